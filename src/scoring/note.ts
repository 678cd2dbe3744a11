/** Drafts a deviation note from the arithmetic alone. It states no cause: the clerk adds that. */
import type { Completion } from './completion';
import { decimal, money, ONE, percent, type Exact } from './exact';
import type { MoneyUnit } from './form';
import type { Rule } from './packs/pack';
import { CELL_ERROR, inUnit, NIL } from './quantity';

interface Scored {
  readonly completion: Completion | null;
  readonly points: Exact;
  readonly score: Exact;
  readonly cost: boolean;
}

/**
 * `超预算 212.97%（多 385.54 万元）`; the amount only where both amounts are known.
 * Null where the score is full or the rate does not explain what was lost.
 */
export function draftNote({ completion, points, score, cost }: Scored): string | null {
  if (score.compare(points) >= 0 || completion?.rate == null) return null;
  const { rate } = completion;
  const above = rate.sub(ONE);
  if (above.compare(0) === 0) return null;
  const money = amounts(completion);
  if (above.compare(0) > 0) {
    const word = cost || completion.via === 'money' ? '超预算' : '超出目标';
    return `${word} ${percent(above)}${money === null ? '' : `（多 ${money}）`}`;
  }
  const short = decimal(above.neg().mul(100));
  const word = completion.via === 'money' ? '执行率' : '完成';
  return `${word} ${percent(rate)}，差 ${short} 个百分点${money === null ? '' : `（少 ${money}）`}`;
}

/**
 * Whether what a row lost follows from how far its completion rate lies from 100%. Tiers may favour low rates, and the
 * other rules do not look at the rate: a note about it would explain nothing.
 */
export function isExplainedByRate(rule: Rule): boolean {
  switch (rule.type) {
    case 'groupSplit':
      return isExplainedByRate(rule.params.rule);
    case 'step':
      return rule.params.base.equals(1);
    case 'controlRate':
      return rule.params.of === undefined && 'base' in rule.params.scale && rule.params.scale.base.equals(1);
    case 'tier':
    case 'state':
    case 'checklist':
    case 'changeRate':
    case 'coefficient':
      return false;
    default:
      return true;
  }
}

const DRAFT =
  /^(?:(?:超预算|超出目标)[\d.]+%(?:\(多[\d.]+[千万亿]?元\))?|(?:执行率|完成)-?[\d.]+%,差[\d.]+个百分点(?:\(少[\d.]+[千万亿]?元\))?)$/;

/** Whether a note is nothing but a draft, of this run or of an earlier one. */
export function isDraft(note: string): boolean {
  return DRAFT.test(plain(note));
}

/** Whether a note gives no reason at all: blank, “/”, “无”, “0”, “#REF!”, or nothing but a draft. */
export function isNoReason(note: string): boolean {
  const bare = plain(note).replace(/[。.,;!]+$/u, '');
  return bare === '' || bare === '0' || NIL.test(bare) || CELL_ERROR.test(plain(note)) || isDraft(note);
}

function plain(note: string): string {
  return note.normalize('NFKC').replace(/\s+/gu, '');
}

function amounts(completion: Completion): string | null {
  if (completion.via === 'money') {
    const { budget, outturn, unit } = completion.execution;
    return difference(budget, outturn, unit);
  }
  if (completion.via !== 'quotient' || completion.target.kind !== 'money') return null;
  return difference(completion.target.value, completion.actual.value, completion.target.unit);
}

function difference(a: Exact, b: Exact, unit: MoneyUnit | null): string | null {
  return unit === null ? null : `${money(inUnit(a.sub(b).abs(), unit))} ${unit}`;
}
