/** The sheet tabs under the grid. */
import { element, part } from './element';
import { say, type Language } from './words';

export interface Tab {
  readonly id: string;
  readonly name: string;
}

export function drawSheetTabs(
  language: Language,
  tabs: readonly Tab[],
  active: string,
  activate: (id: string) => void,
): void {
  const holder = part('tabs');
  holder.ariaLabel = say(language, 'sheets');
  holder.replaceChildren(
    ...tabs.map(({ id, name }) => {
      const button = element('button', { type: 'button', data: { sheet: id } }, name);
      if (id === active) button.ariaCurrent = 'true';
      button.addEventListener('click', () => activate(id));
      return button;
    }),
  );
}
