/** What a heading's words say, however they are broken by blanks, line breaks and brackets. */
import { LIKE_NOTE, MONEY_WORDS, TABLE_WORDS, type Role, type Vocabulary } from './vocabulary';

/** A role, its words' place in the list (0 is the most telling), and whether they stood there as such. */
export interface Meaning {
  readonly role: Role;
  readonly rank: number;
  readonly exact: boolean;
}

type Lookup = ReadonlyMap<string, Meaning>;

function lookup(vocabulary: Vocabulary): Lookup {
  const entries = Object.entries(vocabulary) as readonly (readonly [Role, readonly string[]])[];
  return new Map(
    entries.flatMap(([role, words]) => words.map((word, rank) => [word, { role, rank, exact: true }] as const)),
  );
}

const TABLE = lookup(TABLE_WORDS);
const MONEY = lookup(MONEY_WORDS);

/** Longer texts head no column. */
const MOST = 40;

/** `meaningIn('table', '得分系数(%)')` → coefficient; tidy text is expected; null where no known word fits. */
export function meaningIn(table: 'table' | 'money', text: string): Meaning | null {
  if (text.length < 2 || text.length > MOST) return null;
  const words = table === 'table' ? TABLE : MONEY;
  const plain = text.replace(/[:：*]+$/u, '');
  return (
    words.get(plain) ??
    (plain.includes('(') ? bracketed(words, plain) : null) ??
    (table === 'table' && LIKE_NOTE.test(plain) ? { role: 'note', rank: MOST, exact: false } : null)
  );
}

/** A bracket holds a unit or a formula, “执行率(B/A)”, or a word that belongs to the name, “全年(调整)预算数”. */
function bracketed(words: Lookup, text: string): Meaning | null {
  const without = text.replace(/\([^()]*\)/gu, '');
  return words.get(without) ?? words.get(text.replace(/[()]/gu, '')) ?? null;
}
