import { execution } from '../../src/scoring/budget';
import { completionOf, type Completion } from '../../src/scoring/completion';
import { exact } from '../../src/scoring/exact';
import { draftNote, isDraft, isExplainedByRate, isNoReason } from '../../src/scoring/note';
import { quantity } from '../../src/scoring/quantity';
import { EMPTY_CELL, type CellValue } from '../../src/sheet';
import { linesOf, type Money } from './money';
import { rule } from './rules/subject';

test.each<[string, boolean, boolean]>([
  ['超预算 212.97%（多 385.54 万元）', true, true],
  ['超预算8.98%', true, true],
  ['完成 94.74%，差 5.26 个百分点', true, true],
  ['执行率 80%，差 20 个百分点（少 3.00 万元）', true, true],
  ['完成 -10%，差 110 个百分点', true, true],
  ['整改后完成 94.74%，差 5.26 个百分点', false, false],
  ['超预算 212.97%（多 385.54 万元），年中追加', false, false],
  ['超预算', false, false],
  ['加强管理', false, false],
  ['', false, true],
  ['　\n', false, true],
  ['/', false, true],
  ['无', false, true],
  ['#REF!', false, true],
  ['……', false, true],
  ['无。', false, true],
  ['无。!', false, true],
  ['无。但已整改', false, false],
  ['0', false, true],
  ['10', false, false],
  ['超预算 212.97%（多 385.54）', false, false],
  ['超出目标 20%', true, true],
  ['又：超出目标 20%', false, false],
])('%j: a draft alone %s, no reason %s', (note, draft, none) => {
  expect(isDraft(note)).toBe(draft);
  expect(isNoReason(note)).toBe(none);
});

describe('a draft states the arithmetic alone', () => {
  const quotient = (target: CellValue, actual: CellValue): Completion | null => {
    const read = (value: CellValue) => quantity({ ...EMPTY_CELL, value });
    return completionOf(read(target), read(actual), 'forward');
  };
  const money = (line: Money): Completion | null => {
    const found = execution(linesOf([line]), 'all');
    return found === null ? null : { via: 'money', rate: found.rate, execution: found };
  };
  test.each<[string, Completion | null, boolean, string | null]>([
    ['more money than there was', money({ budget: 100, outturn: 120 }), false, '超预算 20%（多 20.00 万元）'],
    ['less', money({ budget: 100, outturn: 80 }), false, '执行率 80%，差 20 个百分点（少 20.00 万元）'],
    ['all of it', money({ budget: 100, outturn: 100 }), false, null],
    ['a cost above its limit', quotient('200万元', '2200000元'), true, '超预算 10%（多 20.00 万元）'],
    ['another sum above its target', quotient('200万元', '220万元'), false, '超出目标 10%（多 20.00 万元）'],
    ['a sum below it', quotient('200万元', '150万元'), false, '完成 75%，差 25 个百分点（少 50.00 万元）'],
    ['a number above it', quotient('100个', '120个'), false, '超出目标 20%'],
    ['a number below it', quotient('3个', '2个'), false, '完成 66.67%，差 33.33 个百分点'],
    ['a printed rate', quotient('', '90%'), false, '完成 90%，差 10 个百分点'],
    ['met exactly', quotient('100个', '100个'), false, null],
    ['a target of 0 has no rate', quotient('0个', '3个'), false, null],
    ['no rate', null, false, null],
  ])('%s', (_, completion, cost, expected) => {
    expect(draftNote({ completion, points: exact(10), score: exact(8), cost })).toBe(expected);
  });

  test('nothing is to be explained where the score is full', () => {
    const completion = quotient('100个', '90个');
    expect(draftNote({ completion, points: exact(10), score: exact(10), cost: false })).toBeNull();
    expect(draftNote({ completion, points: exact(10), score: exact('9.99'), cost: false })).not.toBeNull();
  });

  test('whatever it drafts is known as a draft, and as no reason', () => {
    for (const [planned, spent] of [
      [100, 120],
      [3, 2],
      [181.03, 566.57],
    ] as const) {
      for (const completion of [money({ budget: planned, outturn: spent }), quotient(`${planned}个`, `${spent}个`)]) {
        const note = draftNote({ completion, points: exact(10), score: exact(8), cost: false });
        expect(note === null ? note : [isDraft(note), isNoReason(note)]).toEqual([true, true]);
      }
    }
  });
});

describe('a draft explains only what follows from the rate', () => {
  const STEP = { base: '100%', direction: 'above', step: '5pp', stepUnit: 'pp', deduct: 1, partialStep: 'floor' };
  const TIERS = { tiers: [{ from: '90%', score: 5 }], else: 0 };
  const OF = { numerator: { column: 'added' }, denominator: { column: 'initial' } };
  test.each<[string, string, object, boolean]>([
    ['a ratio', 'ratio', {}, true],
    ['a reverse ratio', 'reverseRatio', { form: 'mirror' }, true],
    ['steps from 100% on', 'step', STEP, true],
    ['steps from elsewhere', 'step', { ...STEP, base: '90%' }, false],
    ['tiers may favour low rates', 'tier', TIERS, false],
    ['a control rate by steps from 100% on', 'controlRate', { scale: STEP }, true],
    ['a control rate by other steps', 'controlRate', { scale: { ...STEP, base: '0%' } }, false],
    ['a control rate by tiers', 'controlRate', { scale: TIERS }, false],
    ['a control rate of the money block', 'controlRate', { of: OF, scale: STEP }, false],
    ['a change rate', 'changeRate', { scale: STEP }, false],
    ['states', 'state', { states: [{ words: ['无结余'], score: 3 }] }, false],
    ['a checklist', 'checklist', { each: 1 }, false],
    ['a coefficient', 'coefficient', {}, false],
    ['a share, by its own rule', 'groupSplit', { rule: { type: 'ratio', params: {} } }, true],
    ['a share, by its own rule again', 'groupSplit', { rule: { type: 'coefficient', params: {} } }, false],
  ])('%s', (_, type, params, expected) => {
    expect(isExplainedByRate(rule(type, params))).toBe(expected);
  });
});
