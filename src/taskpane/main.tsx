/** Where the pane begins: mounted when the host is ready, filled when the engine is loaded. */
import { createRoot } from 'react-dom/client';
import { handOver } from '../commands/handover';
import { createActions } from './actions';
import { App } from './App';
import { ribbonCommands } from './ribbon';
import { createStore } from './store';
import { wordsFor } from './translations';
import { Preview, warm } from './view/parts';

/** Asked for at once, so that they load while the host gets ready; mostly the browser's language is the host's. */
void wordsFor(navigator.language).catch(() => undefined);
const engine = () => import('./engine');
engine().catch(() => undefined);
// It is shown with the first form that is read, and so is needed as soon as the engine is.
Preview.preload().catch(() => undefined);

void Office.onReady(async () => {
  const words = await wordsFor(Office.context.displayLanguage);
  document.documentElement.lang = words.language;
  document.title = words.t('title');
  const store = createStore();
  const actions = createActions(store, () => engine().then(({ createEngine }) => createEngine()));
  mount(<App store={store} actions={actions} words={words} background={backgroundOf(Office.context)} />);
  void actions.start().then(warm);
  handOver(ribbonCommands(actions));
});

function mount(pane: React.ReactElement): void {
  const place = document.getElementById('pane');
  if (place !== null) createRoot(place).render(pane);
}

/** Excel on the web tells no theme, whatever the types say. */
function backgroundOf({ officeTheme }: { readonly officeTheme?: Office.OfficeTheme }): string | undefined {
  return officeTheme?.bodyBackgroundColor;
}
