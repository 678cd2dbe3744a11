/** The standard form 部门整体支出绩效自评表 as data: cells, merges, looks, names, page. Excel draws it, tests read it. */
import { FIRST_LINE, FIRST_ROW, LAST_ROW, TOTAL, LAST_LINE, column, line } from './layout';
import type { Look } from './looks';
import type { Field } from './names';
import { SAMPLE_LINES } from './sample';
import { asideCells, levelCells, moneyCells, printed, type Formatted, type TemplateCell } from './templateCells';

/** A rectangle and how it looks: `{ range: 'A3:H31', … }`. */
export interface Styled {
  readonly range: string;
  readonly look: Look;
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
      [`${FIRST_ROW + 12}:${FIRST_ROW + 12}`, 60],
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
