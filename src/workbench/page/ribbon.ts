/** The ribbon: one button for each control of the manifest. */
import { element, part } from './element';
import type { Button, Manifest } from './manifest';
import { say, type Language } from './words';

/** Draws the buttons. `press` settles when the command has completed; until then its button looks pressed. */
export function drawRibbon(manifest: Manifest, language: Language, press: (button: Button) => Promise<void>): void {
  const buttons = manifest.buttons.map((control) => {
    const { id, label, tip, icon, action } = control;
    const picture = element('img', { src: icon, alt: '', width: 20, height: 20 });
    const button = element('button', { id, type: 'button', title: tip, data: { kind: action.kind } }, picture, label);
    button.addEventListener('click', () => {
      button.setAttribute('aria-busy', 'true');
      void press(control).finally(() => button.removeAttribute('aria-busy'));
    });
    return button;
  });
  const ribbon = part('ribbon');
  ribbon.ariaLabel = say(language, 'ribbon');
  ribbon.replaceChildren(
    element('div', { className: 'buttons' }, ...buttons),
    element('p', { className: 'quiet' }, say(language, 'notExcel')),
  );
}
