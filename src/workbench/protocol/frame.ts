/**
 * Connects a host to the iframe that holds the add-in. The frame must not be in the document yet: office.js reads its
 * start information from the frame's name, which counts only if it is there when the frame is appended.
 *
 * ```ts
 * const frame = document.createElement('iframe');
 * const connection = connectFrame({ frame, url: 'https://localhost:3000/taskpane.html', engine, requirements });
 * pane.append(frame);
 * connection.host.log.onEntry(…); connection.host.commands.invoke('score');
 * ```
 */
import { createHost, type Host, type HostOptions } from './host';

export interface FrameOptions extends Omit<HostOptions, 'post' | 'origin'> {
  readonly frame: HTMLIFrameElement;
  /** The add-in's page: https, and of the same host name as the workbench, or office.js does not trust its host. */
  readonly url: string;
}

export interface FrameConnection {
  readonly host: Host;
  /** Starts the add-in anew under a new conversation, e.g. in another language. */
  restart(): void;
  disconnect(): void;
}

/** What office.js finds in `window.name`: flag 1 says that pane and commands share one runtime. */
export const frameName = (conversation: string, hostUrl: string, language: string): string =>
  JSON.stringify({
    baseFrameName: 'addin',
    hostInfo: `Excel|Web|16.01|${language}|||disableLogging|1`,
    xdmInfo: `${conversation}|addin|${hostUrl}`,
    serializerVersion: '1',
    flights: '[]',
  });

export function connectFrame(options: FrameOptions): FrameConnection {
  const { frame, url } = options;
  const target = new URL(url, document.baseURI);
  let language = options.language ?? 'zh-CN';
  const host = createHost({
    ...options,
    origin: location.origin,
    post: (text) => frame.contentWindow?.postMessage(text, target.origin),
  });

  function listen(event: MessageEvent<unknown>): void {
    if (event.source === frame.contentWindow && event.origin === target.origin) host.receive(event.data);
  }
  window.addEventListener('message', listen);

  function start(): void {
    frame.name = frameName(crypto.randomUUID(), location.href, language);
    frame.src = target.href;
  }
  start();

  return {
    host: {
      ...host,
      setLanguage(next) {
        language = next;
        host.setLanguage(next);
      },
    },
    restart() {
      const { parentNode, nextSibling } = frame;
      // A name given to a frame in the document comes too late.
      frame.remove();
      start();
      parentNode?.insertBefore(frame, nextSibling);
    },
    disconnect: () => window.removeEventListener('message', listen),
  };
}
