/** A number in running text with its noun and its unit: “累计带动就业 1.5 万人以上”. */
import type { Numeric } from '../quantity';
import type { Noun } from './noun';
import type { Span } from './span';

export interface Mention {
  /** As it stands in the text, from its noun on, without blanks. */
  readonly quote: string;
  readonly noun: Noun;
  readonly kind: Numeric['kind'];
  /** 人, 家, 项; '' for money and percentages. */
  readonly unit: string;
  /** Money in 元, a percentage as a fraction. */
  readonly value: number;
  readonly span: Span;
  /** `stock`: what there is in all by then (累计); `flow`: what the year added (新增); null where nothing is said. */
  readonly counts: 'stock' | 'flow' | null;
  /** Whether it speaks of a part (其中, 首批, 上半年), of one case, or of what was there before: no sum to compare. */
  readonly partial: boolean;
}

/** The unit of a count; '' for money and percentages, whose values have one already. */
export function unitOf(read: Numeric): string {
  return read.kind === 'count' ? read.unit : '';
}
