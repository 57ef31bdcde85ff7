/** Workbooks in the layouts of agencies, from opening to the memo with the calls of the panel alone. */

import { join } from 'node:path';
import { Host, readProject, type WorkbookModel } from 'apps-script-local';
import PizZip from 'pizzip';
import { newWorkbook, readWorkbook } from '../../local/workbook-file';
import { SAI_THONG } from '../published-figures';
import { LAST_YEAR, LAYOUTS, type Layout } from './own-workbooks/layouts';
import { makeMemo } from './own-workbooks/officer';
import { xlsxOf } from './own-workbooks/xlsx';

const MOST_CLICKS = 12;
const AGENCY = 'องค์การบริหารส่วนตำบลสายทอง';

const HELPERS = `
function buildSheets(sheets) {
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  sheets.forEach(function (own, index) {
    var sheet = index === 0 ? spreadsheet.getSheets()[0].setName(own.name) : spreadsheet.insertSheet(own.name);
    var width = Math.max.apply(null, own.rows.map(function (row) { return row.length; }));
    var rows = own.rows.map(function (row) { return row.concat(Array(width - row.length).fill('')); });
    sheet.getRange(1, 1, rows.length, width).setValues(rows);
    (own.merged || []).forEach(function (range) { sheet.getRange(range).merge(); });
    Object.keys(own.formats || {}).forEach(function (range) { sheet.getRange(range).setNumberFormat(own.formats[range]); });
    (own.hidden || []).forEach(function (column) { sheet.hideColumns(column); });
    if (own.filter) sheet.getRange(own.filter).createFilter();
  });
}
function typeInto(place, value) {
  var at = place.lastIndexOf('!');
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(place.slice(0, at)).getRange(place.slice(at + 1)).setValue(value);
}
function contents(name) {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).getDataRange().getFormulas()
    .map(function (row, at) {
      return row.map(function (formula, column) {
        return formula || SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).getRange(at + 1, column + 1).getDisplayValue();
      });
    });
}`;

const project = readProject(join(process.cwd(), 'dist'));

function hostOf(workbook: WorkbookModel): Host {
  return new Host({
    project: { ...project, scripts: [...project.scripts, { name: 'test-helpers.js', code: HELPERS }] },
    workbook,
  });
}

async function opened({ sheets, savedBy }: Layout): Promise<Host> {
  if (savedBy !== null) return hostOf(await readWorkbook(xlsxOf(sheets, savedBy), 'ของหน่วยงาน.xlsx'));
  const host = hostOf(newWorkbook('ของหน่วยงาน'));
  host.rpc('buildSheets', [sheets]);
  return host;
}

function memoText(base64: string | null): string {
  const xml = new PizZip(base64 ?? '', { base64: true }).file('word/document.xml')?.asText() ?? '';
  return xml.replace(/<[^>]+>/g, '');
}

const thai = (value: number): string => value.toFixed(2).replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'.charAt(Number(digit)));

describe('a workbook of one’s own, from opening to the memo', () => {
  it.each(LAYOUTS.map((layout) => [layout.title, layout] as const))('%s', async (_title, layout) => {
    const host = await opened(layout);
    const before = layout.sheets.map(({ name }) => host.rpc('contents', [name]));

    const memo = makeMemo(host, {
      agency: AGENCY,
      year: 2565,
      answer: (labels, values) => {
        const right = values.findIndex((value) => typeof value === 'number' && SAI_THONG.includes(value));
        const named = labels.findIndex((label) => label.includes(AGENCY) || label.includes('2565'));
        return named >= 0 ? named : Math.max(right, 0);
      },
      columnOf: ({ rows, headRow, firstRow }) => {
        const head = rows[headRow - firstRow] ?? [];
        return {
          score: head.findIndex((text) => /ค่า/.test(text)),
          name: head.findIndex((text) => /รายการ/.test(text)),
        };
      },
    });

    expect(memo.route?.kind ?? null).toBe(layout.route);
    expect(memo.analysis.indicators.map(({ score }) => score)).toEqual(SAI_THONG);
    expect(memo.analysis.indicators.map(({ previous }) => previous)).toEqual(
      layout.hasPrevious ? LAST_YEAR : SAI_THONG.map(() => null),
    );
    expect([memo.overview.agency, memo.overview.resultYear]).toEqual([AGENCY, 2565]);
    const text = memoText(memo.document.docxBase64);
    for (const score of SAI_THONG) expect(text).toContain(thai(score));
    expect(memo.clicks).toBeLessThanOrEqual(MOST_CLICKS);
    // The tables that the officer brought are as they were.
    expect(layout.sheets.map(({ name }) => host.rpc('contents', [name]))).toEqual(before);
    if (process.env.ITA_CLICKS) console.info(layout.title, memo.route?.kind, memo.clicks, memo.asked);
  });
});
