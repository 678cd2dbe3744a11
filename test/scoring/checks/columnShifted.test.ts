import { assess } from '../../../src/scoring/assess';
import { entry, form, found, packNamed, type RowSpec } from './forms';

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
  ['no target column beside a rate', { level3: '95%', target: null, actual: '96.25%' }],
])('%s', (_, row) => {
  expect(shifted(row)).toEqual([]);
});

describe('a money target in another row', () => {
  const cost: RowSpec = { level2: '成本指标', level3: '投入经费', target: '217.96万元', actual: '108.98%' };
  test('F00: 217.96万元 ÷ 200万 = 108.98%', () => {
    expect(shifted({ level3: '孵化器', target: '200万', actual: '100%' }, cost)).toEqual(['G20 –', 'G21 –']);
  });
  test.each<[string, RowSpec]>([
    ['as many things as money', { level3: '孵化器', target: '2000000个', actual: '100%' }],
    ['nothing', { level3: '孵化器', target: '0万元', actual: '100%' }],
    ['another quotient', { level3: '孵化器', target: '201万', actual: '100%' }],
    ['no money', { level3: '孵化器', target: '200个', actual: '100%' }],
    ['the same sum, done in full', { level3: '孵化器', target: '217.96万元', actual: '100%' }],
  ])('%s', (_, other) => {
    expect(shifted(other, cost)).toEqual([]);
  });

  const both = ['G20 –', 'G21 –'];
  test.each<[string, RowSpec, RowSpec, readonly string[]]>([
    ['two thirds', { target: '300万元' }, { ...cost, target: '200万元', actual: '66.67%' }, both],
    ['one third', { target: '300万元' }, { ...cost, target: '100万元', actual: '33.33%' }, both],
    ['one decimal', { target: '200万元' }, { ...cost, target: '217.8万元', actual: '108.9%' }, both],
    [
      'a whole per cent fits too many pairs by chance',
      { target: '200万元' },
      { ...cost, target: '218万元', actual: '109%' },
      [],
    ],
    ['100.00% says nothing of two equal sums', { target: '200万元' }, { target: '200万元', actual: '100.00%' }, []],
    ['1万 may be money', { target: '1万' }, { ...cost, target: '10898元' }, both],
    ['a smaller number that names no unit is none', { target: '2000' }, { ...cost, target: '2179.6元' }, []],
    ['amounts whose quotient was reached', { target: '200万元' }, { ...cost, actual: '217.96万元' }, []],
    ['the rate of a number of things', { target: '200万元' }, { target: '2179600个', actual: '108.98%' }, []],
    ['no completion value', { target: '200万元' }, { ...cost, actual: '' }, []],
  ])('%s', (_, other, row, expected) => {
    expect(shifted({ level3: '孵化器', actual: '100%', ...other }, { level3: '投入', ...row })).toEqual(expected);
  });

  test('a rate that is shown as 100.00% says nothing of two equal sums, whatever was calculated', () => {
    const whole = form({
      rows: [
        { target: '200万元', actual: '100%' },
        { ...cost, target: '200万元' },
      ],
    });
    const shown = { ...entry('I21', 1.00001), text: '100.00%', format: '0.00%' };
    const indicators = whole.indicators.map((one, index) => (index === 1 ? { ...one, actual: shown } : one));
    const { findings } = assess({ ...whole, indicators }, packNamed('national-2020'));
    expect(findings.filter(({ code }) => code === 'column-shifted')).toEqual([]);
  });
});
