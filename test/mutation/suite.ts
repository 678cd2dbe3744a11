// The tests of src/scoring and src/form as one bundle that can be begun anew in milliseconds. Through jest every mutant
// costs a second before its first test; here a mutant costs its own tests.
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { expect } from 'expect';
import * as fastCheck from 'fast-check';
import { bind } from 'jest-each';

/** One test: its file, its name with those of its describe blocks, and what it does. */
export interface Test {
  readonly file: string;
  readonly name: string;
  readonly run: () => unknown;
}

/** What a test came to; `fault` is the first line of its failure, null when it passed. */
export interface Outcome {
  readonly fault: string | null;
  readonly milliseconds: number;
}

/** The suite: its test files, and a way to begin any of them with modules that nobody has used. */
export interface Suite {
  readonly files: readonly string[];
  /** Fresh modules, shared by the files that are opened on them: `open` loads one file and lists its tests. */
  readonly begin: () => (file: string) => readonly Test[];
}

type Body = () => unknown;
type Loader = (file: string) => void;
/** The bundle: it is given what jest gives its tests, and gives `load` a way to run any of its files. */
type Start = (
  require: unknown,
  load: (loader: Loader) => void,
  describe: unknown,
  test: unknown,
  expect: unknown,
) => void;

/** A property is tried with at most this many examples, always the same ones: a mutant may not survive by luck. */
const EXAMPLES = 25;

const require = createRequire(import.meta.url);

const assertFew = <Ts>(property: fastCheck.IRawProperty<Ts>, parameters?: fastCheck.Parameters<Ts>): unknown =>
  fastCheck.assert(property, {
    ...parameters,
    seed: 1,
    endOnFailure: true,
    numRuns: Math.min(parameters?.numRuns ?? EXAMPLES, EXAMPLES),
  });

const fewExamples = { ...fastCheck, assert: assertFew, default: { ...fastCheck, assert: assertFew }, __esModule: true };

const requireOf = (name: string): unknown => (name === 'fast-check' ? fewExamples : require(name));

/** Bundles the test files below `root`: every file becomes one entry of a table and runs when it is asked for. */
export const suiteOf = async (root: string, files: readonly string[]): Promise<Suite> => {
  const entries = files.map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)})`);
  const { outputFiles } = await build({
    stdin: { contents: `const files = {${entries.join(',\n')}}; load((file) => files[file]());`, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    write: false,
    logLevel: 'error',
  });
  const text = outputFiles[0]?.text ?? '';
  const script = new Script(`(require, load, describe, test, expect) => {${text}\n}`, { filename: 'suite.cjs' });
  const start = script.runInThisContext() as Start;
  return {
    files,
    begin: () => beginOf((load, describe, test) => start(requireOf, load, describe, test, expect)),
  };
};

const beginOf = (start: (load: (loader: Loader) => void, describe: unknown, test: unknown) => unknown) => {
  const tests: Test[] = [];
  const heads: string[] = [];
  let current = '';
  const describe = (head: string, body: Body): void => {
    heads.push(head);
    body();
    heads.pop();
  };
  const test = (name: string, run: Body): void => {
    tests.push({ file: current, name: [...heads, name].join(' '), run });
  };
  const loaders: Loader[] = [];
  const eachOf = (register: (name: string, body: Body) => void): unknown =>
    Object.assign(register, { each: bind(register as Parameters<typeof bind>[0], false) });
  start((loader) => loaders.push(loader), eachOf(describe), eachOf(test));
  return (file: string): readonly Test[] => {
    current = file;
    const first = tests.length;
    for (const loader of loaders) loader(file);
    return tests.slice(first);
  };
};

/** Runs one test and times it. The tests of these folders wait for nothing. */
export const outcomeOf = ({ run }: Pick<Test, 'run'>): Outcome => {
  const begun = performance.now();
  let fault: string | null = null;
  try {
    if (run() instanceof Promise) throw new Error('a test that waits');
  } catch (error) {
    fault = error instanceof Error ? error.message : String(error);
  }
  return { fault, milliseconds: performance.now() - begun };
};
