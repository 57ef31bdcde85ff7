/**
 * The tabs that the add-in makes, found again: by their mark, whatever they are called now, then by their name, which a
 * copy of the workbook keeps where its marks are lost. A tab of that name whose first cell is not ours is somebody's own
 * work, which nothing may read as ours or overwrite.
 */

import { EVIDENCE_COLUMNS, EVIDENCE_TAB, EVIDENCE_TAB_NAME } from '../evidence/evidence-tab';
import { placeIn } from '../findings/address';
import { OUTPUT_TAB_NAMES, OUTPUT_TITLES, type OutputTabId } from '../tabs/tab-spec';
import { explained, TEMPLATES_TAB } from '../documents/own-template/template-tab';
import { rememberLooks } from './looks';
import { itaError } from './problem';
import type { Undo } from './undo';
import { LAYOUT_KEY, TAB_KEY, type Marks } from './workbook-reader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface OurTab {
  /** Value of its mark. */
  readonly id: string;
  readonly name: string;
  /** Its first cell; after a blank at the end goes a year. */
  readonly first: string;
  /** It is made as the first of all tabs: Sheets opens a workbook at that one for whoever follows its link. */
  readonly leads?: boolean;
  /** It is made by the way, and nobody wants to see it now. */
  readonly byTheWay?: boolean;
}

export function outputTab(id: OutputTabId): OurTab {
  return {
    id,
    name: OUTPUT_TAB_NAMES[id],
    first: OUTPUT_TITLES[id],
    leads: id === 'summary' || id === 'agencies-overview',
    byTheWay: id === 'history',
  };
}

export function templatesTab(): OurTab {
  return { ...TEMPLATES_TAB, first: explained()[0] ?? '' };
}

export function statementsTab(): OurTab {
  return { id: EVIDENCE_TAB, name: EVIDENCE_TAB_NAME, first: EVIDENCE_COLUMNS[0]?.header ?? '' };
}

/** Every tab that the add-in writes for people, made or not. */
export function ourTabs(): OurTab[] {
  const outputs = Object.keys(OUTPUT_TAB_NAMES) as OutputTabId[];
  return [...outputs.map(outputTab), templatesTab(), statementsTab()];
}

/** The tab, or null where there is none yet. One read, and only where a tab of the name has no mark. */
export function findOurTab(spreadsheet: Spreadsheet, marks: Marks, { id, name, first }: OurTab): Sheet | null {
  const sheets = spreadsheet.getSheets();
  const marked = sheets.find((sheet) => marks.tabs[sheet.getName()] === id);
  if (marked) return marked;
  const named = sheets.find((sheet) => sheet.getName() === name);
  return named && isFirst(String(named.getRange(1, 1).getValue()), first) ? named : null;
}

/** Compared whole: somebody's own `สรุปผลการประเมิน ITA ของกองคลัง` only begins like ours. */
function isFirst(cell: string, first: string): boolean {
  return cell.startsWith(first) && (/ $/.test(first) ? /^25\d\d$/ : /^$/).test(cell.slice(first.length));
}

/**
 * The tab, made where there is none yet (`isNew`); an empty tab of the name is taken over.
 * @throws ItaError `tab-name-taken` where somebody's own tab has the name; nothing has changed then
 */
export function ensureOurTab(
  spreadsheet: Spreadsheet,
  marks: Marks,
  tab: OurTab,
  undo: Undo,
): { readonly sheet: Sheet; readonly found: boolean; readonly isNew: boolean } {
  const found = findOurTab(spreadsheet, marks, tab);
  if (found) return { sheet: found, found: true, isNew: false };
  const taken = spreadsheet.getSheetByName(tab.name);
  if (taken && taken.getLastRow() === 0) {
    const giveBack = rememberTab(taken);
    undo.add(() => {
      taken.clearContents();
      giveBack();
    });
    return { sheet: taken, found: false, isNew: false };
  }
  if (taken) {
    throw itaError(
      'tab-name-taken',
      `มีแท็บชื่อ "${tab.name}" อยู่แล้วและไม่ใช่แท็บที่ระบบสร้าง`,
      'เปลี่ยนชื่อแท็บนั้นแล้วลองใหม่ ยังไม่มีการเปลี่ยนแปลงใด ๆ',
      placeIn(tab.name, 'A1'),
    );
  }
  return {
    sheet: undo.insertTab(spreadsheet, tab.name, { isFirst: tab.leads === true, byTheWay: tab.byTheWay === true }),
    found: false,
    isNew: true,
  };
}

/**
 * Remembers what laying out changes in a tab that was there before.
 * @returns the way back: in sight, as it looked, with the marks and protections of before
 */
export function rememberTab(sheet: Sheet): () => void {
  const hidden = sheet.isSheetHidden();
  const frozen = sheet.getFrozenRows();
  const rules = sheet.getConditionalFormatRules();
  const giveLooksBack = rememberLooks(sheet);
  const marksOf = (): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] =>
    sheet.getDeveloperMetadata().filter((metadata) => [TAB_KEY, LAYOUT_KEY].includes(metadata.getKey() ?? ''));
  const protectionsOf = (): GoogleAppsScript.Spreadsheet.Protection[] =>
    sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  const marks = marksOf().map((metadata) => [metadata.getKey() ?? '', metadata.getValue() ?? ''] as const);
  const protections = protectionsOf().map(
    (protection) => [protection.getDescription(), protection.isWarningOnly()] as const,
  );
  return () => {
    const now = protectionsOf();
    if (protections.length === 0) now.forEach((protection) => protection.remove());
    protections.forEach(([description, isWarning], index) => {
      now[index]?.setDescription(description).setWarningOnly(isWarning);
    });
    marksOf().forEach((metadata) => metadata.remove());
    marks.forEach(([key, value]) => sheet.addDeveloperMetadata(key, value));
    giveLooksBack();
    sheet.setConditionalFormatRules(rules);
    sheet.setFrozenRows(frozen);
    if (!hidden) sheet.showSheet();
  };
}

/** Whether the tab carries our mark, and is not only called as ours is. */
export function isMarked(sheet: Sheet, marks: Marks, { id }: Pick<OurTab, 'id'>): boolean {
  return marks.tabs[sheet.getName()] === id;
}
