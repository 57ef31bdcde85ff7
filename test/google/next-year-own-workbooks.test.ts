/** Beginning a year in workbooks that people have made their own: committees, own tables, pictures, protected tabs. */

import type { Host } from 'apps-script-local';
import { SAI_THONG_2565 } from '../../samples';
import { playFirstRound } from '../../scripts/support/committee-round';
import type { NextYearPlan, NextYearResult, Outcome, Overview, YearsResult } from '../../src/shared/rpc';
import { emptyHost, sampleHost, tab } from './workbook';

type Values = unknown[][];

const begin = (host: Host, hide = false) => host.rpc('itaNextYear', [{ hide }]) as Outcome<NextYearResult>;
const takeBack = (host: Host) => host.rpc('itaTakeBackYear') as Outcome<{ year: number }>;
const plan = (host: Host) => (host.rpc('itaNextYearPlan') as { ok: true; value: NextYearPlan }).value;
const script = (host: Host, code: string) => host.runScript({ name: 'own.js', code: `function main() { ${code} }` });
const everything = (host: Host) => {
  host.recalculate();
  return script(
    host,
    `return JSON.stringify(SpreadsheetApp.getActiveSpreadsheet().getSheets()
      .filter(function (sheet) { return sheet.getName() !== 'ประวัติ'; })
      .map(function (sheet) { return [sheet.getName(), sheet.getDataRange().getFormulas(), sheet.getDataRange().getValues()]; }));`,
  );
};

it('keeps what a committee has decided, remarked and signed, and leaves its tabs for the next round', () => {
  const host = sampleHost(SAI_THONG_2565);
  playFirstRound(host);
  const names = ['พิจารณา', 'ลงนาม', 'ความเห็น'];
  host.recalculate();
  const before = names.map((name) => tab(host, name));
  const whole = everything(host);
  expect(plan(host)).toMatchObject({ notes: expect.arrayContaining([expect.stringContaining('คณะกรรมการปี 2565')]) });
  expect(begin(host).ok).toBe(true);
  expect(names.map((name) => tab(host, `ปี 2565 ${name}`))).toEqual(before);
  // People's own columns: decision, and who it is by.
  const decided = (rows: Values | null) => rows?.slice(6).map((row) => [row[1], row[4]]);
  expect(decided(tab(host, 'พิจารณา') as Values)).toEqual(decided(before[0] as Values));
  host.recalculate();
  expect(takeBack(host)).toMatchObject({ ok: true });
  expect(everything(host)).toBe(whole);
});

it('reads an own table by the columns that a person has shown, in the copy and in the new year', () => {
  const host = sampleHost(SAI_THONG_2565);
  script(
    host,
    `var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
     var scores = spreadsheet.getSheetByName('คะแนน').getRange(2, 2, 10, 3).getValues();
     var rows = [['ผลปีนี้', '', ''], ['เรื่อง', 'หมายเหตุของเรา', 'ได้เท่าไร']].concat(scores.map(function (row) { return [row[0], 'ตรวจแล้ว', row[2]]; }));
     spreadsheet.insertSheet('ตารางของเรา').getRange(1, 1, 12, 3).setValues(rows);
     spreadsheet.deleteSheet(spreadsheet.getSheetByName('คะแนน'));`,
  );
  const choice = { tab: 'indicators', sheet: 'ตารางของเรา', headRow: 1, columns: { name: 0, score: 2 } };
  expect(host.rpc('itaChooseColumns', [choice])).toMatchObject({ ok: true });
  const before = everything(host);
  expect(plan(host).changes.map((change) => change.tab)).toContain('คะแนน (ตารางของเรา)');
  expect(begin(host)).toMatchObject({ ok: true });
  expect((tab(host, 'ตารางของเรา') as Values).slice(0, 4)).toEqual([
    ['ผลปีนี้', '', '', ''],
    ['เรื่อง', 'หมายเหตุของเรา', 'ได้เท่าไร', 'คะแนนปีก่อน'],
    [expect.any(String), 'ตรวจแล้ว', '', 97.36],
    [expect.any(String), 'ตรวจแล้ว', '', 89.33],
  ]);
  host.edit('ตารางของเรา', 'C3', '98.10');
  const { scoreCard } = (host.rpc('itaOverview') as { value: Overview }).value;
  expect(scoreCard?.indicators[0]).toMatchObject({ no: 1, score: 98.1, previous: 97.36 });
  const years = (host.rpc('itaYears') as { value: YearsResult }).value;
  expect(years.trend.years.map(({ year, from, indicators }) => [year, from, indicators[0]])).toEqual([
    [2565, 'year', 97.36],
    [2566, 'year', 98.1],
  ]);
  script(
    host,
    `var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
     ['แนวโน้ม', 'ผลของมาตรการ', 'สำเนาข้อมูลหลายปี'].forEach(function (name) { spreadsheet.deleteSheet(spreadsheet.getSheetByName(name)); });`,
  );
  host.edit('ตารางของเรา', 'C3', '');
  expect(takeBack(host)).toMatchObject({ ok: true });
  expect(everything(host)).toBe(before);
  // Once more: the column is added anew.
  expect(begin(host)).toMatchObject({ ok: true });
  expect((tab(host, 'ตารางของเรา') as Values)[2]).toEqual([expect.any(String), 'ตรวจแล้ว', '', 97.36]);
});

it('leaves pictures in cells where they are', () => {
  const host = sampleHost(SAI_THONG_2565);
  script(
    host,
    `var picture = SpreadsheetApp.newCellImage().setSourceUrl('https://example.go.th/signature.png').build();
     var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('มาตรการ');
     sheet.getRange('J2').setValue(picture);
     sheet.getRange('P3').setValue(picture);`,
  );
  const pictures = () =>
    script(
      host,
      `return ['J2', 'P3'].map(function (cell) {
        return typeof SpreadsheetApp.getActiveSpreadsheet().getSheetByName('มาตรการ').getRange(cell).getValue();
      }).join();`,
    );
  const before = pictures();
  expect(begin(host)).toMatchObject({ ok: true });
  expect(pictures()).toBe(before);
  expect(takeBack(host)).toMatchObject({ ok: true });
  expect(pictures()).toBe(before);
});

it('changes nothing where a tab is protected against this person, and names it', () => {
  const owner = sampleHost(SAI_THONG_2565);
  script(
    owner,
    `var protection = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('ตั้งค่า').protect();
     protection.removeEditors(protection.getEditors());`,
  );
  const before = everything(owner);
  const colleague = emptyHost({ workbook: owner.workbook, user: 'colleague@example.go.th' });
  expect(begin(colleague)).toMatchObject({
    ok: false,
    problem: { code: 'protected', message: expect.stringContaining('ตั้งค่า') },
  });
  expect(everything(owner)).toBe(before);
});

it('takes as many calls for 1,000 rows as for 10: at most 200, and 120 to take it back', () => {
  const calls = [10, 1000].map((count) => {
    const host = sampleHost(SAI_THONG_2565);
    script(
      host,
      `var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('รายข้อ');
       var rows = []; for (var i = 0; i < ${count}; i++) rows.push(['i' + (i % 30 + 1), '', 1, 'ข้อคำถาม', 80 + i % 20]);
       sheet.insertRowsAfter(sheet.getMaxRows(), ${count});
       sheet.getRange(2, 1, rows.length, 5).setValues(rows);`,
    );
    host.rpc('itaAnalyse');
    host.recalculate();
    host.calls.length = 0;
    begin(host);
    const begun = host.calls.length;
    host.recalculate();
    host.calls.length = 0;
    takeBack(host);
    return [begun, host.calls.length];
  });
  // The panel's overview after it may read the formats of one tab more.
  const [few = [], many = []] = calls;
  many.forEach((count, index) => expect(count - (few[index] ?? 0)).toBeLessThanOrEqual(1));
  expect(many[0]).toBeLessThanOrEqual(200);
  expect(many[1]).toBeLessThanOrEqual(120);
});
