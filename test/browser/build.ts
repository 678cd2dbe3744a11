/** Builds the workbench as static files and serves them over https, which office.js demands of its host. */
import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';
import WebpackDevServer from 'webpack-dev-server';

const ROOT = join(__dirname, '../..');

/** The build's function, which webpack itself calls with `--env` and `--mode`. */
type Build = (env: Readonly<Record<string, unknown>>, argv: Readonly<Record<string, unknown>>) => Configuration[];

/** Runs `webpack --env workbench`. */
export async function buildWorkbench(): Promise<void> {
  const { default: configure } = (await import(join(ROOT, 'webpack.config.js'))) as { default: Build };
  const compiler = webpack(configure({ workbench: true }, { mode: 'production' }));
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error) fail(error);
      else if (stats?.hasErrors()) fail(new Error(stats.toString('errors-only')));
      else compiler.close(() => done());
    });
  });
}

export interface Server {
  /** `https://localhost:40123/` */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Serves dist/workbench on a free port, with the development server's self-signed certificate. */
export async function serveWorkbench(): Promise<Server> {
  // The development server wants a compiler; this one compiles nothing.
  const idle = webpack({ context: ROOT, mode: 'none', entry: {}, infrastructureLogging: { level: 'none' } });
  const port = await WebpackDevServer.getFreePort('auto', 'localhost');
  const server = new WebpackDevServer(
    {
      host: 'localhost',
      port,
      server: 'https',
      client: false,
      hot: false,
      liveReload: false,
      webSocketServer: false,
      setupExitSignals: false,
      devMiddleware: { stats: 'none' },
      static: [
        { directory: join(ROOT, 'dist/workbench'), watch: false },
        { directory: join(ROOT, 'node_modules/@microsoft/office-js/dist'), publicPath: '/office-js', watch: false },
      ],
    },
    idle,
  );
  await server.start();
  return { address: `https://localhost:${port}/`, stop: () => server.stop() };
}
