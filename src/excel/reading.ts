/** Reads a form's named ranges, all in one request. */
import type { SheetBlocks } from '../form/blocks';
import { rowsOutside } from '../form/outside';
import { FIELDS, NAMES, REQUIRED, type Field } from '../form/names';
import { formulaOf, type Block, type CellValue } from '../sheet';
import { failed, done, type Outcome } from './outcome';
import { rulesOf, type OwnRules, type RulesRequest } from './rules';

/** Where headings with units stand, and rows that the names do not reach: the top of the sheet. */
const HEAD = 'A1:Z80';

interface NameRequest {
  readonly field: Field;
  readonly item: Excel.NamedItem;
  readonly range: Excel.Range;
}

export interface FormRequest {
  readonly sheet: Excel.Worksheet;
  readonly names: readonly NameRequest[];
  readonly head: Excel.Range;
  readonly used: Excel.Range;
  /** Null where the rules are not asked for. */
  readonly rules: RulesRequest | null;
}

/** The form as read, and the ranges to write through: tracked, so they follow rows inserted meanwhile. */
export interface ReadForm {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly id: string;
  readonly protected: boolean;
  readonly source: SheetBlocks;
  readonly ranges: ReadonlyMap<Field, Excel.Range>;
  /** The workbook's own rules; null where it has none. */
  readonly rules: OwnRules | null;
}

/** Queues the reading; nothing is known before the next sync. */
export function requestForm(sheet: Excel.Worksheet, rules: RulesRequest | null = null): FormRequest {
  sheet.load('id, name');
  sheet.protection.load('protected');
  const names = FIELDS.map((field): NameRequest => {
    const item = sheet.names.getItemOrNullObject(NAMES[field]);
    item.load('type');
    const range = item.getRangeOrNullObject();
    range.load('values, text, formulas, numberFormat, rowIndex, columnIndex');
    return { field, item, range };
  });
  const head = sheet.getRange(HEAD);
  head.load('values');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  return { sheet, names, head, used, rules };
}

export function formOf({ sheet, names, head, used, rules }: FormRequest): Outcome<ReadForm> {
  const present = names.filter(({ item }) => !item.isNullObject);
  const has = (field: Field) => present.some((name) => name.field === field);
  if (!REQUIRED.some(has)) return failed({ code: 'noForm', hasContent: !used.isNullObject });
  const broken = present.filter(({ range }) => range.isNullObject).map(({ field }) => NAMES[field]);
  const missing = REQUIRED.filter((field) => !has(field)).map((field) => NAMES[field]);
  if (broken.length > 0) return failed({ code: 'nameBroken', names: broken });
  if (missing.length > 0) return failed({ code: 'nameMissing', names: missing });
  const source: SheetBlocks = {
    sheet: sheet.name,
    blocks: Object.fromEntries(present.map(({ field, range }) => [field, blockOf(range)])),
    head: headOf(head),
  };
  const outside = rowsOutside(source);
  if (outside.length > 0) return failed({ code: 'rowsOutside', rows: outside, last: lastRow(source) });
  return done({
    sheet,
    name: sheet.name,
    id: sheet.id,
    protected: sheet.protection.protected,
    source,
    ranges: new Map(present.map(({ field, range }) => [field, range])),
    rules: rules === null ? null : rulesOf(rules),
  });
}

/** The last row of the indicator table, counted from 1. */
function lastRow({ blocks: { level2 } }: SheetBlocks): number {
  return level2 === undefined ? 0 : level2.row + level2.cells.length;
}

type Grid<T> = readonly (readonly T[])[];

/** A range as read, with values, texts, formulas and formats. */
export function blockOf(range: Excel.Range): Block {
  const values = range.values as Grid<CellValue>;
  const [texts, formulas, formats] = [
    range.text as Grid<string>,
    range.formulas as Grid<CellValue>,
    range.numberFormat as Grid<string>,
  ];
  const cells = values.map((row, down) =>
    row.map((value, right) => ({
      value,
      text: texts[down]?.[right] ?? '',
      formula: formulaOf(value, formulas[down]?.[right] ?? ''),
      format: formats[down]?.[right] ?? 'General',
    })),
  );
  return { row: range.rowIndex, column: range.columnIndex, cells };
}

/** Of the headings the values are enough. */
function headOf(range: Excel.Range): Block {
  const cells = (range.values as Grid<CellValue>).map((row) =>
    row.map((value) => ({ value, text: String(value), formula: null, format: 'General' })),
  );
  return { row: 0, column: 0, cells };
}
