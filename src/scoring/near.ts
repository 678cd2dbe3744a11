/** Numbers that are only near: what “约1000人” and “1000多人” leave open. */
import { exact, ONE } from './exact';
import type { Numeric } from './quantity';

/** “约”, “近”, “左右” leave a tenth to either side, as in the narrative; the limit is ours. */
const [LEAST, MOST] = [exact('0.9'), exact('1.1')];

/** “1000多人”, “20余个”, “100+”: at least the number; “约”, “近”, “左右” may be less or more. */
function isAtLeast({ approximate, seen }: Numeric): boolean {
  return approximate && /[多余几+]/u.test(seen) && !/约|近|左右|上下|许/u.test(seen);
}

/** 20 → 10, 9000 → 1000: what “多” may add at most. */
export function lastPlace(value: number): number {
  let place = 1;
  while (value !== 0 && value % (place * 10) === 0) place *= 10;
  return place;
}

/**
 * Whether a result that is near leaves it open that the target was met, or by how much it was missed: “近3000人” of
 * 3000人, “1000多人” of 1200人. What is surely met is not open: “1000多人” of 1000人, “约1500人” of 1000人.
 */
export function isOpen(wanted: Numeric, reached: Numeric, direction: 'forward' | 'reverse'): boolean {
  if (reached.approximate) {
    const least = isAtLeast(reached) ? reached.value : reached.value.mul(LEAST);
    if (direction === 'forward') return least.compare(wanted.value) < 0;
    const most = isAtLeast(reached) ? reached.value.add(lastPlace(reached.value.valueOf())) : reached.value.mul(MOST);
    return most.compare(wanted.value) > 0;
  }
  if (!wanted.approximate || isAtLeast(wanted)) return false;
  // Of “约100个” 99 may be enough, 60 are not.
  const [low, high] =
    direction === 'forward' ? [wanted.value.mul(LEAST), wanted.value] : [wanted.value, wanted.value.mul(MOST)];
  return reached.value.compare(low) > 0 && reached.value.compare(high) < 0;
}

/** The whole, of which “约95%” is a part. */
export function wholeOf(read: Numeric): Numeric {
  return { ...read, value: ONE, upTo: null, approximate: false };
}
