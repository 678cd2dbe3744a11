import { identify, readForm } from '../../src/form/read';
import { ledgerFor, ownership, withForm, type FormLedger } from '../../src/form/ledger';
import { EMPTY_CELL } from '../../src/sheet';
import { sampleSheet, type Typed } from './sheets';

describe('the sample', () => {
  const form = readForm(sampleSheet());
  test('unit, year, pack', () => {
    expect([form.unit, form.year, form.pack]).toEqual(['浏阳市文化产业园管理委员会', 2020, 'liuyang-2020']);
  });
  test('the money block', () => {
    expect(form.lines.map(({ label, group }) => `${group} ${label}`)).toEqual([
      'source 财政拨款',
      'source 其他资金',
      'structure 基本支出',
      'structure 项目支出',
    ]);
  });
  test('17 indicators in 3 levels, brackets taken off', () => {
    expect(form.indicators).toHaveLength(17);
    expect(new Set(form.indicators.map(({ level1 }) => level1.name))).toEqual(
      new Set(['投入管理指标', '产出指标', '效益指标']),
    );
    expect(form.indicators.map(({ level2, bracket }) => `${level2} ${bracket ?? ''}`).slice(0, 2)).toEqual([
      '预算编审管理 3',
      '预算执行管理 4',
    ]);
  });
});

test('the blank template is a form with nothing in it', () => {
  const form = readForm(sampleSheet({}, 'blank'));
  expect([form.unit, form.year, form.pack, form.indicators.length]).toEqual(['', null, '', 17]);
});

test('a heading gives the unit of bare numbers', () => {
  const { lines } = readForm(sampleSheet({ E4: '全年预算数（元）', E5: '1810300' }));
  expect(lines[0]?.units.budget).toBe('元');
  expect(readForm(sampleSheet({ H2: '单位：万元', E5: '181.03' })).lines[0]?.units.budget).toBe('万元');
});

test.each([
  [
    'a unit of its own for each column',
    { E4: '预算数（万元）', F4: '执行数（元）', E5: '181.03', F5: '1810300' },
    '万元',
    '元',
  ],
  ['元 inside a name is no unit', { E3: '开元街道办事处', E5: '181.03', F5: '566.57' }, null, null],
])('%s', (_, typed, budget, outturn) => {
  expect(readForm(sampleSheet(typed)).lines[0]?.units).toEqual({ budget, outturn });
});

test('a blank level 2 does not continue into another level 1', () => {
  const form = readForm(sampleSheet({ C22: '' }));
  expect(form.indicators.slice(7, 9).map(({ level2, bracket }) => [level2, bracket])).toEqual([
    ['资产管理', '4'],
    ['', null],
  ]);
});

test('rows that share a level-2 name: its bracket is for all of them', () => {
  const form = readForm(sampleSheet({ C23: '' }));
  expect(form.indicators.slice(8, 10).map(({ level2, bracket }) => [level2, bracket])).toEqual([
    ['数量指标', null],
    ['数量指标', null],
  ]);
});

test('a row without anything in it is no indicator', () => {
  expect(readForm(sampleSheet({ C23: '', D23: '', E23: '', F23: '', G23: '' })).indicators).toHaveLength(16);
});

describe('the ledger', () => {
  const cells = [6, 7, 8, 9].map((value) => ({ field: 'score' as const, row: `数量指标|${value}`, value }));
  const one: FormLedger = { sheet: '自评表', unit: '甲', year: 2020, cells };
  const all = () => true;
  const none = () => false;
  test.each([
    ['its own sheet', { sheet: '自评表', unit: '甲', year: 2020 }, none, 4],
    ['its own sheet, the unit corrected since', { sheet: '自评表', unit: '甲局', year: 2020 }, all, 4],
    ['its own sheet, another form on it now', { sheet: '自评表', unit: '乙', year: 2020 }, none, 0],
    ['a copy, or a new name', { sheet: '自评表 (2)', unit: '甲', year: 2020 }, all, 4],
    ['a second form of the same unit and year', { sheet: '表二', unit: '甲', year: 2020 }, none, 0],
  ])('%s', (_, identity, holds, count) => {
    expect(ledgerFor([one], identity, holds)).toHaveLength(count);
  });
  test('a copy made before the original was scored again', () => {
    const [first, ...rest] = cells;
    if (first === undefined) throw new Error('no cells');
    const rescored = withForm([one], { ...one, cells: [{ ...first, value: 1 }, ...rest] });
    const copyHolds = ({ value }: { readonly value: unknown }) => value !== 1;
    const own = ownership(ledgerFor(rescored, { sheet: '自评表 (2)', unit: '甲', year: 2020 }, copyHolds));
    expect(own(first, 6)).toBe(true);
  });
  test('a cell is its own only with the value written', () => {
    const isOwn = ownership(cells);
    expect(isOwn({ field: 'score', row: '数量指标|6' }, 6)).toBe(true);
    expect(isOwn({ field: 'score', row: '数量指标|6' }, '6')).toBe(false);
    expect(isOwn({ field: 'note', row: '数量指标|6' }, 6)).toBe(false);
  });
  test('a record replaces its sheet’s one before', () => {
    expect(withForm([one], { ...one, cells: [] })).toEqual([]);
    expect(withForm([one], { ...one, unit: '甲局' })).toHaveLength(1);
    expect(identify(sampleSheet())).toEqual({ sheet: '自评表', unit: '浏阳市文化产业园管理委员会', year: 2020 });
  });
  test('rows of the same words are told apart by their number', () => {
    const form = readForm(sampleSheet({ C23: '数量指标（8）', D23: '浏阳市网间经济孵化器' }));
    expect(form.indicators.slice(8, 10).map(({ key }) => key)).toEqual([
      '数量指标|浏阳市网间经济孵化器',
      '数量指标|浏阳市网间经济孵化器|2',
    ]);
  });
});

describe('what a form is looked up by', () => {
  test.each<[string, Typed, string, number | null]>([
    ['its unit and year', {}, '浏阳市文化产业园管理委员会', 2020],
    ['a label in the unit’s own cell', { E3: '填报单位：某局' }, '某局', 2020],
    ['where the stamp goes, in the label', { E3: '填报单位（盖章）：某局' }, '某局', 2020],
    ['where the stamp goes, behind the name', { E3: '某局（ 公章 ）' }, '某局', 2020],
    ['a label as long as a name, but for the stamp', { E3: '项目实施主管部门单位（加盖公章）：某局' }, '某局', 2020],
    ['the date in the same cell', { E3: '单位名称：某局　　填报时间：2021年3月1日' }, '某局', 2020],
    ['nothing but the place for the stamp', { E3: '（盖章）' }, '', 2020],
    ['a bracket of the name’s own', { E3: '某局（本级）' }, '某局（本级）', 2020],
    [
      'a colon inside the name is none',
      { E3: '某市教育局机关本级及下属单位：一中' },
      '某市教育局机关本级及下属单位：一中',
      2020,
    ],
    ['the first filled cell of its row', { E3: '', F3: ' 某局 ' }, '某局', 2020],
    ['no year', { A2: '部门整体支出绩效自评表' }, '浏阳市文化产业园管理委员会', null],
    ['a year of the last century', { A2: '1999年度' }, '浏阳市文化产业园管理委员会', 1999],
    ['other digits are no year', { A2: '2120 号' }, '浏阳市文化产业园管理委员会', null],
  ])('%s', (_, typed, unit, year) => {
    const source = sampleSheet(typed);
    const { row, column } = { row: 2, column: 4 };
    const cells = [
      ['E3', 'F3'].map((at) => ({
        ...EMPTY_CELL,
        value: typed[at] ?? (at === 'E3' ? '浏阳市文化产业园管理委员会' : ''),
      })),
    ];
    expect(identify({ ...source, blocks: { ...source.blocks, unit: { row, column, cells } } })).toEqual({
      sheet: '自评表',
      unit,
      year,
    });
  });

  test('without those names there is neither', () => {
    expect(identify({ ...sampleSheet(), blocks: {} })).toEqual({ sheet: '自评表', unit: '', year: null });
  });

  test('the pack that it names, without blanks; none where it names none', () => {
    const pack = (value: string) => readForm(sampleSheet({ K3: value })).pack;
    expect([pack(' liuyang-2020\n'), pack('')]).toEqual(['liuyang-2020', '']);
    expect(readForm({ ...sampleSheet(), blocks: {} }).pack).toBe('');
  });
});
