/**
 * @jest-environment node
 */
/** Assessments a second beside two rule engines, in a process of its own: plain Node, without jest. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Race } from './enginesRace';
import { report } from './table';

const ROOT = join(__dirname, '../..');

const run = (...words: readonly string[]): string =>
  execFileSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

test('the engines', () => {
  run('node_modules/webpack/bin/webpack.js', '--config', 'test/bench/engines.webpack.js');
  const { forms, rows, runners } = JSON.parse(run('dist/bench/engines.js')) as Race;
  const cheapest = Math.min(...runners.filter(({ ours }) => !ours).map(({ cpu }) => cpu));
  report(
    `Assessments, ${forms} forms of ${rows} rows (national-2020), and how many times as fast as the faster engine`,
    runners.map(({ name, formsPerSecond, cpu }) => [
      name,
      `${Math.round(formsPerSecond).toLocaleString('en')} forms/s, ${cpu.toFixed(1)} µs of processor time a form, × ${(cheapest / cpu).toFixed(1)}`,
    ]),
  );
  expect(rows).toBe(17);
  expect(runners.filter(({ differing }) => differing > 0)).toEqual([]);
}, 300_000);
