/** What the page asks of the host behind it: the workbook, and the conversation with the add-in in its frame. */
import type { WorkbookData } from '../workbook/data';
import type { Engine } from '../workbook/engine';
import type { LoggedRequest } from './logPanel';
import type { Fault } from './statusBar';
import type { Language } from './words';

export interface Session {
  readonly engine: Engine;
  /** Closes the open workbook and opens another. */
  readonly open: (data: WorkbookData) => void;
  /** The workbook as it stands. */
  readonly data: () => WorkbookData;
  /** The name of the frame's window in which the add-in is loaded next: in it office.js finds its host. */
  readonly frameName: (language: Language, visible: boolean) => string;
  /** From now on the add-in is the one in this frame. */
  readonly attach: (frame: HTMLIFrameElement) => void;
  /** Whether the add-in has come up and waits for commands. */
  readonly ready: () => boolean;
  /** Runs a function of the add-in as its ribbon button does; settles when it says it has completed. */
  readonly run: (name: string) => Promise<void>;
  /** The next write goes wrong; null: it does not. */
  readonly arm: (fault: Fault | null) => void;
  /** Tells the add-in that somebody opened or closed its pane. */
  readonly setVisible: (visible: boolean) => void;
  readonly requests: () => readonly LoggedRequest[];
  readonly roundTrips: () => number;
  readonly onRequest: (listener: (request: LoggedRequest) => void) => void;
  /** The add-in asks for its pane to be shown or hidden. */
  readonly onVisible: (listener: (visible: boolean) => void) => void;
}
