/** Beside a form that has no columns for the review two are added, outside of all that stands there. */
import { NAMES } from '../form/names';
import { reviewBlock } from '../form/review';
import type { ReviewField } from '../form/ledger';
import { columnIndex } from '../sheet';
import type { ReadForm } from './reading';

const WIDTHS: Readonly<Record<ReviewField, number>> = { reviewScore: 60, reviewNote: 400 };
const FIELDS = Object.keys(WIDTHS) as readonly ReviewField[];

/** The form with its review's columns, and what must be queued before they can be written. */
export interface Reviewable {
  readonly form: ReadForm;
  readonly prepare: () => void;
}

/**
 * Leaves a column blank beside what stands on the sheet (`used`, e.g. `自评表!A1:H31`). The columns bear their names,
 * so that they are the form's own from then on.
 */
export function withReviewColumns(form: ReadForm, used: string | null): Reviewable {
  const { score } = form.source.blocks;
  const missing = FIELDS.filter((field) => form.source.blocks[field] === undefined);
  if (score === undefined || missing.length === 0) return { form, prepare: () => undefined };
  const first = lastColumn(used) + 2;
  const added = missing.map((field, index) => {
    const block = reviewBlock(score, first + index);
    const range = form.sheet.getRangeByIndexes(block.row, block.column, block.cells.length, 1);
    return { field, block, range };
  });
  const blocks = Object.fromEntries(added.map(({ field, block }) => [field, block]));
  return {
    form: {
      ...form,
      source: { ...form.source, blocks: { ...form.source.blocks, ...blocks } },
      ranges: new Map([...form.ranges, ...added.map(({ field, range }) => [field, range] as const)]),
    },
    prepare: () => {
      for (const { field, block, range } of added) {
        form.sheet.names.add(NAMES[field], range);
        if (block.row > 0) headColumn(form.sheet.getRangeByIndexes(block.row - 1, block.column, 1, 1), field);
        // The rows are as high as the printed form has them and stay so; what is wrapped would be cut off. Nothing
        // stands to the right, so a long text runs on.
        range.format.wrapText = false;
        range.format.columnWidth = WIDTHS[field];
      }
    },
  };
}

function headColumn(cell: Excel.Range, field: ReviewField): void {
  cell.values = [[NAMES[field]]];
  cell.format.font.bold = true;
  cell.format.horizontalAlignment = 'Center';
}

/** `lastColumn('自评表!A1:H31')` → 7. */
function lastColumn(used: string | null): number {
  const letters = /([A-Z]+)\d*$/.exec(used ?? '')?.[1];
  return letters === undefined ? 0 : columnIndex(letters);
}
