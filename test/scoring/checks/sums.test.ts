/** Points and totals that do not add up: what counts as a gap, and what leaves the sum open. */
import { assess } from '../../../src/scoring/assess';
import { pointsSum } from '../../../src/scoring/checks/pointsSum';
import { totalMismatch } from '../../../src/scoring/checks/totalMismatch';
import { decimal } from '../../../src/scoring/exact';
import type { Finding } from '../../../src/scoring/findings';
import type { Entry, Form, Indicator } from '../../../src/scoring/form';
import { speech } from '../../../src/wording/speech';
import { form, packNamed, type RowSpec } from './forms';

const shown = (found: readonly Finding[]) =>
  found.map(({ at, subject, points }) =>
    [at, subject, points === null ? '–' : decimal(points)].filter((part) => part !== '').join(' '),
  );

describe('points that do not make their weight', () => {
  type Change = Partial<Pick<Indicator, 'bracket' | 'shared' | 'level2'>>;
  const sums = (rows: readonly (RowSpec & { readonly with?: Change })[], weight?: number) => {
    const plain = form({ rows, ...(weight === undefined ? {} : { weights: { 产出指标: weight } }) });
    const indicators = plain.indicators.map((one, index) => ({ ...one, ...rows[index]?.with }));
    return shown(pointsSum(assess({ ...plain, indicators }, packNamed('national-2020'))));
  };
  const shared = { bracket: '15', rows: 2 };
  test.each<[string, Parameters<typeof sums>[0], number | undefined, readonly string[]]>([
    ['they do', [{ points: 40 }, { points: 10 }], 50, []],
    ['no weight is printed', [{ points: 40 }], undefined, []],
    ['too few', [{ points: 40 }], 50, ['A20 产出指标 10']],
    ['too many', [{ points: 60 }], 50, ['A20 产出指标 10']],
    ['a row whose points are not known leaves it open', [{ points: 40 }, { points: '见附件', level3: '道路' }], 50, []],
    ['a blank beside a target, too', [{ points: 40 }, { points: '', target: '10次' }], 50, []],
    ['a blank beside a score, too', [{ points: 40 }, { points: '', score: 5 }], 50, []],
    ['a blank beside a result, too', [{ points: 40 }, { points: '', actual: '10次' }], 50, []],
    ['“/” is nothing', [{ points: 40 }, { points: '/', target: '10次' }], 50, ['A20 产出指标 10']],
    ['a line that holds nothing is nothing', [{ points: 40 }, { points: '', score: '/' }], 50, ['A20 产出指标 10']],
    ['without a column for points, too', [{ points: 40 }, { points: null, score: null }], 50, ['A20 产出指标 10']],
    ['a row of shared points is not nothing', [{ points: 40 }, { points: '', with: { shared } }], 50, []],
    ['the bracket is the row’s points', [{ points: 40 }, { points: '', with: { bracket: '10' } }], 50, []],
    [
      'unknown points of another level 1',
      [{ points: 40 }, { level1: '效益指标', points: '见附件', target: '10次' }],
      50,
      ['A20 产出指标 10'],
    ],
    [
      'the second row of a joint score has none of its own',
      [
        { points: 40, joint: { rows: 2, place: 0 } },
        { points: '', target: '10次', joint: { rows: 2, place: 1 } },
      ],
      50,
      ['A20 产出指标 10'],
    ],
    [
      'the first has to',
      [
        { points: 40 },
        { points: '见附件', target: '10次', joint: { rows: 2, place: 0 } },
        { points: '', target: '10次', joint: { rows: 2, place: 1 } },
      ],
      50,
      [],
    ],
    ['points below 0 beside a bracket', [{ points: -5, with: { bracket: '8' } }], undefined, ['E20 质量指标 13']],
    ['points unlike the bracket', [{ points: 5, with: { bracket: '8' } }], undefined, ['E20 质量指标 3']],
    ['points like it', [{ points: 8, with: { bracket: '8' } }], undefined, []],
    [
      'shared points that add up',
      [
        { points: 10, with: { shared } },
        { points: 5, with: { shared } },
      ],
      undefined,
      [],
    ],
    [
      'shared points that do not',
      [
        { points: 10, with: { shared } },
        { points: 6, with: { shared } },
      ],
      undefined,
      ['C20 质量指标 1'],
    ],
    [
      'one of them not given',
      [
        { points: 10, with: { shared } },
        { points: '', with: { shared } },
      ],
      undefined,
      [],
    ],
    [
      'no more rows than share them',
      [{ points: 10, with: { shared } }, { points: 5, with: { shared } }, { points: 9 }],
      undefined,
      [],
    ],
    [
      'two groups, each its own',
      [
        { points: 10, with: { shared } },
        { points: 5, with: { shared } },
        { points: 9, level2: '数量指标', with: { shared } },
        { points: 9, level2: '数量指标', with: { shared } },
      ],
      undefined,
      ['C22 数量指标 3'],
    ],
  ])('%s', (_, rows, weight, expected) => {
    expect(sums(rows, weight)).toEqual(expected);
  });
});

test('a gap says which figure it is unlike: the weight, level 2’s points (F11), the row’s own', () => {
  const rows = [{ points: 5 }, { points: 6, level2: '数量指标' }];
  const plain = form({ rows, weights: { 产出指标: 50 } });
  const [first, second] = plain.indicators;
  if (first === undefined || second === undefined) throw new Error('two rows');
  const indicators = [
    { ...first, shared: { bracket: '21', rows: 1 } },
    { ...second, bracket: '8' },
  ];
  const found = pointsSum(assess({ ...plain, indicators }, packNamed('national-2020')));
  expect(found.map((one) => speech('zh-CN').finding(one))).toEqual([
    '产出指标各行共 11 分，权重写 50。请核对。',
    '质量指标各行共 5 分，二级指标写 21 分。请核对。',
    '分值写 6，二级指标写 8 分。请核对。',
  ]);
});

describe('a printed total that is not the sum', () => {
  const ROW: RowSpec = { level3: '培训', target: '10次', actual: '10次', score: 10 };
  /** A row that there is not: it gets no score. */
  const NIL: RowSpec = { level3: '生态效益', points: '/', target: '/', actual: '/' };
  const sums = (total: Partial<Entry>, scores: readonly Partial<Entry>[], more: readonly RowSpec[] = []) => {
    const plain = form({ rows: [...scores.map(() => ROW), ...more], total: 0 });
    const indicators = plain.indicators.map((one, index) => ({
      ...one,
      score: one.score && { ...one.score, ...scores[index] },
    }));
    const changed: Form = { ...plain, indicators, total: plain.total && { ...plain.total, ...total } };
    return shown(totalMismatch(assess(changed, packNamed('national-2020'))));
  };
  const SUM = { formula: '=SUM(K20:K21)' };
  const own = { own: true };
  test.each<[string, Partial<Entry>, readonly Partial<Entry>[], readonly string[]]>([
    ['it is', { value: 20 }, [{}, {}], []],
    ['it is not', { value: 21 }, [{}, {}], ['K99 1']],
    ['below it', { value: 17 }, [{}, {}], ['K99 3']],
    ['the add-in’s own is refreshed, not judged', { value: 21, own: true }, [{}, {}], []],
    ['words are no total', { value: '优' }, [{}, {}], []],
    ['blank', { value: '' }, [{}, {}], []],
    ['a score that nobody can give leaves it open', { value: 21 }, [{}, { value: '见附件' }], []],
    ['a formula over typed scores', { value: 21, ...SUM }, [{}, {}], ['K99 1']],
    ['a formula that will follow a score yet to be written', { value: 10, ...SUM }, [{}, { value: '', ...own }], []],
    ['a formula over scores that stand', { value: 21, ...SUM }, [{}, { value: 10, ...own }], ['K99 1']],
    ['a formula over a score that will be refreshed', { value: 19, ...SUM }, [{}, { value: 9, ...own }], []],
    ['a number will follow none', { value: 10 }, [{}, { value: '', ...own }], ['K99 10']],
  ])('%s', (_, total, scores, expected) => {
    expect(sums(total, scores)).toEqual(expected);
  });

  test('a formula over a row that gets no score, and over a form without a column for scores', () => {
    const total = { value: 11, ...SUM };
    expect(sums(total, [{}], [NIL])).toEqual(['K99 1']);
    expect(sums(total, [{}], [{ ...NIL, score: null }])).toEqual(['K99 1']);
    expect(sums(total, [{}, { value: 9, ...own }], [NIL])).toEqual([]);
  });

  test('no cell for it', () => {
    expect(totalMismatch(assess({ ...form({ rows: [ROW] }), total: null }, packNamed('national-2020')))).toEqual([]);
  });
});
