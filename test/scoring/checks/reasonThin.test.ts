import { isFound } from './forms';

const thin = (note: string) =>
  isFound('reason-thin', { level3: '培训', target: '100人', actual: '80人', score: 8, note });

test.each([
  '超预算',
  '超支',
  '加强管理',
  '下一步加强管理',
  '未完成',
  '未完成年度目标。',
  '执行率偏低',
  '存在一定偏差',
  '扣2分',
  '今后加强预算执行管理，提高资金使用效率',
  '超预算 8.98%，加强管理',
  '继续努力',
])('names no cause: %s', (note) => {
  expect(thin(note)).toBe(true);
});

test.each([
  '疫情影响',
  '资金未到位',
  '资金不足',
  '年中追加项目经费',
  '政策调整',
  '人员减少',
  '工作需要',
  '跨年项目',
  '管理人员不足',
  '群众参与度不高',
  '有结余,根据工作实际及指标下达时间不可能没有结余。', // F05
  '没有轮换、动用库存', // F26
  '超预算，因新增两个项目',
  '部分学员因故未参加',
])('names a cause: %s', (note) => {
  expect(thin(note)).toBe(false);
});

test('a note of more than 40 characters is not weighed by its words', () => {
  const note = '加强管理'.repeat(10);
  expect([note, `${note}。`].map(thin)).toEqual([true, false]);
});

test('blank, “无” and drafts are deduction-without-reason’s; a row with full points needs no reason', () => {
  expect(['', '无', '/', '超预算 8.98%'].filter(thin)).toEqual([]);
  expect(
    isFound('reason-thin', { level3: '培训', target: '100人', actual: '100人', score: 10, note: '继续努力' }),
  ).toBe(false);
});
