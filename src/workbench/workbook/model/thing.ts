/**
 * An object of Excel's API as the interpreter sees it: members found by their wire name, whatever its case. A kind is
 * one class of the API, written as a table of what it can do; anything not in the table does not exist.
 */
import { Fault } from '../fault';

/** Arguments as they came over the wire; objects among them are things. */
export type Args = readonly unknown[];

export interface Property<S> {
  readonly get: (subject: S) => unknown;
  readonly set?: (subject: S, value: unknown) => void;
}

export interface Kind<S> {
  /** The class's name in the API, e.g. `Range`. */
  readonly name: string;
  /** Plain values. */
  readonly values?: Readonly<Record<string, Property<S>>>;
  /** Other objects, reached without a call. null: a null object. */
  readonly objects?: Readonly<Record<string, (subject: S) => Thing | null>>;
  /** Objects or plain values, reached by a call. */
  readonly methods?: Readonly<Record<string, (subject: S, args: Args) => unknown>>;
  /** Set for collections. */
  readonly items?: (subject: S) => readonly Thing[];
  /** What the client remembers an item by (`Id`, `_Id`), sent with every answer. */
  readonly identity?: (subject: S) => Readonly<Record<string, unknown>>;
  /** A range: what is tracked under a reference id. */
  readonly tracked?: (subject: S) => Tracked;
}

/** A place on a sheet that follows inserted and deleted rows; `area` is null once its cells are gone. */
export interface Tracked {
  readonly sheetId: string;
  area: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number } | null;
}

export interface Thing {
  readonly kind: string;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  object(name: string): Thing | null;
  call(name: string, args: Args): unknown;
  isObject(name: string): boolean;
  isValue(name: string): boolean;
  /** Whether a value can be written: only such are restored by name, e.g. in an update of many. */
  scalars(): readonly string[];
  items(): readonly Thing[] | null;
  identity(): Readonly<Record<string, unknown>>;
  tracked(): Tracked | null;
}

type Table<T> = ReadonlyMap<string, T>;

const table = <T>(record: Readonly<Record<string, T>> | undefined): Table<T> =>
  new Map(Object.entries(record ?? {}).map(([name, member]) => [name.toLowerCase(), member]));

/** A maker of things of one kind: `const range = things({ name: 'Range', … })`, then `range(subject)`. */
export function things<S>(kind: Kind<S>): (subject: S) => Thing {
  const values = table(kind.values);
  const objects = table(kind.objects);
  const methods = table(kind.methods);
  const found = <T>(members: Table<T>, name: string): T => {
    const member = members.get(name.toLowerCase());
    if (member === undefined)
      throw new Fault('ApiNotFound', `${kind.name}.${name.charAt(0).toLowerCase()}${name.slice(1)}`);
    return member;
  };
  return (subject) => ({
    kind: kind.name,
    get: (name) => found(values, name).get(subject),
    set(name, value) {
      const { set } = found(values, name);
      if (!set) throw new Fault('InvalidOperation', `${kind.name}.${name} is read-only`);
      set(subject, value);
    },
    object: (name) => found(objects, name)(subject),
    call: (name, args) => found(methods, name)(subject, args),
    isObject: (name) => objects.has(name.toLowerCase()),
    isValue: (name) => values.has(name.toLowerCase()),
    scalars: () => Object.keys(kind.values ?? {}),
    items: () => kind.items?.(subject) ?? null,
    identity: () => kind.identity?.(subject) ?? {},
    tracked: () => kind.tracked?.(subject) ?? null,
  });
}

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && 'kind' in value && 'call' in value;
