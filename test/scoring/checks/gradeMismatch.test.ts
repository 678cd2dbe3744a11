import { found, packNamed, type FormSpec } from './forms';

const graded = (total: number, grade: string, score = total): FormSpec => ({
  rows: [{ level3: '培训', points: 100, target: '100人', actual: '100人', score }],
  total,
  grade,
});

test.each<[string, FormSpec, readonly string[]]>([
  ['武山县消防, 2024: 84.47 is no 优', graded(84.47, '优'), ['L99 –']],
  ['F18: 96 is', graded(96, '优'), []],
  ['with the word before it', graded(96, '等级：优秀'), []],
  ['good', graded(84.47, '良好'), []],
  ['at the edge', graded(90, '良'), ['L99 –']],
  ['below 60', graded(59.99, '中'), ['L99 –']],
  ['words of another scale', graded(84.47, '合格'), []],
  ['a total that is wrong itself: the grade fits the scores', graded(95, '良', 85), []],
  ['nothing printed', graded(84.47, ''), []],
])('%s', (_, spec, expected) => {
  expect(found('grade-mismatch', spec, packNamed('national-2020'))).toEqual(expected);
});
