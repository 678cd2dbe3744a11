/** A value as a sheet shows it under a number format. */
import { numfmt } from '@univerjs/core';
import type { CellValue } from '../../../sheet';

const OPTIONS = { locale: 'zh-CN', throws: false, nbsp: false, overflow: '########' } as const;

/** Excel shows at most 11 characters of a General number: 312.966850828729 → 312.9668508. */
function general(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) {
    const [digits = '', power = ''] = value.toExponential(5).split('e');
    const mantissa = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
    return `${mantissa}E${power.startsWith('-') ? '-' : '+'}${power.replace(/^[+-]/, '').padStart(2, '0')}`;
  }
  const whole = Math.trunc(size).toString().length;
  const rounded = Number(value.toFixed(Math.max(0, 10 - whole)));
  return String(rounded).includes('e') ? numfmt.format('General', value, OPTIONS) : String(rounded);
}

export function shownText(value: CellValue, format: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') {
    return value === '' || /^#[A-Z/0!?]+/.test(value) || format === 'General'
      ? value
      : numfmt.format(format, value, OPTIONS);
  }
  return format === 'General'
    ? general(value)
    : format === '@'
      ? general(value)
      : numfmt.format(format, value, OPTIONS);
}
