/**
 * Form × Assessment → what 复核 would write beside the form: the rule's score and its reason, row by row. Only the two
 * columns of the review are written; what a reviewer typed there stays.
 */
import type { RowAssessment } from '../scoring/assessment';
import { toNumber } from '../scoring/exact';
import { isBlank, isTyped, type Entry, type Indicator } from '../scoring/form';
import { EMPTY_CELL, place, sameValue, type Block, type CellValue } from '../sheet';
import { cellInRow, type Blocks } from './blocks';
import { entry } from './entries';
import { NOTHING_OWN, ownership, type Ownership, type ReviewField, type Written } from './ledger';
import { ruledScore, type Change } from './plan';

export interface ReviewPlan {
  readonly changes: readonly Change[];
  /** Cells of the review that somebody filled in and that stay. */
  readonly kept: number;
  /** Of the review's cells those that will be the add-in's own. */
  readonly own: readonly Written[];
}

/** The reason for a row, in words; `''` where there is nothing to say. */
export type Reason = (row: RowAssessment) => string;

/** `own` is what the add-in wrote into the form before; rows of the money block have no place beside them. */
export function planReview(
  blocks: Blocks,
  rows: readonly RowAssessment[],
  own: readonly Written[],
  reason: Reason,
): ReviewPlan {
  const isOwn = ownership(own);
  const wanted = rows.flatMap((row) => {
    const { indicator } = row;
    const wish = (field: ReviewField, value: CellValue) => {
      const found = reviewCell(blocks, indicator, field, isOwn);
      return found === null ? [] : [{ field, row: indicator.key, entry: found, value }];
    };
    const ruled = ruledScore(row);
    return [...wish('reviewScore', ruled === null ? '' : toNumber(ruled)), ...wish('reviewNote', reason(row))];
  });
  return {
    changes: wanted.flatMap(({ field, row, entry: before, value }) => changeFor(field, row, before, value)),
    kept: wanted.filter(({ entry: found }) => isTyped(found)).length,
    own: wanted.flatMap(({ field, row, entry: found, value }) =>
      isTyped(found) || value === '' ? [] : [{ field, row, value }],
    ),
  };
}

function changeFor(field: ReviewField, row: string, before: Entry, value: CellValue): readonly Change[] {
  if (isTyped(before)) return [];
  if (value === '' ? isBlank(before) : sameValue(before.value, value)) return [];
  // In a cell formatted as text a number would become its digits.
  const format = before.format === '@' && typeof value === 'number' ? 'General' : null;
  return [{ field, row, at: before.at, before, value, format }];
}

/** The review's cell beside a row; null where the form has none, as beside the money block's own execution row. */
export function reviewCell(
  blocks: Blocks,
  { score, level2At, key, inMoneyBlock }: Indicator,
  field: ReviewField,
  isOwn: Ownership = NOTHING_OWN,
): Entry | null {
  const at = inMoneyBlock ? null : place(score?.at ?? level2At);
  return at === null ? null : entry(cellInRow(blocks[field], at.row), { field, row: key }, isOwn);
}

/** Blank columns beside the form for a review that it has no columns for, as high as its scores. */
export function reviewBlock({ row, cells }: Block, column: number): Block {
  return { row, column, cells: cells.map(() => [EMPTY_CELL]) };
}
