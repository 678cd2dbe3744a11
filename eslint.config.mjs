// Typed lint, the rules of Office add-ins, and the walls between the folders.
import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What a folder of src may import of ours, besides itself, sheet.ts and drawing.ts. */
const MAY_IMPORT = {
  scoring: [],
  form: ['scoring'],
  report: ['scoring', 'form', 'wording'],
  excel: ['scoring', 'form', 'report', 'wording'],
  xlsx: [],
  wording: ['scoring', 'form', 'excel'],
  taskpane: ['scoring', 'form', 'excel', 'wording', 'commands'],
  commands: [],
  cli: ['scoring', 'form', 'report', 'wording', 'xlsx'],
  workbench: ['xlsx'],
};

/** A wall for each depth of a folder, since `../form` means another folder from `scoring/` than from `scoring/checks/`. */
const walls = Object.entries(MAY_IMPORT).flatMap(([folder, allowed]) =>
  ['', '*/', '*/*/'].map((below, depth) => ({
    files: [`src/${folder}/${below}*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./){${depth + 1}}(?!(${['sheet', 'drawing', ...allowed].join('|')})(/|$))(${Object.keys(MAY_IMPORT).join('|')})(/|$)`,
              message: `src/${folder} may import only: ${['sheet.ts', 'drawing.ts', ...allowed].join(', ')}`,
            },
            ...(folder === 'workbench'
              ? []
              : [{ group: ['@univerjs/*'], message: 'Only src/workbench/workbook imports Univer.' }]),
          ],
        },
      ],
    },
  })),
);

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'reports/', 'node_modules/', '.stryker-tmp/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'office-addins': officeAddins, 'react-hooks': hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      'no-await-in-loop': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/excel/**/*.ts'],
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  ...walls,
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  // ESLint itself asks for a default export.
  { files: ['eslint.config.mjs'], rules: { 'no-restricted-exports': 'off' } },
  {
    files: ['**/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'writable', process: 'readonly', __dirname: 'readonly' },
    },
  },
);
