import liuyang from '../../../src/scoring/packs/liuyang-2020.json';
import { DEFAULT_PACK, packById, packNamed, PACKS } from '../../../src/scoring/packs';
import { loadPack } from '../../../src/scoring/packs/pack';

test('every pack that ships says where it comes from, and that no person has confirmed it', () => {
  for (const { source, confirmed, standing } of PACKS) {
    expect([source.document, source.clause['zh-CN'], standing['en-US']].every((text) => text !== '')).toBe(true);
    expect(confirmed).toBe(false);
  }
});

test('a pack is found by id and by either name', () => {
  expect(packById(DEFAULT_PACK)?.id).toBe('national-2020');
  expect(packNamed(' 浏阳 2020（示例） ')?.id).toBe('liuyang-2020');
  expect(packNamed('Liuyang 2020 (demo)')?.id).toBe('liuyang-2020');
  expect(packNamed('长沙 2020')).toBeNull();
});

/** The pack with one place changed: `changed('grades.1.from', 95)`. */
function changed(place: string, value: unknown): unknown {
  const copy: unknown = structuredClone(liuyang);
  const keys = place.split('.');
  const last = keys.pop() ?? '';
  let spot = copy as Record<string, unknown>;
  for (const key of keys) spot = spot[key] as Record<string, unknown>;
  spot[last] = value;
  return copy;
}

test.each<[string, unknown, string]>([
  ['rules.0.rule.params.over.step', '0pp', 'rules.0.rule.params.over'],
  ['rules.1.rule.params.step', '5%', 'rules.1.rule.params.step'],
  ['rules.1.rule.params.maxDeduct', 'half', 'rules.1.rule.params.maxDeduct'],
  ['rules.1.rule.params.stepp', 1, 'rules.1.rule.params.stepp'],
  ['rules.1.rule.type', 'guess', 'rules.1.rule.type'],
  ['rules.1.when', {}, 'rules.1.when'],
  ['rules.4.when', { level2: ['数量'] }, 'rules.4.when'],
  ['rules.2.when', { level9: ['数量'] }, 'rules.2.when.level9'],
  ['grades.1.from', 95, 'grades.1.from'],
  ['source.document', '', 'source.document'],
  ['rules', [], 'rules'],
  ['round.digits', 7, 'round.digits'],
])('a fault at %s (%j) is refused and named', (place, value, named) => {
  const loaded = loadPack(changed(place, value));
  expect(loaded.ok ? [] : loaded.faults.map((fault) => fault.place)).toEqual([named]);
});

test('what is no pack at all is refused', () => {
  for (const nothing of [null, 1, 'pack', []]) expect(loadPack(nothing).ok).toBe(false);
});
