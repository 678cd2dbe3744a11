/** Packs with one place changed. */
import { loadPack } from '../../../src/scoring/packs/pack';

/** `changed(liuyang, 'grades.1.from', 95)`; `undefined` takes the place away. */
export function changed(pack: unknown, place: string, value: unknown): unknown {
  const copy: unknown = structuredClone(pack);
  const keys = place.split('.');
  const last = keys.pop() ?? '';
  let spot = copy as Record<string, unknown>;
  for (const key of keys) spot = spot[key] as Record<string, unknown>;
  spot[last] = value;
  return copy;
}

/** What is wrong, as `place: code`. */
export function faultsOf(pack: unknown): readonly string[] {
  const loaded = loadPack(pack);
  return loaded.ok ? [] : loaded.faults.map(({ place, code }) => `${place}: ${code}`);
}
