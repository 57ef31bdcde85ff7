/**
 * The rooms of the project and what each may import, types included. `npm run lint` holds it (dependency-cruiser),
 * `npm run rooms-doc` writes it into docs/architecture.md. A room may only name rooms that stand above it, so that no
 * circle can come about.
 */

/**
 * @typedef {object} Room
 * @property {string} path folder or file, from the root of the repository
 * @property {string} what what belongs there
 * @property {readonly string[]} may paths that it may import values and types from: rooms, or folders and files of them
 * @property {readonly string[]} [types] paths that it may import types from
 * @property {readonly string[]} [libraries] npm packages that it may import; left out where any is allowed
 */

/** @type {readonly Room[]} */
const ROOMS = [
  {
    path: 'packages/apps-script-local',
    what: 'Apps Script in memory over .xlsx; knows nothing of the assessment',
    may: [],
  },
  {
    path: 'src/thai',
    what: 'digits, dates, periods, text normalisation, misspellings and look-alikes',
    may: [],
    libraries: [],
  },
  {
    path: 'src/ita',
    what: 'the assessment: years as data, scores, ratings, classes, ranking, analysis',
    may: ['src/thai'],
    libraries: [],
  },
  {
    path: 'src/sql',
    what: 'the arithmetic of the assessment as SQL over raw answers; no part of the add-in',
    may: ['src/ita'],
    libraries: [],
  },
  {
    path: 'src/findings',
    what: 'what a finding is, cell addresses, findings as lines for people',
    may: ['src/thai', 'src/ita'],
    libraries: [],
  },
  {
    path: 'src/workbook',
    what: 'input tabs (columns, aliases), tables, cell values, and the readers that make records of rows',
    may: ['src/thai', 'src/ita', 'src/findings'],
    libraries: [],
  },
  {
    path: 'src/agencies',
    what: 'several agencies together: ranks, counts by level, movement, what blocks the next level, means by group',
    may: ['src/thai', 'src/ita', 'src/findings', 'src/workbook'],
    libraries: [],
  },
  {
    path: 'src/evidence',
    what: 'what an imported report states about itself, and the tab in which it is kept',
    may: ['src/thai', 'src/ita', 'src/findings', 'src/workbook'],
    libraries: [],
  },
  {
    path: 'src/planning',
    what: 'measures against weaknesses: coverage, issue of a measure, drafts, suggestions',
    may: ['src/thai', 'src/ita', 'src/findings', 'src/workbook'],
    libraries: [],
  },
  {
    path: 'src/year-change',
    what: 'from one year to the next: copies of a finished year, what the new year begins with, trend, effect of measures',
    may: ['src/thai', 'src/ita', 'src/findings', 'src/workbook', 'src/evidence', 'src/planning'],
    libraries: [],
  },
  {
    path: 'src/tabs',
    what: 'tabs as values (`TabSpec`): output tabs, copy of the input, fingerprint',
    may: [
      ...['src/thai', 'src/ita', 'src/findings', 'src/workbook', 'src/agencies', 'src/evidence', 'src/planning'],
      'src/year-change',
    ],
    libraries: [],
  },
  {
    path: 'src/committee',
    what: 'a committee’s rounds: matters, what is frozen and compared, states as formulas and as code',
    may: ['src/thai', 'src/ita', 'src/findings', 'src/workbook', 'src/planning', 'src/tabs'],
    libraries: [],
  },
  {
    path: 'src/checks',
    what: '`engine` (check, registry) and a folder for each group of checks',
    may: ['src/thai', 'src/ita', 'src/findings', 'src/workbook', 'src/evidence', 'src/planning'],
    libraries: [],
  },
  {
    path: 'src/import',
    what: 'pasted report text and unknown tables to proposed rows',
    may: ['src/thai', 'src/ita', 'src/findings', 'src/workbook', 'src/evidence'],
    libraries: [],
  },
  {
    path: 'src/documents',
    what: 'what each paper says (data), the fields of its template, filling',
    may: [
      ...['src/thai', 'src/ita', 'src/findings', 'src/workbook', 'src/agencies', 'src/evidence', 'src/planning'],
      ...['src/year-change', 'src/tabs', 'src/committee'],
    ],
    libraries: ['docxtemplater', 'pizzip', 'fflate'],
  },
  {
    path: 'src/functions',
    what: 'the custom functions `ITA_*`: argument shapes in, arrays out',
    may: ['src/thai', 'src/ita', 'src/agencies/ranks.ts', 'src/workbook/values'],
    libraries: [],
  },
  {
    path: 'src/shared',
    what: 'what crosses between server and panel: types of the calls, and limits that both must know',
    may: ['src/documents/own-template/limits'],
    types: [
      ...['src/ita', 'src/findings', 'src/workbook', 'src/planning', 'src/year-change', 'src/committee', 'src/import'],
      'src/documents',
    ],
    libraries: [],
  },
  {
    path: 'src/assess.ts',
    what: 'the flow from sheets to findings, pure',
    may: ['src/thai', 'src/ita', 'src/findings', 'src/workbook', 'src/evidence', 'src/planning', 'src/checks/engine'],
    libraries: [],
  },
  {
    path: 'src/assess-agencies.ts',
    what: 'the same flow once an agency, for a workbook of several, pure',
    may: [
      ...['src/thai', 'src/ita', 'src/findings', 'src/workbook', 'src/agencies', 'src/checks/engine'],
      'src/assess.ts',
    ],
    libraries: [],
  },
  {
    path: 'src/google',
    what: 'the only room that names Apps Script services',
    may: [
      ...['src/thai', 'src/ita', 'src/findings', 'src/workbook', 'src/evidence', 'src/planning', 'src/tabs'],
      ...[
        'src/committee',
        'src/import',
        'src/documents',
        'src/shared',
        'src/assess.ts',
        'src/assess-agencies.ts',
        'src/agencies',
        'src/year-change',
      ],
    ],
    libraries: ['zod'],
  },
  {
    path: 'src/sidebar',
    what: 'the panel, client side',
    may: ['src/shared', 'src/findings', 'src/planning/suggested-sentence', 'src/committee/words'],
    types: ['src/ita', 'src/workbook', 'src/committee', 'src/documents'],
    libraries: ['preact'],
  },
  {
    path: 'src/jobs.ts',
    what: 'composition root of the jobs, a program that is read only when a job runs',
    may: ['src/google', 'src/shared'],
    libraries: [],
  },
  {
    path: 'src/main.ts',
    what: 'what a cell or the opening of a file needs: custom functions, menu, forwarding to the jobs',
    may: [
      'src/functions',
      'src/google/dialogs',
      'src/google/menu-bar',
      'src/google/panel',
      'src/google/problem',
      'src/google/program-text',
      'src/google/self-check',
    ],
    types: ['src/jobs.ts'],
    libraries: [],
  },
  {
    path: 'src/entry.js',
    what: 'the globals that Apps Script sees, written by hand',
    may: [],
    libraries: [],
  },
  {
    path: 'templates',
    what: 'code that builds the built-in papers as .docx (Node only)',
    may: ['src/documents'],
    types: ['src/shared'],
  },
  {
    path: 'samples',
    what: 'the sample workbooks as data',
    may: ['src/planning', 'src/thai', 'src/ita', 'src/workbook'],
    types: ['src/shared'],
  },
  {
    path: 'local',
    what: 'command line and web page; everything they do is done by the built `dist/`, of `src` they know types and helpers',
    may: [
      ...[
        'packages/apps-script-local/src/index.ts',
        'src/thai',
        'src/ita',
        'src/sql',
        'src/findings',
        'src/workbook',
        'src/evidence',
      ],
      ...['src/planning', 'src/year-change', 'src/tabs', 'src/committee', 'src/import', 'src/documents', 'src/shared'],
      ...['src/sidebar/panel/decode-text'],
    ],
  },
];

/** Rules that are finer than a room. */
const FINER = [
  {
    name: 'checks-do-not-import-checks',
    comment: 'Only engine/registry.ts imports a check; what two checks need stands in a folder `support`.',
    severity: 'error',
    from: { path: '^src/checks/', pathNot: '^src/checks/engine/registry\\.ts$' },
    to: { path: '^src/checks/', pathNot: ['^src/checks/(engine|support)/', '^src/checks/[a-z-]+/support/'] },
  },
  {
    name: 'no-circle',
    comment: 'Files that import each other, types included, cannot be understood or moved alone.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'src-without-node',
    comment: 'src runs on Apps Script and in a browser.',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'resolvable',
    comment: 'An import leads somewhere; the templates are made by the build.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '^virtual:' },
  },
];

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Pattern of everything that lies at one of the paths; `src/ita` means the folder, `src/workbook/values` the file too. */
const at = (paths) => (paths.length === 0 ? '^$' : `^(${paths.map(escaped).join('|')})(/|\\.[a-z]+$|$)`);
const PROJECT = '^(src|packages|local|scripts|samples|templates|test)/';

/** The rules of one room for dependency-cruiser. */
function rulesOf({ path, may, types = [], libraries }) {
  const name = path.replace(/\.[a-z]+$/, '');
  const from = { path: at([path]) };
  return [
    {
      name: `room ${name}`,
      comment: `may import ${[...may, ...types].join(', ') || 'nothing of the project'}`,
      severity: 'error',
      from,
      to: { path: PROJECT, pathNot: at([path, ...may, ...types]) },
    },
    {
      name: `types only in ${name}`,
      comment: `may import types, and no values, from ${types.join(', ')}`,
      severity: 'error',
      from,
      to: { path: at(types), pathNot: at([path, ...may]), dependencyTypesNot: ['type-only'] },
    },
    ...(libraries === undefined
      ? []
      : [
          {
            name: `libraries of ${name}`,
            comment: `may import ${libraries.join(', ') || 'no library'}`,
            severity: 'error',
            from,
            to: {
              path: '(^|/)node_modules/',
              pathNot: libraries.map((library) => `(^|/)node_modules/(@types/)?${escaped(library)}/`),
            },
          },
        ]),
  ];
}

/** A room named before it stands in the list could close a circle of rooms. */
ROOMS.forEach(({ path, may, types = [] }, index) => {
  const above = at(ROOMS.slice(0, index).map((room) => room.path));
  const early = [...may, ...types].filter((other) => other.startsWith('src') && !new RegExp(above).test(other));
  if (early.length > 0) throw new Error(`rooms.mjs: ${path} names ${early.join(', ')}, which stands below it`);
});

/** Every rule, for `.dependency-cruiser.mjs`. */
export const FORBIDDEN = [...ROOMS.flatMap(rulesOf), ...FINER];

/** The table of docs/architecture.md. */
export function roomTable() {
  const listed = (paths) => paths.map((path) => `\`${path}\``).join(', ');
  const rows = ROOMS.map(({ path, what, may, types = [] }) => {
    const parts = [listed(may), types.length > 0 ? `types of ${listed(types)}` : ''].filter((part) => part !== '');
    return `| \`${path}\` | ${what} | ${parts.join('; ') || 'nothing'} |`;
  });
  return ['| room | what it is | may import |', '| --- | --- | --- |', ...rows, ''].join('\n');
}
