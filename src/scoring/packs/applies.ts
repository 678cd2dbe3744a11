/** Which rows a rule of a pack is for. */
import type { Direction } from '../completion';
import type { Indicator } from '../form';
import type { Quantity } from '../quantity';
import type { PackRule, RulePack } from './pack';

/** What the conditions look at. */
export interface Row {
  readonly indicator: Indicator;
  readonly target: Quantity;
  readonly actual: Quantity;
  readonly direction: Direction;
}

/**
 * The first rule of the pack whose conditions all hold, e.g. `{ level2: ['预算执行'] }` for 预算执行管理.
 * Rules that a row has to name itself are passed over.
 */
export function ruleFor(row: Row, { id, rules }: RulePack): PackRule {
  for (const rule of rules) if (applies(rule.when, row)) return rule;
  // The last rule of a loaded pack takes every row.
  throw new Error(`no rule of ${id} takes every row`);
}

function applies(when: PackRule['when'], { indicator, target, actual, direction }: Row): boolean {
  return (
    when.named !== true &&
    holds(when.level1, indicator.level1.name) &&
    holds(when.level2, indicator.level2) &&
    holds(when.level3, indicator.level3) &&
    (when.direction === undefined || when.direction === direction) &&
    (when.dates === undefined || when.dates === (target.kind === 'date' && actual.kind === 'date')) &&
    (when.qualitative === undefined || when.qualitative === isQualitative(indicator, target, actual))
  );
}

/** A name holds a word whatever blanks and quotes the form has put into it: “三公经费” 变动率. */
function holds(words: readonly string[] | undefined, name: string): boolean {
  if (words === undefined) return true;
  const plain = name.replace(BESIDE_THE_WORDS, '');
  return words.some((word) => plain.includes(word));
}

const BESIDE_THE_WORDS = /[\s“”"‘’'「」]+/g;

function isQualitative({ sign }: Indicator, target: Quantity, actual: Quantity): boolean {
  return sign?.text.includes('定性') === true || (inWords(target) && inWords(actual));
}

const NOT_WORDS: ReadonlySet<string> = new Set(['blank', 'nil', 'money', 'percent', 'count', 'date', 'unreadable']);

const inWords = ({ kind }: Quantity): boolean => !NOT_WORDS.has(kind);
