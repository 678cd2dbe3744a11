/** Labels that may stand in as many rows as there are items: 档次, 等级, 状态, 尚缺. */
import { below, type Codec, type ReadRow, type Source, type Use, type WrittenRow } from './codec';

/** What a list's rows hold: a value and, in most, a second one beside it. */
interface Item<T> {
  readonly labels: readonly string[];
  readonly write: (value: T) => WrittenRow;
  readonly read: (row: ReadRow, source: Source) => unknown;
  /** Under which keys of the item each cell's value is found in the pack; a cell without keys is not used. */
  readonly keys: Readonly<Partial<Record<Use, readonly string[]>>>;
}

/** A list: as many rows of its labels as it has items. */
export function list<T>({ labels, write, read, keys }: Item<T>): Codec<readonly T[]> {
  const [label = ''] = labels;
  const uses = Object.keys(keys) as Use[];
  return {
    labels,
    write: (values) => values.map(write),
    read: (source, path) => {
      const rows = takeAll(source, labels, uses);
      source.note(path, label, rows[0]?.value.at ?? null);
      rows.forEach((row, index) => {
        const item = below(path, String(index));
        source.note(item, label, row.value.at);
        for (const use of uses)
          for (const key of keys[use] ?? []) source.note(below(item, key), label, row[use]?.at ?? null);
      });
      return rows.length === 0 ? undefined : rows.map((row) => read(row, source));
    },
  };
}

export function takeAll(source: Source, labels: readonly string[], uses: readonly Use[]): readonly ReadRow[] {
  const row = source.take(labels, uses);
  return row === null ? [] : [row, ...takeAll(source, labels, uses)];
}

/** Rows of which nobody can say what they are while the choice before them is missing: that one fault is enough. */
export function passOver(source: Source, labels: readonly string[]): void {
  takeAll(source, labels, ['value', 'second', 'english']);
}
