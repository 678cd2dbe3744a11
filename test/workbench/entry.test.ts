import { type EntryContext, parseEntry } from '../../src/workbench/workbook/entry';

const ZH: EntryContext = { format: 'General', language: 'zh-CN', year: 2026 };
const reads = (formula: string): boolean => !/[(+]$/.test(formula);

describe('what a text becomes in a cell', () => {
  test.each<[string, number, string | undefined]>([
    ['181.03', 181.03, undefined],
    [' 181.03 ', 181.03, undefined],
    ['-5', -5, undefined],
    ['+5', 5, undefined],
    ['.5', 0.5, undefined],
    ['5.', 5, undefined],
    ['(5)', -5, undefined],
    ['1,234', 1234, '#,##0'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['50%', 0.5, '0%'],
    ['312.97%', 3.1297, '0.00%'],
    ['1e3', 1000, '0.00E+00'],
    ['￥12', 12, '"￥"#,##0;"￥"-#,##0'],
    ['1 1/2', 1.5, '# ?/?'],
    ['2020-12-31', 44196, 'yyyy/m/d'],
    ['2020/1/1', 43831, 'yyyy/m/d'],
    ['1-2', 46024, 'm"月"d"日"'],
    ['12月31日', 46387, 'm"月"d"日"'],
    ['2020年12月31日', 44196, 'yyyy"年"m"月"d"日"'],
    ['2020年12月', 44166, 'yyyy"年"m"月"'],
    ['2020-12', 44166, 'mmm-yy'],
    ['8:30', 8.5 / 24, 'h:mm'],
    ['1900-02-28', 59, 'yyyy/m/d'],
    ['1900-03-01', 61, 'yyyy/m/d'],
  ])('%j is the number %d, shown as %s', (typed, value, format) => {
    const entry = parseEntry(typed, ZH, reads);
    expect(entry).toEqual({
      content: { kind: 'value', value: expect.closeTo(value, 9) as number },
      ...(format ? { format } : {}),
    });
  });

  test.each([
    '',
    '/',
    '12万',
    '≥95%',
    '2020-13-01',
    '13-45',
    '1,23',
    '100 %人',
    '-',
    '=',
    '+',
    '@',
    '十',
    '1.2.3',
    '31/31',
  ])('%j is a text', (typed) => {
    expect(parseEntry(typed, ZH, reads)).toEqual({ content: { kind: 'value', value: typed, quoted: false } });
  });

  test.each([
    ['=1+1', '=1+1'],
    ['+1+2', '=+1+2'],
    ['-1-2', '=-1-2'],
    ['-无', '=-无'],
    ['@x', '=@x'],
    ['＝1', '=1'],
    ['＋A1', '=+A1'],
  ])('%j is the formula %s', (typed, formula) => {
    expect(parseEntry(typed, ZH, reads)).toEqual({ content: { kind: 'formula', formula } });
  });

  test.each(['=1+', '=SUM('])('%j cannot be read and is refused', (typed) => {
    expect(parseEntry(typed, ZH, reads)).toEqual({ unreadable: typed });
  });

  test.each([
    ["'=1+1", '=1+1'],
    ["'007", '007'],
    ["''a", "'a"],
  ])('the apostrophe of %j makes a text and is no part of it', (typed, value) => {
    expect(parseEntry(typed, ZH, reads)).toEqual({ content: { kind: 'value', value, quoted: true } });
  });

  test.each(['12月31日', '50%', '=1+1', '2020-12-31', '007'])('%j stays a text in a text cell', (typed) => {
    expect(parseEntry(typed, { ...ZH, format: '@' }, reads)).toEqual({
      content: { kind: 'value', value: typed, quoted: false },
    });
  });

  test('English Excel knows no 月 and 日', () => {
    expect(parseEntry('12月31日', { ...ZH, language: 'en-US' }, reads)).toEqual({
      content: { kind: 'value', value: '12月31日', quoted: false },
    });
  });
});
