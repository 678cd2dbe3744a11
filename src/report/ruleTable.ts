/** 评分规则表: a rule pack as a sheet on which a rule keeper changes one number in one cell. */
import type { Drawing, Validation } from '../drawing';
import { CONDITIONS } from '../form/ruleTable/condition';
import { COLUMNS, RULE_TABLE, type Column } from '../form/ruleTable/layout';
import { PARAMETER_LABELS } from '../form/ruleTable/parameters';
import { tableRows, type TableRow } from '../form/ruleTable/write';
import type { RulePack } from '../scoring/packs/pack';
import { address, columnName } from '../sheet';
import type { ReportLook } from './looks';
import { writeLines, type Line, type Piece } from './sheetWriter';

/** Of the table's columns, in mm: together 261, what a landscape page takes between its margins. */
const WIDTHS = [28, 20, 44, 13, 17, 27, 30, 14, 44, 24];
/** Beside the table, outside the print area: what may be chosen. */
const GAP = 8;
const LIST_WIDTHS = [28, 90, 50];
const FIRST_LIST = WIDTHS.length + 1;
/** The rows above the table: a title, and how to use it. */
const TOP = 2;
const LAST: Column = 'remark';

export const RULE_TABLE_MARK = '绩效自评评分.评分规则表';

const HOW_TO =
  '改“取值”“得分”两栏的数就是改规则，改完直接评分。要加规则或参数，在表内插入行，“规则”“类型”填在规则的第一行；不用的参数，删去整行；可用的参数、写法列在表的右边。“备注”一栏不读。';
const ABOVE_HERE = '新行插在本行上方';

/** The pack as its table; the rows' Chinese is the rules' own language, so there is no English one. */
export function ruleTableSheet(pack: RulePack): Drawing {
  const rows = tableRows(pack);
  const lists = listsOf(rows);
  const lines: readonly Line[] = [
    { pieces: [wide(RULE_TABLE, 'title')], height: 36 },
    { pieces: [wide(HOW_TO, 'remark')] },
    ...rows.map(lineOf),
    {
      pieces: Object.values(COLUMNS).map((column) => ({
        column,
        value: column === COLUMNS[LAST] ? ABOVE_HERE : '',
        look: 'remark',
      })),
    },
  ];
  const last = lines.length;
  const heading = rows.findIndex(({ kind }) => kind === 'heading') + TOP + 1;
  const aside = writeLines(asideLines(lists), [...WIDTHS, GAP, ...LIST_WIDTHS, ...lists.map(() => GAP * 3)], TOP + 1);
  const table = writeLines(lines, WIDTHS);
  return {
    ...table,
    cells: [...table.cells, ...aside.cells],
    styles: [...table.styles, ...aside.styles],
    sheet: RULE_TABLE,
    mark: { name: RULE_TABLE_MARK, about: null },
    boxes: [
      { range: `A${TOP + 1}:${columnName(COLUMNS[LAST])}${heading - 1}`, outline: 'Thin' },
      { range: `A${heading}:${columnName(COLUMNS[LAST])}${last}`, outline: 'Medium' },
    ],
    widths: [...WIDTHS, GAP, ...LIST_WIDTHS, ...lists.map(() => GAP * 3)],
    names: {},
    workbookNames: { [RULE_TABLE]: `A${TOP + 1}:${columnName(COLUMNS[LAST])}${last}` },
    validations: validations(rows, lists),
    bars: [],
    page: {
      orientation: 'Landscape',
      area: `A1:${columnName(COLUMNS[LAST])}${last}`,
      margins: { top: 16, right: 18, bottom: 14, left: 18 },
      breaksBefore: [],
      repeatedRows: `${heading}:${heading}`,
      footer: '— &P —',
    },
  };
}

const wide = (value: string, look: ReportLook): Piece => ({ column: 0, to: COLUMNS[LAST], value, look });

const INPUTS: readonly Column[] = ['value', 'second'];

/** Only a cell that its row uses looks like one to fill in: what stands in another is a fault. */
function lookOf({ kind, cells }: TableRow, column: Column): ReportLook {
  if (kind === 'heading') return 'heading';
  if (kind === 'head' && column === 'rule') return 'level';
  const used = cells[column] !== undefined;
  if (kind === 'head') return used && column !== 'english' ? 'input' : 'remark';
  return used && INPUTS.includes(column) ? 'input' : 'text';
}

function lineOf(row: TableRow): Line {
  const { kind, cells } = row;
  const columns = Object.keys(COLUMNS) as Column[];
  return {
    pieces: columns.flatMap((column) => {
      const { value, format } = cells[column] ?? { value: '', format: undefined };
      if (kind === 'head' && COLUMNS[column] > COLUMNS.type && COLUMNS[column] < COLUMNS.second) return [];
      const merged = kind === 'head' && column === 'type' ? { to: COLUMNS.second - 1 } : {};
      const look = lookOf(row, column);
      return [{ column: COLUMNS[column], value, look, ...merged, ...(format === undefined ? {} : { format }) }];
    }),
  };
}

type Lists = readonly (readonly string[])[];

const keyOf = (choices: readonly string[]) => choices.join('\n');

/** Every list of choices once; the rule types' own, with their parameters beside them, is not among them. */
function listsOf(rows: readonly TableRow[]): Lists {
  const all = rows
    .filter(({ kind }) => kind !== 'heading')
    .flatMap(({ kind, cells }) =>
      Object.entries(cells).flatMap(([column, { choices }]) =>
        choices === undefined || (kind === 'rule' && column === 'type') ? [] : [choices],
      ),
    );
  return [...new Map(all.map((choices) => [keyOf(choices), choices])).values()];
}

/** Row by row: a rule type, its parameters, a condition, and one choice of each list. */
function asideLines(lists: Lists): readonly Line[] {
  const heads = ['规则类型', '可用的参数', '“适用的行”的写法', ...lists.map(() => '可选')];
  const columns: readonly (readonly string[])[] = [
    PARAMETER_LABELS.map(([name]) => name),
    PARAMETER_LABELS.map(([, labels]) => labels.join('、')),
    CONDITIONS,
    ...lists,
  ];
  const height = Math.max(...columns.map(({ length }) => length));
  const line = (look: ReportLook, values: readonly string[]): Line => ({
    pieces: values.map((value, index) => ({ column: FIRST_LIST + index, value, look })),
  });
  return [
    line('heading', heads),
    ...Array.from({ length: height }, (_, row) =>
      line(
        'remark',
        columns.map((column) => column[row] ?? ''),
      ),
    ),
  ];
}

function listRange(index: number, length: number): string {
  const letter = columnName(FIRST_LIST + index);
  return `${letter}${TOP + 2}:${letter}${TOP + 1 + length}`;
}

function validations(rows: readonly TableRow[], lists: Lists): readonly Validation[] {
  const alert = { title: '没有这个选项', message: '请从列表里选，或按 Esc 取消。' };
  return rows.flatMap(({ kind, cells }, index) =>
    (Object.entries(cells) as [Column, TableRow['cells'][Column]][]).flatMap(([column, cell]) => {
      if (cell?.choices === undefined || kind === 'heading') return [];
      const range = address({ row: TOP + index, column: COLUMNS[column] });
      const { choices } = cell;
      const place = lists.findIndex((list) => keyOf(list) === keyOf(choices));
      const source =
        place < 0 ? listRange(0, PARAMETER_LABELS.length) : listRange(place + LIST_WIDTHS.length, choices.length);
      return [{ kind: 'list' as const, range, source, alert }];
    }),
  );
}
