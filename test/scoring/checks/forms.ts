/** Small forms for the checks' tests: rows and money lines in few words, all cells typed. */
import { assess } from '../../../src/scoring/assess';
import { decimal } from '../../../src/scoring/exact';
import type { Finding, FindingCode } from '../../../src/scoring/findings';
import type { BudgetGroup, BudgetLine, Entry, Form, Indicator, Level1, MoneyUnit } from '../../../src/scoring/form';
import { packById } from '../../../src/scoring/packs';
import type { RulePack } from '../../../src/scoring/packs/pack';
import type { CellValue } from '../../../src/sheet';

/** A column that is not given is blank; `null` says that the form has no such column. */
export interface RowSpec {
  readonly level1?: string;
  readonly level2?: string;
  readonly level3?: string;
  readonly points?: CellValue | null;
  readonly sign?: CellValue;
  readonly measure?: CellValue;
  readonly target?: CellValue | null;
  readonly actual?: CellValue | null;
  readonly deduction?: CellValue;
  readonly score?: CellValue | null;
  readonly note?: CellValue | null;
  readonly inMoneyBlock?: boolean;
  readonly joint?: Indicator['joint'];
}

/** `[group, label, budget, outturn, rate, adjusted budget]`; a form may have no column for the outturn. */
export type LineSpec = readonly [BudgetGroup, string, CellValue, CellValue | null, CellValue?, CellValue?];

export interface FormSpec {
  readonly rows?: readonly RowSpec[];
  readonly lines?: readonly LineSpec[];
  /** The unit in the headings of the money block: 万元 unless given. */
  readonly heading?: MoneyUnit | null;
  /** 权重 of each level 1. */
  readonly weights?: Readonly<Record<string, CellValue>>;
  readonly total?: CellValue;
  readonly grade?: CellValue;
  readonly goals?: string;
  readonly year?: number | null;
}

export function entry(at: string, value: CellValue): Entry {
  return { at, value, text: String(value), formula: null, format: 'General', own: false };
}

/** Rows stand from row 20 on: C level 2, E 分值, G target, I actual, K score, L note; lines from row 5 on. */
export function form(spec: FormSpec): Form {
  const { rows = [], lines = [], heading = '万元', weights = {}, total, grade, goals, year = 2023 } = spec;
  const levels = new Map<string, Level1>();
  const level = (name: string, at: string): Level1 => {
    const known = levels.get(name) ?? {
      name,
      at,
      weight: weights[name] === undefined ? null : entry(at, weights[name]),
    };
    levels.set(name, known);
    return known;
  };
  return {
    unit: '',
    year,
    lines: lines.map((line, index) => lineOf(line, index + 5, heading)),
    goals: goals === undefined ? null : entry('B10', goals),
    results: null,
    indicators: rows.map((row, index) => indicatorOf(row, index + 20, level)),
    total: total === undefined ? null : entry('K99', total),
    grade: grade === undefined ? null : entry('L99', grade),
    fullMarks: null,
    pack: '',
  };
}

function lineOf(
  [group, label, budget, outturn, rate, adjusted]: LineSpec,
  row: number,
  heading: MoneyUnit | null,
): BudgetLine {
  return {
    key: label,
    label,
    labelAt: `A${row}`,
    group,
    initialBudget: null,
    budget: entry(`C${row}`, budget),
    adjustedBudget: adjusted === undefined ? null : entry(`J${row}`, adjusted),
    outturn: outturn === null ? null : entry(`D${row}`, outturn),
    executionRate: entry(`F${row}`, rate ?? ''),
    units: { budget: heading, outturn: heading },
  };
}

function indicatorOf(row: RowSpec, place: number, level: (name: string, at: string) => Level1): Indicator {
  const { level1 = '产出指标', level2 = '质量指标', level3 = '', inMoneyBlock = false } = row;
  const cell = (column: string, value: CellValue | null | undefined) =>
    value === null ? null : entry(`${column}${place}`, value ?? '');
  return {
    key: `${level2}|${level3}|${place}`,
    level1: level(level1, `A${place}`),
    level2,
    level2At: `C${place}`,
    bracket: null,
    shared: null,
    joint: row.joint ?? null,
    level3,
    points: cell('E', row.points === undefined ? 10 : row.points),
    sign: row.sign === undefined ? null : cell('F', row.sign),
    target: cell('G', row.target),
    measure: row.measure === undefined ? null : cell('H', row.measure),
    actual: cell('I', row.actual),
    completionRate: null,
    coefficient: null,
    deduction: row.deduction === undefined ? null : cell('J', row.deduction),
    score: cell('K', row.score),
    note: cell('L', row.note),
    rule: '',
    inMoneyBlock,
  };
}

export function packNamed(id: string): RulePack {
  const pack = packById(id);
  if (pack === null) throw new Error(`no pack ${id}`);
  return pack;
}

export function findings(spec: FormSpec, pack: RulePack = packNamed('national-2020')): readonly Finding[] {
  return assess(form(spec), pack).findings;
}

/** The findings of one code as `cell points`, `–` where none are at stake. */
export function found(code: FindingCode, spec: FormSpec, pack?: RulePack): readonly string[] {
  return findings(spec, pack)
    .filter((one) => one.code === code)
    .map(({ at, points }) => `${at} ${points === null ? '–' : decimal(points)}`);
}

/** Whether a form of one such row has a finding of that code. */
export function isFound(code: FindingCode, row: RowSpec, more: FormSpec = {}): boolean {
  return found(code, { ...more, rows: [row, ...(more.rows ?? [])] }).some((at) => /^\D20 /.test(at));
}
