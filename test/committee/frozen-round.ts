/** A sample sent to a committee, as cells on the local host: the input tabs, the committee's tabs and the hidden copy. */

import { createHash } from 'node:crypto';
import { Host } from 'apps-script-local';
import type { Sample } from '../../samples';
import { sampleSheets } from '../../samples/sample';
import { assess, type Assessment } from '../../src/assess';
import { COMMITTEE_TABS } from '../../src/committee/committee-tabs';
import { COPY_COLUMNS, COPY_TAB_NAME, VALUE_ROWS, type CopyValue } from '../../src/committee/copy-columns';
import { roundCopy } from '../../src/committee/copy-tab';
import { dataCode } from '../../src/committee/data-code';
import { mattersOf, type Matter } from '../../src/committee/matters';
import type { Member } from '../../src/committee/members';
import { FIRST_ROW, matterText, REVIEW_COLUMNS, reviewTab, stateFormula } from '../../src/committee/review-tab';
import { nextRound, type Round } from '../../src/committee/round';
import { signatureCells, signaturesTab } from '../../src/committee/signatures-tab';
import { sourceTables, type SourceTable } from '../../src/committee/source';
import { stampText } from '../../src/committee/top-lines';
import type { CellContent } from '../../src/tabs/tab-spec';
import { columnLetters } from '../../src/findings/address';
import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot';
import { newWorkbook } from '../../local/workbook-file';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export const MEMBERS = [
  { name: 'ปลัดองค์การบริหารส่วนตำบล', role: 'chair', email: '' },
  { name: 'ผู้อำนวยการกองคลัง', role: 'member', email: '' },
  { name: 'หัวหน้าสำนักปลัด', role: 'secretary', email: '' },
] as const;

/** What the code sees in the sheets. */
export function seen(sheets: readonly SheetSnapshot[]): {
  readonly assessment: Assessment;
  readonly tables: SourceTable[];
  readonly matters: Matter[];
} {
  const assessment = assess(sheets);
  const { data, analysis } = assessment;
  const tables = sourceTables(sheets, data);
  const matters = analysis ? mattersOf({ data, analysis, tables, keptFindings: [] }) : [];
  return { assessment, tables, matters };
}

export function firstRound(sheets: readonly SheetSnapshot[], members: readonly Member[] = MEMBERS): Round {
  const { tables, matters } = seen(sheets);
  return nextRound(
    null,
    {
      year: 2565,
      at: '21/11/2569 14:05',
      code: dataCode(tables, sha256),
      input: tables,
      matters,
      members,
      remarks: [],
    },
    new Set(),
  );
}

type Cells = readonly (readonly (CellContent | CellValue | Date)[])[];

const written = (content: CellContent | CellValue | Date): unknown => {
  if (content === null) return '';
  if (typeof content === 'object' && 'formula' in content) return content.formula;
  return typeof content === 'string' && content !== '' ? `'${content}` : content;
};

/** A workbook with a round of the sample under way, nothing decided. */
export class FrozenRound {
  readonly host = new Host({ workbook: newWorkbook('Untitled spreadsheet', 'ตั้งค่า') });
  readonly round: Round;

  constructor(
    private readonly sample: Sample,
    members: readonly Member[] = MEMBERS,
  ) {
    const sheets = sampleSheets(sample);
    this.round = firstRound(sheets, members);
    const { round } = this;
    const stamp = { ...round };
    const head = (tab: typeof reviewTab | typeof signaturesTab): Cells =>
      tab(stamp).rows.map(({ cells }) => REVIEW_COLUMNS.map((_column, index) => cells[index] ?? ''));
    const remarks = COMMITTEE_TABS.remarks.columns;
    const letter = (key: string): string => columnLetters(remarks.findIndex((column) => column.key === key));
    const copy = roundCopy({
      round,
      stamp: stampText(round),
      raw: sheets.map(({ name, values }) => ({ name, values })),
      sheets: {
        review: 'พิจารณา',
        signatures: 'ลงนาม',
        remarks: { name: 'ความเห็น', matter: letter('matter'), remark: letter('remark'), state: letter('state') },
      },
      archive: [],
    });
    const rows = round.matters.map((matter, index) =>
      REVIEW_COLUMNS.map(({ key }): CellContent => {
        if (key === 'text') return matterText(matter);
        if (key === 'key') return matter.key;
        return key === 'state' ? stateFormula(FIRST_ROW + index) : '';
      }),
    );
    this.fill([
      ...sheets.map(({ name, values }) => [name, values] as const),
      ['ความเห็น', [remarks.map(({ header }) => header)]],
      [COPY_TAB_NAME, []],
      ['พิจารณา', [...head(reviewTab), ...rows]],
      [
        'ลงนาม',
        [...head(signaturesTab), ...round.members.map((member, index) => signatureCells(member, 1, FIRST_ROW + index))],
      ],
      [COPY_TAB_NAME, copy],
    ]);
  }

  private fill(tabs: readonly (readonly [string, Cells])[]): void {
    this.edit(`
      var tabs = ${JSON.stringify(tabs.map(([name, cells]) => [name, cells.map((row) => row.map(written))]))};
      tabs.forEach(function (tab) {
        var sheet = spreadsheet.getSheetByName(tab[0]) || spreadsheet.insertSheet(tab[0], spreadsheet.getSheets().length);
        if (tab[1].length === 0) return;
        if (tab[1].length > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), tab[1].length - sheet.getMaxRows());
        if (tab[1][0].length > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), tab[1][0].length - sheet.getMaxColumns());
        sheet.getRange(1, 1, tab[1].length, tab[1][0].length).setValues(tab[1]);
      });`);
  }

  /**
   * Puts back into the input tabs what was sent, cell by cell; rows and columns that came or went stay as they are. Cheap,
   * since only cells that differ are written. The format goes first: in a cell that "6-8" has made a date, 7 is one too.
   */
  restoreCells(): void {
    const sent = sampleSheets(this.sample).map(({ name, values }) => [name, values.map((row) => row.map(written))]);
    this.edit(`${JSON.stringify(sent)}.forEach(function (tab) {
      var sheet = spreadsheet.getSheetByName(tab[0]);
      sheet.getDataRange().setNumberFormat('General');
      sheet.getDataRange().getValues().forEach(function (row, r) {
        row.forEach(function (value, c) {
          var content = (tab[1][r] || [])[c];
          if (content === undefined) content = '';
          var shown = typeof content === 'string' && content.charAt(0) === "'" ? content.slice(1) : content;
          if (value !== shown) sheet.getRange(r + 1, c + 1).setValue(content);
        });
        for (var c = row.length; c < (tab[1][r] || []).length; c += 1) sheet.getRange(r + 1, c + 1).setValue(tab[1][r][c]);
      });
    });`);
  }

  /** Runs a script on the workbook, as somebody's typing would change it. */
  edit(code: string): void {
    this.host.runScript({
      name: 'edit.js',
      code: `function main() { var spreadsheet = SpreadsheetApp.getActiveSpreadsheet(); ${code} }`,
    });
    this.host.recalculate();
  }

  values(name: string): unknown[][] {
    const json = this.host.runScript({
      name: 'read.js',
      code: `function main() {
        return JSON.stringify(SpreadsheetApp.getActiveSpreadsheet().getSheetByName(${JSON.stringify(name)}).getDataRange().getValues());
      }`,
    });
    return JSON.parse(String(json)) as unknown[][];
  }

  /** Values of a column of the hidden copy, from row 2. */
  column(key: keyof typeof COPY_COLUMNS, count = this.round.matters.length): unknown[] {
    const letter = COPY_COLUMNS[key];
    const at = letter.split('').reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
    return this.values(COPY_TAB_NAME)
      .slice(1, 1 + count)
      .map((row) => row[at]);
  }

  value(key: CopyValue): unknown {
    const letter = COPY_COLUMNS.value;
    const at = letter.split('').reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
    return this.values(COPY_TAB_NAME)[VALUE_ROWS[key] - 1]?.[at];
  }

  /** The input tabs as the code reads them now. */
  sheets(names: readonly string[]): SheetSnapshot[] {
    return names.map((name) => ({
      name,
      tabId: null,
      columnKeys: {},
      values: this.values(name) as CellValue[][],
      formats: null,
    }));
  }
}
