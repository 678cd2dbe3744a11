import type { Judged } from '../assessment';
import { ONE, ZERO } from '../exact';
import { finding, type Finding } from '../findings';
import { fits, shownIn } from './printedRate';
import { isOneOf, printedRates, type PrintedBeside } from './printedRates';

/**
 * A printed rate that is not outturn ÷ budget at its own precision. The completion value of an execution
 * row counts as one, and any of the form's rates fits it. A rate that was cut instead of rounded is not wrong.
 */
export function rateMismatch(judged: Judged): readonly Finding[] {
  return printedRates(judged)
    .filter((one) => !isRight(one))
    .map(({ entry, subject, rates }) =>
      finding('rate-mismatch', {
        at: entry.at,
        subject,
        points: null,
        facts: { printed: shownIn(entry), rate: rates[0] ?? null },
      }),
    );
}

/** Of 0 ÷ 0 forms print 0% (F32, F33), 100% or “/”, which is no number. */
function isRight(one: PrintedBeside): boolean {
  if (one.rates.length > 0) return isOneOf(one, 'halfUp') || isOneOf(one, 'down');
  return one.printed.some((printed) => fits(printed, ZERO, 'halfUp') || fits(printed, ONE, 'halfUp'));
}
