/** A sheet's XML → its cells, as the file has them: whatever its prefixes, and with or without the cells' addresses. */
import { SaxesParser } from 'saxes';
import { place, type CellValue, type Place } from '../sheet';
import { valueOf } from './cellValue';
import { moved } from './sharedFormula';
import { textGatherer } from './strings';
import { local } from './xml';

export interface FileCell extends Place {
  readonly value: CellValue;
  /** With its `=`; null where there is none. */
  readonly formula: string | null;
  /** Whether a formula came without a result, as scripts write them; “” is one. */
  readonly uncalculated: boolean;
  /** Index into the workbook's cell styles. */
  readonly style: number;
}

export interface FileSheet {
  /** Those that hold something, or a formula, in the order of the file. */
  readonly cells: readonly FileCell[];
  /** `A5:C6` */
  readonly merges: readonly string[];
}

/** A cell while its element is open. */
interface OpenCell extends Place {
  readonly type: string | undefined;
  readonly style: number;
  text: string | null;
  formula: string | null;
  shared: string | undefined;
}

/** Reads a `<worksheet>`; throws where it is no XML, breaks off, or names a text that `strings` lacks. */
export function sheetCellsIn(xml: string, strings: readonly string[]): FileSheet {
  const cells: FileCell[] = [];
  const merges: string[] = [];
  const masters = new Map<string, Place & { readonly formula: string }>();
  const inline = textGatherer();
  let [row, column, hasData] = [-1, -1, false];
  let cell: OpenCell | null = null;
  let inside: 'v' | 'f' | 'is' | null = null;

  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    if (name === 'row') {
      row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
      column = -1;
    } else if (name === 'c') {
      // A cell without an address stands behind the one before it.
      const at = place(attributes['r'] ?? '') ?? { row, column: column + 1 };
      column = at.column;
      const style = Number(attributes['s'] ?? 0);
      // Spread out, this object alone would take a quarter of the time of a sheet.
      cell = {
        row: at.row,
        column: at.column,
        type: attributes['t'],
        style,
        text: null,
        formula: null,
        shared: undefined,
      };
    } else if (name === 'mergeCell') merges.push((attributes['ref'] ?? '').replace(/\$/g, ''));
    else if (name === 'sheetData') hasData = true;
    else if (cell !== null && inside === 'is') inline.open(name);
    else if (cell !== null && (name === 'v' || name === 'is' || name === 'f')) {
      inside = name;
      if (name === 'f' && attributes['t'] === 'shared') cell.shared = attributes['si'];
    }
  };

  const text = (chunk: string) => {
    if (cell === null || inside === null) return;
    if (inside === 'is') inline.text(chunk);
    else if (inside === 'v') cell.text = (cell.text ?? '') + chunk;
    else cell.formula = (cell.formula ?? '') + chunk;
  };

  const close = (name: string) => {
    if (cell === null) return;
    if (name === 'c') {
      const closed = closedCell(cell, strings, masters);
      if (closed !== null) cells.push(closed);
      cell = null;
    } else if (name === 'is') cell.text = inline.take();
    else if (inside === 'is') inline.close(name);
    if (name === inside) inside = null;
  };

  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', (tag) => open(local(tag.name), tag.attributes));
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', ({ name }) => close(local(name)));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  if (!hasData) throw new Error('a sheet without its cells');
  return { cells, merges: merges.filter((range) => range.includes(':')) };
}

function closedCell(
  { row, column, type, style, text, formula, shared }: OpenCell,
  strings: readonly string[],
  masters: Map<string, Place & { readonly formula: string }>,
): FileCell | null {
  const own = formula === null || formula.trim() === '' ? null : formula;
  if (own !== null && shared !== undefined) masters.set(shared, { row, column, formula: own });
  const master = shared === undefined ? undefined : masters.get(shared);
  const said = own ?? (master === undefined ? null : moved(master.formula, master, { row, column }));
  if (said === null && (text === null || (text === '' && type !== 'str' && type !== 'inlineStr'))) return null;
  // “” is a result only where the cell says that it holds a text.
  const uncalculated = said !== null && type !== 'str' && (text === null || text === '');
  return {
    row,
    column,
    value: uncalculated || text === null ? '' : valueOf(type, text, strings),
    formula: said === null ? null : `=${said}`,
    uncalculated,
    style,
  };
}
