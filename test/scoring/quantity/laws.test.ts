import fc from 'fast-check';
import { amount, isNumeric, quantity, sameDimension, tidy } from '../../../src/scoring/quantity';
import { toNumber } from '../../../src/scoring/exact';
import { EMPTY_CELL, type CellValue } from '../../../src/sheet';
import { said, shown } from './shown';

const cell = (value: CellValue, format = 'General') => ({ ...EMPTY_CELL, value, format });
const cents = fc.integer({ min: 0, max: 1_000_000_000_00 });
const units = fc.constantFrom('', '%', '‰', '元', '万元', '亿元', '个', '人次', '平方米');
/** Text made of what stands in forms, and so nearer to what could go wrong than any letters. */
const scraps = fc
  .array(
    fc.constantFrom(
      ...[
        '≥',
        '≤',
        '=',
        '＞',
        '约',
        '不少于',
        '20',
        '1.5',
        '0',
        '90',
        ',',
        '.',
        '-',
        '～',
        '%',
        '％',
        '万',
        '元',
        '亿',
        '个',
        '人次',
      ],
      ...[
        '多',
        '余',
        '左右',
        '以上',
        '以内',
        '年',
        '月',
        '日',
        '底',
        '前',
        '2023',
        '12',
        '31',
        '第三季度',
        '上半年',
        '百分之',
        '九十',
        '五',
      ],
      ...[
        '未',
        '完成',
        '部分',
        '达成',
        '/',
        '—',
        '（',
        '）',
        '?',
        'W',
        'm2',
        '每亩',
        '。',
        '、',
        '\n',
        '　',
        '①',
        '½',
        '²',
        '#REF!',
      ],
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** `1234567.5` → `1,234,567.5`. */
const grouped = (value: number) => {
  const [whole = '', places] = String(value).split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (places === undefined ? '' : `.${places}`);
};

describe('laws', () => {
  test('a number written with or without separators, signs and blanks is that number', () => {
    fc.assert(
      fc.property(cents, units, (size, unit) => {
        const value = size / 100;
        const plain = said(`${value}${unit}`);
        expect(said(`${grouped(value)}${unit}`)).toBe(plain);
        expect(said(`${value.toFixed(2)} ${unit}`)).toBe(plain);
        expect(said(`+${value}${unit}`)).toBe(plain);
      }),
    );
  });
  test('a number read from its own text is that number', () => {
    fc.assert(
      fc.property(cents, (size) => {
        const found = quantity(cell(String(size / 100)));
        if (!isNumeric(found)) throw new Error(shown(found));
        expect(toNumber(found.value)).toBe(size / 100);
      }),
    );
  });
  test('元, 千元, 万元 and 亿元 agree, written or from the heading', () => {
    fc.assert(
      fc.property(cents, (size) => {
        const value = size / 100;
        const same = [
          amount(cell(value), '元'),
          amount(cell(`${value}元`), '亿元'),
          amount(cell(value / 10_000), '万元'),
          amount(cell(`${value / 1000}千元`), null),
        ].map((read) => ('value' in read ? toNumber(read.value).toPrecision(12) : shown(read)));
        expect(new Set(same).size).toBe(1);
      }),
    );
  });
  test('full width and half width agree', () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(scraps, (text) => {
        expect(said(wide(text))).toBe(said(text));
      }),
    );
  });
  test('blanks around and line breaks between number and unit change nothing', () => {
    const blank = fc.constantFrom(' ', '\u3000', '\n', '\u00a0', '\u200b', '');
    fc.assert(
      fc.property(cents, units, blank, blank, (size, unit, a, b) => {
        expect(said(`${a}≥${b}${size / 100}${a}${unit}${b}`)).toBe(said(`≥${size / 100}${unit}`));
      }),
    );
  });
  test('a range has both its ends', () => {
    fc.assert(
      fc.property(cents, cents, fc.constantFrom('-', '—', '～', '至', '到'), units, (a, b, joint, unit) => {
        const [low, high] = [Math.min(a, b) / 100, Math.max(a, b) / 100];
        const found = quantity(cell(`${low}${unit}${joint}${high}${unit}`));
        if (!isNumeric(found) || found.upTo === null) throw new Error(shown(found));
        const [first, last] = [quantity(cell(`${low}${unit}`)), quantity(cell(`${high}${unit}`))];
        if (!isNumeric(first) || !isNumeric(last)) throw new Error('unread');
        expect(found.value.equals(first.value) && found.upTo.equals(last.value)).toBe(true);
      }),
    );
  });
  test('one dimension is the same both ways', () => {
    fc.assert(
      fc.property(units, units, (a, b) => {
        const [first, second] = [quantity(cell(`3${a}`)), quantity(cell(`5${b}`))];
        if (!isNumeric(first) || !isNumeric(second)) throw new Error('unread');
        expect(sameDimension(first, second)).toBe(sameDimension(second, first));
        expect(sameDimension(first, first)).toBe(true);
      }),
    );
  });
});

describe('nothing throws, and no number is NaN or infinite', () => {
  const isSound = (value: CellValue, format = 'General') => {
    const found = quantity(cell(value, format));
    const guess = found.kind === 'unreadable' ? found.guess : null;
    const ends = [found, ...(guess === null ? [] : [guess])].flatMap((read) =>
      'upTo' in read ? [read.value, ...(read.upTo === null ? [] : [read.upTo])] : [],
    );
    const date = found.kind === 'date' ? [found.date.month, found.date.day ?? 1] : [];
    return (
      [...ends.map(toNumber), ...date].every(Number.isFinite) &&
      (typeof value !== 'string' || found.seen === tidy(value))
    );
  };
  test.each([
    ['letters of any kind', fc.string({ unit: 'binary' })],
    ['scraps of forms', scraps],
    ['long digits', fc.stringMatching(/^[≥<]?\d{1,400}(?:\.\d{1,400})?[万亿%元]{0,3}$/)],
  ])('%s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => isSound(text)),
      { numRuns: 3000 },
    );
  });
  test('numbers in any format', () => {
    const formats = fc.constantFrom(
      'General',
      '0.00%',
      '0.00"万元"',
      'yyyy-mm-dd',
      'm"月"d"日"',
      '0"个"',
      '0!.0,',
      '[',
    );
    fc.assert(
      fc.property(fc.double(), formats, (value, format) => isSound(value, format)),
      { numRuns: 3000 },
    );
  });
});
