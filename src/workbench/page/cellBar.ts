/** The name box and the line that shows what the active cell holds. */
import { element, part } from './element';
import { say, type Language } from './words';

export interface CellBar {
  /** `show('G15', '=F5/E5')` */
  readonly show: (name: string, content: string) => void;
}

export function drawCellBar(language: Language): CellBar {
  const name = element('output', { id: 'nameBox', ariaLabel: say(language, 'name') });
  const content = element('output', { id: 'cellContent', ariaLabel: say(language, 'value') });
  part('cellBar').replaceChildren(name, content);
  return {
    show: (cell, held) => {
      name.value = cell;
      content.value = held;
      content.title = held;
    },
  };
}
