/** One sentence for a row that lost points, one for a row that cannot be judged. */
import type { RowAssessment } from '../scoring/assessment';
import { isCost } from '../scoring/completion';
import { isTyped, type Entry } from '../scoring/form';
import { isExplainedByRate, isNoReason } from '../scoring/note';
import type { StepParams } from '../scoring/rules/step';
import type { Step } from '../scoring/trace';
import { number, rate } from './figures';
import { partInWords } from './rules';
import type { Translate } from './translator';
import type { zhCN } from './zh-CN';

type T = Translate<typeof zhCN>;

/** Why a row lost points: 超预算 212.97%，按规则最多扣一半. */
export function lostInWords(row: RowAssessment, t: T): string {
  const { verdict, standingNote, typed, score, completion, indicator, packRule } = row;
  if (verdict === 'manual' || (verdict === 'cannotJudge' && typed !== null)) {
    return isNoReason(standingNote)
      ? t('lost.manual.noReason')
      : t('lost.manual.reason', { note: standingNote.trim() });
  }
  if (isTyped(indicator.score) && typed !== null && score !== null && !typed.equals(score)) {
    return t('lost.typed', { typed: number(typed), ruled: number(score) });
  }
  if (completion?.rate == null || score === null || !isExplainedByRate(packRule.rule))
    return t('lost.rule', { score: score === null ? '' : number(score) });
  const above = completion.rate.sub(1);
  if (above.compare(0) > 0) return overInWords(row, rate(above), t);
  const short = number(above.neg().mul(100));
  return t(completion.via === 'money' ? 'lost.execution' : 'lost.under', { rate: rate(completion.rate), short });
}

function overInWords({ packRule, trace, indicator, completion }: RowAssessment, excess: string, t: T): string {
  const over = t(isCost(indicator) || completion?.via === 'money' ? 'over.budget' : 'over.target');
  const params = stepsOf(packRule.rule);
  const work = (label: string) =>
    trace.find((step): step is Extract<Step, { kind: 'work' }> => step.kind === 'work' && step.label === label);
  if (params?.maxDeduct !== undefined && work('limit') !== undefined) {
    return t('lost.over.capped', { over, excess, limit: partInWords(params.maxDeduct, t) });
  }
  const counted = work('steps')?.terms.at(-1);
  if (typeof counted === 'object') return t('lost.over.steps', { over, excess, steps: number(counted.value) });
  return t('lost.over', { over, excess });
}

function stepsOf(rule: RowAssessment['packRule']['rule']): StepParams | null {
  if (rule.type === 'step') return rule.params;
  return rule.type === 'execution' && rule.params.over !== 'cap' ? rule.params.over : null;
}

/** Why a row cannot be judged, and what to do. */
export function obstacleInWords({ obstacle, target, indicator, range }: RowAssessment, t: T): string {
  if (obstacle === null) return '';
  const [wanted, reached] = [shown(indicator.target), shown(indicator.actual)];
  const unreadable = target.kind === 'unreadable' ? wanted : reached;
  return t(`obstacle.${obstacle}`, {
    target: wanted,
    actual: reached,
    unreadable,
    rule: indicator.rule,
    rows: indicator.joint?.rows ?? 1,
    score: shown(indicator.score),
    deduction: shown(indicator.deduction),
    range: range === null ? '' : rangeInWords(range),
  });
}

/** `[6, 8)` in points. */
function rangeInWords({ from, to, toIncluded }: NonNullable<RowAssessment['range']>): string {
  return `[${number(from)}, ${number(to)}${toIncluded ? ']' : ')'}`;
}

/** What the cell shows, on one line. */
function shown(entry: Entry | null): string {
  return entry === null ? '' : (entry.text || String(entry.value)).replace(/\s+/gu, ' ').trim();
}
