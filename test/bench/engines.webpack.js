// The race of the engines as a program for plain Node: jest's modules make every look at a global (Math, Promise) slow,
// which would cost the engines more than us.
const { join } = require('node:path');

module.exports = {
  target: 'node',
  mode: 'production',
  devtool: false,
  entry: join(__dirname, 'enginesRace.ts'),
  output: { path: join(__dirname, '../../dist/bench'), filename: 'engines.js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: { loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } },
      },
    ],
  },
  // As they are installed: the engines run from their own files.
  externals: {
    '@gorules/zen-engine': 'commonjs2 @gorules/zen-engine',
    'json-rules-engine': 'commonjs2 json-rules-engine',
  },
  optimization: { minimize: false },
  performance: { hints: false },
};
