/** Forms with sign, number and unit in separate columns (F04, F32–F36): the three make one quantity. */
import { signOf } from './bounds';
import { inMeasure } from './measured';
import type { Quantity } from './kinds';
import { NIL } from './text';
import { fold, tidy } from './tidy';
import { readMeasure } from './units';
import { isScaleName, wordsOf } from './words';

/** `withSign(95%, '≥')` → ≥ 95%; `定性` makes words of any value; a sign in the cell itself stands. */
export function withSign(read: Quantity, sign: string): Quantity {
  const meant = signOf(fold(tidy(sign)));
  if (meant === null) return read;
  if (meant === 'words') return 'doubt' in read || read.kind === 'unreadable' ? wordsOf(read.seen) : read;
  if (!('bound' in read)) return read;
  if (read.bound === null) return { ...read, bound: meant };
  return read.bound === meant ? read : { ...read, doubt: read.doubt ?? 'signsDiffer' };
}

/** `withMeasure(95, '%')` → 95%, `withMeasure(30, '万元')` → 300 000 元; a value with a unit of its own keeps it. */
export function withMeasure(read: Quantity, measure: string): Quantity {
  if (read.kind !== 'count' || read.unit !== '') return read;
  const text = fold(tidy(measure));
  if (text === '' || NIL.test(text) || isScaleName(text)) return read;
  return inMeasure(read, read.value, read.upTo, readMeasure(text).measure);
}
