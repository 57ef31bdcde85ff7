/**
 * Mutation testing of the rooms that everything else trusts: `npm run mutation`, or a part of them with
 * `npm run mutation -- --mutate src/ita/rating.ts`. Each mutant is run against the tests that mirror these rooms.
 * Mutants of what is computed when a file loads (tables of years and words) are left out: their tests compare them with
 * published figures, and each such mutant would cost a run of everything.
 */
export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: { configFile: 'test/mutation/jest.config.mjs' },
  mutate: ['src/ita/**/*.ts', 'src/thai/**/*.ts', 'src/functions/**/*.ts', 'src/tabs/**/*.ts'],
  ignorePatterns: ['dist', 'out', 'docs', 'samples/*.xlsx'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 1,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'out/mutation/report.json' },
  tempDirName: 'out/mutation/sandbox',
  thresholds: { high: 95, low: 90, break: 90 },
};
