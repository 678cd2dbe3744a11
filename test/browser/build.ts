/**
 * Builds the workbench as static files and serves them over https, which office.js demands of its host. Both run as
 * processes of their own: a bundler does not work inside jest's modules.
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '../..');

/** Runs `webpack --env workbench`. */
export async function buildWorkbench(): Promise<void> {
  const command = join(ROOT, 'node_modules/webpack/bin/webpack.js');
  await promisify(execFile)(process.execPath, [command, '--env', 'workbench'], { cwd: ROOT });
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
