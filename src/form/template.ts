/** The standard form 部门整体支出绩效自评表 as data: cells, merges, looks, names, page. Excel draws it, tests read it. */
import type { Drawing } from '../drawing';
import { FIRST_LINE, FIRST_ROW, LAST_ROW, TOTAL, LAST_LINE, column, line } from './layout';
import { LOOKS, type Look } from './looks';
import { NAMES, type Field } from './names';
import { SAMPLE_LINES } from './sample';
import { asideCells, levelCells, moneyCells, printed } from './templateCells';

export const TEMPLATE_NAMES: Readonly<Partial<Record<Field, string>>> = {
  year: 'A2',
  unit: 'E3',
  line: line('B'),
  budget: line('E'),
  adjustedBudget: line('J'),
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
export function template(content: 'blank' | 'sample'): Drawing {
  const sample = content === 'sample';
  const levels = levelCells(sample);
  return {
    sheet: '自评表',
    mark: null,
    cells: [...printed(sample), ...moneyCells(sample), ...levels.cells, ...asideCells(sample)].filter(
      ({ value }) => value !== '',
    ),
    merges: [...headMerges(), ...levels.merges],
    styles: [...styles(), ...(sample ? nilCells() : [])].map(({ range, look }) => ({ range, style: LOOKS[look] })),
    formats: [
      { range: `E${FIRST_LINE}:F${LAST_LINE}`, format: '0.00"万元"' },
      { range: line('J'), format: '0.00"万元"' },
      { range: line('H'), format: '0.00%' },
      { range: column('L'), format: '0.00%' },
      ...levels.formats,
    ],
    boxes: ['A3:H11', `A12:H${TOTAL}`].map((range) => ({ range, outline: 'Medium' })),
    widths: [17, 10, 34, 25, 24, 22, 14, 28, 4, 22, 28, 18, 18, 40],
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
    names: Object.fromEntries(Object.entries(TEMPLATE_NAMES).map(([field, range]) => [NAMES[field as Field], range])),
    workbookNames: {},
    validations: [
      {
        kind: 'decimal',
        range: column('G'),
        from: 0,
        to: `=$J${FIRST_ROW}`,
        alert: { title: '得分超出范围', message: '得分应在 0 和本行分值之间。请改正，或按 Esc 取消。' },
      },
    ],
    bars: [],
    page: {
      orientation: 'Portrait',
      area: `A1:H${TOTAL + 1}`,
      margins: { top: 16, right: 18, bottom: 14, left: 18 },
      breaksBefore: ['A12'],
      repeatedRows: null,
      footer: '— &P —',
    },
  };
}

interface Looked {
  readonly range: string;
  readonly look: Look;
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
function nilCells(): readonly Looked[] {
  return SAMPLE_LINES.flatMap(({ budget }, index) =>
    budget === '/'
      ? (['E', 'H'] as const).map((letter) => ({ range: `${letter}${FIRST_LINE + index}`, look: 'cell' as const }))
      : [],
  );
}

function styles(): readonly Looked[] {
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
    { range: 'J3:K3', look: 'aside' },
    { range: 'J4', look: 'asideHeading' },
    { range: line('J'), look: 'aside' },
    { range: `J${FIRST_ROW}:N${LAST_ROW}`, look: 'aside' },
  ];
}
