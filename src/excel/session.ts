/** What is remembered between acts while the pane lives: user changes seen, our own writes, choices not kept on a sheet. */

/** Own writes answer with change events of their own; within this time they are not taken for a user's. */
const ECHO_MS = 2000;

export interface Session {
  /** How many changes by users were seen so far. */
  readonly changes: () => number;
  readonly countChange: () => void;
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
  let changes = 0;
  const expected = new Map<string, number>();
  return {
    changes: () => changes,
    countChange: () => (changes += 1),
    expect: (sheetId) => expected.set(sheetId, now() + ECHO_MS),
    isEcho: (sheetId) => (expected.get(sheetId) ?? 0) > now(),
    packs: new Map(),
    highlighted: new Map(),
    forms: new Map(),
  };
}
