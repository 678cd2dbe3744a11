import { MARKER, overBudgetFormulas } from '../../src/form/highlight';
import { sampleSheet } from './sheets';

test('one rule for the money block, one for the indicator rows, each with the marker', () => {
  const rules = overBudgetFormulas(sampleSheet().blocks);
  expect(rules.map(({ range }) => range)).toEqual(['B5:H8', 'C14:H30']);
  expect(rules.every(({ formula }) => formula.includes(MARKER))).toBe(true);
});

test('only what is bound', () => {
  const { note } = sampleSheet().blocks;
  expect(overBudgetFormulas(note === undefined ? {} : { note }).map(({ range }) => range)).toEqual(['H14:H30']);
  expect(overBudgetFormulas({})).toEqual([]);
});
