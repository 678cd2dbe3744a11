/** Ranges that outlive their request, under the ids the client knows them by; all follow inserted and deleted rows. */
import { type Area, shifted } from '../workbook/area';
import type { Engine } from '../workbook/engine';
import type { Tracked } from '../workbook/model/thing';

export interface References {
  /** A place that lives as long as the request. */
  track(sheetId: string, area: Area): Tracked;
  /** The id under which the client may ask for it again. */
  idOf(place: Tracked): string;
  find(id: string): Tracked | null;
  keep(place: Tracked): void;
  release(id: string): void;
  /** The request is over: what nobody keeps is forgotten. */
  endRequest(): void;
  clear(): void;
  /** How many are kept: an add-in that never lets go is leaking. */
  count(): number;
}

export function createReferences(engine: Engine): References {
  const kept = new Map<string, Tracked>();
  let current = new Set<Tracked>();
  const ids = new Map<Tracked, string>();
  let next = 1;

  engine.onChange((change) => {
    if (change.kind !== 'shift') return;
    for (const place of new Set([...current, ...kept.values()])) {
      if (place.sheetId === change.sheetId && place.area) place.area = shifted(place.area, change.shift);
    }
  });

  const references: References = {
    track(sheetId, area) {
      const place: Tracked = { sheetId, area };
      current.add(place);
      return place;
    },
    idOf(place) {
      const known = ids.get(place);
      if (known !== undefined) return known;
      const id = `ref${next}`;
      next += 1;
      ids.set(place, id);
      return id;
    },
    find: (id) => kept.get(id) ?? null,
    keep: (place) => void kept.set(references.idOf(place), place),
    release(id) {
      const place = kept.get(id);
      kept.delete(id);
      if (place && !current.has(place)) ids.delete(place);
    },
    endRequest() {
      for (const place of current) if (!kept.has(ids.get(place) ?? '')) ids.delete(place);
      current = new Set();
    },
    clear() {
      kept.clear();
      ids.clear();
      current = new Set();
    },
    count: () => kept.size,
  };
  return references;
}
