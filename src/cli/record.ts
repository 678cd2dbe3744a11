/** One form as the command prints it: amounts in 元, rates as fractions, numbers or null. */
import type { Assessment, RowAssessment, Verdict } from '../scoring/assessment';
import type { LineReading } from '../scoring/budget';
import { toNumber, type Exact } from '../scoring/exact';
import type { Severity } from '../scoring/findings';
import { isBlank, type BudgetGroup, type Entry } from '../scoring/form';
import { quantity } from '../scoring/quantity';
import { pointsOf } from '../scoring/total';
import type { Speech } from '../wording/speech';

export interface BudgetRecord {
  readonly cell: string;
  readonly label: string;
  readonly group: BudgetGroup;
  readonly initialBudget: number | null;
  readonly budget: number | null;
  readonly outturn: number | null;
  readonly executionRate: number | null;
  readonly printedRate: number | null;
}

export interface IndicatorRecord {
  readonly cell: string;
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly points: number | null;
  readonly target: string;
  readonly actual: string;
  readonly completionRate: number | null;
  /** The rule's type. */
  readonly rule: string;
  readonly score: number | null;
  readonly printedScore: number | null;
  readonly verdict: Verdict;
  readonly note: string;
  readonly trace: readonly string[];
}

export interface FindingRecord {
  readonly code: string;
  readonly severity: Severity;
  readonly cell: string;
  readonly points: number | null;
  readonly message: string;
}

export interface FormRecord {
  readonly file: string;
  readonly sheet: string;
  readonly unit: string;
  readonly year: number | null;
  readonly pack: string;
  readonly budget: readonly BudgetRecord[];
  readonly indicators: readonly IndicatorRecord[];
  readonly total: {
    /** The sum of the rows' scores, where a row that cannot be judged counts with its typed one. */
    readonly score: number | null;
    /** The points of the rows that count so; null where one's are not known. */
    readonly unjudged: number | null;
    readonly printed: number | null;
    readonly grade: string | null;
  };
  readonly findings: readonly FindingRecord[];
}

export interface FailureRecord {
  readonly file: string;
  /** Where the file could be read and one of its sheets could not. */
  readonly sheet?: string;
  readonly error: { readonly code: string; readonly message: string };
}

export function formRecord(file: string, sheet: string, assessment: Assessment, spoken: Speech): FormRecord {
  const { form, pack, lines, rows, total, findings } = assessment;
  const byHand = rows.filter(({ verdict, typed }) => verdict === 'cannotJudge' && typed !== null);
  return {
    file,
    sheet,
    unit: form.unit,
    year: form.year,
    pack: pack.id,
    budget: lines.map(budgetRecord),
    indicators: rows.map((row) => indicatorRecord(row, assessment, spoken)),
    total: {
      score: orNull(total.ruled),
      unjudged: orNull(pointsOf(byHand)),
      printed: orNull(total.printed),
      grade: total.grade,
    },
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      cell: finding.at,
      points: orNull(finding.points),
      message: spoken.finding(finding),
    })),
  };
}

const orNull = (value: Exact | null): number | null => (value === null ? null : toNumber(value));

function budgetRecord({ line, budget, outturn, initial, unit, rate }: LineReading): BudgetRecord {
  // An amount whose unit no cell and no heading tells cannot be given in 元; “/” is no amount.
  const inYuan = (value: Exact | null, entry: Entry | null) =>
    unit === null || entry === null || quantity(entry).kind === 'nil' ? null : orNull(value);
  return {
    cell: line.budget?.at ?? line.outturn?.at ?? line.labelAt,
    label: line.label,
    group: line.group,
    initialBudget: inYuan(initial, line.initialBudget),
    budget: inYuan(budget, line.budget),
    outturn: inYuan(outturn, line.outturn),
    executionRate: rate.kind === 'rate' ? toNumber(rate.value) : null,
    printedRate: printedRate(line.executionRate, rate.kind === 'rate' ? rate.value : null),
  };
}

/** `95.5%`, and 95.5 or 0.955 without the sign, are 0.955: of the two readings the one nearer to the line's own rate. */
function printedRate(entry: Entry | null, rate: Exact | null): number | null {
  if (entry === null || isBlank(entry)) return null;
  const read = quantity(entry);
  if (read.kind === 'percent') return toNumber(read.value);
  if (read.kind !== 'count' || read.unit !== '') return null;
  const [fraction, hundredth] = [toNumber(read.value), toNumber(read.value.div(100))];
  // Without a rate to hold it against, up to 1 is a fraction and from 10 on a percentage; between them nobody can tell.
  if (rate === null || rate.sign <= 0) return fraction <= 1 ? fraction : fraction >= 10 ? hundredth : null;
  // The readings lie a factor of 100 apart, so the nearer one is within a factor of 10.
  return fraction > 10 * toNumber(rate) ? hundredth : fraction;
}

function indicatorRecord(row: RowAssessment, { pack }: Assessment, spoken: Speech): IndicatorRecord {
  const { indicator, points, completion, packRule, score, printed, verdict, standingNote, obstacle } = row;
  return {
    cell: indicator.score?.at ?? indicator.level2At,
    level1: indicator.level1.name,
    level2: indicator.level2,
    level3: indicator.level3,
    points: orNull(points),
    target: shown(indicator.target),
    actual: shown(indicator.actual),
    completionRate: orNull(completion?.rate ?? null),
    rule: packRule.rule.type,
    score: verdict === 'cannotJudge' || verdict === 'none' ? null : orNull(score),
    printedScore: orNull(printed),
    verdict,
    note: standingNote.trim(),
    // Why a row is open comes last: the report quotes it.
    trace: [...tracesOf(row, pack, spoken), ...(obstacle === null ? [] : [spoken.obstacle(row)])],
  };
}

function tracesOf(row: RowAssessment, pack: Assessment['pack'], spoken: Speech): readonly string[] {
  return spoken
    .trace(row, pack)
    .flatMap(({ heading, lines }) =>
      lines.map(({ at, label, text }) =>
        [heading, at, label, text].filter((part) => part !== null && part !== '').join(' '),
      ),
    );
}

function shown(entry: Entry | null): string {
  return entry === null ? '' : (entry.text || String(entry.value)).replace(/\s+/gu, ' ').trim();
}
