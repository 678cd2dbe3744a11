import type { Judged, RowAssessment } from '../assessment';
import type { LineReading } from '../budget';
import { isCost } from '../completion';
import { ONE, ZERO, type Exact } from '../exact';
import { finding, type Finding } from '../findings';
import { amount } from '../quantity';
import { cellOf } from './cellOf';
import { foundIn } from './foundIn';
import { lostBy } from './lost';
import { isWayKnown } from './way';

/** A money line above 100%, or a reverse (cost) row above 100%; an execution row only repeats its line. */
export function overBudget({ lines, rows }: Judged): readonly Finding[] {
  return [...foundIn(lines, (reading) => lineFinding(reading, rows)), ...foundIn(rows, rowFinding)];
}

function lineFinding(
  { line, budget, outturn, unit, rate }: LineReading,
  rows: readonly RowAssessment[],
): Finding | null {
  if (rate.kind !== 'rate' || rate.value.compare(ONE) <= 0) return null;
  const fed = rows.find((row) => isFedBy(row, line));
  return finding('over-budget', {
    at: cellOf(line.executionRate ?? line.outturn, line.labelAt),
    subject: line.label,
    points: fed === undefined ? null : lostBy(fed),
    facts: {
      of: 'line',
      rate: rate.value,
      excess: (outturn ?? ZERO).sub(budget ?? ZERO),
      unit,
      scored: fed !== undefined,
      adjusted: adjustedRate(line, outturn),
    },
  });
}

function rowFinding(row: RowAssessment): Finding | null {
  const { completion, direction, indicator, name } = row;
  if (completion === null || completion.via === 'money' || direction !== 'reverse') return null;
  if (completion.rate === null || completion.rate.compare(ONE) <= 0 || !isWayKnown(row)) return null;
  const known = completion.via === 'quotient' && completion.target.kind === 'money' ? completion : null;
  return finding('over-budget', {
    at: cellOf(indicator.actual, indicator.level2At),
    subject: name,
    points: lostBy(row),
    facts: {
      of: isCost(indicator) ? 'row' : 'target',
      rate: completion.rate,
      excess: known === null ? null : known.actual.value.sub(known.target.value),
      unit: known?.target.kind === 'money' ? known.target.unit : null,
      scored: true,
      adjusted: null,
    },
  });
}

function isFedBy({ completion }: RowAssessment, line: LineReading['line']): boolean {
  return completion?.via === 'money' && completion.execution.lines.some((reading) => reading.line === line);
}

/** Outturn ÷ the budget as it was changed in the year (调整预算数); null where none is given. */
function adjustedRate({ adjustedBudget, units }: LineReading['line'], outturn: Exact | null): Exact | null {
  if (adjustedBudget === null || outturn === null) return null;
  const read = amount(adjustedBudget, units.budget);
  return read.kind === 'money' && read.value.sign > 0 ? outturn.div(read.value) : null;
}
