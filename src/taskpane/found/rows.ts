/** What was recognised, as the pane lists it: a line for each field, and the columns that it might be instead. */
import type { Correction } from '../../excel/bind';
import { FIELDS, REQUIRED, type Field } from '../../form/names';
import { namesOf, withColumn, type Area, type FormRecognition, type Ground, type Sureness } from '../../form/recognise';
import { columnName } from '../../sheet';

export interface Choice {
  readonly column: number;
  /** `G`, and behind it the heading, as far as there is one. */
  readonly letter: string;
  readonly heading: string;
}

export interface FoundRow {
  readonly field: Field;
  /** `G14:G30`; null where the form has no such column. */
  readonly range: string | null;
  readonly sureness: Sureness | null;
  readonly heading: string;
  readonly ground: Ground | null;
  readonly column: number | null;
  /** Without it there is no form to score. */
  readonly required: boolean;
  /** The columns to choose from; null where the field is a cell or a block of its own, which nobody need choose. */
  readonly choices: readonly Choice[] | null;
}

const MONEY: readonly Field[] = ['initialBudget', 'budget', 'adjustedBudget', 'outturn', 'executionRate'];

/** Columns that most forms have: where one was not found, the user may know better. */
const USUAL: readonly Field[] = ['level1', 'level2', 'level3', 'points', 'target', 'actual', 'score', 'note'];

/** A cell each, though they have headings as columns do. */
const SINGLE: readonly Field[] = ['executionPoints', 'executionScore'];

/** The form as the user corrected it. */
export function corrected(form: FormRecognition, corrections: readonly Correction[]): FormRecognition {
  return corrections.reduce((all, { field, column }) => withColumn(all, field, column), form);
}

/**
 * What is least sure comes first, as it was recognised: a correction moves no row. Fields that the form does not have
 * come last, but for those that it cannot do without.
 */
export function foundRows(recognised: FormRecognition, corrections: readonly Correction[]): readonly FoundRow[] {
  const form = corrected(recognised, corrections);
  const ranges = new Map(namesOf(form).map(({ field, range }) => [field, range]));
  const shown = FIELDS.filter((field) => ranges.has(field) || recognised.fields[field] !== undefined || isUsual(field));
  return shown
    .toSorted((one, other) => rank(recognised, one) - rank(recognised, other))
    .map((field) => rowOf(field, recognised, form, ranges.get(field) ?? null));
}

const isUsual = (field: Field): boolean => USUAL.includes(field);
const isRequired = (field: Field): boolean => REQUIRED.includes(field);

function rank(form: FormRecognition, field: Field): number {
  if (form.fields[field] === undefined) return isRequired(field) ? 0 : 4;
  const sureness = form.columns.find((one) => one.field === field)?.sureness ?? 'sure';
  return { guess: 1, likely: 2, sure: 3 }[sureness];
}

function rowOf(field: Field, recognised: FormRecognition, form: FormRecognition, range: string | null): FoundRow {
  const column = form.columns.find((one) => one.field === field);
  const choosable = (column !== undefined || isUsual(field)) && !SINGLE.includes(field);
  return {
    field,
    range,
    sureness: column?.sureness ?? null,
    heading: column?.heading ?? '',
    ground: column?.ground ?? null,
    column: form.fields[field]?.column ?? null,
    required: isRequired(field),
    choices: choosable || isCorrected(field, recognised) ? choicesFor(recognised, field) : null,
  };
}

/** A column that was taken away can be given back. */
function isCorrected(field: Field, { columns }: FormRecognition): boolean {
  return columns.some((one) => one.field === field) && !SINGLE.includes(field);
}

/** Every column that the form reaches, with the heading that it has in the field's own table. */
export function choicesFor(form: FormRecognition, field: Field): readonly Choice[] {
  const money = MONEY.includes(field);
  const isOwn = (other: Field) => MONEY.includes(other) === money && !SINGLE.includes(other);
  const headed = [...form.columns.filter((one) => isOwn(one.field)), ...(money ? [] : form.others)];
  const [first, last] = reach(form);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const column = first + index;
    const heading = headed.find((one) => one.column === column && one.heading !== '')?.heading ?? '';
    return { column, letter: columnName(column), heading };
  });
}

function reach({ fields, columns, others }: FormRecognition): readonly [number, number] {
  const areas = Object.values<Area>(fields);
  const starts = [...areas, ...columns, ...others].map(({ column }) => column);
  const ends = areas.map(({ column, columns: width }) => column + width - 1);
  return [Math.min(...starts), Math.max(...starts, ...ends)];
}
