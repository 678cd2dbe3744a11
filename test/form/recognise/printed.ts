/** A form as it is printed: headings, labels and values, laid out on a sheet without names. */
import { address, EMPTY_CELL, type Cell, type CellValue, type SheetCells } from '../../../src/sheet';

/** Cells of a row are parted by `|`; a blank level is merged with the one above. */
export interface PrintedForm {
  readonly title: string;
  readonly unit: readonly [label: string, value: string];
  readonly money?: {
    readonly side: string;
    /** A row of headings above the headings, as 预算数 above 合计, 中央, 省. */
    readonly upper?: string;
    readonly headings: string;
    readonly lines: readonly string[];
  };
  readonly goals?: readonly [goals: string, results: string];
  readonly headings: string;
  readonly rows: readonly string[];
  readonly total?: readonly [fullMarks: string, score: string];
}

type Line = readonly string[];

const at = (column: number, ...texts: readonly string[]): Line => [...Array<string>(column).fill(''), ...texts];

/** Labels of money stand in B, amounts begin in E: the cells between are merged. */
const LABEL = 1;
const AMOUNT = 4;

/** The form as a sheet; `merged` tells what a file knows, else merges are unknown, as in Excel. */
export function sheetOf(form: PrintedForm, merged = true): SheetCells {
  const lines: Line[] = [['附件2'], [form.title], at(0, form.unit[0], '', form.unit[1])];
  const merges: string[] = [];
  if (form.money !== undefined) {
    const { side, upper, headings, lines: amounts } = form.money;
    merges.push(`A${lines.length + 1}:A${lines.length + 1 + amounts.length}`);
    if (upper !== undefined) lines.push([side, ...at(AMOUNT - 1, ...upper.split('|'))]);
    lines.push([upper === undefined ? side : '', ...at(AMOUNT - 1, ...headings.split('|'))]);
    for (const amount of amounts) {
      const [label = '', ...rest] = amount.split('|');
      merges.push(`B${lines.length + 1}:D${lines.length + 1}`);
      lines.push([...at(LABEL, label), ...at(AMOUNT - LABEL - 1, ...rest)]);
    }
  }
  if (form.goals !== undefined) {
    lines.push(['年度总体目标', form.goals[0], ...at(2, form.goals[1])]);
    lines.push(at(1, '一是按期完成。\n二是群众满意。', '', '', '全部完成。'));
  }
  const headings = form.headings.split('|');
  lines.push(headings);
  const first = lines.length + 1;
  lines.push(...form.rows.map((row) => row.split('|')));
  merges.push(...levelMerges(form, headings, first));
  if (form.total !== undefined) {
    const [marks, score] = [lastOf(headings, /权重|分值/u), lastOf(headings, /得分(?!系数)|自评分/u)];
    const row = Array<string>(headings.length).fill('');
    row[0] = '总　分';
    if (marks > 0) row[marks] = form.total[0];
    row[score] = form.total[1];
    lines.push(row);
  }
  lines.push(['注：1.其他资金一并填列。']);
  return { name: '自评表', cells: { row: 0, column: 0, cells: squared(lines) }, merges: merged ? merges : null };
}

function lastOf(headings: Line, pattern: RegExp): number {
  return headings.reduce((last, text, index) => (pattern.test(text) ? index : last), -1);
}

function levelMerges({ rows }: PrintedForm, headings: Line, first: number): readonly string[] {
  const levels = headings.flatMap((text, column) => (/^[一二]级指标$/u.test(text) ? [column] : []));
  return levels.flatMap((column) => {
    const starts = rows.flatMap((row, index) => ((row.split('|')[column] ?? '') === '' ? [] : [index]));
    return starts.flatMap((start, index) => {
      const end = (starts[index + 1] ?? rows.length) - 1;
      const corners = [start, end].map((row) => address({ row: first + row - 1, column }));
      return end > start ? [corners.join(':')] : [];
    });
  });
}

/** Rows of one length; figures are numbers, as Excel makes them when they are typed. */
export function squared(lines: readonly Line[]): readonly (readonly Cell[])[] {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  return lines.map((line) => Array.from({ length: width }, (_, column) => cellOf(line[column] ?? '')));
}

export function cellOf(text: string): Cell {
  const value: CellValue = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
  return { ...EMPTY_CELL, value, text };
}

/** A sheet of plain lines, cells parted by `|`. */
export function plainSheet(...lines: readonly string[]): SheetCells {
  const cells = squared(lines.map((line) => line.split('|')));
  return { name: '表', cells: { row: 0, column: 0, cells }, merges: null };
}
