/** นำเข้า: what a pasted report or an unknown table would put where, and, once accepted, puts it there. */

import { EVIDENCE_TAB } from '../../assess';
import { EVIDENCE_COLUMNS, EVIDENCE_TAB_NAME } from '../../import/evidence-tab';
import { importTable, importText } from '../../import/import-text';
import {
  answerQuestions,
  evidenceTab,
  planImport,
  suggestedAcceptance,
  writesOf,
  type CellWrite,
  type ImportPlan,
  type PlannedCell,
} from '../../import/plan';
import type { ImportResult } from '../../import/result';
import type {
  AcceptImportRequest,
  AcceptImportResult,
  ImportPreview,
  ImportRequest,
  WithEntry,
  WithOverview,
} from '../../rpc';
import { inputTab } from '../../workbook/input-tabs';
import { newTabSnapshot } from '../../workbook/initial-rows';
import { HEADER_BACKGROUND } from '../../workbook/output/style';
import { createTabs } from '../create-tabs';
import { addHistory } from '../history-writer';
import { withDocumentLock } from '../lock';
import { itaError } from '../problem';
import { writeCells, type Writable } from '../safe-writes';
import { Undo } from '../undo';
import { TAB_KEY, readInput, type ReadResult } from '../workbook-reader';
import { assessWorkbook } from './assess-workbook';
import { overviewOf } from './overview-job';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Reads the text or table, answers put in. @throws ItaError where neither or both are given */
function imported({ text, rows, formats, answers }: ImportRequest): ImportResult {
  if ((text === null) === (rows === null)) {
    throw itaError('bad-request', 'ไม่มีข้อความหรือตารางให้นำเข้า', 'วางข้อความของรายงานแล้วลองใหม่');
  }
  const result = rows !== null ? importTable(rows, formats === null ? {} : { formats }) : importText(text ?? '');
  return answerQuestions(result, answers);
}

/** Plans against the workbook as it would be with the tabs that are still missing. */
function planned(result: ImportResult, read: ReadResult): { plan: ImportPlan; newTabs: string[]; read: ReadResult } {
  const { missingTabs } = planImport(result, read.sheets, read.marks.choice);
  const sheets = [...read.sheets, ...missingTabs.map((id) => newTabSnapshot(inputTab(id)))];
  return {
    plan: planImport(result, sheets, read.marks.choice),
    newTabs: missingTabs.map((id) => inputTab(id).name),
    read,
  };
}

export function previewImportJob(request: ImportRequest): ImportPreview {
  const result = imported(request);
  const { plan, newTabs } = planned(result, readInput(SpreadsheetApp.getActiveSpreadsheet()));
  return {
    cells: plan.cells.map((cell) => {
      const { id, tab, column, action, value, current, confidence, note, lines, snippet, suggested } = cell;
      const header = inputTab(tab).columns.filter(({ key }) => key === column)[0]?.header ?? column;
      return {
        ...{ id, tab, action, value, current, confidence, note, lines, snippet, suggested },
        tabName: inputTab(tab).name,
        columnName: header,
        cell: cell.cell,
      };
    }),
    questions: result.questions.map(({ id, message, options }) => ({
      id,
      message,
      options: options.map(({ label, lines }) => ({ label, lines })),
    })),
    newTabs,
    statements: result.evidence.length,
  };
}

export function acceptImportJob(request: AcceptImportRequest): AcceptImportResult & WithOverview & WithEntry {
  return withDocumentLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const result = imported(request);
    const first = planned(result, readInput(spreadsheet));
    const cells = request.cells ?? suggestedAcceptance(first.plan).cells;
    if (writesOf(first.plan, { cells }).length === 0 && result.evidence.length === 0) {
      throw itaError(
        'nothing-found',
        'ไม่พบคะแนน ข้อ หรือมาตรการในข้อความที่วาง',
        'ตรวจว่าวางข้อความของรายงานผลครบ หรือกรอกลงในแท็บเอง ยังไม่มีการเปลี่ยนแปลงใด ๆ',
      );
    }
    // Tabs are made first, as "create tabs" makes them; a failure after that leaves them empty, which harms nothing.
    const created = first.newTabs.length > 0 ? createTabs(spreadsheet).created : [];
    const read = created.length > 0 ? readInput(spreadsheet) : first.read;
    const { plan } = planned(result, read);
    const writes = writesOf(plan, { cells });
    return Undo.run((undo) => {
      writeRuns(spreadsheet, plan, writes, undo);
      writeEvidence(spreadsheet, read, result, undo);
      const assessed = assessWorkbook();
      const entry = addHistory(spreadsheet, assessed.read, assessed.assessment, 'นำเข้าข้อความ', undo);
      const accepted = new Set(cells);
      return {
        written: writes.length,
        conflictsLeft: plan.cells.filter(({ id, action }) => action === 'conflict' && !accepted.has(id)).length,
        created,
        statements: result.evidence.length,
        overview: overviewOf(assessed),
        entry,
      };
    });
  });
}

/** Writes cells column by column, neighbours in one call. Scores get a number format, so that none shows as 9946 %. */
function writeRuns(spreadsheet: Spreadsheet, plan: ImportPlan, writes: readonly CellWrite[], undo: Undo): void {
  const scores = scoreColumns(plan);
  for (const run of runsOf(writes)) {
    const sheet = spreadsheet.getSheetByName(run.sheet);
    if (!sheet) throw itaError('tab-gone', `ไม่พบแท็บ "${run.sheet}"`, 'ลองใหม่อีกครั้ง ยังไม่มีการเปลี่ยนแปลงใด ๆ');
    const range = sheet.getRange(run.row + 1, run.column + 1, run.values.length, 1);
    const [formulas, values, formats] = [range.getFormulas(), range.getValues(), range.getNumberFormats()];
    const before = values.map(([value], index): Writable[] => {
      const formula = formulas[index]?.[0] ?? '';
      return [formula === '' ? (value as Writable) : { formula }];
    });
    undo.add(() => {
      range.setNumberFormats(formats);
      writeCells(sheet, run.row + 1, run.column + 1, before);
    });
    writeCells(
      sheet,
      run.row + 1,
      run.column + 1,
      run.values.map((value) => [value]),
    );
    if (scores.has(`${run.sheet}|${run.column}`)) {
      range.setNumberFormat('0.00');
    }
  }
}

interface Run {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: (string | number)[];
}

function runsOf(writes: readonly CellWrite[]): Run[] {
  const sorted = [...writes].sort(
    (a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.column - b.column || a.row - b.row,
  );
  const runs: Run[] = [];
  for (const { sheet, row, column, value } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.sheet === sheet && last.column === column && last.row + last.values.length === row) {
      last.values.push(value);
    } else runs.push({ sheet, row, column, values: [value] });
  }
  return runs;
}

/** Columns of scores, as `sheet|column`, wherever a person has put them. */
function scoreColumns({ cells }: ImportPlan): ReadonlySet<string> {
  const isScore = ({ tab, column }: PlannedCell): boolean =>
    inputTab(tab).columns.some(({ key, type }) => key === column && type.kind === 'score');
  return new Set(cells.filter(isScore).map(({ sheet, columnIndex }) => `${sheet ?? ''}|${columnIndex}`));
}

/** The statements of the report, replaced with every import: they belong to the text that was pasted last. */
function writeEvidence(spreadsheet: Spreadsheet, read: ReadResult, result: ImportResult, undo: Undo): void {
  const { rows } = evidenceTab(result);
  const marked = Object.keys(read.marks.tabs).filter((name) => read.marks.tabs[name] === EVIDENCE_TAB)[0];
  const existing = spreadsheet.getSheetByName(marked ?? EVIDENCE_TAB_NAME);
  const sheet = existing ?? spreadsheet.insertSheet(EVIDENCE_TAB_NAME, spreadsheet.getSheets().length);
  if (existing) {
    const before = existing.getDataRange().getValues();
    undo.add(() => {
      existing.clearContents();
      writeCells(existing, 1, 1, before);
    });
    existing.clearContents();
  } else {
    undo.forget(spreadsheet, sheet);
    sheet.addDeveloperMetadata(TAB_KEY, EVIDENCE_TAB);
    sheet.setFrozenRows(1);
    sheet.getRange(1, 1, 1, EVIDENCE_COLUMNS.length).setFontWeight('bold').setBackground(HEADER_BACKGROUND);
    sheet
      .getRange(`A:${String.fromCharCode(64 + EVIDENCE_COLUMNS.length)}`)
      .setWrap(true)
      .setVerticalAlignment('top');
    EVIDENCE_COLUMNS.forEach(({ width }, index) => sheet.setColumnWidth(index + 1, width));
  }
  writeCells(sheet, 1, 1, rows);
}
