import fc from 'fast-check';
import liuyang from '../../../src/scoring/packs/liuyang-2020.json';
import { changed, faultsOf } from './broken';

/** Liuyang's pack with a rule of its own at place 2, for rows whose level 2 is 试验. */
function withRule(type: string, params: object, points?: number): unknown {
  return changed(liuyang, 'rules.2', {
    name: { 'zh-CN': '试验', 'en-US': 'Trial' },
    when: { level2: ['试验'] },
    ...(points === undefined ? {} : { points }),
    rule: { type, params },
  });
}

const TIERS = 'rules.2.rule.params.tiers';

describe('tiers', () => {
  test.each<[string, readonly object[], readonly string[]]>([
    [
      'Hunan’s, from high to low',
      [
        { from: '90%', score: 5 },
        { from: '80%', to: '90%', score: 4 },
      ],
      [],
    ],
    [
      'Hunan’s, from low to high, the upper edge included',
      [
        { to: '0%', toIncluded: true, score: 5 },
        { from: '0%', fromIncluded: false, to: '10%', toIncluded: true, score: 4 },
        { from: '10%', fromIncluded: false, score: 3 },
      ],
      [],
    ],
    [
      'the lower one reaches into the upper one',
      [
        { from: '90%', score: 5 },
        { from: '80%', to: '95%', score: 4 },
      ],
      [`${TIERS}.1.to: tiersOverlap`],
    ],
    [
      'the upper one reaches into the lower one',
      [
        { from: '80%', to: '90%', score: 4 },
        { from: '85%', score: 5 },
      ],
      [`${TIERS}.1.from: tiersOverlap`],
    ],
    [
      'both hold their common edge',
      [
        { from: '90%', score: 5 },
        { from: '80%', to: '90%', toIncluded: true, score: 4 },
      ],
      [`${TIERS}.1.to: tiersOverlap`],
    ],
    [
      'neither holds their common edge',
      [
        { from: '90%', fromIncluded: false, score: 5 },
        { from: '80%', to: '90%', score: 4 },
      ],
      [`${TIERS}.1.to: tiersGap`],
    ],
    [
      'a gap between them',
      [
        { from: '90%', score: 5 },
        { from: '80%', to: '85%', score: 4 },
      ],
      [`${TIERS}.1.to: tiersGap`],
    ],
    ['ends before it begins', [{ from: '90%', to: '80%', score: 5 }], [`${TIERS}.0.to: tierEmpty`]],
    ['one point that it does not hold', [{ from: '90%', to: '90%', score: 5 }], [`${TIERS}.0.to: tierEmpty`]],
    [
      'the first takes all of the second',
      [
        { from: '60%', score: 5 },
        { from: '80%', to: '90%', score: 4 },
      ],
      [`${TIERS}.1: tierUnreachable`],
    ],
    [
      'two open downwards',
      [
        { to: '80%', score: 2 },
        { to: '90%', score: 4 },
      ],
      [`${TIERS}.1.from: tiersOverlap`],
    ],
  ])('%s', (_, tiers, expected) => {
    expect(faultsOf(withRule('tier', { tiers, else: 0 }))).toEqual(expected);
  });

  test('in a control rate’s scale, too', () => {
    const scale = {
      tiers: [
        { to: '10%', score: 3 },
        { from: '20%', score: 1 },
      ],
      else: 0,
    };
    expect(faultsOf(withRule('controlRate', { scale }))).toEqual(['rules.2.rule.params.scale.tiers.1.from: tiersGap']);
  });

  test('and in the rule that scores a share of a group', () => {
    const rule = { type: 'tier', params: { tiers: [{ from: '2%', to: '1%', score: 3 }], else: 0 } };
    expect(faultsOf(withRule('groupSplit', { rule }))).toEqual([
      'rules.2.rule.params.rule.params.tiers.0.to: tierEmpty',
    ]);
  });

  test('cut anywhere, in any order, with any edges that fit, they are sound; with one edge moved they are not', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 2, maxLength: 6 });
    const shape = fc.record({
      cuts,
      included: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
      turn: fc.nat(5),
    });
    fc.assert(
      fc.property(shape, ({ cuts, included, turn }) => {
        const rising = [...cuts].sort((a, b) => a - b);
        const tiers = rising.slice(1).map((to, index) => ({
          from: `${rising[index] ?? 0}%`,
          fromIncluded: included[index] ?? true,
          to: `${to}%`,
          toIncluded: !(included[index + 1] ?? true),
          score: 1,
        }));
        const turned = [...tiers.slice(turn), ...tiers.slice(0, turn)];
        expect(faultsOf(withRule('tier', { tiers: turned, else: 0 }))).toEqual([]);
        const moved = [...turned, { from: '201%', score: 1 }];
        const last = rising.at(-1) ?? 0;
        expect(faultsOf(withRule('tier', { tiers: moved, else: 0 }))).toEqual(
          [`${TIERS}.${turned.length}.from: tiersGap`].filter(() => last < 201),
        );
      }),
    );
  });
});

describe('points', () => {
  test('a tier gives no more than the row has', () => {
    const tiers = [
      { from: '90%', score: 6 },
      { to: '90%', score: '50%' },
    ];
    expect(faultsOf(withRule('tier', { tiers, else: 0 }, 5))).toEqual([`${TIERS}.0.score: pointsAboveFull`]);
  });
  test('the items of a checklist make the row’s points', () => {
    const items = ['制度', '台账'].map((name) => ({ name, points: 1 }));
    expect(faultsOf(withRule('checklist', { items }, 3))).toEqual(['rules.2.rule.params.items: pointsSum']);
    expect(faultsOf(withRule('checklist', { items }, 2))).toEqual([]);
  });
  test.each<[string, unknown, readonly string[]]>([
    ['the parts make the total', { total: 100, whole: true, parts: [{ name: '产出', points: 100, whole: false }] }, []],
    [
      'the parts do not make the total',
      { total: 100, whole: true, parts: [{ name: '产出', points: 90, whole: false }] },
      ['frame.total: pointsSum'],
    ],
    [
      'parts that were not seen are allowed for',
      { total: 100, whole: false, parts: [{ name: '产出', points: 90, whole: false }] },
      [],
    ],
    [
      'but no more than the total',
      { total: 100, whole: false, parts: [{ name: '产出', points: 101, whole: false }] },
      ['frame.total: pointsSum'],
    ],
    [
      'the rows do not make a part that is whole',
      { whole: false, parts: [{ name: '产出', points: 15, whole: true }] },
      ['frame.parts.0.points: pointsSum'],
    ],
  ])('%s', (_, frame, expected) => {
    expect(faultsOf(changed(liuyang, 'frame', frame))).toEqual(expected);
  });
  test('a row that belongs nowhere is told, not the part that lacks it', () => {
    const frame = { total: 100, whole: false, parts: [{ name: '产出', points: 15, whole: true }] };
    const one = changed(changed(liuyang, 'frame', frame), 'rules.0.of', '过程');
    expect(faultsOf(one)).toEqual(['rules.0.of: partUnknown']);
  });
  test('a row belongs to a part that there is', () => {
    expect(faultsOf(changed(liuyang, 'rules.0.of', '过程'))).toEqual(['rules.0.of: partUnknown']);
  });
});

describe('bands, states and caps', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['since 2020', ['80%', '60%'], []],
    ['Hubei’s', ['80%', '50%'], []],
    ['rising', ['60%', '80%'], ['rules.2.rule.params.edges.1: bandUnreachable']],
    ['one edge twice', ['60%', '60%'], ['rules.2.rule.params.edges.1: bandUnreachable']],
    ['nothing above', ['100%', '60%'], ['rules.2.rule.params.edges.0: bandUnreachable']],
    ['nothing below', ['80%', '0%'], ['rules.2.rule.params.edges.1: bandUnreachable']],
  ])('%s: edges %j', (_, edges, expected) => {
    expect(faultsOf(withRule('band', { edges }))).toEqual(expected);
  });
  test('a word says one state', () => {
    const labels = { met: ['完成'], partly: ['基本完成', '完成'] };
    expect(faultsOf(withRule('band', { edges: ['80%', '60%'], labels }))).toEqual([
      'rules.2.rule.params.labels.partly.1: stateUnreachable',
    ]);
    const states = [
      { words: ['无结余'], score: 3 },
      { words: ['有结余', '无结余'], score: 0 },
    ];
    expect(faultsOf(withRule('state', { states }))).toEqual(['rules.2.rule.params.states.1.words.1: stateUnreachable']);
  });
  test.each<[string, readonly object[], readonly string[]]>([
    [
      'falling',
      [
        { below: '80%', total: 89 },
        { below: '70%', total: 79 },
      ],
      [],
    ],
    [
      'a rate above the one before',
      [
        { below: '70%', total: 79 },
        { below: '80%', total: 69 },
      ],
      ['totalCaps.1.below: capUnreachable'],
    ],
    [
      'a total no lower than the one before',
      [
        { below: '80%', total: 79 },
        { below: '70%', total: 79 },
      ],
      ['totalCaps.1.total: capUnreachable'],
    ],
  ])('caps: %s', (_, caps, expected) => {
    expect(faultsOf(changed(liuyang, 'totalCaps', caps))).toEqual(expected);
  });
});

describe('figures that no rule means', () => {
  const STEPS = { base: '100%', direction: 'above', step: '5pp', stepUnit: 'pp', deduct: 1, partialStep: 'floor' };
  const AT = 'rules.2.rule.params';
  const late = { unit: 'day', deduct: 1 };
  const share = { shares: { digits: 0, mode: 'down' } };
  test.each<[string, string, object, readonly string[]]>([
    ['all of the points', 'step', { ...STEPS, maxDeduct: '100%' }, []],
    ['more than all of them', 'step', { ...STEPS, maxDeduct: '101%' }, [`${AT}.maxDeduct: aboveWhole`]],
    ['more points than the row has', 'step', { ...STEPS, maxDeduct: 6 }, [`${AT}.maxDeduct: pointsAboveFull`]],
    ['late', 'deadline', { late: { ...late, maxDeduct: '500%' } }, [`${AT}.late.maxDeduct: aboveWhole`]],
    [
      'overspending',
      'execution',
      { budget: 'all', over: { ...STEPS, maxDeduct: '200%' } },
      [`${AT}.over.maxDeduct: aboveWhole`],
    ],
    ['at most', 'ratio', { cap: '110%' }, [`${AT}.cap: aboveWhole`]],
    ['at least', 'ratio', { floor: 6 }, [`${AT}.floor: pointsAboveFull`]],
    ['at least, of the reverse', 'reverseRatio', { form: 'mirror', floor: '110%' }, [`${AT}.floor: aboveWhole`]],
    ['the rest', 'tier', { tiers: [{ from: '90%', score: 5 }], else: 6 }, [`${AT}.else: pointsAboveFull`]],
    ['a tier', 'tier', { tiers: [{ from: '90%', score: '105%' }], else: 0 }, [`${AT}.tiers.0.score: aboveWhole`]],
    ['a state', 'state', { states: [{ words: ['无'], score: 6 }] }, [`${AT}.states.0.score: pointsAboveFull`]],
    ['no state', 'state', { states: [{ words: ['无'], score: 5 }], else: 9 }, [`${AT}.else: pointsAboveFull`]],
    ['of a rate', 'changeRate', { scale: { ...STEPS, maxDeduct: '101%' } }, [`${AT}.scale.maxDeduct: aboveWhole`]],
    [
      'of a group’s share, whose points are not known yet',
      'groupSplit',
      { ...share, rule: { type: 'step', params: { ...STEPS, maxDeduct: 6 } } },
      [],
    ],
    [
      'of a group’s share, in percent',
      'groupSplit',
      { ...share, rule: { type: 'step', params: { ...STEPS, maxDeduct: '101%' } } },
      [`${AT}.rule.params.maxDeduct: aboveWhole`],
    ],
    ['a base of 1 000%', 'step', { ...STEPS, base: '1000%' }, []],
    ['a base of 10 000%, where 100% was meant', 'step', { ...STEPS, base: '10000%' }, [`${AT}.base: rateUnlikely`]],
    ['far above the target', 'ratio', { over: { from: '13000%', deduct: 1 } }, [`${AT}.over.from: rateUnlikely`]],
    [
      'a tier’s edges',
      'tier',
      { tiers: [{ from: '80%', to: '9000%', score: 5 }], else: 0 },
      [`${AT}.tiers.0.to: rateUnlikely`],
    ],
    ['a step of 0.1 percentage points', 'step', { ...STEPS, step: '0.1pp' }, []],
    ['a step of 0.05, where 5% was meant', 'step', { ...STEPS, step: '0.05pp' }, [`${AT}.step: stepUnlikely`]],
    ['a step of all there is', 'step', { ...STEPS, step: '100pp' }, []],
    ['a step of 500%', 'step', { ...STEPS, step: '500pp' }, [`${AT}.step: stepUnlikely`]],
    ['a small step in units', 'step', { ...STEPS, step: 0.05, stepUnit: 'abs' }, []],
    [
      'overspending by tiny steps',
      'execution',
      { budget: 'all', over: { ...STEPS, step: '0.05pp' } },
      [`${AT}.over.step: stepUnlikely`],
    ],
    ['in a rate’s scale', 'controlRate', { scale: { ...STEPS, base: '2000%' } }, [`${AT}.scale.base: rateUnlikely`]],
    [
      'in a group’s share',
      'groupSplit',
      { ...share, rule: { type: 'step', params: { ...STEPS, base: '2000%' } } },
      [`${AT}.rule.params.base: rateUnlikely`],
    ],
    ['a margin of the target itself', 'equal', { tolerance: '100%' }, []],
    ['a margin above the target', 'equal', { tolerance: '500%' }, [`${AT}.tolerance: aboveWhole`]],
    ['a margin in units', 'equal', { tolerance: 500 }, []],
  ])('%s: %s %j', (_, type, params, expected) => {
    expect(faultsOf(withRule(type, params, 5))).toEqual(expected);
  });
});

describe('the pack as a whole', () => {
  test.each<[string, string, unknown, readonly string[]]>([
    ['grades fall', 'grades.1.from', 95, ['grades.1.from: gradesNotFalling']],
    ['a grade begins below the one before it', 'grades.1.from', 90, ['grades.1.from: gradesNotFalling']],
    ['a grade’s name twice', 'grades.1.name', '优', ['grades.1.name: nameTwice']],
    ['the grades reach 0', 'grades.3.from', 1, ['grades.3.from: gradesNotToZero']],
    ['a grade that no total reaches', 'grades.0.from', 101, ['grades.0.from: aboveTotal']],
    ['a grade at the total', 'grades.0.from', 100, []],
    ['a part twice', 'frame.parts.1.name', '投入管理指标', ['frame.parts.1.name: nameTwice']],
    ['a cap as high as the total', 'totalCaps', [{ below: '80%', total: 100 }], []],
    ['a cap above the total', 'totalCaps', [{ below: '80%', total: 101 }], ['totalCaps.0.total: aboveTotal']],
    ['a cap at any rate', 'totalCaps', [{ below: '100%', total: 89 }], []],
    ['a cap beyond any rate', 'totalCaps', [{ below: '8000%', total: 89 }], ['totalCaps.0.below: thresholdBeyond']],
    ['a rate without its percent sign', 'reasons.overBudget', '10000%', ['reasons.overBudget: rateUnlikely']],
    ['the other reason', 'reasons.completionAbove', '13000%', ['reasons.completionAbove: rateUnlikely']],
    ['far above', 'thresholds.overCompletion', '13000%', ['thresholds.overCompletion: rateUnlikely']],
    ['the last rule takes the rest', 'rules.4.when', { level2: ['数量'] }, ['rules.4.when: noRuleForTheRest']],
    ['no rule before it takes every row', 'rules.1.when', {}, ['rules.1.when: hidesTheRest']],
    ['a rule behind a wider one', 'rules.2.when', { level2: ['预算执行管理'] }, ['rules.2.when: ruleUnreachable']],
    ['one word of several is still free', 'rules.2.when', { level2: ['预算执行管理', '资产'] }, []],
    ['the same condition again', 'rules.3.when', { direction: 'reverse' }, ['rules.3.when: ruleUnreachable']],
    [
      'narrower in another way',
      'rules.3.when',
      { direction: 'reverse', dates: true },
      ['rules.3.when: ruleUnreachable'],
    ],
    ['wider than the one before', 'rules.2.when', { level2: ['预算'] }, []],
    ['reached by its name alone', 'rules.2.when', { level2: ['预算执行管理'], named: true }, []],
    ['a name twice', 'rules.1.name.zh-CN', '预算执行', ['rules.1.name.zh-CN: nameTwice']],
    ['the other language’s name twice', 'rules.2.name.en-US', 'Steps', ['rules.2.name.en-US: nameTwice']],
    ['a code that there is', 'severity', { 'over-budget': 'off' }, []],
    ['a code that there is not', 'severity', { overbudget: 'off' }, ['severity.overbudget: codeUnknown']],
    ['too little begins below 100%', 'thresholds.lowExecution', '101%', ['thresholds.lowExecution: thresholdBeyond']],
    ['too much begins above 100%', 'thresholds.overCompletion', '99%', ['thresholds.overCompletion: thresholdBeyond']],
    ['reasons keep to the same', 'reasons.overBudget', '99%', ['reasons.overBudget: thresholdBeyond']],
    ['a reason that is switched off', 'reasons.overBudget', false, []],
  ])('%s: %s', (_, place, value, expected) => {
    expect(faultsOf(changed(liuyang, place, value))).toEqual(expected);
  });
});
