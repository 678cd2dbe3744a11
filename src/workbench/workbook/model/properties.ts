/** `Range.getCellProperties`: what each cell of a range looks like, in one answer. */
import { formatArea, cellArea, quoteSheet } from '../area';
import { Fault } from '../fault';
import { saidOf } from '../noting';
import { record } from './argument';
import { sheetOf } from './book';
import { areaAt, eachCell, type RangeSubject } from './place';

type Asked = Readonly<Record<string, unknown>>;
type Answer = (range: RangeSubject, row: number, column: number) => unknown;
interface Tree {
  readonly [name: string]: Answer | Tree;
}

const style =
  (pick: (style: ReturnType<RangeSubject['book']['engine']['style']>) => unknown): Answer =>
  ({ book, place }, row, column) =>
    pick(book.engine.style(place.sheetId, row, column));

const TREE: Tree = {
  address: ({ book, place }, row, column) =>
    `${quoteSheet(sheetOf(book, place.sheetId).name)}!${formatArea(cellArea(row, column))}`,
  format: {
    fill: { color: style(({ fill }) => fill ?? '#FFFFFF') },
    font: {
      name: style(({ fontName }) => fontName),
      size: style(({ fontSize }) => fontSize),
      bold: style(({ bold }) => bold),
      italic: style(({ italic }) => italic),
      color: style(({ color }) => color),
    },
    protection: {
      locked: ({ book, place }, row, column) => saidOf(book.engine.notes().locks, place.sheetId, row, column) ?? true,
    },
    horizontalAlignment: style(({ horizontal }) => horizontal),
    verticalAlignment: style(({ vertical }) => vertical),
    wrapText: style(({ wrap }) => wrap),
    indentLevel: style(({ indent }) => indent),
  },
};

/** All that hangs below a name. */
const whole = (tree: Tree, range: RangeSubject, row: number, column: number): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(tree).map(([name, node]) => [
      name,
      typeof node === 'function' ? node(range, row, column) : whole(node, range, row, column),
    ]),
  );

function answer(tree: Tree, asked: Asked, range: RangeSubject, row: number, column: number): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(asked)) {
    if (wanted === false || wanted === null || wanted === undefined) continue;
    const node = tree[name.charAt(0).toLowerCase() + name.slice(1)];
    if (node === undefined) throw new Fault('ApiNotFound', `CellPropertiesLoadOptions.${name}`);
    if (typeof node === 'function') result[name] = node(range, row, column);
    else if (wanted === true) result[name] = whole(node, range, row, column);
    else result[name] = answer(node, record(wanted, name), range, row, column);
  }
  return result;
}

export function cellProperties(range: RangeSubject, asked: unknown): Record<string, unknown>[][] {
  const wanted = record(asked, 'cellPropertiesLoadOptions');
  return eachCell(areaAt(range), (row, column) => answer(TREE, wanted, range, row, column));
}
