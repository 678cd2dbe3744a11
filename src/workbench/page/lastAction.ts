/** What the status strip says of the requests: how many, and how long the last press took, which makes several. */
import type { LogEntry } from '../protocol/log';

/** Requests closer together than this, in ms, belong to one action. */
const PAUSE = 400;

export interface ActionSummary {
  readonly reads: number;
  readonly writes: number;
  /** Of the first request, in milliseconds since 1970. */
  readonly began: number;
  /** From the first request to the last answer, in ms. */
  readonly duration: number;
}

/** Sums up the newest run of requests; null where there are none. */
export function lastAction(entries: readonly LogEntry[]): ActionSummary | null {
  const requests = entries.filter(({ counted }) => counted);
  let first = requests.length - 1;
  for (; first > 0; first -= 1) {
    const [before, next] = [requests[first - 1], requests[first]];
    if (!before || !next || next.at - (before.at + before.ms) > PAUSE) break;
  }
  const run = requests.slice(Math.max(first, 0));
  const [start, end] = [run[0], run.at(-1)];
  if (!start || !end) return null;
  const writes = run.filter((entry) => entry.writes).length;
  return { reads: run.length - writes, writes, began: start.at, duration: end.at + end.ms - start.at };
}
