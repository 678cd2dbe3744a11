/** Everything that the core says as data, said in one language: by the pane, the reports, the command line. */
import type { RowAssessment, TotalAssessment } from '../scoring/assessment';
import type { Exact } from '../scoring/exact';
import type { Finding, Severity } from '../scoring/findings';
import type { RulePack } from '../scoring/packs/pack';
import type { Problem } from '../excel/outcome';
import type { FoundColumn, Recognition } from '../form/recognise';
import type { TableFault } from '../form/ruleTable/fault';
import { enUS } from './en-US';
import { number } from './figures';
import { findingInWords } from './findings';
import { problemInWords } from './problems';
import { groundInWords, recognitionInWords, type RecognitionWords } from './recognition';
import { reviewInWords } from './review';
import { lostInWords, obstacleInWords } from './rows';
import { totalInWords, traceInWords, type TraceLine, type TraceSection } from './trace';
import { tableFaultInWords } from './tableFaults';
import { translator, type Language } from './translator';
import { zhCN } from './zh-CN';

const CATALOGUES = { 'zh-CN': zhCN, 'en-US': enUS };

export interface Speech {
  readonly finding: (finding: Finding) => string;
  /** Why a row lost points. */
  readonly lost: (row: RowAssessment) => string;
  /** Why a row cannot be judged. */
  readonly obstacle: (row: RowAssessment) => string;
  /** The reviewer's draft beside a row: `''` where there is nothing to say. */
  readonly review: (row: RowAssessment) => string;
  /** What was found on a sheet without names, and what to do next. */
  readonly recognition: (recognition: Recognition) => RecognitionWords;
  /** Why a column was taken for its field. */
  readonly ground: (column: Pick<FoundColumn, 'heading' | 'ground'>) => string;
  /** 取数 · 规则 · 计算 · 依据. */
  readonly trace: (row: RowAssessment, pack: RulePack) => readonly TraceSection[];
  /** The sum, and why the total is not just that. */
  readonly total: (total: TotalAssessment) => readonly TraceLine[];
  readonly problem: (problem: Problem) => { readonly title: string; readonly body: string };
  /** What is wrong in a cell of the workbook's own rule table. */
  readonly tableFault: (fault: TableFault) => string;
  readonly severity: (severity: Severity) => string;
  readonly number: (value: Exact) => string;
}

export function speech(language: Language): Speech {
  const t = translator<typeof zhCN>(language, CATALOGUES[language]);
  return {
    finding: (finding) => findingInWords(finding, t),
    lost: (row) => lostInWords(row, t),
    obstacle: (row) => obstacleInWords(row, t),
    review: (row) => reviewInWords(row, t),
    recognition: (recognition) => recognitionInWords(recognition, t),
    ground: (column) => groundInWords(column, t),
    trace: (row, pack) => traceInWords(row, pack, language, t),
    total: (total) => totalInWords(total, t),
    problem: (problem) => problemInWords(problem, t),
    tableFault: tableFaultInWords(language, t),
    severity: (severity) => t(`severity.${severity}`),
    number,
  };
}
