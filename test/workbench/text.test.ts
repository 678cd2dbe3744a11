describe('what a cell shows', () => {
  test.each<[number | string | boolean, string, string]>([
    [3.129668508287293, '0.00%', '312.97%'],
    [181.03, '0.00"万元"', '181.03万元'],
    [181.03, 'General', '181.03'],
    [0.1 + 0.2, 'General', '0.3'],
    [3.129668508287293, 'General', '3.129668508'],
    [312.966850828729, 'General', '312.9668508'],
    [1234567890123, 'General', '1.23457E+12'],
    [-2, 'General', '-2'],
    [1234.5, '#,##0.00', '1,234.50'],
    [44196, 'yyyy/m/d', '2020/12/31'],
    [44196, 'yyyy"年"m"月"d"日"', '2020年12月31日'],
    [-2, '0.0;(0.0)', '(2.0)'],
    ['/', '0.00%', '/'],
    ['部门', '@', '部门'],
    [5, '@', '5'],
    [true, 'General', 'TRUE'],
    ['', '0.00%', ''],
    ['#DIV/0!', '0.00%', '#DIV/0!'],
  ])('%j under %s is %j', async (value, format, text) => {
    host.load({ styles: [{ format }], sheets: [{ name: '表', cells: [{ at: 'A1', value, style: 0 }] }] });
    const shown = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('表').getRange('A1');
      range.load('text');
      await context.sync();
      return range.text;
    });
    expect(shown).toEqual([[text]]);
  });
});
