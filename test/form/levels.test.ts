import { continuedLevel1, namedLevel1, splitPoints } from '../../src/form/levels';
import type { Level1 } from '../../src/scoring/form';
import { EMPTY_CELL } from '../../src/sheet';

const standing = (text: string) => ({ ...EMPTY_CELL, value: text, text, at: 'A1' });

test.each([
  ['预算编审管理（3）', '预算编审管理', '3'],
  ['产出指标(50分)', '产出指标', '50'],
  ['投入15分', '投入', '15'],
  ['决策依据（2.5分）', '决策依据', '2.5'],
  ['决策依据（12.25）', '决策依据', '12.25'],
  ['决策依据2.5分', '决策依据', '2.5'],
  ['决策依据12.25分', '决策依据', '12.25'],
  ['50分', '', '50'],
  ['数量指标', '数量指标', null],
  ['完成（2021）年任务', '完成（2021）年任务', null],
  ['考核90分以上', '考核90分以上', null],
  ['获奖10', '获奖10', null],
])('%s', (text, name, points) => {
  expect(splitPoints(text)).toEqual({ name, points });
});

test.each([
  ['产出指标\n（50分）', '', '产出指标', '50'],
  ['产出指标（50分）', '45', '产出指标（50分）', '45'],
  ['产出指标', '45', '产出指标', '45'],
  ['产出指标（50分）', ' 　', '产出指标', '50'],
  ['产出指标（12.25分）', '', '产出指标', '12.25'],
  ['产出指标', '', '产出指标', undefined],
])('%j beside the weight “%s”', (text, weight, name, points) => {
  const entry = weight === '' ? null : { ...standing(weight), own: false };
  const level = namedLevel1(standing(text), entry);
  expect([level.name, level.weight?.value]).toEqual([name, points]);
});

test.each([
  ['投入管理', '', '指标', '投入管理指标', undefined],
  ['投入管理', '30', '指标', '投入管理指标', '30'],
  ['产出指标', '', '（50分）', '产出指标', '50'],
  ['产出指标', '', '50', '产出指标', '50'],
  ['产出指标', '', '12.25分', '产出指标', '12.25'],
  ['产出指标', '　', '（50分）', '产出指标', '50'],
])('%s, weight “%s”, goes on with %s', (name, weight, text, ends, points) => {
  const level = continuedLevel1(level1(name, weight), standing(text));
  expect([level?.name, level?.weight?.value, level?.at]).toEqual([ends, points, 'A1']);
});

test.each([
  ['产出指标', '', '效益指标'],
  ['产出指标', '', '指标'],
  ['产出指标', '', '共50分'],
  ['产出指标', '', '50分值'],
  ['产出指标（45分）', '', '（50分）'],
  ['产出指标', '45', '（50分）'],
  ['', '', '50分'],
  ['', '', '指标'],
])('%s, weight “%s”, does not go on with %s', (name, weight, text) => {
  expect(continuedLevel1(level1(name, weight), standing(text))).toBeNull();
});

function level1(name: string, weight: string): Level1 {
  return { name, at: 'A1', weight: weight === '' ? null : { ...standing(weight), own: false } };
}
