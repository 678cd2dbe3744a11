/** What the ribbon's buttons do: the very functions of the pane's own. */
import type { Commands } from '../commands/handover';
import type { Actions } from './actions';

export function ribbonCommands({ perform, open }: Actions): Commands {
  return {
    score: () => perform({ kind: 'score' }),
    toggleHighlight: () => perform({ kind: 'highlight' }),
    // No silent sheet: blank or with the sample is the user's choice, and the pane asks it in place.
    insertTemplate: () => {
      open('template');
      return Promise.resolve();
    },
    restore: () => perform({ kind: 'restore' }),
  };
}
