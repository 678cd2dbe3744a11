import fc from 'fast-check';
import {
  asideFor,
  record,
  sameFinding,
  setAside,
  withoutRecord,
  withRecord,
  type AsideRecord,
  type FormAside,
} from '../../src/form/aside';
import { printsOf } from '../../src/form/basis';
import type { Written } from '../../src/form/ledger';
import { plan } from '../../src/form/plan';
import type { Finding, FindingCode } from '../../src/scoring/findings';
import type { Form } from '../../src/scoring/form';
import { assessSheet, PRINTED_CELLS, type Typed } from './sheets';

const HERE = { sheet: '自评表', unit: '浏阳市文化产业园管理委员会', year: 2020 };
const WHEN = '2021-03-05T02:42:00.000Z';

const assessed = (typed: Typed = {}) => assessSheet('liuyang-2020', { ...PRINTED_CELLS, ...typed });

/** The first finding of a code, at a cell where one is named. */
function findingOf({ findings }: { findings: readonly Finding[] }, code: FindingCode, at?: string): Finding {
  const found = findings.find((one) => one.code === code && (at === undefined || one.at === at));
  if (found === undefined) throw new Error(`no ${code}`);
  return found;
}

/** Sets one finding of the printed form aside, then types: how the finding fares. */
function after(code: FindingCode, at: string, typed: Typed, before: Typed = {}): 'aside' | 'open' | 'gone' {
  const then = assessed(before);
  const found = findingOf(then, code, at);
  const now = assessed({ ...before, ...typed });
  const { open, aside } = setAside(now.form, now.findings, [record(then.form, found, '已核实', WHEN)]);
  const same = (one: Finding) => one.code === code && one.at === at && one.subject === found.subject;
  if (aside.some(({ finding }) => same(finding))) return 'aside';
  return open.some(same) ? 'open' : 'gone';
}

describe('setting aside', () => {
  test('nothing set aside: all findings are open', () => {
    const { form, findings } = assessed();
    expect(setAside(form, findings, [])).toEqual({ open: findings, aside: [] });
  });

  test('with its reason and date, and the others stay open', () => {
    const { form, findings } = assessed();
    const chosen = findingOf({ findings }, 'over-budget', 'H8');
    const sorted = setAside(form, findings, [record(form, chosen, '  年中追加项目经费 ', WHEN)]);
    expect(sorted.aside).toEqual([{ finding: chosen, reason: '年中追加项目经费', date: WHEN }]);
    expect(sorted.open).toEqual(findings.filter((one) => one !== chosen));
  });

  test('what is open and what is aside are all findings, each once', () => {
    const { form, findings } = assessed();
    fc.assert(
      fc.property(fc.subarray([...findings]), (chosen) => {
        const sorted = setAside(
          form,
          findings,
          chosen.map((one) => record(form, one, '已核实', WHEN)),
        );
        expect(sorted.aside.map(({ finding }) => finding)).toEqual(chosen);
        expect(sorted.open).toHaveLength(findings.length - chosen.length);
      }),
    );
  });
});

describe('it comes back when its cells change', () => {
  test.each<[string, FindingCode, string, Typed]>([
    ['the line’s outturn', 'over-budget', 'H8', { F8: 560 }],
    ['the line’s budget', 'over-budget', 'H8', { E8: 70 }],
    ['the row’s completion value', 'over-budget', 'F25', { F25: 1.2 }],
    ['the row’s note', 'score-without-actual', 'F29', { H29: '长期坚持' }],
    ['the row’s indicator', 'score-without-actual', 'F29', { D29: '长期性' }],
    ['the row’s score', 'score-without-actual', 'F29', { G29: 7, J29: 7 }],
    ['the goals', 'goal-without-indicator', 'B10', { B10: '各类文化企业410家。' }],
    ['the results', 'narrative-conflict', 'B10', { E10: '累计带动就业9000多人。' }],
    ['the cell of the conflict', 'narrative-conflict', 'B10', { E27: '1200多人' }],
    ['the results behind a target', 'target-equals-result', 'E26', { E10: '全年引进企业20多个。' }],
  ])('%s', (_, code, at, typed) => {
    expect(after(code, at, {})).toBe('aside');
    expect(after(code, at, typed)).toBe('open');
  });

  test('a sum over lines: each of its amounts', () => {
    const off = { F8: 559.07 };
    expect(after('source-structure', 'F7', {}, off)).toBe('aside');
    expect(after('source-structure', 'F7', { F8: 559.06 }, off)).toBe('open');
    // The difference is the same; the amounts are not.
    expect(after('source-structure', 'F7', { F5: 566.58, F6: 113.83 }, off)).toBe('open');
  });

  test('a total: every score', () => {
    const off = { G31: 95 };
    expect(after('total-mismatch', 'G31', {}, off)).toBe('aside');
    expect(after('total-mismatch', 'G31', { G14: 2, G16: 5 }, off)).toBe('open');
  });
});

describe('it stays aside', () => {
  test.each<[string, FindingCode, string, Typed]>([
    ['another row changes', 'over-budget', 'F25', { H26: '市场下行', F22: 0.9 }],
    ['another line changes', 'over-budget', 'H8', { F6: 120 }],
    ['a row changes, and the finding is of a line', 'over-budget', 'H8', { F25: 1.2 }],
  ])('%s', (_, code, at, typed) => {
    expect(after(code, at, typed)).toBe('aside');
  });

  test('Score writes its own cells', () => {
    const before = assessSheet('liuyang-2020');
    const found = findingOf(before, 'over-budget', 'H8');
    const set = record(before.form, found, '已核实', WHEN);
    const { changes, own } = plan(before);
    const written = Object.fromEntries(changes.map(({ at, value }) => [at, value]));
    const scored = assessSheet('liuyang-2020', written, own);
    expect(setAside(scored.form, scored.findings, [set]).aside).toHaveLength(1);
  });

  test('rows move: their words tell them, not their addresses', () => {
    const { form, findings } = assessed();
    const set = record(form, findingOf({ findings }, 'over-budget', 'F25'), '已核实', WHEN);
    const rename = (text: string) =>
      text.replace(/^([A-Z]+)(\d+)$/, (_, column: string, row: string) => `${column}${Number(row) + 3}`);
    const moved = JSON.parse(JSON.stringify(form), (key, value: unknown) =>
      (key === 'at' || key.endsWith('At')) && typeof value === 'string' ? rename(value) : value,
    ) as Form;
    const shifted = findings.map((one) => ({ ...one, at: rename(one.at) }));
    expect(setAside(moved, shifted, [set]).aside.map(({ finding }) => finding.at)).toEqual(['F28']);
  });
});

describe('the records of a workbook', () => {
  const { form, findings } = assessed();
  const [first, second] = findings;
  if (first === undefined || second === undefined) throw new Error('no findings');
  const one = record(form, first, '已核实', WHEN);

  test('added, replaced by the same finding’s, taken away', () => {
    const added = withRecord([], HERE, form, one);
    expect(asideFor(added, HERE, form)).toEqual([one]);
    const again = { ...one, reason: '另有说明' };
    expect(asideFor(withRecord(added, HERE, form, again), HERE, form)).toEqual([again]);
    expect(withoutRecord(added, HERE, form, second)).toEqual(added);
    expect(withoutRecord(added, HERE, form, first)).toEqual([]);
  });

  test.each<[string, Partial<typeof HERE>, Typed, number]>([
    ['the same sheet', {}, {}, 1],
    ['the same sheet, its unit’s name corrected', { unit: '浏阳文化产业园' }, {}, 1],
    ['a copy, or a new name', { sheet: '自评表 (2)' }, {}, 1],
    [
      'another form of the same unit',
      { sheet: '项目' },
      Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`G${14 + index}`, 1])),
      0,
    ],
    ['another unit’s form on its own sheet', { sheet: '乙', unit: '乙局' }, {}, 0],
    [
      'another year under the same name',
      { year: 2021 },
      Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`G${14 + index}`, 1])),
      0,
    ],
  ])('%s', (_, where, typed, count) => {
    const kept: readonly FormAside[] = withRecord([], HERE, form, one);
    expect(asideFor(kept, { ...HERE, ...where }, assessed(typed).form)).toHaveLength(count);
  });

  describe.each<[string, Partial<AsideRecord>]>([
    ['code', { code: 'low-execution' }],
    ['place', { place: 'row|别处' }],
    ['subject', { subject: '别的' }],
    ['basis', { basis: '0123456789abcdef' }],
  ])('a record of another %s', (_, other) => {
    const another = { ...one, ...other };
    test('stands beside it', () => {
      const both = withRecord(withRecord([], HERE, form, one), HERE, form, another);
      expect(asideFor(both, HERE, form)).toEqual([one, another]);
      expect(asideFor(withoutRecord(both, HERE, form, first), HERE, form)).toEqual([another]);
    });
    test('sets nothing aside', () => {
      expect(setAside(form, [first], [another])).toEqual({ open: [first], aside: [] });
    });
  });

  test('a form is known again by four of five of its rows, not by fewer', () => {
    const prints = printsOf(form).slice(0, 4);
    const known = (count: number): FormAside => ({
      ...HERE,
      unit: '旧名',
      prints: [...prints.slice(0, count), ...Array.from({ length: 5 - count }, (_, index) => `gone ${index}`)],
      records: [one],
    });
    expect(asideFor([known(4)], HERE, form)).toEqual([one]);
    expect(asideFor([known(3)], HERE, form)).toEqual([]);
    expect(asideFor([{ ...known(0), prints: [] }], HERE, form)).toEqual([]);
  });

  test('two forms keep their own', () => {
    const both = withRecord(withRecord([], HERE, form, one), { ...HERE, sheet: '乙', unit: '乙局' }, form, {
      ...one,
      reason: '乙局',
    });
    expect(asideFor(both, HERE, form).map(({ reason }) => reason)).toEqual(['已核实']);
    expect(asideFor(both, { ...HERE, sheet: '乙', unit: '乙局' }, form).map(({ reason }) => reason)).toEqual(['乙局']);
  });
});

describe('the finding that was shown', () => {
  const { findings } = assessed();
  const shown = findingOf({ findings }, 'over-budget', 'H8');
  test('where it is', () => {
    expect(sameFinding(findings, shown)).toBe(shown);
  });
  test('where it moved', () => {
    expect(sameFinding(findings, { ...shown, at: 'H12' })).toBe(shown);
  });
  test('what it names moved, too', () => {
    const twin = { ...shown, code: 'duplicate-indicator', facts: { first: 'C22' } } as const;
    expect(sameFinding([twin], { ...twin, facts: { first: 'C25' } })).toBe(twin);
  });
  test('says something else by now', () => {
    expect(sameFinding(assessed({ F8: 560 }).findings, shown)).toBeUndefined();
  });
  test('another code or subject is another finding, though it says the same', () => {
    expect(sameFinding([{ ...shown, code: 'low-execution' } as Finding], shown)).toBeUndefined();
    expect(sameFinding([{ ...shown, subject: '别的' }], shown)).toBeUndefined();
  });
  test('where it is, though another says the same', () => {
    const other = { ...shown, at: 'H9' };
    expect(sameFinding([other, shown], shown)).toBe(shown);
  });
  test('could be two', () => {
    const twice = [shown, { ...shown, at: 'H9' }];
    expect(sameFinding(twice, { ...shown, at: 'H12' })).toBeUndefined();
  });
});

test('what the add-in wrote is in no basis', () => {
  const own: readonly Written[] = [{ field: 'note', row: '成本指标|投入经费', value: '超预算 8.98%' }];
  const typed = { ...PRINTED_CELLS, H25: '超预算 8.98%' };
  const [before, scored] = [
    assessSheet('liuyang-2020', { ...PRINTED_CELLS, H25: '' }),
    assessSheet('liuyang-2020', typed, own),
  ];
  const set = record(before.form, findingOf(before, 'over-budget', 'F25'), '已核实', WHEN);
  expect(setAside(scored.form, scored.findings, [set]).aside).toHaveLength(1);
});
