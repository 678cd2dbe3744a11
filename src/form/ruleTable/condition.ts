/** Which rows a rule is for, in words that can be read back: “二级指标含 预算执行、预算支出；反向指标”. */
import type { PackRule } from '../../scoring/packs/pack';
import type { Standing } from '../blocks';
import { splitWords } from './cells';
import { isBlankCell, shownIn, type Source } from './codec';

type When = PackRule['when'];

/** What the last rule says, which takes all rows that are left. */
export const REST = '其余各行';

const LEVELS = { level1: '一级指标含', level2: '二级指标含', level3: '三级指标含' } as const;
const LEVEL_KEYS = Object.keys(LEVELS) as (keyof typeof LEVELS)[];

/** Each with the one condition that it stands for. */
const PHRASES: readonly (readonly [phrase: string, when: When])[] = [
  ['正向指标', { direction: 'forward' }],
  ['反向指标', { direction: 'reverse' }],
  ['指标值和完成值都是日期', { dates: true }],
  ['指标值和完成值不都是日期', { dates: false }],
  ['定性指标', { qualitative: true }],
  ['不是定性指标', { qualitative: false }],
  ['只用于点名的行', { named: true }],
  ['不点名也用', { named: false }],
];

/** Offered as a help beside the table. */
export const CONDITIONS: readonly string[] = [
  ...LEVEL_KEYS.map((key) => `${LEVELS[key]} …、…`),
  ...PHRASES.map(([phrase]) => phrase),
  REST,
];

/** `conditionInWords({ level2: ['预算执行'] })` → `二级指标含 预算执行`. */
export function conditionInWords(when: When): string {
  const levels = LEVEL_KEYS.flatMap((key) => {
    const words = when[key];
    return words === undefined ? [] : [`${LEVELS[key]} ${words.join('、')}`];
  });
  const phrases = PHRASES.filter(([, one]) =>
    Object.entries(one).every(([key, value]) => when[key as keyof When] === value),
  );
  const said = [...levels, ...phrases.map(([phrase]) => phrase)];
  return said.length === 0 ? REST : said.join('；');
}

type Conditions = Readonly<Record<string, unknown>>;

/** Not {}: a rule that takes every row would hide the rules behind it, a fault that nobody made. */
const NO_ROWS: Conditions = { named: true };

/** As a pack file has it; a part that cannot be read is noted, and leaves the rule without rows of its own. */
export function readCondition(cell: Standing, source: Source): Conditions {
  if (isBlankCell(cell)) return {};
  // A part that stands there twice says nothing else.
  const parts = new Map(
    shownIn(cell)
      .split(/[；;\n]/u)
      .map((part) => [part.replace(/\s+/gu, ''), part.trim()] as const),
  );
  const read = [...parts].flatMap(([plain, part]) => (plain === '' ? [] : [{ part, says: readPart(plain) }]));
  for (const { part, says } of read) if (says === null) source.wrong(cell.at, part, { kind: 'condition' });
  const clash = read.flatMap(({ part, says }, index) => {
    const before = read.slice(0, index).find((other) => clashes(other.says, says));
    return before === undefined ? [] : [{ part, first: before.part, says }];
  });
  for (const { part, first, says } of clash) {
    const level = LEVEL_KEYS.some((key) => says !== null && key in says);
    source.wrong(cell.at, part, { kind: level ? 'levelTwice' : 'conditionsClash', first });
  }
  if (clash.length > 0 || read.some(({ says }) => says === null)) return NO_ROWS;
  return Object.assign({}, ...read.map(({ says }) => says)) as Conditions;
}

/** Two parts on the same thing, or all rows that are left beside some that are picked. */
function clashes(one: Conditions | null, other: Conditions | null): boolean {
  if (one === null || other === null) return false;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return keys.length === 0 || others.length === 0 || keys.some((key) => others.includes(key));
}

/** What one part says; null where it cannot be read. */
function readPart(part: string): Conditions | null {
  if (part === REST) return {};
  const phrase = PHRASES.find(([words]) => words === part);
  if (phrase !== undefined) return phrase[1];
  const level = LEVEL_KEYS.find((key) => part.startsWith(LEVELS[key]));
  if (level === undefined) return null;
  const words = splitWords(part.slice(LEVELS[level].length).replace(/^[:：]/u, ''));
  // After a comma, a condition of its own is no word of the level before it.
  return words.length > 0 && words.every((word) => !isPart(word)) ? { [level]: words } : null;
}

const isPart = (word: string): boolean =>
  word === REST ||
  PHRASES.some(([words]) => words === word) ||
  Object.values(LEVELS).some((level) => word.startsWith(level));
