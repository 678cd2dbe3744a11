/** Prints one benchmark's figures: name, value, unit. */
export function report(title: string, rows: readonly (readonly [string, string])[]): void {
  const width = Math.max(...rows.map(([name]) => name.length));
  process.stdout.write(`\n${title}\n${rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join('\n')}\n`);
}

/** The middle of several runs, in ms. */
export async function median(runs: number, run: () => unknown): Promise<number> {
  const times: number[] = [];
  const once = async (): Promise<void> => {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
    if (times.length < runs) await once();
  };
  await once();
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
