import { NAMES } from '../../src/form/names';
import { TEMPLATE_NAMES } from '../../src/form/template';
import { createScorer } from '../../src/excel';
import { open, SHEET, valueOf } from './workbooks';

test('in an empty workbook: a sheet with the form, its names, its page', async () => {
  await Office.onReady();
  host.reset();
  const name = valueOf(await createScorer().insertTemplate('blank'));
  expect([name, host.activeSheet()]).toEqual([SHEET, SHEET]);
  const sheet = host.cells(SHEET);
  expect(sheet.names?.map((one) => one.name).sort()).toEqual(
    Object.keys(TEMPLATE_NAMES)
      .map((field) => NAMES[field as keyof typeof NAMES])
      .sort(),
  );
  expect(
    sheet.names?.every(({ formula }) => formula.startsWith(`=${SHEET}!`) || formula.startsWith(`='${SHEET}'!`)),
  ).toBe(true);
  expect(sheet.merges).toContain('D14:E21');
  expect(JSON.stringify(sheet.page)).toContain('A1:H32');
  expect(JSON.stringify(sheet.page)).toContain('Portrait');
  expect(host.text(SHEET, 'E3')).toBe('');
});

test('beside an older one it takes the next free name', async () => {
  const scorer = await open();
  expect(valueOf(await scorer.insertTemplate('sample'))).toBe('自评表 (2)');
  expect(valueOf(await scorer.insertTemplate('sample'))).toBe('自评表 (3)');
});

test('blank, it scores to nothing and asks for everything', async () => {
  const scorer = await open('blank');
  const { view, written } = valueOf(await scorer.score());
  expect(written).toBe(0);
  expect(view.assessment.total.rowsUnjudged).toBe(17);
  expect(host.text(SHEET, 'G31')).toBe('');
});

test('with the sample it shows amounts in 万元 and percentages as such', async () => {
  await open();
  expect(['E5', 'E6', 'F6', 'F14', 'F25', 'D30', 'E22'].map((at) => host.text(SHEET, at))).toEqual([
    '181.03万元',
    '/',
    '113.84万元',
    '100%',
    '108.98%',
    '95%',
    '200万',
  ]);
});
