import liuyang from '../../../src/scoring/packs/liuyang-2020.json';
import { loadPack } from '../../../src/scoring/packs/pack';
import { changed, faultsOf } from './broken';

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
  ['rules.2.when', { level2: [] }, 'rules.2.when.level2: wrong'],
  ['source', undefined, 'source: missing'],
  ['source.document', '', 'source.document: missing'],
  ['source.clause.en-US', '', 'source.clause.en-US: missing'],
  ['source.url', '见附件', 'source.url: wrong'],
  ['missing', undefined, 'missing: missing'],
  ['rules', [], 'rules: wrong'],
  ['round.digits', 7, 'round.digits: wrong'],
  ['thresholds.lowExecution', 90, 'thresholds.lowExecution: wrong'],
  ['reasons.whenever', true, 'reasons.whenever: unknown'],
  ['severity', { 'over-budget': 'loud' }, 'severity.over-budget: wrong'],
])('what stands at %s (%j) is refused there', (place, value, expected) => {
  expect(faultsOf(changed(liuyang, place, value))).toEqual([expected]);
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
