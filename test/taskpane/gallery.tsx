/** Every state of the pane without Excel, for looking at: `gallery.html?state=stale&language=en-US`. Development only. */
import { createRoot } from 'react-dom/client';
import type { Act } from '../../src/taskpane/act';
import { createActions } from '../../src/taskpane/actions';
import { App } from '../../src/taskpane/App';
import { resultOf } from '../../src/taskpane/state';
import { createStore, type Store } from '../../src/taskpane/store';
import type { OwnRules } from '../../src/excel/rules';
import { OWN_PACK } from '../../src/form/ruleTable/layout';
import { PACKS } from '../../src/scoring/packs';
import { wordsFor } from '../../src/taskpane/translations';
import { PRINTED_CELLS } from '../form/sheets';
import { memoryWorkbook, type MemoryOptions, type MemoryWorkbook } from './workbook';

interface Scene {
  readonly workbook?: MemoryOptions;
  readonly play: (perform: (act: Act) => Promise<void>, workbook: MemoryWorkbook, store: Store) => Promise<unknown>;
}

const SHEET = '自评表';

/** Mistakes of the kinds that a table and a pack can have. */
const FAULTY = {
  sheet: '评分规则表',
  pack: null,
  faults: [
    { at: 'B9', code: 'labelUnknown', label: '权重', known: ['每超出', '扣分', '最多扣'] },
    { at: 'B20', code: 'unreadable', seen: '随便', expected: { kind: 'choice', choices: ['超出', '不足', '偏离'] } },
    { at: 'G12', code: 'pack', fault: { code: 'tiersOverlap', place: 'rules.0.rule.params.tiers.1', with: 1 } },
  ],
} as const satisfies OwnRules;

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
  capped: {
    workbook: { pack: 'manual-caps', sheets: { [SHEET]: { F5: 50, F6: 0, F7: 0, F8: 0 } } },
    play: (perform) => perform({ kind: 'score' }),
  },
  faulty: { workbook: { pack: OWN_PACK, rules: FAULTY }, play: () => Promise.resolve() },
  aside: {
    play: async (perform, _, { state }) => {
      await perform({ kind: 'score' });
      const findings = resultOf(state())?.view.assessment.findings.slice(0, 2) ?? [];
      const reason = '已报财政局备案，年中追加';
      await Promise.all(findings.map((finding) => perform({ kind: 'setAside', finding, reason })));
    },
  },
  explained: {
    play: async (perform) => {
      await perform({ kind: 'score' });
      await perform({ kind: 'explain', language: 'zh-CN' });
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
    .then(() => shown.play(actions.perform, workbook, store))
    .then(() => {
      const row = query.get('row');
      if (row === 'template' || row === 'more' || row === 'compare') actions.open(row);
      document.documentElement.dataset['played'] = 'true';
    });
}

if (scene !== undefined && place !== null) void play(scene, place);
