/** นำเข้า: what a pasted report or an unknown table would put where, and, once accepted, puts it there. */

import type { Evidence } from '../../evidence/evidence';
import { evidenceSheet } from '../../evidence/evidence-tab';
import { importTable, importText } from '../../import/import-text';
import {
  answerQuestions,
  planImport,
  suggestedAcceptance,
  writesOf,
  type FormulaAt,
  type CellWrite,
  type ImportPlan,
  type PlannedCell,
} from '../../import/propose/plan';
import type { ImportResult, Question } from '../../import/propose/result';
import type {
  AcceptImportRequest,
  AcceptImportResult,
  AcceptedCell,
  ImportPreview,
  ImportRequest,
  WithEntry,
  WithOverview,
} from '../../shared/rpc';
import { INPUT_TABS, inputTab, type InputTab } from '../../workbook/input-tabs';
import { newTabSnapshot } from '../../workbook/initial-rows';
import type { InputTabId } from '../../workbook/records';
import { findSheet } from '../../workbook/table';
import { freeName, makeTabs, tabsToMake } from '../create-tabs';
import { addHistory, printedNow } from '../history-writer';
import { writeEvidence, writeImported } from '../import-writer';
import { importedCell } from '../imported-cell';
import { beginJob } from '../job-mark';
import { withDocumentLock } from '../lock';
import { itaError } from '../problem';
import { readTables } from '../read-table';
import { Undo } from '../undo';
import { readInput, type ReadResult } from '../workbook-reader';
import { assessWorkbook } from './assess-workbook';
import { rememberChoice } from './choose-tab-job';
import { overviewOf } from './overview-job';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Reads the text, table or sheets, answers put in.
 * @throws ItaError where not exactly one of them is given, or where a sheet is gone or too long
 */
function imported({ text, rows, formats, sheets, answers, explain = false }: ImportRequest): ImportResult {
  if ([text, rows, sheets].filter((source) => source !== null).length !== 1) {
    throw itaError('bad-request', 'ไม่มีข้อความหรือตารางให้นำเข้า', 'วางข้อความของรายงานแล้วลองใหม่');
  }
  if (text !== null) return answerQuestions(importText(text, { explain }), answers);
  const table = sheets === null ? { rows: rows ?? [], formats } : readTables(sheets);
  return answerQuestions(
    importTable(table.rows, { explain, ...(table.formats ? { formats: table.formats } : {}) }),
    answers,
  );
}

/** A plan, the tabs that have to be made for it, and the formulas that stand in the sheets it fills. */
interface Planned {
  readonly plan: ImportPlan;
  readonly newTabs: readonly InputTab[];
  readonly formulaAt: FormulaAt;
}

/**
 * The workbook as a target: a sheet that is read as the source is none, also where a person has chosen it for a tab or it
 * bears the name of one. What is made and marked by us stays one.
 */
function withoutSources(read: ReadResult, sources: readonly string[]): ReadResult {
  if (sources.length === 0) return read;
  const isSource = (name: string): boolean => sources.includes(name);
  const sheets = read.sheets.filter(({ name, tabId }) => !isSource(name) || tabId !== null);
  const choice = { ...read.marks.choice };
  for (const id of sourcesChosen(read, sources)) delete choice[id];
  return { ...read, sheets, marks: { ...read.marks, choice } };
}

/** Tabs whose source a person has chosen among the sheets that are copied now: the copy takes their place. */
function sourcesChosen({ marks }: ReadResult, sources: readonly string[]): InputTabId[] {
  return INPUT_TABS.map(({ id }) => id).filter((id) => sources.includes(marks.choice[id] ?? ''));
}

/** Plans against the workbook as it would be with the tabs that are still missing. */
function planned(spreadsheet: Spreadsheet, result: ImportResult, { sheets, marks }: ReadResult): Planned {
  const { missingTabs } = planImport(result, sheets, marks.choice);
  // A tab that is there without a header that can be read is not made a second time: its values have no place.
  const newTabs = missingTabs.map(inputTab).filter((tab) => findSheet(tab, sheets, marks.choice[tab.id]) === null);
  const formulaAt = formulasOf(spreadsheet);
  return {
    plan: planImport(
      result,
      [...sheets, ...newTabs.map((tab) => ({ ...newTabSnapshot(tab), name: freeName(spreadsheet, tab.name) }))],
      marks.choice,
      formulaAt,
    ),
    newTabs,
    formulaAt,
  };
}

/** Formulas of the sheets that are asked for, one read each. */
function formulasOf(spreadsheet: Spreadsheet): FormulaAt {
  const known: Record<string, string[][]> = {};
  return (name, row, column) => {
    known[name] = known[name] ?? spreadsheet.getSheetByName(name)?.getDataRange().getFormulas() ?? [];
    return known[name]?.[row]?.[column] ?? '';
  };
}

/** What only a report states. A table has a shape, numbers in its rows and years in its periods. */
const REPORTED: readonly Evidence['kind'][] = ['score', 'claim', 'rank', 'count', 'rating', 'change', 'improvement'];

/**
 * The statements to write. A table without scores, pasted after a report, leaves those of the report: they are still to
 * be checked.
 */
function statementsOf({ evidence }: ImportResult, { sheets }: ReadResult): readonly Evidence[] {
  const isReport = evidence.some(({ kind }) => REPORTED.includes(kind));
  return !isReport && evidenceSheet(sheets) ? [] : evidence;
}

export function previewImportJob(request: ImportRequest): ImportPreview {
  const result = imported(request);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const read = withoutSources(readInput(spreadsheet), request.sheets ?? []);
  const { plan, newTabs } = planned(spreadsheet, result, read);
  return {
    cells: plan.cells.map(importedCell),
    questions: result.questions.map(({ id, message, options }) => ({
      id,
      message,
      options: options.map(({ label, lines, sets }) => ({ label, lines, value: sets[0]?.value ?? null })),
      cells: decidedCells(options),
    })),
    newTabs: newTabs.map(({ name }) => freeName(spreadsheet, name)),
    statements: statementsOf(result, read).length,
    unused: result.unused,
    ...(request.explain ? { explained: result.explained } : {}),
  };
}

/** Ids of the cells that the options of a question set, each once. */
function decidedCells(options: Question['options']): string[] {
  const ids = options.map(({ sets }) => sets.map(({ tab, row, column }) => `${tab}/${row}/${column}`));
  return [...new Set(ids.reduce<string[]>((all, some) => all.concat(some), []))];
}

export function acceptImportJob(request: AcceptImportRequest): AcceptImportResult & WithOverview & WithEntry {
  return withDocumentLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const result = imported(request);
    const sources = request.sheets ?? [];
    const whole = readInput(spreadsheet);
    const before = withoutSources(whole, sources);
    const released = sourcesChosen(whole, sources);
    const first = planned(spreadsheet, result, before);
    const accepted = request.cells ?? suggested(first.plan);
    const statements = statementsOf(result, before);
    // What stands there already, and what only a person can decide, is no failure: the preview says so.
    if (first.plan.cells.length === 0 && statements.length === 0 && result.questions.length === 0) {
      throw itaError(
        'nothing-found',
        'ไม่พบคะแนน ข้อ หรือมาตรการในข้อความที่วาง',
        'ตรวจว่าวางข้อความของรายงานผลครบ หรือกรอกลงในแท็บเอง ยังไม่มีการเปลี่ยนแปลงใด ๆ',
      );
    }
    return Undo.run((undo) => {
      const missing = first.newTabs.map(({ id }) => id);
      const begun = INPUT_TABS.map(({ id }) => id).filter((id) => before.marks.job.unfinished?.tabs?.includes(id));
      const wanted = tabsToMake(spreadsheet, before.marks, [...missing, ...begun], sources);
      const line: [string, string, string] = [printedNow(spreadsheet), WHAT, ''];
      const endJob = beginJob(spreadsheet, before.marks.job, { line, tabs: wanted }, undo);
      // Tabs are made as "create tabs" makes them, and go again with everything else where something fails.
      const created = wanted.length > 0 ? makeTabs(spreadsheet, before.marks, wanted, undo, sources) : [];
      if (released.length > 0) {
        const { choice } = whole.marks;
        undo.add(() => rememberChoice(spreadsheet, choice));
        rememberChoice(spreadsheet, Object.fromEntries(released.map((id) => [id, null])));
      }
      const read = created.length > 0 ? withoutSources(readInput(spreadsheet), sources) : before;
      const { plan, formulaAt } = created.length > 0 ? planned(spreadsheet, result, read) : first;
      const asSeen = stillAsSeen(result, plan, accepted);
      const writes = writesOf(plan, { cells: [...asSeen] });
      const left = writeImported(spreadsheet, read, { plan, writes, formulaAt }, undo);
      const leftIds = new Set(plan.cells.filter((cell) => left.some((write) => isAt(cell, write))).map(({ id }) => id));
      if (statements.length > 0) writeEvidence(spreadsheet, read, result, undo);
      const assessed = assessWorkbook();
      undo.requireThere(assessed.read.raw);
      const entry = addHistory(spreadsheet, assessed.read, assessed.assessment, WHAT, undo, { at: line[0] });
      endJob();
      const isWritten = ({ id }: { readonly id: string }): boolean => asSeen.has(id) && !leftIds.has(id);
      return {
        written: writes.length - left.length,
        tabsWritten: [...new Set(writes.filter((write) => !left.includes(write)).map(({ sheet }) => sheet))],
        changed: accepted.filter((cell) => !isWritten(cell)).map(({ id }) => id),
        conflictsLeft: plan.cells.filter((cell) => cell.action === 'conflict' && !isWritten(cell)).length,
        created,
        statements: statements.length,
        overview: overviewOf(assessed),
        entry,
      };
    });
  });
}

/** As the tab of history says it. */
const WHAT = 'นำเข้าข้อความ';

function isAt({ sheet, rowIndex, columnIndex }: PlannedCell, write: CellWrite): boolean {
  return sheet === write.sheet && rowIndex === write.row && columnIndex === write.column;
}

/** What is accepted without a person, as if one had seen it just now. */
function suggested(plan: ImportPlan): AcceptedCell[] {
  const ids = new Set(suggestedAcceptance(plan).cells);
  return plan.cells.filter(({ id }) => ids.has(id)).map(importedCell);
}

/**
 * Ids of the accepted values that still are what was shown: the same value, for the same place, over the same content.
 * A value that stands there by now, because an earlier answer got lost on its way, is nothing to warn of; the plan lists
 * it as kept, or not at all where it only names its row.
 */
function stillAsSeen(result: ImportResult, plan: ImportPlan, accepted: readonly AcceptedCell[]): ReadonlySet<string> {
  const now = new Map(plan.cells.map((cell) => [cell.id, importedCell(cell)] as const));
  const found = foundValues(result);
  const isAsSeen = ({ id, cell, value, current }: AcceptedCell): boolean => {
    const planned = now.get(id);
    if (planned === undefined) return found.get(id) === value;
    if (planned.cell !== cell || planned.value !== value) return false;
    return planned.action === 'keep' || String(planned.current).trim() === String(current).trim();
  };
  return new Set(accepted.filter(isAsSeen).map(({ id }) => id));
}

/** Every value of the source by the id of its cell. */
function foundValues({ proposals }: ImportResult): ReadonlyMap<string, string | number> {
  const values = new Map<string, string | number>();
  for (const tab of Object.keys(proposals) as InputTabId[]) {
    for (const { key, cells } of proposals[tab]) {
      for (const [column, { value }] of Object.entries(cells)) values.set(`${tab}/${key}/${column}`, value);
    }
  }
  return values;
}
