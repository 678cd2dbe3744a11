import type { Judged, RowAssessment } from '../assessment';
import { ONE, roundTo, type Exact } from '../exact';
import { finding, type Finding } from '../findings';
import type { Entry } from '../form';
import type { Numeric } from '../quantity';
import { isAbsent } from './absent';
import { foundIn } from './foundIn';
import { printedRate } from './printedRate';
import { isValueOnly } from './valueOnly';

/**
 * 三级指标 holds only a value while the target is blank; or a money target of one row and one of another give, divided,
 * the printed rate (F00: 217.96万元 beside 成本, 200万 beside 数量, 108.98%), so that one of them stands in a wrong cell.
 */
export function columnShifted({ rows }: Judged): readonly Finding[] {
  return [...foundIn(rows, nameFinding), ...pairFindings(rows)];
}

/** Whether the row's target stands in the cell of its name. */
export function isNameAValue({ target, indicator }: RowAssessment): boolean {
  return indicator.target !== null && isAbsent(target) && isValueOnly(indicator.level3);
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

function pairFindings(rows: readonly RowAssessment[]): readonly Finding[] {
  // Without a printed rate there is nothing to compare, and few forms have one.
  if (!rows.some(({ completion }) => completion?.via === 'printed')) return [];
  const money = rows.flatMap(moneyRow);
  return money.flatMap((one) => {
    const rate = rateBeside(one);
    if (rate === null) return [];
    const other = money.find((candidate) => candidate !== one && makes(one.target, candidate.target, rate));
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

interface Rate {
  readonly value: Exact;
  readonly digits: number;
}

/** The rate printed beside a money target; 100% says nothing of two equal targets. */
function rateBeside({ row: { completion, indicator } }: MoneyRow): Rate | null {
  if (completion?.via !== 'printed' || completion.rate.equals(ONE) || indicator.actual === null) return null;
  const digits = printedRate(indicator.actual)[0]?.digits ?? 2;
  // A rate in whole per cent fits too many pairs by chance.
  return digits < 3 ? null : { value: completion.rate, digits };
}

function makes(a: Numeric, b: Numeric, { value, digits }: Rate): boolean {
  return roundTo(a.value.div(b.value), { digits, mode: 'halfUp' }).equals(roundTo(value, { digits, mode: 'halfUp' }));
}

function told({ row, entry, target }: MoneyRow, other: MoneyRow, rate: Exact, of: 'target' | 'actual'): Finding {
  const facts = { of, value: target.seen, other: other.target.seen, otherAt: other.entry.at, rate };
  return finding('column-shifted', { at: entry.at, subject: row.name, points: null, facts });
}
