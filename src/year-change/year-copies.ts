/**
 * The copies in which a workbook keeps its finished years: `ปี 2566 คะแนน` is the tab of scores as it stood when the
 * year 2567 was begun. How they are called and marked, and how a year is read back from them.
 */

import { EVIDENCE_TAB, EVIDENCE_TAB_NAME } from '../evidence/evidence-tab';
import { matchKey } from '../thai/text';
import { INPUT_TABS, inputTab } from '../workbook/input-tabs';
import type { InputTabId } from '../workbook/records';
import type { SheetSnapshot } from '../workbook/snapshot';
import { findTable } from '../workbook/table';

/** What is copied: the input tabs, and the statements of an imported report. */
export type CopiedTab = InputTabId | typeof EVIDENCE_TAB;

export interface YearCopy {
  /** Buddhist year of the result that the copy is about. */
  readonly year: number;
  readonly id: CopiedTab;
}

const NAMES: readonly { readonly id: CopiedTab; readonly name: string }[] = [
  ...INPUT_TABS.map(({ id, name }) => ({ id, name })),
  { id: EVIDENCE_TAB, name: EVIDENCE_TAB_NAME },
];
/** Ids of everything that is copied, in the order of the tabs. */
export const COPIED_TABS: readonly CopiedTab[] = NAMES.map(({ id }) => id);

/** `ปี 2566 คะแนน`, from the proper name of a tab. */
export function yearTabName(year: number, name: string): string {
  return `ปี ${year} ${name}`;
}

/** The name of the copy of a tab, whatever the tab is called in the workbook. */
export function copyName({ year, id }: YearCopy): string {
  return yearTabName(year, NAMES.find((tab) => tab.id === id)?.name ?? id);
}

/** Value of the mark that a finished copy carries in its developer metadata. */
export function copyMark({ year, id }: YearCopy): string {
  return `${year}/${id}`;
}

/** The year that a mark names: of a copy, or of an output tab that was put aside with its year; null for other marks. */
export function markedYear(mark: string | null): number | null {
  const [, year] = /^(25\d\d)\//.exec(mark ?? '') ?? [];
  return year === undefined ? null : Number(year);
}

/** Which column of a copied tab is which; rows and columns 0-based. */
export interface CopyHeads {
  readonly row: number;
  readonly columns: Readonly<Record<string, number>>;
}

/**
 * What a copy must be told of its columns: those that a person has shown, or that kept their meaning under another head.
 * Null where the words of the heads tell the same.
 */
export function headsToKeep(id: CopiedTab, sheet: SheetSnapshot, resultYear: number | null): CopyHeads | null {
  if (id === EVIDENCE_TAB) return null;
  const table = findTable(inputTab(id), sheet, resultYear);
  const told = findTable(inputTab(id), { ...sheet, columnKeys: {}, chosenHeads: {} }, resultYear);
  if (!table || (told && told.headerRow === table.headerRow && isSame(told.columns, table.columns))) return null;
  return { row: table.headerRow, columns: table.columns };
}

function isSame(one: CopyHeads['columns'], other: CopyHeads['columns']): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}

/** The copy that a sheet is: by its mark, else by its name, which a copy of the workbook keeps. */
export function yearCopyOf({ name, tabId }: Pick<SheetSnapshot, 'name' | 'tabId'>): YearCopy | null {
  const [, year, id] = /^(25\d\d)\/(.+)$/.exec(tabId ?? '') ?? [];
  const marked = COPIED_TABS.find((one) => one === id);
  if (marked) return { year: Number(year), id: marked };
  const [, named, rest = ''] = (tabId === null ? /^ปี (25\d\d) (.+)$/.exec(name) : null) ?? [];
  const tab = NAMES.find((one) => matchKey(one.name) === matchKey(rest));
  return named === undefined || !tab ? null : { year: Number(named), id: tab.id };
}

/** Years that the workbook keeps, the oldest first. A year without its settings cannot be read and is none. */
export function copiedYears(sheets: readonly Pick<SheetSnapshot, 'name' | 'tabId'>[]): number[] {
  const years = sheets.flatMap((sheet) => {
    const copy = yearCopyOf(sheet);
    return copy && copy.id === 'settings' ? [copy.year] : [];
  });
  return [...new Set(years)].sort((one, other) => one - other);
}

/** The copies of a year as the input tabs that they were: each plays its tab, and its cells keep their addresses. */
export function sheetsOfYear(sheets: readonly SheetSnapshot[], year: number): SheetSnapshot[] {
  return sheets.flatMap((sheet) => {
    const copy = yearCopyOf(sheet);
    return copy && copy.year === year ? [{ ...sheet, tabId: copy.id }] : [];
  });
}
