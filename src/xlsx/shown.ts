/** A number as the sheet shows it: Excel's number formats, by a library that knows them. */
import { format } from 'numfmt';

/** `shownAs(3.1297, '0.00%')` → `312.97%`; a format that no one understands shows the plain number. */
export function shownAs(value: number, pattern: string): string {
  if (pattern === 'General' || pattern === '@') return String(value);
  try {
    return format(pattern, value, { locale: 'zh-CN' });
  } catch {
    return String(value);
  }
}
