/** What is wrong in the rule table: a cell, and what the table or the pack's own check has to say of it. */
import type { PackFault } from '../../scoring/packs/fault';
import type { Expected } from './codec';

export type TableFault = {
  /** The cell's address; of a parameter that is missing, the first cell of its rule. */
  readonly at: string;
} & (
  | { readonly code: 'unreadable'; readonly seen: string; readonly expected: Expected }
  /** Something stands in a cell of its rule's first row, but not in that row. */
  | { readonly code: 'stray'; readonly seen: string }
  /** A cell beside a label that needs one is blank: to say nothing, the whole row goes. */
  | { readonly code: 'blank'; readonly label: string }
  /** Something stands in a cell that this label does not use. */
  | { readonly code: 'unused'; readonly label: string; readonly seen: string }
  /** A label, or what stands beside one, stands there twice and may once. */
  | { readonly code: 'twice'; readonly seen: string }
  /** A parameter of this rule type, but not as the rule is filled in: 起点 beside 档次. */
  | { readonly code: 'labelUnused'; readonly label: string }
  /** A column is not where it was. */
  | { readonly code: 'heading'; readonly seen: string; readonly expected: string }
  /** A value without a parameter's name beside it. */
  | { readonly code: 'unlabelled'; readonly seen: string }
  /** No such row above the rules, or no such parameter of this rule type. */
  | { readonly code: 'labelUnknown'; readonly label: string; readonly known: readonly string[] }
  /** The heading of the rules (规则, 类型, …) is gone. */
  | { readonly code: 'noHeading' }
  | { readonly code: 'pack'; readonly fault: PackFault }
);
