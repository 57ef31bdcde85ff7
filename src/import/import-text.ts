/**
 * The importer: the text of a report, or the rows of an unknown table, into proposals for the input tabs, questions for a
 * person and evidence for the checks. Reads shapes, never whole sentences of one report; what fits no shape is listed as
 * unused. `configuration.ts` shows in which order.
 */

import { columnLetters } from '../findings/address';
import { READERS, REFINERS } from './configuration';
import { explainFigures } from './propose/explain';
import { EMPTY_RESULT, type ImportResult, type Question } from './propose/result';
import { read, refine, type Reading } from './reading';
import { withHeadedTable } from './readers/headed-table';
import { unreadScores } from './readers/unread-scores';
import { resolve, withUnused } from './resolver/resolve';
import { doubtUnlikely } from './resolver/unlikely';
import { cellText, isErrorText } from './source/cell-text';
import { placedInTabs, tabBegun, tabStarts } from './source/file-tabs';
import { isCut, LONGEST_LINE, MOST_LINES, readSource, type SourceLine, sourceOfRows } from './source/source';
import { toUnits } from './tokens/units';

/** Imports the text of a report as it was pasted. Never throws; a text without a report gives empty proposals. */
export function importText(text: string, { explain = false }: Pick<TableOptions, 'explain'> = {}): ImportResult {
  const result = importLines(readSource(text), explain);
  return isCut(text) ? { ...result, questions: [tooLong(), ...result.questions] } : result;
}

function tooLong(): Question {
  return {
    id: 'too-long',
    tab: null,
    message: `ข้อความยาวเกินกำหนด ระบบอ่านเพียง ${MOST_LINES} บรรทัดแรก และบรรทัดละไม่เกิน ${LONGEST_LINE} อักขระ ให้แบ่งวางทีละส่วน`,
    options: [],
  };
}

export interface TableOptions {
  /** Number formats of the same shape: a cell formatted as a percentage holds a share of 1. */
  readonly formats?: readonly (readonly string[])[];
  /** Also say of every figure which rule proposed it and what became of it. */
  readonly explain?: boolean;
}

/**
 * Imports a table with unknown columns: rows of a CSV file or of a sheet. A file with several tabs is one table whose
 * tabs begin with rows of their own (`TAB_MARK`). Never throws.
 */
export function importTable(rows: readonly (readonly unknown[])[], options: TableOptions = {}): ImportResult {
  const starts = tabStarts(rows);
  const texts = rows.map((row, at) =>
    tabBegun(row) === null
      ? row.map((cell, column) => cellText(cell, options.formats?.[at]?.[column] ?? ''))
      : row.map(String),
  );
  const result = importLines(sourceOfRows(texts), options.explain === true);
  const errors = errorCells(rows);
  const before = [
    ...(rows.length > MOST_LINES ? [tooLong()] : []),
    ...(errors.length > 0 ? [brokenCells(errors)] : []),
  ];
  return placedInTabs({ ...result, questions: before.concat(result.questions) }, starts);
}

/** Cells whose formula has failed, as "บรรทัด 7 คอลัมน์ D (#DIV/0!)". */
function errorCells(rows: readonly (readonly unknown[])[]): string[] {
  const found: string[] = [];
  rows.forEach((row, at) =>
    row.forEach((cell, column) => {
      if (isErrorText(cell)) found.push(`บรรทัด ${at + 1} คอลัมน์ ${columnLetters(column)} (${cell.slice(0, 12)})`);
    }),
  );
  return found;
}

/** More would not be read. */
const MOST_NAMED = 10;

function brokenCells(cells: readonly string[]): Question {
  const more = cells.length > MOST_NAMED ? ` และอีก ${cells.length - MOST_NAMED} เซลล์` : '';
  return {
    id: 'error-cells',
    tab: null,
    message: `เซลล์ที่สูตรผิดพลาดไม่ได้นำเข้า: ${cells.slice(0, MOST_NAMED).join(', ')}${more} ให้แก้ในไฟล์ต้นทางแล้วนำเข้าใหม่ หรือกรอกค่าเอง`,
    options: [],
  };
}

function importLines(lines: readonly SourceLine[], explain: boolean): ImportResult {
  const reading = read(toUnits(lines), READERS);
  const { statements, dropped } = refine(reading, REFINERS);
  const resolved = resolve(reading, statements);
  const headed = resolved === EMPTY_RESULT ? resolved : withHeadedTable(resolved, lines);
  const result = withUnused(withUnread(doubtUnlikely(headed), reading), reading);
  return explain ? { ...result, explained: explainFigures(result, reading, dropped) } : result;
}

/** A table of indicators of which no score is proposed or asked about is named. */
function withUnread(result: ImportResult, { units, isTaken }: Reading): ImportResult {
  const isRead = result.proposals.indicators.length > 0 || result.questions.some(({ tab }) => tab === 'indicators');
  const unread = isRead ? null : unreadScores(units, (unit) => isTaken(unit, 'measures'));
  return unread ? { ...result, questions: result.questions.concat(unread) } : result;
}
