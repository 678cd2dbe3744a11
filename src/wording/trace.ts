/** A row's trace in words: 取数 · 规则 · 计算 · 依据. */
import type { RowAssessment, TotalAssessment } from '../scoring/assessment';
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
  const read = row.trace.flatMap((step) =>
    step.kind === 'read' ? [line(step.text, t(`read.${step.label}`), step.at)] : [],
  );
  const rule = row.trace.flatMap((step) => (step.kind === 'rule' ? [line(ruleInWords(step.rule, t))] : []));
  const work = workInWords(row.trace, t);
  const clause = line(t('clause', { pack: pack.name[language], clause: pack.source.clause[language] }));
  return [
    { heading: t('heading.read'), lines: read },
    { heading: t('heading.rule'), lines: rule },
    { heading: t('heading.work'), lines: work },
    { heading: t('heading.clause'), lines: [clause] },
  ].filter(({ lines }) => lines.length > 0);
}

/** Why the total is what it is: 合计 92 分; where it is not the plain sum, how it was scaled or capped. */
export function totalInWords(
  { trace }: Pick<TotalAssessment, 'trace'>,
  t: Translate<typeof zhCN>,
): readonly TraceLine[] {
  return workInWords(trace, t);
}

function workInWords(steps: readonly Step[], t: Translate<typeof zhCN>): readonly TraceLine[] {
  const units: Units = {
    points: t('unit.points'),
    percentagePoints: t('unit.percentagePoints'),
    steps: t('unit.steps'),
  };
  return steps
    .flatMap((step) => {
      if (step.kind === 'remark') return [line(t(`remark.${step.remark}`))];
      if (step.kind === 'answer') return [line(t('remark.answer', { seen: step.seen, answer: step.answer }))];
      if (step.kind !== 'work') return [];
      return [line(arithmetic(step.terms, units, styleOf(step.label, t)), t(`work.${step.label}`))];
    })
    .map((one, index, all) => ({ ...one, strong: index === all.length - 1 && one.label !== '' }));
}

const line = (text: string, label = '', at: string | null = null): TraceLine => ({ at, label, text, strong: false });

/** Full steps are worded; a number that is rounded shows what was rounded away. */
function styleOf(label: Label, t: Translate<typeof zhCN>): Style {
  return { arrow: label === 'steps' ? t('work.steps.full') : ' → ', digits: label === 'rounded' ? 4 : 2 };
}
