/** The indicator table: blocks of cells → indicators. A blank cell continues the one above. */
import type { Entry, Indicator, Level1 } from '../scoring/form';
import { cellOver, firstCell, words, type Blocks, type Standing } from './blocks';
import { isHeading, logicalRows } from './indicatorRows';
import { BARE, continuedLevel1, namedLevel1, splitPoints } from './levels';
import { rowKey, type Ownership, type WrittenField } from './ledger';
import { entry, typed } from './entries';
import { withJoint } from './jointRows';

/** Each makes a row an indicator's, whatever stands in its other cells. */
const ROW = ['level2', 'level3', 'target', 'actual', 'score'] as const;

/** A name of level 2, known by its object: rows below it share that. */
export interface Level2 {
  readonly name: string;
  readonly at: string;
  readonly bracket: string | null;
}

export function readIndicators(blocks: Blocks, isOwn: Ownership): readonly Indicator[] {
  let level1: Level1 = { name: '', at: '', weight: null };
  let level2 = unnamed();
  const numbered = numbering();
  const rows = logicalRows(blocks).flatMap((logical) => {
    const cell = (field: keyof Blocks) => cellOver(blocks[field], logical);
    const filled = (field: keyof Blocks) => {
      const found = cell(field);
      return words(found) === '' ? null : found;
    };
    const [first, second, level3] = [filled('level1'), filled('level2'), words(cell('level3'))];
    if (isHeading(words(first), words(second), level3)) return [];
    if (first !== null) {
      const continued = continuedLevel1(level1, first);
      level1 = continued ?? namedLevel1(first, typed(cell('weight')));
      // A blank level 2 continues the one above, but not into another level 1.
      if (continued === null) level2 = unnamed();
    }
    if (second !== null) level2 = splitBracket(second, cell('level2Points'));
    // A name of level 1 in a row of its own heads the rows below it, unless it has points of its own.
    const isBare = ROW.every((field) => filled(field) === null);
    if (isBare && (first === null || filled('points') === null)) return [];
    const key = numbered(rowKey(level2.name, level3));
    const written = (field: WrittenField) => entry(cell(field), { field, row: key }, isOwn);
    const indicator: Indicator = {
      key,
      level1,
      level2: level2.name,
      level2At: cell('level2')?.at ?? level2.at,
      bracket: level2.bracket,
      shared: null,
      joint: null,
      level3,
      points: typed(cell('points')),
      sign: typed(cell('sign')),
      target: typed(cell('target')),
      measure: typed(cell('measure')),
      actual: written('actual'),
      completionRate: written('completionRate'),
      coefficient: typed(cell('coefficient')),
      deduction: typed(cell('deduction')),
      score: written('score'),
      note: written('note'),
      rule: String(filled('rule')?.value ?? '').trim(),
      inMoneyBlock: false,
    };
    return [{ indicator, level2 }];
  });
  // What stood below a name, its end or its weight, belongs to the rows above it, too.
  const levels = new Map(rows.map(({ indicator: { level1: one } }) => [one.at, one]));
  const placed = withJoint(rows, words(firstCell(blocks.total)) !== '');
  return placed.map(({ indicator: row, level2: own }) => {
    const indicator = { ...row, level1: levels.get(row.level1.at) ?? row.level1 };
    // Points printed behind a name that several rows share belong to all of them, not to each.
    const count = rows.filter((other) => other.level2 === own).length;
    if (count <= 1 || row.joint !== null) return indicator;
    return { ...indicator, bracket: null, shared: own.bracket === null ? null : { bracket: own.bracket, rows: count } };
  });
}

/** Where the money block has points and a score for its execution rate, that is a row of the form like any other. */
export function readExecutionRow({ executionPoints, executionScore }: Blocks, isOwn: Ownership): readonly Indicator[] {
  const [points, score] = [firstCell(executionPoints), firstCell(executionScore)];
  if (points === null || score === null) return [];
  const key = rowKey('money', EXECUTION);
  return [
    {
      key,
      level1: { name: EXECUTION, at: points.at, weight: pointsOf(points) },
      level2: EXECUTION,
      level2At: points.at,
      bracket: null,
      shared: null,
      joint: null,
      level3: '',
      points: pointsOf(points),
      sign: null,
      target: null,
      measure: null,
      actual: null,
      completionRate: null,
      coefficient: null,
      deduction: null,
      score: entry(score, { field: 'score', row: key }, isOwn),
      note: null,
      rule: '',
      inMoneyBlock: true,
    },
  ];
}

const EXECUTION = '预算执行率';

/** “得分（20分*执行率）” (F25): the points stand in the heading above the score. */
function pointsOf(cell: Standing): Entry | null {
  const points = /(\d+(?:\.\d+)?)分[*×x]/iu.exec(words(cell))?.[1];
  return typed(points === undefined ? cell : { ...cell, value: points, text: points });
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

/** `预算编审管理（3）` → 预算编审管理, `3`; so does `预算编审管理3分`, and 3 in a column of its own beside it. */
function splitBracket(cell: Standing, beside: Standing | null): Level2 {
  const { name, points } = splitPoints(words(cell));
  return { name, at: cell.at, bracket: points ?? BARE.exec(words(beside))?.[1] ?? null };
}

/** Each is one of its own: what follows two names of level 1 is not shared. */
function unnamed(): Level2 {
  return { name: '', at: '', bracket: null };
}
