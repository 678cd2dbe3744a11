import { found, type RowSpec } from './forms';

const shifted = (...rows: readonly RowSpec[]) => found('column-shifted', { rows });

test.each(['95%', '0.95', '≥50个', '4处', '不少于12处', '1.2万亩', '2023年12月31日前'])(
  'a name that is a value: %s',
  (level3) => {
    expect(shifted({ level3, score: 10 })).toEqual(['G20 –']);
  },
);

test.each<[string, RowSpec]>([
  ['a name with a number', { level3: '5000吨稻谷储备到位率' }],
  ['a deadline as the name, and its target (F00)', { level3: '2020年12月31日前', target: '12月31日' }],
  ['no target column', { level3: '95%', target: null }],
])('%s', (_, row) => {
  expect(shifted(row)).toEqual([]);
});

describe('a money target in another row', () => {
  const cost: RowSpec = { level2: '成本指标', level3: '投入经费', target: '217.96万元', actual: '108.98%' };
  test('F00: 217.96万元 ÷ 200万 = 108.98%', () => {
    expect(shifted({ level3: '孵化器', target: '200万', actual: '100%' }, cost)).toEqual(['G20 –', 'G21 –']);
  });
  test.each<[string, RowSpec]>([
    ['another quotient', { level3: '孵化器', target: '201万', actual: '100%' }],
    ['no money', { level3: '孵化器', target: '200个', actual: '100%' }],
    ['the same sum, done in full', { level3: '孵化器', target: '217.96万元', actual: '100%' }],
  ])('%s', (_, other) => {
    expect(shifted(other, cost)).toEqual([]);
  });
});
