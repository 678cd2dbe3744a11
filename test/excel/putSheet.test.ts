import type { Drawing } from '../../src/drawing';
import { putSheet } from '../../src/excel/putSheet';
import { open, SHEET, valueOf } from './workbooks';

const PLAIN = { font: '宋体', size: 10, across: 'Left', down: 'Center' } as const;

/** A made-up sheet about the form, with one of everything that a drawing may have. */
function drawing(value: string): Drawing {
  return {
    sheet: '说明',
    mark: { name: '绩效自评评分.试', about: { sheet: SHEET, at: 'A2' } },
    cells: [
      { at: 'A1', value: '说明' },
      { at: 'A2', value },
      { at: 'B2', value: 'G15', link: { sheet: SHEET, at: 'G15' } },
      { at: 'A3', value: '甲' },
      { at: 'A4', value: 3 },
      { at: 'F1', value: '甲' },
      { at: 'F2', value: '乙' },
    ],
    formats: [{ range: 'A4', format: '0.0' }],
    merges: ['A1:C1'],
    styles: [{ range: 'A1:C4', style: { ...PLAIN, fill: '#F3F2F1', underline: true } }],
    boxes: [{ range: 'A2:B4', outline: 'Thin' }],
    widths: [30, 20],
    heights: [['1:1', 30]],
    names: { 试: 'A2:A4' },
    workbookNames: {},
    validations: [
      { kind: 'list', range: 'A3', source: 'F1:F2', alert: { title: '没有这一项', message: '请从列表里选。' } },
    ],
    bars: [{ range: 'A4', color: '#0F6CBD', to: 10 }],
    page: {
      orientation: 'Landscape',
      area: 'A1:C4',
      margins: { top: 16, right: 18, bottom: 14, left: 18 },
      breaksBefore: ['A4'],
      repeatedRows: '1:2',
      footer: '&P',
    },
  };
}

const put = async (value: string, replace: boolean) => valueOf(await putSheet(drawing(value), { replace }));

test('everything that a drawing says stands on the sheet, in three requests', async () => {
  await open();
  await put('一', false);
  expect(host.roundTrips()).toBe(3);
  const sheet = host.cells('说明');
  expect(sheet.merges).toEqual(['A1:C1']);
  expect(sheet.links).toEqual([{ area: 'B2', documentReference: "'自评表'!G15", textToDisplay: 'G15' }]);
  expect(sheet.validations).toEqual([
    expect.objectContaining({ area: 'A3', rule: { list: { inCellDropDown: true, source: '=$F$1:$F$2' } } }),
  ]);
  expect(sheet.conditionalFormats?.map(({ condition }) => condition.type)).toEqual(['DataBar']);
  expect(sheet.page).toMatchObject({ orientation: 'Landscape', printTitleRows: '1:2', printArea: 'A1:C4' });
  expect(host.text('说明', 'A4')).toBe('3.0');
  expect(host.style('说明', 'A2')).toMatchObject({ fill: '#F3F2F1', underline: true });
  expect(sheet.names?.map(({ name }) => name).sort()).toEqual(['绩效自评评分.试', '试']);
});

describe('drawn again', () => {
  test('it takes the place of the one before: name, position, and no second sheet', async () => {
    await open();
    await put('一', false);
    host.addSheet('后面');
    host.clearLog();
    expect(await put('二', true)).toEqual({ sheet: '说明', replaced: true });
    expect(host.roundTrips()).toBe(4);
    expect(host.save().sheets.map(({ name }) => name)).toEqual(['Sheet1', SHEET, '说明', '后面']);
    expect(host.text('说明', 'A2')).toBe('二');
    expect(host.activeSheet()).toBe('说明');
  });

  test('under the name that a person gave it', async () => {
    await open();
    await put('一', false);
    host.renameSheet('说明', '送审');
    expect(await put('二', true)).toEqual({ sheet: '送审', replaced: true });
  });

  test('about the same form under its new name', async () => {
    await open();
    await put('一', false);
    host.renameSheet(SHEET, '2020');
    const again = {
      ...drawing('二'),
      mark: { name: '绩效自评评分.试', about: { sheet: '2020', at: 'A2' } },
      cells: [],
    };
    expect(valueOf(await putSheet(again, { replace: true }))).toEqual({ sheet: '说明', replaced: true });
  });
});

describe('a sheet stays that', () => {
  const beside = { sheet: '说明 (2)', replaced: false };

  test('bears the title alone', async () => {
    await open();
    host.addSheet('说明');
    host.activate(SHEET);
    expect(await put('一', true)).toEqual(beside);
  });

  test.each([
    ['has a remark beside what was drawn', 'H9', '已核'],
    ['had a cell typed over', 'A2', '改过'],
    ['had a cell cleared', 'A4', ''],
  ])('%s', async (_what, at, typed) => {
    await open();
    await put('一', false);
    host.type('说明', at, typed);
    expect(await put('二', true)).toEqual(beside);
    expect(host.text('说明', at)).toBe(typed);
    expect(await put('三', true)).toEqual({ sheet: '说明 (2)', replaced: true });
  });

  test('is about another form', async () => {
    await open();
    await put('一', false);
    host.copySheet(SHEET);
    const other = { ...drawing('二'), mark: { name: '绩效自评评分.试', about: { sheet: `${SHEET} (2)`, at: 'A2' } } };
    expect(valueOf(await putSheet(other, { replace: true }))).toEqual(beside);
  });

  test('is not asked to give way', async () => {
    await open();
    await put('一', false);
    expect(await put('一', false)).toEqual(beside);
  });
});

/** A broken request is tried once more; between the two the half-drawn sheet is taken away in two requests. */
describe('a request that breaks off', () => {
  const names = () => host.save().sheets.map(({ name }) => name);

  test.each([5, 30, 60])('once, at its action %d: tried again, and drawn whole', async (action) => {
    await open();
    host.failAction(action, { nth: 2 });
    expect(await put('一', false)).toEqual({ sheet: '说明', replaced: false });
    expect(names()).toEqual(['Sheet1', SHEET, '说明']);
  });

  test.each([5, 30, 60])('twice, at its action %d: leaves no half-drawn sheet', async (action) => {
    await open();
    host.failAction(action, { nth: 2 });
    host.failAction(action, { nth: 6 });
    const outcome = await putSheet(drawing('一'), { replace: false });
    expect([outcome.ok, names(), host.faultsLeft()]).toEqual([false, ['Sheet1', SHEET], 0]);
  });

  test.each([5, 30, 60])('twice, at its action %d: leaves the sheet drawn before', async (action) => {
    await open();
    await put('一', false);
    host.failAction(action, { nth: 3 });
    host.failAction(action, { nth: 8 });
    const outcome = await putSheet(drawing('二'), { replace: true });
    expect([outcome.ok, names(), host.faultsLeft()]).toEqual([false, ['Sheet1', SHEET, '说明'], 0]);
    expect(host.text('说明', 'A2')).toBe('一');
  });
});

test('what would be a formula is written as text', async () => {
  await open();
  await put('=1+1', false);
  expect([host.text('说明', 'A2'), host.formula('说明', 'A2')]).toEqual(['=1+1', null]);
});
