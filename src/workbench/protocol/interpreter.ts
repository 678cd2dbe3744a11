/** Runs a batch on the object model, action by action; the first failure ends it, and what was done before stays done. */
import { Fault } from '../workbook/fault';
import { isThing, type Thing, type Tracked } from '../workbook/model/thing';
import type { Plain } from './message';
import { query, updated } from './query';
import type { References } from './references';
import { type Requirements, satisfies } from './requirements';
import { type Action, type Arguments, type Batch, DO, type Path, PATH } from './wire';

export interface Outcome {
  readonly answer: Plain;
  readonly members: readonly string[];
  readonly writes: boolean;
  readonly error: string | null;
  readonly detail: string;
}

export interface Machine {
  readonly root: () => Thing;
  /** `Microsoft.AppRuntime.AppRuntimeService`, …; throws for one that is not there. */
  readonly service: (name: string) => Thing;
  readonly reference: (place: Tracked) => Thing;
  readonly references: References;
  readonly requirements: Requirements;
  /** The ExcelApi set claimed now. */
  readonly claimed: () => string;
  /** Whether formulas wait to be calculated. */
  readonly pending: () => boolean;
  /** Opens the files that come with a request; what they hold is asked for while it runs. */
  readonly unpack: (files: readonly string[]) => Promise<void>;
  /** Waits until they are; called only before something is read. */
  readonly settle: () => Promise<void>;
  /** Runs one action as the add-in's doing. */
  readonly act: <T>(work: () => T) => T;
}

const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A thing whose every use is checked against the claimed requirement set and noted. */
export type Watch = (thing: Thing, member: string, use: '' | ' =' | '()') => void;

/** Runs one batch. `breaks` says which action is made to fail, for tests. */
export async function interpret(
  batch: Batch,
  machine: Machine,
  breaks: (action: Action, index: number) => boolean,
): Promise<Outcome> {
  const members = new Set<string>();
  const resolved = new Map<number, Thing | null>();
  const results: Plain[] = [];
  const traces: number[] = [];

  const watch: Watch = (thing, member, use) => {
    const name = `${thing.kind}.${member}`;
    if (!member.startsWith('_')) members.add(name + use);
    const needed = machine.requirements.get(name.toLowerCase());
    if (needed !== undefined && !satisfies(machine.claimed(), needed)) {
      throw new Fault('ApiNotFound', `${name} (ExcelApi ${needed})`);
    }
  };

  function argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference !== 0) return resolve(reference);
    if (Array.isArray(value)) {
      const references = Array.isArray(reference) ? (reference as unknown[]) : [];
      return references.length > 0 ? value.map((one: unknown, index) => argument(one, references[index])) : value;
    }
    if (typeof value === 'object' && value !== null) {
      const id = (value as Plain)['_ObjectPathId'];
      if (typeof id === 'number') return resolve(id);
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, argument(one, 0)]));
    }
    return value;
  }

  const argumentsOf = ({ values, references }: Arguments): readonly unknown[] =>
    values.map((value, index) => argument(value, Array.isArray(references) ? (references as unknown[])[index] : 0));

  function reached(path: Path): Thing | null {
    switch (path.type) {
      case PATH.root:
        return machine.root();
      case PATH.service:
        return machine.service(path.name);
      case PATH.nothing:
        return null;
      case PATH.reference: {
        const place = machine.references.find(path.name);
        if (!place) throw new Fault('InvalidReference', path.name);
        return machine.reference(place);
      }
      default:
    }
    const parent = resolve(path.parent);
    if (parent === null) return null;
    if (path.type === PATH.property) {
      watch(parent, path.name, '');
      return parent.object(path.name);
    }
    const name = path.type === PATH.indexer ? 'getItem' : path.name;
    watch(parent, name.charAt(0).toLowerCase() + name.slice(1), '()');
    const result = parent.call(name, argumentsOf(path.args));
    if (result !== null && !isThing(result)) throw new Fault('InvalidOperation', `${parent.kind}.${name} is no object`);
    return result;
  }

  function resolve(id: number): Thing | null {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const path = batch.paths.get(id);
    if (!path) throw new Fault('InvalidReference', `object path ${id}`);
    const thing = reached(path);
    resolved.set(id, thing);
    return thing;
  }

  function identity(thing: Thing): Plain {
    const place = thing.tracked();
    return place ? { _ReferenceId: machine.references.idOf(place) } : thing.identity();
  }

  function done(action: Action): unknown {
    if (action.type === DO.trace) {
      traces.push(action.id);
      return null;
    }
    const thing = resolve(action.path);
    if (thing === null) return null;
    switch (action.type) {
      case DO.instantiate:
        return identity(thing);
      case DO.query:
      case DO.queryAsJson:
      case DO.recursiveQuery:
        return query(thing, action.query, identity, watch);
      case DO.method: {
        if (action.name === '_KeepReference') {
          const place = thing.tracked();
          if (place) machine.references.keep(place);
          return null;
        }
        watch(thing, action.name.charAt(0).toLowerCase() + action.name.slice(1), '()');
        const result = thing.call(action.name, argumentsOf(action.args));
        return isThing(result) ? identity(result) : (result ?? null);
      }
      case DO.set:
        watch(thing, action.name.charAt(0).toLowerCase() + action.name.slice(1), ' =');
        thing.set(action.name, argumentsOf(action.args)[0]);
        return null;
      case DO.update:
        updated(thing, action.state, watch);
        return null;
      case DO.ensureUnchanged:
        return null;
      default:
        throw new Fault('ApiNotFound', `action ${action.type}`);
    }
  }

  const failure: { error: Plain | null; code: string | null; detail: string } = { error: null, code: null, detail: '' };

  /** false: the action failed, and with it the rest of the batch. */
  function ran(action: Action, index: number): boolean {
    try {
      if (breaks(action, index)) throw new Fault('GeneralException', 'made to fail');
      results.push({ ActionId: action.id, Value: machine.act(() => done(action)) });
      return true;
    } catch (reason) {
      const fault = reason instanceof Fault ? reason : new Fault('GeneralException', String(reason));
      failure.code = fault.code;
      failure.detail = fault.detail;
      failure.error = {
        Code: fault.code,
        Message: fault.message,
        Location: upperFirst(batch.paths.get(action.path)?.name ?? ''),
        ActionIndex: index,
        HttpStatusCode: fault.code === 'ItemNotFound' ? 404 : 400,
      };
      return false;
    }
  }

  /** Runs actions without a pause until one reads while formulas wait to be calculated. */
  async function runFrom(first: number): Promise<void> {
    if (machine.pending()) await machine.settle();
    let index = first;
    for (let action = batch.actions[index]; action; action = batch.actions[index]) {
      if (index > first && reads(action) && machine.pending()) break;
      if (!ran(action, index)) return;
      index += 1;
    }
    if (index < batch.actions.length) await runFrom(index);
  }

  await machine.unpack(filesIn(batch));
  await runFrom(0);
  const { error, code, detail } = failure;
  return {
    answer: { TraceIds: traces, Results: results, ...(error ? { Error: error } : {}) },
    members: [...members],
    writes: writes(batch),
    error: code,
    detail,
  };
}

/** The files, as base64, that a batch inserts. */
function filesIn({ actions }: Batch): readonly string[] {
  return actions.flatMap(({ type, name, args: { values } }) => {
    const [file] = values;
    return type === DO.method && /^insertWorksheetsFromBase64$/i.test(name) && typeof file === 'string' ? [file] : [];
  });
}

const reads = ({ type }: Action): boolean => type === DO.query || type === DO.queryAsJson || type === DO.method;

const READING = /^(get|_keepreference|_removereference|_register|_unregister|_validate|load|count|suspend)/i;

/** Whether a batch may change the workbook. */
export function writes(batch: Batch): boolean {
  return (
    batch.actions.some(
      ({ type, name }) => type === DO.set || type === DO.update || (type === DO.method && !READING.test(name)),
    ) || [...batch.paths.values()].some(({ type, name }) => type === PATH.method && !READING.test(name))
  );
}

/** Whether a batch only lets go of ranges: the client sends it after a run and nobody waits for it. */
export const cleansUp = (batch: Batch): boolean =>
  batch.actions.some(({ name }) => name === '_RemoveReference') &&
  batch.actions.every(({ type, name }) => type === DO.instantiate || name === '_RemoveReference');
