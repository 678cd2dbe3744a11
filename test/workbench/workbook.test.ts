import { BOOK, loaded } from './sheet';

beforeEach(() => host.load(BOOK));

describe('sheets', () => {
  const names = (): readonly string[] => host.save().sheets.map(({ name }) => name);

  test('one knows its names, its place and its looks', async () => {
    const sheet = await loaded((one) => one, 'name,position,visibility,tabColor,showGridlines');
    expect(sheet).toMatchObject({
      name: '自评表',
      position: 0,
      visibility: 'Visible',
      tabColor: '',
      showGridlines: true,
    });
  });

  test('a new one goes last and does not come to the front', async () => {
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('模板');
      sheet.tabColor = '#0F6CBD';
      sheet.showGridlines = false;
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load('name');
      await context.sync();
      return active.name;
    });
    expect(name).toBe('自评表');
    expect(names()).toEqual(['自评表', '说明', '模板']);
    expect(host.cells('模板')).toMatchObject({ tabColor: '#0F6CBD', gridlines: false });
  });

  test('activate, rename, move, hide, delete', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('说明');
      sheet.activate();
      sheet.name = '填表说明';
      sheet.position = 0;
      await context.sync();
    });
    expect(host.activeSheet()).toBe('填表说明');
    expect(names()).toEqual(['填表说明', '自评表']);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('自评表').visibility = 'Hidden';
      await context.sync();
    });
    expect(host.cells('自评表').visibility).toBe('Hidden');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('自评表').delete();
      await context.sync();
    });
    expect(names()).toEqual(['填表说明']);
  });

  test('a copy has its own names', async () => {
    const copied = await Excel.run(async (context) => {
      const copy = context.workbook.worksheets
        .getItem('自评表')
        .copy('After', context.workbook.worksheets.getItem('自评表'));
      copy.load('name');
      copy.names.load('items/name,items/formula');
      await context.sync();
      return [copy.name, ...copy.names.items.map((item) => `${item.name} ${String(item.formula)}`)];
    });
    expect(copied).toEqual(['自评表 (2)', '坏名 =#REF!', "预算数 ='自评表 (2)'!$B$2:$B$4"]);
    expect(names()).toEqual(['自评表', '自评表 (2)', '说明']);
  });

  test('all of them, with what hangs below', async () => {
    const items = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name, items/names/items/name, items/protection/protected');
      const count = sheets.getCount();
      await context.sync();
      return [count.value, sheets.items.map((one) => [one.name, one.names.items.length, one.protection.protected])];
    });
    expect(items).toEqual([
      2,
      [
        ['自评表', 2, false],
        ['说明', 0, false],
      ],
    ]);
  });

  test('page set-up is kept', async () => {
    const page = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('自评表');
      const layout = sheet.pageLayout;
      layout.orientation = 'Landscape';
      layout.paperSize = 'A4';
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      layout.centerHorizontally = true;
      layout.setPrintArea('A1:D4');
      layout.setPrintMargins('Centimeters', { left: 2, top: 2.5 });
      layout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页';
      sheet.horizontalPageBreaks.add('A3');
      layout.load('orientation,leftMargin,zoom');
      await context.sync();
      return layout.toJSON();
    });
    expect(page).toMatchObject({ orientation: 'Landscape', zoom: { horizontalFitToPages: 1 } });
    expect(page.leftMargin).toBeCloseTo(56.69, 2);
    expect(host.cells('自评表').page).toMatchObject({ printArea: 'A1:D4', 'default.centerFooter': '第 &P 页' });
  });
});

describe('names', () => {
  test.each<[string, string, string, Record<string, unknown>]>([
    [
      'of cells',
      '预算数',
      'type,formula,scope,visible,value',
      { type: 'Range', formula: '=自评表!$B$2:$B$4', scope: 'Worksheet', visible: true },
    ],
    ['at deleted cells', '坏名', 'type,formula,value', { type: 'Error', formula: '=#REF!', value: '#REF!' }],
  ])('%s', async (_what, name, load, expected) => {
    expect(await loaded((sheet) => sheet.names.getItem(name), load)).toMatchObject(expected);
  });

  test('of the workbook are none of the sheet’s', async () => {
    expect(await loaded((sheet) => sheet.names.getItemOrNullObject('年度'), 'type')).toEqual({ isNullObject: true });
    expect(await loaded((_s, context) => context.workbook.names.getItem('年度'), 'type,value')).toMatchObject({
      type: 'Integer',
      value: 2020,
    });
    expect(await loaded((_s, context) => context.workbook.names.getItemOrNullObject('预算数'), 'type')).toEqual({
      isNullObject: true,
    });
  });

  test('a name without cells has a null range', async () => {
    expect(await loaded((sheet) => sheet.names.getItem('坏名').getRangeOrNullObject(), 'address')).toEqual({
      isNullObject: true,
    });
    expect(await loaded((sheet) => sheet.names.getItemOrNullObject('没有').getRangeOrNullObject(), 'address')).toEqual({
      isNullObject: true,
    });
  });

  test('are added, changed, deleted', async () => {
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('自评表');
      const added = sheet.names.add('执行数', sheet.getRange('C2:C4'));
      sheet.names.add('规则包', '=自评表!$D$4');
      sheet.names.getItem('坏名').delete();
      added.formula = '=自评表!$C$2:$C$3';
      sheet.names.load('items/name,items/formula');
      await context.sync();
      return sheet.names.items.map((item) => `${item.name} ${String(item.formula)}`);
    });
    expect(found).toEqual(['规则包 =自评表!$D$4', '预算数 =自评表!$B$2:$B$4', '执行数 =自评表!$C$2:$C$3']);
  });
});

test('selection and front sheet', async () => {
  const address = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('说明').getRange('B3:C4').select();
    const selected = context.workbook.getSelectedRange();
    const cell = context.workbook.getActiveCell();
    selected.load('address');
    cell.load('address');
    await context.sync();
    return [selected.address, cell.address];
  });
  expect(address).toEqual(['说明!B3:C4', '说明!B3']);
  expect(host.activeSheet()).toBe('说明');
});

test('settings are added, changed, listed and deleted', async () => {
  const seen = await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('a', 'x');
    settings.add('b', { list: [1] });
    settings.add('a', 'y');
    settings.load('items/key,items/value');
    const none = settings.getItemOrNullObject('c');
    none.load('value');
    await context.sync();
    const items = settings.items.map(({ key, value }) => [key, value as unknown]);
    settings.getItem('b').delete();
    await context.sync();
    return [items, none.isNullObject];
  });
  expect(seen).toEqual([
    [
      ['a', 'y'],
      ['b', { list: [1] }],
    ],
    true,
  ]);
  expect(host.settings()).toEqual({ a: 'y' });
});
