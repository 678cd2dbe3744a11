/**
 * The task pane: Excel's own title with its close button, and under it the add-in's page in a frame. Closing hides the
 * frame and never removes it, since the ribbon's commands run in that page.
 */
import { element, icon, ICONS, part } from './element';
import { say, type Language } from './words';

/** Draws the pane's title; the frame under it stays, since to move it would be to reload it. */
export function drawPaneTitle(title: string, language: Language, close: () => void): void {
  const pane = part('pane');
  const button = element(
    'button',
    { type: 'button', title: say(language, 'closePane'), ariaLabel: say(language, 'closePane') },
    icon(ICONS.close),
  );
  button.addEventListener('click', close);
  pane.ariaLabel = say(language, 'pane');
  pane.querySelector('header')?.remove();
  pane.prepend(element('header', {}, element('span', {}, title), button));
  for (const frame of pane.querySelectorAll('iframe')) frame.title = title;
}

export function showPane(visible: boolean): void {
  part('pane').hidden = !visible;
}
