/** 汇总 and 问题清单: all forms on one sheet, and what was found in them on another, to print and to send back. */
import type { Drawing } from '../drawing';
import type { Language } from '../wording/translator';
import { issuesSheet } from './issues';
import { byDifference, type SummaryFailure, type SummaryForm } from './summaryForm';
import { summarySheet } from './summarySheet';

export {
  summaryForm,
  type SummaryFailure,
  type SummaryForm,
  type SummaryIssue,
  type SummaryPlace,
} from './summaryForm';

/** The summary and the list of issues, in this order: `summaryDrawings(forms, [], 'zh-CN')`. */
export function summaryDrawings(
  forms: readonly SummaryForm[],
  failures: readonly SummaryFailure[],
  language: Language,
): readonly [summary: Drawing, issues: Drawing] {
  const ranked = byDifference(forms);
  return [summarySheet(ranked, failures, language), issuesSheet(ranked, language)];
}
