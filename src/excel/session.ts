/** What is remembered between acts while the pane lives: user changes seen, our own writes, choices not kept on a sheet. */

/** Own writes answer with change events of their own; within this time they are not taken for a user's. */
const ECHO_MS = 2000;

/** How many changes by people each sheet had seen. */
export type Mark = ReadonlyMap<string, number>;

export interface Session {
  /** A moment, for asking later which sheets people have changed since. */
  readonly mark: () => Mark;
  readonly changedSince: (mark: Mark, sheetId: string) => boolean;
  readonly noteChange: (sheetId: string) => void;
  /** Notes that a sheet is being written by us. */
  readonly expect: (sheetId: string) => void;
  readonly isEcho: (sheetId: string) => boolean;
  /** The pack chosen for a form that has no cell for it. */
  readonly packs: Map<string, string>;
  readonly highlighted: Map<string, boolean>;
  /** The number of forms at the last look, by the sheet's id. */
  readonly forms: Map<string, { readonly position: number; readonly forms: number }>;
}

export function createSession(now: () => number = Date.now): Session {
  const changes = new Map<string, number>();
  const expected = new Map<string, number>();
  return {
    mark: () => new Map(changes),
    changedSince: (mark, sheetId) => changes.get(sheetId) !== mark.get(sheetId),
    noteChange: (sheetId) => void changes.set(sheetId, (changes.get(sheetId) ?? 0) + 1),
    expect: (sheetId) => expected.set(sheetId, now() + ECHO_MS),
    isEcho: (sheetId) => (expected.get(sheetId) ?? 0) > now(),
    packs: new Map(),
    highlighted: new Map(),
    forms: new Map(),
  };
}
