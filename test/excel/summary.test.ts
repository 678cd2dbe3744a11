import { createScorer } from '../../src/excel';
import { changedCells, open, openMany, problemCode, SHEET, valueOf } from './workbooks';

jest.setTimeout(90_000);

const names = () => host.save().sheets.map(({ name }) => name);
const line = (sheet: string, row: number, letters: string) =>
  Array.from(letters, (letter) => host.text(sheet, `${letter}${row}`));

/** Forms that were scored, of which the third gives itself 2 points more than the rule and the fifth has no total. */
async function openReviewed(count: number) {
  const scorer = await openMany(count);
  valueOf(await scorer.scoreAll(() => undefined, new AbortController().signal));
  host.type('表3', 'G15', 4);
  host.type('表3', 'G31', 95);
  host.clear('表5', 'G30');
  host.clear('表5', 'G31');
  await host.idle();
  host.clearLog();
  return scorer;
}

test('20 forms: six requests, ranked by difference, each a click away', async () => {
  const scorer = await openReviewed(20);
  const before = host.cells('表3');
  const { summary, issues, forms, failures } = valueOf(await scorer.summarise('zh-CN'));
  expect(host.roundTrips()).toBe(6);
  expect([summary, issues]).toEqual([
    { sheet: '汇总', replaced: false },
    { sheet: '问题清单', replaced: false },
  ]);
  expect(names().slice(-2)).toEqual(['汇总', '问题清单']);
  expect(host.activeSheet()).toBe('汇总');
  expect(failures).toEqual([]);
  expect(forms).toHaveLength(20);
  expect(line('汇总', 5, 'ABCDEFGK')).toEqual(['1', '单位3', '2020', '95.00', '93.00', '+2.00', '优', '表3']);
  expect(line('汇总', 6, 'ABDEF')).toEqual(['2', '单位1', '93.00', '93.00', '0.00']);
  // Without a total there is no self-score, and no difference: never 0.
  expect(line('汇总', 24, 'ABDEFG')).toEqual(['20', '单位5', '—', '—', '—', '—']);
  const { links, page, conditionalFormats } = host.cells('汇总');
  expect(links?.find(({ area }) => area === 'K5')?.documentReference).toBe("'表3'!A1");
  expect(page).toMatchObject({ orientation: 'Landscape', paperSize: 'A4', printTitleRows: '4:4' });
  expect(conditionalFormats?.map(({ areas }) => areas)).toEqual(expect.arrayContaining([['D5:D24'], ['E5:E24']]));
  expect(changedCells(before, host.cells('表3'))).toEqual([]);
});

test('the issues stand beside it, each with its cell and room for an answer', async () => {
  const scorer = await openReviewed(7);
  const { forms } = valueOf(await scorer.summarise('zh-CN'));
  const [first] = forms;
  expect(host.text('问题清单', 'A4')).toBe('单位3');
  expect(host.text('问题清单', 'E4')).toBe(first?.issues[0]?.message);
  const link = host.cells('问题清单').links?.find(({ area }) => area === 'C4');
  expect(link?.documentReference).toBe(`'表3'!${first?.issues[0]?.at ?? ''}`);
});

test('a second summary leaves one summary, with the figures of now and the same page', async () => {
  const scorer = await openReviewed(7);
  valueOf(await scorer.summarise('zh-CN'));
  host.type('表7', 'G15', 0);
  host.type('表7', 'G31', 91);
  await host.idle();
  const sheets = names();
  const { page } = host.cells('汇总');
  const { summary, issues } = valueOf(await scorer.summarise('zh-CN'));
  expect([summary.replaced, issues.replaced]).toEqual([true, true]);
  expect(names()).toEqual(sheets);
  expect(line('汇总', 6, 'BF')).toEqual(['单位7', '-2.00']);
  expect(host.cells('汇总').page).toEqual(page);
});

test('a list in which somebody has answered stays', async () => {
  const scorer = await openReviewed(7);
  valueOf(await scorer.summarise('zh-CN'));
  host.type('问题清单', 'G4', '已改');
  await host.idle();
  const { issues } = valueOf(await scorer.summarise('zh-CN'));
  expect(issues).toEqual({ sheet: '问题清单 (2)', replaced: false });
  expect(host.text('问题清单', 'G4')).toBe('已改');
});

test('a form that cannot be read is listed with the reason, the others go on', async () => {
  const scorer = await openMany(3);
  const saved = host.save();
  host.load({
    ...saved,
    sheets: saved.sheets.map((sheet) =>
      sheet.name === '表2'
        ? { ...sheet, cells: sheet.cells.map((cell) => (cell.at === 'K3' ? { ...cell, value: '某省 2031' } : cell)) }
        : sheet,
    ),
  });
  await host.idle();
  const { forms, failures } = valueOf(await scorer.summarise('zh-CN'));
  expect(forms.map(({ sheet }) => sheet)).toEqual(['表1', '表3']);
  expect(failures).toEqual([{ file: '表2', message: '没有名为“某省 2031”的规则包' }]);
  expect(line('汇总', 8, 'AC')).toEqual(['表2', '没有名为“某省 2031”的规则包']);
});

test('a finding that was set aside is neither counted nor sent back', async () => {
  const scorer = await open();
  const { view } = valueOf(await scorer.score());
  const found = view.assessment.findings.find(({ severity }) => severity === 'warning');
  if (found === undefined) throw new Error('no warning');
  const [before] = valueOf(await scorer.summarise('zh-CN')).forms;
  host.activate(SHEET);
  await host.idle();
  valueOf(await scorer.setAside(found, '已报财政局备案'));
  const [after] = valueOf(await scorer.summarise('zh-CN')).forms;
  expect(after?.warnings).toBe((before?.warnings ?? 0) - 1);
});

test('in English', async () => {
  const scorer = await openMany(1);
  const { summary, issues } = valueOf(await scorer.summarise('en-US'));
  expect([summary.sheet, issues.sheet]).toEqual(['Summary', 'Issues']);
});

test('a workbook without a form has nothing to sum up', async () => {
  await open();
  host.load({ sheets: [{ name: 'Sheet1', cells: [{ at: 'A1', value: '通知' }] }] });
  expect(problemCode(await createScorer().summarise('zh-CN'))).toBe('noForm');
  expect(names()).toEqual(['Sheet1']);
});
