/** Lint: TypeScript's recommended rules, and the walls of this project's architecture. */
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const pure = [
  'ita',
  'thai',
  'findings',
  'evidence',
  'workbook',
  'planning',
  'year-change',
  'sql',
  'tabs',
  'committee',
  'checks',
  'functions',
  'documents',
  'import',
].map((room) => `src/${room}/**`);
const services = [
  'SpreadsheetApp',
  'Drive',
  'DriveApp',
  'DocumentApp',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'CacheService',
  'ScriptApp',
  'Session',
  'UrlFetchApp',
  'Utilities',
  'Charts',
  'Logger',
];

/** Every write of people's text goes through one module (formula injection). */
const CELL_WRITE = {
  selector:
    'CallExpression[callee.property.name=/^(setValues?|setFormulas?|setFormulasR1C1|setFormulaR1C1|setRichTextValues?|appendRow)$/]',
  message: 'Write cells through src/google/safe-writes.ts.',
};
const UNCHECKED_WRITES = ['src/google/safe-writes.ts', 'src/google/metadata.ts'];

/** One dialect: what ES2019 and destructuring say is not said by positions and casts. */
const DIALECT = [
  {
    selector: 'BinaryExpression[operator=/^[=!<>]/] > CallExpression[callee.property.name="indexOf"]',
    message: 'Say it with includes, startsWith, find or a Set.',
  },
  {
    selector:
      'MemberExpression[computed=true][property.value=0] > CallExpression[callee.property.name="filter"].object',
    message: 'Say it with find.',
  },
  {
    selector: 'TSAsExpression > MemberExpression[computed=true].expression',
    message: 'Take the element by a loop, by destructuring or with a default.',
  },
];

/** The importer's readers still go through lines by their places, so of the dialect only these hold there yet. */
const WITHOUT_PLACES = DIALECT.filter(({ selector }) => !selector.startsWith('TSAsExpression'));

export default tseslint.config(
  { ignores: ['dist/**', 'dist.*/**', 'dist-local/**', 'dist-local.*/**', 'out/**', 'node_modules/**', 'coverage/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }],
      'no-console': 'off',
      eqeqeq: ['error', 'always'],
    },
  },
  {
    // Pure rooms know no service: they run in a cell, in a test and in a browser alike.
    files: [...pure, 'src/assess.ts'],
    rules: {
      'no-restricted-globals': ['error', ...services, 'process', 'Buffer', 'window', 'document', 'fetch', 'setTimeout'],
      'no-restricted-imports': ['error', { patterns: ['node:*', '**/google/**', '**/local/**', 'virtual:*'] }],
    },
  },
  {
    // The engine is evaluated only when a document is made; whoever imports it statically puts it into every call.
    files: ['src/**'],
    ignores: ['src/documents/ooxml/engine.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { paths: ['docxtemplater', 'pizzip'].map((name) => ({ name, message: 'Use DocxEngine (docx-engine.ts).' })) },
      ],
    },
  },
  {
    files: ['src/import/**'],
    rules: { 'no-restricted-syntax': ['error', CELL_WRITE, ...WITHOUT_PLACES] },
  },
  {
    files: UNCHECKED_WRITES,
    rules: { 'no-restricted-syntax': ['error', ...DIALECT] },
  },
  {
    files: ['src/**'],
    ignores: [...UNCHECKED_WRITES, 'src/import/**'],
    rules: { 'no-restricted-syntax': ['error', CELL_WRITE, ...DIALECT] },
  },
  {
    files: ['src/entry.js'],
    languageOptions: { sourceType: 'script' },
    // Its functions are called by Apps Script, by name.
    rules: { '@typescript-eslint/no-unused-vars': 'off' },
  },
  {
    files: ['**/*.mjs', 'scripts/**', 'local/**', 'packages/**', 'test/**', 'templates/**', 'samples/**'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly', Buffer: 'readonly' } },
  },
);
