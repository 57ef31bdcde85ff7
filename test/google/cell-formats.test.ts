/** Writing into cells that people have formatted: as text (@), automatically, as numbers and as dates. */

import { columnLetters, type Host } from 'apps-script-local';
import { SAI_THONG_2565 } from '../../samples';
import type { Outcome } from '../../src/shared/rpc';
import { JOBS, hostOn } from './faults/jobs';

/** The jobs that write into tabs which are there already. */
const WRITING = JOBS.filter(({ name }) =>
  ['later check', 'later analysis', 'later paper', 'repair', 'drafts of measures', 'import', 'later garuda'].includes(
    name,
  ),
).map((job) => ({ job, start: job.prepare(SAI_THONG_2565) }));

/** Formats every cell in sight that holds no number: a number that is formatted as a date is a date. */
function format(host: Host, numberFormat: string): void {
  host.runScript({
    name: 'format.js',
    code: `SpreadsheetApp.getActiveSpreadsheet().getSheets().forEach(function (sheet) {
      if (sheet.isSheetHidden()) return;
      var range = sheet.getRange(1, 1, Math.max(1, sheet.getLastRow()) + 30, sheet.getMaxColumns());
      var formats = range.getNumberFormats();
      range.setNumberFormats(range.getValues().map(function (row, i) {
        return row.map(function (value, j) {
          return typeof value === 'string' ? ${JSON.stringify(numberFormat)} : formats[i][j];
        });
      }));
    });`,
  });
}

/** Texts and formulas of the workbook by their address; whether a number shows as a date is its owner's wish. */
function texts(host: Host): Record<string, string> {
  host.recalculate();
  const found: Record<string, string> = {};
  for (const { name, cells } of host.workbook.sheets) {
    cells.forEach((line, row) =>
      line?.forEach((cell, column) => {
        const content = cell?.formula ?? (typeof cell?.value === 'string' ? cell.value : null);
        if (content === null || content === undefined) return;
        // The time of a run apart.
        found[`${name}!${columnLetters(column)}${row}`] = content.replace(/\d\d:\d\d/g, '');
      }),
    );
  }
  return found;
}

describe.each(WRITING)('the job "$job.name"', ({ job, start }) => {
  const clean = hostOn(start);
  beforeAll(() => expect(job.run(clean, job.request(clean))).toMatchObject({ ok: true }));

  it.each(['@', 'General', '0.00', 'd/m/yyyy'])(
    'writes into cells of the format %s what it writes elsewhere',
    (numberFormat) => {
      const host = hostOn(start);
      format(host, numberFormat);
      const outcome: Outcome<unknown> = job.run(host, job.request(host));
      expect(outcome).toMatchObject({ ok: true });
      expect(texts(host)).toEqual(texts(clean));
    },
  );
});

it('leaves the format of a cell of text that gets a formula of ours', () => {
  const [{ start } = { start: undefined }] = WRITING.filter(({ job }) => job.name === 'later analysis');
  if (!start) throw new Error('no such job');
  const host = hostOn(start);
  format(host, '@');
  host.rpc('itaAnalyse');
  const flag = host.workbook.sheets.find(({ name }) => name === 'สรุปผล')?.cells[3]?.[1];
  expect(flag?.formula).toMatch(/^=/);
  expect(flag?.format.numberFormat).toBe('@');
});
