import { found, type RowSpec } from './forms';

test.each<[string, readonly RowSpec[], readonly string[]]>([
  [
    'the same name',
    [
      { level3: '培训人数', target: '5人' },
      { level3: '培训人数', target: '9人' },
    ],
    ['C21 –'],
  ],
  ['numbered differently', [{ level3: '指标1:培训人数' }, { level3: '指标2：培训人数' }], ['C21 –']],
  [
    'under another level 2, with the same target',
    [
      { level3: '培训人数', target: '5人' },
      { level2: '数量指标', level3: '培训人数', target: '5人' },
    ],
    ['C21 –'],
  ],
  [
    'under another level 2, with a target of its own',
    [
      { level3: '完成率', target: '90%' },
      { level2: '时效指标', level3: '完成率', target: '100%' },
    ],
    [],
  ],
  ['F00: a merged criterion', [{ level3: '按办法填报' }, { level2: '资产管理' }, { level2: '资产管理' }], []],
  ['F12: “指标1:/” of several kinds', [{ level3: '指标1:/' }, { level2: '生态效益', level3: '指标1:/' }], []],
  [
    'F04: one column of names',
    [
      { level2: '资产管理安全', target: '好' },
      { level2: '资产管理安全', target: '好' },
    ],
    ['C21 –'],
  ],
])('%s', (_, rows, expected) => {
  expect(found('duplicate-indicator', { rows })).toEqual(expected);
});
