import { assess } from '../../../src/scoring/assess';
import { isWayKnown } from '../../../src/scoring/checks/way';
import { form, packNamed, type RowSpec } from './forms';

function known(row: RowSpec): boolean {
  const [assessed] = assess(form({ rows: [row] }), packNamed('national-2020')).rows;
  if (assessed === undefined) throw new Error('one row');
  return isWayKnown(assessed);
}

const COST: RowSpec = { level2: '成本指标' };

test.each<[boolean, string, RowSpec]>([
  [true, 'more of it is better', { level3: '培训人数', target: '100人', actual: '92人' }],
  [false, 'F04: a name of what may rather be less', { level3: '财政供养人员控制率', target: '100%', actual: '92%' }],
  [true, 'a sign says it', { level3: '财政供养人员控制率', target: '≤100%', actual: '92%' }],
  [false, 'level 2 names it where level 3 is blank', { level2: '结转结余', target: '2%', actual: '1%' }],
  [true, 'else level 3 does', { level2: '结转结余', level3: '盘活资金', target: '2%', actual: '1%' }],
  [true, 'a cost in money', { ...COST, level3: '日常费用额度', target: '100万元', actual: '92万元' }],
  [false, 'F26: a rate of costs', { ...COST, level3: '竣工结算率', target: '100%', actual: '92%' }],
  [true, 'a rate of costs with a sign', { ...COST, level3: '竣工结算率', target: '≥100%', actual: '92%' }],
  [true, '度 and 率 within a name', { ...COST, level3: '年度运行支出', target: '100%', actual: '92%' }],
  [true, 'a percentage beside words', { ...COST, level3: '结算进度', target: '控制在概算内', actual: '92%' }],
])('%s: %s', (expected, _, row) => {
  expect(known(row)).toBe(expected);
});
