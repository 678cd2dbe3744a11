import liuyang from '../../../src/scoring/packs/liuyang-2020.json';
import { loadPack } from '../../../src/scoring/packs/pack';
import { changed, faultsOf } from './broken';

const STEP = { base: '100%', direction: 'above', deduct: 1, partialStep: 'floor' };

test.each<[string, unknown, string]>([
  ['rules.0.rule.params.over.step', '0pp', 'rules.0.rule.params.over.step: wrong'],
  ['rules.0.rule.params.over', 'none', 'rules.0.rule.params.over: wrong'],
  ['rules.1.rule.params.step', '5%', 'rules.1.rule.params.step: wrong'],
  ['rules.1.rule.params.maxDeduct', 'half', 'rules.1.rule.params.maxDeduct: wrong'],
  ['rules.1.rule.params.deduct', -1, 'rules.1.rule.params.deduct: wrong'],
  ['rules.1.rule.params.stepp', 1, 'rules.1.rule.params.stepp: unknown'],
  ['rules.1.rule.params.base', undefined, 'rules.1.rule.params.base: missing'],
  ['rules.1.rule.type', 'guess', 'rules.1.rule.type: wrong'],
  ['rules.2.when', { level9: ['数量'] }, 'rules.2.when.level9: unknown'],
  ['rules.2.when', { level2: [] }, 'rules.2.when.level2: missing'],
  ['source', undefined, 'source: missing'],
  ['source.document', '', 'source.document: missing'],
  ['source.clause.en-US', '', 'source.clause.en-US: missing'],
  ['source.url', '见附件', 'source.url: wrong'],
  ['missing', undefined, 'missing: missing'],
  ['rules', [], 'rules: missing'],
  ['year', 20.5, 'year: wrong'],
  ['year', 20, 'year: wrong'],
  ['year', 20200, 'year: wrong'],
  ['rules.1.rule.params.stepUnit', 'abs', 'rules.1.rule.params.step: wrong'],
  ['rules.1.rule.params.stepUnit', undefined, 'rules.1.rule.params.stepUnit: missing'],
  ['rules.1.rule.params.step', 5, 'rules.1.rule.params.step: wrong'],
  ['rules.1.rule.params', { ...STEP, step: 0, stepUnit: 'abs' }, 'rules.1.rule.params.step: wrong'],
  ['round.digits', 7, 'round.digits: wrong'],
  ['thresholds.lowExecution', 90, 'thresholds.lowExecution: wrong'],
  ['reasons.whenever', true, 'reasons.whenever: unknown'],
  ['severity', { 'over-budget': 'loud' }, 'severity.over-budget: wrong'],
])('what stands at %s (%j) is refused there', (place, value, expected) => {
  expect(faultsOf(changed(liuyang, place, value))).toEqual([expected]);
});

test('the steps of a rate are percentage points: it has no units of its own', () => {
  const over = { ...STEP, step: 1, stepUnit: 'abs' };
  expect(faultsOf(changed(liuyang, 'rules.0.rule.params.over', over))).toContain(
    'rules.0.rule.params.over.step: wrong',
  );
});

test('every fault is told at once', () => {
  const twice = changed(changed(liuyang, 'confirmed', 'no'), 'rules.1.rule.params.step', '5%');
  expect(faultsOf(twice)).toEqual(['confirmed: wrong', 'rules.1.rule.params.step: wrong']);
});

test('what is no pack at all is refused', () => {
  for (const nothing of [null, 1, 'pack', []]) expect(loadPack(nothing).ok).toBe(false);
});

test('what a pack leaves out is as usual: reasons below full marks, no severity of its own, no cap', () => {
  const loaded = loadPack(changed(liuyang, 'reasons', undefined));
  expect(loaded.ok && [loaded.pack.reasons, loaded.pack.severity, loaded.pack.totalCaps]).toEqual([
    { scoreBelowFull: true },
    {},
    [],
  ]);
});

test.each<[object | undefined, boolean]>([
  [undefined, true],
  [{}, true],
  [{ overBudget: '100%' }, true],
  [{ scoreBelowFull: true }, true],
  [{ scoreBelowFull: false, overBudget: '100%' }, false],
])('reasons %j: one for a score below full marks is asked for: %s', (reasons, asked) => {
  const loaded = loadPack(changed(liuyang, 'reasons', reasons));
  expect(loaded.ok && loaded.pack.reasons.scoreBelowFull).toBe(asked);
});

test('of a scale, only what was meant is told: what the other kind lacks is no fault', () => {
  const rule = (scale: object) => ({ type: 'changeRate', params: { scale } });
  const tiers = [{ from: 'high', score: 1 }];
  expect(faultsOf(changed(liuyang, 'rules.1.rule', rule({ tiers, else: 0 })))).toEqual([
    'rules.1.rule.params.scale.tiers.0.from: wrong',
  ]);
  expect(faultsOf(changed(liuyang, 'rules.1.rule', rule({ ...STEP, step: '5pp', stepUnit: 'pp', base: 1 })))).toEqual([
    'rules.1.rule.params.scale.base: wrong',
  ]);
});

test.each<[object, readonly string[]]>([
  [{}, ['items: missing']],
  [{ each: 'one' }, ['each: wrong']],
  [{ deduct: 1, each: 1 }, ['deduct: unknown']],
  [{ items: [{ name: '台账', points: 1 }] }, []],
])('of a checklist too: %j', (params, expected) => {
  const faults = faultsOf(changed(liuyang, 'rules.1.rule', { type: 'checklist', params }));
  expect(faults).toEqual(expected.map((one) => `rules.1.rule.params.${one}`));
});
