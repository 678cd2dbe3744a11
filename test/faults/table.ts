/** The outcome as a table in Markdown, for the README. */
import { CODES } from '../../src/scoring/findings';
import type { Severity } from '../../src/scoring/findings';
import type { CleanTrial, Trial } from './trial';

export interface Sums {
  readonly planted: number;
  readonly found: number;
  readonly forms: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

export function sumsOf(trials: readonly Trial[], clean: readonly CleanTrial[]): Sums {
  const of = (severity: Severity) =>
    clean.reduce((sum, { findings }) => sum + findings.filter((one) => one.severity === severity).length, 0);
  return {
    planted: trials.length,
    found: trials.filter(({ found }) => found).length,
    forms: clean.length,
    errors: of('error'),
    warnings: of('warning'),
    hints: of('hint'),
  };
}

/** `share(59, 60)` → `98.3%`; “–” of nothing. Never rounded up to 100. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${(Math.floor((part * 1000) / whole) / 10).toFixed(1)}%`;
}

/** Per code, per layout, and in all. */
export function markdown(trials: readonly Trial[], clean: readonly CleanTrial[]): string {
  const sums = sumsOf(trials, clean);
  const per = (count: number) => (count / sums.forms).toFixed(3);
  const codes = [...new Set([...CODES, ...trials.map(({ planting }) => planting.code)])];
  return [
    table(
      ['code', 'planted', 'found', 'recall', 'beside other faults', 'on clean forms'],
      [...codes.map((code) => codeRow(code, trials, clean)), totalRow(trials, sums)],
    ),
    '',
    table(
      ['layout', 'clean forms', 'false errors', 'false warnings', 'false hints'],
      [...new Set(clean.map(({ layout }) => layout))].map((layout) =>
        layoutRow(
          layout,
          clean.filter((one) => one.layout === layout),
        ),
      ),
    ),
    '',
    `Per clean form (${sums.forms}): ${per(sums.errors)} false errors, ${per(sums.warnings)} false warnings, ${per(sums.hints)} false hints.`,
    '',
  ].join('\n');
}

function codeRow(code: string, trials: readonly Trial[], clean: readonly CleanTrial[]): readonly string[] {
  const own = trials.filter(({ planting }) => planting.code === code);
  const found = own.filter((trial) => trial.found).length;
  const stray = trials.reduce((sum, trial) => sum + trial.stray.filter((one) => one.code === code).length, 0);
  const alarms = clean.reduce((sum, { findings }) => sum + findings.filter((one) => one.code === code).length, 0);
  return [`\`${code}\``, String(own.length), String(found), share(found, own.length), String(stray), String(alarms)];
}

function totalRow(trials: readonly Trial[], { planted, found, errors, warnings, hints }: Sums): readonly string[] {
  const stray = trials.reduce((sum, trial) => sum + trial.stray.length, 0);
  return [
    'all',
    String(planted),
    String(found),
    share(found, planted),
    String(stray),
    String(errors + warnings + hints),
  ];
}

function layoutRow(layout: string, clean: readonly CleanTrial[]): readonly string[] {
  const { forms, errors, warnings, hints } = sumsOf([], clean);
  return [layout, String(forms), String(errors), String(warnings), String(hints)];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
