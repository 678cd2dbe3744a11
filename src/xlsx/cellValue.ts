/** What a cell of the library holds, as a sheet's own values. */
import { ValueType, type Cell } from '@cj-tech-master/excelts';
import type { CellValue } from '../sheet';

/** The formula with its `=`; null where there is none. */
export function formulaIn(cell: Cell): string | null {
  const formula = cell.type === ValueType.Formula ? cell.formula : undefined;
  return formula === undefined || formula === '' ? null : `=${formula}`;
}

/** Stands for a formula's result “” on its way through the library, which would drop it. A character of no script. */
const EMPTY_RESULT = '\uE000';
/** A formula of a text: `<c r="A1" t="str"><f>…</f><v></v></c>`, with or without its empty result. */
const TEXT_FORMULA =
  /(<c\b[^>]*\bt="str"[^>]*>\s*<f\b(?:[^>]*\/>|[^>]*>[^<]*<\/f>))\s*(?:<v\b[^>]*\/>|<v\b[^>]*><\/v>)?\s*<\/c>/g;

/** A sheet's XML in which the formulas of an empty text have it as their result. */
export function withEmptyResults(xml: string): string {
  return xml.includes('t="str"') ? xml.replace(TEXT_FORMULA, `$1<v>${EMPTY_RESULT}</v></c>`) : xml;
}

/** Whether a formula came without a result, as scripts write them; “” is one. */
export function isUncalculated(cell: Cell): boolean {
  return cell.type === ValueType.Formula && cell.result === undefined;
}

/** The value, or the formula's last result: dates as day numbers, texts without their looks. */
export function plainValue(cell: Cell): CellValue {
  const value = plain(cell.type === ValueType.Formula ? cell.result : cell.value);
  return value === EMPTY_RESULT ? '' : value;
}

/** A day number's own count begins at the end of 1899, with Excel's slip of a day in 1900 behind it. */
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

function plain(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return Number(((value.getTime() - EPOCH) / DAY).toPrecision(15));
  if (typeof value !== 'object' || value === null) return '';
  if ('richText' in value && Array.isArray(value.richText)) return value.richText.map(textOf).join('');
  if ('error' in value) return String(value.error);
  return 'text' in value ? plain(value.text) : '';
}

function textOf(run: unknown): string {
  return typeof run === 'object' && run !== null && 'text' in run ? String(run.text) : '';
}
