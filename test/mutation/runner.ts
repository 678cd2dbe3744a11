// How Stryker runs the tests of src/scoring and src/form: in its own process, with fresh modules for each mutant.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { InstrumenterContext } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { outcomeOf, suiteOf, type Outcome, type Suite, type Test } from './suite';

/** The folders whose tests judge src/scoring and src/form; those of the oracle need too many examples for each mutant. */
const FOLDERS = ['scoring', 'form', 'wording'];

/**
 * Milliseconds of tests for a mutant met only while modules are loaded, say in a pattern at the top of a file: nobody
 * knows which tests it may tell in, so the nearest and quickest are tried. It can only make the score lower.
 */
const PATIENCE = 4000;
/** A test file that took longer, in milliseconds, is tried after all others. */
const SLOW = 1000;

declare global {
  /** What the instrumented sources read and write: the mutant in force, and who has met which. */
  var __stryker__: InstrumenterContext | undefined;
}

class InProcessRunner implements TestRunner {
  #suite: Suite | null = null;
  /** Milliseconds that the tests of a file took when they passed. */
  readonly #costs = new Map<string, number>();

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const root = process.cwd();
    const files = FOLDERS.flatMap((folder) =>
      readdirSync(join(root, 'test', folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.test.ts'))
        .map((file) => `test/${folder}/${file.replaceAll('\\', '/')}`),
    ).sort();
    this.#suite = await suiteOf(root, files);
  }

  /** Each test on modules of its own, so that what it meets is not hidden by what an earlier one has kept in a cache. */
  dryRun(): Promise<DryRunResult> {
    const suite = this.#opened();
    const context = contextOf();
    const results: TestResult[] = [];
    for (const file of suite.files) {
      context.currentTestId = loadOf(file);
      const count = suite.begin()(file).length;
      for (let at = 0; at < count; at += 1) {
        context.currentTestId = loadOf(file);
        const test = suite.begin()(file)[at];
        if (test === undefined) throw new Error(`${file} lists other tests the second time`);
        context.currentTestId = idOf(test);
        results.push(resultOf(idOf(test), file, outcomeOf(test)));
      }
      results.push(resultOf(loadOf(file), file, LOADED));
    }
    delete context.currentTestId;
    const mutantCoverage = context.mutantCoverage ?? NOTHING_MET;
    return Promise.resolve({ status: DryRunStatus.Complete, tests: results, mutantCoverage });
  }

  mutantRun({ activeMutant, hitLimit, testFilter, sandboxFileName }: MutantRunOptions): Promise<MutantRunResult> {
    const suite = this.#opened();
    const context = contextOf();
    context.activeMutant = activeMutant.id;
    if (hitLimit !== undefined) Object.assign(context, { hitLimit, hitCount: 0 });
    const wanted = testFilter === undefined ? null : new Set(testFilter);
    const onlyLoaded = testFilter?.every((id) => id.endsWith(LOAD)) ?? true;
    const files = new Set(testFilter?.map((id) => id.slice(0, id.indexOf(' '))) ?? suite.files);
    const results: TestResult[] = [];
    const open = suite.begin();
    let spent = 0;
    for (const file of this.#nearestFirst([...files], sandboxFileName)) {
      const whole = wanted === null || wanted.has(loadOf(file));
      const result = fileRun(() => open(file), file, whole ? null : wanted);
      const endless = determineHitLimitReached(context.hitCount, context.hitLimit);
      if (endless !== undefined) return Promise.resolve(toMutantRunResult(endless));
      results.push(...result);
      if (result.at(-1)?.status === TestStatus.Failed) break;
      const cost = result.reduce((sum, { timeSpentMs }) => sum + timeSpentMs, 0);
      if (whole) this.#costs.set(file, cost);
      spent += cost;
      if (onlyLoaded && spent > PATIENCE) break;
    }
    return Promise.resolve(toMutantRunResult({ status: DryRunStatus.Complete, tests: results }));
  }

  /** The files whose path shares most with the source's come first: they fail soonest. Those known to be slow come last. */
  #nearestFirst(files: readonly string[], source: string): readonly string[] {
    const words = new Set(source.split(/[\\/.]/));
    const shared = (file: string): number => file.split(/[/.]/).filter((word) => words.has(word)).length;
    const slow = (file: string): number => Number((this.#costs.get(file) ?? 0) > SLOW);
    return [...files].sort((a, b) => slow(a) - slow(b) || shared(b) - shared(a) || (a < b ? -1 : 1));
  }

  #opened(): Suite {
    if (this.#suite === null) throw new Error('init first');
    return this.#suite;
  }
}

const NOTHING_MET = { static: {}, perTest: {} };

const contextOf = (): InstrumenterContext => {
  const context: InstrumenterContext = {};
  globalThis.__stryker__ = context;
  return context;
};

const idOf = (test: Test): string => `${test.file} ${test.name}`;

/** Stands for all tests of a file: what is met while the file is loaded may tell in any of them. */
const loadOf = (file: string): string => `${file} ${LOAD}`;

const LOAD = '(load)';
const LOADED: Outcome = { fault: null, milliseconds: 0 };

const resultOf = (id: string, fileName: string, { fault, milliseconds }: Outcome): TestResult => {
  const base = { id, name: id, fileName, timeSpentMs: milliseconds };
  return fault === null
    ? { ...base, status: TestStatus.Success }
    : { ...base, status: TestStatus.Failed, failureMessage: fault };
};

/** The tests of one file up to its first failure; a file that cannot be loaded any more is a failure, too. */
const fileRun = (
  open: () => readonly Test[],
  file: string,
  wanted: ReadonlySet<string> | null,
): readonly TestResult[] => {
  const results: TestResult[] = [];
  const tests: Test[] = [];
  const load = outcomeOf({ run: () => tests.push(...open()) });
  if (load.fault !== null) return [resultOf(loadOf(file), file, load)];
  for (const test of tests) {
    if (wanted !== null && !wanted.has(idOf(test))) continue;
    const outcome = outcomeOf(test);
    results.push(resultOf(idOf(test), file, outcome));
    if (outcome.fault !== null) break;
  }
  return results;
};

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
