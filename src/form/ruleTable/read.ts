/** The cells of a rule table → the pack that they say, or everything that is wrong with them, each with its cell. */
import { loadPack, type PackFault, type RulePack } from '../../scoring/packs/pack';
import { address, EMPTY_CELL, type Block } from '../../sheet';
import type { Standing } from '../blocks';
import { points as pointsCell, text } from './cells';
import { below, isBlankCell, readOf, shownIn, type ReadRow, type Source } from './codec';
import { readCondition } from './condition';
import type { TableFault } from './fault';
import { head } from './head';
import { COLUMNS, HEAD_COLUMNS, HEADINGS, OWN_PACK, type Column } from './layout';
import { labelsOf, readRule } from './parameters';

export type RuleTableReading =
  { readonly ok: true; readonly pack: RulePack } | { readonly ok: false; readonly faults: readonly TableFault[] };

type Row = Readonly<Record<Column, Standing>>;

/** Reads the block that the name 评分规则表 stands for. All faults come at once. */
export function readRuleTable(block: Block): RuleTableReading {
  const rows = rowsOf(block);
  const heading = rows.findIndex((row) => isHeading(row));
  if (heading < 0) return { ok: false, faults: [{ at: address(block), code: 'noHeading' }] };
  const ledger = createLedger();
  const top = rows.slice(0, heading);
  const topSource = ledger.source(top.map((row) => headRow(row)));
  const headData = head.read(topSource.source, '');
  const blocks = blocksOf(rows.slice(heading + 1), ledger);
  const rules = blocks.map((one, index) => readBlock(one, `rules.${index}`, ledger));
  ledger.unused(topSource.left(), head.labels);
  const loaded = loadPack({ missing: [], ...asObject(headData), id: OWN_PACK, rules });
  const faults = [
    ...ledger.faults,
    ...(loaded.ok ? [] : loaded.faults.flatMap((fault) => placed(fault, ledger, address(block)))),
  ];
  return loaded.ok && faults.length === 0
    ? { ok: true, pack: loaded.pack }
    : { ok: false, faults: faults.toSorted(byPlace(rows)) };
}

const isHeading = ({ rule, type, label }: Row) =>
  [rule, type, label].map(shownIn).join() === [HEADINGS.rule, HEADINGS.type, HEADINGS.label].join();

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
  const parameters = rows.map(({ label, value, second, english }): ReadRow => ({ label, value, second, english }));
  const { source, left } = ledger.source(parameters);
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
  if (known !== null) ledger.unused(left(), known);
  return {
    name: name === undefined ? undefined : { 'zh-CN': name, 'en-US': readOf(text, first.english, source) ?? name },
    when: readCondition(first.condition, source),
    ...(points === undefined ? {} : { points }),
    ...(of === undefined ? {} : { of }),
    rule,
  };
}

interface Ledger {
  readonly faults: readonly TableFault[];
  readonly fault: (fault: TableFault) => void;
  /** A source over some rows, and the rows that nobody has taken. */
  readonly source: (rows: readonly ReadRow[]) => { readonly source: Source; readonly left: () => readonly ReadRow[] };
  readonly unused: (rows: readonly ReadRow[], known: readonly string[]) => void;
  /** The cell and the label of a place of the pack, or of what holds it. */
  readonly find: (place: string) => { readonly label: string; readonly at: string } | null;
  readonly labelAt: (place: string) => string | null;
}

/** Remembers where each value of the pack came from, so that what is said of a place can be said of its cell. */
function createLedger(): Ledger {
  const faults: TableFault[] = [];
  const places = new Map<string, { readonly label: string; readonly at: string | null }>();
  const find: Ledger['find'] = (place) => {
    const found = places.get(place);
    if (found?.at != null) return { label: found.label, at: found.at };
    const end = place.lastIndexOf('.');
    return end < 0 ? null : find(place.slice(0, end));
  };
  return {
    faults,
    fault: (fault) => void faults.push(fault),
    source: (rows) => {
      const left = new Set(rows);
      const source: Source = {
        take: (...labels) => {
          const row = [...left].find(({ label }) => labels.includes(shownIn(label)));
          if (row !== undefined) left.delete(row);
          return row ?? null;
        },
        note: (path, label, at) => void places.set(path, { label, at }),
        wrong: (at, seen, expected) => void faults.push({ at, code: 'unreadable', seen, expected }),
      };
      return { source, left: () => [...left] };
    },
    unused: (rows, known) => {
      for (const { label, value, second } of rows) {
        if (!isBlankCell(label)) {
          faults.push({ at: label.at, code: 'labelUnknown', label: shownIn(label), known: [...new Set(known)] });
        } else {
          const lone = [value, second].find((cell) => !isBlankCell(cell));
          if (lone != null) faults.push({ at: lone.at, code: 'unlabelled', seen: shownIn(lone) });
        }
      }
    },
    find,
    labelAt: (place) => places.get(place)?.label ?? null,
  };
}

/** The pack's fault at its cell; a cell that the table itself could not read has been told already. */
function placed(fault: PackFault, ledger: Ledger, otherwise: string): readonly TableFault[] {
  const { at } = ledger.find(fault.place) ?? { at: otherwise };
  if (ledger.faults.some((told) => told.at === at && told.code === 'unreadable')) return [];
  const label = ledger.labelAt(fault.place);
  // What is missing or unknown is named as the table names it.
  const named = 'name' in fault && label !== null && fault.code === 'missing' ? { ...fault, name: label } : fault;
  return [{ at, code: 'pack', fault: named }];
}

/** From top to bottom, as one mends them. */
function byPlace(rows: readonly Row[]) {
  const order = new Map(rows.flatMap((row) => Object.values(row)).map(({ at }, index) => [at, index]));
  return (one: TableFault, other: TableFault) => (order.get(one.at) ?? 0) - (order.get(other.at) ?? 0);
}

function asObject(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}
