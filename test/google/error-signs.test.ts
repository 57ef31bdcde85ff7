/** What a person is told when Google refuses, in whatever language it words its refusal. */

import type { Deviations, HostOptions } from 'apps-script-local';
import { SAI_THONG_2565 } from '../../samples';
import type { MakeDocumentResult, Outcome } from '../../src/shared/rpc';
import { emptyHost, sampleHost } from './workbook';

const LANGUAGES: readonly NonNullable<Deviations['language']>[] = ['en', 'th', 'es'];

function problem(outcome: unknown): { code: string; message: string; next: string } {
  const answer = outcome as Outcome<unknown>;
  if (answer.ok) throw new Error('nothing failed');
  return answer.problem;
}

describe.each(LANGUAGES)('where the account speaks %s', (language) => {
  const deviations = { language };

  it('names the tab that is protected', () => {
    const owner = sampleHost(SAI_THONG_2565);
    owner.rpc('itaAnalyse');
    owner.runScript({
      name: 'protect.js',
      code: `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('สรุปผล').protect().setWarningOnly(false);`,
    });
    const colleague = emptyHost({ workbook: owner.workbook, user: 'colleague@example.go.th', deviations });
    const { code, message } = problem(colleague.rpc('itaAnalyse'));
    expect(code).toBe('protected');
    expect(message).toContain('"สรุปผล"');
  });

  it('asks for the consent that is missing', () => {
    const host = sampleHost(SAI_THONG_2565);
    const refused = emptyHost({ workbook: host.workbook, scopes: [], deviations });
    expect(problem(refused.rpc('itaCheck')).code).toBe('permission');
  });

  it('says that a workbook is full', () => {
    const host = sampleHost(SAI_THONG_2565);
    host.runScript({
      name: 'fill.js',
      code: `SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].insertRowsAfter(1000, 370000);`,
    });
    const full = emptyHost({ workbook: host.workbook, deviations });
    expect(problem(full.rpc('itaAnalyse')).code).toBe('workbook-full');
  });

  it('says to wait when a service was called too often', () => {
    const host = sampleHost(SAI_THONG_2565, { deviations });
    host.onCall = (call) =>
      call === 'Range.setValues'
        ? { mode: 'before', message: 'Service invoked too many times for one day: spreadsheet.' }
        : undefined;
    expect(problem(host.rpc('itaAnalyse')).code).toBe('quota');
  });

  const papers: readonly (readonly [NonNullable<HostOptions['drive']>, string])[] = [
    ['off', 'drive-off'],
    ['disabled', 'drive-disabled'],
    ['refused', 'drive-domain'],
    ['full', 'drive-full'],
  ];
  it.each(papers)('offers the .docx of a paper where Drive is %s, and says why', (drive, code) => {
    const host = sampleHost(SAI_THONG_2565, { drive, deviations });
    const answer = host.rpc('itaMakeDocument', [{ id: 'analysis', delivery: 'drive' }]) as Outcome<MakeDocumentResult>;
    expect(answer).toMatchObject({ ok: true, value: { url: null, driveProblem: { code } } });
    const told = answer.ok ? answer.value.driveProblem : null;
    expect(told?.next).toContain('.docx');
    expect(`${told?.message ?? ''}${told?.next ?? ''}`).not.toMatch(/drive\.files|API call|Exception/);
  });

  it('names the box where Drive was not granted', () => {
    const scopes = [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ];
    const host = sampleHost(SAI_THONG_2565, { scopes, deviations });
    const answer = host.rpc('itaMakeDocument', [{ id: 'analysis', delivery: 'drive' }]);
    expect(answer).toMatchObject({ ok: true, value: { driveProblem: { code: 'drive-refused' } } });
    expect(JSON.stringify(answer)).toContain('ทำเครื่องหมายช่อง');
  });

  it('tells a template’s Doc that is gone from a refusal', () => {
    const host = sampleHost(SAI_THONG_2565, { deviations });
    host.rpc('itaEditTemplate', [{ id: 'analysis' }]);
    host.drive.files.clear();
    expect(problem(host.rpc('itaSaveTemplate', [{ id: 'analysis' }])).code).toBe('doc-gone');
  });
});

describe('a template that comes back from Google Docs', () => {
  it.each(['blob', 'bytes', 'text'] as const)('is taken as %s', (exported) => {
    const host = sampleHost(SAI_THONG_2565, { deviations: { exported } });
    host.rpc('itaEditTemplate', [{ id: 'analysis' }]);
    expect(host.rpc('itaSaveTemplate', [{ id: 'analysis' }])).toMatchObject({ ok: true, value: { stored: true } });
  });

  it('is refused with the way out when it does not arrive as a .docx', () => {
    const host = sampleHost(SAI_THONG_2565, { deviations: { exported: 'text' } });
    host.rpc('itaEditTemplate', [{ id: 'analysis' }]);
    for (const file of host.drive.files.values()) file.bytes = new TextEncoder().encode('<html>ไทย</html>');
    const { code, next } = problem(host.rpc('itaSaveTemplate', [{ id: 'analysis' }]));
    expect(code).toBe('export-unreadable');
    expect(next).toContain('Microsoft Word (.docx)');
  });
});
