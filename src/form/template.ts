/** The standard form 部门整体支出绩效自评表 as data: cells, merges, looks, names, page. Excel draws it, tests read it. */
import { address, type CellValue } from '../sheet';
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

/** How a cell looks; see `LOOKS`. */
export type Look =
  | 'plain'
  | 'title'
  | 'heading'
  | 'label'
  | 'cell'
  | 'amount'
  | 'nil'
  | 'note'
  | 'goals'
  | 'footnote'
  | 'aside'
  | 'asideHeading';

export interface TemplateCell {
  readonly at: string;
  readonly value: CellValue;
}

/** A rectangle and how it looks: `{ range: 'A3:H31', … }`. */
export interface Styled {
  readonly range: string;
  readonly look: Look;
}

export interface Formatted {
  readonly range: string;
  readonly format: string;
}

export interface Template {
  readonly sheet: string;
  readonly cells: readonly TemplateCell[];
  readonly merges: readonly string[];
  readonly styles: readonly Styled[];
  readonly formats: readonly Formatted[];
  /** Boxes with a medium outline and thin lines inside. */
  readonly boxes: readonly string[];
  /** Column widths in mm on paper, from A. */
  readonly widths: readonly number[];
  /** Row heights in points; Excel takes at most 409.5. */
  readonly heights: readonly (readonly [string, number])[];
  readonly names: Readonly<Partial<Record<Field, string>>>;
  /** Score cells and, in the same row, the cell that holds their points. */
  readonly scores: { readonly range: string; readonly points: string };
  readonly page: Page;
}

/** A4 portrait, one page wide. */
export interface Page {
  readonly area: string;
  /** In mm. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** The row that begins page 2. */
  readonly breakBefore: string;
  readonly footer: string;
}

export interface LookStyle {
  readonly font: '宋体' | '黑体';
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly across: 'Left' | 'Center' | 'Right';
  readonly down: 'Top' | 'Center';
  readonly indent?: number;
}

const SONG = { font: '宋体', across: 'Center', down: 'Center' } as const;
const HEI = { font: '黑体', across: 'Center', down: 'Center' } as const;

/** 方正小标宋 is not on every machine; 宋体 bold stands in for the title. */
export const LOOKS: Readonly<Record<Look, LookStyle>> = {
  plain: { ...HEI, size: 14, across: 'Left' },
  title: { ...SONG, size: 20, bold: true },
  heading: { ...HEI, size: 10.5 },
  label: { ...SONG, size: 10.5, across: 'Left' },
  cell: { ...SONG, size: 10 },
  amount: { ...SONG, size: 10.5, across: 'Right', indent: 1 },
  nil: { ...SONG, size: 10.5 },
  goals: { ...SONG, size: 9, across: 'Left', down: 'Top' },
  note: { ...SONG, size: 9 },
  footnote: { ...SONG, size: 9, across: 'Left' },
  aside: { ...SONG, size: 10, color: '#616161' },
  asideHeading: { ...HEI, size: 10, color: '#616161' },
};

const FIRST_LINE = 5;
const FIRST_ROW = 14;
const ROWS = SAMPLE_LEVELS.reduce((count, { rows }) => count + rows.length, 0);
const LAST_ROW = FIRST_ROW + ROWS - 1;
const TOTAL = LAST_ROW + 1;
const LAST_LINE = FIRST_LINE + SAMPLE_LINES.length - 1;

const column = (letter: string) => `${letter}${FIRST_ROW}:${letter}${LAST_ROW}`;
const line = (letter: string) => `${letter}${FIRST_LINE}:${letter}${LAST_LINE}`;

export const TEMPLATE_NAMES: Readonly<Partial<Record<Field, string>>> = {
  year: 'A2',
  unit: 'E3',
  line: line('B'),
  budget: line('E'),
  outturn: line('F'),
  executionRate: line('H'),
  goals: 'B10',
  results: 'E10',
  level1: column('A'),
  weight: column('B'),
  level2: column('C'),
  level3: column('D'),
  target: column('E'),
  actual: column('F'),
  score: column('G'),
  note: column('H'),
  total: `G${TOTAL}`,
  fullMarks: `B${TOTAL}`,
  points: column('J'),
  rule: column('K'),
  completionRate: column('L'),
  reviewScore: column('M'),
  reviewNote: column('N'),
  pack: 'K3',
};

/** The standard form, blank or with the sample's content. */
export function template(content: 'blank' | 'sample'): Template {
  const sample = content === 'sample';
  const levels = levelCells(sample);
  return {
    sheet: '自评表',
    cells: [...printed(sample), ...moneyCells(sample), ...levels.cells, ...asideCells(sample)].filter(
      ({ value }) => value !== '',
    ),
    merges: [...headMerges(), ...levels.merges],
    styles: [...styles(), ...(sample ? nilCells() : [])],
    formats: [
      { range: `E${FIRST_LINE}:F${LAST_LINE}`, format: '0.00"万元"' },
      { range: line('H'), format: '0.00%' },
      { range: column('L'), format: '0.00%' },
      ...levels.formats,
    ],
    boxes: [`A3:H11`, `A12:H${TOTAL}`],
    widths: [17, 10, 34, 25, 24, 22, 14, 28, 4, 14, 28, 18, 18, 40],
    heights: [
      ['1:1', 26],
      ['2:2', 40],
      ['3:9', 27],
      ['10:11', 240],
      ['12:12', 27],
      ['13:13', 34],
      [`${FIRST_ROW}:${TOTAL}`, 35],
      [`${FIRST_ROW + 12}:${FIRST_ROW + 12}`, 54],
      [`${TOTAL + 1}:${TOTAL + 1}`, 22],
    ],
    names: TEMPLATE_NAMES,
    scores: { range: column('G'), points: `J${FIRST_ROW}` },
    page: {
      area: `A1:H${TOTAL + 1}`,
      margins: { top: 16, right: 18, bottom: 14, left: 18 },
      breakBefore: 'A12',
      footer: '— &P —',
    },
  };
}

const cell = (at: string, value: CellValue): TemplateCell => ({ at, value });

function printed(sample: boolean): readonly TemplateCell[] {
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

function moneyCells(sample: boolean): readonly TemplateCell[] {
  return [
    cell('A4', '整体支出\n规　　模'),
    cell('E4', '全年预算数'),
    cell('F4', '全年执行数'),
    cell('H4', '执行率'),
    ...SAMPLE_LINES.flatMap(({ label, budget, outturn }, index) => {
      const row = FIRST_LINE + index;
      const amounts = sample ? [cell(`E${row}`, budget ?? ''), cell(`F${row}`, outturn ?? '')] : [];
      return [cell(`B${row}`, label), ...amounts];
    }),
  ];
}

function levelCells(sample: boolean) {
  const cells: TemplateCell[] = [];
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
    for (const { level2, points, level3, target, actual, score, note } of rows) {
      cells.push(cell(`C${row}`, level2), cell(`J${row}`, points));
      if (sample) {
        cells.push(cell(`D${row}`, level3 ?? ''), cell(`E${row}`, target ?? ''), cell(`F${row}`, actual ?? ''));
        cells.push(cell(`G${row}`, score ?? ''), cell(`H${row}`, note ?? ''));
        formats.push(...percentFormats({ D: level3, E: target, F: actual }, row));
      }
      row += 1;
    }
  }
  return { cells: cells.filter(({ value }) => value !== ''), merges, formats };
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
function asideCells(sample: boolean): readonly TemplateCell[] {
  const headings: readonly Field[] = ['points', 'rule', 'completionRate', 'reviewScore', 'reviewNote'];
  return [
    cell('J3', NAMES.pack),
    cell('K3', sample ? SAMPLE_PACK : ''),
    ...headings.map((field, index) => cell(address({ row: 12, column: 9 + index }), NAMES[field])),
  ];
}

function headMerges(): readonly string[] {
  const money = Array.from({ length: LAST_LINE - 3 }, (_, index) => index + 4).flatMap((row) => [
    `B${row}:D${row}`,
    `F${row}:G${row}`,
  ]);
  return [
    'A2:H2',
    'A3:D3',
    'E3:H3',
    `A4:A${LAST_LINE}`,
    ...money,
    'A9:A11',
    'B9:D9',
    'E9:H9',
    'B10:D11',
    'E10:H11',
    'A12:H12',
    `C${TOTAL}:F${TOTAL}`,
    `A${TOTAL + 1}:H${TOTAL + 1}`,
  ];
}

/** “/” stands in the middle, and so will the rate of its line. */
function nilCells(): readonly Styled[] {
  return SAMPLE_LINES.flatMap(({ budget }, index) =>
    budget === '/'
      ? (['E', 'H'] as const).map((letter) => ({ range: `${letter}${FIRST_LINE + index}`, look: 'nil' as const }))
      : [],
  );
}

function styles(): readonly Styled[] {
  return [
    { range: 'A1', look: 'plain' },
    { range: 'A2:H2', look: 'title' },
    { range: `A3:H${TOTAL}`, look: 'cell' },
    { range: 'A3:D3', look: 'heading' },
    { range: 'A4:H4', look: 'heading' },
    { range: line('B'), look: 'label' },
    { range: `E${FIRST_LINE}:H${LAST_LINE}`, look: 'amount' },
    { range: 'A9:H9', look: 'heading' },
    { range: 'B10:H11', look: 'goals' },
    { range: 'A12:H13', look: 'heading' },
    { range: column('H'), look: 'note' },
    { range: `A${FIRST_ROW}:A${TOTAL}`, look: 'heading' },
    { range: `A${TOTAL + 1}:H${TOTAL + 1}`, look: 'footnote' },
    { range: 'J13:N13', look: 'asideHeading' },
    { range: `J3:K3`, look: 'aside' },
    { range: `J${FIRST_ROW}:N${LAST_ROW}`, look: 'aside' },
  ];
}
