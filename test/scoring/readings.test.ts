import { execution } from '../../src/scoring/budget';
import type { Completion } from '../../src/scoring/completion';
import type { Entry, Indicator } from '../../src/scoring/form';
import { readings } from '../../src/scoring/readings';
import { formOf, type Row } from './forms';
import { linesOf, type Money } from './money';

/** `target E10 ≥95%`: what was read, where, and what the cell shows. */
const read = (indicator: Indicator, completion: Completion | null = null, deducted = false): readonly string[] =>
  readings(indicator, completion, deducted).map((step) =>
    step.kind === 'read' ? `${step.label} ${step.at} ${step.text}` : step.kind,
  );

function indicator(row: Row, changes: Partial<Record<'target' | 'actual', Partial<Entry>>> = {}): Indicator {
  const [found] = formOf([row]).indicators;
  if (found === undefined) throw new Error('no row');
  const { target, actual } = found;
  return {
    ...found,
    target: target && { ...target, ...changes.target },
    actual: actual && { ...actual, ...changes.actual },
  };
}

const ROW = { target: '≥95%', actual: '90%', coefficient: '80%', deduction: 2 };

test.each<[string, Row, boolean, readonly string[]]>([
  ['target and completion value', { target: '≥95%', actual: '90%' }, false, ['target E10 ≥95%', 'actual F10 90%']],
  ['a blank is not read', { target: '', actual: '90%' }, false, ['actual F10 90%']],
  ['nor is one of spaces', { target: ' 　\n', actual: '90%' }, false, ['actual F10 90%']],
  ['the coefficient', ROW, false, ['target E10 ≥95%', 'actual F10 90%', 'coefficient L10 80%']],
  [
    'the deduction, where one was taken',
    ROW,
    true,
    ['target E10 ≥95%', 'actual F10 90%', 'coefficient L10 80%', 'deduction M10 2'],
  ],
  ['no such column', { target: '≥95%' }, true, ['target E10 ≥95%']],
])('%s', (_, row, deducted, expected) => {
  expect(read(indicator(row), null, deducted)).toEqual(expected);
});

test.each<[string, string, string]>([
  ['as shown', '0.95', '0.95'],
  ['on one line', ' 全年\n 完成  9 个 ', '全年 完成 9 个'],
  ['a column too narrow', '#####', '0.9512'],
  ['one that shows nothing', '', '0.9512'],
  ['a # of its own', '#1 楼', '#1 楼'],
  ['a # at the end', '1#', '1#'],
  ['a # at both ends', '#1#', '#1#'],
])('what the cell shows: %s', (_, text, expected) => {
  expect(read(indicator({ target: 0.9512 }, { target: { text } }))).toEqual([`target E10 ${expected}`]);
});

describe('of an execution row the money block’s cells', () => {
  const ALL: Money = { initial: 50, budget: 100, adjusted: 200, outturn: 80 };
  const money = (lines: readonly Money[], base?: 'initial' | 'adjusted'): Completion => {
    const found = execution(linesOf(lines), 'all', base);
    if (found === null) throw new Error('no rate');
    return { via: 'money', rate: found.rate, execution: found };
  };
  test.each<[string, Completion, readonly string[]]>([
    ['as printed', money([ALL]), ['outturn F5 80', 'budget D5 100']],
    ['the first budget', money([ALL], 'initial'), ['outturn F5 80', 'initialBudget C5 50']],
    ['the adjusted one', money([ALL], 'adjusted'), ['outturn F5 80', 'adjustedBudget E5 200']],
    ['no column of first ones', money([{ budget: 100, outturn: 80 }], 'initial'), ['outturn F5 80', 'budget D5 100']],
    ['not adjusted', money([{ ...ALL, adjusted: '' }], 'adjusted'), ['outturn F5 80', 'budget D5 100']],
    [
      'each line',
      money([ALL, { budget: 1, outturn: 2 }]),
      ['outturn F5 80', 'budget D5 100', 'outturn F6 2', 'budget D6 1'],
    ],
  ])('%s', (_, completion, expected) => {
    expect(read(indicator({ target: '≥95%', actual: '90%' }), completion)).toEqual(expected);
  });
});
