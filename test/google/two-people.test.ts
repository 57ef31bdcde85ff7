/** A second person types between any two calls of a job: nothing that they typed is lost or overwritten unnamed. */

import type { Host } from 'apps-script-local';
import { SAI_THONG_2565 } from '../../samples';
import type { AcceptImportResult, Outcome, Overview } from '../../src/shared/rpc';
import { before } from './interruption';
import { sampleHost, tab } from './workbook';

const cell = (host: Host, name: string, row: number, column: number): unknown =>
  tab(host, name)?.[row - 1]?.[column - 1];

/** Scores of two instruments exchanged, so that a repair of two cells is offered. */
function swapped(): Host {
  const host = sampleHost(SAI_THONG_2565);
  host.edit('ตั้งค่า', 'B9', '83.15');
  host.edit('ตั้งค่า', 'B10', '91.76');
  return host;
}

function repair(host: Host): { readonly code: string; readonly cell: string | null; readonly label: string } {
  const { value } = host.rpc('itaOverview') as { value: Overview };
  const found = value.findings.find(({ code }) => code === 'instruments-swapped');
  return { code: found?.code ?? '', cell: found?.cell ?? null, label: found?.fix?.label ?? '' };
}

const IMPORT = {
  text: 'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2565 หน่วยงานได้คะแนนรวม 91.40 คะแนน',
  rows: null,
  formats: null,
  sheets: null,
  answers: {},
  cells: null,
};

describe('a repair', () => {
  it('writes over nothing that was typed a second before, and names the cell', () => {
    const host = swapped();
    const request = repair(host);
    before(host, 'Range.getFormula', 1, () => host.edit('ตั้งค่า', 'B9', '88.88'));
    const outcome = host.rpc('itaApplyFix', [request]) as Outcome<unknown>;
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'fix-gone', place: 'ตั้งค่า!B9' } });
    expect([cell(host, 'ตั้งค่า', 9, 2), cell(host, 'ตั้งค่า', 10, 2)]).toEqual([88.88, 91.76]);
  });

  it('gives its first cell back where the second was typed over, and leaves what was typed', () => {
    const host = swapped();
    const request = repair(host);
    before(host, 'Range.getFormula', 2, () => host.edit('ตั้งค่า', 'B10', '77.77'));
    expect(host.rpc('itaApplyFix', [request])).toMatchObject({ ok: false, problem: { code: 'fix-gone' } });
    expect([cell(host, 'ตั้งค่า', 9, 2), cell(host, 'ตั้งค่า', 10, 2)]).toEqual([83.15, 77.77]);
  });

  it('that was killed between two cells is brought to its end when it is pressed again', () => {
    const host = swapped();
    const request = repair(host);
    let writes = 0;
    host.onCall = (name) => {
      if (name === 'Range.setValues') writes += 1;
      return writes === 2 ? { mode: 'dead', message: 'Exceeded maximum execution time' } : undefined;
    };
    // A killed execution answers nothing.
    expect(() => host.rpc('itaApplyFix', [request])).toThrow('Exceeded maximum execution time');
    host.onCall = null;
    expect([cell(host, 'ตั้งค่า', 9, 2), cell(host, 'ตั้งค่า', 10, 2)]).toEqual([91.76, 91.76]);
    expect(host.rpc('itaApplyFix', [request])).toMatchObject({ ok: true });
    expect([cell(host, 'ตั้งค่า', 9, 2), cell(host, 'ตั้งค่า', 10, 2)]).toEqual([91.76, 83.15]);
  });
});

it('drafts of measures stand below a row that a colleague has added meanwhile', () => {
  // Without measures there is something to draft.
  const host = sampleHost({ ...SAI_THONG_2565, tabs: { ...SAI_THONG_2565.tabs, measures: [] } });
  const last = (tab(host, 'มาตรการ') ?? []).length;
  let calls = 0;
  host.onCall = (name) => {
    calls += name === 'Range.getValues' ? 1 : 0;
    if (calls === 4) host.edit('มาตรการ', `D${last + 1}`, 'มาตรการของเพื่อนร่วมงาน');
    return undefined;
  };
  expect(host.rpc('itaSuggestMeasures')).toMatchObject({ ok: true });
  host.onCall = null;
  const rows = tab(host, 'มาตรการ') ?? [];
  expect(rows.some((row) => row[3] === 'มาตรการของเพื่อนร่วมงาน')).toBe(true);
  expect(rows.length).toBeGreaterThan(last + 1);
});

it('an accepted import leaves and names a cell that somebody has filled meanwhile', () => {
  const host = sampleHost(SAI_THONG_2565);
  host.edit('ตั้งค่า', 'B8', '');
  let typed = false;
  host.onCall = (name) => {
    if (name === 'Range.getNumberFormats' || (name === 'Range.getFormulas' && !typed)) {
      typed = true;
      host.edit('ตั้งค่า', 'B8', '90.99');
    }
    return undefined;
  };
  const { value } = host.rpc('itaAcceptImport', [IMPORT]) as { value: AcceptImportResult };
  host.onCall = null;
  expect(cell(host, 'ตั้งค่า', 8, 2)).toBe(90.99);
  expect(value.changed).toContain('settings/announcedTotal/value');
});

describe('what an analysis takes back when it fails', () => {
  const fail = { mode: 'before', message: 'Service Spreadsheets failed while accessing document' } as const;

  it('is not what a colleague has typed into an output cell meanwhile', () => {
    const host = sampleHost(SAI_THONG_2565);
    host.rpc('itaAnalyse');
    host.edit('คะแนน', 'D8', '71.25');
    host.onCall = (name) => {
      if (name !== 'SpreadsheetApp.flush') return undefined;
      host.onCall = null;
      host.edit('จุดแข็ง-จุดพัฒนา', 'C7', 'ของเพื่อนร่วมงาน');
      return fail;
    };
    expect(host.rpc('itaAnalyse')).toMatchObject({ ok: false });
    expect(cell(host, 'จุดแข็ง-จุดพัฒนา', 7, 3)).toBe('ของเพื่อนร่วมงาน');
    expect(String(cell(host, 'สรุปผล', 3, 1))).toMatch(/^⚠/);
  });

  it('is not a tab in which somebody has left a note meanwhile', () => {
    const host = sampleHost(SAI_THONG_2565);
    host.onCall = (name) => {
      if (name !== 'SpreadsheetApp.flush') return undefined;
      host.onCall = null;
      host.runScript({
        name: 'note.js',
        code: "function main() { SpreadsheetApp.getActive().getSheetByName('สรุปผล').getRange('B9').setNote('ขอให้ตรวจ'); }",
      });
      return fail;
    };
    expect(host.rpc('itaAnalyse')).toMatchObject({ ok: false });
    expect(host.rpc('tabNames')).toEqual(expect.arrayContaining(['สรุปผล']));
    expect(host.rpc('tabNames')).not.toEqual(expect.arrayContaining(['จุดแข็ง-จุดพัฒนา']));
  });
});
