import { createQueue } from '../../src/taskpane/queue';

function gate() {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { open: () => open(), passed };
}

describe('acts', () => {
  it('run one after another, in the order in which they were asked for', async () => {
    const queue = createQueue();
    const { open, passed } = gate();
    const log: string[] = [];
    const first = queue('score', async () => {
      log.push('score begins');
      await passed;
      log.push('score ends');
    });
    const second = queue('restore', () => Promise.resolve(void log.push('restore')));
    open();
    await Promise.all([first, second]);
    expect(log).toEqual(['score begins', 'score ends', 'restore']);
  });

  it.each([
    ['an act', false, 1],
    ['a reading', true, 2],
  ])('%s that runs and is asked for twice more', async (_, repeatable, runs) => {
    const queue = createQueue();
    const { open, passed } = gate();
    let count = 0;
    const run = () => {
      count += 1;
      return passed;
    };
    const first = queue('same', run, repeatable);
    await Promise.resolve();
    const others = [queue('same', run, repeatable), queue('same', run, repeatable)];
    open();
    await Promise.all([first, ...others]);
    expect(count).toBe(runs);
  });

  it('go on after one has failed', async () => {
    const queue = createQueue();
    const failing = queue('score', () => Promise.reject(new Error('refused')));
    await expect(failing).rejects.toThrow('refused');
    let ran = false;
    await queue('score', () => Promise.resolve(void (ran = true)));
    expect(ran).toBe(true);
  });
});
