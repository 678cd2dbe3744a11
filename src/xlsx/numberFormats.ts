/** The number format of each cell style, as a workbook's styles have them. */
import { all, first, parseXml } from './xml';

/** Formats that a file names by number alone (ECMA-376, 18.8.30), the Chinese ones as in a Chinese Excel. */
const BUILT_IN: Readonly<Record<string, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'mm-dd-yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午 h"时"mm"分"',
  35: '上午/下午 h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00 ;(#,##0.00)',
  40: '#,##0.00 ;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午 h"时"mm"分"',
  56: '上午/下午 h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** The two lists that numbers need; fonts, fills and lines are most of the part. */
const LISTS = /<(?:[\w.-]+:)?(numFmts|cellXfs)\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:[\w.-]+:)?\1\s*>)/g;

/** The formats by the number of the style, `['General', '0.00%']`; none where there are no styles. */
export function numberFormatsIn(styles: string): readonly string[] {
  const lists = parseXml(`<lists>${(styles.match(LISTS) ?? []).join('')}</lists>`);
  const own = new Map(
    all(first(lists, 'numFmts'), 'numFmt').map(({ attributes: { numFmtId = '', formatCode = '' } }) => [
      numFmtId,
      formatCode,
    ]),
  );
  return all(first(lists, 'cellXfs'), 'xf').map(({ attributes: { numFmtId = '0' } }) => {
    return own.get(numFmtId) ?? BUILT_IN[numFmtId] ?? 'General';
  });
}
