/** A made-up pack of every rule type with every parameter, one rule each. */
import { OWN_PACK } from '../../../src/form/ruleTable/layout';
import { loadPack, type RulePack } from '../../../src/scoring/packs/pack';

const step = {
  base: '100%',
  direction: 'both',
  step: '2.5pp',
  stepUnit: 'pp',
  deduct: 0.5,
  partialStep: 'prorata',
  maxDeduct: 3,
};
const tiers = {
  tiers: [
    { from: '90%', score: 5 },
    { from: '60%', fromIncluded: false, to: '90%', score: '50%' },
    { to: '60%', toIncluded: true, score: 0 },
  ],
  else: 0,
};
export const EVERY_RULE: readonly object[] = [
  {
    type: 'ratio',
    params: { cap: 9, floor: '10%', over: { from: '130%', deduct: 2 } },
    round: { digits: 0, mode: 'down' },
  },
  { type: 'reverseRatio', params: { form: 'mirror', floor: 1 } },
  { type: 'equal', params: { tolerance: '5%', zeroTarget: 'manual' } },
  { type: 'equal', params: { tolerance: 2 } },
  { type: 'tier', params: tiers },
  { type: 'step', params: step },
  { type: 'step', params: { ...step, step: 1, stepUnit: 'abs', direction: 'above', partialStep: 'ceil' } },
  {
    type: 'band',
    params: { edges: ['80%', '50%'], labels: { met: ['好', '较好'] }, position: { met: 'upper', missed: 'lower' } },
  },
  {
    type: 'state',
    params: {
      states: [
        { words: ['无结余', '没有'], score: 3 },
        { words: ['有'], score: 0 },
      ],
      else: 0,
    },
  },
  { type: 'passFail', params: { pass: ['有'], fail: ['没有'] } },
  {
    type: 'checklist',
    params: {
      items: [
        { name: '制度健全', points: 1 },
        { name: '制度合法', points: 2 },
      ],
    },
  },
  { type: 'checklist', params: { each: 1 } },
  { type: 'checklist', params: { deduct: 0.5 } },
  { type: 'deadline', params: { late: { unit: 'week', deduct: 0.5, maxDeduct: '50%' } } },
  { type: 'execution', params: { budget: 'all', base: 'adjusted', over: 'cap', zeroBudget: 'zero' } },
  { type: 'execution', params: { budget: 'fiscal', over: { ...step, direction: 'above' } } },
  {
    type: 'controlRate',
    params: {
      of: { numerator: { lines: ['基本支出'], column: 'added' }, denominator: { column: 'initial' } },
      scale: tiers,
    },
  },
  { type: 'changeRate', params: { scale: { ...step, direction: 'above' } } },
  { type: 'coefficient', params: {} },
  {
    type: 'groupSplit',
    params: {
      shares: { digits: 1, mode: 'halfUp' },
      rest: 'none',
      rule: { type: 'step', params: { ...step, direction: 'below' }, round: { digits: 2, mode: 'halfUp' } },
    },
  },
  { type: 'manual', params: { evidence: true } },
  { type: 'none', params: {} },
];

/** A pack of these rules, the nth for rows whose level 2 is 指标n, and one for the rest. */
export function packOfRules(rules: readonly object[]): RulePack {
  const loaded = loadPack({
    id: OWN_PACK,
    name: { 'zh-CN': '试', 'en-US': 'Trial' },
    standing: { 'zh-CN': '编的', 'en-US': 'made up' },
    source: { document: '编的', clause: { 'zh-CN': '无', 'en-US': 'none' }, readFrom: '无' },
    confirmed: false,
    missing: [],
    year: 2020,
    region: '全国',
    round: { digits: 2, mode: 'halfUp' },
    grades: [{ from: 0, name: '差' }],
    thresholds: { lowExecution: '90%', overCompletion: '130%' },
    reasons: { executionBelow: '90%', completionAbove: false, completionBelow: '80%', overBudget: '100%' },
    severity: { 'over-budget': 'hint', 'low-execution': 'off' },
    totalCaps: [{ below: '80%', total: 89 }],
    rules: [
      ...rules.map((rule, index) => {
        const name = `甲${String(index + 1).padStart(2, '0')}`;
        return { name: { 'zh-CN': name, 'en-US': `A ${name}` }, when: { level2: [name] }, rule };
      }),
      { name: { 'zh-CN': '余', 'en-US': 'Rest' }, rule: { type: 'ratio', params: {} } },
    ],
  });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
  return loaded.pack;
}
