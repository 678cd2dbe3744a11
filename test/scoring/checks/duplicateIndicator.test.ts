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
  ['one of them numbered, with a full stop', [{ level3: '2.培训' }, { level3: '培训' }], ['C21 –']],
  ['numbers of two digits', [{ level3: '指标10：培训人数' }, { level3: '指标11：培训人数' }], ['C21 –']],
  ['a number inside the name tells them apart', [{ level3: '工程1：道路' }, { level3: '工程2：道路' }], []],
  ['a figure that begins the name', [{ level3: '1.5米道路' }, { level3: '2.5米道路' }], []],
  ['what a template left', [{ level3: '……' }, { level3: '……' }], []],
  [
    'one level 2, other names, one target',
    [{ level3: '培训人数', target: '5人' }, { level3: '参观人数', target: '5人' }, { level2: '生态效益' }],
    [],
  ],
  [
    'under another level 1, with a target of its own',
    [
      { level1: '产出指标', level3: '完成率', target: '90%' },
      { level1: '效益指标', level3: '完成率', target: '100%' },
    ],
    [],
  ],
  ['under another level 2, without a target', [{ level3: '完成率' }, { level2: '时效指标', level3: '完成率' }], []],
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
