import { COLUMNS, type Column } from '../../../src/form/ruleTable/layout';
import { readRuleTable, type RuleTableReading } from '../../../src/form/ruleTable/read';
import { tableRows } from '../../../src/form/ruleTable/write';
import { PACKS } from '../../../src/scoring/packs';
import type { RulePack } from '../../../src/scoring/packs/pack';
import { address, columnName, EMPTY_CELL, type Block } from '../../../src/sheet';
import { speech } from '../../../src/wording/speech';
import { EVERY_RULE, packOfRules } from './everyRule';
import { besides, packOf, tableOf } from './sheets';

const liuyang = packOf('liuyang-2020');
const yueyang = packOf('hunan-yueyang-2018');
const caps = packOf('manual-caps');
const every = packOfRules(EVERY_RULE);

const said = (reading: RuleTableReading) =>
  reading.ok ? [] : reading.faults.map((fault) => `${fault.at} ${speech('zh-CN').tableFault(fault)}`);
const saidOf = (pack: RulePack, typed: Parameters<typeof tableOf>[1]) => said(readRuleTable(tableOf(pack, typed)));

/** The cell beside a label above the rules. */
function topOf(pack: RulePack, label: string, column: Column = 'type'): string {
  const row = tableRows(pack).findIndex(({ kind, cells }) => kind === 'head' && cells.rule?.value === label);
  return address({ row, column: COLUMNS[column] });
}

/** Every cell that holds what a label is about: 取值 and 得分. */
function besideLabels(pack: RulePack): readonly string[] {
  return tableRows(pack).flatMap(({ kind, cells }, row) =>
    ([kind === 'head' ? 'type' : 'value', 'second'] as const).flatMap((column) =>
      kind === 'heading' || cells[column] === undefined ? [] : [address({ row, column: COLUMNS[column] })],
    ),
  );
}

/** The table without one row, or with it once more right behind. */
function rowsChanged(block: Block, row: number, times: 0 | 2): Block {
  const cells = block.cells.flatMap((one, at) => (at === row ? [one, one].slice(0, times) : [one]));
  return { ...block, cells };
}

describe('a label with a blank beside it is told, for nobody can see whether it counts', () => {
  const most = besides(liuyang, '最多扣', 2);
  const reason = topOf(liuyang, '未得满分要写原因');
  const cap = topOf(caps, '总分封顶，执行率低于');
  const tier = besides(yueyang, '档次', 2);
  const tierPoints = besides(yueyang, '档次', 2, 'second');
  test.each<[string, RulePack, string, string]>([
    ['the most that is taken off', liuyang, most, `${most} “最多扣”的这一格是空的。请填上，或删去这一行。`],
    [
      'whether a reason is asked for',
      liuyang,
      reason,
      `${reason} “未得满分要写原因”的这一格是空的。请填上，或删去这一行。`,
    ],
    ['the rate of a cap', caps, cap, `${cap} “总分封顶，执行率低于”的这一格是空的。请填上，或删去这一行。`],
    ['the range of a tier', yueyang, tier, `${tier} “档次”的这一格是空的。请填上，或删去这一行。`],
    ['the points of a tier', yueyang, tierPoints, `${tierPoints} “档次”的这一格是空的。请填上，或删去这一行。`],
  ])('%s', (_, pack, at, sentence) => {
    expect(saidOf(pack, { [at]: '' })).toEqual([sentence]);
  });

  test.each([...PACKS, every].map((pack) => [pack.id, pack] as const))(
    '%s: each cell beside a label is told at its place, and nothing else is',
    (_, pack) => {
      for (const at of besideLabels(pack)) {
        expect([at, saidOf(pack, { [at]: '' }).map((one) => one.split(' ')[0])]).toEqual([at, [at]]);
      }
    },
  );
});

describe('nothing typed is lost', () => {
  const oneValue = besides(liuyang, '方向', 2, 'second');
  const english = besides(liuyang, '方向', 2, 'english');
  const beside = topOf(liuyang, '年度', 'value');
  const points = topOf(liuyang, '年度', 'second');
  test.each<[string, string, string]>([
    ['points beside a parameter of one value', oneValue, '方向'],
    ['English beside a parameter', english, '方向'],
    ['a cell above the rules', beside, '年度'],
    ['points above the rules', points, '年度'],
  ])('%s', (_, at, label) => {
    expect(saidOf(liuyang, { [at]: 5 })).toEqual([
      `${at} “${label}”不用这一格，“5”不起作用。请移到该填的格里，或清空。`,
    ]);
  });

  test('English alone, without a label', () => {
    const rows = tableRows(liuyang).length;
    const block = tableOf(liuyang);
    const blank = Array.from({ length: 10 }, (__, index) =>
      index === COLUMNS.english ? { ...EMPTY_CELL, value: 'Rest', text: 'Rest' } : EMPTY_CELL,
    );
    expect(said(readRuleTable({ ...block, cells: [...block.cells, blank] }))).toEqual([
      `I${rows + 1} “Rest”旁边没有写是哪个参数。请补上参数，或清空。`,
    ]);
  });

  test.each([liuyang, yueyang, caps, every].map((pack) => [pack.id, pack] as const))(
    '%s: whatever is typed into a blank cell is told, or makes another pack',
    (_, pack) => {
      const unchanged = readRuleTable(tableOf(pack));
      tableRows(pack).forEach(({ kind, cells }, row) => {
        for (const column of Object.keys(COLUMNS) as Column[]) {
          if (kind === 'heading' || column === 'remark' || cells[column] !== undefined) continue;
          const at = address({ row, column: COLUMNS[column] });
          expect([at, readRuleTable(tableOf(pack, { [at]: '5 分' }))]).not.toEqual([at, unchanged]);
        }
      });
    },
  );
});

describe('what may stand once stands once', () => {
  const known = topOf(every, '严重程度');
  const next = known.replace(/\d+/, (row) => String(Number(row) + 1));
  test('a finding’s severity', () => {
    expect(saidOf(every, { [next]: 'over-budget' })).toEqual([`${next} “over-budget”写了两次。请删去一行。`]);
  });
  test.each<[string, RulePack, number]>([
    ['of the pack', liuyang, 0],
    ['of a rule', liuyang, tableRows(liuyang).findIndex(({ cells }) => cells.label?.value === '方向')],
  ])('a row %s', (_, pack, row) => {
    const label = row === 0 ? '名称' : '方向';
    expect(said(readRuleTable(rowsChanged(tableOf(pack), row, 2)))).toEqual([
      `${row === 0 ? 'A' : 'F'}${row + 2} “${label}”写了两次。请删去一行。`,
    ]);
  });
});

describe('a reason for a score below full marks is asked for unless the table says no', () => {
  const rowOf = (label: string) => tableRows(liuyang).findIndex(({ cells }) => cells.rule?.value === label);
  const reason = rowOf('未得满分要写原因');
  const MISSING = ['A1 缺“未得满分要写原因”。请补上。'];
  test('without its row, alone or with the other reasons, that is said', () => {
    const one = rowsChanged(tableOf(liuyang), reason, 0);
    const both = rowsChanged(rowsChanged(tableOf(liuyang), rowOf('支出超过此数要写原因'), 0), reason, 0);
    expect([said(readRuleTable(one)), said(readRuleTable(both))]).toEqual([MISSING, MISSING]);
  });
  test.each([
    ['是', true],
    ['否', false],
  ])('%s', (typed, asked) => {
    const reading = readRuleTable(tableOf(liuyang, { [topOf(liuyang, '未得满分要写原因')]: typed }));
    expect(reading.ok ? reading.pack.reasons.scoreBelowFull : said(reading)).toBe(asked);
  });
});

describe('one slip is one fault', () => {
  test('a tier that cannot be read makes the tiers around it neither overlap nor unreachable', () => {
    for (const nth of [1, 2, 3]) {
      const at = besides(yueyang, '档次', nth);
      expect(saidOf(yueyang, { [at]: '10 到 20' })).toEqual([
        `${at} “10 到 20”不是比率的范围。请写成“[80%, 90%)”“≥ 90%”“< 60%”。`,
      ]);
    }
  });

  test.each([...PACKS, every].map((pack) => [pack.id, pack] as const))(
    '%s: what cannot be read is told at its cell alone, though a part may lose its rows by it',
    (_, pack) => {
      for (const at of besideLabels(pack)) {
        const reading = readRuleTable(tableOf(pack, { [at]: '？？' }));
        const faults = reading.ok ? [] : reading.faults;
        const others = faults.filter((fault) => fault.code !== 'pack' || fault.fault.code !== 'partUnknown');
        expect(others.every((fault) => fault.at === at)).toBe(true);
        expect(others.length).toBeLessThanOrEqual(1);
      }
    },
  );
});

describe('a rule that is half another', () => {
  const split = packOfRules([EVERY_RULE.find((rule) => 'type' in rule && rule.type === 'groupSplit') ?? {}]);
  const changing = packOf('hunan-yueyang-2018');
  test('steps beside tiers are not used', () => {
    const at = besides(changing, '其余', 2, 'label');
    expect(saidOf(changing, { [at]: '每档', [at.replace('F', 'G')]: '5 个百分点' })).toContain(
      `${at} 这条规则照现在的填法用不上“每档”。请清空这一行，或改其他参数。`,
    );
  });
  test('what is left over by tiers is not used by steps', () => {
    const at = besides(changing, '不足一档', 1, 'label');
    expect(saidOf(changing, { [at]: '其余', [at.replace('F', 'G')]: '0 分' })).toContain(
      `${at} 这条规则照现在的填法用不上“其余”。请清空这一行，或改其他参数。`,
    );
  });
  test('steps beside a cap of overspending are not used', () => {
    const at = besides(liuyang, '超支');
    const sentences = saidOf(liuyang, { [at]: '封顶' });
    expect(sentences).toHaveLength(6);
    for (const one of sentences) expect(one).toMatch(/^F\d+ 这条规则照现在的填法用不上“/);
  });
  test('without its choice, the parameters that hang on it are not told', () => {
    const row = Number(besides(liuyang, '超支').slice(1)) - 1;
    expect(said(readRuleTable(rowsChanged(tableOf(liuyang), row, 0)))).toEqual([
      expect.stringMatching(/^B\d+ 缺“超支”。请补上。$/),
    ]);
    const inner = besides(split, '份内规则');
    expect(saidOf(split, { [inner]: '猜' })).toEqual([expect.stringMatching(new RegExp(`^${inner} “猜”不在可选之列`))]);
  });
  test('a rate’s steps are percentage points', () => {
    const at = besides(changing, '每档');
    expect(saidOf(changing, { [at]: '1 个单位' })).toEqual([
      `${at} “1 个单位”看不出每档多少个百分点。请写成“5 个百分点”。`,
    ]);
  });
});

test.each<[column: Column, seen: string, expected: string]>([
  ['second', '', '得分'],
  ['second', '取值', '得分'],
  ['english', '备注', '英文'],
  ['condition', '分值', '适用的行'],
])('a heading that is another: %s is “%s”', (column, seen, expected) => {
  const row = tableRows(liuyang).findIndex(({ kind }) => kind === 'heading');
  const at = address({ row, column: COLUMNS[column] });
  expect(saidOf(liuyang, { [at]: seen })).toEqual([
    `${at} 这一栏的表头应是“${expected}”。请改回，或重新插入评分规则表。`,
  ]);
  expect(saidOf(liuyang, { [`${columnName(COLUMNS.remark)}${row + 1}`]: '说明' })).toEqual([]);
});

/** Every name that a pack file uses, e.g. stepUnit; a finding's code is the table's own, too. */
function namesIn(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null || 'sign' in data) return [];
  return Object.entries(data).flatMap(([name, held]) => [
    ...(/^[a-zA-Z]{3,}$/.test(name) ? [name] : []),
    ...namesIn(held),
  ]);
}

test.each([...PACKS, every].map((pack) => [pack.id, pack] as const))(
  '%s: whichever row is gone, its fault is told in the field’s own words',
  (_, pack) => {
    const names = [...new Set([...PACKS, every].flatMap(namesIn))];
    expect(names).toEqual(expect.arrayContaining(['stepUnit', 'tiers', 'scale', 'base', 'thresholds']));
    const own = new RegExp(`(?<![a-zA-Z-])(?:${names.join('|')})(?![a-zA-Z-])`);
    tableRows(pack).forEach((__, row) => {
      for (const one of said(readRuleTable(rowsChanged(tableOf(pack), row, 0)))) expect(one).not.toMatch(own);
    });
    // And where nothing of a rule but its type is left.
    const bare = tableOf(pack);
    const kinds = tableRows(pack).map(({ kind }) => kind);
    const cells = bare.cells.flatMap((row, at) =>
      kinds[at] === 'parameter'
        ? []
        : [kinds[at] === 'rule' ? row.map((cell, right) => (right < 5 || right > 7 ? cell : EMPTY_CELL)) : row],
    );
    for (const one of said(readRuleTable({ ...bare, cells }))) expect(one).not.toMatch(own);
  },
);
