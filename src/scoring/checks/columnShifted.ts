import type { Judged, RowAssessment } from '../assessment';
import { ONE, type Exact } from '../exact';
import { finding, type Finding } from '../findings';
import type { Entry } from '../form';
import type { Numeric } from '../quantity';
import { isAbsent } from './absent';
import { foundIn } from './foundIn';
import { fits, printedRate, type Printed } from './printedRate';
import { isValueOnly } from './valueOnly';

/**
 * 三级指标 holds only a value while the target is blank; or a money target of one row and one of another give, divided,
 * the printed rate (F00: 217.96万元 beside 成本, 200万 beside 数量, 108.98%), so that one of them stands in a wrong cell.
 */
export function columnShifted({ rows }: Judged): readonly Finding[] {
  return [...foundIn(rows, nameFinding), ...rows.flatMap((row) => pairFindings(row, rows))];
}

/** Whether the row's target stands in the cell of its name. */
export function isNameAValue({ target, indicator }: RowAssessment): boolean {
  return isAbsent(target) && isValueOnly(indicator.level3);
}

function nameFinding(row: RowAssessment): Finding | null {
  const { indicator, name } = row;
  if (indicator.target === null || !isNameAValue(row)) return null;
  const facts = { of: 'name' as const };
  return finding('column-shifted', { at: indicator.target.at, subject: name, points: null, facts });
}

interface MoneyRow {
  readonly row: RowAssessment;
  readonly entry: Entry;
  readonly target: Numeric;
}

function pairFindings(row: RowAssessment, rows: readonly RowAssessment[]): readonly Finding[] {
  const rate = rateBeside(row);
  if (rate === null) return [];
  return moneyRow(row).flatMap((one) => {
    const other = rows.flatMap(moneyRow).find(({ target }) => fits(rate, one.target.value.div(target.value), 'halfUp'));
    return other === undefined ? [] : [told(one, other, rate.value, 'actual'), told(other, one, rate.value, 'target')];
  });
}

/** A target in money, or a number that may be one: “200万” names no unit. */
function moneyRow(row: RowAssessment): readonly MoneyRow[] {
  const { target, indicator } = row;
  if (indicator.target === null || !(target.kind === 'money' || target.kind === 'count') || target.value.sign <= 0)
    return [];
  if (target.kind === 'count' && (target.unit !== '' || target.value.compare(10_000) < 0)) return [];
  return [{ row, entry: indicator.target, target }];
}

/** The rate printed in a row, to a decimal of a per cent at least: a whole one fits too many pairs by chance. */
function rateBeside({ completion, indicator }: RowAssessment): Printed | null {
  if (completion?.via !== 'printed' || indicator.actual === null) return null;
  const rate = printedRate(indicator.actual).find(({ value, digits }) => value.equals(completion.rate) && digits > 2);
  // 100% says nothing of two equal targets.
  return rate === undefined || fits(rate, ONE, 'halfUp') ? null : rate;
}

function told({ row, entry, target }: MoneyRow, other: MoneyRow, rate: Exact, of: 'target' | 'actual'): Finding {
  const facts = { of, value: target.seen, other: other.target.seen, otherAt: other.entry.at, rate };
  return finding('column-shifted', { at: entry.at, subject: row.name, points: null, facts });
}
