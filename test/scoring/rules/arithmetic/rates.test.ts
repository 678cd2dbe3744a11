import { readLines } from '../../../../src/scoring/budget';
import type { BudgetLine } from '../../../../src/scoring/form';
import type { CellValue } from '../../../../src/sheet';
import { budgetLines, linesOf } from '../../money';
import { ABOVE, shows, TIERS, type Row } from './shows';

const ADDED = { numerator: { column: 'added' }, denominator: { column: 'initial' } };

describe('控制率、变动率、得分系数', () => {
  const control = (actual: CellValue, target: CellValue, scale: object): Row => ({
    type: 'controlRate',
    params: { scale },
    target,
    actual,
    points: 5,
  });
  const money = (initial: CellValue, budget: CellValue): Row => ({
    type: 'controlRate',
    params: { of: ADDED, scale: { tiers: [{ to: '0%', toIncluded: true, score: 5 }], else: 0 } },
    points: 5,
    beside: { lines: linesOf([{ initial, budget, outturn: 80 }]) },
  });
  const byLines = (
    above: string,
    below: string,
    units: BudgetLine['units'] = { budget: '万元', outturn: '万元' },
  ): Row => ({
    type: 'controlRate',
    params: {
      of: {
        numerator: { lines: [above], column: 'outturn' },
        denominator: { lines: [below], column: 'budget' },
      },
      scale: { tiers: [{ from: '90%', score: 5 }], else: 0 },
    },
    points: 5,
    beside: {
      lines: readLines({ lines: budgetLines([{ budget: 100, outturn: 80 }]).map((line) => ({ ...line, units })) }),
    },
  });
  const change = (last: CellValue, now: CellValue): Row => ({
    type: 'changeRate',
    params: { scale: { ...ABOVE, base: '0%', step: '10pp' } },
    target: last,
    actual: now,
    points: 8,
  });
  const tenPoints = ['steps 10 ÷ 5 = 2 → 2 steps', 'deduction 2 steps × 1 = 2', 'score 5 − 2 = 3'];
  shows([
    [
      'staff ÷ posts',
      control('110人', '100人', ABOVE),
      ['control 110 ÷ 100 = 110%', 'excess 110% − 100% = 10pp', ...tenPoints],
    ],
    ['in tiers', control('95人', '100人', TIERS), ['control 95 ÷ 100 = 95%', 'tier 95% → 2.5']],
    ['no posts, no staff', control('0人', '0人', ABOVE), ['zeroTarget', 'score 5']],
    ['no tier holds 0 ÷ 0', control('0人', '0人', TIERS), ['zeroTarget']],
    ['blank', control('', '100人', ABOVE), ['noActual']],
    ['added ÷ initial', money(100, 110), ['control 10 ÷ 100 = 10%', 'tier 10% → 0']],
    ['a budget that was cut', money(100, 80), ['control -20 ÷ 100 = -20%', 'nothingAdded', 'tier 0% → 5']],
    ['nothing added', money(100, 100), ['control 0 ÷ 100 = 0%', 'tier 0% → 5']],
    ['no first budget', money('', 100), ['noMoney']],
    ['a budget that cannot be read', money(100, '见附件'), ['noMoney']],
    ['a line that the form does not have, above', byLines('没有的行', '财政拨款'), ['noMoney']],
    ['a line that the form does not have, below', byLines('财政拨款', '没有的行'), ['noMoney']],
    ['spent ÷ budgeted', byLines('财政拨款', '财政拨款'), ['control 80 ÷ 100 = 80%', 'tier 80% → 0']],
    ['万元 above and no unit below', byLines('财政拨款', '财政拨款', { budget: null, outturn: '万元' }), ['noMoney']],
    ['no unit above and 万元 below', byLines('财政拨款', '财政拨款', { budget: '万元', outturn: null }), ['noMoney']],
    [
      'no unit at all',
      byLines('财政拨款', '财政拨款', { budget: null, outturn: null }),
      ['control 80 ÷ 100 = 80%', 'tier 80% → 0'],
    ],
    [
      'a change',
      change('10万元', '11万元'),
      [
        'change 11万元 ÷ 10万元 − 100% = 10%',
        'excess 10% − 0% = 10pp',
        'steps 10 ÷ 10 = 1 → 1 steps',
        'deduction 1 steps × 1 = 1',
        'score 8 − 1 = 7',
      ],
    ],
    ['a printed change', change('', '-5%'), ['printedChange', 'change -5%', 'score 8']],
    ['a printed bound is no change', change('', '≤5%'), ['actualIsBound']],
    [
      'just that change',
      change('', '=5%'),
      [
        'printedChange',
        'change 5%',
        'excess 5% − 0% = 5pp',
        'steps 5 ÷ 10 = 0.5 → 0 steps',
        'deduction 0 steps × 1 = 0',
        'score 8 − 0 = 8',
      ],
    ],
    ['nothing in both years', change('0万元', '0万元'), ['zeroLastYear', 'score 8']],
    ['less than nothing', change('0万元', '-1万元'), ['zeroTarget']],
    [
      'a coefficient',
      { type: 'coefficient', points: 2, beside: { coefficient: '90%' } },
      ['coefficient 90%', 'score 2 × 90% = 1.8'],
    ],
    [
      'a bound is no coefficient',
      { type: 'coefficient', points: 2, beside: { coefficient: '≥90%' } },
      ['noCoefficient'],
    ],
    [
      'just that coefficient',
      { type: 'coefficient', points: 2, beside: { coefficient: '=90%' } },
      ['coefficient 90%', 'score 2 × 90% = 1.8'],
    ],
    ['a range is none', { type: 'coefficient', points: 2, beside: { coefficient: '80%-90%' } }, ['noCoefficient']],
    [
      'a number of things is none',
      { type: 'coefficient', points: 2, beside: { coefficient: '1个' } },
      ['noCoefficient'],
    ],
  ]);
});
