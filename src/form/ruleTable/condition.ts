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

/** As a pack file has it; a part that cannot be read is noted, and leaves the rule without rows of its own. */
export function readCondition(cell: Standing | null, source: Source): Readonly<Record<string, unknown>> {
  if (cell === null || isBlankCell(cell)) return {};
  const parts = shownIn(cell)
    .split(/[；;\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== REST);
  return Object.assign({}, ...parts.map((part) => readPart(part, cell.at, source))) as Readonly<
    Record<string, unknown>
  >;
}

function readPart(part: string, at: string, source: Source): Readonly<Record<string, unknown>> {
  const plain = part.replace(/\s+/gu, '');
  const phrase = PHRASES.find(([words]) => words === plain);
  if (phrase !== undefined) return phrase[1];
  const level = LEVEL_KEYS.find((key) => plain.startsWith(LEVELS[key]));
  const words = level === undefined ? [] : splitWords(plain.slice(LEVELS[level].length).replace(/^[:：]/u, ''));
  if (level !== undefined && words.length > 0) return { [level]: words };
  source.wrong(at, part, { kind: 'condition' });
  // Not {}: a rule that takes every row would hide the rules behind it, a fault that nobody made.
  return { named: true };
}
