/** What the status strip says of the last thing the add-in did: one press makes several requests. */
import type { LoggedRequest } from './logPanel';

/** Requests closer together than this, in ms, belong to one action. */
const PAUSE = 400;

export interface ActionSummary {
  readonly reads: number;
  readonly writes: number;
  /** From the first request to the last answer, in ms. */
  readonly duration: number;
}

/** Sums up the newest run of requests; null where there are none. */
export function lastAction(requests: readonly LoggedRequest[]): ActionSummary | null {
  let first = requests.length - 1;
  while (first > 0) {
    const [before, next] = [requests[first - 1], requests[first]];
    if (!before || !next || next.time - (before.time + before.duration) > PAUSE) break;
    first -= 1;
  }
  const run = requests.slice(Math.max(first, 0));
  const [start, end] = [run[0], run.at(-1)];
  if (!start || !end) return null;
  const writes = run.filter(({ write }) => write).length;
  return { reads: run.length - writes, writes, duration: end.time + end.duration - start.time };
}
