/** Whether a row says that its target was met. */
import type { Judged, RowAssessment } from '../assessment';
import { execution } from '../budget';
import type { Completion } from '../completion';
import { ONE, type Exact } from '../exact';
import { lateness } from '../lateness';
import { isAbsent } from './absent';
import { isNameAValue } from './columnShifted';
import { isWayKnown } from './way';

export type Attained = 'met' | 'missed' | 'unknown';

/** “未完成”, “部分达成预期指标并具有一定效果”; in “未发生事故” and “基本完成” nothing is plainly missed. */
const MISSED =
  /^(?:未|没有?|没能|尚未|暂未)(?:能)?(?:按[期时]|全部|全面|如期)?(?:完成|达成|达到|达标|实现|开展|启动|实施)|^部分(?:完成|达成|达标|实现)/u;

/** `met`, `missed`, or `unknown` where the reading or the direction leaves room for doubt. */
export function attained(row: RowAssessment, judged: Pick<Judged, 'form' | 'lines'>): Attained {
  const { completion } = row;
  if (completion === null) return withoutRate(row, judged.form.year);
  switch (completion.via) {
    case 'money':
      return spent(completion.rate, judged);
    case 'zeroTarget':
      return ofNothing(completion);
    case 'printed':
    case 'quotient':
      return isDoubtful(row) ? 'unknown' : compared(row, completion.rate);
  }
}

/** All of the money is met; more than all is another finding's; less is missed where no other of the form's sums is spent. */
function spent(rate: Exact, { lines }: Pick<Judged, 'lines'>): Attained {
  const over = rate.compare(ONE);
  if (isAtOdds(lines)) return 'unknown';
  if (over >= 0) return over === 0 ? 'met' : 'unknown';
  const isSpent = (['fiscal', 'all'] as const).some((scope) => execution(lines, scope)?.rate.compare(ONE) === 0);
  return isSpent ? 'unknown' : 'missed';
}

/**
 * Whether the printed total says 0 of 0 although the money has a rate, that of its parts (F14: 0, 0, 0 above
 * 132.912万元): which of them holds is another finding's question, and until it is answered no score can be called wrong.
 */
export function isAtOdds(lines: Judged['lines']): boolean {
  return lines.some(({ line, budget, outturn, rate }) => {
    return line.group === 'total' && rate.kind === 'none' && budget !== null && outturn !== null;
  });
}

function ofNothing({ actual, target }: Extract<Completion, { readonly via: 'zeroTarget' }>): Attained {
  if (actual.value.sign <= 0) return 'met';
  return target.bound === '=' || target.bound === '≤' ? 'missed' : 'unknown';
}

function compared(row: RowAssessment, rate: Exact): Attained {
  const { direction, target, indicator } = row;
  if (rate.equals(ONE)) return 'met';
  if (!isWayKnown(row)) return 'unknown';
  const better = direction === 'forward' ? 1 : -1;
  if (rate.sub(ONE).sign === better) return 'met';
  // What the target is, is not known: it cannot be read, or stands in the name's cell.
  if (target.kind === 'unreadable' || isNameAValue(row)) return 'unknown';
  // Without a target, “96%” may be the satisfaction itself and not the completion of it.
  if (isAbsent(target) && (indicator.target === null || /[率度]/u.test(indicator.level3 || indicator.level2)))
    return 'unknown';
  return 'missed';
}

/** Whether a sign is in doubt. A number that is only near has no rate where it leaves the question open: 99 of “约100”. */
function isDoubtful({ target, actual }: RowAssessment): boolean {
  return [target, actual].some(
    (read) => 'doubt' in read && (read.doubt === 'perhapsBound' || read.doubt === 'signsDiffer'),
  );
}

function withoutRate({ target, actual }: RowAssessment, year: number | null): Attained {
  if (actual.kind === 'words') return MISSED.test(actual.seen) ? 'missed' : 'unknown';
  if (target.kind !== 'date' || actual.kind !== 'date') return 'unknown';
  const late = lateness(target, actual, year);
  if (typeof late === 'string' || (late.least === 0 && late.most > 0)) return 'unknown';
  return late.most === 0 ? 'met' : 'missed';
}
