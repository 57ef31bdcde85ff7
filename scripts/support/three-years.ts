/**
 * Takes a workbook through the three years of `samples/three-years.ts` as an officer would: types a year, analyses it, makes
 * its papers, begins the next. Every step is the bundle's own.
 */

import type { Host } from 'apps-script-local';
import { call } from '../../local/commands/shared.ts';
import { tabRows } from '../../samples/sample.ts';
import { THREE_YEARS, type FollowingYear } from '../../samples/three-years.ts';
import type { DocumentId } from '../../src/shared/rpc.ts';
import { INPUT_TABS, SETTING_ROWS } from '../../src/workbook/input-tabs.ts';

/** A finished paper: of which year's result it was made, and its bytes. */
export interface YearPaper {
  readonly year: number;
  readonly id: DocumentId;
  readonly docx: Buffer;
}

type Typed = string | number;

/** Types by the tab's heads, as a person would who looks for them: `cells` are row (1-based), header, value. */
const TYPE = `function main(json) {
  var typed = JSON.parse(json);
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  typed.forEach(function (cell) {
    var sheet = spreadsheet.getSheetByName(cell[0]);
    var heads = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
    var value = typeof cell[3] === 'string' ? "'" + cell[3] : cell[3];
    sheet.getRange(cell[1], heads.indexOf(cell[2]) + 1).setValue(value);
  });
}`;
type Cell = readonly [tab: string, row: number, header: string, value: Typed];

function type(host: Host, cells: readonly Cell[]): void {
  host.runScript({ name: 'type.js', code: TYPE.replace('JSON.parse(json)', JSON.stringify(cells)) });
}

/** The cells of a whole tab from its rows by column key, from a row on. */
function rowsOf(
  id: 'measures' | 'indicators',
  first: number,
  rows: readonly Readonly<Record<string, Typed>>[],
): Cell[] {
  const tab = INPUT_TABS.find((one) => one.id === id);
  return rows.flatMap((row, index) =>
    (tab?.columns ?? []).flatMap(({ key, header }): Cell[] => {
      const value = row[key];
      return value === undefined ? [] : [[tab?.name ?? '', first + index, header, value]];
    }),
  );
}

function settingCells(settings: FollowingYear['settings']): Cell[] {
  return SETTING_ROWS.flatMap(({ key }, index): Cell[] => {
    const value = settings[key];
    return value === undefined ? [] : [['ตั้งค่า', index + 2, 'ค่า', value]];
  });
}

/**
 * Fills the workbook of a host, which has no tabs yet, with the three years.
 * @returns the papers of every year, in the order in which they were made
 */
export function throughThreeYears(host: Host): YearPaper[] {
  const { first, following } = THREE_YEARS;
  const papers: YearPaper[] = [];
  const make = (year: number, documents: readonly DocumentId[]): void => {
    for (const id of documents) {
      const { docxBase64 } = call(host, 'itaMakeDocument', { id, delivery: 'download' });
      papers.push({ year, id, docx: Buffer.from(docxBase64 ?? '', 'base64') });
    }
  };
  call(host, 'itaCreateTabs');
  type(
    host,
    INPUT_TABS.flatMap(({ id, name, columns }) =>
      (tabRows(first, id) ?? []).flatMap((row, index) =>
        row.flatMap((value, column): Cell[] =>
          value === '' || typeof value === 'boolean' ? [] : [[name, index + 2, columns[column]?.header ?? '', value]],
        ),
      ),
    ),
  );
  call(host, 'itaAnalyse');
  make(2565, first.documents);
  following.forEach((year, index) => {
    const { to } = call(host, 'itaNextYear', { hide: true });
    const below = 2 + year.results.length;
    type(host, [
      ...settingCells(year.settings),
      ...rowsOf(
        'indicators',
        2,
        year.scores.map((score) => ({ score })),
      ),
      ...rowsOf(
        'measures',
        2,
        year.results.map(([output, outcome, status]) => ({ output, outcome, status })),
      ),
      ...rowsOf('measures', below, year.measures),
    ]);
    call(host, 'itaAnalyse');
    if (index === following.length - 1) call(host, 'itaYears');
    make(to, year.documents);
  });
  return papers;
}
