/** Beginning a year and taking it back, over workbooks that people have typed into anywhere: no value is lost on the way. */

import * as fc from 'fast-check';
import type { Host } from 'apps-script-local';
import { SAI_THONG_2565 } from '../../samples';
import type { NextYearResult, Outcome } from '../../src/shared/rpc';
import { INPUT_TABS } from '../../src/workbook/input-tabs';
import { hostOn, JOBS } from './faults/jobs';

/** Each is a workbook, two jobs and four readings of everything. */
const RUNS = 3;

interface ReadTab {
  readonly name: string;
  readonly hidden: boolean;
  readonly values: unknown[][];
}

const READ = `function main() {
  return JSON.stringify(SpreadsheetApp.getActiveSpreadsheet().getSheets().map(function (sheet) {
    return { name: sheet.getName(), hidden: sheet.isSheetHidden(), values: sheet.getDataRange().getValues() };
  }));
}`;
const everyTab = (host: Host): ReadTab[] =>
  JSON.parse(String(host.runScript({ name: 'read.js', code: READ }))) as ReadTab[];
/** By name, without the history, whose lines say what was done. */
const byName = (tabs: readonly ReadTab[]) =>
  Object.fromEntries(tabs.filter(({ name }) => name !== 'ประวัติ').map((tab) => [tab.name, tab]));

/** What people type, and what cells make of it. */
const typed = fc.oneof(
  fc.constantFrom('๙๙.๔๖', 'ร้อยละ 88.5', '91.50 คะแนน', '-', 'N/A', '1/2', '=1+2', '=SUM(D2:D4)', "'=ไม่ใช่สูตร"),
  fc.constantFrom('16 มกราคม 2567', '5/1/2567', 'ดำเนินการแล้ว', '2566', '๒๕๖๗', '(ร่าง) จัดทำทะเบียน', 'หมายเหตุ'),
  fc.double({ min: 0, max: 100, noNaN: true }).map((score) => score.toFixed(2)),
);
const edits = fc.array(
  fc.record({
    tab: fc.constantFrom(...INPUT_TABS.map(({ name }) => name)),
    // Below the heads: a tab without its heads is another matter.
    row: fc.integer({ min: 2, max: 24 }),
    column: fc.integer({ min: 0, max: 15 }),
    text: typed,
  }),
  { minLength: 1, maxLength: 12 },
);

it('keeps every value of the finished year in a copy, and gives the very workbook back', () => {
  const analysed = JOBS.find(({ name }) => name === 'begin a year')?.prepare(SAI_THONG_2565);
  if (!analysed) throw new Error('no such job');
  fc.assert(
    fc.property(edits, fc.boolean(), (all, hide) => {
      const host = hostOn(analysed);
      for (const { tab, row, column, text } of all) {
        // The years decide what can be begun at all.
        if (tab === 'ตั้งค่า' && column < 2) continue;
        host.edit(tab, `${String.fromCharCode(65 + column)}${row}`, text);
      }
      host.recalculate();
      const before = everyTab(host);
      const begun = host.rpc('itaNextYear', [{ hide }]) as Outcome<NextYearResult>;
      expect(begun.ok).toBe(true);
      const after = byName(everyTab(host));
      for (const { name, values } of before) {
        const isInput = INPUT_TABS.some((tab) => tab.name === name);
        const hasRows = values.slice(1).some((row) => row.some((value) => value !== ''));
        if (isInput && hasRows) expect(after[`ปี 2565 ${name}`]?.values).toEqual(values);
        // All else stands as it stood, where it is or under its year: but history, and the copies that flags compare with.
        else if (name !== 'ประวัติ' && !name.startsWith('สำเนา')) {
          expect((after[`ปี 2565 ${name}`] ?? after[name])?.values).toEqual(values);
        }
      }
      host.recalculate();
      expect(host.rpc('itaTakeBackYear')).toMatchObject({ ok: true });
      host.recalculate();
      expect(byName(everyTab(host))).toEqual(byName(before));
    }),
    { numRuns: RUNS },
  );
});
