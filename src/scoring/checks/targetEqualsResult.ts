import type { Judged, RowAssessment } from '../assessment';
import { finding, type Finding } from '../findings';
import { nounOf } from '../narrative/noun';
import { textOf } from '../narrative/narrative';
import { remembering } from '../remembering';
import { isNumeric, tidy } from '../quantity';
import { cellOf } from './cellOf';
import { foundIn } from './foundIn';

/**
 * The target is worded as the result, and the goals do not have it: “引进企业20多个” as the target, “全年引进企业20多个”
 * as the result. A bare number says nothing: a target that was met exactly reads the same in both places.
 */
export function targetEqualsResult({ form, rows }: Judged): readonly Finding[] {
  const results = tidied(textOf(form.results)).plain;
  if (results === '') return [];
  const goals = tidied(textOf(form.goals)).plain;
  return foundIn(rows, (row) => {
    const target = wordedTarget(row);
    if (target === null || goals.includes(target)) return null;
    const place = results.indexOf(target);
    if (place < 0) return null;
    return finding('target-equals-result', {
      at: cellOf(row.indicator.target, row.indicator.level2At),
      subject: row.name,
      points: null,
      facts: { target, result: clauseAround(results, place, place + target.length) },
    });
  });
}

/** The target's own words and number; of a number that is only near, the indicator's name will do for words. */
function wordedTarget({ target, indicator }: RowAssessment): string | null {
  if (!isNumeric(target)) return null;
  const words = target.seen.replace(/[,.;。、]+$/u, '');
  const noun = nounOf(words.slice(0, Math.max(0, words.search(/\d/)))).words;
  // Of a bare number, or one with a bound, there is none.
  if (/\p{L}{2}/u.test(noun)) return words;
  return target.approximate && indicator.level3.length > 1 ? tidy(indicator.level3) + words : null;
}

/** A whole text without its blanks. */
const tidied = remembering(100, (text: string) => ({ plain: tidy(text) }));

const STOP = /[,;:!?。、]/u;

function clauseAround(text: string, from: number, to: number): string {
  let [start, end] = [from, to];
  while (start > 0 && from - start < 8 && !STOP.test(text.charAt(start - 1))) start -= 1;
  while (end - to < 8 && !STOP.test(text.charAt(end))) end += 1;
  return text.slice(start, end);
}
