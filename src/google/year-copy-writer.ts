/**
 * The copies of a finished year: each input tab once more under the name of its year, as values, and the output tabs put
 * aside as they are. A copy gets its mark last, so that one without it is known to be unfinished.
 */

import { placeIn } from '../findings/address';
import type { RawValue } from '../tabs/input-copy';
import { OUTPUT_TAB_NAMES, type OutputTabId } from '../tabs/tab-spec';
import { markedYear, yearTabName, type CopiedTab, type CopyHeads } from '../year-change/year-copies';
import type { ReplacedFormula } from './tab-changes';
import * as z from 'zod/mini';
import { parseNote, setMetadata } from './metadata';
import { findOurTab, outputTab } from './our-tab';
import { itaError } from './problem';
import { contentsOf, isPictureContent, isSameContent } from './seen-cells';
import type { Writable } from './safe-writes';
import type { Undo } from './undo';
import { COPY_HEADS_KEY, TAB_KEY, type Marks } from './workbook-reader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Values = readonly (readonly RawValue[])[];

/** Formulas of the tab whose cells were emptied, on its copy, which holds values only. */
const FORMULAS_KEY = 'ita.formulas';
/** Metadata of one sheet hold 30,000 characters; a tab with more formulas is taken back with its values. */
const MOST_KEPT = 20000;
/** Every output tab has its flag in the first cell of the third row. */
const FLAG_ROW = 3;
const PROTECTION_NOTE = 'ITA: ข้อมูลของปีที่ผ่านมา เก็บไว้ตามเดิม';

/** The output tabs that belong to one year of one agency; history and trend go on. */
const YEARLY_OUTPUTS: readonly OutputTabId[] = ['summary', 'strengths', 'weak-items', 'issues-analysis', 'findings'];

/** A sheet that keeps something of a finished year, found by its mark. */
export function sheetsMarked(spreadsheet: Spreadsheet, { tabs }: Marks, year: number): Sheet[] {
  return spreadsheet.getSheets().filter((sheet) => markedYear(tabs[sheet.getName()] ?? null) === year);
}

/** The finished copy that carries this mark; null where there is none yet. */
export function findCopy(spreadsheet: Spreadsheet, { tabs }: Marks, mark: string): Sheet | null {
  return spreadsheet.getSheets().find((sheet) => tabs[sheet.getName()] === mark) ?? null;
}

/** The output tabs of now that belong to the finished year. */
export function yearlyOutputs(
  spreadsheet: Spreadsheet,
  marks: Marks,
): { readonly id: OutputTabId; readonly sheet: Sheet }[] {
  return YEARLY_OUTPUTS.flatMap((id) => {
    const sheet = findOurTab(spreadsheet, marks, outputTab(id));
    return sheet ? [{ id, sheet }] : [];
  });
}

/**
 * Refuses where a sheet of somebody's own has a name that the year needs.
 * @param resumed whether a run that was killed may have left a sheet of the name
 * @throws ItaError `tab-name-taken`, `year-copied`; nothing has changed then
 */
export function requireFreeNames(
  spreadsheet: Spreadsheet,
  marks: Marks,
  { year, names, resumed }: { readonly year: number; readonly names: readonly string[]; readonly resumed: boolean },
): void {
  if (resumed) return;
  const [kept] = sheetsMarked(spreadsheet, marks, year);
  if (kept) {
    throw itaError(
      'year-copied',
      `สมุดงานนี้เก็บข้อมูลของปี ${year} ไว้แล้วในแท็บ "${kept.getName()}"`,
      'ตรวจปีงบประมาณของผลประเมินในแท็บ ตั้งค่า ยังไม่มีการเปลี่ยนแปลงใด ๆ',
      placeIn(kept.getName(), 'A1'),
    );
  }
  const taken = names.find((name) => spreadsheet.getSheetByName(name) !== null);
  if (taken !== undefined) {
    throw itaError(
      'tab-name-taken',
      `มีแท็บชื่อ "${taken}" อยู่แล้ว จึงเก็บข้อมูลของปี ${year} ในชื่อนั้นไม่ได้`,
      'เปลี่ยนชื่อแท็บนั้นแล้วลองใหม่ ยังไม่มีการเปลี่ยนแปลงใด ๆ',
      placeIn(taken, 'A1'),
    );
  }
}

/** A tab to be copied, with its values as they were read: what the copy must hold. */
export interface CopySource {
  readonly source: Sheet;
  readonly finished: Values;
  /** Name and mark of the copy. */
  readonly name: string;
  readonly mark: string;
  /** What the copy must be told of its columns, as the tab that it was; null where its heads tell it. */
  readonly heads: (CopyHeads & { readonly tab: CopiedTab }) | null;
  readonly hide: boolean;
}

/**
 * Makes the copy of a tab, unless a run before has finished it; one that it has only begun is made anew.
 * @throws ItaError `copy-differs` where the copy does not hold every value: nothing may be emptied then
 */
export function makeCopy(
  spreadsheet: Spreadsheet,
  marks: Marks,
  { source, finished, name, mark, heads, hide }: CopySource,
  undo: Undo,
): Sheet {
  const there = findCopy(spreadsheet, marks, mark);
  if (there) return there;
  const begun = spreadsheet.getSheetByName(name);
  if (begun) spreadsheet.deleteSheet(begun);
  undo.add(() => {
    const made = spreadsheet.getSheetByName(name);
    if (made) spreadsheet.deleteSheet(made);
  });
  const copy = spreadsheet.insertSheet(name, spreadsheet.getSheets().length, { template: source });
  const all = copy.getDataRange();
  // Formulas would follow the tabs of the new year.
  all.copyTo(all, { contentsOnly: true });
  requireContents(all, finished, name);
  copy.protect().setDescription(PROTECTION_NOTE).setWarningOnly(true);
  if (hide) copy.hideSheet();
  if (heads) copy.addDeveloperMetadata(COPY_HEADS_KEY, JSON.stringify(heads));
  putMark(copy, mark);
  return copy;
}

/** A formula that was left is no value of the finished year. */
function requireContents(range: GoogleAppsScript.Spreadsheet.Range, finished: Values, name: string): void {
  const now = contentsOf(range);
  const isWhole = finished.every((line, row) =>
    line.every((value, column) => {
      const content = now[row]?.[column] ?? '';
      return isPictureContent(content) || isPictureFormula(content) || isSameContent(content, value);
    }),
  );
  if (isWhole) return;
  throw itaError(
    'copy-differs',
    `สำเนา "${name}" ไม่ตรงกับแท็บเดิมทุกค่า อาจมีผู้แก้ไขแท็บระหว่างที่ระบบทำงาน`,
    'ลองใหม่อีกครั้ง ทุกแท็บกลับเป็นอย่างเดิมแล้ว',
  );
}

/** `=IMAGE(…)` has no value that could take its place. */
function isPictureFormula(content: Writable): boolean {
  return (
    typeof content === 'object' && content !== null && 'formula' in content && /^=\s*IMAGE\(/i.test(content.formula)
  );
}

/** A copy of a sheet may have come with the mark of that sheet: then that one is changed. */
function putMark(sheet: Sheet, mark: string): void {
  const [inherited] = marksOf(sheet);
  if (inherited) setMetadata(inherited, mark);
  else sheet.addDeveloperMetadata(TAB_KEY, mark);
}

function marksOf(sheet: Sheet): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  return sheet.getDeveloperMetadata().filter((metadata) => metadata.getKey() === TAB_KEY);
}

/**
 * Changes the mark of an output tab so that it can be taken back.
 * @param change is given the whole mark, with the layout that the tab was made with; the bare id where there is none
 */
function changeMark(sheet: Sheet, id: OutputTabId, change: (mark: string) => string, undo: Undo): void {
  const [mark] = marksOf(sheet);
  if (!mark) {
    undo.add(() => marksOf(sheet).forEach((metadata) => metadata.remove()));
    sheet.addDeveloperMetadata(TAB_KEY, change(id));
    return;
  }
  const before = mark.getValue() ?? id;
  undo.add(() => setMetadata(mark, before));
  setMetadata(mark, change(before));
}

/**
 * Puts an output tab aside under the name of its year, with what people wrote beside it. Its flag becomes what it shows:
 * it spoke of tabs that now hold another year.
 */
export function putAside(
  { id, sheet }: { readonly id: OutputTabId; readonly sheet: Sheet },
  year: number,
  hide: boolean,
  undo: Undo,
): void {
  const flag = sheet.getRange(FLAG_ROW, 1);
  const before = contentsOf(flag);
  undo.write(sheet, FLAG_ROW, 1, flag.getValues(), before);
  // A run that was killed may have marked it already.
  changeMark(sheet, id, (mark) => (markedYear(mark) === null ? `${year}/${mark}` : mark), undo);
  undo.add(() => sheet.setName(OUTPUT_TAB_NAMES[id]));
  sheet.setName(yearTabName(year, OUTPUT_TAB_NAMES[id]));
  if (!hide) return;
  undo.add(() => sheet.showSheet());
  sheet.hideSheet();
}

/** The output tab that a mark of a finished year names; undefined for that of a copy. */
function outputOf(mark: string): OutputTabId | undefined {
  return YEARLY_OUTPUTS.find((one) => mark.slice(mark.indexOf('/') + 1) === one);
}

/** Whether a mark of a finished year is that of an output tab, which is taken up again and not deleted. */
export function isOutputMark(mark: string): boolean {
  return outputOf(mark) !== undefined;
}

/** An output tab of a year becomes the one of now again; it shows that it must be written anew. */
export function takeUp(sheet: Sheet, mark: string, undo: Undo): void {
  const id = outputOf(mark);
  if (!id) return;
  const name = sheet.getName();
  undo.add(() => sheet.setName(name));
  sheet.setName(OUTPUT_TAB_NAMES[id]);
  changeMark(sheet, id, (full) => full.slice(full.indexOf('/') + 1), undo);
  if (!sheet.isSheetHidden()) return;
  undo.add(() => sheet.hideSheet());
  sheet.showSheet();
}

/** Keeps the formulas whose cells are emptied, for the case that the change is taken back. */
export function keepFormulas(copy: Sheet, formulas: readonly ReplacedFormula[]): void {
  const text = JSON.stringify(formulas);
  if (text.length <= MOST_KEPT && keptFormulas(copy).length === 0) copy.addDeveloperMetadata(FORMULAS_KEY, text);
}

/** The formulas that a copy keeps. */
export function keptFormulas(copy: Sheet): readonly ReplacedFormula[] {
  const [kept] = copy.getDeveloperMetadata().filter((metadata) => metadata.getKey() === FORMULAS_KEY);
  return parseNote(z.array(z.tuple([z.number(), z.number(), z.string()])), kept?.getValue()) ?? [];
}
