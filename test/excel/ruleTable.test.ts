import { open, openPrinted, problemCode, SHEET, valueOf } from './workbooks';

jest.setTimeout(60_000);

const TABLE = '评分规则表';

/** The address of the value beside a parameter of the drawn table, the `nth` from the top (counted from 1). */
function besides(label: string, nth = 1): string {
  const cells = Object.entries(host.cells(TABLE).cells).flatMap(([at, { value }]) =>
    value === label && at.startsWith('F') ? [at.replace('F', 'G')] : [],
  );
  const found = cells[nth - 1];
  if (found === undefined) throw new Error(`no ${nth}. ${label}`);
  return found;
}

async function openWithTable() {
  const scorer = await open();
  valueOf(await scorer.insertRuleTable(null));
  return scorer;
}

test('the pack in force as a table: three requests, bound in the workbook, chosen by the form', async () => {
  const scorer = await open();
  expect(valueOf(await scorer.insertRuleTable(null))).toEqual({ sheet: TABLE, replaced: false });
  expect(host.roundTrips()).toBe(3);
  expect(host.save().names?.map(({ name }) => name)).toEqual([TABLE]);
  expect([host.text(SHEET, 'K3'), host.activeSheet()]).toEqual([TABLE, TABLE]);
  expect([host.text(TABLE, besides('每档')), host.text(TABLE, besides('最多扣'))]).toEqual(['5 个百分点', '50%']);
  const lists = host.cells(TABLE).validations?.filter(({ rule }) => 'list' in rule) ?? [];
  expect(lists.length).toBeGreaterThan(10);
});

describe('scored by the table', () => {
  test('as drawn it gives what its pack gives, in no more requests', async () => {
    const scorer = await openWithTable();
    host.activate(SHEET);
    host.clearLog();
    const { view } = valueOf(await scorer.score());
    expect(host.roundTrips()).toBe(2);
    expect(host.text(SHEET, 'G31')).toBe('93');
    expect(view.assessment.pack.name['zh-CN']).toBe('浏阳 2020（示例）（本工作簿）');
    expect(view.rules?.faults).toEqual([]);
  });

  test('每超 5 个百分点 changed to 10: 成本 6, 预算执行管理 stays 2, total 94, and the explanation says why', async () => {
    const scorer = await openWithTable();
    host.type(TABLE, besides('每档', 1), 10);
    host.type(TABLE, besides('每档', 2), 10);
    host.activate(SHEET);
    valueOf(await scorer.score());
    expect([host.text(SHEET, 'G25'), host.text(SHEET, 'G15'), host.text(SHEET, 'G31')]).toEqual(['6', '2', '94']);
    const { sheet } = valueOf(await scorer.explain('zh-CN'));
    const texts = Object.values(host.cells(sheet).cells).map(({ value }) => String(value).replaceAll('\u00a0', ' '));
    expect(texts).toContain('超过 100% 的，每满 10 个百分点扣 1 分，最多扣一半。');
    expect(texts).toContain('满档：8.98 ÷ 10 = 0.9，满 0 档');
  });

  test('the pane offers it, and the cell 规则包 may name it', async () => {
    const scorer = await openWithTable();
    host.activate(SHEET);
    host.type(SHEET, 'K3', '浏阳 2020（示例）（本工作簿）');
    expect(valueOf(await scorer.look()).assessment.pack.id).toBe(TABLE);
    expect(valueOf(await scorer.choosePack('national-2020')).assessment.pack.id).toBe('national-2020');
    expect(valueOf(await scorer.choosePack(TABLE)).assessment.pack.id).toBe(TABLE);
  });

  test('a row may name a rule of the table', async () => {
    const scorer = await openWithTable();
    host.activate(SHEET);
    host.type(SHEET, 'K25', '手工');
    const { assessment } = valueOf(await scorer.look());
    expect(assessment.rows.find(({ indicator }) => indicator.level2 === '成本指标')?.verdict).toBe('manual');
  });
});

describe('a faulty table', () => {
  test('scores nothing, and tells every fault with its cell', async () => {
    const scorer = await openWithTable();
    const [size, way] = [besides('每档', 2), besides('方向', 1)];
    host.type(TABLE, size, '很多');
    host.type(TABLE, way, '向上');
    host.activate(SHEET);
    const before = host.save();
    const outcome = await scorer.score();
    expect(outcome.ok ? [] : 'faults' in outcome.problem ? outcome.problem.faults.map(({ at }) => at) : []).toEqual([
      way,
      size,
    ]);
    expect(host.save()).toEqual(before);
  });

  test('a broken tier names its cell', async () => {
    const scorer = await open();
    valueOf(await scorer.insertRuleTable('hunan-yueyang-2018'));
    const at = besides('档次', 2);
    host.type(TABLE, at, '10 到 20');
    host.activate(SHEET);
    const outcome = await scorer.score();
    expect(problemCode(outcome)).toBe('rulesFaulty');
    expect(outcome.ok || !('faults' in outcome.problem) ? [] : outcome.problem.faults.map((one) => one.at)).toContain(
      at,
    );
  });

  test('is none to a form that goes by another pack', async () => {
    const scorer = await openWithTable();
    host.type(TABLE, besides('每档', 2), '很多');
    host.activate(SHEET);
    host.type(SHEET, 'K3', 'liuyang-2020');
    const { view } = valueOf(await scorer.score());
    expect([view.assessment.total.grade, view.rules?.pack, view.rules?.faults.length]).toEqual(['优', null, 1]);
  });

  test('a table whose cells are gone is none', async () => {
    const scorer = await openWithTable();
    host.deleteSheet(TABLE);
    expect(problemCode(await scorer.score())).toBe('packUnknown');
  });
});

describe('inserted again', () => {
  test('the table that stands is shown, with what its keeper has changed', async () => {
    const scorer = await openWithTable();
    host.type(TABLE, besides('每档', 1), 10);
    host.activate(SHEET);
    expect(valueOf(await scorer.insertRuleTable(null))).toEqual({ sheet: TABLE, replaced: false });
    expect([host.activeSheet(), host.text(TABLE, besides('每档', 1))]).toEqual([TABLE, '10 个百分点']);
  });

  test('with another pack an untouched table gives way', async () => {
    const scorer = await openWithTable();
    host.activate(SHEET);
    expect(valueOf(await scorer.insertRuleTable('national-2020'))).toEqual({ sheet: TABLE, replaced: true });
    host.activate(SHEET);
    expect(valueOf(await scorer.look()).assessment.pack.name['zh-CN']).toBe('全国 2020（本工作簿）');
    expect(host.save().names).toHaveLength(1);
  });

  test('a changed one stays as a sheet, and the new one counts', async () => {
    const scorer = await openWithTable();
    host.type(TABLE, besides('每档', 1), 10);
    host.activate(SHEET);
    expect(valueOf(await scorer.insertRuleTable('national-2020')).sheet).toBe('评分规则表 (2)');
    expect(host.text(TABLE, besides('每档', 1))).toBe('10 个百分点');
    host.activate(SHEET);
    expect(valueOf(await scorer.look()).rules?.sheet).toBe('评分规则表 (2)');
  });
});

test('without a form the national rules are put on the sheet', async () => {
  const scorer = await open();
  host.activate('Sheet1');
  valueOf(await scorer.insertRuleTable(null));
  expect(host.text(TABLE, 'B3')).toBe('全国 2020（本工作簿）');
});

test('another pack held against the one in force: one request, nothing written', async () => {
  const scorer = await openPrinted();
  const before = host.save();
  host.clearLog();
  const { mine, other, rows } = valueOf(await scorer.compare('national-2020'));
  expect(host.roundTrips()).toBe(1);
  expect(host.save()).toEqual(before);
  expect([mine.pack.id, other.pack.id]).toEqual(['liuyang-2020', 'national-2020']);
  expect(rows.map(({ name }) => name)).toContain('成本指标');
  expect(problemCode(await scorer.compare('没有'))).toBe('packUnknown');
});
