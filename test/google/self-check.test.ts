/** ทดสอบระบบ on the local host: every assumption holds here, a broken one is seen, and the workbook stays as it was. */

import type { SelfCheckReport, SelfCheckRow } from '../../src/shared/self-check';
import { selfCheckText } from '../../src/shared/self-check';
import { tryAll } from '../../src/google/self-check/assumption';
import type { Outcome } from '../../src/shared/rpc';
import { PAK_KRET_2567 } from '../../samples/pak-kret-2567';
import type { FaultMode, HostOptions } from 'apps-script-local';
import { emptyHost, project, sampleHost } from './workbook';

type TestHost = ReturnType<typeof emptyHost>;

/** The project with a script that hides a service behind a name of its own. */
const withScript = (code: string): HostOptions['project'] => ({
  ...project,
  scripts: [...project.scripts, { name: 'without.js', code }],
});

function rows(host: TestHost, name: 'itaSelfCheckStart' | 'itaSelfCheck'): readonly SelfCheckRow[] {
  const outcome = host.rpc(name) as Outcome<SelfCheckReport>;
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value.rows;
}

const notOk = (found: readonly SelfCheckRow[]): string[] => found.filter(({ ok }) => !ok).map(({ id }) => id);

describe('the self-check on the local host', () => {
  it('finds every assumption kept', () => {
    const host = emptyHost();
    const all = [...rows(host, 'itaSelfCheckStart'), ...rows(host, 'itaSelfCheck')];
    expect(notOk(all)).toEqual([]);
    expect(all.length).toBeGreaterThan(25);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('leaves a workbook with the tabs, values and active tab that it had', () => {
    const host = sampleHost(PAK_KRET_2567);
    const before = host.workbook.sheets.map(({ name, id }) => ({ name, id, values: host.rpc('readTab', [name]) }));
    rows(host, 'itaSelfCheck');
    expect(host.workbook.sheets.map(({ name, id }) => ({ name, id, values: host.rpc('readTab', [name]) }))).toEqual(
      before,
    );
    expect(host.rpc('tabNames')).not.toEqual(expect.arrayContaining([expect.stringContaining('ทดสอบระบบ')]));
  });

  it('takes away the tabs that a killed run has left', () => {
    const host = emptyHost();
    const before = host.rpc('tabNames');
    host.runScript({
      name: 'killed.js',
      code: `
      var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('ทดสอบระบบ ITA 1');
      sheet.addDeveloperMetadata('ita.scratch');
    `,
    });
    rows(host, 'itaSelfCheck');
    expect(host.rpc('tabNames')).toEqual(before);
  });
});

/** What a service does to every call of a method, and the lines that this turns red. */
const FAULTS: readonly (readonly [name: string, method: string, mode: FaultMode, red: readonly string[]])[] = [
  [
    'nothing that is written arrives',
    'Range.setValues',
    'lost',
    [
      ...['change-flag', 'text-by-set-values', 'text-into-text-format', 'text-into-number-format'],
      ...['text-into-date-format', 'value-types', 'date-value', 'growth', 'commas', 'custom-function'],
      'warning-protection',
    ],
  ],
  ['a row is not added', 'Sheet.appendRow', 'lost', ['text-by-append-row', 'text-appended-into-text-format']],
  ['a tab cannot be protected', 'Sheet.protect', 'before', ['warning-protection', 'protection-can-edit']],
  ['colour rules are not kept', 'Sheet.setConditionalFormatRules', 'lost', ['colour-rules-twice']],
  ['links are not kept', 'Range.setRichTextValues', 'lost', ['cell-link']],
  ['a chart cannot be put into a tab', 'Sheet.insertChart', 'before', ['sheet-chart']],
  ['a column keeps no mark', 'Range.addDeveloperMetadata', 'lost', ['column-mark']],
  ['a date is shown by no name', 'Range.getDisplayValue', 'before', ['date-display']],
  ['number formats cannot be read', 'Range.getNumberFormat', 'before', ['number-format-reset']],
];

/** Accounts on which something is otherwise, and the lines that this turns red. */
const ACCOUNTS: readonly (readonly [name: string, options: HostOptions, red: readonly string[]])[] = [
  ['an apostrophe stays visible', { deviations: { apostrophe: 'kept' } }, ['text-way']],
  ['Drive is off', { drive: 'off' }, ['drive-round-trip']],
  ['no chart is drawn', { project: withScript('var Charts = {};') }, ['chart-picture']],
  ['nobody’s language is told', { project: withScript('var Session = {};') }, ['account-language']],
];

const FIRST_STEP: typeof ACCOUNTS = [
  ['text may not be evaluated', { deviations: { evaluation: 'none' } }, ['evaluate-text', 'load-times']],
  [
    'a program has lost a character on the way',
    { project: { ...project, html: new Map([...project.html].map(([name, text]) => [name, text.slice(1)])) } },
    ['program-text-jobs', 'program-text-docxengine', 'load-times'],
  ],
];

describe('a line turns red', () => {
  it.each(FAULTS)('where %s', (_name, method, mode, red) => {
    const host = emptyHost();
    host.onCall = (call) => (call === method ? { mode, message: 'ไม่ได้' } : undefined);
    expect(notOk(rows(host, 'itaSelfCheck')).sort()).toEqual([...red].sort());
  });

  it('where the lock is not given a second time', () => {
    const host = emptyHost();
    let asked = 0;
    host.onCall = (call) => {
      asked += call === 'Lock.tryLock' ? 1 : 0;
      return call === 'Lock.tryLock' && asked > 1 ? { mode: 'before', message: 'ไม่ได้' } : undefined;
    };
    expect(notOk(rows(host, 'itaSelfCheck'))).toEqual(['lock']);
  });

  it.each(ACCOUNTS)('where %s', (_name, options, red) => {
    expect(notOk(rows(emptyHost(options), 'itaSelfCheck'))).toEqual(red);
  });

  it.each(FIRST_STEP)('of the first step, where %s', (_name, options, red) => {
    expect(notOk(rows(emptyHost(options), 'itaSelfCheckStart'))).toEqual(red);
  });

  it('in one of these cases at least', () => {
    const tried = new Set([
      'lock',
      ...[...FAULTS, ...ACCOUNTS, ...FIRST_STEP].flatMap((entry) => entry[entry.length - 1]),
    ]);
    const host = emptyHost();
    const all = [...rows(host, 'itaSelfCheckStart'), ...rows(host, 'itaSelfCheck')];
    expect(all.filter(({ id, expected }) => expected !== null && !tried.has(id))).toEqual([]);
  });
});

describe('an assumption', () => {
  it('fails by another answer or by an error, and stops no other', () => {
    const report = tryAll<void>(
      [
        { id: 'differs', what: '', expected: '1 กฎ', see: () => '2 กฎ' },
        {
          id: 'throws',
          what: '',
          expected: 'ได้',
          see: () => {
            throw new Error('ไม่ได้รับอนุญาต\nรายละเอียด');
          },
        },
        { id: 'recorded', what: '', expected: null, see: () => '8/10/2024' },
      ],
      undefined,
    );
    expect(report.map(({ id, ok, seen }) => [id, ok, seen])).toEqual([
      ['differs', false, '2 กฎ'],
      ['throws', false, 'ผิดพลาด: ไม่ได้รับอนุญาต'],
      ['recorded', true, '8/10/2024'],
    ]);
  });
});

describe('the report as a text', () => {
  it('has one line of JSON for each row under the version', () => {
    const row: SelfCheckRow = {
      id: 'commas',
      what: 'จุลภาค',
      expected: 'ใช่',
      seen: '#NAME?',
      ok: false,
      wayOut: null,
      ms: 12,
    };
    const [head, line, ...rest] = selfCheckText({ rows: [row] }, '0.1.0').split('\n');
    expect(head).toBe('ITA 0.1.0 self-check');
    expect(JSON.parse(line ?? '')).toEqual({ id: 'commas', ok: false, expected: 'ใช่', seen: '#NAME?', ms: 12 });
    expect(rest).toEqual([]);
  });
});
