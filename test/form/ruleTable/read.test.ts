import fc from 'fast-check';
import type { TableFault } from '../../../src/form/ruleTable/fault';
import { OWN_PACK } from '../../../src/form/ruleTable/layout';
import { ownPack } from '../../../src/form/ruleTable/own';
import { readRuleTable, type RuleTableReading } from '../../../src/form/ruleTable/read';
import { tableRows } from '../../../src/form/ruleTable/write';
import { PACKS } from '../../../src/scoring/packs';
import { EMPTY_CELL } from '../../../src/sheet';
import { speech } from '../../../src/wording/speech';
import { EVERY_RULE, packOfRules } from './everyRule';
import { besides, packOf, tableOf } from './sheets';

const liuyang = packOf('liuyang-2020');
const yueyang = packOf('hunan-yueyang-2018');
const faultsOf = (reading: RuleTableReading): readonly TableFault[] => (reading.ok ? [] : reading.faults);
const said = (reading: RuleTableReading) =>
  faultsOf(reading).map((fault) => `${fault.at} ${speech('zh-CN').tableFault(fault)}`);

test.each(PACKS.map((pack) => [pack.id, pack] as const))('%s: its table read back is the pack', (id, pack) => {
  const reading = readRuleTable(tableOf(pack));
  expect(faultsOf(reading)).toEqual([]);
  expect(reading.ok ? { ...reading.pack, id } : null).toEqual(pack);
});

describe('every rule type and parameter survives the table', () => {
  test.each(EVERY_RULE.map((rule) => [JSON.stringify(rule), rule] as const))('%s', (_text, rule) => {
    const pack = packOfRules([rule]);
    expect(readRuleTable(tableOf(pack))).toEqual({ ok: true, pack });
  });
});

describe('one number in one cell is one rule changed', () => {
  test.each([
    ['as a number, the cell’s format keeping the unit', 10],
    ['with its unit', '10 个百分点'],
    ['in full width', '１０个百分点'],
    ['as a percentage', '10%'],
  ])('每档 5 个百分点 → 10, %s', (_how, typed) => {
    const reading = readRuleTable(tableOf(liuyang, { [besides(liuyang, '每档', 2)]: typed }));
    const rule = reading.ok ? reading.pack.rules[1]?.rule : null;
    expect(rule?.type === 'step' ? rule.params.step.valueOf() : said(reading)).toBe(0.1);
  });

  test('where the English is blank, the Chinese stands for it', () => {
    const reading = readRuleTable(tableOf(liuyang, { I1: '' }));
    expect(reading.ok ? reading.pack.name['en-US'] : said(reading)).toBe('浏阳 2020（示例）');
  });
});

describe('a fault has its cell and a sentence', () => {
  const size = besides(liuyang, '每档', 2);
  const way = besides(liuyang, '方向', 2);
  const label = besides(liuyang, '不足一档', 2, 'label');
  const deduct = besides(liuyang, '每档扣', 2);
  const most = besides(liuyang, '最多扣', 2);
  test.each<[string, Record<string, string | number>, readonly string[]]>([
    ['a word that is no choice', { [way]: '向上' }, [`${way} “向上”不在可选之列：超出、不足、偏离。请从中选一个。`]],
    [
      'a parameter of another name',
      { [label]: '余下' },
      [
        expect.stringMatching(/^B\d+ /) as string,
        expect.stringMatching(new RegExp(`^${label} 这里没有“余下”。`)) as string,
      ],
    ],
    [
      'a figure without a parameter',
      { [label]: '' },
      [expect.any(String) as string, expect.stringMatching(/旁边没有写是哪个参数/) as string],
    ],
    [
      'a share where its sign is missing',
      { [besides(liuyang, '起点', 2)]: '很高' },
      [expect.stringMatching(/^G\d+ /) as string],
    ],
    ['a step that is none', { [size]: '很多' }, [expect.stringMatching(new RegExp(`^${size} `)) as string]],
    [
      'several at once, from top to bottom',
      { [way]: '向上', [deduct]: '一分', [most]: '很多' },
      [way, deduct, most].map((at) => expect.stringMatching(new RegExp(`^${at} `)) as string),
    ],
  ])('%s', (_what, typed, sentences) => {
    expect(said(readRuleTable(tableOf(liuyang, typed)))).toEqual(sentences);
  });

  test('a tier that cannot be read names its own cell', () => {
    const at = besides(yueyang, '档次', 2);
    expect(said(readRuleTable(tableOf(yueyang, { [at]: '10 到 20' })))[0]).toBe(
      `${at} “10 到 20”不是比率的范围。请写成“[80%, 90%)”“≥ 90%”“< 60%”。`,
    );
  });

  test('a tier that overlaps its neighbour, or leaves a gap before it, is named by a tier’s cell', () => {
    const [changed, next] = [besides(yueyang, '档次', 6), besides(yueyang, '档次', 7)];
    for (const [typed, code] of [
      ['(0%, 15%]', 'tiersOverlap'],
      ['(0%, 5%]', 'tiersGap'],
    ] as const) {
      const faults = faultsOf(readRuleTable(tableOf(yueyang, { [changed]: typed })));
      expect(faults.map((one) => (one.code === 'pack' ? one.fault.code : one.code))).toContain(code);
      expect(faults.every(({ at }) => at === changed || at === next)).toBe(true);
    }
  });

  test('rows that a condition does not tell', () => {
    const row = tableRows(liuyang).findIndex(({ cells }) => cells.condition?.value === '反向指标') + 1;
    expect(said(readRuleTable(tableOf(liuyang, { [`C${row}`]: '花钱的行' })))).toEqual([
      expect.stringMatching(new RegExp(`^C${row} “花钱的行”看不出适用哪些行`)) as string,
    ]);
  });

  test('a table without its headings', () => {
    const row = tableRows(liuyang).findIndex(({ kind }) => kind === 'heading') + 1;
    expect(faultsOf(readRuleTable(tableOf(liuyang, { [`A${row}`]: '' }))).map(({ code }) => code)).toEqual([
      'noHeading',
    ]);
  });

  test('every fault has a sentence in English, too', () => {
    const reading = readRuleTable(tableOf(liuyang, { [way]: '向上', [label]: '余下', [size]: '很多' }));
    for (const fault of faultsOf(reading)) expect(speech('en-US').tableFault(fault)).toMatch(/^[^{}]+\.$/);
  });
});

test('whatever is typed, the table is a pack or its faults have cells; it never throws', () => {
  const { cells } = tableOf(yueyang);
  const addresses = cells.flatMap((row, down) => row.map((_, right) => `${'ABCDEFGHIJ'.charAt(right)}${down + 1}`));
  const typed = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.integer(),
    fc.constantFrom('', '手工', '档次', '100%', '[1%, 2%]'),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...addresses), typed, { maxKeys: 6 }), (over) => {
      const reading = readRuleTable(tableOf(yueyang, over));
      if (!reading.ok) {
        expect(reading.faults.length).toBeGreaterThan(0);
        for (const { at } of reading.faults) expect(at).toMatch(/^[A-J]\d+$/);
      }
    }),
    { numRuns: 60 },
  );
});

test('blank rows between the rules are none', () => {
  const block = tableOf(liuyang);
  const blank = block.cells[0]?.map(() => EMPTY_CELL) ?? [];
  const spaced = { ...block, cells: [...block.cells.flatMap((row) => [row, blank])] };
  const reading = readRuleTable(spaced);
  expect(reading.ok ? { ...reading.pack, id: liuyang.id } : said(reading)).toEqual(liuyang);
});

test('a workbook’s own pack has an id and a name of its own, once', () => {
  const own = ownPack(liuyang);
  expect([own.id, own.name['zh-CN'], own.name['en-US']]).toEqual([
    OWN_PACK,
    '浏阳 2020（示例）（本工作簿）',
    'Liuyang 2020 (demo) (this workbook)',
  ]);
  expect(ownPack(own)).toBe(own);
});
