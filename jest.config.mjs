/**
 * Tests mirror the source under `test/`, in five projects by what a run costs: `unit` imports the pure rooms and takes a
 * minute; `documents` makes whole papers and reads them back; `generated` tries properties over made-up inputs and grows
 * them; `host` runs the built bundle and the command line on the in-memory services; `browser` opens the pages in Chromium.
 * swc turns TypeScript into what Node runs; types are checked by `npm run typecheck`.
 */
import { project } from './test/jest-project.mjs';

const HOST = [
  'test/build/',
  'test/cli/',
  'test/google/',
  'test/local/',
  'test/entry.test.ts',
  'test/scripts/push.test.ts',
  'test/sidebar/overview.test.ts',
  'packages/apps-script-local/test/',
];
const BROWSER = ['test/browser/'];
const DOCUMENTS = ['test/documents/', 'test/templates/'];
const GENERATED = [
  'test/agencies/assess-agencies.test.ts',
  'test/checks/any-workbook.test.ts',
  'test/checks/engine/work.test.ts',
  'test/checks/work.test.ts',
  'test/committee/any-edit.test.ts',
  'test/committee/many-matters.test.ts',
  'test/committee/source-formulas.test.ts',
  'test/import/any-text.test.ts',
  'test/import/growth.test.ts',
  'test/import/mutations.test.ts',
  'test/import/shapes.test.ts',
];
/** Tests on papers that are not part of the repository; they have a configuration of their own. */
const PAPERS = ['test/papers/'];

const BUILT = { globalSetup: '<rootDir>/test/global-setup.mjs' };

export default {
  // A test that hangs ends; no test is judged by how fast the machine is.
  testTimeout: 300_000,
  // Two processes, each begun anew when it has grown: one alone would hold what every test of the suite has loaded.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1500MB',
  projects: [
    project('unit', ['test/'], [...DOCUMENTS, ...GENERATED, ...HOST, ...BROWSER, ...PAPERS]),
    project('documents', DOCUMENTS),
    project('generated', GENERATED),
    project('host', HOST, [], BUILT),
    project('browser', BROWSER, [], BUILT),
  ],
};
