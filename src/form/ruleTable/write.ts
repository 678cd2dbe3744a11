/** A rule pack → the rows of its table. */
import { toNumber } from '../../scoring/exact';
import type { PackRule, RulePack } from '../../scoring/packs/pack';
import { points as pointsCell } from './cells';
import type { WrittenCell, WrittenRow } from './codec';
import { conditionInWords } from './condition';
import { head } from './head';
import { HEADINGS, type Column } from './layout';
import { ruleRows, TYPE_NAMES } from './parameters';

/** One row of the sheet, cell by cell; what is not named is blank. */
export interface TableRow {
  readonly kind: 'head' | 'heading' | 'rule' | 'parameter';
  readonly cells: Readonly<Partial<Record<Column, WrittenCell>>>;
}

/** `tableRows(pack)`: the head, the headings, then each rule with one row for each of its parameters. */
export function tableRows(pack: RulePack): readonly TableRow[] {
  return [...head.write(pack).map(headRow), headingRow(), ...pack.rules.flatMap(ruleBlock)];
}

function headRow({ label, value, second, english }: WrittenRow): TableRow {
  return {
    kind: 'head',
    cells: { rule: { value: label }, type: value, ...(second === undefined ? {} : { second }), ...inEnglish(english) },
  };
}

function headingRow(): TableRow {
  const cells = Object.entries(HEADINGS).map(([column, value]) => [column, { value }] as const);
  return { kind: 'heading', cells: Object.fromEntries(cells) };
}

function ruleBlock({ name, when, points, of, rule }: PackRule): readonly TableRow[] {
  const [first, ...rest] = ruleRows(rule);
  const types = Object.values(TYPE_NAMES);
  return [
    {
      kind: 'rule',
      cells: {
        rule: { value: name['zh-CN'] },
        type: { value: TYPE_NAMES[rule.type], choices: types },
        condition: { value: conditionInWords(when) },
        ...(points === undefined ? {} : { points: { ...pointsCell.write(points), value: toNumber(points) } }),
        ...(of === undefined ? {} : { of: { value: of } }),
        ...parameter(first),
        ...inEnglish(name['en-US'] === name['zh-CN'] ? undefined : name['en-US']),
      },
    },
    ...rest.map((row): TableRow => ({ kind: 'parameter', cells: parameter(row) })),
  ];
}

function parameter(row: WrittenRow | undefined): TableRow['cells'] {
  if (row === undefined) return {};
  const { label, value, second } = row;
  return { label: { value: label }, value, ...(second === undefined ? {} : { second }) };
}

const inEnglish = (words: string | undefined) => (words === undefined ? {} : { english: { value: words } });
