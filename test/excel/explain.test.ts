import { changedCells, open, openPrinted, problemCode, SHEET, valueOf } from './workbooks';

jest.setTimeout(30_000);

test('the explanation of the form as it stands: three requests, nothing written into the form', async () => {
  const scorer = await open();
  valueOf(await scorer.score());
  const before = host.cells(SHEET);
  host.clearLog();
  expect(valueOf(await scorer.explain('zh-CN'))).toEqual({ sheet: '评分说明', replaced: false });
  expect(host.roundTrips()).toBe(3);
  expect(changedCells(before, host.cells(SHEET))).toEqual([]);
  expect(host.activeSheet()).toBe('评分说明');
  expect(host.text('评分说明', 'C5')).toBe('93');
  expect(host.cells('评分说明').page).toMatchObject({ printTitleRows: '4:4', paperSize: 'A4' });
});

test('made again it replaces itself, and tells of the figures now', async () => {
  const scorer = await openPrinted();
  valueOf(await scorer.explain('zh-CN'));
  host.type(SHEET, 'F5', 181.03);
  host.clear(SHEET, 'G15');
  host.activate(SHEET);
  host.clearLog();
  expect(valueOf(await scorer.explain('zh-CN'))).toEqual({ sheet: '评分说明', replaced: true });
  expect(host.roundTrips()).toBe(4);
  expect(host.save().sheets.map(({ name }) => name)).toEqual(['Sheet1', SHEET, '评分说明']);
  expect(host.cells('评分说明').page).toMatchObject({ printTitleRows: '4:4', paperSize: 'A4' });
  const texts = Object.values(host.cells('评分说明').cells).map(({ value }) => String(value));
  expect(texts).toContain('执行率：181.03 ÷ 181.03 = 100%');
});

test('in English under an English title', async () => {
  const scorer = await openPrinted();
  expect(valueOf(await scorer.explain('en-US')).sheet).toBe('Scores explained');
});

test('a sheet without a form has nothing to explain', async () => {
  const scorer = await open();
  host.activate('Sheet1');
  expect(problemCode(await scorer.explain('zh-CN'))).toBe('noForm');
});
