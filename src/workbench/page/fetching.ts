/** Reading the page's own files. */
import { EMPTY_WORKBOOK, type WorkbookData } from '../workbook/data';

export async function readText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/** Parses a workbook's JSON; null where it is none. Its cells are checked when it is opened. */
export function parseWorkbook(text: string): WorkbookData | null {
  try {
    const parsed: unknown = JSON.parse(text);
    const sheets = typeof parsed === 'object' && parsed !== null && 'sheets' in parsed ? parsed.sheets : null;
    return Array.isArray(sheets) && sheets.length > 0 ? (parsed as WorkbookData) : null;
  } catch {
    return null;
  }
}

/** The workbook at an address, or an empty one where there is none. */
export async function readWorkbook(address: string): Promise<WorkbookData> {
  try {
    return parseWorkbook(await readText(address)) ?? EMPTY_WORKBOOK;
  } catch {
    return EMPTY_WORKBOOK;
  }
}
