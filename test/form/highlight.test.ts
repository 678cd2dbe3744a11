import { overBudgetFormulas } from '../../src/form/highlight';
import type { Field } from '../../src/form/names';
import { sampleSheet } from './sheets';

test('one rule for the money block, one for the indicator rows, each as sheets in use hold it', () => {
  const [planned, spent] = ['$E5', '$F5'].map(
    (cell) =>
      `IF(ISNUMBER(${cell}),${cell},IF(TRIM(${cell})="",NA(),` +
      `NUMBERVALUE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell}," ",""),"\u3000",""),"万元",""),".",",")))`,
  );
  expect(overBudgetFormulas(sampleSheet().blocks)).toEqual([
    {
      range: 'B5:H8',
      formula: `=AND(N("绩效自评评分·超预算")=0,IFERROR(${planned}>0,FALSE),IFERROR(${spent}>${planned},FALSE))`,
    },
    { range: 'C14:H30', formula: '=AND(N("绩效自评评分·超预算")=0,LEFT(TRIM($H14),3)="超预算")' },
  ]);
});

test.each<[string, readonly Field[], readonly string[]]>([
  ['nothing', [], []],
  ['a budget, and nothing spent beside it', ['line', 'budget', 'executionRate'], []],
  ['what was spent, without a budget', ['line', 'outturn', 'executionRate'], []],
  ['budget and outturn', ['budget', 'outturn'], ['E5:F8']],
  ['and the line’s name', ['line', 'budget', 'outturn'], ['B5:F8']],
  ['and its rate', ['budget', 'outturn', 'executionRate'], ['E5:H8']],
  ['indicators and their notes', ['level2', 'note'], ['C14:H30']],
  ['indicators without a column of notes', ['level2', 'score'], []],
  ['notes alone', ['note'], ['H14:H30']],
])('only what is bound: %s', (_, fields, ranges) => {
  const { blocks } = sampleSheet();
  const bound = Object.fromEntries(fields.map((field) => [field, blocks[field]]));
  expect(overBudgetFormulas(bound).map(({ range }) => range)).toEqual(ranges);
});

test('a column of notes to the left of the indicators', () => {
  const { level2, note } = sampleSheet().blocks;
  if (level2 === undefined || note === undefined) throw new Error('the sample has both');
  expect(overBudgetFormulas({ level2: note, note: level2 })).toMatchObject([
    { range: 'C14:H30', formula: expect.stringContaining('TRIM($C14)') as string },
  ]);
});
