/**
 * How a value of a rule pack becomes labelled rows of a table, and labelled rows become the value again. A codec writes
 * what a loaded pack holds and reads what a pack file would: text such as `"5pp"`, which the pack's own checks then judge.
 */
import type { CellValue } from '../../sheet';
import type { Standing } from '../blocks';

/** One parameter as it is to stand in the table. */
export interface WrittenRow {
  readonly label: string;
  readonly value: WrittenCell;
  /** The second figure of a list's row: the points of a tier, of a state, of a grade. */
  readonly second?: WrittenCell;
  /** The same in English, where the pack says it in both languages. */
  readonly english?: string;
}

export interface WrittenCell {
  readonly value: CellValue;
  /** A number format; without one the cell is a plain one. */
  readonly format?: string;
  /** What may stand here, offered as a drop-down. */
  readonly choices?: readonly string[];
}

/** One parameter as it stands in the table. */
export interface ReadRow {
  readonly label: Standing;
  readonly value: Standing;
  readonly second: Standing;
  /** Null in a rule's first row, where the English cell is the rule's own. */
  readonly english: Standing | null;
  /** Cells beside them that no label uses. */
  readonly others: readonly Standing[];
}

/** The cells that a label uses. */
export type Use = 'value' | 'second' | 'english';

/** The rows of one block, taken one by one, and where each value of the pack came from. */
export interface Source {
  /** Whether a row of one of these labels is not taken yet. */
  readonly has: (labels: readonly string[]) => boolean;
  /** The first row of one of these labels that is not taken yet; what stands in cells that it does not use is told. */
  readonly take: (labels: readonly string[], uses: readonly Use[]) => ReadRow | null;
  /** Notes that the value at that place of the pack stands in that cell, under that label. */
  readonly note: (path: string, label: string, at: string | null) => void;
  /** Notes that a cell cannot be read. */
  readonly wrong: (at: string, seen: string, expected: Expected) => void;
  /** Notes that a cell beside a label is blank: whether its parameter counts, nobody can see. */
  readonly blank: (at: string, label: string) => void;
  /** Notes that what stands in a cell stood in one before it, and may stand once. */
  readonly twice: (at: string, seen: string) => void;
  /** Notes that a row must be there and is not. */
  readonly absent: (path: string, label: string) => void;
}

/** What may stand in a cell: one of a few words, a range of rates, the size of a step, or conditions that pick rows. */
export type Expected =
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'interval' | 'step' | 'rateStep' | 'condition' }
  /** Two conditions of which the second undoes the first, or says more of the same level. */
  | { readonly kind: 'conditionsClash' | 'levelTwice'; readonly first: string };

export interface Codec<T> {
  /** Every label that it may use. */
  readonly labels: readonly string[];
  readonly write: (value: T) => readonly WrittenRow[];
  /** Undefined where none of its rows says anything. */
  readonly read: (source: Source, path: string) => unknown;
}

/** A part of a codec for one cell. */
export interface CellCodec<T> {
  readonly write: (value: T) => WrittenCell;
  readonly read: (cell: Standing) => unknown;
  readonly choices?: readonly string[];
  /** What to ask for where it cannot be read; the choices where not given. */
  readonly expected?: Expected;
}

/** One row: a label and a cell. */
export function field<T>(label: string, codec: CellCodec<T>): Codec<T> {
  return {
    labels: [label],
    write: (value) => [{ label, value: codec.write(value) }],
    read: (source, path) => {
      const cell = source.take([label], ['value'])?.value ?? null;
      source.note(path, label, cell?.at ?? null);
      return cell === null ? undefined : filled(codec, cell, label, source);
    },
  };
}

/** A field whose row must be there: without it, what counts could not be seen. */
export function demanded<T>(label: string, codec: CellCodec<T>): Codec<T> {
  const one = field(label, codec);
  return {
    ...one,
    read: (source, path) => {
      if (!source.has(one.labels)) source.absent(path, label);
      return one.read(source, path);
    },
  };
}

/** What is missing where one of several labels would do: `either(['每档', '档次'])` → 每档 / 档次. */
export const either = (labels: readonly string[]): string => labels.join(' / ');

/** What must be there: where no row says anything, each thing that is missing is told by its own label. */
export function required<T>(codec: Codec<T>): Codec<T> {
  return { ...codec, read: (source, path) => codec.read(source, path) ?? {} };
}

/** What a codec of one value under one key of an object may be. */
type Fields<T> = { readonly [Key in keyof T]-?: Codec<Exclude<T[Key], undefined>> };

/** An object: the rows of its parts one after the other. */
export function group<T extends object>(fields: Fields<T>): Codec<T> {
  const parts = Object.entries(fields) as [string, Codec<unknown>][];
  return {
    labels: parts.flatMap(([, { labels }]) => labels),
    write: (value) => {
      const held = new Map<string, unknown>(Object.entries(value));
      return parts.flatMap(([key, codec]) => {
        const part = held.get(key);
        return part === undefined ? [] : codec.write(part);
      });
    },
    read: (source, path) => {
      const read = parts.map(([key, codec]) => [key, codec.read(source, below(path, key))] as const);
      const present = read.filter(([, data]) => data !== undefined);
      if (present.length > 0) return Object.fromEntries(present);
      source.note(path, either(parts.flatMap(([, { labels }]) => labels)), null);
      return undefined;
    },
  };
}

/** What a cell says by its codec; undefined where it is blank. */
export function readOf<T>(codec: CellCodec<T>, cell: Standing, source: Source): unknown {
  if (isBlankCell(cell)) return undefined;
  const data = codec.read(cell);
  if (data !== undefined) return data;
  source.wrong(cell.at, shownIn(cell), codec.expected ?? { kind: 'choice', choices: codec.choices ?? [] });
  return shownIn(cell);
}

/** The same of a cell whose label stands there: blank, it is told, and is `''`, which no pack takes. */
export function filled<T>(codec: CellCodec<T>, cell: Standing, label: string, source: Source): unknown {
  if (!isBlankCell(cell)) return readOf(codec, cell, source);
  source.blank(cell.at, label);
  return '';
}

/** `below('rules.2', 'name')` → `rules.2.name`. */
export function below(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

export function isBlankCell(cell: Standing | null): boolean {
  return cell === null || (typeof cell.value === 'string' && cell.value.trim() === '');
}

/** What a cell shows; “####” (a column too narrow) gives way to the value. */
export function shownIn({ text, value }: Standing): string {
  return (/^#*$/.test(text.trim()) ? String(value) : text).trim();
}

export function asObject(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}
