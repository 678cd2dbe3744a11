import type { Judged } from '../assessment';
import { sameUnits, type LineReading } from '../budget';
import { ZERO, type Exact } from '../exact';
import { finding, type Finding } from '../findings';
import { amountIn } from './amountIn';
import { cellOf } from './cellOf';

/** Sources and structure do not make the same budget, or the same outturn. */
export function sourceStructure({ lines }: Judged): readonly Finding[] {
  const source = lines.filter(({ line }) => line.group === 'source');
  const structure = lines.filter(({ line }) => line.group === 'structure');
  const [first] = structure;
  if (source.length === 0 || first === undefined || !sameUnits([...source, ...structure])) return [];
  return (['budget', 'outturn'] as const).flatMap((of) => {
    const [left, right] = [sumOf(source, of), sumOf(structure, of)];
    if (left === null || right === null || left.equals(right)) return [];
    const unit = lines.find((reading) => reading.unit !== null)?.unit ?? null;
    const at = cellOf(first.line[of], first.line.labelAt);
    return [
      finding('source-structure', {
        at,
        subject: '',
        points: null,
        facts: { of, source: left, structure: right, unit },
      }),
    ];
  });
}

/** “/” is nil; a blank or an unreadable amount makes the check 无法判定. */
function sumOf(lines: readonly LineReading[], of: 'budget' | 'outturn'): Exact | null {
  return lines.reduce<Exact | null>((total, reading) => {
    const value = amountIn(reading, of);
    return total === null || value === null || reading.rate.kind === 'cannotJudge' ? null : total.add(value);
  }, ZERO);
}
