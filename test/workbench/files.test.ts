import type { WorkbookData } from '../../src/workbench/workbook/data';

const FORM: WorkbookData = {
  styles: [{ bold: true, fill: '#FFF9E6', format: '0.00%' }],
  sheets: [
    {
      name: '表',
      cells: [
        { at: 'A1', value: 0.5, style: 0 },
        { at: 'B2', value: '合计' },
        { at: 'C2', formula: '=A1*2' },
      ],
      merges: ['B2:B3'],
      columnWidths: { A: 90 },
      names: [{ name: '自评得分', formula: '=表!$A$1:$A$2' }],
      page: { orientation: 'Landscape' },
    },
    { name: '说明', cells: [{ at: 'A1', value: '填表说明' }] },
  ],
};
const OPEN: WorkbookData = {
  styles: [{ italic: true }],
  sheets: [{ name: '表', cells: [{ at: 'A1', value: 7, style: 0 }] }],
};

/** The form's file beside a workbook that has a sheet of the same name already. */
async function filed(): Promise<string> {
  host.reset();
  host.load(FORM);
  const file = await host.file();
  host.load(OPEN);
  await host.idle();
  return file;
}

async function insert(file: string, options?: Excel.InsertWorksheetOptions): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(file, options);
    await context.sync();
    return ids.value;
  });
}

const names = () => host.save().sheets.map(({ name }) => name);

test('the sheets of a file go last, and one whose name is taken gets a number', async () => {
  const ids = await insert(await filed());
  expect(ids).toHaveLength(2);
  expect(names()).toEqual(['表', '表 (2)', '说明']);
  expect(host.activeSheet()).toBe('表');
});

test('contents, looks, names and the page come along; the open sheets stay as they are', async () => {
  await insert(await filed());
  await host.calculated();
  expect(['A1', 'B2', 'C2'].map((at) => host.value('表 (2)', at))).toEqual([0.5, '合计', 1]);
  expect(host.style('表 (2)', 'A1')).toMatchObject({ bold: true, fill: '#FFF9E6', format: '0.00%' });
  const { merges, names: own, page, columnWidths } = host.cells('表 (2)');
  expect([merges, page?.['orientation']]).toEqual([['B2:B3'], 'Landscape']);
  expect(own).toEqual([{ name: '自评得分', formula: "='表 (2)'!$A$1:$A$2" }]);
  expect(columnWidths?.['A']).toBeCloseTo(90, 0);
  expect([host.value('表', 'A1'), host.style('表', 'A1').italic]).toEqual([7, true]);
});

test('some sheets alone, and before the others', async () => {
  const file = await filed();
  await insert(file, { sheetNamesToInsert: ['说明'], positionType: 'Beginning' });
  expect(names()).toEqual(['说明', '表']);
});

test.each([
  ['no workbook', 'AAAA'],
  ['no base64', '表'],
])('%s is refused, and nothing is inserted', async (_what, file) => {
  await filed();
  await expect(insert(file)).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect(names()).toEqual(['表']);
});

test('the call is of ExcelApi 1.13', async () => {
  const file = await filed();
  host.claim('1.12');
  await expect(insert(file)).rejects.toMatchObject({ code: 'ApiNotFound' });
  host.claim('1.14');
});
