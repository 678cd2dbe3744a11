/** What a cell's element holds, as a sheet's own values. */
import { isDateFormat } from 'numfmt';
import type { CellValue } from '../sheet';
import { unescaped } from './strings';

/** A day number's own count begins at the end of 1899, with Excel's slip of a day in 1900 behind it. */
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** From 30 December 1899 to 1 January 1904. */
const DAYS_TO_1904 = 1462;

/** A cell's type `t` and the text of its `<v>` → its value; throws where it names a text that the workbook lacks. */
export function valueOf(type: string | undefined, text: string, strings: readonly string[]): CellValue {
  if (type === 's') return sharedText(text, strings);
  if (type === 'b') return text.trim() === '1' || text.trim() === 'true';
  if (type === 'd') return dayNumber(text.trim()) ?? text;
  if (type === 'e') return text;
  if (type === 'str' || type === 'inlineStr') return unescaped(text);
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : text;
}

function sharedText(text: string, strings: readonly string[]): string {
  const shared = strings[Number(text)];
  if (text.trim() === '' || shared === undefined) throw new Error(`no shared text ${text}`);
  return shared;
}

/** `dayNumber('2020-12-31')` → 44196, `dayNumber('12:00:00')` → 0.5, whatever the clock of the machine. */
function dayNumber(text: string): number | null {
  const found = /^(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?Z?$/.exec(text);
  if (found === null || text === '') return null;
  const [, day, time = '00:00'] = found;
  const at = Date.parse(`${day ?? '1899-12-30'}T${time}Z`);
  return Number.isNaN(at) ? null : Number(((at - EPOCH) / DAY).toPrecision(15));
}

/** A day counted from 1904 on, in the count that everybody else uses; lengths of time are counted from nowhere. */
export function dayFrom1904(value: CellValue, format: string): CellValue {
  return typeof value === 'number' && isDateFormat(format) && !/\[[hms]+\]/i.test(format)
    ? value + DAYS_TO_1904
    : value;
}
