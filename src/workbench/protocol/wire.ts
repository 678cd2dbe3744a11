/** A batch of the API as it comes over the wire. */
import { type Plain, plain } from './message';

export const PATH = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
export const DO = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface Arguments {
  readonly values: readonly unknown[];
  /** Parallel to the values: ids of object paths, nested like the values themselves. */
  readonly references: unknown;
}

export interface Path {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly parent: number;
  readonly args: Arguments;
}

export interface Query {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number | null;
  readonly skip: number;
}

export interface Action {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly path: number;
  readonly args: Arguments;
  readonly query: Query;
  readonly state: Plain;
}

export interface Batch {
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, Path>;
}

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const textsOf = (value: unknown): readonly string[] =>
  (typeof value === 'string' ? value.split(',') : listOf(value)).flatMap((one) =>
    typeof one === 'string' ? one.trim() : [],
  );

function argumentsOf(value: unknown): Arguments {
  const { Arguments: values, ReferencedObjectPathIds: references } = plain(value);
  return { values: listOf(values), references };
}

function queryOf(value: unknown): Query {
  const { Select, Expand, Top, Skip } = plain(value);
  return {
    select: textsOf(Select),
    expand: textsOf(Expand),
    top: typeof Top === 'number' ? Top : null,
    skip: numberOf(Skip),
  };
}

function parsed(text: string): Plain {
  try {
    return plain(JSON.parse(text));
  } catch {
    return {};
  }
}

/** null: no batch. */
export function parseBatch(text: string): Batch | null {
  const body = parsed(text);
  if (!Array.isArray(body['Actions'])) return null;
  const actions = listOf(body['Actions']).map((one): Action => {
    const { Id, ActionType, Name, ObjectPathId, ArgumentInfo, QueryInfo, ObjectState } = plain(one);
    return {
      id: numberOf(Id),
      type: numberOf(ActionType),
      name: textOf(Name),
      path: numberOf(ObjectPathId),
      args: argumentsOf(ArgumentInfo),
      query: queryOf(QueryInfo),
      state: typeof ObjectState === 'string' ? parsed(ObjectState) : plain(ObjectState),
    };
  });
  const paths = Object.values(plain(body['ObjectPaths'])).map((one): Path => {
    const { Id, ObjectPathType, Name, ParentObjectPathId, ArgumentInfo } = plain(one);
    return {
      id: numberOf(Id),
      type: numberOf(ObjectPathType),
      name: textOf(Name),
      parent: numberOf(ParentObjectPathId),
      args: argumentsOf(ArgumentInfo),
    };
  });
  return { actions, paths: new Map(paths.map((path) => [path.id, path])) };
}
