/** The only folder that speaks Office.js. Everything the pane and the ribbon do to a workbook goes through here. */
import { setAside, takeBack } from './aside';
import { bind } from './bind';
import { choosePack } from './choose';
import { comparePacks } from './comparePacks';
import { explain } from './explain';
import { goTo } from './goTo';
import { highlight } from './highlight';
import { summarise } from './summary';
import { importFiles } from './importFiles';
import { insertTemplate } from './template';
import { insertRuleTable } from './insertRuleTable';
import { listen } from './listen';
import { look } from './look';
import { recogniseActive } from './recognise';
import { restore } from './restore';
import { review } from './review';
import { score, scoreAll } from './score';
import type { Scorer } from './scorer';
import { createSession } from './session';

export function createScorer(): Scorer {
  const session = createSession();
  return {
    look: () => look(session),
    score: () => score(session),
    scoreAll: (progress, signal) => scoreAll(session, progress, signal),
    takeOver: (differences) => score(session, differences),
    restore: () => restore(session),
    highlight: (on) => highlight(session, on),
    insertTemplate,
    insertRuleTable: (id) => insertRuleTable(session, id),
    compare: (id) => comparePacks(session, id),
    explain: (language) => explain(session, language),
    choosePack: (id) => choosePack(session, id),
    setAside: (finding, reason) => setAside(session, finding, reason),
    takeBack: (finding) => takeBack(session, finding),
    importFiles: (files, progress, signal) => importFiles(session, files, progress, signal),
    review: (progress, signal, only) => review(session, progress, signal, only),
    summarise: (language) => summarise(session, language),
    recognise: recogniseActive,
    bind: (recognised, corrections) => bind(session, recognised, corrections),
    goTo,
    listen: (listener) => listen(session, listener),
  };
}
