/** The indicator table: blocks of cells → indicators. A blank cell continues the one above. */
import type { Indicator, Level1 } from '../scoring/form';
import { cellInRow, rowsOf, words, type Blocks } from './blocks';
import { rowKey, type Ownership, type WrittenField } from './ledger';
import { entry, typed } from './entries';

interface Level2 {
  readonly name: string;
  readonly at: string;
  readonly bracket: string | null;
}

export function readIndicators(blocks: Blocks, isOwn: Ownership): readonly Indicator[] {
  let level1: Level1 = { name: '', at: '', weight: null };
  let level2: Level2 = { name: '', at: '', bracket: null };
  const numbered = numbering();
  const rows = rowsOf([blocks.level2, blocks.score]).flatMap((row) => {
    const cell = (field: keyof Blocks) => cellInRow(blocks[field], row);
    const [first, second] = [words(cell('level1')), words(cell('level2'))];
    const used =
      first !== '' ||
      (['level2', 'level3', 'target', 'actual', 'score'] as const).some((field) => words(cell(field)) !== '');
    if (!used) return [];
    // A blank level 2 continues the one above, but not into another level 1.
    if (first !== '') level2 = { name: '', at: '', bracket: null };
    if (first !== '') level1 = { name: first, at: cell('level1')?.at ?? '', weight: typed(cell('weight')) };
    if (second !== '') level2 = splitBracket(second, cell('level2')?.at ?? '');
    const level3 = words(cell('level3'));
    const key = numbered(rowKey(level2.name, level3));
    const written = (field: WrittenField) => entry(cell(field), { field, row: key }, isOwn);
    const indicator: Indicator = {
      key,
      level1,
      level2: level2.name,
      level2At: cell('level2')?.at ?? level2.at,
      bracket: level2.bracket,
      level3,
      points: typed(cell('points')),
      target: typed(cell('target')),
      actual: written('actual'),
      completionRate: written('completionRate'),
      score: written('score'),
      note: written('note'),
      rule: String(cell('rule')?.value ?? '').trim(),
    };
    return [{ indicator, level2 }];
  });
  return rows.map(({ indicator, level2: own }) => {
    // Points printed behind a name that several rows share belong to all of them, not to each.
    const shared = rows.filter((other) => other.level2 === own).length > 1;
    return shared ? { ...indicator, bracket: null } : indicator;
  });
}

/** The second row of the same words is another row: `道路`, `道路|2`. */
function numbering(): (key: string) => string {
  const seen = new Map<string, number>();
  return (key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : rowKey(key, String(count));
  };
}

/** `预算编审管理（3）` → 预算编审管理, `3`. */
function splitBracket(text: string, at: string): Level2 {
  const parts = /^(.*?)[（(](\d+(?:\.\d+)?)分?[)）]$/u.exec(text);
  return { name: parts?.[1] ?? text, at, bracket: parts?.[2] ?? null };
}
