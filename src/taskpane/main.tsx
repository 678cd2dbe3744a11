/** Where the pane begins: mounted when the host is ready, filled when the engine is loaded. */
import { createRoot } from 'react-dom/client';
import { handOver } from '../commands/handover';
import { languageOf } from '../wording/translator';
import { createActions } from './actions';
import { App } from './App';
import { createStore } from './store';
import { wordsIn } from './words';

/** Asked for at once, so that it loads while the host gets ready. */
const engine = import('./engine');

void Office.onReady(() => {
  const language = languageOf(Office.context.displayLanguage);
  document.documentElement.lang = language;
  document.title = wordsIn(language).t('title');
  const store = createStore();
  const actions = createActions(store, () => engine.then(({ createEngine }) => createEngine()));
  mount(<App store={store} actions={actions} language={language} background={backgroundOf(Office.context)} />);
  void actions.start();
  handOver({
    score: () => actions.perform({ kind: 'score' }),
    toggleHighlight: () => actions.perform({ kind: 'highlight' }),
    // No silent sheet: blank or with the sample is the user's choice, and the pane asks it in place.
    insertTemplate: () => {
      actions.openTemplate();
      return Promise.resolve();
    },
    restore: () => actions.perform({ kind: 'restore' }),
  });
});

function mount(pane: React.ReactElement): void {
  const place = document.getElementById('pane');
  if (place !== null) createRoot(place).render(pane);
}

/** Excel on the web tells no theme, whatever the types say. */
function backgroundOf({ officeTheme }: { readonly officeTheme?: Office.OfficeTheme }): string | undefined {
  return officeTheme?.bodyBackgroundColor;
}
