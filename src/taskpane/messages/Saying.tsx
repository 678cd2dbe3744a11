/** What the live regions say. */
import type { Bound } from '../../excel/bind';
import type { Scored } from '../../excel/scorer';
import { speech } from '../../wording/speech';
import type { Announcement } from '../announcement';
import { openFindings } from '../open';
import { lostRows } from '../results/losses';
import { gradeInWords, useLaterWords, type T, type LaterWords } from '../laterWords';
import { refusal, type Refusal } from './refusal';

export function Saying({ what }: { readonly what: Announcement }) {
  return <span>{inWords(what, useLaterWords())}</span>;
}

export function Alarm({ message }: { readonly message: Refusal }) {
  const { title, body } = refusal(message, useLaterWords());
  return (
    <span>
      {title} {body}
    </span>
  );
}

function inWords(what: Announcement, { t, language }: LaterWords): string {
  switch (what.kind) {
    case 'scored':
      return scoredInWords(what.scored, t, speech(language).number);
    case 'scoredAll':
      return t('said.scoredAll', { count: what.forms });
    case 'stale':
      return t('said.stale');
    case 'restored':
      return what.left === 0
        ? t('restored.count', { count: what.restored })
        : t('said.restored', { count: what.restored, left: what.left });
    case 'highlighted':
      return what.on ? t('said.highlighted', { count: what.rows }) : t('said.plain');
    case 'tookOver':
      return t('said.tookOver', { at: what.at.join(t('restored.comma')), count: what.left });
    case 'progress':
      return t(`progress.${what.of}`, { form: what.form, forms: what.forms });
    case 'stopped':
      return t('said.stopped');
    case 'noForm':
      return t('said.noForm');
    case 'setAside':
    case 'takenBack':
      return t(`said.${what.kind}`, { at: what.at, count: what.open });
    case 'reasonMissing':
      return t('aside.missing');
    case 'made':
      return t(what.replaced ? `made.${what.what}.again` : `made.${what.what}`, { sheet: what.sheet });
    case 'compared':
      return t('compare.rows', { count: what.rows });
    case 'recognised':
      return what.recognition.kind === 'form' ? t('found.title') : speech(language).recognition(what.recognition).title;
    case 'imported':
      return t('said.imported', { files: what.files, forms: what.forms });
    case 'reviewed':
      return t('reviewed.said', { count: what.forms, written: what.written });
    case 'bound':
      return boundInWords(what.bound, t);
  }
}

function boundInWords({ names, added }: Bound, t: T): string {
  const beside = added.map((name) => t('said.found.name', { name })).join(t('restored.comma'));
  return t('said.bound', { count: names, added: beside === '' ? '' : t('said.bound.added', { names: beside }) }).trim();
}

function scoredInWords({ view, written }: Scored, t: T, number: ReturnType<typeof speech>['number']): string {
  const { total } = view.assessment;
  const counts = t('said.counts', {
    written: t('outcome.written', { count: written }),
    lost: t('jump.lost', { count: lostRows(view.assessment).length }),
    differences: t('jump.differences', { count: view.plan.differences.length }),
    findings: t('jump.findings', { count: openFindings(view).filter(({ severity }) => severity !== 'hint').length }),
  });
  const [standing, { unjudged, rowsUnjudged: count }] = [number(total.standing), total];
  if (total.grade !== null) return t('said.scored', { total: standing, grade: gradeInWords(total.grade, t), counts });
  return unjudged === null
    ? t('said.unjudgedRows', { total: standing, count, counts })
    : t('said.unjudged', { total: standing, points: number(unjudged), counts });
}
