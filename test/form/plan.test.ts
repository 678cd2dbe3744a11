import fc from 'fast-check';
import { apply } from '../../src/form/apply';
import { plan, type Change } from '../../src/form/plan';
import { readForm } from '../../src/form/read';
import { planRestore, runOf } from '../../src/form/run';
import type { Written } from '../../src/form/ledger';
import { assess } from '../../src/scoring/assess';
import { packById } from '../../src/scoring/packs';
import { assessSheet, PRINTED_CELLS, sampleSheet, type Typed } from './sheets';

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
