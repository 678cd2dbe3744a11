/** The printed form with other texts, and with one row of its own: what the narrative checks say of it. */
import type { FindingCode } from '../../../src/scoring/findings';
import type { CellValue } from '../../../src/sheet';
import { assessSheet, PRINTED_CELLS } from '../../form/sheets';

export interface Texts {
  readonly goals?: string;
  readonly results?: string;
  /** Level 3, target and completion value of 社会效益指标 in row 27. */
  readonly row?: readonly [level3: string, target: CellValue, actual: CellValue];
  /** The same of 经济效益指标 in row 26. */
  readonly other?: readonly [level3: string, target: CellValue, actual: CellValue];
}

/** The findings of one code, each as its cell and its quotations. */
export function saidOf(code: FindingCode, { goals = '', results = '', row, other }: Texts): readonly string[] {
  const [level3, target, actual] = row ?? ['带动就业', '', ''];
  const [level3Other, targetOther, actualOther] = other ?? ['产业集聚', '', ''];
  const { findings } = assessSheet('liuyang-2020', {
    ...PRINTED_CELLS,
    B10: goals,
    E10: results,
    D27: level3,
    E27: target,
    F27: actual,
    D26: level3Other,
    E26: targetOther,
    F26: actualOther,
  });
  return findings
    .filter((found) => found.code === code)
    .map(({ at, facts }) => [at, ...Object.values(facts).filter((fact) => typeof fact === 'string')].join(' · '));
}
