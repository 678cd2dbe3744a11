import { assess } from '../../../src/scoring/assess';
import { exact } from '../../../src/scoring/exact';
import type { Form } from '../../../src/scoring/form';
import { entry, form, found, packNamed, type FormSpec } from './forms';

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
  ['no cell for it', { rows: graded(84.47, '').rows ?? [], total: 84.47 }, []],
  ['评价等级为良好。', graded(84.47, '评价等级为良好。'), []],
  ['自评结果：优', graded(84.47, '自评结果：优'), ['L99 –']],
  ['自评：优', graded(84.47, '自评：优'), ['L99 –']],
  ['优秀', graded(84.47, '优秀'), ['L99 –']],
  ['a full stop behind it', graded(84.47, '优。'), ['L99 –']],
  ['two grades in one word', graded(84.47, '优良'), []],
  ['综合绩效等次 优', graded(84.47, '综合绩效等次优'), ['L99 –']],
  ['a word that only begins with a grade', graded(84.47, '优先完成'), []],
  ['a word in front of one', graded(84.47, '不优'), []],
  ['a dot inside is no end', graded(84.47, '优。良'), []],
  ['no printed total: the scores say it', { ...graded(84.47, '优'), total: '' }, ['L99 –']],
  ['the printed total fits, the scores do not', graded(95, '优', 85), []],
  ['neither fits', graded(95, '中', 85), ['L99 –']],
  ['a score is missing: the printed total says it', { ...graded(84.47, '优'), rows: [{ points: 100 }] }, ['L99 –']],
  ['a score is missing, and the total', { ...graded(84.47, '优'), total: '', rows: [{ points: 100 }] }, []],
])('%s', (_, spec, expected) => {
  expect(found('grade-mismatch', spec, packNamed('national-2020'))).toEqual(expected);
});

const national = packNamed('national-2020');

test('a pack may have grades that begin alike', () => {
  const grades = [{ from: exact(95), name: '优+' }, ...national.grades];
  const cells = (total: number, grade: string) =>
    found('grade-mismatch', graded(total, grade), { ...national, grades });
  expect(cells(96, '优+')).toEqual([]);
  expect(cells(92, '优+')).toEqual(['L99 –']);
  expect(cells(92, '优')).toEqual([]);
  expect(cells(96, '优')).toEqual(['L99 –']);
});

describe('as a form has them', () => {
  const whole = form(graded(84.47, '优'));
  const cells = (changed: Partial<Form>): readonly string[] =>
    assess({ ...whole, ...changed }, national).findings.flatMap(({ code, at }) =>
      code === 'grade-mismatch' ? at : [],
    );
  test('the add-in’s own grade is refreshed, not judged', () => {
    expect(cells({ grade: { ...entry('L99', '优'), own: true } })).toEqual([]);
  });
  test('its own total is none that was printed', () => {
    expect(cells({ total: { ...entry('K99', 95), own: true } })).toEqual(['L99']);
  });
  test('a total of 90 is graded by 满分', () => {
    expect(cells({ fullMarks: entry('K98', 90) })).toEqual([]);
    expect(cells({ fullMarks: entry('K98', 0) })).toEqual([]);
  });
});
