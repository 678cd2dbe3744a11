import { continuedLevel1, namedLevel1, splitPoints } from '../../src/form/levels';
import { EMPTY_CELL } from '../../src/sheet';

const standing = (text: string) => ({ ...EMPTY_CELL, value: text, text, at: 'A1' });

test.each([
  ['预算编审管理（3）', '预算编审管理', '3'],
  ['产出指标(50分)', '产出指标', '50'],
  ['投入15分', '投入', '15'],
  ['决策依据（2.5分）', '决策依据', '2.5'],
  ['50分', '', '50'],
  ['数量指标', '数量指标', null],
  ['完成（2021）年任务', '完成（2021）年任务', null],
])('%s', (text, name, points) => {
  expect(splitPoints(text)).toEqual({ name, points });
});

test.each([
  ['产出指标\n（50分）', '', '产出指标', '50'],
  ['产出指标（50分）', '45', '产出指标（50分）', '45'],
  ['产出指标', '45', '产出指标', '45'],
])('%j beside the weight “%s”', (text, weight, name, points) => {
  const entry = weight === '' ? null : { ...standing(weight), own: false };
  const level = namedLevel1(standing(text), entry);
  expect([level.name, level.weight?.value]).toEqual([name, points]);
});

test.each([
  ['投入管理', '指标', '投入管理指标'],
  ['产出指标', '（50分）', '产出指标'],
  ['产出指标', '效益指标', null],
  ['产出指标', '指标', null],
  ['', '50分', null],
])('%s, below it %s', (above, text, name) => {
  const level = continuedLevel1({ name: above, at: 'A1', weight: null }, text, standing(text));
  expect(level?.name ?? null).toBe(name);
});
