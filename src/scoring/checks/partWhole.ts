import type { Judged } from '../assessment';
import { sameUnits, type LineReading } from '../budget';
import { sum, type Exact } from '../exact';
import { finding, type Finding } from '../findings';
import { amountIn } from './amountIn';
import { cellOf } from './cellOf';

/** “按收入性质分” (F02) names a way to split the same sum; its lines are parts of the whole once more. */
const HEADING = /^按.+分$/u;
/** Kinds of 财政拨款, printed below it (F03): parts of a part. */
const KIND_OF_FISCAL = /一般公共预算|政府性基金|国有资本经营/u;
const FISCAL = /财政拨款|财政资金/u;

/** The 其中 lines do not make their total line. */
export function partWhole({ lines }: Judged): readonly Finding[] {
  const whole = lines.find(({ line }) => line.group === 'total' && !HEADING.test(line.label));
  if (whole === undefined) return [];
  const sections = sectionsOf(lines).filter((parts) => sameUnits([whole, ...parts]));
  return sections.flatMap((parts) => (['budget', 'outturn'] as const).flatMap((of) => compare(whole, parts, of)));
}

/** The lines of each split: sources, structure, or what stands below a heading of its own. */
function sectionsOf(lines: readonly LineReading[]): readonly (readonly LineReading[])[] {
  const sections = new Map<string, LineReading[]>();
  let heading = '';
  for (const reading of lines) {
    const { group, label } = reading.line;
    if (HEADING.test(label)) heading = label;
    else if (group !== 'total') {
      const key = heading + group;
      const section = sections.get(key);
      if (section === undefined) sections.set(key, [reading]);
      else section.push(reading);
    }
  }
  return [...sections.values()].map((section) => {
    const hasFiscal = section.some(({ line }) => FISCAL.test(line.label) && !KIND_OF_FISCAL.test(line.label));
    return hasFiscal ? section.filter(({ line }) => !KIND_OF_FISCAL.test(line.label)) : section;
  });
}

/** A blank part may hold what is missing, but not make up for too much: amounts are never negative. */
function compare(whole: LineReading, parts: readonly LineReading[], of: 'budget' | 'outturn'): readonly Finding[] {
  const total = amountIn(whole, of);
  const known = parts.flatMap((part) => amountIn(part, of) ?? []);
  if (total === null || parts.some((part) => isUnreadable(part, of))) return [];
  const made = sum(known);
  const fits = known.length < parts.length ? made.compare(total) <= 0 : made.equals(total);
  return fits ? [] : [partFinding(whole, of, total, made)];
}

function partFinding(whole: LineReading, of: 'budget' | 'outturn', total: Exact, parts: Exact): Finding {
  const { line, unit } = whole;
  const at = cellOf(line[of], line.labelAt);
  return finding('part-whole', { at, subject: line.label, points: null, facts: { of, whole: total, parts, unit } });
}

function isUnreadable({ rate, line }: LineReading, of: 'budget' | 'outturn'): boolean {
  const cell = cellOf(line[of], '');
  return rate.kind === 'cannotJudge' && rate.faults.some(({ at, fault }) => fault !== 'blank' && at === cell);
}
