/**
 * Excel, as far as an add-in can tell: hears what office.js says, runs it on the workbook, answers, and tells of changes.
 * It knows no window: `frame.ts` connects it to an iframe, the tests to jsdom.
 */
import type { Engine } from '../workbook/engine';
import type { WorkbookData } from '../workbook/data';
import type { Book } from '../workbook/model/book';
import { rangeOver } from '../workbook/model/range';
import { workbook } from '../workbook/model/workbook';
import { appContext, OTHER_SETS } from './app-context';
import { createCommands, type Commands } from './commands';
import { createEvents, visibilityEvent, type WireEvent } from './events';
import { createFiles } from './files';
import { createFaults, type Faults } from './faults';
import type { Machine } from './interpreter';
import { createLog, type Log } from './log';
import { ACTION, answerText, parseRequest, plain, type Plain, type Request, TRANSPORT } from './message';
import { createReferences } from './references';
import type { Requirements } from './requirements';
import { createRunner } from './runner';
import { service } from './services';

export interface HostOptions {
  readonly engine: Engine;
  /** From `readRequirements`. */
  readonly requirements: Requirements;
  /** The host page's origin, which the add-in was told. */
  readonly origin: string;
  /** Sends one message to the add-in. */
  readonly post: (text: string) => void;
  /** `zh-CN` unless said otherwise. */
  readonly language?: string;
  /** The ExcelApi set claimed, `1.14` unless said otherwise. */
  readonly claimed?: string;
  readonly documentUrl?: string;
  /** Opens a file that the add-in inserts; null where it is no workbook. Without it no file is one. */
  readonly openFile?: (bytes: Uint8Array) => Promise<WorkbookData | null>;
}

export interface Host {
  /** One message from the add-in; the caller has checked where it came from. */
  receive(text: unknown): void;
  readonly log: Log;
  readonly faults: Faults;
  /** The ribbon's commands. */
  readonly commands: Commands;
  /** From the next start of the add-in on. */
  setLanguage(language: string): void;
  /** Which ExcelApi set is claimed; the add-in's `isSetSupported` learns of it at its next start. */
  claim(version: string): void;
  claimed(): string;
  /** The next start is one by a ribbon command, with the pane closed. */
  startByCommand(hidden: boolean): void;
  /** The add-in asks to show or hide its pane. */
  onVisibility(listener: (visible: boolean) => void): () => void;
  /** Somebody showed or closed the pane: the add-in is told. */
  setVisible(visible: boolean): void;
  visible(): boolean;
  /** When all requests that came so far are answered. */
  idle(): Promise<void>;
  /** Ranges that the add-in has not let go of, and events it listens to. */
  leaks(): { readonly ranges: number; readonly events: number };
  /** Forgets the add-in: its registrations, its ranges, the faults and the log. */
  reset(): void;
}

export function createHost(options: HostOptions): Host {
  const { engine, requirements, origin, post } = options;
  let language = options.language ?? 'zh-CN';
  let claimed = options.claimed ?? '1.14';
  let startedByCommand = false;
  let visible = true;
  let queue: Promise<unknown> = Promise.resolve();
  const log = createLog();
  const faults = createFaults();
  const references = createReferences(engine);
  /** Events are sent under the correlation of the message that registered for them. */
  const listening = new Map<string, Request>();
  const visibility = new Set<(visible: boolean) => void>();

  function pushEvents(events: readonly WireEvent[]): void {
    const to = listening.get('richApiMessage');
    if (to) post(answerText({ ...to, data: { ArrayData: events }, event: true }, origin));
  }

  /** After whatever is running: Excel, too, tells of changes when the request that made them is over. */
  function later(events: readonly WireEvent[]): void {
    queue = queue.then(() => pushEvents(events));
  }

  const registrations = createEvents(engine, later);
  const commands = createCommands((data) => {
    const to = listening.get('appCommandInvoked');
    if (to) post(answerText({ ...to, data, event: true }, origin));
    return to !== undefined;
  });

  const files = createFiles(options.openFile);
  const book: Book = {
    engine,
    file: files.workbook,
    track: (sheetId, area) => references.track(sheetId, area),
    language: () => language,
    register: (event, target) => registrations.register(event, target),
    unregister: (event, target) => registrations.unregister(event, target),
    release: (id) => references.release(id),
  };

  function show(next: boolean): void {
    visible = next;
    later([visibilityEvent(next)]);
  }

  let startState = 'Inactive';
  const runtime = {
    setState(state: string) {
      show(state === 'Visible');
      for (const listener of visibility) listener(visible);
    },
    state: () => (visible ? 'Visible' : 'Background'),
    startState: () => startState,
    setStartState: (state: string) => void (startState = state),
  };

  const machine: Machine = {
    root: () => workbook({ book }),
    service: (name) => service(name, runtime),
    reference: (place) => rangeOver({ book, place }),
    references,
    requirements,
    claimed: () => claimed,
    pending: () => engine.pending(),
    settle: () => engine.settle(),
    unpack: files.unpack,
    act: (work) => engine.act('api', work),
  };
  const run = createRunner({ engine, machine, log, faults });

  function started(): void {
    listening.clear();
    forget();
  }

  /** What a workbook left behind; the add-in that listens is the same. */
  function forget(): void {
    registrations.clear();
    references.clear();
    commands.clear();
  }

  const context = (request: Request): Plain =>
    appContext({
      appId: typeof request.data === 'string' ? request.data : '',
      sets: { ...OTHER_SETS, ExcelApi: claimed },
      language,
      documentUrl: options.documentUrl ?? `${origin}/Book1.xlsx`,
      startedByCommand,
    });

  async function executed(data: Plain): Promise<Plain> {
    const { DispatchId: id } = plain(data['DdaMethod']);
    if (id === 93) return run(data);
    if (id === 94) commands.completed(data);
    return id === 94 || id === 75 || id === 76
      ? { Version: 1, Error: 0, Properties: [] }
      : { Version: 1, Error: TRANSPORT.GeneralException };
  }

  function reply(request: Request, data: unknown): void {
    post(answerText({ ...request, data }, origin));
  }

  const host: Host = {
    receive(text) {
      const request = parseRequest(text);
      if (!request) return;
      if (request.kind === ACTION.register) {
        listening.set(request.action, request);
        reply(request, { Error: 0 });
        commands.ready(request.action);
      } else if (request.kind === ACTION.unregister) {
        listening.delete(request.action);
        reply(request, { Error: 0 });
      } else if (request.action === 'ContextActivationManager_getAppContextAsync') {
        started();
        reply(request, context(request));
      } else if (request.action === 'executeMethod') {
        queue = queue.then(async () => {
          try {
            reply(request, await executed(plain(request.data)));
          } catch {
            // Whatever came over the wire, the next request is to find a host that answers.
            reply(request, { Version: 1, Error: TRANSPORT.GeneralException });
          }
        });
      } else {
        reply(request, null);
      }
    },
    log,
    faults,
    commands,
    setLanguage: (next) => void (language = next),
    claim: (version) => void (claimed = version),
    claimed: () => claimed,
    startByCommand(hidden) {
      startedByCommand = hidden;
      visible = !hidden;
    },
    onVisibility(listener) {
      visibility.add(listener);
      return () => visibility.delete(listener);
    },
    setVisible: show,
    visible: () => visible,
    async idle() {
      const seen = queue;
      await seen;
      if (seen !== queue) await host.idle();
    },
    leaks: () => ({ ranges: references.count(), events: registrations.count() }),
    reset() {
      forget();
      faults.clear();
      log.clear();
    },
  };
  return host;
}
