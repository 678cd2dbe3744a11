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
  /** A value without a parameter's name beside it. */
  | { readonly code: 'unlabelled'; readonly seen: string }
  /** No such row above the rules, or no such parameter of this rule type. */
  | { readonly code: 'labelUnknown'; readonly label: string; readonly known: readonly string[] }
  /** The heading of the rules (规则, 类型, …) is gone. */
  | { readonly code: 'noHeading' }
  | { readonly code: 'pack'; readonly fault: PackFault }
);
