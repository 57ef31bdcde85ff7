/** Writes the hidden copy of the round in one call: what makes a step of the committee hold, since every state asks it. */

import { piecesOf } from '../../committee/archive';
import type { CommitteeSheets } from '../../committee/committee-sheets';
import { COPY_TAB_ID, COPY_TAB_NAME, copyColumn, FIRST_CELL } from '../../committee/copy-columns';
import { roundCopy } from '../../committee/copy-tab';
import type { Round } from '../../committee/round';
import { headWidth } from '../../committee/source-formulas';
import { stampText } from '../../committee/top-lines';
import type { RawSheet, RawValue } from '../../tabs/input-copy';
import { itaError } from '../problem';
import type { Writable } from '../safe-writes';
import type { Undo } from '../undo';
import { TAB_KEY } from '../workbook-reader';
import type { RoundStore } from './round-store';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab, made and hidden where there is none, before any formula names it. */
export function ensureCopyTab(spreadsheet: Spreadsheet, store: RoundStore | null, undo: Undo): Sheet {
  if (store) return store.sheet;
  const taken = spreadsheet.getSheetByName(COPY_TAB_NAME);
  if (taken && taken.getLastRow() > 0) {
    throw itaError(
      'tab-name-taken',
      `มีแท็บชื่อ "${COPY_TAB_NAME}" อยู่แล้วและไม่ใช่แท็บที่ระบบสร้าง`,
      'เปลี่ยนชื่อแท็บนั้นแล้วลองใหม่ ยังไม่มีการเปลี่ยนแปลงใด ๆ',
    );
  }
  if (!taken) {
    // Known before the tab is: a call may fail after it was done.
    undo.add(() => {
      const made = spreadsheet.getSheetByName(COPY_TAB_NAME);
      if (made) spreadsheet.deleteSheet(made);
    });
  }
  const sheet = taken ?? spreadsheet.insertSheet(COPY_TAB_NAME, spreadsheet.getSheets().length);
  sheet.hideSheet();
  sheet.addDeveloperMetadata(TAB_KEY, COPY_TAB_ID);
  return sheet;
}

/**
 * @param rounds all of them, oldest first; the last one is watched
 * @param raw the cells of its source as they were frozen
 */
export function writeCopy(
  sheet: Sheet,
  store: RoundStore | null,
  {
    rounds,
    raw,
    sheets,
  }: { readonly rounds: readonly Round[]; readonly raw: readonly RawSheet[]; readonly sheets: CommitteeSheets },
  undo: Undo,
): void {
  const [round] = rounds.slice(-1);
  if (!round) return;
  const cells = roundCopy({ round, stamp: stampText(round), raw, sheets, archive: piecesOf(rounds) });
  const before = store?.contents ?? [];
  const height = Math.max(cells.length, before.length);
  const width = Math.max(cells[0]?.length ?? 0, before[0]?.length ?? 0);
  undo.treatAsPlain(sheet);
  undo.write(sheet, 1, 1, sized(cells, height, width), sized(before, height, width));
}

/** What an older, larger copy leaves behind goes. */
function sized(rows: readonly (readonly Writable[])[], height: number, width: number): Writable[][] {
  return Array.from({ length: height }, (_row, row) =>
    Array.from({ length: width }, (_column, column) => rows[row]?.[column] ?? ''),
  );
}

/** The frozen cells of the round, dates included, as the copy holds them. */
export function frozenCells({ contents }: RoundStore, { input }: Round): RawSheet[] {
  return input.map((table) => {
    const { tab, sheet, columns, headerRow } = table;
    const values: RawValue[][] = [];
    let head: RawValue[] = [];
    for (const line of contents) {
      if (line[copyColumn('sourceTab')] !== tab) continue;
      const row = line[copyColumn('sourceRow')];
      const cells: RawValue[] = [];
      if (typeof row === 'number') {
        columns.forEach(({ index }, at) => {
          cells[index] = rawOf(line[FIRST_CELL + at]);
        });
        values[row - 1] = Array.from(cells, (cell) => cell ?? '');
      } else head = line.slice(FIRST_CELL, FIRST_CELL + headWidth(table)).map(rawOf);
    }
    // The line of the header alone holds what stands beside the known columns.
    values[headerRow] = head;
    return { name: sheet, values: Array.from(values, (row) => row ?? []) };
  });
}

/** The formula that stands for an error is one. */
function rawOf(content: Writable | undefined): RawValue {
  if (content === undefined || content === null) return '';
  return typeof content === 'object' && !(content instanceof Date) ? '#N/A' : content;
}
