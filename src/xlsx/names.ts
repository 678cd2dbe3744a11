/** The names of a workbook's parts as its XML has them: the library drops which sheet a name belongs to. */
import { all, first, isOn, type Element } from './xml';

export interface FileName {
  readonly name: string;
  /** The worksheet it belongs to, counted from 0 along the tabs; null for a name of the whole workbook. */
  readonly sheet: number | null;
  /** What it stands for, as written: `自评表!$G$14:$G$30`, `#REF!`. */
  readonly refers: string;
  readonly hidden: boolean;
  /** What its maker noted; `''` where there is nothing. */
  readonly comment: string;
}

/**
 * The defined names under a `<workbook>`. `places` tells for each of its tabs the place among the worksheets, null for
 * a chart on a tab of its own, whose names are left out.
 */
export function namesIn(workbook: Element, places: readonly (number | null)[]): readonly FileName[] {
  return all(first(workbook, 'definedNames'), 'definedName').flatMap(({ attributes, text }) => {
    const { name = '', localSheetId, hidden, comment = '' } = attributes;
    const sheet = localSheetId === undefined ? null : (places[Number(localSheetId)] ?? null);
    if (sheet === null && localSheetId !== undefined) return [];
    return [{ name, sheet, refers: text.trim(), hidden: isOn(hidden), comment }];
  });
}
