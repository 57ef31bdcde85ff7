/**
 * Reads the input tabs: snapshots of sheets in, typed records and findings out. Nothing is guessed: what cannot be
 * read is null in its record and a finding with its cell, and the rest of the row still counts.
 */

import { excerpt } from '../thai/text';
import { INPUT_TABS, inputTab, type InputTab } from './input-tabs';
import { likelyHeadRow } from './likely-heads';
import { Notebook } from './readers/notebook';
import { readIndicators } from './readers/indicators';
import { readIssues } from './readers/issues';
import { readItems } from './readers/items';
import { readMeasures } from './readers/measures';
import { readMeeting } from './readers/meetings';
import { readPaper } from './readers/papers';
import { readSettings } from './readers/settings';
import { readSigner } from './readers/signers';
import { readTexts } from './readers/texts';
import type { AgencyTabId } from './agencies/agency-tabs';
import type { InputTabId, Settings, WorkbookData } from './records';
import { cellAddress, placeIn } from '../findings/address';
import type { SheetSnapshot } from './snapshot';
import { findSheet, findTable, type Table, type TableRow } from './table';
import { isForeign } from './values';

/** What a single cell can hold in Google Sheets. */
export const CELL_LIMIT = 50000;

/** Heads that are quoted of a row without the needed ones. */
const MOST_HEADS = 6;

/** Sheets that a person chose as the source of a tab, by tab id. */
export type TabChoice = Readonly<Partial<Record<InputTabId | AgencyTabId, string>>>;

/** Tabs without which nothing can be analysed. */
const REQUIRED_TABS: readonly InputTabId[] = ['settings', 'indicators'];

/** Buddhist year of the result that the settings name, null where they name none: it says which columns are this year's. */
export function resultYearIn(sheets: readonly SheetSnapshot[], choice: TabChoice = {}): number | null {
  const tab = inputTab('settings');
  const sheet = findSheet(tab, sheets, choice.settings);
  // What is wrong with the settings is reported when they are read for themselves.
  return readSettings(sheet ? findTable(tab, sheet) : null, new Notebook()).settings.resultYear;
}

/** Reads every input tab of a workbook. */
export function readWorkbook(sheets: readonly SheetSnapshot[], choice: TabChoice = {}): WorkbookData {
  const notes = new Notebook();
  const resultYear = resultYearIn(sheets, choice);
  const tables = {} as Record<InputTabId, Table | null>;
  const tabs = {} as Record<InputTabId, string | null>;
  const nextRows = {} as Record<InputTabId, string | null>;
  for (const tab of INPUT_TABS) {
    const sheet = findSheet(tab, sheets, choice[tab.id]);
    tabs[tab.id] = sheet ? sheet.name : null;
    tables[tab.id] = sheet ? findTable(tab, sheet, resultYear) : null;
    nextRows[tab.id] = sheet ? cellAddress(sheet.name, nextRow(tables[tab.id]), 0) : null;
    if (!sheet && REQUIRED_TABS.includes(tab.id)) {
      notes.add(
        'tab-missing',
        'error',
        undefined,
        `ไม่พบแท็บ "${tab.name}" ให้กด สร้างแท็บที่ยังไม่มี ในแผงควบคุม หรือเลือกแท็บอื่นเป็นแหล่งข้อมูล`,
        { expected: tab.name },
      );
    }
    if (sheet && !tables[tab.id] && (sheet.values.length > 0 || REQUIRED_TABS.includes(tab.id))) {
      reportUnreadable(tab, sheet, notes);
    }
    if (sheet) reportLongCells(sheet, notes);
    reportForeignCells(tab, tables[tab.id], notes);
    if (sheet) reportPictures(sheet, notes);
  }
  const { settings, cells, announcedToHundredths } = readSettings(tables.settings, notes);
  for (const table of [tables.indicators, tables.items]) reportScoresOfAnotherYear(table, resultYear, notes);
  return {
    settings,
    settingCells: cells,
    announcedToHundredths,
    indicators: readIndicators(rowsOf(tables.indicators), notes),
    ...readLongFacts((id) => rowsOf(tables[id]), settings, notes),
    tabs,
    nextRows,
    findings: notes.findings,
  };
}

/** Everything but settings and indicators: what stands in tabs with a row for each fact. */
export type LongFacts = Pick<
  WorkbookData,
  'signers' | 'items' | 'measures' | 'earlierMeasures' | 'issues' | 'constraints' | 'laws' | 'meetings' | 'papers'
>;

/** The tabs that hold them. */
export type LongFactsTab = Exclude<keyof LongFacts, 'earlierMeasures'>;

/** @param rowsIn the rows of a tab that belong to the agency */
export function readLongFacts(
  rowsIn: (id: LongFactsTab) => readonly TableRow[],
  { resultYear, planYear }: Pick<Settings, 'resultYear' | 'planYear'>,
  notes: Notebook,
): LongFacts {
  const issues = readIssues(rowsIn('issues'), notes);
  return {
    signers: rowsIn('signers').map((row) => readSigner(row, notes)),
    items: readItems(rowsIn('items'), resultYear, notes),
    ...readMeasures(rowsIn('measures'), planYear, issues, notes),
    issues,
    constraints: readTexts(rowsIn('constraints')),
    laws: readTexts(rowsIn('laws')),
    meetings: rowsIn('meetings').map((row) => readMeeting(row, notes)),
    papers: rowsIn('papers').map((row) => readPaper(row, notes, resultYear)),
  };
}

/** No heads that the tab needs: said at the row that most likely holds them, with what stands there. */
function reportUnreadable(tab: InputTab, sheet: SheetSnapshot, notes: Notebook): void {
  const headers = tab.columns
    .filter((column) => tab.needed.includes(column.key))
    .map((column) => `"${column.header}"`)
    .join(' และ ');
  const row = likelyHeadRow(sheet.values);
  const found = (sheet.values[row] ?? []).map((value) => excerpt(String(value), 30)).filter((text) => text !== '');
  const column = (sheet.values[row] ?? []).findIndex((value) => String(value).trim() !== '');
  const there = found.length === 0 ? '' : ` (แถวที่ ${row + 1} มี ${found.slice(0, MOST_HEADS).join(' | ')})`;
  notes.add(
    'column-missing',
    'error',
    cellAddress(sheet.name, row, Math.max(column, 0)),
    `แท็บ "${sheet.name}" ไม่มีหัวคอลัมน์ ${headers}${there} ให้บอกว่าคอลัมน์ไหนคืออะไรที่ขั้นตอน ข้อมูล ในแผงควบคุม หรือแก้หัวตาราง`,
    { expected: headers, found: found.slice(0, MOST_HEADS).join(' | ') || undefined },
  );
}

/** "คะแนนปี 2566" as the only scores of a workbook about 2567: every figure of the papers would be last year's. */
function reportScoresOfAnotherYear(table: Table | null, resultYear: number | null, notes: Notebook): void {
  const year = table?.years.score;
  if (!table || year === undefined || resultYear === null || year === resultYear) return;
  notes.add(
    'score-year-mismatch',
    'error',
    cellAddress(table.sheet, table.headerRow, table.columns.score as number),
    `หัวคอลัมน์คะแนนเป็นของปี ${year} แต่ปีงบประมาณของผลประเมินคือ ${resultYear} ให้แก้ปีในแท็บ ตั้งค่า หรือเติมคอลัมน์คะแนนของปี ${resultYear}`,
    { expected: resultYear, found: year },
  );
}

/** 0-based; the second row of a sheet that has no table yet. */
function nextRow(table: Table | null): number {
  if (!table) return 1;
  return (table.rows[table.rows.length - 1]?.row ?? table.headerRow) + 1;
}

function rowsOf(table: Table | null): readonly TableRow[] {
  return table ? table.rows : [];
}

/** Pictures and formulas of other programs: papers take such a cell of text for an empty one, so its owner is told. */
function reportForeignCells(tab: InputTab, table: Table | null, notes: Notebook): void {
  const keys = tab.columns.filter(({ type }) => type.kind === 'text').map(({ key }) => key);
  for (const row of rowsOf(table)) {
    for (const key of keys.filter((one) => isForeign(row.value(one)))) {
      notes.add(
        'foreign-cell',
        'warning',
        row.cell(key),
        'ช่องนี้เป็นภาพหรือสูตรของโปรแกรมอื่นที่อ่านเป็นข้อความไม่ได้ ระบบถือว่าว่าง ให้พิมพ์ข้อความแทน',
        { found: excerpt(String(row.value(key))) },
      );
    }
  }
}

/** A signature, a garuda: nothing that a paper could print as text. */
function reportPictures({ name, pictures = [] }: SheetSnapshot, notes: Notebook): void {
  for (const address of pictures) {
    notes.add(
      'picture-in-cell',
      'warning',
      placeIn(name, address),
      'ช่องนี้เป็นรูปภาพ ระบบอ่านรูปภาพไม่ได้จึงถือเป็นช่องว่าง หากควรมีข้อความหรือตัวเลข ให้พิมพ์แทนรูปภาพ',
    );
  }
}

function reportLongCells(sheet: SheetSnapshot, notes: Notebook): void {
  sheet.values.forEach((row, rowIndex) =>
    row.forEach((value, columnIndex) => {
      if (typeof value !== 'string' || value.length <= CELL_LIMIT) return;
      notes.add(
        'cell-too-long',
        'error',
        cellAddress(sheet.name, rowIndex, columnIndex),
        `ข้อความยาว ${value.length} อักขระ เกินที่หนึ่งช่องรับได้ (${CELL_LIMIT}) ให้แบ่งเป็นหลายช่องหรือย่อข้อความ`,
        { expected: CELL_LIMIT, found: value.length },
      );
    }),
  );
}
