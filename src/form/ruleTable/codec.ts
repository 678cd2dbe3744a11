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
  readonly value: Standing | null;
  readonly second: Standing | null;
  readonly english: Standing | null;
}

/** The rows of one block, taken one by one, and where each value of the pack came from. */
export interface Source {
  /** The first row of one of these labels that is not taken yet. */
  readonly take: (...labels: readonly string[]) => ReadRow | null;
  /** Notes that the value at that place of the pack stands in that cell, under that label. */
  readonly note: (path: string, label: string, at: string | null) => void;
  /** Notes that a cell cannot be read. */
  readonly wrong: (at: string, seen: string, expected: Expected) => void;
}

/** What may stand in a cell: one of a few words, a range of rates, or conditions that pick rows. */
export type Expected =
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'interval' }
  | { readonly kind: 'condition' };

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
}

/** One row: a label and a cell. */
export function field<T>(label: string, { write, read, choices }: CellCodec<T>): Codec<T> {
  return {
    labels: [label],
    write: (value) => [{ label, value: write(value) }],
    read: (source, path) => {
      const cell = source.take(label)?.value ?? null;
      source.note(path, label, cell?.at ?? null);
      return cell === null ? undefined : readCell(cell, { read, choices }, source);
    },
  };
}

function readCell<T>(
  cell: Standing,
  { read, choices }: Pick<CellCodec<T>, 'read'> & { readonly choices: readonly string[] | undefined },
  source: Source,
): unknown {
  if (isBlankCell(cell)) return undefined;
  const data = read(cell);
  if (data !== undefined) return data;
  source.wrong(cell.at, shownIn(cell), { kind: 'choice', choices: choices ?? [] });
  return shownIn(cell);
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
      return present.length === 0 ? undefined : Object.fromEntries(present);
    },
  };
}

/** What a list's rows hold: a value and, in most, a second one beside it. */
interface Item<T> {
  readonly labels: readonly string[];
  readonly write: (value: T) => WrittenRow;
  readonly read: (row: ReadRow, source: Source) => unknown;
  /** Under which keys of the item each cell's value is found in the pack. */
  readonly keys: { readonly value: readonly string[]; readonly second?: readonly string[] };
}

/** A list: as many rows of its labels as it has items. */
export function list<T>({ labels, write, read, keys }: Item<T>): Codec<readonly T[]> {
  const [label = ''] = labels;
  return {
    labels,
    write: (values) => values.map(write),
    read: (source, path) => {
      const rows = takeAll(source, labels).filter(({ value, second }) => !isBlankCell(value) || !isBlankCell(second));
      source.note(path, label, rows[0]?.value?.at ?? null);
      rows.forEach((row, index) => {
        const item = below(path, String(index));
        source.note(item, label, row.value?.at ?? null);
        for (const key of keys.value) source.note(below(item, key), label, row.value?.at ?? null);
        for (const key of keys.second ?? []) source.note(below(item, key), label, row.second?.at ?? null);
      });
      return rows.length === 0 ? undefined : rows.map((row) => read(row, source));
    },
  };
}

function takeAll(source: Source, labels: readonly string[]): readonly ReadRow[] {
  const row = source.take(...labels);
  return row === null ? [] : [row, ...takeAll(source, labels)];
}

/** What a cell of a list says by its codec; undefined where it is blank. */
export function readOf<T>(codec: CellCodec<T>, cell: Standing | null, source: Source): unknown {
  return cell === null ? undefined : readCell(cell, { read: codec.read, choices: codec.choices }, source);
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
