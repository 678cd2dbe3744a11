import { NAMES, REQUIRED } from '../../src/form/names';

test('no two fields share a name, since one would take the other’s cells', () => {
  expect(new Set(Object.values(NAMES)).size).toBe(Object.keys(NAMES).length);
});

test('a form to score has level-2 indicators and a column for their scores', () => {
  expect(REQUIRED.map((field) => NAMES[field])).toEqual(['二级指标', '自评得分']);
});
