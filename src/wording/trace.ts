/** A row's trace in words: 取数 · 规则 · 计算 · 依据. */
import type { RowAssessment } from '../scoring/assessment';
import type { RulePack } from '../scoring/packs/pack';
import type { Label, Step } from '../scoring/trace';
import { arithmetic, type Style, type Units } from './figures';
import { ruleInWords } from './rules';
import type { Language, Translate } from './translator';
import type { zhCN } from './zh-CN';

export interface TraceLine {
  /** The cell it was read from; null for words and arithmetic. */
  readonly at: string | null;
  readonly label: string;
  readonly text: string;
  /** The line that holds the result. */
  readonly strong: boolean;
}

export interface TraceSection {
  readonly heading: string;
  readonly lines: readonly TraceLine[];
}

export function traceInWords(
  row: RowAssessment,
  pack: RulePack,
  language: Language,
  t: Translate<typeof zhCN>,
): readonly TraceSection[] {
  const units: Units = {
    points: t('unit.points'),
    percentagePoints: t('unit.percentagePoints'),
    steps: t('unit.steps'),
  };
  const line = (text: string, label = '', at: string | null = null): TraceLine => ({ at, label, text, strong: false });
  const read = row.trace.flatMap((step) =>
    step.kind === 'read' ? [line(step.text, t(`read.${step.label}`), step.at)] : [],
  );
  const rule = row.trace.flatMap((step) => (step.kind === 'rule' ? [line(ruleInWords(step.rule, t))] : []));
  const work = row.trace
    .flatMap((step) => workLine(step))
    .map((one, index, all) => ({ ...one, strong: index === all.length - 1 && one.label !== '' }));
  function workLine(step: Step): readonly TraceLine[] {
    if (step.kind === 'remark') return [line(t(`remark.${step.remark}`))];
    if (step.kind === 'answer') return [line(t('remark.answer', { seen: step.seen, answer: step.answer }))];
    return step.kind === 'work'
      ? [line(arithmetic(step.terms, units, styleOf(step.label, t)), t(`work.${step.label}`))]
      : [];
  }
  const clause = line(t('clause', { pack: pack.name[language], clause: pack.source.clause[language] }));
  return [
    { heading: t('heading.read'), lines: read },
    { heading: t('heading.rule'), lines: rule },
    { heading: t('heading.work'), lines: work },
    { heading: t('heading.clause'), lines: [clause] },
  ].filter(({ lines }) => lines.length > 0);
}

/** Full steps are worded; a number that is rounded shows what was rounded away. */
function styleOf(label: Label, t: Translate<typeof zhCN>): Style {
  return { arrow: label === 'steps' ? t('work.steps.full') : ' → ', digits: label === 'rounded' ? 4 : 2 };
}
