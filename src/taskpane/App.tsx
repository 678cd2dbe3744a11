/** The pane: what is shown follows from the state, what is pressed goes to the actions. */
import { FluentProvider } from '@fluentui/react-components';
import { Suspense, useSyncExternalStore, type ReactNode } from 'react';
import type { Actions } from './actions';
import { ActionsContext } from './actionsContext';
import type { Store } from './store';
import { useTheme } from './theme';
import { Body } from './view/Body';
import { Boundary } from './view/Boundary';
import { Failure } from './view/Failure';
import { WordsContext, type Words } from './words';

export interface AppProps {
  readonly store: Store;
  readonly actions: Actions;
  readonly words: Words;
  /** The host's background, where the host tells it. */
  readonly background?: string | undefined;
}

export function App({ store, actions, words, background }: AppProps) {
  const state = useSyncExternalStore(store.subscribe, store.state);
  return (
    <Suspense fallback={null}>
      <Themed background={background}>
        <WordsContext value={words}>
          <ActionsContext value={actions}>
            <Boundary fallback={<Failure />}>
              <Body state={state} />
            </Boundary>
          </ActionsContext>
        </WordsContext>
      </Themed>
    </Suspense>
  );
}

function Themed({ background, children }: { readonly background: string | undefined; readonly children: ReactNode }) {
  return <FluentProvider theme={useTheme(background)}>{children}</FluentProvider>;
}
