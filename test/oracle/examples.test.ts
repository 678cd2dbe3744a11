/** The oracle itself, held against figures that forms and their notes print. */
import type { Around, LineFacts, RowFacts, Said } from './facts';
import { decimal, fraction, percent, shown, WHOLE } from './fraction';
import type { Rule, Steps, Tiers } from './rules';
import { rowResult } from './total';

const BLANK: Said = { kind: 'blank' };

const count = (value: number | string): Said => ({
  kind: 'number',
  dimension: '个',
  value: decimal(value),
  unit: WHOLE,
  bound: null,
});

const rate = (value: string): Said => ({
  kind: 'number',
  dimension: '%',
  value: percent(value),
  unit: fraction(1n, 100n),
  bound: null,
});

function row(rule: Rule, points: number, target: Said, actual: Said): RowFacts {
  const none = { coefficient: null, deduction: null, typed: null, group: null };
  return { rule, points: decimal(points), cost: false, target, actual, ...none };
}

function line(budget: string, outturn: string): LineFacts {
  const amounts = {
    initialBudget: 'blank',
    adjustedBudget: 'blank',
    budget: decimal(budget),
    outturn: decimal(outturn),
  } as const;
  return { label: '财政拨款', group: 'source', amounts };
}

function scoreOf(one: RowFacts, lines: readonly LineFacts[]): string {
  const around: Around = { year: 2020, full: decimal(100), lines, rows: [one], round: { digits: 2, mode: 'halfUp' } };
  const { score } = rowResult(one, around, { round: around.round, notApplicable: 'manual', totalCaps: [] });
  return score === null ? 'none' : shown(score);
}

describe('the rules written once more give what the sources print', () => {
  const P1: Steps = {
    base: '100%',
    direction: 'above',
    step: '5pp',
    stepUnit: 'pp',
    deduct: 1,
    partialStep: 'floor',
    maxDeduct: '50%',
  };
  const F11: Steps = { ...P1, direction: 'below', deduct: 2, maxDeduct: '100%' };
  const ADDED: Tiers = {
    tiers: [
      { to: '0%', toIncluded: true, score: 5 },
      { from: '0%', fromIncluded: false, to: '10%', toIncluded: true, score: 4 },
      { from: '10%', fromIncluded: false, to: '20%', toIncluded: true, score: 3 },
    ],
    else: 0,
  };
  const mirror: Rule = { type: 'reverseRatio', params: { form: 'mirror' } };

  test.each<[string, Rule, number, Said, Said, number]>([
    ['95 wanted, 90 reached', { type: 'ratio', params: {} }, 10, count(95), count(90), 9.47],
    ['F29: =0件, 0', { type: 'equal', params: {} }, 10, count(0), count(0), 10],
    ['200万, 217.96万, mirror', mirror, 6, count(200), count('217.96'), 5.46],
    ['200万, 217.96万, A/B', { type: 'reverseRatio', params: { form: 'ratio' } }, 6, count(200), count('217.96'), 5.51],
    ['twice the target, mirror', mirror, 6, count(200), count(400), 0],
    ['F00 cost, 108.98%', { type: 'step', params: P1 }, 6, BLANK, rate('108.98%'), 5],
    ['104.99%', { type: 'step', params: P1 }, 6, BLANK, rate('104.99%'), 6],
    ['105%', { type: 'step', params: P1 }, 6, BLANK, rate('105%'), 5],
    ['110% of 4 points', { type: 'step', params: P1 }, 4, BLANK, rate('110%'), 2],
    ['F11: 92.8%', { type: 'step', params: F11 }, 5, BLANK, rate('92.8%'), 3],
    ['exactly 10% added', { type: 'tier', params: ADDED }, 5, BLANK, rate('10%'), 4],
    ['10.01% added', { type: 'tier', params: ADDED }, 5, BLANK, rate('10.01%'), 3],
  ])('%s', (_, rule, points, target, actual, score) => {
    expect(scoreOf(row(rule, points, target, actual), [])).toBe(shown(decimal(score)));
  });

  test.each<[string, Rule['params'], string, string, number]>([
    ['F00 财政拨款, 312.97%', { budget: 'fiscal', over: P1 }, '1810300', '5665700', 2],
    ['F00 all spending, capped', { budget: 'all', over: 'cap' }, '1810300', '6804100', 4],
    ['F00 财政拨款 as budgeted', { budget: 'fiscal', over: P1 }, '1810300', '1810300', 4],
  ])('%s', (_, params, budget, outturn, score) => {
    const rule = { type: 'execution', params } as Rule;
    expect(scoreOf(row(rule, 4, BLANK, BLANK), [line(budget, outturn)])).toBe(shown(decimal(score)));
  });

  test('F03: 9.6852, cut at two decimals', () => {
    const half: RowFacts = {
      ...row({ type: 'coefficient', params: {} }, 10, BLANK, BLANK),
      coefficient: percent('96.852%'),
    };
    expect(scoreOf({ ...half, rule: { ...half.rule, round: { digits: 2, mode: 'down' } } }, [])).toBe('242/25');
  });
});
