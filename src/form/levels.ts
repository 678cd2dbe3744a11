/** Names of levels and the points printed behind them: “预算编审管理（3）”, “产出指标（50分）”, “50分” alone. */
import type { Entry, Level1 } from '../scoring/form';
import { words, type Standing } from './blocks';
import { typed } from './entries';

/** Points alone: `50分`, `（50）`, `13`. */
export const BARE = /^[（(]?(\d+(?:\.\d+)?)分?[)）]?$/u;
const BEHIND = /(?:[（(](\d+(?:\.\d+)?)分?[)）]|(\d+(?:\.\d+)?)分)$/u;

/** `splitPoints('产出指标（50分）')` → 产出指标, `50`; `投入15分` → 投入, `15`. */
export function splitPoints(text: string): { readonly name: string; readonly points: string | null } {
  const found = BEHIND.exec(text);
  return found === null
    ? { name: text, points: null }
    : { name: text.slice(0, found.index), points: found[1] ?? found[2] ?? null };
}

/** A level-1 name with its weight: from the column 权重, else from behind the name. */
export function namedLevel1(cell: Standing, weight: Entry | null): Level1 {
  const text = words(cell);
  const { name, points } = splitPoints(text);
  const has = points !== null && words(weight) === '';
  return { name: has ? name : text, at: cell.at, weight: has ? pointsEntry(cell, points) : weight };
}

/** Whether a text below a level-1 name ends it: 指标 below 投入管理, 50分 below 产出指标. */
export function endsLevel1(name: string, text: string): boolean {
  if (name === '') return false;
  return text === '指标' ? !name.endsWith('指标') : BARE.test(text) && splitPoints(name).points === null;
}

/**
 * The level 1 that a cell goes on with, where the paragraphs of one cell have become several. Null where it begins
 * another.
 */
export function continuedLevel1(above: Level1, cell: Standing): Level1 | null {
  const text = words(cell);
  if (!endsLevel1(above.name, text)) return null;
  const points = BARE.exec(text)?.[1];
  if (points === undefined) return { ...above, name: above.name + text };
  return words(above.weight) === '' ? { ...above, weight: pointsEntry(cell, points) } : null;
}

function pointsEntry(cell: Standing, points: string): Entry | null {
  return typed({ ...cell, value: points, text: points });
}
