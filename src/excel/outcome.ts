/** What an act on the workbook comes to: a value, or a problem that has a sentence of its own. */
import type { TableFault } from '../form/ruleTable/fault';

export type Problem =
  /** The sheet has none of the names; `hasContent` tells a blank sheet from one that may hold a form. */
  | { readonly code: 'noForm'; readonly hasContent: boolean }
  /** Names whose cells were deleted (#REF!). */
  | { readonly code: 'nameBroken'; readonly names: readonly string[] }
  /** Names that a form cannot do without. */
  | { readonly code: 'nameMissing'; readonly names: readonly string[] }
  /** Filled rows between the table and its total that no name reaches; `last` is the table's last row. */
  | { readonly code: 'rowsOutside'; readonly rows: readonly number[]; readonly last: number }
  /** `cells`: the locked cells that would have to be written; empty where the host names none. */
  | { readonly code: 'protected'; readonly sheet: string; readonly cells: readonly string[] }
  | { readonly code: 'editing' }
  /** A cell was changed between the reading and the writing; nothing was written. */
  | { readonly code: 'changedMeanwhile' }
  /** Excel refuses such calls while several workbooks are open, or a dialog is. Nothing was written. */
  | { readonly code: 'hostBusy' }
  | { readonly code: 'tooLarge' }
  /** Writing failed half-way and everything was put back. */
  | { readonly code: 'writeUndone' }
  /** Writing failed and these cells could not be put back. */
  | { readonly code: 'writeLeft'; readonly cells: readonly string[] }
  /** The cell 规则包 names a pack that there is not. */
  | { readonly code: 'packUnknown'; readonly name: string }
  /** The workbook's own rules have faults, each with its cell on that sheet. */
  | { readonly code: 'rulesFaulty'; readonly sheet: string; readonly faults: readonly TableFault[] }
  /** The sheet has names of a form already. */
  | { readonly code: 'boundAlready'; readonly sheet: string }
  /** Columns that a form cannot do without and that were not found. */
  | { readonly code: 'columnMissing'; readonly names: readonly string[] }
  | { readonly code: 'nothingToRestore' }
  /** A finding is set aside with a reason, or not at all. */
  | { readonly code: 'reasonMissing' }
  /** What is set aside in this workbook takes all the room that a record may. */
  | { readonly code: 'asideFull' }
  /** This Excel takes no sheets out of files: it is older than ExcelApi 1.13. */
  | { readonly code: 'importUnsupported' }
  /** A file that does not begin as an .xlsx does: .xls, .et, or one with a password. */
  | { readonly code: 'notXlsx' }
  /** A file that is gone, or locked, by the time it is read. */
  | { readonly code: 'fileUnread' }
  /** A file that Excel does not take, for reasons of its own. */
  | { readonly code: 'fileRefused' }
  | { readonly code: 'unexpected'; readonly detail: string };

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const failed = (problem: Problem): { readonly ok: false; readonly problem: Problem } => ({ ok: false, problem });
