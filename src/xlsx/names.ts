/** The names of a workbook's parts as its XML has them: the library drops which sheet a name belongs to. */
import { SaxesParser } from 'saxes';

export interface FileName {
  readonly name: string;
  /** The sheet it belongs to, counted from 0; null for a name of the whole workbook. */
  readonly sheet: number | null;
  /** What it stands for, as written: `自评表!$G$14:$G$30`, `#REF!`. */
  readonly refers: string;
  readonly hidden: boolean;
  /** What its maker noted; `''` where there is nothing. */
  readonly comment: string;
}

/** The defined names in `xl/workbook.xml`; throws where it is no XML. */
export function namesIn(workbook: Uint8Array): readonly FileName[] {
  const names: FileName[] = [];
  let open: Omit<FileName, 'refers'> | null = null;
  let text = '';
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', ({ name, attributes }) => {
    if (localName(name) !== 'definedName') return;
    const { name: called = '', localSheetId, hidden, comment = '' } = attributes;
    const sheet = localSheetId === undefined ? null : Number(localSheetId);
    open = { name: called, sheet, hidden: hidden === '1', comment };
    text = '';
  });
  parser.on('text', (chunk) => {
    if (open !== null) text += chunk;
  });
  parser.on('closetag', ({ name }) => {
    if (localName(name) !== 'definedName' || open === null) return;
    names.push({ ...open, refers: text.trim() });
    open = null;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(new TextDecoder().decode(workbook)).close();
  return names;
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);
