/** What the user corrects, and the names that bind the form in the end. */
import { namesOf, rangeOf, withColumn, type FormRecognition } from '../../../src/form/recognise';
import { columnIndex } from '../../../src/sheet';
import { FORMS } from './forms';
import { formOn, found } from './found';
import { sheetOf } from './printed';

function recognised(id: string): FormRecognition {
  const form = FORMS[id];
  if (form === undefined) throw new Error(`no form ${id}`);
  return formOn(sheetOf(form));
}

test('the names are the form’s own words', () => {
  const names = namesOf(recognised('F00'));
  expect(names).toContainEqual({ field: 'score', name: '自评得分', range: 'G12:G28' });
  expect(names).toContainEqual({ field: 'year', name: '年度', range: 'A2' });
  expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
});

test.each([
  [{ row: 13, column: 6, rows: 17, columns: 1 }, 'G14:G30'],
  [{ row: 1, column: 0, rows: 1, columns: 1 }, 'A2'],
  [{ row: 2, column: 27, rows: 1, columns: 2 }, 'AB3:AC3'],
])('%j is %s', (area, range) => {
  expect(rangeOf(area)).toBe(range);
});

describe('a column that the user corrects', () => {
  const F08 = recognised('F08');
  const column = (form: FormRecognition, field: string) => form.columns.find((one) => one.field === field);
  test('a heading that meant nothing becomes a field', () => {
    const chosen = withColumn(F08, 'note', columnIndex('F'));
    expect(found(chosen)).toContain('note F5:F10');
    expect(column(chosen, 'note')).toEqual({
      field: 'note',
      heading: '指标解释',
      at: 'F4',
      column: 5,
      sureness: 'sure',
      ground: 'user',
    });
    expect(chosen.others.map(({ heading }) => heading)).toEqual(['序号', '指标说明及评分标准']);
  });
  test('a column belongs to one field', () => {
    const chosen = withColumn(recognised('F12'), 'actual', columnIndex('D'));
    expect(found(chosen)).toContain('actual D12:D21');
    expect(found(chosen)).not.toContain('target');
    expect(column(chosen, 'target')).toBeUndefined();
    expect(chosen.others).toContainEqual({ heading: '实际完成值', at: 'E11', column: 4 });
  });
  test('the total follows the scores', () => {
    expect(found(withColumn(recognised('F00'), 'score', columnIndex('F')))).toContain('total F29');
  });
  test('a field is taken away', () => {
    const chosen = withColumn(recognised('F00'), 'note', null);
    expect(found(chosen)).not.toContain('note');
    expect(chosen.others).toContainEqual({ heading: '偏差及原因分析', at: 'H11', column: 7 });
  });
  test('money has the rows of the money block', () => {
    expect(found(withColumn(recognised('F00'), 'initialBudget', columnIndex('D')))).toContain('initialBudget D5:D8');
  });
  test('and back again', () => {
    const form = recognised('F00');
    const back = withColumn(withColumn(form, 'score', columnIndex('F')), 'score', columnIndex('G'));
    expect(found(withColumn(back, 'actual', columnIndex('F')))).toBe(found(form));
  });
});
