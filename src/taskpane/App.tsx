/** The pane: what is shown follows from the state, what is pressed goes to the actions. */
import { FluentProvider } from '@fluentui/react-components';
import { useMemo, useSyncExternalStore } from 'react';
import type { Actions } from './actions';
import { ActionsContext } from './actionsContext';
import type { Store } from './store';
import { useTheme } from './theme';
import { Body } from './view/Body';
import { wordsIn, WordsContext, type Words } from './words';

export interface AppProps {
  readonly store: Store;
  readonly actions: Actions;
  readonly language: Words['language'];
  /** The host's background, where the host tells it. */
  readonly background?: string | undefined;
}

export function App({ store, actions, language, background }: AppProps) {
  const state = useSyncExternalStore(store.subscribe, store.state);
  const theme = useTheme(background);
  const words = useMemo(() => wordsIn(language), [language]);
  return (
    <FluentProvider theme={theme}>
      <WordsContext value={words}>
        <ActionsContext value={actions}>
          <Body state={state} />
        </ActionsContext>
      </WordsContext>
    </FluentProvider>
  );
}
