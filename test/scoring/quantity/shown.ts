import type { CalendarDate } from '../../../src/scoring/calendar';
import { toNumber } from '../../../src/scoring/exact';
import { quantity, type Quantity } from '../../../src/scoring/quantity';
import { EMPTY_CELL, type CellValue } from '../../../src/sheet';

/** What a cell says, shown compactly: `≥ 15000 人 about`, `90…95 %`, `date ≤ ?-12-31`, `unreadable strayLetter`. */
export function said(value: CellValue, format = 'General'): string {
  return shown(quantity({ ...EMPTY_CELL, value, format }));
}

export function shown(read: Quantity): string {
  switch (read.kind) {
    case 'blank':
    case 'nil':
      return read.kind;
    case 'words':
      return joined('words', read.attainment, read.grade);
    case 'unreadable':
      return joined('unreadable', read.reason, read.guess && `perhaps ${shown(read.guess)}`);
    case 'date':
      return joined('date', read.bound, read.since && `${day(read.since)}…`, day(read.date), near(read), doubt(read));
    case 'percent':
      return joined(read.bound, span(read, 100), '%', near(read), doubt(read));
    case 'money':
      return joined(read.bound, span(read), `元 as ${read.unit ?? '?'}`, near(read), doubt(read));
    case 'count':
      return joined(read.bound, span(read), read.unit, near(read), doubt(read));
  }
}

type Sized = Extract<Quantity, { readonly upTo: unknown }>;

const joined = (...parts: readonly (string | null)[]) => parts.filter((part) => part !== null && part !== '').join(' ');
const span = ({ value, upTo }: Sized, times = 1) =>
  [value, ...(upTo === null ? [] : [upTo])].map((end) => String(toNumber(end.mul(times)))).join('…');
const near = ({ approximate }: { readonly approximate: boolean }) => (approximate ? 'about' : null);
const doubt = ({ doubt: why }: { readonly doubt: string | null }) => why && `(${why})`;
const day = ({ year, month, day: date }: CalendarDate) => [year, month, date].map((part) => part ?? '?').join('-');
