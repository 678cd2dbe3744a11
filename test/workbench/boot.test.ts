describe('the start of an add-in', () => {
  test('Office.onReady, the real one, meets an Excel', async () => {
    const info = await Office.onReady();
    expect(info.host).toBe('Excel');
    expect(Office.context.displayLanguage).toBe('zh-CN');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
    expect(Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  });

  test('named ranges are read and written', async () => {
    host.load({
      sheets: [
        {
          name: '自评 表',
          cells: [
            { at: 'B2', value: 181.03 },
            { at: 'B3', value: '/' },
          ],
          names: [{ name: '预算数', formula: "='自评 表'!$B$2:$B$3" }],
        },
      ],
    });
    const read = await Excel.run(async (context): Promise<Record<string, unknown>> => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const item = sheet.names.getItemOrNullObject('预算数');
      item.load({ type: true, formula: true });
      const range = item.getRangeOrNullObject();
      range.load({ values: true, address: true, text: true });
      const none = sheet.names.getItemOrNullObject('执行数');
      none.load({ type: true });
      await context.sync();
      range.values = [[566.57], ['=B2*2']];
      await context.sync();
      range.load({ values: true, formulas: true });
      await context.sync();
      return {
        type: item.type,
        formula: item.formula,
        address: range.address,
        values: range.values as unknown,
        formulas: range.formulas as unknown,
        none: none.isNullObject,
      };
    });
    expect(read).toEqual({
      type: 'Range',
      formula: "='自评 表'!$B$2:$B$3",
      address: "'自评 表'!B2:B3",
      values: [[566.57], [1133.14]],
      formulas: [[566.57], ['=B2*2']],
      none: true,
    });
    await host.idle();
    expect(host.roundTrips()).toBe(3);
    expect(host.leaks().ranges).toBe(0);
  });

  test('settings are kept', async () => {
    host.reset();
    await Excel.run(async (context) => {
      context.workbook.settings.add('run', { cells: [1, 2] });
      await context.sync();
    });
    expect(host.settings()).toEqual({ run: { cells: [1, 2] } });
  });
});
