/** What passed between the add-in and the workbook, request by request. */

export interface LogEntry {
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** `Range.values =`, `Range.insert()`, `Worksheet.name`: what the request touched, in order, each once. */
  readonly members: readonly string[];
  readonly actions: number;
  /**
   * Whether it is a round trip that the add-in pays for. Not counted: the client's own clean-up, which only lets go of
   * ranges and which nobody awaits, and calls to services beside the workbook.
   */
  readonly counted: boolean;
  readonly writes: boolean;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly ms: number;
  /** The error's code, where the request failed. */
  readonly error: string | null;
  /** A member that is not there or not claimed, where that was the error. */
  readonly detail: string;
}

export interface Log {
  entries(): readonly LogEntry[];
  add(entry: Omit<LogEntry, 'number'>): void;
  clear(): void;
  /** Requests since the log was cleared, without the clean-ups. */
  roundTrips(): number;
  /** Members that were asked for and are not modelled. */
  missing(): readonly string[];
  onEntry(listener: (entry: LogEntry) => void): () => void;
}

/** The log keeps the last requests only. */
const LENGTH = 2000;

export function createLog(): Log {
  let entries: LogEntry[] = [];
  let number = 0;
  const missing = new Set<string>();
  const listeners = new Set<(entry: LogEntry) => void>();
  return {
    entries: () => entries,
    add(entry) {
      number += 1;
      const numbered = { ...entry, number };
      entries = [...entries.slice(1 - LENGTH), numbered];
      if (entry.error === 'ApiNotFound') missing.add(entry.detail);
      for (const listener of listeners) listener(numbered);
    },
    clear() {
      entries = [];
      number = 0;
    },
    roundTrips: () => entries.filter(({ counted }) => counted).length,
    missing: () => [...missing],
    onEntry(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
