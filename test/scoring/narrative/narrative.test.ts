import { narrativeOf, textOf } from '../../../src/scoring/narrative/narrative';
import { assessSheet } from '../../form/sheets';

const judged = (typed: Readonly<Record<string, string>>) => assessSheet('liuyang-2020', typed);

test('both texts, each with its place, and every row', () => {
  const { goalsAt, resultsAt, goals, results, gauges } = narrativeOf(
    judged({ B10: '新建公厕5座', E10: '新建公厕6座' }),
  );
  expect([goalsAt, resultsAt]).toEqual(['B10', 'E10']);
  expect([goals.map(({ quote }) => quote), results.map(({ quote }) => quote)]).toEqual([
    ['新建公厕5座'],
    ['新建公厕6座'],
  ]);
  expect(gauges.map(({ row }) => row)).toEqual(judged({ B10: '新建公厕5座', E10: '新建公厕6座' }).rows);
});

test('a form without the two texts has no places, and no row to look at', () => {
  const read = judged({});
  const { goalsAt, resultsAt, goals, gauges } = narrativeOf({
    ...read,
    form: { ...read.form, goals: null, results: null },
  });
  expect([goalsAt, resultsAt, goals, gauges]).toEqual(['', '', [], []]);
});

test('the checks of one form look at one narrative', () => {
  const [one, other] = [judged({ B10: '新建公厕5座' }), judged({ B10: '新建公厕6座' })];
  const first = narrativeOf(one);
  expect(narrativeOf(one)).toBe(first);
  expect(narrativeOf(other).goals).not.toEqual(first.goals);
});

test('the text of a cell', () => {
  const { goals, results } = judged({ B10: '新建公厕5座', E10: '' }).form;
  expect([textOf(goals), textOf(results), textOf(null)]).toEqual(['新建公厕5座', '', '']);
});
