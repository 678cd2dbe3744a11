import fc from 'fast-check';
import { apply } from '../../src/form/apply';
import { plan, type Change } from '../../src/form/plan';
import { readForm } from '../../src/form/read';
import { planRestore, runOf } from '../../src/form/run';
import type { Written } from '../../src/form/ledger';
import { assess } from '../../src/scoring/assess';
import type { Entry } from '../../src/scoring/form';
import { packById } from '../../src/scoring/packs';
import type { Cell } from '../../src/sheet';
import { assessSheet, PRINTED_CELLS, sampleSheet, withCells, type Typed } from './sheets';

const planned = (pack: string, typed: Typed = {}, own: readonly Written[] = []) => plan(assessSheet(pack, typed, own));
const byCell = (changes: readonly Change[]) => Object.fromEntries(changes.map(({ at, value }) => [at, value]));

function packOf(id: string) {
  const pack = packById(id);
  if (pack === null) throw new Error(id);
  return pack;
}

describe('Score fills blanks', () => {
  test('the sample with liuyang-2020', () => {
    const cells = byCell(planned('liuyang-2020').changes);
    expect(['H5', 'H7', 'H8'].map((at) => Number(cells[at]).toFixed(12))).toEqual(
      [566.57 / 181.03, 121.33 / 115.15, 559.08 / 65.88].map((rate) => rate.toFixed(12)),
    );
    expect(cells['H6']).toBe('/');
    expect([cells['F15'], cells['L15']]).toEqual([cells['H5'], cells['H5']]);
    expect([cells['G15'], cells['H15']]).toEqual([2, '超预算 212.97%（多 385.54 万元）']);
    expect([cells['G25'], cells['H25'], cells['G31']]).toEqual([5, '超预算 8.98%', 93]);
    expect(Object.keys(cells).filter((at) => at.startsWith('G'))).toHaveLength(14);
  });

  test('it writes nothing but rates, completion, scores, notes and the total', () => {
    const fields = new Set(planned('liuyang-2020').changes.map(({ field }) => field));
    expect([...fields].sort()).toEqual(['actual', 'completionRate', 'executionRate', 'note', 'score', 'total']);
  });

  test('no total while a score is missing', () => {
    expect(byCell(planned('liuyang-2020', { G30: '' }).changes)['G31']).toBeUndefined();
  });
});

describe('nothing typed is lost', () => {
  test('the form as printed keeps its 25 cells; only blank helper cells are filled', () => {
    const { changes, kept } = planned('liuyang-2020', PRINTED_CELLS);
    expect(kept).toBe(25);
    expect(new Set(changes.map(({ field }) => field))).toEqual(new Set(['completionRate']));
  });

  test('what differs is offered, not written', () => {
    const offered = (pack: string) =>
      planned(pack, PRINTED_CELLS).differences.map(({ at, typed, ruled }) => `${at} ${typed} → ${ruled}`);
    expect(offered('liuyang-2020')).toEqual([
      'H15 超预算 → 超预算 212.97%（多 385.54 万元）',
      'H25 超预算 → 超预算 8.98%',
    ]);
    expect(offered('national-2020')).toEqual(['G15 2 → 4', 'G25 5 → 5.46', 'G26 8 → 10']);
  });

  test('a note with a cause of its own is never offered away', () => {
    expect(planned('liuyang-2020', { ...PRINTED_CELLS, H15: '年中追加项目' }).differences.map(({ at }) => at)).toEqual([
      'H25',
    ]);
  });

  test('whatever stands in an output cell, Score leaves it', () => {
    const typed = fc.oneof(
      fc.integer({ min: -5, max: 200 }),
      fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
    );
    fc.assert(
      fc.property(fc.constantFrom('H5', 'F15', 'G14', 'H15', 'L20', 'G31', 'G25'), typed, (at, value) => {
        expect(byCell(planned('liuyang-2020', { [at]: value }).changes)).not.toHaveProperty(at);
      }),
    );
  });
});

describe('what a cell is given, by what stands in it', () => {
  const EXECUTED = '预算执行管理|';
  /** What Score would write into one cell of the sample, and with which number format. */
  const written = (at: string, cells: Readonly<Record<string, Partial<Cell>>>, own: readonly Written[] = []) => {
    const { changes } = plan(assess(readForm(withCells(sampleSheet(), cells), own), packOf('liuyang-2020')));
    const found = changes.find((change) => change.at === at);
    return found === undefined ? null : [found.value, found.format];
  };
  const mine = (field: Written['field'], row: string, value: Written['value']): readonly Written[] => [
    { field, row, value },
  ];
  test.each<[string, string, Readonly<Record<string, Partial<Cell>>>, readonly Written[], unknown]>([
    ['a rate is shown with 2 decimals', 'H5', { F5: { value: '181.03万元' } }, [], [1, '0.00%']],
    ['a score keeps the cell’s own format', 'G15', {}, [], [2, null]],
    ['but a number is not written into a text cell as text', 'G15', { G15: { format: '@' } }, [], [2, 'General']],
    ['words may stand in a text cell', 'H25', { H25: { format: '@' } }, [], ['超预算 8.98%', null]],
    ['nor is a rate', 'H5', { H5: { format: '@' }, F5: { value: '181.03万元' } }, [], [1, '0.00%']],
    ['a blank of spaces is a blank', 'G15', { G15: { value: ' 　' } }, [], [2, null]],
    ['a formula stays, though it shows nothing', 'G15', { G15: { value: '', formula: '=""' } }, [], null],
    [
      'a formula stays, though it gives what the add-in wrote',
      'G15',
      { G15: { value: 3, formula: '=1+2' } },
      mine('score', EXECUTED, 3),
      null,
    ],
    ['its own value that is still right is left', 'G15', { G15: { value: 2 } }, mine('score', EXECUTED, 2), null],
    ['its own value is refreshed', 'G15', { G15: { value: 3 } }, mine('score', EXECUTED, 3), [2, null]],
    [
      'its own rate of a line without amounts is cleared',
      'H5',
      { E5: {}, H5: { value: 9 } },
      mine('executionRate', 'source|财政拨款', 9),
      ['', null],
    ],
    ['nothing is written where nothing stands and nothing is due', 'H5', { E5: {} }, [], null],
    ['no budget, but money spent', 'H6', {}, [], ['/', null]],
    ['0 of 0', 'H5', { E5: { value: 0 }, F5: { value: 0 } }, [], ['/', null]],
    ['a budget that cannot be read has no rate', 'H5', { E5: { value: '见附件' } }, [], null],
    [
      'an execution row’s own rate is cleared with the money',
      'F15',
      { E5: {}, F15: { value: 9 } },
      mine('actual', EXECUTED, 9),
      ['', null],
    ],
    ['a completion value that a clerk typed is never written', 'F16', { F16: { value: 9 } }, [], null],
    ['a rate that a clerk typed there stays', 'F15', { E5: {}, F15: { value: 9 } }, [], null],
    [
      'its own completion value is cleared where the row is no execution row any more',
      'F16',
      { F16: { value: 9 } },
      mine('actual', '部门结转结余资金管理|', 9),
      ['', null],
    ],
    [
      'nor is it kept as the row’s result where it reads like one',
      'F16',
      { F16: { value: 0.9, text: '90.00%', format: '0.00%' } },
      mine('actual', '部门结转结余资金管理|', 0.9),
      ['', null],
    ],
    [
      'a note is cleared with the score’s reason',
      'H15',
      { F5: { value: '181.03万元' }, H15: { value: '超预算' } },
      mine('note', EXECUTED, '超预算'),
      ['', null],
    ],
    [
      'a score that no rule gives is cleared',
      'G30',
      { G30: { value: 9 } },
      mine('score', '满意度指标|0.95', 9),
      ['', null],
    ],
    [
      'its own rate of a row is cleared without a format',
      'L20',
      { F20: {}, L20: { value: 9 } },
      mine('completionRate', '政府采购管理|', 9),
      ['', null],
    ],
    ['a blank of spaces is left where nothing is due', 'G30', { G30: { value: ' 　' } }, [], null],
    [
      'a total is cleared while a score is missing',
      'G31',
      { G30: {}, G31: { value: 93 } },
      mine('total', 'total', 93),
      ['', null],
    ],
  ])('%s', (_, at, cells, own, expected) => {
    expect(written(at, cells, own)).toEqual(expected);
  });

  test('a column that the form does not have is not planned for', () => {
    const source = sampleSheet();
    const without = ['completionRate', 'note', 'executionRate', 'actual', 'total'];
    const blocks = Object.fromEntries(Object.entries(source.blocks).filter(([field]) => !without.includes(field)));
    const found = plan(assess(readForm({ ...source, blocks }), packOf('liuyang-2020')));
    expect([...new Set(found.changes.map(({ field }) => field))]).toEqual(['score']);
    expect(found.own.every(({ field }) => field === 'score')).toBe(true);
  });

  test('a form without rows has no total', () => {
    const source = sampleSheet();
    const { level1, level2, level3, target, actual, score, ...blocks } = source.blocks;
    const bare = { ...source, blocks: { ...blocks, level2: { row: 0, column: 0, cells: [] } } };
    expect([level1, level2, level3, target, actual, score].every((block) => block !== undefined)).toBe(true);
    expect(plan(assess(readForm(bare), packOf('liuyang-2020'))).changes.map(({ field }) => field)).not.toContain(
      'total',
    );
  });

  test('a form of nothing but “/” has no total', () => {
    const form = readForm(sampleSheet());
    const nil = (cell: Entry | null): Entry | null => (cell === null ? null : { ...cell, value: '/', text: '/' });
    const indicators = form.indicators.map((row) => ({
      ...row,
      bracket: null,
      points: null,
      target: nil(row.target),
      actual: nil(row.actual),
      score: nil(row.score),
    }));
    const { changes } = plan(assess({ ...form, indicators }, packOf('liuyang-2020')));
    expect(changes.map(({ field }) => field)).not.toContain('total');
  });

  test('its own afterwards are the cells it filled and those that are still right, never a typed or a cleared one', () => {
    const source = withCells(sampleSheet(), { G14: { value: 3 }, G15: { value: 2 }, H16: { value: '已说明' } });
    const { own, kept } = plan(assess(readForm(source, mine('score', EXECUTED, 2)), packOf('liuyang-2020')));
    const keys = own.map(({ field, row }) => `${field} ${row}`);
    expect(own).toContainEqual({ field: 'score', row: EXECUTED, value: 2 });
    expect(own.map(({ value }) => value)).not.toContain('');
    expect(own.map(({ value }) => value)).not.toContain(null);
    expect(keys.filter((key) => key.startsWith('actual'))).toEqual([`actual ${EXECUTED}`]);
    expect(keys).toContain('executionRate source|财政拨款');
    expect(keys.filter((key) => key.startsWith('score 预算编审管理'))).toEqual([]);
    // Typed are G14 and H16, and in the sample the three scores and the note that are its clerk's to give.
    expect(kept).toBe(7);
  });
});

describe('a difference is offered where the rule says something else', () => {
  const offered = (cells: Readonly<Record<string, Partial<Cell>>>) =>
    plan(assess(readForm(withCells(sampleSheet(), cells)), packOf('liuyang-2020'))).differences;
  test.each<[string, Readonly<Record<string, Partial<Cell>>>, readonly string[]]>([
    ['none where the score is the rule’s', { G15: { value: 2 } }, []],
    ['none where the text is', { G15: { value: '2分', text: '2分' } }, []],
    ['another score', { G15: { value: 4, text: '4' } }, ['预算执行管理 4 → 2']],
    ['as the cell shows it', { G15: { value: 4, text: '4.00' } }, ['预算执行管理 4.00 → 2']],
    ['its value where the cell shows nothing', { G15: { value: 4 } }, ['预算执行管理 4 → 2']],
    ['words in place of a score', { G15: { value: '优', text: '优' } }, ['预算执行管理 优 → 2']],
    ['a formula that gives something else', { G15: { value: 4, text: '4', formula: '=2*2' } }, ['预算执行管理 4 → 2']],
    ['none where a person scores the row', { G30: { value: 5, text: '5' } }, []],
    ['a note that says less', { H25: { value: '超预算' } }, ['成本指标 超预算 → 超预算 8.98%']],
    ['the same words in other figures', { H25: { value: ' 超预算：9% ' } }, ['成本指标 超预算：9% → 超预算 8.98%']],
    ['none where it is the same note', { H25: { value: '超预算 8.98% ' } }, []],
    ['none where a cause stands there', { H25: { value: '超预算，材料涨价' } }, []],
    ['none where the rule has no note', { H16: { value: '超预算' } }, []],
  ])('%s', (_, cells, expected) => {
    expect(offered(cells).map(({ name, typed, ruled }) => `${name} ${typed} → ${ruled}`)).toEqual(expected);
  });

  test('taken over, it changes that cell alone', () => {
    const [score, note] = offered({ G15: { value: 4, format: '@' }, H15: { value: '超预算' } });
    expect(score).toMatchObject({
      field: 'score',
      at: 'G15',
      change: { field: 'score', row: '预算执行管理|', at: 'G15', before: { value: 4 }, value: 2, format: 'General' },
    });
    expect(note).toBeUndefined();
    expect(offered({ H25: { value: '超预算' } })).toMatchObject([
      {
        field: 'note',
        at: 'H25',
        change: { field: 'note', at: 'H25', before: { value: '超预算' }, value: '超预算 8.98%', format: null },
      },
    ]);
  });
});

describe('a second Score', () => {
  const first = sampleSheet();
  const pack = packOf('liuyang-2020');
  const run = plan(assess(readForm(first), pack));
  const scored = apply(first, run.changes);

  test('changes nothing', () => {
    expect(plan(assess(readForm(scored, run.own), pack)).changes).toEqual([]);
  });

  test('without its ledger takes every cell for typed', () => {
    expect(plan(assess(readForm(scored), pack)).changes).toEqual([]);
  });

  test('refreshes its own cells and clears a note that the score no longer needs', () => {
    const budget = scored.blocks.outturn;
    if (budget === undefined) throw new Error('no outturn');
    const cells = budget.cells.map((row, index) =>
      index === 0 ? row.map((cell) => ({ ...cell, value: 181.03 })) : row,
    );
    const changed = { ...scored, blocks: { ...scored.blocks, outturn: { ...budget, cells } } };
    expect(byCell(plan(assess(readForm(changed, run.own), pack)).changes)).toEqual({
      H5: 1,
      F15: 1,
      L15: 1,
      G15: 4,
      H15: '',
      G31: 95,
    });
  });

  test('a cell of its own that somebody changed is theirs', () => {
    const score = scored.blocks.score;
    if (score === undefined) throw new Error('no scores');
    const cells = score.cells.map((row, index) => (index === 1 ? row.map((cell) => ({ ...cell, value: 3 })) : row));
    const form = readForm({ ...scored, blocks: { ...scored.blocks, score: { ...score, cells } } }, run.own);
    expect(form.indicators[1]?.score?.own).toBe(false);
    expect(byCell(plan(assess(form, pack)).changes)).toEqual({ H15: '', G31: 94 });
  });
});

describe('restore ∘ apply = identity', () => {
  test.each<[string, string, Typed]>([
    ['the sample', 'liuyang-2020', {}],
    ['the sample, nationally', 'national-2020', {}],
    ['the form as printed', 'liuyang-2020', PRINTED_CELLS],
  ])('%s', (_, id, typed) => {
    const before = sampleSheet(typed);
    const { changes } = plan(assess(readForm(before), packOf(id)));
    const run = runOf({ sheet: '自评表', unit: '', year: null }, changes, []);
    const after = apply(before, changes);
    const { puts, left } = planRestore(after, run);
    const values = (sheet: typeof before) =>
      Object.entries(sheet.blocks).map(([name, { cells }]) => [
        name,
        cells.flat().map(({ value, format }) => [value, format]),
      ]);
    expect(left).toEqual([]);
    expect(values(apply(after, puts))).toEqual(values(before));
  });

  test('a cell changed since is left alone and named', () => {
    const before = sampleSheet();
    const { changes } = plan(assess(readForm(before), packOf('liuyang-2020')));
    const after = apply(
      before,
      changes.map((change) => (change.at === 'H15' ? { ...change, value: '已追加预算' } : change)),
    );
    const { puts, left } = planRestore(after, runOf({ sheet: '', unit: '', year: null }, changes, []));
    expect(left).toEqual(['H15']);
    expect(puts.map(({ at }) => at)).not.toContain('H15');
  });
});
