/** The cells of a rule table → the pack that they say, or everything that is wrong with them, each with its cell. */
import { loadPack, type RulePack } from '../../scoring/packs/pack';
import { address, EMPTY_CELL, type Block } from '../../sheet';
import type { Standing } from '../blocks';
import { points as pointsCell, text } from './cells';
import { asObject, below, isBlankCell, readOf, shownIn, type ReadRow } from './codec';
import { readCondition } from './condition';
import type { TableFault } from './fault';
import { head } from './head';
import { COLUMNS, HEAD_COLUMNS, HEADINGS, OWN_PACK, type Column } from './layout';
import { createLedger, type Ledger } from './ledger';
import { labelsOf, readRule } from './parameters';

export type RuleTableReading =
  { readonly ok: true; readonly pack: RulePack } | { readonly ok: false; readonly faults: readonly TableFault[] };

type Row = Readonly<Record<Column, Standing>>;

/** Reads the block that the name 评分规则表 stands for. All faults come at once. */
export function readRuleTable(block: Block): RuleTableReading {
  const rows = rowsOf(block);
  const heading = rows.findIndex((row) => isHeading(row));
  const headings = rows[heading];
  if (headings === undefined) return { ok: false, faults: [{ at: address(block), code: 'noHeading' }] };
  const ledger = createLedger(address(block));
  checkHeadings(headings, ledger);
  ledger.note('rules', HEADINGS.rule, headings.rule.at);
  const top = rows.slice(0, heading);
  const topSource = ledger.source(top.map((row) => headRow(row)));
  const headData = head.read(topSource.source, '');
  const blocks = blocksOf(rows.slice(heading + 1), ledger);
  const rules = blocks.map((one, index) => readBlock(one, `rules.${index}`, ledger));
  topSource.finish(head.labels);
  const loaded = loadPack({ missing: [], ...asObject(headData), id: OWN_PACK, rules });
  const faults = [...ledger.faults, ...(loaded.ok ? [] : loaded.faults.flatMap((fault) => ledger.placed(fault)))];
  return loaded.ok && faults.length === 0
    ? { ok: true, pack: loaded.pack }
    : { ok: false, faults: faults.toSorted(byPlace(rows)) };
}

const isHeading = ({ rule, type, label }: Row) =>
  [rule, type, label].map(shownIn).join() === [HEADINGS.rule, HEADINGS.type, HEADINGS.label].join();

/** A column that was put in, taken out or moved would be read as its neighbour; 备注 is not read. */
function checkHeadings(headings: Row, ledger: Ledger): void {
  for (const [column, expected] of Object.entries(HEADINGS) as [Column, string][]) {
    const { at } = headings[column];
    const seen = shownIn(headings[column]);
    if (column !== 'remark' && seen !== expected) ledger.fault({ at, code: 'heading', seen, expected });
  }
}

function rowsOf({ row: first, column: left, cells }: Block): readonly Row[] {
  return cells.map((row, down) => {
    const standing = (column: Column): Standing => {
      const index = COLUMNS[column];
      const { value, text: shown, formula, format } = row[index] ?? EMPTY_CELL;
      return { value, text: shown, formula, format, at: address({ row: first + down, column: left + index }) };
    };
    return {
      rule: standing('rule'),
      type: standing('type'),
      condition: standing('condition'),
      points: standing('points'),
      of: standing('of'),
      label: standing('label'),
      value: standing('value'),
      second: standing('second'),
      english: standing('english'),
      remark: standing('remark'),
    };
  });
}

/** Above the rules the label stands in the first column. */
function headRow(row: Row): ReadRow {
  const cells = Object.values(row);
  const at = (column: number) => cells[column] ?? row.rule;
  return {
    label: at(HEAD_COLUMNS.label),
    value: at(HEAD_COLUMNS.value),
    second: at(HEAD_COLUMNS.second),
    english: row.english,
    others: cells.slice(HEAD_COLUMNS.value + 1, HEAD_COLUMNS.second),
  };
}

/** A rule: its first row, and the rows of its parameters (the first one's among them). */
interface RuleBlock {
  readonly first: Row;
  readonly rows: readonly Row[];
}

/** A rule begins where its name or its type stands. Blank rows are none. */
function blocksOf(rows: readonly Row[], ledger: Ledger): readonly RuleBlock[] {
  const blocks: RuleBlock[] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    const begins = !isBlankCell(row.rule) || !isBlankCell(row.type);
    if (begins) blocks.push({ first: row, rows: [row] });
    else {
      const lone = [
        row.condition,
        row.points,
        row.of,
        ...(last === undefined ? [row.label, row.value, row.second] : []),
      ];
      for (const cell of lone)
        if (!isBlankCell(cell)) ledger.fault({ at: cell.at, code: 'stray', seen: shownIn(cell) });
      if (last !== undefined) blocks[blocks.length - 1] = { ...last, rows: [...last.rows, row] };
    }
  }
  return blocks;
}

function readBlock({ first, rows }: RuleBlock, path: string, ledger: Ledger): unknown {
  const parameters = rows.map((row): ReadRow => {
    const { label, value, second } = row;
    return { label, value, second, english: row === first ? null : row.english, others: [] };
  });
  const { source, finish } = ledger.source(parameters);
  const cells: readonly (readonly [string, Column])[] = [
    ['', 'rule'],
    ['name', 'rule'],
    ['name.zh-CN', 'rule'],
    ['name.en-US', 'english'],
    ['rule', 'type'],
    ['rule.type', 'type'],
    ['when', 'condition'],
    ['points', 'points'],
    ['of', 'of'],
  ];
  for (const [key, column] of cells) {
    source.note(key === '' ? path : below(path, key), HEADINGS[column], first[column].at);
  }
  const type = shownIn(first.type);
  const name = readOf(text, first.rule, source);
  const points = readOf(pointsCell, first.points, source);
  const of = readOf(text, first.of, source);
  const rule = readRule(type, source, below(path, 'rule'));
  const known = labelsOf(type);
  // Where the type itself is unknown, so are all its parameters: one fault is enough.
  if (known !== null) finish(known);
  return {
    name: name === undefined ? undefined : { 'zh-CN': name, 'en-US': readOf(text, first.english, source) ?? name },
    when: readCondition(first.condition, source),
    ...(points === undefined ? {} : { points }),
    ...(of === undefined ? {} : { of }),
    rule,
  };
}

/** From top to bottom, as one mends them. */
function byPlace(rows: readonly Row[]) {
  const order = new Map(rows.flatMap((row) => Object.values(row)).map(({ at }, index) => [at, index]));
  return (one: TableFault, other: TableFault) => (order.get(one.at) ?? 0) - (order.get(other.at) ?? 0);
}
