/**
 * The task pane: Excel's own title with its close button, and under it the add-in's page in a frame. Closing hides the
 * frame and never removes it, since the ribbon's commands run in that page.
 */
import { element, icon, ICONS, part } from './element';
import { say, type Language } from './words';

export interface PaneFrame {
  /** Whether the pane is seen. */
  readonly visible: () => boolean;
  readonly show: () => void;
  readonly hide: () => void;
  /**
   * Loads the add-in's page afresh. office.js reads who its host is from the name of the window, so the name is given
   * before the frame goes into the document.
   */
  readonly load: (address: string, name: string) => HTMLIFrameElement;
}

export function drawPane(title: string, language: Language, onVisible: (visible: boolean) => void): PaneFrame {
  const pane = part('pane');
  const close = element('button', { type: 'button', title: say(language, 'closePane') }, icon(ICONS.close));
  close.ariaLabel = say(language, 'closePane');
  const head = element('header', {}, element('span', {}, title), close);
  const frames = Array.from(pane.querySelectorAll('iframe'));
  pane.ariaLabel = say(language, 'pane');
  pane.replaceChildren(head, ...frames);

  const set = (visible: boolean) => {
    if (pane.hidden !== visible) return;
    pane.hidden = !visible;
    onVisible(visible);
  };
  close.addEventListener('click', () => set(false));
  return {
    visible: () => !pane.hidden,
    show: () => set(true),
    hide: () => set(false),
    load: (address, name) => {
      const frame = element('iframe', { name, src: address, title });
      pane.replaceChildren(head, frame);
      return frame;
    },
  };
}
