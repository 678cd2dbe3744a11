import liuyang from '../../src/scoring/packs/liuyang-2020.json';
import type { PackFault } from '../../src/scoring/packs/fault';
import { loadPack } from '../../src/scoring/packs/pack';
import { packFaultInWords } from '../../src/wording/packFaults';
import { changed } from '../scoring/packs/broken';

const [chinese, english] = [packFaultInWords('zh-CN'), packFaultInWords('en-US')];

function faultsAt(place: string, value: unknown): readonly PackFault[] {
  const loaded = loadPack(changed(liuyang, place, value));
  return loaded.ok ? [] : loaded.faults;
}

const rule = (type: string, params: object) => ({
  name: { 'zh-CN': '试验', 'en-US': 'Trial' },
  when: { level2: ['试验'] },
  points: 5,
  rule: { type, params },
});

const tiers = (...list: readonly object[]) => rule('tier', { tiers: list, else: 0 });

const HIGH = { from: '90%', score: 5 };

test.each<[place: string, value: unknown, chinese: string, english: string]>([
  ['source', undefined, '缺“source”。请补上。', '“source” is missing. Add it.'],
  [
    'rules.1.rule.params.stepp',
    1,
    '没有“stepp”这一项。请改名称，或删去。',
    'There is no “stepp” here. Correct the name, or delete it.',
  ],
  [
    'rules.1.rule.params.base',
    'all',
    '“all”不合要求。应是百分数，如 50%。',
    '“all” does not belong here. Enter a percentage such as 50%.',
  ],
  [
    'round.mode',
    'up',
    '“up”不合要求。应是 "halfUp" 或 "down"。',
    '“up” does not belong here. Enter "halfUp" or "down".',
  ],
  [
    'grades.1.from',
    95,
    '这一等级的起点不低于上面的“优”。请改小。',
    'This grade does not begin below “优” above it. Make it smaller.',
  ],
  [
    'rules.2',
    tiers(HIGH, { from: '80%', to: '95%', score: 4 }),
    '与第 1 档重叠。请改其中一个界限。',
    'It overlaps tier 1. Change one of the two limits.',
  ],
  [
    'rules.2',
    tiers(HIGH, { from: '80%', to: '85%', score: 4 }),
    '与第 1 档之间有空缺。请改其中一个界限。',
    'There is a gap between it and tier 1. Change one of the two limits.',
  ],
  [
    'rules.2',
    tiers({ ...HIGH, score: 6 }),
    '6 分超过这一行的满分 5 分。请改其中一个。',
    '6 points are more than the row’s 5. Change one of the two.',
  ],
  [
    'frame',
    { total: 100, whole: true, parts: [{ name: '产出', points: 90, whole: false }] },
    '各项共 90 分，应为 100 分。请核对。',
    'The parts make 90 points instead of 100. Check them.',
  ],
  [
    'rules.2.when',
    { level2: ['预算执行管理'] },
    '“预算执行”已包括这条规则的所有行，这条用不上。请移到它前面，或删去。',
    '“预算执行” already takes all rows of this rule, so it is never used. Move it up, or delete it.',
  ],
  [
    'grades.3.from',
    10,
    '10 分以下没有等级。请把最低等级的起点改为 0 分，或再加一级。',
    'Totals below 10 have no grade. Let the lowest grade begin at 0, or add one.',
  ],
  [
    'grades.0.from',
    101,
    '101 分超过卷面总分 100 分，用不上。请改其中一个。',
    '101 points are more than the form’s 100. Change one of the two.',
  ],
  [
    'rules.1.rule.params.maxDeduct',
    '500%',
    '这里多于 100%。请改到 100% 以内。',
    'This is more than 100%. Set it to 100% or less.',
  ],
  [
    'rules.1.rule.params.step',
    '0.05pp',
    '每档小于 0.1 个百分点，或大于 100 个百分点，多半写错了单位。请核对。',
    'A step below 0.1 or above 100 percentage points may have the wrong unit. Check it.',
  ],
  [
    'rules.1.rule.params.base',
    '10000%',
    '这里高于 1000%，多半写错了单位。请核对百分号。',
    'This is above 1000%, so a unit may have slipped. Check the percent sign.',
  ],
  [
    'year',
    20.5,
    '“20.5”不合要求。应是四位数的年份，如 2020。',
    '“20.5” does not belong here. Enter a year of four digits such as 2020.',
  ],
  [
    'thresholds.lowExecution',
    '120%',
    '“低于”的界限高于 100%，完成的行也会算作不足。请改到 100% 以内。',
    'A limit for “too little” above 100% takes in what was met. Set it to 100% or less.',
  ],
])('%s = %j', (place, value, inChinese, inEnglish) => {
  const faults = faultsAt(place, value);
  expect([faults.map(chinese), faults.map(english)]).toEqual([[inChinese], [inEnglish]]);
});

test.each<[string, unknown]>([
  ['rules.2.rule.params.late', { unit: 'day', deduct: 'x' }],
  ['rules.2', rule('equal', { tolerance: 'little' })],
  ['rules.2', rule('band', { edges: ['80%'] })],
  ['rules.2', rule('band', { edges: 1 })],
  ['rules.2', rule('checklist', { every: 1 })],
  ['rules.2', rule('controlRate', { scale: 'steps' })],
  ['rules.2', rule('coefficient', { by: 1 })],
  ['rules.2', rule('guess', {})],
  ['rules.2', { ...rule('ratio', {}), rule: { type: 'ratio', params: {}, rounding: 1 } }],
  ['rules.2.rule.params.over', 5],
  ['rules.2.when.level2', []],
  ['rules.2.when.level2', ['']],
  ['grades', []],
  ['source.url', 'here'],
  ['missing', [{ 'zh-CN': '缺' }]],
  ['reasons.executionBelow', 90],
  ['confirmed', 'yes'],
  ['year', '2020'],
])('%s = %j is told in plain words, without a placeholder or the schema’s own terms', (place, value) => {
  const faults = faultsAt(place, value);
  expect(faults.length).toBeGreaterThan(0);
  for (const fault of faults) {
    for (const words of [chinese(fault), english(fault)])
      expect(words).not.toMatch(/Invalid|\{\{|undefined|Object|Array|>=/);
    expect(chinese(fault)).toMatch(/[一-龥].*。$/);
  }
});
