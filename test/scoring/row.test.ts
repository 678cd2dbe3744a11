import fc from 'fast-check';
import type { RowAssessment } from '../../src/scoring/assessment';
import { decimal, percent } from '../../src/scoring/exact';
import { assessRows, oneRule, type Row } from './forms';
import { arithmetic } from './rules/subject';
import type { Money } from './money';

const said = ({ score, verdict, obstacle }: RowAssessment): string =>
  obstacle ?? (score === null ? verdict : decimal(score));

const one = (row: Row, settings: object = {}, money: readonly Money[] = []) => {
  const [found] = assessRows([row], settings, money).rows;
  if (found === undefined) throw new Error('no row');
  return found;
};

describe('扣减分数', () => {
  test.each<[string, Row, string]>([
    ['is taken off what the rule gives', { actual: '90%', deduction: 2 }, '7'],
    ['down to 0', { actual: '90%', deduction: 20 }, '0'],
    ['as a text', { actual: '90%', deduction: '2分' }, '7'],
    ['blank', { actual: '90%', deduction: '' }, '9'],
    ['“/”', { actual: '90%', deduction: '/' }, '9'],
    ['that is no number leaves no score', { actual: '90%', deduction: '见附件' }, 'deductionUnreadable'],
    ['below 0 neither', { actual: '90%', deduction: -2 }, 'deductionUnreadable'],
  ])('%s', (_, row, expected) => {
    expect(said(one({ points: 10, ...row }))).toBe(expected);
  });
  test('stands in the trace with its cell', () => {
    const { trace } = one({ points: 10, actual: '90%', deduction: 2 });
    expect(trace.flatMap((step) => (step.kind === 'read' ? [step.at] : []))).toEqual(['F10', 'M10']);
    expect(trace.at(-1)).toMatchObject({ kind: 'work', label: 'byHand' });
  });
});

describe('a row that does not apply', () => {
  test.each<[string, 'drop' | 'full' | 'manual', Row, string]>([
    ['left out', 'drop', { actual: '不适用' }, 'none'],
    ['left out by 评分规则', 'drop', { actual: '90%', rule: '不适用' }, 'none'],
    ['left out, in the clerk’s words', 'drop', { actual: '本年度无相关项目。' }, 'none'],
    ['no project, full marks (F08, F09)', 'full', { actual: '无此项目' }, '10'],
    ['for a person', 'manual', { actual: '不涉及' }, 'notApplicable'],
    ['no violations are a result, not an excuse', 'drop', { actual: '不涉及违规' }, 'noTarget'],
  ])('%s', (_, notApplicable, row, expected) => {
    expect(said(one({ points: 10, ...row }, { notApplicable }))).toBe(expected);
  });
  test('a person’s rule stays a person’s', () => {
    expect(said(one({ points: 10, actual: '不适用', score: 8 }, oneRule('manual', {})))).toBe('8');
  });
});

describe('a row of placeholders', () => {
  const F12: Row = { level3: '指标1:/', points: '/', target: '/', actual: '', score: '' };
  test.each<[string, Row, string]>([
    ['as F12 prints it', F12, 'none'],
    ['dashes', { points: '—', target: '—', actual: '—', score: '—' }, 'none'],
    ['words', { points: '无', target: '不适用', actual: '不适用', score: '无' }, 'none'],
    ['without a column of points', { target: '/', actual: '/' }, 'none'],
    ['with points is open', { ...F12, points: 10 }, 'nothing'],
    ['with a score is open', { ...F12, score: 5 }, 'noPoints'],
    ['with a target is open', { ...F12, target: '≥1个' }, 'noPoints'],
    ['with a completion value is open', { ...F12, actual: '1个' }, 'noPoints'],
    ['points alone: its values are still to come', { ...F12, target: '' }, 'noPoints'],
    ['a target alone, no column of points: its result is still to come', { target: '/', actual: '' }, 'noPoints'],
    [
      'one that shares its points is open',
      { target: '/', actual: '/', shared: { bracket: '10', rows: 2 } },
      'noPoints',
    ],
  ])('%s', (_, row, expected) => {
    expect(said(one(row))).toBe(expected);
  });
  test('says why it counts for nothing', () => {
    expect(one(F12).trace.at(-1)).toEqual({ kind: 'remark', remark: 'nilRow' });
  });
});

describe('one score over two rows', () => {
  const [above, below] = [0, 1].map((place) => ({ joint: { rows: 2, place } }));
  test.each<[string, Row, object, string]>([
    ['no rule says what both make', { ...above, points: 10, target: 10, actual: 10, score: 8 }, {}, 'oneScore'],
    ['a person’s rule stays a person’s', { ...above, points: 10, score: 8 }, oneRule('manual', {}), '8'],
    ['what the rule cannot judge it still cannot', { ...above, points: 10, target: 10, score: 8 }, {}, 'noActual'],
    ['the second counts with the first', { ...below, target: 10, actual: 5 }, {}, 'none'],
  ])('%s', (_, row, pack, expected) => {
    expect(said(one(row, pack))).toBe(expected);
  });
  test('the typed score stands', () => {
    const row = one({ ...above, points: 10, target: 10, actual: 10, score: 8 });
    expect(row.standing?.valueOf()).toBe(8);
  });
});

describe('a score given by hand lies within its band', () => {
  const BAND = oneRule('band', { edges: ['80%', '60%'] });
  test.each<[string, number | '', string]>([
    ['部分达成', 6, '6'],
    ['部分达成', 7.99, '7.99'],
    ['部分达成', 8, 'outsideBand'],
    ['部分达成', 5.99, 'outsideBand'],
    ['部分达成', '', 'notScoredYet'],
    ['达成', 8, '8'],
    ['达成', 10, '10'],
    ['未达成', 6, 'outsideBand'],
    ['未达成', 0, '0'],
  ])('%s, %s of 10: %s', (actual, score, expected) => {
    expect(said(one({ points: 10, target: '显著', actual, score }, BAND))).toBe(expected);
  });
});

describe('the execution row', () => {
  const MONEY = [{ initial: 100, budget: 120, adjusted: 150, outturn: 90 }];
  const execution = (params: object) => oneRule('execution', { budget: 'all', over: 'cap', ...params });
  test.each<[string, object, readonly Money[], string]>([
    ['全年预算数 as printed', {}, MONEY, '7.5'],
    ['the adjusted budget (F32, F33)', { base: 'adjusted' }, MONEY, '6'],
    ['the initial budget', { base: 'initial' }, MONEY, '9'],
    [
      'no adjusted figure: it was not adjusted',
      { base: 'adjusted' },
      [{ budget: 120, adjusted: '', outturn: 90 }],
      '7.5',
    ],
    ['no column for it either', { base: 'initial' }, [{ budget: 120, outturn: 90 }], '7.5'],
    ['a first budget is never guessed', { base: 'initial' }, [{ initial: '', budget: 120, outturn: 90 }], 'noMoney'],
    ['nothing budgeted, nothing spent', {}, [{ budget: 0, outturn: 0 }], 'noMoney'],
    ['the same, full marks', { zeroBudget: 'full' }, [{ budget: '/', outturn: 0 }], '10'],
    ['the same, 0', { zeroBudget: 'zero' }, [{ budget: 0, outturn: '/' }], '0'],
    ['spent without a budget', { zeroBudget: 'full' }, [{ budget: 0, outturn: 5 }], 'noMoney'],
    ['an amount that cannot be read', { zeroBudget: 'full' }, [{ budget: '见附表', outturn: 0 }], 'noMoney'],
    ['blank amounts are not 0', { zeroBudget: 'full' }, [{ budget: '', outturn: '' }], 'noMoney'],
    ['F30', {}, [{ budget: 100_000, outturn: 86_183 }], '8.62'],
    ['above 100%, capped', {}, [{ budget: 181.03, outturn: 566.57 }], '10'],
  ])('%s', (_, params, money, expected) => {
    expect(said(one({ points: 10, actual: '50%' }, execution(params), money))).toBe(expected);
  });

  test('of a form without a money block is its own percentage (Hunan)', () => {
    const row = one({ level2: '预算执行', points: 10, actual: '95%' });
    expect([row.packRule.rule.type, row.completion?.via, said(row)]).toEqual(['execution', 'printed', '9.5']);
  });

  test('in the money block is one whatever it is called', () => {
    const row = one({ level2: '年度资金总额', points: 10, inMoneyBlock: true }, {}, [{ budget: 100, outturn: 80 }]);
    expect([row.packRule.rule.type, row.completion?.via, said(row)]).toEqual(['execution', 'money', '8']);
    expect(said(one({ points: 10, inMoneyBlock: true }, oneRule('ratio', {}), [{ budget: 100, outturn: 80 }]))).toBe(
      'noExecutionRule',
    );
  });
});

test('rows that share level-2 points get equal shares, and each its own score', () => {
  const split = oneRule('groupSplit', { rule: { type: 'ratio', params: {} } });
  const shared = { bracket: '10', rows: 3 };
  const { rows } = assessRows(
    ['100%', '50%', '100%'].map((actual) => ({ shared, actual })),
    split,
  );
  expect(rows.map(({ points, score }) => [points?.valueOf(), score?.valueOf()])).toEqual([
    [3, 3],
    [3, 1.5],
    [4, 4],
  ]);
  expect(said(one({ shared, actual: '100%' }))).toBe('noPoints');
});

test('a rule without a score needs no points and leaves none open', () => {
  const { rows, total } = assessRows([{ actual: '已完成' }], oneRule('none', {}));
  expect([rows[0]?.verdict, rows[0]?.standing, total.rowsUnjudged]).toEqual(['none', null, 0]);
});

describe('a drafted note explains the score, or there is none', () => {
  const tiers = { tiers: [{ to: '10%', toIncluded: true, score: 5 }], else: 0 };
  test.each<[string, object, Row, string | null]>([
    ['ratio', {}, { actual: '90%' }, '完成 90%，差 10 个百分点'],
    ['tiers may favour low rates', oneRule('tier', tiers), { actual: '20%' }, null],
    ['steps from 0%', oneRule('changeRate', { scale: tiers }), { target: '10万元', actual: '12万元' }, null],
    ['a coefficient', oneRule('coefficient', {}), { actual: '90%', coefficient: '50%' }, null],
    ['full by the rule, less by hand', {}, { target: '100个', actual: '105个', deduction: 1 }, null],
  ])('%s', (_, settings, row, expected) => {
    expect(one({ points: 10, ...row }, settings).draft).toBe(expected);
  });
});

test('what stands in the cells is read once and kept', () => {
  const { printed, typed, printedPoints, deduction } = one({
    points: '10分',
    actual: '90%',
    score: '（9）',
    deduction: 1,
  });
  expect([printed, typed, printedPoints, deduction].map((value) => (value === null ? null : percent(value)))).toEqual([
    '900%',
    '900%',
    '1000%',
    '100%',
  ]);
});

test('0 ≤ score ≤ points, whatever is taken off and however it is rounded', () => {
  const cells = fc.oneof(
    fc.integer({ min: 0, max: 50_000 }).map((hundredths) => `${hundredths / 100}%`),
    fc.constantFrom('', '达成', '不适用', '部分达成', '100个'),
  );
  fc.assert(
    fc.property(
      cells,
      cells,
      fc.nat(40),
      fc.nat(60),
      fc.constantFrom(0, 1, 2),
      (target, actual, points, off, digits) => {
        const row = one(
          { target, actual, points, deduction: off / 10 },
          { round: { digits, mode: 'halfUp' }, notApplicable: 'full' },
        );
        if (row.score === null) return;
        expect(row.score.compare(0)).toBeGreaterThanOrEqual(0);
        expect(row.score.compare(points)).toBeLessThanOrEqual(0);
      },
    ),
  );
});

/** The row's arithmetic on paper, without what was read and by which rule. */
const worked = (row: Row, settings: object = {}): readonly string[] =>
  arithmetic({
    verdict: 'manual',
    work: one(row, settings).trace.filter(({ kind }) => kind !== 'read' && kind !== 'rule'),
  });

describe('what a row’s arithmetic ends with', () => {
  const reached = (rate: string) => ['printedRate', `completion ${rate}`];
  test.each<[string, Row, object, readonly string[]]>([
    ['a score that needs no rounding', { actual: '90%' }, {}, [...reached('90%'), 'score 10 × 90% = 9']],
    [
      'one that does',
      { actual: '66.666%' },
      {},
      [...reached('66.67%'), 'score 10 × 66.67% = 6.67', 'rounded 6.67 → 6.67'],
    ],
    [
      'a deduction alone',
      { actual: '90%', deduction: 2 },
      {},
      [...reached('90%'), 'score 10 × 90% = 9', 'byHand 9 − 2 = 7'],
    ],
    [
      'a deduction of more than is left',
      { actual: '10%', deduction: 2 },
      {},
      [...reached('10%'), 'score 10 × 10% = 1', 'byHand 1 − 2 = 0'],
    ],
    [
      'both',
      { actual: '66.666%', deduction: 1 },
      {},
      [...reached('66.67%'), 'score 10 × 66.67% = 6.67', 'rounded 6.67 → 6.67', 'byHand 6.67 − 1 = 5.67'],
    ],
    ['left out', { actual: '不适用' }, { notApplicable: 'drop' }, ['leftOut']],
    ['full without', { actual: '不适用' }, { notApplicable: 'full' }, ['fullWithout', 'score 10']],
    ['what cannot be judged has none', { actual: '见附件' }, {}, []],
  ])('%s', (_, row, settings, expected) => {
    expect(worked({ points: 10, ...row }, settings)).toStrictEqual(expected);
  });
});

describe('a row that does not apply, by the rule it would have', () => {
  test.each<[string, object, string, Row, string]>([
    ['text only stays text', oneRule('none', {}), 'full', {}, 'none'],
    ['a person’s rule gives full marks where the pack does', oneRule('manual', {}), 'full', {}, '10'],
    ['a person’s rule is a person’s where the pack leaves it', oneRule('manual', {}), 'manual', {}, 'notScoredYet'],
    ['full marks of none', {}, 'full', { points: '' }, 'noPoints'],
  ])('%s', (_, settings, notApplicable, row, expected) => {
    expect(said(one({ points: 10, actual: '不适用', ...row }, { ...settings, notApplicable }))).toBe(expected);
  });
});

describe('the score that stands', () => {
  const standing = (row: Row, settings: object = {}) => {
    const found = one({ points: 10, ...row }, settings);
    return [found.standing === null ? null : decimal(found.standing), found.obstacle];
  };
  test.each<[string, Row, object, readonly unknown[]]>([
    ['the rule’s', { actual: '90%' }, {}, ['9', null]],
    ['what was typed', { actual: '90%', score: 8 }, {}, ['8', null]],
    ['words in place of one', { actual: '90%', score: '优' }, {}, [null, 'scoreUnreadable']],
    ['none where the row is text only', { score: 8 }, oneRule('none', {}), [null, null]],
    ['nor is a word there a fault', { score: '优' }, oneRule('none', {}), [null, null]],
    [
      'a share of no group',
      { actual: '90%', points: '' },
      oneRule('groupSplit', { rule: { type: 'ratio', params: {} } }),
      [null, 'noPoints'],
    ],
    [
      'above the band',
      { target: '显著', actual: '达成', score: 10.01 },
      oneRule('band', { edges: ['80%', '60%'] }),
      ['10.01', 'outsideBand'],
    ],
  ])('%s', (_, row, settings, expected) => {
    expect(standing(row, settings)).toEqual(expected);
  });
});

describe('the note that stands', () => {
  test.each<[string, Row, string]>([
    ['what was typed', { actual: '90%', note: '雨季停工' }, '雨季停工'],
    ['else the draft', { actual: '90%' }, '完成 90%，差 10 个百分点'],
    ['a draft beside the rule’s own score', { actual: '90%', score: 9 }, '完成 90%，差 10 个百分点'],
    ['none beside another score', { actual: '90%', score: 8 }, ''],
    ['none where the score is full', { actual: '100%' }, ''],
  ])('%s', (_, row, expected) => {
    expect(one({ points: 10, ...row }).standingNote).toBe(expected);
  });
});

describe('a row’s name', () => {
  const names = (rows: readonly Row[]) => assessRows(rows).rows.map(({ name }) => name);
  test.each<[string, readonly Row[], readonly string[]]>([
    [
      'its level 2',
      [
        { level2: '数量指标', level3: '道路' },
        { level2: '质量指标', level3: '桥梁' },
      ],
      ['数量指标', '质量指标'],
    ],
    [
      'level 3 where several share level 2',
      [{ level3: '道路' }, { level3: '桥梁' }, { level2: '质量指标' }],
      ['道路', '桥梁', '质量指标'],
    ],
    ['level 2 where such a row has no level 3', [{ level3: '' }, { level3: '桥梁' }], ['数量指标', '桥梁']],
    ['level 3 where there is no level 2', [{ level2: '', level3: '道路' }], ['道路']],
  ])('%s', (_, rows, expected) => {
    expect(names(rows)).toEqual(expected);
  });
});

test('a second group of the same name begins anew', () => {
  const split = oneRule('groupSplit', { rule: { type: 'ratio', params: {} } });
  const row: Row = { shared: { bracket: '5', rows: 2 }, actual: '100%' };
  expect(assessRows([row, row, row, row], split).rows.map(({ points }) => points?.valueOf())).toEqual([3, 2, 3, 2]);
});

test('of a level, only open rows are unjudged', () => {
  const { levels } = assessRows([{ points: 10, actual: '100%' }, { points: 5 }, { points: 3, score: 2 }]);
  const [level] = levels;
  expect([level?.points, level?.score, level?.unjudged].map((value) => value?.valueOf())).toEqual([18, 12, 5]);
});
