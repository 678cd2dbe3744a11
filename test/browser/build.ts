/**
 * Builds the workbench as static files and serves them over https, which office.js demands of its host. Both run as
 * processes of their own: a bundler does not work inside jest's modules.
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '../..');

const BUILT = join(ROOT, 'dist/workbench');
const STAMP = join(BUILT, '.built');
const LOCK = join(ROOT, 'dist/.building');

/** What the bundles are made of; office.js and the libraries change with the lock file. */
const SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];

/** A build that takes longer, in ms, has died and left its lock. */
const PATIENCE = 150_000;

/** When anything under a path was changed last, in ms since 1970. */
function changed(path: string): number {
  const { mtimeMs } = statSync(path);
  return statSync(path).isDirectory()
    ? Math.max(mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))))
    : mtimeMs;
}

const upToDate = (): boolean =>
  existsSync(STAMP) && statSync(STAMP).mtimeMs > Math.max(...SOURCES.map((name) => changed(join(ROOT, name))));

function takeLock(): boolean {
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    if (existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs > PATIENCE) rmSync(LOCK, { recursive: true });
    return false;
  }
}

/** Runs `webpack --env workbench` unless that is done; test files run side by side, and one of them builds for all. */
export async function buildWorkbench(): Promise<void> {
  if (!takeLock()) {
    await setTimeout(200);
    return buildWorkbench();
  }
  try {
    if (upToDate()) return;
    const began = new Date();
    const command = join(ROOT, 'node_modules/webpack/bin/webpack.js');
    await promisify(execFile)(process.execPath, [command, '--env', 'workbench'], { cwd: ROOT });
    writeFileSync(STAMP, '');
    utimesSync(STAMP, began, began);
  } finally {
    rmSync(LOCK, { recursive: true });
  }
}

export interface Server {
  /** `https://localhost:40123/` */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

export async function serveWorkbench(): Promise<Server> {
  const server = spawn(process.execPath, [join(__dirname, 'serve.mjs')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = (await Promise.race([once(server.stdout, 'data'), once(server, 'exit')])) as readonly unknown[];
  const address = String(line).trim();
  if (!address.startsWith('https:')) throw new Error(`The server did not start: ${address}`);
  return {
    address,
    stop: async () => {
      const ended = once(server, 'exit');
      server.stdin.end();
      await ended;
    },
  };
}
