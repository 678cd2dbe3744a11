/** The references inside a formula's text, and how they move. */
import { type Area, formatArea, parseArea, quoteSheet, type Shift, shifted } from './area';

/** Texts in quotes; a sheet's name with its `!`; a reference to cells, whole columns or whole rows; a name; anything else. */
const TOKEN =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!|(?<reference>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?(?![\p{L}\p{N}_.(])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(]))|[\p{L}_\\][\p{L}\p{N}_.]*|\d[\d.]*|[\s\S]/gu;

interface Reference {
  readonly text: string;
  readonly area: Area;
  /** As it stands before the `!`; null where none does. */
  readonly sheet: string | null;
}

/** Rewrites every reference of a formula; whatever else stands in it stays. */
function rewritten(formula: string, change: (reference: Reference) => string): string {
  let sheet: string | null = null;
  return formula.replace(TOKEN, (token: string, ...rest: readonly unknown[]) => {
    if (!token.startsWith('"') && token.length > 1 && token.endsWith('!')) {
      sheet = token.startsWith("'") ? token.slice(1, -2).replaceAll("''", "'") : token.slice(0, -1);
      return token;
    }
    const { reference } = rest.at(-1) as { readonly reference?: string };
    const area = reference === undefined ? null : parseArea(reference);
    const of = sheet;
    sheet = null;
    return area ? change({ text: token, area, sheet: of }) : token;
  });
}

/** Gives an area the dollar signs that a reference had. */
function written(area: Area, like: string): string {
  const signs = like.split(':').map((part) => [part.startsWith('$'), /[A-Za-z]\$\d/.test(part)] as const);
  const parts = formatArea(area).split(':');
  const [first = [false, false], last = first] = signs;
  if (parts.length === 1 && signs.length === 2) parts.push(parts[0] ?? '');
  return parts
    .map((part, index) => {
      const [column, row] = index === 0 ? first : last;
      const [, letters = '', digits = ''] = /^([A-Z]*)(\d*)$/.exec(part) ?? [];
      if (letters === '' || digits === '') return (column ? '$' : '') + part;
      return `${column ? '$' : ''}${letters}${row ? '$' : ''}${digits}`;
    })
    .join(':');
}

/**
 * A formula after rows or columns of a sheet came or went.
 * @param own the sheet on which the formula stands, whose references name no sheet; null: it stands on none
 */
export function shiftedFormula(formula: string, shift: Shift, sheetName: string, own: string | null): string {
  return rewritten(formula, ({ text, area, sheet }) => {
    const of = sheet ?? own;
    if (of?.toUpperCase() !== sheetName.toUpperCase()) return text;
    const next = shifted(area, shift);
    return next ? written(next, text) : '#REF!';
  });
}

/** A formula as it reads for a cell `rows` further down and `columns` further right: `$` holds, the rest moves. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewritten(formula, ({ text }) => {
    const ends = text.split(':').map((end) => {
      const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] =
        /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(end) ?? [];
      const cell = parseArea(letters && digits ? `${letters}${digits}` : `${end}:${end}`);
      if (cell === null) return end;
      const row = cell.top + (fixedRow || digits === '' || (letters === '' && fixedColumn) ? 0 : rows);
      const column = cell.left + (fixedColumn || letters === '' ? 0 : columns);
      if (row < 0 || column < 0) return '#REF!';
      const moved = formatArea({ top: row, left: column, bottom: row, right: column });
      const [, newLetters = '', newDigits = ''] = /^([A-Z]+)(\d+)$/.exec(moved) ?? [];
      return `${fixedColumn}${letters ? newLetters : ''}${fixedRow}${digits ? newDigits : ''}`;
    });
    return ends.includes('#REF!') ? '#REF!' : ends.join(':');
  });
}

/** A formula after a sheet got another name. */
export function renamedFormula(formula: string, from: string, to: string): string {
  const tokens = formula.replace(TOKEN, (token) => {
    if (token.startsWith('"') || !token.endsWith('!') || token.length < 2) return token;
    const name = token.startsWith("'") ? token.slice(1, -2).replaceAll("''", "'") : token.slice(0, -1);
    return name.toUpperCase() === from.toUpperCase() ? `${quoteSheet(to)}!` : token;
  });
  return tokens;
}

/** Every word of a formula that could be a name: neither a reference nor a function nor a text. */
export function namesIn(formula: string): readonly string[] {
  return [...formula.matchAll(TOKEN)].flatMap((found) => {
    const [token] = found;
    const called = formula.charAt(found.index + token.length) === '(';
    return found.groups?.['reference'] === undefined && /^[\p{L}_\\][^!]*$/u.test(token) && !called ? token : [];
  });
}
