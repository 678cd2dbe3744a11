/** Where a reading turns into another one: lengths, signs, scales, units of both ends of a range, formats. */
import { amount, inUnit, quantity, sameDimension, type Quantity } from '../../../src/scoring/quantity';
import { exact } from '../../../src/scoring/exact';
import { EMPTY_CELL, type CellValue } from '../../../src/sheet';

const cell = (value: CellValue, format = 'General', text = String(value)) => ({ ...EMPTY_CELL, value, text, format });

/** `≥ 3 个`, `percent 0.05–0.1 near`, `unreadable: tooLong`. */
function said(read: Quantity): string {
  if (read.kind === 'unreadable') return `unreadable: ${read.reason}`;
  if (!('value' in read)) return read.kind;
  const ends = read.upTo === null ? String(read.value) : `${String(read.value)}–${String(read.upTo)}`;
  const unit = 'unit' in read ? (read.unit ?? '?') : '';
  const parts = [read.bound ?? '', read.kind, ends, unit, read.approximate ? 'near' : '', read.doubt ?? ''];
  return parts.filter((part) => part !== '').join(' ');
}

describe('texts', () => {
  test.each<[string, string]>([
    ['1234567890123456789012345678', 'count 1234567890123456789012345678'],
    ['12345678901234567890123456789', 'unreadable: tooLong'],
    ['12345678901234-12345678901234个', 'count 12345678901234–12345678901234 个'],
    ['123456789012345-123456789012345个', 'unreadable: tooLong'],
    ['3-5个', 'count 3–5 个'],
    ['3个-5人', 'unreadable: severalNumbers'],
    ['3个-5%', 'unreadable: severalNumbers'],
    ['5-3个', 'unreadable: severalNumbers'],
    ['5-5个', 'count 5–5 个'],
    ['5%～10%', 'percent 1/20–1/10'],
    ['5万元-10万元', 'money 50000–100000 万元'],
    ['-5', 'count -5'],
    ['+5', 'count 5'],
    ['.5', 'count 1/2'],
    ['-.5', 'count -1/2'],
    ['5±', 'unreadable: notANumber'],
    ['±5', 'unreadable: notANumber'],
    ['%95', 'percent 19/20 signBefore'],
    ['l5', 'unreadable: strayLetter'],
    ['≥l0', 'unreadable: brokenNumber'],
    ['5O', 'unreadable: brokenNumber'],
    ['5个O型', 'count 5 个'],
    ['5k', 'unreadable: strayLetter'],
    ['5kg', 'count 5 kg'],
    ['5人w', 'count 5 人'],
    ['250%', 'percent 5/2 perhapsBound'],
    ['290.5%', 'percent 581/200 perhapsBound'],
    ['1250%', 'percent 25/2'],
    ['2500%', 'percent 25'],
    ['≥250%', '≥ percent 5/2'],
    ['250个', 'count 250 个'],
    ['9.68??', 'count 242/25 questioned'],
    ['??', 'unreadable: questioned'],
    ['?', 'unreadable: questioned'],
    ['≥', 'unreadable: noNumber'],
    ['%', 'unreadable: noNumber'],
    ['数量≥', 'words'],
    ['约100个左右', 'count 100 个 near'],
    ['100个上下', 'count 100 个 near'],
    ['100元不等', 'money 100 元 near'],
    ['5‰', 'percent 1/200'],
    ['1.2万亩', 'count 12000 亩'],
    ['210多万元', 'money 2100000 万元 near'],
    ['12次/年', 'count 12 次'],
    ['人民币5万元', 'money 50000 万元'],
    ['¥5', 'money 5 元'],
    ['$5', 'count 5'],
  ])('%s → %s', (text, expected) => {
    expect(said(quantity(cell(text)))).toBe(expected);
  });
});

describe('numbers and their formats', () => {
  test.each<[number, string, string, string]>([
    [1e18, 'General', '', 'count 1000000000000000000'],
    [1.5e18, 'General', '', 'unreadable: tooLong'],
    [Infinity, 'General', '', 'unreadable: notANumber'],
    [-1, 'yyyy-mm-dd', '', 'unreadable: notANumber'],
    [5, 'General"个"', '', 'count 5 个'],
    [5, '0" (个) "', '', 'count 5 个'],
    [5, '[红色]0.0', '', 'count 5'],
    [181.03, '0.00"万元"', '', 'money 1810300 万元'],
    [65880, '0!.0,"万元"', '6.6万元', 'money 66000 万元'],
    [65880, '0!.0,', '', 'count 65880'],
    [44196, 'm"月"d"日"', '', 'date'],
    [0.05, '0.0%', '', 'percent 1/20'],
  ])('%s as %s, shown as “%s” → %s', (value, format, text, expected) => {
    expect(said(quantity(cell(value, format, text)))).toBe(expected);
  });

  test.each<[CellValue, string, string]>([
    [5, '¥0.00', 'money 50000 万元'],
    ['¥5', 'General', 'money 5 元'],
    [5, '0.00', 'money 50000 万元'],
    [5, '0"个"', 'count 5 个'],
    [0.05, '0%', 'percent 1/20'],
    ['10-20', 'General', 'unreadable: severalNumbers'],
    ['约5', 'General', 'unreadable: notExact'],
  ])('%s in a money column of 万元, format %s → %s', (value, format, expected) => {
    expect(said(amount(cell(value, format), '万元'))).toBe(expected);
  });

  test('an amount without any unit stays as it is written', () => {
    const read = amount(cell(5), null);
    expect(said(read)).toBe('money 5 ?');
    expect(inUnit(exact(50_000), null).toString()).toBe('50000');
    expect(inUnit(exact(50_000), '万元').toString()).toBe('5');
    const other = amount(cell(5), '元');
    if (read.kind !== 'money' || other.kind !== 'money') throw new Error('no money');
    expect([sameDimension(read, read), sameDimension(read, other)]).toEqual([true, false]);
  });
});
