import type { CellValue } from '../../../src/sheet';
import { outcome, rule, shown } from './subject';
import { linesOf } from '../money';

const perPoint = (deduct: number, base = '0%') => ({
  base,
  direction: 'above',
  step: '1pp',
  stepUnit: 'pp',
  deduct,
  partialStep: 'floor',
});

describe('变动率: “三公经费” of Hunan’s departments (F05)', () => {
  const CHANGE = rule('changeRate', { scale: perPoint(0.8) });
  test.each<[string, CellValue, CellValue, string]>([
    ['less than last year', '10万元', '9万元', '8'],
    ['as much', '10万元', '10万元', '8'],
    ['5% more', '10万元', '10.5万元', '4'],
    ['10% more', '10万元', '11万元', '0'],
    ['the form prints the change', '', '5%', '4'],
    ['the form prints a fall', '≤0%', '-12.3%', '8'],
    ['nothing last year, nothing now', '0万元', '0万元', '8'],
    ['nothing last year', '0万元', '3万元', 'zeroTarget'],
    ['blank', '10万元', '', 'noActual'],
  ])('%s', (_, last, now, expected) => {
    expect(shown(outcome(CHANGE, last, now, 8))).toBe(expected);
  });
});

describe('控制率', () => {
  const STAFF = rule('controlRate', { scale: perPoint(0.5, '100%') });
  test.each<[string, CellValue, CellValue, string]>([
    ['92 of 100 posts', '100人', '92人', '5'],
    ['105 of 100 posts', '100人', '105人', '2.5'],
    ['printed', '', '101%', '4.5'],
    ['no project, no posts', '0人', '0人', '5'],
  ])('在职人员控制率: %s', (_, posts, staff, expected) => {
    expect(shown(outcome(STAFF, posts, staff, 5))).toBe(expected);
  });

  // 预算控制率: added ÷ initial budget; =0: 5, (0,10]: 4, (10,20]: 3, (20,30]: 2, above: 0.
  const ADDED = rule('controlRate', {
    of: { numerator: { column: 'added' }, denominator: { column: 'initial' } },
    scale: {
      tiers: [
        { to: '0%', toIncluded: true, score: 5 },
        { from: '0%', fromIncluded: false, to: '10%', toIncluded: true, score: 4 },
        { from: '10%', fromIncluded: false, to: '20%', toIncluded: true, score: 3 },
        { from: '20%', fromIncluded: false, to: '30%', toIncluded: true, score: 2 },
      ],
      else: 0,
    },
  });
  test.each<[string, CellValue, CellValue, string]>([
    ['nothing added', 100, 100, '5'],
    ['exactly 10%', 100, 110, '4'],
    ['10.01%', 100, 110.01, '3'],
    ['30%', 100, 130, '2'],
    ['more', 100, 131, '0'],
    ['a budget that was cut added nothing', 100, 80, '5'],
    ['no first budget', '', 80, 'noMoney'],
    ['a first budget of 0', 0, 80, 'noMoney'],
  ])('预算控制率: %s', (_, initial, budget, expected) => {
    expect(shown(outcome(ADDED, '', '', 5, { lines: linesOf([{ initial, budget, outturn: 80 }]) }))).toBe(expected);
  });

  test('named lines: “三公经费” spent ÷ budgeted', () => {
    const one = rule('controlRate', {
      of: {
        numerator: { lines: ['项目支出'], column: 'outturn' },
        denominator: { lines: ['项目支出'], column: 'budget' },
      },
      scale: perPoint(1, '100%'),
    });
    const lines = linesOf([
      { label: '财政拨款', budget: 100, outturn: 300 },
      { label: '项目支出', budget: 50, outturn: 51.5 },
    ]);
    expect(shown(outcome(one, '', '', 6, { lines }))).toBe('3');
  });
});
