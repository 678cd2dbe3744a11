import { lostRows, groups } from '../../src/taskpane/results/losses';
import { cellCount } from '../../src/taskpane/messages/cellCount';
import { shortName } from '../../src/taskpane/results/shortName';
import { isDark } from '../../src/taskpane/theme';
import { reduce, type Event } from '../../src/taskpane/reducer';
import { formOf, resultOf, START, type State } from '../../src/taskpane/state';
import { clock, day } from '../../src/taskpane/laterWords';
import type { Outcome } from '../../src/excel/outcome';
import { assessSheet } from '../form/sheets';
import { memoryWorkbook } from './workbook';

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

const after = (...events: readonly Event[]): State => events.reduce(reduce, START);

async function run(): Promise<{ looked: Event; scored: Event; restored: Event }> {
  const { scorer } = memoryWorkbook();
  return {
    looked: { type: 'looked', view: value(await scorer.look()) },
    scored: { type: 'scored', scored: value(await scorer.score()) },
    restored: { type: 'restored', restored: value(await scorer.restore()) },
  };
}

const typed: Event = { type: 'changed', sheet: '自评表', address: 'F5' };
const editing: Event = { type: 'failed', act: { kind: 'look' }, problem: { code: 'editing' } };
const locked: Event = {
  type: 'failed',
  act: { kind: 'score' },
  problem: { code: 'protected', sheet: '自评表', cells: [] },
};

describe('the state after', () => {
  it('typing: the result is old, each cell is counted once, and scoring makes it fresh', async () => {
    const { looked, scored } = await run();
    expect(resultOf(after(looked, typed))).toBeNull();
    expect(resultOf(after(looked, scored, typed, typed))?.stale).toEqual({ changed: ['F5'], otherRules: false });
    expect(resultOf(after(looked, scored, typed, scored))?.stale).toBeNull();
  });

  it('a refusal: the result stays, and the message says what to try again', async () => {
    const { looked, scored } = await run();
    const state = after(looked, scored, locked);
    expect(resultOf(state)).not.toBeNull();
    expect(state.message).toMatchObject({ kind: 'problem', again: { kind: 'score' } });
  });

  it('a reading: its own refusal is gone, a writing’s stays', async () => {
    const { looked } = await run();
    expect(after(looked, editing, looked).message).toBeNull();
    expect(after(looked, locked, looked).message).not.toBeNull();
  });

  it('another sheet that cannot be read: the former sheet’s form is not shown for it', async () => {
    const { looked } = await run();
    const broken: Event = {
      type: 'failed',
      act: { kind: 'look' },
      problem: { code: 'nameBroken', names: ['自评得分'] },
    };
    expect(after(looked, { type: 'moved' }, broken).sheet.kind).toBe('unknown');
    expect(after(looked, { type: 'moved' }, editing).sheet.kind).toBe('form');
    expect(after(looked, broken).sheet.kind).toBe('form');
  });

  it('restoring: no result is left, and the message counts', async () => {
    const { looked, scored, restored } = await run();
    const state = after(looked, scored, restored, looked);
    expect(resultOf(state)).toBeNull();
    expect(state.message).toEqual({ kind: 'restored', restored: 35, left: [] });
  });

  it('scoring where no form is: the empty sheet, said but not as an error', () => {
    const state = after({ type: 'failed', act: { kind: 'score' }, problem: { code: 'noForm', hasContent: true } });
    expect(state.sheet).toEqual({ kind: 'empty', hasContent: true });
    expect(state.message).toBeNull();
    expect(state.said?.what.kind).toBe('noForm');
    expect(formOf(state)).toBeNull();
  });

  it('the same words twice: two announcements', async () => {
    const { looked, scored } = await run();
    expect(after(looked, scored).said?.number).toBe(1);
    expect(after(looked, scored, scored).said?.number).toBe(2);
  });
});

describe('small words and numbers', () => {
  it.each([
    [['F5'], 1],
    [['F5', 'F5', 'F6'], 2],
    [['F5:G6', 'G6:H7'], 7],
    [['A:A'], null],
    [['5:9'], null],
  ])('%o are %s cells', (addresses, count) => expect(cellCount(addresses)).toBe(count));

  it.each([
    ['投入管理指标', '投入管理'],
    ['产出指标', '产出指标'],
    ['社会效益指标', '社会效益'],
    ['投入', '投入'],
  ])('%s is shown %s', (name, short) => expect(shortName(name)).toBe(short));

  it.each([
    ['#FFFFFF', false],
    ['#262626', true],
    ['262626', true],
    ['nonsense', false],
  ])('%s is dark: %s', (color, dark) => expect(isDark(color)).toBe(dark));

  it('tells a day in figures', () => expect(day(new Date(2021, 2, 5, 9).toISOString())).toBe('2021-03-05'));

  it('tells the time as a clock does', () => expect(clock(new Date(2020, 0, 1, 9, 5))).toBe('09:05'));
});

describe('the lists', () => {
  it('come by the points lost', () => {
    const lost = lostRows(assessSheet('liuyang-2020')).map(({ row, lost: points }) => [row.name, points.valueOf()]);
    expect(lost).toEqual([
      ['预算执行管理', 2],
      ['资产管理', 2],
      ['经济效益指标', 2],
      ['成本指标', 1],
    ]);
  });

  it('put what was found on one row under one head, the gravest sign first', () => {
    const { findings: all } = assessSheet('liuyang-2020');
    const found = groups(all);
    const cost = found.find(({ subject }) => subject === '成本指标');
    expect(cost?.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['deduction-without-reason', 'over-budget']),
    );
    expect(cost?.severity).toBe('error');
    expect(found.flatMap(({ findings }) => findings)).toHaveLength(all.length);
  });
});
