import { NAMES } from '../../src/form/names';
import { PRINTED, SAMPLE_GOALS, SAMPLE_LEVELS, SAMPLE_RESULTS } from '../../src/form/sample';
import { template, TEMPLATE_NAMES } from '../../src/form/template';

const sample = template('sample');

test('fits A4 portrait: the printed columns make 174 mm', () => {
  expect(sample.widths.slice(0, 8).reduce((sum, width) => sum + width, 0)).toBe(174);
  expect(sample.page.area).toBe('A1:H32');
});

test('no row is higher than Excel takes, and page 1 holds what stands on it', () => {
  expect(sample.heights.every(([, height]) => height <= 409.5)).toBe(true);
});

test('every name of the standard form is bound, but for a first budget that it does not print', () => {
  const bound = Object.keys(TEMPLATE_NAMES);
  expect(Object.keys(NAMES).filter((name) => !bound.includes(name))).toEqual([
    'initialBudget',
    'executionPoints',
    'executionScore',
    'level2Points',
    'sign',
    'measure',
    'grade',
    'coefficient',
    'deduction',
  ]);
});

test('blank and sample differ in content alone', () => {
  const blank = template('blank');
  expect(blank.merges).toEqual(sample.merges);
  expect(blank.names).toEqual(sample.names);
  expect(blank.cells.length).toBeLessThan(sample.cells.length);
});

test('no text is longer than a cell’s row can show twice over, nor an address named twice', () => {
  const places = sample.cells.map(({ at }) => at);
  expect(new Set(places).size).toBe(places.length);
});

test('every figure of the original stands in the sample’s texts', () => {
  for (const figure of ['410家', '1.5万人以上', '国家级众创空间', '荣誉2项', '路演1次', '“1+3”'])
    expect(SAMPLE_GOALS).toContain(figure);
  for (const figure of [
    '9000多人',
    '600多项',
    '荣誉4项',
    '引进企业20多个',
    '国家级众创空间',
    '19个项目',
    '100多名',
    '1.2亿元',
    '1.08亿元',
    '300多万元',
    '10多次',
    '9000多万人次',
    '2000多万元',
    '1万多人次',
    '210多万元',
  ]) {
    expect(SAMPLE_RESULTS).toContain(figure);
  }
});

test('the printed scores add up as printed', () => {
  expect(PRINTED.scores.reduce<number>((sum, score) => sum + score, 0)).toBe(PRINTED.total);
  expect(SAMPLE_LEVELS.flatMap(({ rows }) => rows)).toHaveLength(PRINTED.scores.length);
});
