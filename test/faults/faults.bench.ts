/** What the checks find of planted faults, and what they say of clean forms: `npm run bench:faults`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODES } from '../../src/scoring/findings';
import { cleanForms } from './forms';
import { listed } from './list';
import { markdown, share, sumsOf } from './table';
import { tryClean, tryFaults } from './trial';

const REPORTS = join(__dirname, '../../reports');

/** Plantings of every code, at least. */
const LEAST = 20;

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
  const { planted, found, errors, warnings } = sumsOf(trials, clean);
  process.stdout.write(`\n${table}\n${found} of ${planted} planted faults found: ${share(found, planted)}\n`);
  expect(CODES.filter((code) => trials.filter(({ planting }) => planting.code === code).length < LEAST)).toEqual([]);
  expect(found / planted).toBeGreaterThanOrEqual(0.98);
  expect(errors).toBe(0);
  expect(warnings / clean.length).toBeLessThanOrEqual(0.2);
}, 900_000);
