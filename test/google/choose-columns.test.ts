/** Showing which column of a sheet is which: what is shown of it, and what the workbook then remembers. */

import { join } from 'node:path';
import { Host, readProject } from 'apps-script-local';
import { newWorkbook } from '../../local/workbook-file';
import type {
  AcceptImportResult,
  ImportPreview,
  Outcome,
  Overview,
  OverviewUpdate,
  SheetHeads,
  TabUse,
  WithOverview,
} from '../../src/shared/rpc';
import { INDICATOR_NAMES, SAI_THONG } from '../published-figures';

const BUILD = `
function ownTable(name, rows) {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet(name);
  sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
}
function insertBefore(name) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).insertRowsBefore(1, 2).insertColumnBefore(1);
}
function deleteHeads(name, row) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).deleteRow(row);
}`;

/** Heads that nobody knows, in the fifth row; two columns of figures, so that nothing may be guessed. */
const TABLE = [
  ['ส่วนที่ 1', '', '', ''],
  ['', '', '', ''],
  ['', '', '', ''],
  ['', '', '', ''],
  ['รหัส', 'เรื่อง', 'ครั้งแรก', 'ครั้งหลัง'],
  ...SAI_THONG.map((score, index) => [`ก${index + 1}`, INDICATOR_NAMES[index] ?? '', score - 3, score]),
];

function ask<T>(host: Host, name: string, ...args: unknown[]): T {
  const outcome = host.rpc(name, args) as Outcome<T>;
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

const project = readProject(join(process.cwd(), 'dist'));

function hostWithTable(): Host {
  const host = new Host({
    project: { ...project, scripts: [...project.scripts, { name: 'test-helpers.js', code: BUILD }] },
    workbook: newWorkbook('ของหน่วยงาน'),
  });
  host.rpc('ownTable', ['ตารางของเรา', TABLE]);
  return host;
}

const SHEET = { tab: 'indicators', sheet: 'ตารางของเรา' };
const scores = (overview: OverviewUpdate): TabUse | undefined => overview.tabs?.find(({ id }) => id === 'indicators');

describe('showing which column is which', () => {
  it('points at the row that most likely holds the heads, and says what stands there', () => {
    const host = hostWithTable();
    const overview = ask<OverviewUpdate>(host, 'itaChooseTab', SHEET);
    expect(scores(overview)).toMatchObject({ state: 'unreadable', sheet: 'ตารางของเรา' });
    expect(overview.findings?.find(({ code }) => code === 'column-missing')).toMatchObject({
      cell: 'ตารางของเรา!A5',
      message: expect.stringContaining('รหัส | เรื่อง | ครั้งแรก | ครั้งหลัง'),
    });
    expect(ask<SheetHeads>(host, 'itaSheetHeads', SHEET)).toMatchObject({
      headRow: 4,
      firstRow: 0,
      fields: expect.arrayContaining([{ key: 'score', header: 'คะแนน', needed: true, column: null }]),
    });
  });

  it('is remembered on the columns themselves, whatever is put before them', () => {
    const host = hostWithTable();
    const chosen = ask<OverviewUpdate>(host, 'itaChooseColumns', {
      ...SHEET,
      headRow: 4,
      columns: { name: 1, score: 3 },
    });
    expect(scores(chosen)).toMatchObject({ state: 'ready', filled: 10, chosen: true });
    host.rpc('insertBefore', ['ตารางของเรา']);
    const overview = ask<Overview>(host, 'itaOverview');
    expect(scores(overview)).toMatchObject({ state: 'ready', filled: 10 });
    const heads = ask<SheetHeads>(host, 'itaSheetHeads', SHEET);
    expect([heads.headRow, heads.fields.find(({ key }) => key === 'score')?.column]).toEqual([6, 4]);
  });

  it('is asked for again where the row of heads is gone', () => {
    const host = hostWithTable();
    ask(host, 'itaChooseColumns', { ...SHEET, headRow: 4, columns: { name: 1, score: 3 } });
    host.rpc('deleteHeads', ['ตารางของเรา', 5]);
    expect(scores(ask<Overview>(host, 'itaOverview'))).toMatchObject({ state: 'unreadable' });
  });

  it('changes nothing without the column that the tab needs', () => {
    const host = hostWithTable();
    const outcome = host.rpc('itaChooseColumns', [{ ...SHEET, headRow: 4, columns: { name: 1 } }]) as Outcome<unknown>;
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'column-not-chosen' } });
    expect(scores(ask<Overview>(host, 'itaOverview'))).toMatchObject({ state: 'missing' });
  });

  it('leaves the tab to be copied all the same: the copy takes its place', () => {
    const host = hostWithTable();
    host.rpc('ownTable', [
      'คะแนน',
      [['ตัวชี้วัด', 'เต็ม', 'ผลของเรา'], ...INDICATOR_NAMES.map((name, at) => [name, 100, SAI_THONG[at]])],
    ]);
    ask(host, 'itaChooseTab', { tab: 'indicators', sheet: 'คะแนน' });
    const source = { text: null, rows: null, formats: null, sheets: ['คะแนน'], answers: {} };
    // Headers that nobody knows leave every value to the person, who accepts them all.
    const { cells } = ask<ImportPreview>(host, 'itaPreviewImport', source);
    const accepted = cells.map(({ id, cell, value, current }) => ({ id, cell, value, current }));
    const result = ask<AcceptImportResult & WithOverview>(host, 'itaAcceptImport', { ...source, cells: accepted });
    expect(result.created).toEqual(['คะแนน (ITA)']);
    expect(scores(result.overview)).toMatchObject({ sheet: 'คะแนน (ITA)', state: 'ready', filled: 10, chosen: false });
  });
});
