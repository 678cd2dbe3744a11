/** The forms of a file whose sheets carry our names: names → blocks of cells. */
import type { Blocks, SheetBlocks } from '../form/blocks';
import { NAMES, REQUIRED, type Field } from '../form/names';
import { EMPTY_CELL, place, type Block, type SheetCells } from '../sheet';

export interface NameInFile {
  readonly name: string;
  /** The sheet's place among the file's sheets; null for a name of the whole workbook. */
  readonly sheet: number | null;
  readonly refers: string;
}

/** The sheet's form by its names; null where it has not enough of them, so that it must be recognised. */
export function boundForm(sheet: SheetCells, index: number, names: readonly NameInFile[]): SheetBlocks | null {
  const here = names.filter((one) => one.sheet === index);
  const blocks: Partial<Record<Field, Block>> = {};
  for (const [field, name] of Object.entries(NAMES) as [Field, string][]) {
    const refers = here.find((one) => one.name === name)?.refers;
    const block = refers === undefined ? null : blockAt(sheet.cells, refers);
    if (block !== null) blocks[field] = block;
  }
  const found: Blocks = blocks;
  return REQUIRED.every((field) => found[field] !== undefined)
    ? { sheet: sheet.name, blocks: found, head: sheet.cells }
    : null;
}

/** The cells that a name of the whole workbook stands for; null where it has none. */
export function boundBlock(sheets: readonly SheetCells[], name: string, names: readonly NameInFile[]): Block | null {
  const refers = names.find((one) => one.name === name && one.sheet === null)?.refers ?? '';
  const [, quoted, plain] = AREA.exec(refers) ?? [];
  const wanted = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = sheets.find((one) => one.name === wanted);
  return sheet === undefined ? null : blockAt(sheet.cells, refers);
}

/** `'自评表 (2)'!$G$14:$G$30`: the sheet's name, quoted or plain, and the two corners. */
const AREA = /^(?:'((?:[^']|'')+)'|([^'!,]+))!(\$?[A-Z]+\$?\d+)(?::(\$?[A-Z]+\$?\d+))?$/u;

/** Null for `#REF!`, a formula or several areas. */
function blockAt(cells: Block, refers: string): Block | null {
  const [, , , first = '', last = first] = AREA.exec(refers) ?? [];
  const [from, to] = [place(first), place(last)];
  if (from === null || to === null) return null;
  const count = (start: number, end: number) => Array.from({ length: end - start + 1 }, (_, index) => start + index);
  return {
    ...from,
    cells: count(from.row, to.row).map((row) =>
      count(from.column, to.column).map((column) => cells.cells[row]?.[column] ?? EMPTY_CELL),
    ),
  };
}
