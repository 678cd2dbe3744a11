import { found, type FormSpec, type LineSpec } from './forms';

/** The unit in the headings; 万元 where none is given. */
type Heading = FormSpec['heading'];

test.each<[string, readonly LineSpec[], readonly string[], Heading?]>([
  [
    'parts that make the whole',
    [
      ['total', '资金总额', 148, 46],
      ['source', '中央', 102, 0],
      ['source', '地方', 46, 46],
    ],
    [],
  ],
  [
    'F14: a total of 0 over 132.912',
    [
      ['total', '年度资金总额', 0, 0],
      ['source', '本年财政拨款', 132.912, 132.912],
    ],
    ['C5 –', 'D5 –'],
  ],
  [
    'an outturn that misses a part',
    [
      ['total', '合计', 100, 90],
      ['source', '省级', 60, 55],
      ['source', '县级', 40, 30],
    ],
    ['D5 –'],
  ],
  [
    'F12: blank lines hold nothing that is known',
    [
      ['total', '资金总额', 880, 880],
      ['source', '财政拨款', 880, 880],
      ['source', '其他资金', '', ''],
    ],
    [],
  ],
  [
    'a blank line may hold what is missing',
    [
      ['total', '合计', 100, 100],
      ['source', '省级', 60, 60],
      ['source', '县级', '', ''],
    ],
    [],
  ],
  [
    'but not make up for too much',
    [
      ['total', '合计', 100, 100],
      ['source', '省级', 120, 100],
      ['source', '县级', '', ''],
    ],
    ['C5 –'],
  ],
  [
    '“/” is nil',
    [
      ['total', '合计', 100, 100],
      ['source', '省级', 60, 60],
      ['source', '县级', '/', '/'],
    ],
    ['C5 –', 'D5 –'],
  ],
  [
    'a blank beside “/” is, too',
    [
      ['total', '合计', 100, 100],
      ['source', '省级', 60, 60],
      ['source', '县级', '/', ''],
    ],
    ['C5 –', 'D5 –'],
  ],
  [
    'an unreadable part',
    [
      ['total', '合计', 100, 100],
      ['source', '省级', '约若干', 60],
    ],
    ['D5 –'],
  ],
  [
    'F03: kinds of 财政拨款 are parts of a part',
    [
      ['total', '年度总金额', 476, 461],
      ['source', '财政拨款', 476, 461],
      ['source', '一般公共预算', 476, 461],
    ],
    [],
  ],
  [
    'F02: one sum split twice',
    [
      ['total', '年度资金总额', 2456.18, 2456.18],
      ['total', '按收入性质分', 2456.18, ''],
      ['source', '一般公共预算', 2456.18, ''],
      ['source', '按支出性质分', 2456.18, ''],
      ['source', '基本支出', 2299.98, ''],
      ['source', '项目支出', 156.2, ''],
    ],
    [],
  ],
  [
    'kinds of 财政拨款 without a line for all of it are parts',
    [
      ['total', '年度总金额', 150, 150],
      ['source', '一般公共预算', 100, 100],
      ['source', '政府性基金', 40, 50],
    ],
    ['C5 –'],
  ],
  [
    'named 财政拨款 themselves, too',
    [
      ['total', '年度总金额', 150, 150],
      ['source', '一般公共预算财政拨款', 100, 100],
      ['source', '政府性基金预算财政拨款', 40, 50],
    ],
    ['C5 –'],
  ],
  [
    'and beside other money',
    [
      ['total', '年度总金额', 150, 150],
      ['source', '一般公共预算', 100, 100],
      ['source', '其他资金', 50, 50],
    ],
    [],
  ],
  [
    'the sum printed twice',
    [
      ['total', '年度资金总额', 100, 90],
      ['total', '合计', 100, 90],
      ['source', '省级', 100, 90],
    ],
    [],
  ],
  [
    'a total that says how it is split',
    [
      ['total', '资金总额按来源分', 100, 90],
      ['source', '省级', 90, 90],
    ],
    ['C5 –'],
  ],
  [
    'a total whose name goes on behind that',
    [
      ['total', '按来源分列的资金总额', 100, 90],
      ['source', '省级', 90, 90],
    ],
    ['C5 –'],
  ],
  [
    'an unreadable part may be less than nothing',
    [
      ['total', '合计', 100, 100],
      ['source', '省级', 120, 100],
      ['source', '县级', '若干', ''],
    ],
    [],
  ],
  [
    'a part that is blank on one side',
    [
      ['total', '合计', 100, 105],
      ['source', '省级', 120, 100],
      ['source', '县级', '', 5],
    ],
    ['C5 –'],
  ],
  [
    'no amount in any part',
    [
      ['total', '合计', 100, 0],
      ['source', '省级', '', ''],
    ],
    [],
  ],
  [
    'a unit beside none',
    [
      ['total', '合计', '100万元', '90万元'],
      ['source', '省级', 60, 60],
    ],
    [],
    null,
  ],
  [
    'no unit anywhere',
    [
      ['total', '合计', 100, 90],
      ['source', '省级', 60, 90],
    ],
    ['C5 –'],
    null,
  ],
  [
    'no total line',
    [
      ['source', '省级', 60, 60],
      ['structure', '项目支出', 60, 60],
    ],
    [],
  ],
])('part-whole: %s', (_, lines, expected, heading = '万元') => {
  expect(found('part-whole', { lines, heading })).toEqual(expected);
});

test('part-whole: a form without a column for the outturn', () => {
  const lines = [
    ['total', '合计', 100, null],
    ['source', '省级', 60, null],
    ['source', '县级', '若干', null],
  ] as const;
  expect(found('part-whole', { lines })).toEqual([]);
});
