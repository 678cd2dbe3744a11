/** A form from what stands in its rows, without a sheet: for what only a whole form shows. */
import { assess } from '../../src/scoring/assess';
import type { Assessment } from '../../src/scoring/assessment';
import type { Form, Indicator } from '../../src/scoring/form';
import { loadPack, type RulePack } from '../../src/scoring/packs/pack';
import type { CellValue } from '../../src/sheet';
import national from '../../src/scoring/packs/national-2020.json';
import { budgetLines, entry, type Money } from './money';

export interface Row {
  readonly level2?: string;
  readonly level3?: string;
  readonly points?: CellValue;
  readonly target?: CellValue;
  readonly actual?: CellValue;
  readonly score?: CellValue;
  readonly deduction?: CellValue;
  readonly coefficient?: CellValue;
  readonly note?: CellValue;
  readonly rule?: string;
  readonly inMoneyBlock?: boolean;
  readonly shared?: Indicator['shared'];
  readonly joint?: Indicator['joint'];
}

export function formOf(rows: readonly Row[], money: readonly Money[] = [], above: Partial<Form> = {}): Form {
  const level1 = { name: '产出指标', at: 'A9', weight: null };
  return {
    unit: '某单位',
    year: 2020,
    lines: budgetLines(money),
    goals: null,
    results: null,
    indicators: rows.map((row, index) => ({
      key: `${index}`,
      level1,
      level2: row.level2 ?? '数量指标',
      level2At: row.shared === undefined ? `C${index + 10}` : 'C10',
      bracket: null,
      shared: row.shared ?? null,
      joint: row.joint ?? null,
      level3: row.level3 ?? `指标${index}`,
      points: entry(row.points, `J${index + 10}`),
      sign: null,
      target: entry(row.target ?? '', `E${index + 10}`),
      measure: null,
      actual: entry(row.actual ?? '', `F${index + 10}`),
      completionRate: null,
      coefficient: entry(row.coefficient, `L${index + 10}`),
      deduction: entry(row.deduction, `M${index + 10}`),
      score: entry(row.score ?? '', `G${index + 10}`),
      note: entry(row.note ?? '', `H${index + 10}`),
      rule: row.rule ?? '',
      inMoneyBlock: row.inMoneyBlock ?? false,
    })),
    total: null,
    grade: null,
    fullMarks: null,
    pack: '',
    ...above,
  };
}

/** The national pack with other settings, or with one rule for every row. */
export function packWith(settings: object): RulePack {
  const loaded = loadPack({ ...national, ...settings });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
  return loaded.pack;
}

export const oneRule = (type: string, params: object): { readonly rules: readonly object[] } => ({
  rules: [{ name: { 'zh-CN': '规则', 'en-US': 'Rule' }, rule: { type, params } }],
});

export function assessRows(rows: readonly Row[], settings: object = {}, money: readonly Money[] = []): Assessment {
  return assess(formOf(rows, money), packWith(settings));
}
