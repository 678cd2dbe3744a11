/** `Excel.DataValidation`: kept by the workbook's notes; the API itself may write whatever it forbids, as in Excel. */
import { Fault } from '../fault';
import type { Validation } from '../notes';
import { patched, saidOf } from '../noting';
import { flag, record } from './argument';
import { fullAddress, guardOption } from './book';
import { common } from './common';
import { areaAt, type RangeSubject } from './place';
import { isThing, type Property, things } from './thing';

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  list: 'List',
  custom: 'Custom',
  date: 'Date',
  time: 'Time',
};

/** The longest list that may stand in the rule itself; longer ones come from a range. */
const MOST_LIST = 255;

const NONE: Validation = {
  rule: {},
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  prompt: { showPrompt: true, title: '', message: '' },
  ignoreBlanks: true,
};

/** The one validation of all cells; undefined where they differ. */
function validationOf(range: RangeSubject): Validation | null | undefined {
  const { validations } = range.book.engine.notes();
  const found = common(range, (row, column) => ({ is: saidOf(validations, range.place.sheetId, row, column) ?? null }));
  return found ? found.is : undefined;
}

function typeName(rule: Readonly<Record<string, unknown>>): string {
  const [key] = Object.keys(rule);
  return key === undefined ? 'None' : (TYPES[key] ?? 'None');
}

/** A range given as a source is kept as its address. */
function source(range: RangeSubject, value: unknown): unknown {
  if (!isThing(value)) return value;
  const tracked = value.tracked();
  if (!tracked?.area) throw new Fault('InvalidArgument', 'source');
  return `=${fullAddress(range.book, tracked.sheetId, tracked.area)}`;
}

function checkedRule(range: RangeSubject, value: unknown): Validation['rule'] {
  const entries = Object.entries(record(value, 'rule')).filter(([, part]) => part !== null && part !== undefined);
  const [first, ...more] = entries;
  if (!first || more.length > 0) throw new Fault('InvalidArgument', 'a rule has exactly one type');
  const [key, part] = first;
  if (!(key in TYPES)) throw new Fault('InvalidArgument', `rule ${key}`);
  const fields = Object.fromEntries(
    Object.entries(record(part, key)).map(([name, field]) => [name, source(range, field)]),
  );
  const list = fields['source'];
  if (key === 'list' && typeof list === 'string' && !list.startsWith('=') && list.length > MOST_LIST) {
    throw new Fault('InvalidArgument', `a list of ${list.length} characters`);
  }
  return { [key]: fields };
}

function change(range: RangeSubject, next: Partial<Validation> | null): void {
  const { book, place } = range;
  guardOption(book, place.sheetId, 'allowFormatCells');
  const notes = book.engine.notes();
  const value = next && { ...(validationOf(range) ?? NONE), ...next };
  book.engine.setNotes({ ...notes, validations: patched(notes.validations, place.sheetId, areaAt(range), value) });
}

const kept = (key: 'errorAlert' | 'prompt'): Property<RangeSubject> => ({
  get: (range) => (validationOf(range) ?? NONE)[key],
  set: (range, value) => change(range, { [key]: { ...NONE[key], ...record(value, key) } }),
});

export const dataValidation = things<RangeSubject>({
  name: 'DataValidation',
  values: {
    rule: {
      get: (range) => validationOf(range)?.rule ?? {},
      set: (range, value) => change(range, { rule: checkedRule(range, value) }),
    },
    type: {
      get(range) {
        const found = validationOf(range);
        return found === undefined ? 'Inconsistent' : typeName(found?.rule ?? {});
      },
    },
    errorAlert: kept('errorAlert'),
    prompt: kept('prompt'),
    ignoreBlanks: {
      get: (range) => (validationOf(range) ?? NONE).ignoreBlanks,
      set: (range, value) => change(range, { ignoreBlanks: flag(value) }),
    },
  },
  methods: {
    clear(range) {
      change(range, null);
      return null;
    },
  },
});
