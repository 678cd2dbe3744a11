/** One act at a time: acts wait for one another, and what was pressed twice runs once. */

export type Queue = (key: string, run: () => Promise<void>, repeatable?: boolean) => Promise<void>;

/**
 * A key that waits or runs is not queued again; its promise is handed out instead. A repeatable act (a reading)
 * that already runs is queued once more, since what it read may be out of date by now.
 */
export function createQueue(): Queue {
  const waiting = new Map<string, Promise<void>>();
  let last: Promise<void> = Promise.resolve();
  return (key, run, repeatable = false) => {
    const known = waiting.get(key);
    if (known !== undefined) return known;
    const forget = () => waiting.delete(key);
    const turn = async () => {
      if (repeatable) forget();
      try {
        await run();
      } finally {
        if (!repeatable) forget();
      }
    };
    const promise = last.then(turn);
    waiting.set(key, promise);
    last = promise.catch(() => undefined);
    return promise;
  };
}
