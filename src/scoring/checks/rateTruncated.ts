import type { Judged } from '../assessment';
import { roundTo } from '../exact';
import { finding, type Finding } from '../findings';
import { fits, shownIn } from './printedRate';
import { isOneOf, printedRates } from './printedRates';

/** A printed rate that was cut instead of rounded: 54.5% of 0.54568. */
export function rateTruncated(judged: Judged): readonly Finding[] {
  return printedRates(judged).flatMap((one) => {
    if (isOneOf(one, 'halfUp')) return [];
    const { entry, subject, printed, rates } = one;
    const cut = rates.flatMap((rate) => printed.flatMap((as) => (fits(as, rate, 'down') ? [{ rate, as }] : [])));
    const [first] = cut;
    if (first === undefined) return [];
    const rate = roundTo(first.rate, { digits: first.as.digits, mode: 'halfUp' });
    return [
      finding('rate-truncated', { at: entry.at, subject, points: null, facts: { printed: shownIn(entry), rate } }),
    ];
  });
}
