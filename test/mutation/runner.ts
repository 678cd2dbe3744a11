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

declare global {
  /** What the instrumented sources read and write: the mutant in force, and who has met which. */
  var __stryker__: InstrumenterContext | undefined;
}

class InProcessRunner implements TestRunner {
  #suite: Suite | null = null;

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
      let whole = 0;
      for (let at = 0; at < count; at += 1) {
        delete context.currentTestId;
        const test = suite.begin()(file)[at];
        if (test === undefined) throw new Error(`${file} lists other tests the second time`);
        context.currentTestId = idOf(test);
        const outcome = outcomeOf(test);
        whole += outcome.milliseconds;
        results.push(resultOf(idOf(test), file, outcome));
      }
      results.push(resultOf(loadOf(file), file, { fault: null, milliseconds: whole }));
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
    const files = new Set(testFilter?.map((id) => id.slice(0, id.indexOf(' '))) ?? suite.files);
    const results: TestResult[] = [];
    const open = suite.begin();
    for (const file of nearestFirst([...files], sandboxFileName)) {
      const result = this.#fileRun(() => open(file), file, wanted === null || wanted.has(loadOf(file)) ? null : wanted);
      const endless = determineHitLimitReached(context.hitCount, context.hitLimit);
      if (endless !== undefined) return Promise.resolve(toMutantRunResult(endless));
      results.push(...result);
      if (result.at(-1)?.status === TestStatus.Failed) break;
    }
    return Promise.resolve(toMutantRunResult({ status: DryRunStatus.Complete, tests: results }));
  }

  /** The tests of one file up to its first failure; a file that cannot be loaded any more is a failure, too. */
  #fileRun(open: () => readonly Test[], file: string, wanted: ReadonlySet<string> | null): readonly TestResult[] {
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
const loadOf = (file: string): string => `${file} (load)`;

const resultOf = (id: string, fileName: string, { fault, milliseconds }: Outcome): TestResult => {
  const base = { id, name: id, fileName, timeSpentMs: milliseconds };
  return fault === null
    ? { ...base, status: TestStatus.Success }
    : { ...base, status: TestStatus.Failed, failureMessage: fault };
};

/** The files whose path shares most with the source's come first: they fail soonest. */
const nearestFirst = (files: readonly string[], source: string): readonly string[] => {
  const words = new Set(source.split(/[\\/.]/));
  const shared = (file: string): number => file.split(/[/.]/).filter((word) => words.has(word)).length;
  return [...files].sort((a, b) => shared(b) - shared(a) || (a < b ? -1 : 1));
};

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
