/** Bounds in words, before a number (不少于) and behind it (以上). */
import type { Bound } from './kinds';

const BEFORE: Readonly<Record<string, Bound>> = {
  '≥': '≥',
  不少于: '≥',
  不低于: '≥',
  不小于: '≥',
  不得少于: '≥',
  不得低于: '≥',
  不能低于: '≥',
  不能少于: '≥',
  大于等于: '≥',
  大于或等于: '≥',
  达到或超过: '≥',
  至少: '≥',
  最少: '≥',
  最低: '≥',
  '≤': '≤',
  不超过: '≤',
  不得超过: '≤',
  不能超过: '≤',
  不高于: '≤',
  不得高于: '≤',
  不大于: '≤',
  不多于: '≤',
  不突破: '≤',
  小于等于: '≤',
  小于或等于: '≤',
  控制在: '≤',
  最多: '≤',
  至多: '≤',
  最高: '≤',
  '>': '>',
  大于: '>',
  超过: '>',
  超: '>',
  逾: '>',
  突破: '>',
  高于: '>',
  多于: '>',
  优于: '>',
  '<': '<',
  小于: '<',
  低于: '<',
  少于: '<',
  '=': '=',
  等于: '=',
};
/** “不应超过”, “未突破”, “不会低于”: the bound is denied. */
const DENIES = /[不未没](?:有|会|应|能|可|得|要|宜|曾)?$/u;
const DENIED: Readonly<Partial<Record<Bound, Bound>>> = { '>': '≤', '<': '≥' };
const AFTER: Readonly<Record<string, Bound>> = { 以上: '≥', 以下: '≤', 以内: '≤', 之内: '≤', 封顶: '≤' };

const longestFirst = (words: object) =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|');
const LEAD = new RegExp(
  `(?<bound>${longestFirst(BEFORE)})?(?:为|:)?(?<about>大约|大概|接近|将近|(?<![节预签条合契履])约为?|(?<![最附临])近|~)?$`,
  'u',
);
const TAIL = new RegExp(`^(?<unit>.*?)(?:及|或|含|\\(含.{0,2}\\))?(?<bound>${longestFirst(AFTER)})`, 'u');
/** “30天内” is a bound, “省内” is a place. */
const WITHIN = /^(?<unit>(?:个)?(?:工作日|小时|分钟|个月|天|日|周|年))内/u;

/** What stands before a number: `不少于约` → the words before, the bound, and whether the number is near. */
export function readLead(lead: string): {
  readonly words: string;
  readonly bound: Bound | null;
  readonly about: boolean;
} {
  if (lead === '') return { words: '', bound: null, about: false };
  const found = LEAD.exec(lead);
  const { bound = '', about } = found?.groups ?? {};
  const words = lead.slice(0, found?.index);
  const said = BEFORE[bound] ?? null;
  const denied = said !== null && DENIES.test(words) ? DENIED[said] : undefined;
  return { words, bound: denied ?? said, about: about !== undefined };
}

/** What stands behind a number: `个以上企业` → unit 个, bound ≥. */
export function readBoundAfter(tail: string): { readonly unit: string; readonly bound: Bound | null } {
  const found = (TAIL.exec(tail) ?? WITHIN.exec(tail))?.groups;
  if (found === undefined) return { unit: tail, bound: null };
  return { unit: found['unit'] ?? '', bound: AFTER[found['bound'] ?? ''] ?? '≤' };
}

/** A cell of the column 指标性质: `≥`, `大于等于`, `正向指标` → ≥; `定性` → words; null where it says neither. */
export function signOf(folded: string): Bound | 'words' | null {
  const { bound, words } = readLead(folded);
  if (bound !== null && words === '') return bound;
  if (folded.includes('定性')) return 'words';
  if (folded.includes('正向')) return '≥';
  return /[反逆负]向/u.test(folded) ? '≤' : null;
}
