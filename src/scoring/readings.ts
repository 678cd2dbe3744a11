/** The first part of a row's trace: what was read from which cell. */
import type { Completion } from './completion';
import { isBlank, type Entry, type Indicator } from './form';
import type { ReadLabel, Step } from './trace';

/** Of an execution row the money block's cells, else target and completion value; with the cells beside them. */
export function readings(indicator: Indicator, completion: Completion | null, deducted: boolean): readonly Step[] {
  const steps: Step[] = [];
  const read = (label: ReadLabel, entry: Entry | null) => {
    if (entry !== null && !isBlank(entry)) steps.push({ kind: 'read', label, at: entry.at, text: shown(entry) });
  };
  if (completion?.via === 'money') {
    const { base, lines } = completion.execution;
    for (const { line } of lines) {
      read('outturn', line.outturn);
      if (base === 'initial' && line.initialBudget !== null) read('initialBudget', line.initialBudget);
      else if (base === 'adjusted' && !isBlank(line.adjustedBudget)) read('adjustedBudget', line.adjustedBudget);
      else read('budget', line.budget);
    }
  } else {
    read('target', indicator.target);
    read('actual', indicator.actual);
  }
  read('coefficient', indicator.coefficient);
  if (deducted) read('deduction', indicator.deduction);
  return steps;
}

/** What the cell shows, on one line; “####” (a column too narrow) gives way to the value. */
function shown({ text, value }: Entry): string {
  const line = /\s/u.test(text) ? text.replace(/\s+/gu, ' ').trim() : text;
  return line === '' || (line.startsWith('#') && /^#+$/.test(line)) ? String(value) : line;
}
