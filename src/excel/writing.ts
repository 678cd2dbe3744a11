/** Writes changes through the ranges of the read, each column once: values first, then number formats. */
import { asText } from '../form/text';
import type { Change } from '../form/plan';
import type { PutBack } from '../form/run';
import { place, type Block } from '../sheet';
import type { ReadForm } from './reading';

type Writable = Change | PutBack;

/** A change and its place inside its column's block. */
interface Placed {
  readonly change: Writable;
  readonly row: number;
}

/**
 * Queues the changes. `null` inside a block leaves a cell alone; a protected sheet refuses a block that
 * touches a locked cell even there, so then each cell is written by itself.
 */
export function queueChanges(form: ReadForm, changes: readonly Writable[]): void {
  for (const field of new Set(changes.map((change) => change.field))) {
    const [range, block] = [form.ranges.get(field), form.source.blocks[field]];
    if (range === undefined || block === undefined) continue;
    const placed = changes.filter((change) => change.field === field).flatMap((change) => placeIn(block, change));
    if (form.protected) writeCells(range, placed);
    else writeColumn(range, block, placed);
  }
}

function placeIn(block: Block, change: Writable): readonly Placed[] {
  const at = place(change.at);
  return at === null ? [] : [{ change, row: at.row - block.row }];
}

function writeColumn(range: Excel.Range, block: Block, placed: readonly Placed[]): void {
  const byRow = new Map(placed.map(({ change, row }) => [row, change]));
  const grid = (pick: (change: Writable) => unknown) =>
    block.cells.map((cells, row) => {
      const change = byRow.get(row);
      return cells.map((_, column) => (change === undefined || column > 0 ? null : pick(change)));
    });
  // A cell that is or becomes a text cell takes its format first; else formats go last, which is faster on the web.
  const textCells = placed.some(
    ({ change }) => change.format !== null && (change.before.format === '@' || change.format === '@'),
  );
  const setFormats = () => {
    if (placed.some(({ change }) => change.format !== null)) range.numberFormat = grid((change) => change.format);
  };
  if (textCells) setFormats();
  if (placed.some(({ change }) => formulaIn(change) === null)) {
    range.values = grid((change) =>
      formulaIn(change) === null ? asText(change.value, change.format ?? change.before.format) : null,
    );
  }
  if (placed.some(({ change }) => formulaIn(change) !== null)) range.formulas = grid(formulaIn);
  if (!textCells) setFormats();
}

function writeCells(range: Excel.Range, placed: readonly Placed[]): void {
  for (const { change, row } of placed) {
    const cell = range.getCell(row, 0);
    const formula = formulaIn(change);
    if (formula === null) cell.values = [[asText(change.value, change.format ?? change.before.format)]];
    else cell.formulas = [[formula]];
    // A format is a formatting of the sheet, which protection refuses; the value alone is what matters.
  }
}

function formulaIn(change: Writable): string | null {
  return 'formula' in change ? change.formula : null;
}
