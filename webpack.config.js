// Two bundles that never mix: the pane (what Excel loads) and the workbench (the page that stands in for Excel).
//   webpack serve             both, over https, office.js from node_modules
//   webpack                   dist/: the pane alone, for Excel, office.js from Microsoft's CDN
//   webpack --env workbench   dist/workbench/: both as static files; whoever serves them maps /office-js to node_modules
// Build inputs: --env origin=https://…  --env cdn=china  --env sample=assets/….json
const { existsSync, readFileSync } = require('node:fs');
const { homedir } = require('node:os');
const { join, resolve } = require('node:path');
const { URL } = require('node:url');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { DefinePlugin } = require('webpack');

const MANIFEST_ORIGIN = 'https://localhost:3000';
const OFFICE_FILES = resolve(__dirname, 'node_modules/@microsoft/office-js/dist');
const DECLARATIONS = resolve(__dirname, 'node_modules/@types/office-js/index.d.ts');
const REQUIREMENTS_LOADER = 'src/workbench/page/requirementsLoader.js';
/** Microsoft's CDN, and 21Vianet's for Office 365 in China. */
const OFFICE_CDN = {
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  china: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};
/** Reloads the page that holds it; only the pane has it, so that a change never costs the workbook its state. */
const LIVE_RELOAD =
  'webpack-dev-server/client/index.js?protocol=auto%3A&hostname=0.0.0.0&port=0&pathname=%2Fws' +
  '&logging=warn&overlay=false&reconnect=10&hot=false&live-reload=true';

/** No data leaves the machine: the pane talks to its own origin, and office.js may bring its own scripts. */
function contentSecurityPolicy(office) {
  const cdn = office.startsWith('https:') ? ` ${new URL(office).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${cdn}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    `frame-src 'self'${cdn}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** office.js, then the commands, both blocking; then the pane, once the page is there. */
function scripts(office, filesOf) {
  const styles = [...filesOf('taskpane')].filter((file) => file.endsWith('.css'));
  const code = (entry) => [...filesOf(entry)].filter((file) => file.endsWith('.js'));
  return [
    ...styles.map((file) => `<link rel="stylesheet" href="${file}" />`),
    ...[office, ...code('commands')].map((file) => `<script src="${file}"></script>`),
    ...code('taskpane').map((file) => `<script src="${file}" defer></script>`),
  ].join('\n    ');
}

function settings(mode, path) {
  const production = mode === 'production';
  return {
    mode,
    target: ['web', 'es2022'],
    devtool: production ? false : 'cheap-module-source-map',
    output: {
      path,
      publicPath: 'auto',
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:8].js' : '[name].js',
      assetModuleFilename: '[name].[contenthash:8][ext]',
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                target: 'es2022',
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic' } },
              },
            },
          },
        },
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
        { test: /\.svg$/, type: 'asset/inline' },
      ],
    },
    optimization: {
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** Not for the build that Excel loads, which starts from nothing each time. */
const CACHE = { type: 'filesystem', buildDependencies: { config: [join(__dirname, 'webpack.config.js')] } };

function copies(origin, withSample) {
  return new CopyPlugin({
    patterns: [
      {
        from: 'assets',
        to: 'assets',
        globOptions: { ignore: ['**/*.svg', '**/*.mjs', ...(withSample ? [] : ['**/*.json'])] },
      },
      {
        from: 'manifest.xml',
        transform: (content) => content.toString().replaceAll(MANIFEST_ORIGIN, origin),
      },
    ],
  });
}

function pane({ mode, path, office, origin, live, withSample }) {
  const base = settings(mode, path);
  return {
    ...base,
    name: 'pane',
    entry: {
      // Loaded before everything else, since a ribbon command that comes before its function is associated is lost.
      commands: './src/commands/commands.ts',
      taskpane: { import: [...(live ? [LIVE_RELOAD] : []), './src/taskpane/main.tsx'], dependOn: 'commands' },
    },
    output: { ...base.output, clean: live ? false : { keep: /^workbench\// } },
    plugins: [
      new CssPlugin({ filename: '[name].[contenthash:8].css' }),
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        inject: false,
        templateParameters: (compilation) => ({
          policy: contentSecurityPolicy(office),
          scripts: scripts(office, (entry) => compilation.entrypoints.get(entry).getEntrypointChunk().files),
        }),
      }),
      copies(origin, withSample),
    ],
  };
}

function workbench({ mode, path, sample, live, port }) {
  const base = settings(mode, path);
  return {
    ...base,
    name: 'workbench',
    ...(live ? { devServer: devServer(port) } : { dependencies: ['pane'] }),
    entry: { workbench: './src/workbench/page/main.ts' },
    resolve: { ...base.resolve, alias: { 'excel-requirements': DECLARATIONS } },
    module: {
      rules: [
        { resource: DECLARATIONS, type: 'javascript/auto', use: resolve(__dirname, REQUIREMENTS_LOADER) },
        ...base.module.rules,
      ],
    },
    plugins: [
      new CssPlugin({ filename: '[name].[contenthash:8].css', ignoreOrder: true }),
      new HtmlPlugin({ filename: 'index.html', template: './src/workbench/page/workbench.html' }),
      new DefinePlugin({ SAMPLE: JSON.stringify(sample) }),
    ],
  };
}

/** The certificate of office-addin-dev-certs, which desktop Excel asks for; else the server signs its own. */
function certificate() {
  const folder = join(homedir(), '.office-addin-dev-certs');
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name));
  return [ca, cert, key].every((file) => existsSync(file))
    ? { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) }
    : {};
}

function devServer(port) {
  return {
    host: 'localhost',
    port,
    server: { type: 'https', options: certificate() },
    client: false,
    hot: false,
    liveReload: true,
    static: [{ directory: OFFICE_FILES, publicPath: '/office-js', watch: false }],
    onListening: (server) => {
      server.logger.info(`工作台 / workbench: https://localhost:${server.server.address().port}/`);
    },
  };
}

module.exports = (env = {}, argv = {}) => {
  const live = env.WEBPACK_SERVE === true;
  const withWorkbench = live || Boolean(env.workbench);
  const port = Number(process.env.PORT ?? 3000);
  const input = {
    mode: argv.mode ?? 'production',
    path: resolve(__dirname, env.workbench ? 'dist/workbench' : 'dist'),
    office: withWorkbench ? 'office-js/office.js' : OFFICE_CDN[env.cdn ?? 'global'],
    origin: env.origin ?? (live ? `https://localhost:${port}` : MANIFEST_ORIGIN),
    sample: env.sample ?? 'assets/sample.json',
    live,
    withSample: withWorkbench,
    port,
  };
  return withWorkbench ? [pane(input), workbench(input)].map((one) => ({ ...one, cache: CACHE })) : [pane(input)];
};
