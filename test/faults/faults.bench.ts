/** What the checks find of planted faults, and what they say of clean forms: `npm run bench:faults`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanForms } from './forms';
import { listed } from './list';
import { markdown, share, sumsOf } from './table';
import { tryClean, tryFaults } from './trial';

const REPORTS = join(__dirname, '../../reports');

/** Clean forms of each layout and pack. */
const SEEDS = 5;

test('faults', () => {
  const forms = cleanForms(SEEDS);
  const trials = tryFaults(forms);
  const clean = tryClean(forms);
  const table = markdown(trials, clean);
  mkdirSync(REPORTS, { recursive: true });
  writeFileSync(join(REPORTS, 'faults.md'), table);
  writeFileSync(join(REPORTS, 'faults-list.txt'), listed(trials, clean));
  const { planted, found } = sumsOf(trials, clean);
  process.stdout.write(`\n${table}\n${found} of ${planted} planted faults found: ${share(found, planted)}\n`);
}, 300_000);
