/** The add-in's own sheets: its template is recognised as it is bound, its reports are no forms. */
import { namesOf, recognise } from '../../../src/form/recognise';
import { template, TEMPLATE_NAMES } from '../../../src/form/template';
import type { Drawing } from '../../../src/drawing';
import { explanationSheet } from '../../../src/report/explanation';
import { ruleTableSheet } from '../../../src/report/ruleTable';
import { NATIONAL } from '../../../src/scoring/packs';
import { EMPTY_CELL, place, type Cell, type SheetCells } from '../../../src/sheet';
import { assessSheet } from '../sheets';
import { formOn } from './found';

/** A drawing as the cells that it puts on its sheet. */
function drawn({ sheet, cells }: Drawing): SheetCells {
  const placed = cells.flatMap(({ at, value }) => {
    const found = place(at);
    return found === null ? [] : [{ ...found, value }];
  });
  const most = (of: 'row' | 'column') => placed.reduce((last, one) => Math.max(last, one[of]), 0);
  const rows = Array.from({ length: most('row') + 1 }, () => Array<Cell>(most('column') + 1).fill(EMPTY_CELL));
  for (const { row, column, value } of placed)
    rows[row]?.splice(column, 1, { ...EMPTY_CELL, value, text: String(value) });
  return { name: sheet, cells: { row: 0, column: 0, cells: rows }, merges: null };
}

const named = (sheet: SheetCells) =>
  Object.fromEntries(namesOf(formOn(sheet)).map(({ field, range }) => [field, range]));

test('the sample is recognised as its names have it', () => {
  expect(named(drawn(template('sample')))).toEqual(TEMPLATE_NAMES);
  expect(formOn(drawn(template('sample')))).toMatchObject({ layout: 'department', sureness: 'sure', others: [] });
});

test('so is the blank form, whose unit may come to stand in any cell beside its label', () => {
  expect(named(drawn(template('blank')))).toEqual({ ...TEMPLATE_NAMES, unit: 'B3:I3' });
});

test.each([
  ['the explanation', explanationSheet(assessSheet('liuyang-2020'), '自评表', 'zh-CN')],
  ['the rule table', ruleTableSheet(NATIONAL)],
])('%s is no form', (_, drawing) => {
  expect(recognise(drawn(drawing))).toEqual({ kind: 'none', why: 'noTable' });
});
