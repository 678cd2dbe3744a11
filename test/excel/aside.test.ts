import type { FormView, Scorer } from '../../src/excel/scorer';
import type { FindingCode } from '../../src/scoring/findings';
import { changedCells, open, openMany, openPrinted, problemCode, SHEET, valueOf } from './workbooks';

const KEY = 'selfEvaluationScorer.aside';

function findingAt({ assessment }: FormView, code: FindingCode, at: string) {
  const found = assessment.findings.find((one) => one.code === code && one.at === at);
  if (found === undefined) throw new Error(`no ${code} at ${at}`);
  return found;
}

const reasons = ({ aside }: FormView) => aside.map(({ finding, reason }) => `${finding.code} ${finding.at} ${reason}`);

/** Sets the over-budget 项目支出 aside. */
async function asideLine(scorer: Scorer, reason = '年中追加项目经费'): Promise<FormView> {
  const view = valueOf(await scorer.look());
  return valueOf(await scorer.setAside(findingAt(view, 'over-budget', 'H8'), reason));
}

describe('setting aside', () => {
  test('two requests; no cell is touched; all findings stay in the assessment', async () => {
    const scorer = await openPrinted();
    const view = valueOf(await scorer.look());
    const before = host.cells(SHEET);
    host.clearLog();
    const after = valueOf(await scorer.setAside(findingAt(view, 'over-budget', 'H8'), ' 年中追加项目经费 '));
    expect(host.roundTrips()).toBe(2);
    expect(changedCells(before, host.cells(SHEET))).toEqual([]);
    expect(reasons(after)).toEqual(['over-budget H8 年中追加项目经费']);
    expect(Number.isNaN(Date.parse(after.aside[0]?.date ?? ''))).toBe(false);
    expect(after.assessment.findings).toHaveLength(view.assessment.findings.length);
  });

  test('is kept in the workbook: a pane opened later knows it', async () => {
    await asideLine(await openPrinted());
    const saved = host.save();
    const later = await open();
    expect(reasons(valueOf(await later.look()))).toEqual([]);
    host.load(saved);
    host.activate(SHEET);
    await host.idle();
    expect(reasons(valueOf(await later.look()))).toEqual(['over-budget H8 年中追加项目经费']);
  });

  test('on a protected sheet', async () => {
    const scorer = await openPrinted();
    host.protect(SHEET);
    expect(reasons(await asideLine(scorer))).toHaveLength(1);
  });

  test.each(['', '  ', '\u3000\n'])('a reason is demanded: %j', async (reason) => {
    const scorer = await openPrinted();
    const view = valueOf(await scorer.look());
    host.clearLog();
    expect(problemCode(await scorer.setAside(findingAt(view, 'over-budget', 'H8'), reason))).toBe('reasonMissing');
    expect(host.roundTrips()).toBe(0);
  });

  test('a finding that is gone by now is refused', async () => {
    const scorer = await openPrinted();
    const finding = findingAt(valueOf(await scorer.look()), 'over-budget', 'H8');
    host.type(SHEET, 'F8', 60);
    expect(problemCode(await scorer.setAside(finding, '已核实'))).toBe('changedMeanwhile');
    expect(host.settings()[KEY]).toBeUndefined();
  });

  test('more than the record may hold is refused, and what is there stays', async () => {
    const scorer = await openPrinted();
    const view = await asideLine(scorer);
    const second = await scorer.setAside(findingAt(view, 'over-budget', 'H7'), '长'.repeat(1_000_000));
    expect(problemCode(second)).toBe('asideFull');
    expect(reasons(valueOf(await scorer.look()))).toEqual(['over-budget H8 年中追加项目经费']);
  });
});

describe('it comes back', () => {
  test('when its line changes, and goes aside again when the line is as before', async () => {
    const scorer = await openPrinted();
    await asideLine(scorer);
    host.type(SHEET, 'F8', 560);
    expect(reasons(valueOf(await scorer.look()))).toEqual([]);
    host.type(SHEET, 'F8', 559.08);
    expect(reasons(valueOf(await scorer.look()))).toHaveLength(1);
  });

  test('not when rows are inserted above, nor when another row changes', async () => {
    const scorer = await openPrinted();
    const view = valueOf(await scorer.look());
    valueOf(await scorer.setAside(findingAt(view, 'over-budget', 'F25'), '材料涨价'));
    host.insertRows(SHEET, 16, 2);
    host.type(SHEET, 'H28', '市场下行');
    expect(reasons(valueOf(await scorer.look()))).toEqual(['over-budget F27 材料涨价']);
  });

  test('not by Score, nor by Restore', async () => {
    const scorer = await open();
    await asideLine(scorer);
    const scored = valueOf(await scorer.score());
    expect(reasons(scored.view)).toHaveLength(1);
    const restored = valueOf(await scorer.restore());
    expect(reasons(restored.view)).toHaveLength(1);
    expect(reasons(valueOf(await scorer.look()))).toHaveLength(1);
  });
});

describe('taking back', () => {
  test('two requests; the finding is open again', async () => {
    const scorer = await openPrinted();
    const view = await asideLine(scorer);
    host.clearLog();
    expect(reasons(valueOf(await scorer.takeBack(findingAt(view, 'over-budget', 'H8'))))).toEqual([]);
    expect(host.roundTrips()).toBe(2);
    expect(reasons(valueOf(await scorer.look()))).toEqual([]);
  });

  test('what is open already asks once and writes nothing', async () => {
    const scorer = await openPrinted();
    const view = valueOf(await scorer.look());
    host.clearLog();
    valueOf(await scorer.takeBack(findingAt(view, 'over-budget', 'H8')));
    expect(host.roundTrips()).toBe(1);
  });
});

test('each form has its own', async () => {
  const scorer = await openMany(2);
  host.activate('表1');
  await asideLine(scorer);
  host.activate('表2');
  expect(reasons(valueOf(await scorer.look()))).toEqual([]);
  await asideLine(scorer, '表2 的理由');
  host.activate('表1');
  expect(reasons(valueOf(await scorer.look()))).toEqual(['over-budget H8 年中追加项目经费']);
});

test.each([
  'not JSON',
  '{}',
  '[{"sheet":"自评表"}]',
  '[{"sheet":"自评表","unit":"","year":null,"prints":[],"records":[{}]}]',
])('a damaged record counts as nothing set aside: %s', async (text) => {
  const scorer = await openPrinted();
  await Excel.run(async (context) => {
    context.workbook.settings.add(KEY, text);
    await context.sync();
  });
  expect(reasons(valueOf(await scorer.look()))).toEqual([]);
  expect(reasons(await asideLine(scorer))).toHaveLength(1);
});
