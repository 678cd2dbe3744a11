// Serves dist/workbench over https on a free port, with the development server's self-signed certificate, and prints
// the address. office.js comes from node_modules, where its licence wants it. Ends when its input ends.
import { join } from 'node:path';
import process from 'node:process';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';

const root = join(import.meta.dirname, '../..');
// The development server wants a compiler; this one compiles nothing.
const idle = webpack({ context: root, mode: 'none', entry: {}, infrastructureLogging: { level: 'none' } });
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
    devMiddleware: { stats: 'none' },
    static: [
      { directory: join(root, 'dist/workbench'), watch: false },
      { directory: join(root, 'node_modules/@microsoft/office-js/dist'), publicPath: '/office-js', watch: false },
    ],
  },
  idle,
);
await server.start();
process.stdout.write(`https://localhost:${port}/\n`);
process.stdin.resume().on('end', () => process.exit());
