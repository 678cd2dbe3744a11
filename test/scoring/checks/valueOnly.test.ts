import { isValueOnly } from '../../../src/scoring/checks/valueOnly';

test.each([
  '95%',
  '９５％',
  '0.9‰',
  '≥50个',
  '>=4,500亩',
  '不少于12处',
  '1.2万亩',
  '90%-95%',
  '3000人以上',
  '12月',
  '12月底',
  '12月31日',
  '12月31日前',
  '12月底之前',
  '12月31日以前',
  '2023年12月31日前',
])('a value and no name: %s', (level3) => {
  expect(isValueOnly(level3)).toBe(true);
});

test.each([
  '',
  '合格率',
  '合格率95%',
  '95%合格',
  '5000吨稻谷储备到位率',
  '力争12月31日前',
  '12月31日前完成验收',
  '12月份经费',
  '2023年任务',
])('a name, or no value: %j', (level3) => {
  expect(isValueOnly(level3)).toBe(false);
});
