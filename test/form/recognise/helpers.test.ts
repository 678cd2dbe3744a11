/** What a form gets beside it when it is bound. */
import { helpersOf } from '../../../src/form/recognise';
import { FORMS } from './forms';
import { formOn } from './found';
import { plainSheet, sheetOf } from './printed';

test.each([
  ['F00', 'points stand behind the names', ['rule J12:J28 J11', 'pack K10 J10']],
  ['F12', 'points have a column', ['rule L12:L21 L11', 'pack M10 L10']],
  ['F09', 'points stand beside each level', ['rule K5:K9 K4', 'pack L3 K3']],
  ['F25', 'no points anywhere', ['points J7:J10 J6', 'rule K7:K10 K6', 'pack K5 J5']],
])('%s: %s', (id, _, expected) => {
  const form = FORMS[id];
  if (form === undefined) throw new Error(`no form ${id}`);
  const sheet = sheetOf(form);
  const helpers = helpersOf(formOn(sheet), sheet);
  expect(helpers.map(({ field, range, heading }) => `${field} ${range} ${heading ?? '-'}`)).toEqual(expected);
});

test('a form that has them all gets nothing', () => {
  const sheet = plainSheet(
    '2021年度项目支出绩效自评表||||||||规则包|',
    '一级指标|二级指标|三级指标|年度指标值|完成值|分值|得分|评分规则',
    '产出|数量指标|企业数|≥10家|12家|10|10|',
  );
  expect(helpersOf(formOn(sheet), sheet)).toEqual([]);
});
