/** Every state of the pane without Excel, for looking at: `gallery.html?state=stale&language=en-US`. Development only. */
import { createRoot } from 'react-dom/client';
import type { Act } from '../../src/taskpane/act';
import { createActions } from '../../src/taskpane/actions';
import { App } from '../../src/taskpane/App';
import { createStore } from '../../src/taskpane/store';
import { PACKS } from '../../src/scoring/packs';
import { wordsFor } from '../../src/taskpane/translations';
import { PRINTED_CELLS } from '../form/sheets';
import { memoryWorkbook, type MemoryOptions, type MemoryWorkbook } from './workbook';

interface Scene {
  readonly workbook?: MemoryOptions;
  readonly play: (perform: (act: Act) => Promise<void>, workbook: MemoryWorkbook) => Promise<unknown>;
}

const SHEET = '自评表';

const SCENES: Readonly<Record<string, Scene>> = {
  ready: { play: () => Promise.resolve() },
  empty: { workbook: { sheets: { Sheet1: null } }, play: () => Promise.resolve() },
  scored: { play: (perform) => perform({ kind: 'score' }).then(() => perform({ kind: 'highlight' })) },
  printed: {
    workbook: { sheets: { [SHEET]: PRINTED_CELLS } },
    play: (perform) => perform({ kind: 'score' }).then(() => perform({ kind: 'highlight' })),
  },
  national: {
    workbook: { pack: 'national-2020', sheets: { [SHEET]: PRINTED_CELLS } },
    play: (perform) => perform({ kind: 'score' }),
  },
  unjudged: {
    workbook: { pack: 'national-2020', sheets: { [SHEET]: { G29: '', G30: '' } } },
    play: (perform) => perform({ kind: 'score' }),
  },
  stale: {
    play: async (perform, workbook) => {
      await perform({ kind: 'score' });
      workbook.type(SHEET, { F5: 181.03 });
    },
  },
  restored: {
    play: async (perform, workbook) => {
      await perform({ kind: 'score' });
      workbook.type(SHEET, { H15: '追加预算' });
      await perform({ kind: 'restore' });
    },
  },
  error: {
    play: async (perform, workbook) => {
      workbook.refuse('score', { code: 'protected', sheet: SHEET, cells: [] });
      await perform({ kind: 'score' });
    },
  },
  editing: {
    play: async (perform, workbook) => {
      workbook.refuse('score', { code: 'editing' });
      await perform({ kind: 'score' });
    },
  },
  busy: {
    workbook: { sheets: Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`自评表${index + 1}`, {}])) },
    play: (perform, workbook) => {
      workbook.hold('scoreAll');
      void perform({ kind: 'scoreAll' });
      return Promise.resolve();
    },
  },
};

const query = new URLSearchParams(location.search);
const scene = SCENES[query.get('state') ?? 'scored'];
const place = document.getElementById('pane');
async function play(shown: NonNullable<typeof scene>, pane: HTMLElement): Promise<void> {
  const words = await wordsFor(query.get('language') ?? 'zh-CN');
  document.documentElement.lang = words.language;
  const workbook = memoryWorkbook(shown.workbook);
  const store = createStore();
  const actions = createActions(store, () => Promise.resolve({ scorer: workbook.scorer, packs: PACKS }));
  createRoot(pane).render(<App store={store} actions={actions} words={words} />);
  void actions
    .start()
    .then(() => shown.play(actions.perform, workbook))
    .then(() => {
      if (query.has('template')) actions.openTemplate();
      document.documentElement.dataset['played'] = 'true';
    });
}

if (scene !== undefined && place !== null) void play(scene, place);
