/** What stands in the standard form's cells, blank or with the sample's content. */
import type { DrawnCell, Formatted } from '../drawing';
import { address, type CellValue } from '../sheet';
import { FIRST_LINE, FIRST_ROW, TOTAL } from './layout';
import { NAMES, type Field } from './names';
import {
  FOOTNOTE,
  SAMPLE_GOALS,
  SAMPLE_LEVELS,
  SAMPLE_LINES,
  SAMPLE_PACK,
  SAMPLE_RESULTS,
  SAMPLE_UNIT,
  SAMPLE_YEAR,
} from './sample';

const cell = (at: string, value: CellValue = ''): DrawnCell => ({ at, value });

export function printed(sample: boolean): readonly DrawnCell[] {
  const year = sample ? String(SAMPLE_YEAR) : '　　　　';
  return [
    cell('A1', '附件2'),
    cell('A2', `${year}年部门整体支出绩效自评表`),
    cell('A3', '部门（单位）名称'),
    cell('E3', sample ? SAMPLE_UNIT : ''),
    cell('A9', '年度\n总体\n目标'),
    cell('B9', '年初设定目标'),
    cell('E9', '全年完成情况'),
    cell('B10', sample ? indented(SAMPLE_GOALS) : ''),
    cell('E10', sample ? indented(SAMPLE_RESULTS) : ''),
    cell('A12', '分解目标自评'),
    ...[
      '一级指标',
      '权重',
      '二级指标',
      '三级指标',
      '年度\n指标值',
      '全年\n完成值',
      '自评\n得分',
      '偏差及\n原因分析',
    ].map((text, index) => cell(address({ row: 12, column: index }), text)),
    cell(`A${TOTAL}`, '总　分'),
    cell(`B${TOTAL}`, 100),
    cell(`A${TOTAL + 1}`, FOOTNOTE),
  ];
}

/** Each paragraph begins two characters in, as official papers have it. */
function indented(text: string): string {
  return text.replace(/^/gm, '　　');
}

export function moneyCells(sample: boolean): readonly DrawnCell[] {
  return [
    cell('A4', '整体支出\n规　　模'),
    cell('E4', '全年预算数'),
    cell('F4', '全年执行数'),
    cell('H4', '执行率'),
    cell('J4', NAMES.adjustedBudget),
    ...SAMPLE_LINES.flatMap(({ label, budget, outturn }, index) => {
      const row = FIRST_LINE + index;
      const amounts = sample ? [cell(`E${row}`, budget), cell(`F${row}`, outturn)] : [];
      return [cell(`B${row}`, label), ...amounts];
    }),
  ];
}

export function levelCells(sample: boolean) {
  const cells: DrawnCell[] = [];
  const merges: string[] = [];
  const formats: Formatted[] = [];
  let row = FIRST_ROW;
  for (const { level1, weight, criterion, rows } of SAMPLE_LEVELS) {
    const last = row + rows.length - 1;
    merges.push(`A${row}:A${last}`, `B${row}:B${last}`);
    cells.push(cell(`A${row}`, level1), cell(`B${row}`, weight));
    if (criterion !== undefined) {
      merges.push(`D${row}:E${last}`);
      cells.push(cell(`D${row}`, criterion));
    }
    for (const { level2, points, level3, target, actual, execution, score, note } of rows) {
      if (execution === true) formats.push({ range: `F${row}`, format: '0.00%' });
      cells.push(cell(`C${row}`, level2), cell(`J${row}`, points));
      if (sample) {
        cells.push(cell(`D${row}`, level3), cell(`E${row}`, target), cell(`F${row}`, actual));
        cells.push(cell(`G${row}`, score), cell(`H${row}`, note));
        formats.push(...percentFormats({ D: level3, E: target, F: actual }, row));
      }
      row += 1;
    }
  }
  return { cells, merges, formats };
}

/** A number in these columns is a percentage: 1 is 100%, 1.0898 is 108.98%. */
function percentFormats(
  values: Readonly<Record<string, string | number | undefined>>,
  row: number,
): readonly Formatted[] {
  return Object.entries(values).flatMap(([letter, value]) =>
    typeof value === 'number'
      ? [{ range: `${letter}${row}`, format: Number.isInteger(value * 100) ? '0%' : '0.00%' }]
      : [],
  );
}

/** Beside the printed form, outside the print area. */
export function asideCells(sample: boolean): readonly DrawnCell[] {
  const headings: readonly Field[] = ['points', 'rule', 'completionRate', 'reviewScore', 'reviewNote'];
  return [
    cell('J3', NAMES.pack),
    cell('K3', sample ? SAMPLE_PACK : ''),
    ...headings.map((field, index) => cell(address({ row: 12, column: 9 + index }), NAMES[field])),
  ];
}
