import { decimal } from '../../src/scoring/exact';
import { assess } from '../../src/scoring/assess';
import { assessRows, formOf, packWith, type Row } from './forms';

const full = (points: number, actual = '100%'): Row => ({ points, actual });
const out = (points: number): Row => ({ points, actual: '不适用' });
const total = (rows: readonly Row[], settings: object, money: Parameters<typeof assessRows>[2] = []) => {
  const found = assessRows(rows, settings, money).total;
  const labels = found.trace.map((step) =>
    step.kind === 'work' ? step.label : step.kind === 'remark' ? step.remark : step.kind,
  );
  return { standing: decimal(found.standing), labels, found };
};

describe('rows left out', () => {
  test.each<[string, readonly Row[], string, readonly string[]]>([
    ['none: the plain sum', [full(60), full(40, '50%')], '80', ['sum']],
    ['the rest count for all', [full(60), full(20, '50%'), out(20)], '87.5', ['sum', 'scaledUp', 'scaled']],
    ['rounded as the pack rounds', [full(60), full(30, '50%'), out(10)], '83.33', ['sum', 'scaledUp', 'scaled']],
    ['full stays full', [full(55), full(33), out(12)], '100', ['sum', 'scaledUp', 'scaled']],
    ['all of them: nothing to scale', [out(100)], '0', ['sum']],
  ])('%s', (_, rows, standing, labels) => {
    const found = total(rows, { notApplicable: 'drop' });
    expect([found.standing, found.labels]).toEqual([standing, labels]);
  });
  test('a score typed beside one counts for nothing', () => {
    const { standing, found } = total([full(80), { ...out(20), score: 20 }], { notApplicable: 'drop' });
    expect([standing, found.rowsUnjudged, found.grade]).toEqual(['100', 0, '优']);
  });
  test('the form’s own full total is what is scaled to', () => {
    const form = formOf([full(80, '50%'), out(40)], [], {
      fullMarks: formOf([full(120)]).indicators[0]?.points ?? null,
    });
    expect(decimal(assess(form, packWith({ notApplicable: 'drop' })).total.standing)).toBe('60');
  });
});

describe('a total capped by the execution rate (an operating manual)', () => {
  const totalCaps = [
    { below: '80%', total: 89 },
    { below: '70%', total: 79 },
    { below: '60%', total: 69 },
    { below: '50%', total: 59 },
  ];
  test.each<[number, string]>([
    [100, '100'],
    [80, '100'],
    [79.99, '89'],
    [70, '89'],
    [69.99, '79'],
    [60, '79'],
    [59.99, '69'],
    [50, '69'],
    [49.99, '59'],
    [0, '59'],
  ])('%d of 100 spent: %s', (outturn, expected) => {
    expect(total([full(100)], { totalCaps }, [{ budget: 100, outturn }]).standing).toBe(expected);
  });
  test('a total below the cap stays', () => {
    expect(total([full(100, '40%')], { totalCaps }, [{ budget: 100, outturn: 75 }])).toMatchObject({
      standing: '40',
      labels: ['sum'],
    });
  });
  test('says so, and gives the grade of what stands', () => {
    const { labels, found } = total([full(100)], { totalCaps }, [{ budget: 100, outturn: 75 }]);
    expect([labels, found.grade, found.ruled?.valueOf()]).toEqual([
      ['sum', 'cappedByExecution', 'rate', 'total'],
      '良',
      89,
    ]);
  });
  test('the rate of the execution row goes before the money block’s', () => {
    const rows = [full(90), { level2: '预算执行', points: 10 }];
    const money = [
      { label: '财政拨款', budget: 100, outturn: 90 },
      { label: '其他资金', budget: 100, outturn: 0 },
    ];
    expect(total(rows, { totalCaps }, money).standing).toBe('59');
  });
  test('without a rate there is no cap, and the trace says so', () => {
    expect(total([full(100)], { totalCaps }).labels).toEqual(['sum', 'capUnknown']);
  });
});

describe('what the total counts', () => {
  const named = (zh: string, type: string, params: object = {}) => ({
    name: { 'zh-CN': zh, 'en-US': type },
    rule: { type, params },
  });
  const rules = [{ ...named('不计分', 'none'), when: { named: true } }, named('比例', 'ratio')];
  const text: Row = { points: 20, actual: '见附件', rule: '不计分', score: 20 };
  const caps = { totalCaps: [{ below: '80%', total: 59 }] };
  const MONEY = [
    { label: '财政拨款', budget: 100, outturn: 90 },
    { label: '其他资金', budget: 100, outturn: 0 },
  ];

  test('text alone counts for nothing, and what is left is scaled without it', () => {
    expect(total([full(60), text], { rules }).standing).toBe('60');
    expect(total([full(60), out(20), text], { rules, notApplicable: 'drop' }).standing).toBe('100');
    expect(total([full(60), text], { rules }).found.ruled?.valueOf()).toBe(60);
  });

  test('a row that cannot be judged leaves no sum of the rules', () => {
    const { found } = total([full(60), { points: 40 }], {});
    expect([found.ruled, found.grade, found.rowsUnjudged, found.unjudged?.valueOf()]).toEqual([null, null, 1, 40]);
    expect(total([full(60), { points: 40, score: 30 }], {}).found.ruled?.valueOf()).toBe(90);
  });

  test.each<[string, readonly Row[], number | null]>([
    ['no open row: none', [full(60)], 0],
    ['points of its own', [full(60), { points: 40 }], 40],
    ['a row without points (F25): not known, which is not 0', [full(60), { points: 40 }, {}], null],
    ['a scored row without points is not open', [full(60), { score: 40 }], 0],
  ])('points not judged, %s', (_, rows, expected) => {
    expect(total(rows, {}).found.unjudged?.valueOf() ?? null).toBe(expected);
  });

  test('where no row counts there is no total: not 0, and no grade', () => {
    const { found } = total([{ points: '/', target: '/', actual: '/' }], {});
    expect([found.ruled, found.grade, found.rowsUnjudged]).toEqual([null, null, 0]);
  });

  test('where every row is left full nothing is scaled', () => {
    expect(total([full(80), out(20)], { notApplicable: 'full' })).toMatchObject({ standing: '100', labels: ['sum'] });
  });

  test.each<[string, readonly Row[], string | null]>([
    ['exactly 90 is 优', [full(90), full(10, '0%')], '优'],
    ['just below is 良', [full(89), full(11, '0%')], '良'],
    ['no row, no grade', [], null],
  ])('%s', (_, rows, grade) => {
    expect(total(rows, {}).found.grade).toBe(grade);
  });

  test('of a full total of 0 there is no grade', () => {
    const fullMarks = formOf([full(0)]).indicators[0]?.points ?? null;
    expect(assess(formOf([full(100)], [], { fullMarks }), packWith({})).total.grade).toBeNull();
  });

  test('a total of just the cap is not capped', () => {
    expect(total([full(100, '59%')], caps, MONEY).labels).toEqual(['sum']);
  });

  test('all sources cap it where no row is scored by one', () => {
    expect(total([full(100)], caps, MONEY).standing).toBe('59');
  });

  test('where one is scored by 财政拨款, that rate does', () => {
    const execution = { rules: [named('执行', 'execution', { budget: 'fiscal', over: 'cap' })] };
    expect(total([{ points: 100 }], { ...caps, ...execution }, MONEY)).toMatchObject({
      standing: '90',
      labels: ['sum'],
    });
  });
});
