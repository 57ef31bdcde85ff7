/** ทดสอบระบบ on the local host: every assumption holds here, a broken one is seen, and the workbook stays as it was. */

import type { SelfCheckReport, SelfCheckRow } from '../../src/shared/self-check';
import { selfCheckText } from '../../src/shared/self-check';
import { tryAll } from '../../src/google/self-check/assumption';
import type { Outcome } from '../../src/shared/rpc';
import { PAK_KRET_2567 } from '../../samples/pak-kret-2567';
import { emptyHost, sampleHost } from './workbook';

type TestHost = ReturnType<typeof emptyHost>;

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

  it('shows a Drive service that is off, and goes on', () => {
    const host = emptyHost({ drive: 'off' });
    expect(notOk(rows(host, 'itaSelfCheck'))).toEqual(['drive-round-trip']);
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
