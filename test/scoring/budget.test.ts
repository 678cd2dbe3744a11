import {
  amountIn,
  execution,
  isNothingBudgeted,
  readLines,
  sameUnits,
  type BudgetBase,
  type BudgetColumn,
  type BudgetScope,
  type LineReading,
} from '../../src/scoring/budget';
import { decimal, percent } from '../../src/scoring/exact';
import type { BudgetLine } from '../../src/scoring/form';
import type { CellValue } from '../../src/sheet';
import { budgetLines, linesOf, type Money } from './money';

const MIXED: BudgetLine['units'] = { budget: null, outturn: null };

/** Lines whose headings tell no unit. */
const bare = (money: readonly Money[]): readonly LineReading[] =>
  readLines({ lines: budgetLines(money).map((line) => ({ ...line, units: MIXED })) });

function rateOf(money: Money, read: typeof linesOf = linesOf): string {
  const [line] = read([money]);
  if (line === undefined) throw new Error('no line');
  const { rate } = line;
  if (rate.kind === 'rate') return percent(rate.value);
  if (rate.kind === 'unbudgeted') return `unbudgeted ${decimal(rate.outturn)}`;
  return rate.kind === 'none' ? 'none' : rate.faults.map(({ at, fault, seen }) => `${at} ${fault} ${seen}`).join(', ');
}

describe('the rate of a line, or why there is none', () => {
  test.each<[string, Money, string]>([
    ['spent of budgeted', { budget: 181.03, outturn: 566.57 }, '312.97%'],
    ['in units of their own', { budget: '181.03万元', outturn: '5665700元' }, '312.97%'],
    ['nothing spent', { budget: 100, outturn: 0 }, '0%'],
    ['“/” spent', { budget: 100, outturn: '/' }, '0%'],
    ['spent without a budget', { budget: '/', outturn: 3 }, 'unbudgeted 30000'],
    ['spent on a budget of 0', { budget: 0, outturn: 3 }, 'unbudgeted 30000'],
    ['neither', { budget: '', outturn: '' }, 'none'],
    ['0 of 0', { budget: 0, outturn: 0 }, 'none'],
    ['“/” of “/”', { budget: '/', outturn: '/' }, 'none'],
    ['a blank beside “/” says the same', { budget: '/', outturn: '' }, 'none'],
    ['“/” beside a blank, too', { budget: '', outturn: '/' }, 'none'],
    ['no outturn', { budget: 100, outturn: '' }, 'F5 blank '],
    ['no budget', { budget: '', outturn: 3 }, 'D5 blank '],
    ['no column for it', { outturn: 3 }, ' blank '],
    ['a budget below 0', { budget: -100, outturn: 3 }, 'D5 negative -100'],
    ['an outturn below 0', { budget: 100, outturn: -3 }, 'F5 negative -3'],
    ['words', { budget: 100, outturn: '见附件' }, 'F5 unreadable 见附件'],
    ['words twice', { budget: '待定', outturn: '见附件' }, 'D5 unreadable 待定, F5 unreadable 见附件'],
    ['words beside a blank', { budget: '待定', outturn: '' }, 'D5 unreadable 待定, F5 blank '],
  ])('%s', (_, money, expected) => {
    expect(rateOf(money)).toBe(expected);
  });

  test.each<[string, Money, string]>([
    ['both without', { budget: 100, outturn: 50 }, '50%'],
    ['both with', { budget: '100万元', outturn: '50万元' }, '50%'],
    ['the budget without', { budget: 100, outturn: '50万元' }, 'D5 unitUnknown 100'],
    ['the outturn without', { budget: '100万元', outturn: 50 }, 'F5 unitUnknown 50'],
    ['0 is 0 in every unit', { budget: '100万元', outturn: 0 }, '0%'],
    ['“/” has none', { budget: '100万元', outturn: '/' }, '0%'],
  ])('amounts with and without a unit: %s', (_, money, expected) => {
    expect(rateOf(money, bare)).toBe(expected);
  });

  test('the unit is that of the first amount that has one', () => {
    const unit = (money: Money) => bare([money])[0]?.unit;
    expect(unit({ budget: '1万元', outturn: '1元' })).toBe('万元');
    expect(unit({ budget: '/', outturn: '1元' })).toBe('元');
    expect(unit({ budget: '/', outturn: '/', initial: '1亿元' })).toBe('亿元');
    expect(unit({ budget: '/', outturn: '/', adjusted: '1千元' })).toBe('千元');
    expect(unit({ budget: 1, outturn: 1 })).toBeNull();
  });
});

const FISCAL = { label: '财政拨款', budget: 100, outturn: 80 };
const OTHER = { label: '其他资金', budget: 100, outturn: 20 };
const BASIC = { label: '基本支出', group: 'structure', budget: 100, outturn: 90 } as const;
const TOTAL = { label: '年度资金总额', group: 'total', budget: 400, outturn: 100 } as const;

describe('the money that an execution rule divides', () => {
  test.each<[string, readonly Money[], BudgetScope, string]>([
    ['the 财政拨款 line', [FISCAL, OTHER, BASIC], 'fiscal', '800000 of 1000000'],
    ['all sources, and not their structure', [FISCAL, OTHER, BASIC], 'all', '1000000 of 2000000'],
    ['the printed total goes before the sum of the sources', [TOTAL, FISCAL, OTHER], 'all', '1000000 of 4000000'],
    ['but not before the 财政拨款 line', [TOTAL, FISCAL, OTHER], 'fiscal', '800000 of 1000000'],
    ['the total where no source is named 财政拨款', [TOTAL, OTHER], 'fiscal', '1000000 of 4000000'],
    [
      'a total without a rate is none',
      [{ ...TOTAL, budget: '', outturn: '' }, FISCAL, OTHER],
      'all',
      '1000000 of 2000000',
    ],
    ['two totals are none', [TOTAL, TOTAL, FISCAL, OTHER], 'all', '1000000 of 2000000'],
    ['two totals alone are summed', [TOTAL, TOTAL], 'all', '2000000 of 8000000'],
    ['按收入性质分 heads a split', [{ ...TOTAL, label: '按收入性质分' }, FISCAL, OTHER], 'all', '1000000 of 2000000'],
    ['按需分配资金 does not', [{ ...TOTAL, label: '按需分配资金' }, FISCAL], 'all', '1000000 of 4000000'],
    [
      'nor does 合计（按收入性质分）',
      [{ ...TOTAL, label: '合计（按收入性质分）' }, FISCAL],
      'all',
      '1000000 of 4000000',
    ],
    ['“/” is nil', [FISCAL, { ...OTHER, budget: '/' }], 'all', '1000000 of 1000000'],
    ['a line of blanks adds nothing', [FISCAL, { ...OTHER, budget: '', outturn: '' }], 'all', '800000 of 1000000'],
    ['a line that cannot be read leaves no sum', [FISCAL, { ...OTHER, outturn: '见附件' }], 'all', 'none'],
    ['nothing budgeted', [{ ...FISCAL, budget: 0 }], 'all', 'none'],
    ['no line', [], 'all', 'none'],
    ['a structure alone is no money', [BASIC], 'all', 'none'],
  ])('%s', (_, money, scope, expected) => {
    const found = execution(linesOf(money), scope);
    expect(found === null ? 'none' : `${decimal(found.outturn)} of ${decimal(found.budget)}`).toBe(expected);
  });

  test.each<[string, Money, BudgetBase | undefined, string]>([
    ['as printed', { initial: 50, adjusted: 200 }, undefined, '80%'],
    ['the first one', { initial: 50, adjusted: 200 }, 'initial', '160%'],
    ['the adjusted one', { initial: 50, adjusted: 200 }, 'adjusted', '40%'],
    ['no column of first ones', { adjusted: 200 }, 'initial', '80%'],
    ['a first one is never guessed', { initial: '', adjusted: 200 }, 'initial', 'none'],
    ['not adjusted', { initial: 50, adjusted: '' }, 'adjusted', '80%'],
    ['no column of adjusted ones', { initial: 50 }, 'adjusted', '80%'],
    ['an adjusted one that cannot be read', { adjusted: '见附件' }, 'adjusted', 'none'],
  ])('which budget: %s', (_, columns, base, expected) => {
    const found = execution(linesOf([{ ...FISCAL, ...columns }]), 'all', base);
    expect(found === null ? 'none' : percent(found.rate)).toBe(expected);
    expect(found?.base ?? null).toBe(found === null ? null : (base ?? null));
  });

  test('it keeps its lines and the unit of the first that has one', () => {
    const lines = linesOf([{ ...OTHER, budget: '/', outturn: '/' }, FISCAL]);
    const found = execution(lines, 'all');
    expect([found?.lines.length, found?.unit]).toEqual([2, '万元']);
    expect(execution(bare([FISCAL]), 'all')?.unit).toBeNull();
  });

  test('amounts with a unit and amounts without one make no sum', () => {
    const lines = [...linesOf([FISCAL]), ...bare([OTHER])];
    expect([sameUnits(lines), execution(lines, 'all')]).toEqual([false, null]);
    expect(sameUnits([...linesOf([FISCAL]), ...bare([{ ...OTHER, budget: 0, outturn: 0 }])])).toBe(true);
    expect(sameUnits([...linesOf([FISCAL]), ...bare([{ ...OTHER, budget: 0 }])])).toBe(false);
    expect(sameUnits([...linesOf([FISCAL]), ...bare([{ ...OTHER, budget: '', outturn: '' }])])).toBe(true);
    expect(sameUnits([])).toBe(true);
  });
});

describe('nothing budgeted, and plainly so', () => {
  const nil = { label: '其他资金', budget: '/', outturn: '/' };
  test.each<[string, readonly Money[], boolean]>([
    ['0 of 0', [{ ...FISCAL, budget: 0, outturn: 0 }], true],
    ['“/”', [nil], true],
    ['a line of blanks beside it', [nil, { ...FISCAL, budget: '', outturn: '' }], true],
    ['blanks alone say nothing', [{ ...FISCAL, budget: '', outturn: '' }], false],
    ['spent all the same', [{ ...FISCAL, budget: 0 }], false],
    ['one line spent', [nil, { ...FISCAL, budget: 0 }], false],
    ['one line budgeted', [nil, { ...FISCAL, outturn: 0 }], false],
    ['one line that cannot be read', [nil, { ...FISCAL, budget: 0, outturn: '见附件' }], false],
    ['no line', [], false],
  ])('%s', (_, money, expected) => {
    expect(isNothingBudgeted(linesOf(money), 'all')).toBe(expected);
  });
  test('by the budget that is meant', () => {
    const lines = linesOf([{ ...FISCAL, initial: 0, budget: 100, outturn: 0 }]);
    expect([isNothingBudgeted(lines, 'all', 'initial'), isNothingBudgeted(lines, 'all')]).toEqual([true, false]);
  });
});

describe('an amount of the money block', () => {
  const MONEY: readonly Money[] = [
    { ...FISCAL, initial: 50, adjusted: 120 },
    { ...BASIC, initial: 80, adjusted: '' },
    { ...BASIC, label: '项目支出', initial: 10, budget: 40 },
  ];
  test.each<[string, readonly string[] | undefined, BudgetColumn, string | null]>([
    ['all sources', undefined, 'outturn', '800000'],
    ['a named line', ['项目支出'], 'budget', '400000'],
    ['a part of its name', ['基本'], 'budget', '1000000'],
    ['any of the names', ['项目支出', '基本支出'], 'budget', '1400000'],
    ['a name that there is not', ['上年结转'], 'budget', null],
    ['the first budget', ['财政拨款'], 'initial', '500000'],
    ['the adjusted one', ['财政拨款'], 'adjusted', '1200000'],
    ['as printed where it was not adjusted', ['基本支出'], 'adjusted', '1000000'],
    ['what was added', ['财政拨款'], 'added', '700000'],
    ['what was added where it was not adjusted', ['基本支出'], 'added', '200000'],
    ['what was added to two lines', ['基本支出', '项目支出'], 'added', '500000'],
  ])('%s', (_, words, column, expected) => {
    const found = amountIn(linesOf(MONEY), words, column);
    expect(found === null ? null : decimal(found.value)).toBe(expected);
    if (found !== null) expect(found.unit).toBe('万元');
  });

  test.each<[string, Money, BudgetColumn]>([
    ['no first budget, so nothing is known to be added', { ...FISCAL, adjusted: 120 }, 'added'],
    ['an adjusted budget that cannot be read', { ...FISCAL, initial: 50, adjusted: '见附件' }, 'added'],
    ['no first budget', FISCAL, 'initial'],
    ['a line that cannot be read', { ...FISCAL, outturn: '见附件' }, 'budget'],
  ])('none: %s', (_, money, column) => {
    expect(amountIn(linesOf([money]), undefined, column)).toBeNull();
  });

  test('none of mixed units; without a unit where no heading tells one', () => {
    expect(amountIn([...linesOf([FISCAL]), ...bare([OTHER])], undefined, 'outturn')).toBeNull();
    expect(amountIn(bare([FISCAL]), undefined, 'outturn')?.unit).toBeNull();
  });
});

test.each<[CellValue, boolean]>([
  ['', true],
  [' 　', true],
  ['/', false],
  [0, false],
])('a blank %j adds nothing to a sum of other columns: %s', (value, blank) => {
  const lines = linesOf([FISCAL, { label: '其他资金', budget: '', outturn: '', initial: value }]);
  expect(execution(lines, 'all') !== null).toBe(blank);
});
