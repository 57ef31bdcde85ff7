/**
 * ย้อนกลับ: the year that was put aside last becomes the one of the tabs again. Only as long as nothing of the new year has
 * been typed: what a person has typed since would have no place, so it is named instead.
 */

import { cellAddress } from '../../findings/address';
import type { TakeBackYearResult, WithOverview } from '../../shared/rpc';
import { fingerprint } from '../../tabs/fingerprint';
import type { RawValue } from '../../tabs/input-copy';
import { isNextYear } from '../../year-change/next-year';
import { copyMark, markedYear } from '../../year-change/year-copies';
import { hideAdded } from '../added-columns';
import { addHistory } from '../history-writer';
import { withDocumentLock } from '../lock';
import { removeMetadata, setMetadata } from '../metadata';
import { itaError } from '../problem';
import { contentsOf, isPictureContent, isSameContent } from '../seen-cells';
import type { Writable } from '../safe-writes';
import { contentAfter, requireWritten } from '../tab-changes';
import { Undo } from '../undo';
import { readMarks, type Marks } from '../workbook-reader';
import { findCopy, isOutputMark, keptFormulas, sheetsMarked, takeUp, yearlyOutputs } from '../year-copy-writer';
import { YEAR_KEY, yearNote, type YearMark } from '../year-mark';
import { readFinishedYear, type FinishedTab, type FinishedYearRead } from './finished-year';
import { overviewAfter } from './overview-job';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const SHOWN_CELLS = 5;

/** @throws ItaError where there is nothing to take back, or somebody has typed since; nothing has changed then */
export function takeBackYearJob(): TakeBackYearResult & WithOverview {
  return withDocumentLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const marks = readMarks(spreadsheet);
    const { year } = marks;
    if (!year || year.state === 'beginning' || year.state === 'changing') {
      throw itaError('nothing-to-take-back', 'ไม่มีการเริ่มปีใหม่ที่ย้อนกลับได้', 'ยังไม่มีการเปลี่ยนแปลงใด ๆ');
    }
    if (year.state !== 'removing') restore(spreadsheet, year);
    try {
      removeCopies(spreadsheet, marks, year.from);
    } catch (error) {
      // The year is back in the tabs, so that nothing may be taken back any more; a service that fails once seldom does twice.
      console.error(error);
      removeCopies(spreadsheet, marks, year.from);
    }
    return { year: year.from, overview: overviewAfter() };
  });
}

/** Puts the finished year back into the tabs; the copies stay until that is safely written. */
function restore(spreadsheet: Spreadsheet, year: YearMark): void {
  const finished = readFinishedYear(spreadsheet, year.from);
  const { plan, tabs, read, assessment } = finished;
  if (!isNextYear(plan) || plan.from !== year.from) {
    throw itaError(
      'copies-gone',
      `อ่านสำเนาของปี ${year.from} ไม่ครบ จึงย้อนกลับไม่ได้`,
      'กู้แท็บที่ถูกลบจากประวัติเวอร์ชันของ Google แล้วลองใหม่ ยังไม่มีการเปลี่ยนแปลงใด ๆ',
    );
  }
  const aside = sheetsMarked(spreadsheet, read.marks, year.from);
  const names = aside.map((sheet) => sheet.getName());
  // What a run that was killed has taken up already is the finished year's own.
  const isNew = (id: string): boolean =>
    year.state === 'begun' || names.some((name) => read.marks.tabs[name] === `${year.from}/${id}`);
  const output = yearlyOutputs(spreadsheet, read.marks).find(
    ({ id, sheet }) => !names.includes(sheet.getName()) && isNew(id),
  );
  if (output) {
    throw itaError(
      'year-in-use',
      `มีแท็บ "${output.sheet.getName()}" ของปีใหม่แล้ว`,
      'ลบแท็บผลของปีใหม่ก่อนหากต้องการย้อนกลับ ยังไม่มีการเปลี่ยนแปลงใด ๆ',
    );
  }
  const typed = [
    ...tabs.flatMap((tab) => typedSince(finished, tab, year.state === 'restoring')),
    ...finished.filledSince.map(({ snapshot }) => cellAddress(snapshot.name, 1, 0)),
  ];
  if (typed.length > 0) {
    const shown = typed.slice(0, SHOWN_CELLS).join(', ');
    throw itaError(
      'year-in-use',
      `มีการกรอกข้อมูลหลังเริ่มปีใหม่แล้วที่ ${shown}${typed.length > SHOWN_CELLS ? ` และอีก ${typed.length - SHOWN_CELLS} ช่อง` : ''}`,
      'ย้ายค่าเหล่านั้นออกก่อนหากต้องการย้อนกลับ ยังไม่มีการเปลี่ยนแปลงใด ๆ',
      typed[0],
    );
  }
  const { from, state } = year;
  Undo.run((undo) => {
    undo.add(() => setMetadata(year.metadata, yearNote({ from, state })));
    setMetadata(year.metadata, yearNote({ from, state: 'restoring' }));
    const written = tabs.map((tab) => putBack(finished, tab, undo));
    for (const sheet of aside) takeUp(sheet, read.marks.tabs[sheet.getName()] ?? '', undo);
    SpreadsheetApp.flush();
    written.forEach((ask) => ask());
    const what = `ย้อนการเริ่มปี ${plan.to}`;
    addHistory(spreadsheet, read, assessment, what, undo, {
      inputCode: fingerprint(finished.sheets, assessment.data),
      // The run that was killed may have left the line.
      ...(state === 'restoring' ? { killed: [null, what, ''] as const } : {}),
    });
    setMetadata(year.metadata, yearNote({ from, state: 'removing' }));
    SpreadsheetApp.flush();
  });
}

type Grid = readonly (readonly RawValue[])[];
const at = (grid: Grid, row: number, column: number): RawValue => grid[row]?.[column] ?? '';

/** The tab as the change left it. */
function afterChange({ plan }: FinishedYearRead, { id, finished }: FinishedTab): ReadonlyMap<string, Writable> {
  const change = isNextYear(plan) ? plan.changes.find(({ tab }) => tab === id) : undefined;
  return new Map((change?.cells ?? []).map((cell) => [`${cell.row}|${cell.column}`, contentAfter(cell, finished)]));
}

/**
 * Cells that hold something else than the change left there; formulas of people's own follow their cells.
 * @param resumed whether a run that was killed may have put back what the copy has
 */
function typedSince(year: FinishedYearRead, tab: FinishedTab, resumed: boolean): string[] {
  const sheet = year.spreadsheet.getSheetByName(tab.sheet);
  const now = year.read.raw.find(({ name }) => name === tab.sheet)?.values ?? [];
  if (!sheet) return [];
  const expected = afterChange(year, tab);
  const formulas = sheet.getDataRange().getFormulas();
  const height = Math.max(now.length, tab.finished.length);
  const width = Math.max(now[0]?.length ?? 0, tab.finished[0]?.length ?? 0);
  const cells: string[] = [];
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const finished = at(tab.finished, row, column);
      const left = [expected.get(`${row}|${column}`) ?? finished, ...(resumed ? [finished] : [])];
      const own = (formulas[row]?.[column] ?? '') !== '';
      if (!own && !left.some((content) => isSameContent(at(now, row, column), content))) {
        cells.push(cellAddress(tab.sheet, row, column));
      }
    }
  }
  return cells;
}

/**
 * Writes back what the change replaced, formulas as formulas.
 * @returns asks, once all is written, whether the cells hold it: the copies are deleted after that
 */
function putBack(year: FinishedYearRead, tab: FinishedTab, undo: Undo): () => void {
  const { plan, spreadsheet, read } = year;
  const change = isNextYear(plan) ? plan.changes.find(({ tab: id }) => id === tab.id) : undefined;
  const sheet = spreadsheet.getSheetByName(tab.sheet);
  if (!change || !sheet || !isNextYear(plan)) return () => undefined;
  const copy = findCopy(spreadsheet, read.marks, copyMark({ year: plan.from, id: tab.id }));
  const formulas = new Map(
    (copy ? keptFormulas(copy) : []).map(([row, column, formula]) => [`${row}|${column}`, formula]),
  );
  const ours = new Set(change.cells.map(({ row, column }) => `${row}|${column}`));
  const rows = change.cells.map(({ row }) => row);
  const columns = change.cells.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const [height, width] = [Math.max(...rows) - top + 1, Math.max(...columns) - left + 1];
  const before = contentsOf(sheet.getRange(top + 1, left + 1, height, width));
  const after = before.map((line, i) =>
    line.map((content, j): Writable => {
      const key = `${top + i}|${left + j}`;
      if (!ours.has(key) || isPictureContent(content)) return content;
      const formula = formulas.get(key);
      return formula === undefined ? at(tab.finished, top + i, left + j) : { formula };
    }),
  );
  undo.write(sheet, top + 1, left + 1, after, before);
  hideAdded(sheet, change, read.marks, undo);
  return () => requireWritten(sheet, top, left, after);
}

/** The year is in the tabs again: its copies go, and with the last of them the mark. */
function removeCopies(spreadsheet: Spreadsheet, { tabs }: Marks, year: number): void {
  for (const sheet of spreadsheet.getSheets()) {
    const mark = tabs[sheet.getName()] ?? null;
    if (markedYear(mark) === year && !isOutputMark(mark ?? '')) spreadsheet.deleteSheet(sheet);
  }
  removeMetadata(spreadsheet, YEAR_KEY);
  SpreadsheetApp.flush();
}
