/** The ribbon's commands: a press calls a function that the add-in associated, and the add-in says when it is done. */
import { plain, type Plain } from './message';

export interface Completion {
  /** 0: done. 11101: nothing was associated under that name. */
  readonly status: number;
  /** What the add-in gave `event.completed`, as JSON. */
  readonly event: string;
}

export interface Commands {
  /**
   * Presses a button: resolves when the add-in completes the command. Waits for the add-in where it has not started yet.
   * @param action the function's name in the manifest
   * @param controlId the button's id, which the add-in sees as `event.source.id`
   */
  invoke(action: string, controlId?: string): Promise<Completion>;
  /** Commands that are still running or waiting for the add-in. */
  running(): number;
  ready(action: string): void;
  completed(data: Plain): void;
  clear(): void;
}

interface Waiting {
  readonly id: string;
  readonly action: string;
  readonly controlId: string;
  readonly done: (completion: Completion) => void;
  sent: boolean;
}

/** @param send gives the add-in the command; false: nobody listens yet */
export function createCommands(send: (data: Plain) => boolean): Commands {
  const waiting = new Map<string, Waiting>();
  let next = 1;

  function attempt(command: Waiting): void {
    if (command.sent) return;
    const event = JSON.stringify({ source: { id: command.controlId } });
    command.sent = send({ 0: command.id, 1: command.action, 2: event });
  }

  return {
    invoke(action, controlId = action) {
      const id = `command${next}`;
      next += 1;
      return new Promise((done) => {
        const command = { id, action, controlId, done, sent: false };
        waiting.set(id, command);
        attempt(command);
      });
    },
    running: () => waiting.size,
    ready(action) {
      if (action !== 'appCommandInvoked') return;
      for (const command of waiting.values()) attempt(command);
    },
    completed(data) {
      const {
        0: id,
        1: status,
        2: event,
      } = plain(data['AppCommandInvocationCompletedData'] ?? data) as Readonly<Record<number, unknown>>;
      const command = typeof id === 'string' ? waiting.get(id) : undefined;
      if (!command) return;
      waiting.delete(command.id);
      command.done({ status: Number(status), event: typeof event === 'string' ? event : '' });
    },
    clear() {
      for (const command of waiting.values()) command.sent = false;
    },
  };
}
