/** Loading: what a query asks of an object, as the client wants to read it. */
import { Fault } from '../workbook/fault';
import { type Thing } from '../workbook/model/thing';
import type { Watch } from './interpreter';
import type { Plain } from './message';
import type { Query } from './wire';

const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Names to be read of one object; a name with names below it is another object. null: everything plain. */
type Tree = Map<string, Tree | null>;

function grow(tree: Tree, path: readonly string[]): void {
  const [name, ...rest] = path;
  if (name === undefined) return;
  const standing = tree.get(name) ?? null;
  if (rest.length === 0) {
    tree.set(name, standing);
    return;
  }
  const below: Tree = standing ?? new Map<string, Tree | null>();
  tree.set(name, below);
  grow(below, rest);
}

function treeOf({ select, expand }: Query): Tree {
  const tree: Tree = new Map();
  for (const path of [...select, ...expand])
    grow(
      tree,
      path.split('/').filter((part) => part !== ''),
    );
  return tree;
}

type Identity = (thing: Thing) => Plain;

/** Every plain value that the claimed set has: what a load without names brings. */
function scalars(thing: Thing, watch: Watch): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const name of thing.scalars()) {
    try {
      watch(thing, name, '');
    } catch (reason) {
      if (reason instanceof Fault && reason.code === 'ApiNotFound') continue;
      throw reason;
    }
    values[upperFirst(name)] = thing.get(name);
  }
  return values;
}

function read(thing: Thing | null, tree: Tree | null, identity: Identity, watch: Watch): unknown {
  if (thing === null) return null;
  const items = thing.items();
  const value: Record<string, unknown> = { ...identity(thing) };
  if (items !== null) {
    // `items/name` and `name` ask the same of a collection.
    const below: Tree = new Map([...(tree ?? [])].filter(([name]) => name !== 'items'));
    for (const [name, deeper] of tree?.get('items') ?? []) below.set(name, deeper);
    value['_Items'] = items.map((item) => read(item, below, identity, watch));
    return value;
  }
  if (tree === null || tree.size === 0) return { ...value, ...scalars(thing, watch) };
  for (const [name, below] of tree) {
    watch(thing, name, '');
    if (thing.isObject(name)) value[upperFirst(name)] = read(thing.object(name), below, identity, watch);
    else if (thing.isValue(name)) value[upperFirst(name)] = thing.get(name);
    else throw new Fault('ApiNotFound', `${thing.kind}.${name}`);
  }
  return value;
}

export function query(thing: Thing, asked: Query, identity: Identity, watch: Watch): unknown {
  const tree = treeOf(asked);
  const result = read(thing, tree.size === 0 ? null : tree, identity, watch) as Record<string, unknown>;
  const items = result['_Items'];
  if (!Array.isArray(items)) return result;
  const end = asked.top === null ? undefined : asked.skip + asked.top;
  return { ...result, _Items: items.slice(asked.skip, end) as unknown[] };
}

/** `object.update({…})`: values are set, objects below are gone into. */
export function updated(thing: Thing, state: Plain, watch: Watch): void {
  for (const [name, value] of Object.entries(state)) {
    if (thing.isObject(name)) {
      watch(thing, name, '');
      const below = thing.object(name);
      if (below) updated(below, value as Plain, watch);
    } else {
      watch(thing, name, ' =');
      thing.set(name, value);
    }
  }
}
