/**
 * Which rows of the usual tabs belong to which agency, by their column `หน่วยงาน`. A row for no agency is the office's
 * own; only what is the same for everybody (laws, issues) then also counts for the agencies. "ทุกหน่วยงาน" names all.
 */

import { excerpt, matchKey } from '../../thai/text';
import { nearest } from '../../thai/nearest';
import { cellAddress } from '../../findings/address';
import { inputTab } from '../input-tabs';
import type { LongFactsTab, TabChoice } from '../read';
import { fixOf } from '../readers/cells';
import type { Notebook } from '../readers/notebook';
import type { SheetSnapshot } from '../snapshot';
import { findSheet, findTable, type Table, type TableRow } from '../table';
import { agencyKey } from './agency-names';
import { headOf } from './heads';
import type { AgencyRow } from './records';

type FactTab = LongFactsTab;

export const FACT_TABS: readonly FactTab[] = [
  'signers',
  'items',
  'measures',
  'issues',
  'constraints',
  'laws',
  'meetings',
  'papers',
];
/** Without a name these hold for every agency as well as for the office. */
const SHARED: readonly FactTab[] = ['issues', 'laws'];
const EVERYBODY = new Set(['ทุกหน่วยงาน', 'ทุกแห่ง', 'ทั้งหมด'].map(matchKey));

/** Rows by agency: the position of the agency in `หน่วยงาน`. */
export interface OwnRows {
  /** Rows for no agency. */
  ofOffice(tab: FactTab): readonly TableRow[];
  ofAgency(tab: FactTab, agency: number): readonly TableRow[];
  /** Whether any row names the agency. */
  hasOwn(agency: number): boolean;
  /** Name of the sheet that plays the tab; null where there is none. */
  sheetOf(tab: FactTab): string | null;
}

/** Each search compares with every name. */
const MOST_SEARCHED = 50;

/** Positions of agencies by the names that can mean them; null for a name that means several. */
export class AgencyIndex {
  private keys: Map<string, number | null> | null = null;
  private searched = 0;

  constructor(private readonly agencies: readonly AgencyRow[]) {}

  /** Made with the first look: most workbooks of thousands of agencies hold nothing but their scores. */
  private get byKey(): ReadonlyMap<string, number | null> {
    if (this.keys !== null) return this.keys;
    const keys = new Map<string, number | null>();
    const add = (key: string, position: number): void => {
      const known = keys.get(key);
      keys.set(key, known === undefined || known === position ? position : null);
    };
    this.agencies.forEach(({ name, district, group }, position) => {
      add(agencyKey(name), position);
      // "เทศบาลตำบลบ้านใหม่ อำเภอเมือง" tells it from another of that name.
      for (const more of [district, group]) if (more !== '') add(agencyKey(name + more), position);
    });
    this.keys = keys;
    return keys;
  }

  /** The position; null where several have the name; undefined where none has. */
  find(typed: string): number | null | undefined {
    return this.byKey.get(agencyKey(typed));
  }

  /** The name nearest to what was typed; null where none is near, or after so many that somebody pasted another list. */
  nearestTo(typed: string): string | null {
    this.searched += 1;
    if (this.searched > MOST_SEARCHED) return null;
    const key = nearest(agencyKey(typed), [...this.byKey.keys()]);
    const position = key === null ? undefined : this.byKey.get(key);
    return typeof position === 'number' ? (this.agencies[position]?.name ?? null) : null;
  }
}

/** Splits the usual tabs by agency; names that mean no agency are findings. */
export function ownRows(
  sheets: readonly SheetSnapshot[],
  choice: TabChoice,
  resultYear: number | null,
  index: AgencyIndex,
  notes: Notebook,
): OwnRows {
  const office = new Map<FactTab, TableRow[]>();
  const own = new Map<FactTab, Map<number, TableRow[]>>();
  const everybody = new Map<FactTab, TableRow[]>();
  const names = new Map<FactTab, string>();
  for (const id of FACT_TABS) {
    const sheet = findSheet(inputTab(id), sheets, choice[id]);
    if (!sheet) continue;
    names.set(id, sheet.name);
    const table = findTable(inputTab(id), sheet, resultYear);
    if (!table) continue;
    const column = agencyColumn(sheet, table);
    const forAll: TableRow[] = [];
    const forOffice: TableRow[] = [];
    const byAgency = new Map<number, TableRow[]>();
    for (const row of table.rows) {
      const typed = column === null ? '' : String(sheet.values[row.row]?.[column] ?? '').trim();
      if (typed === '') {
        forOffice.push(row);
        if (SHARED.includes(id)) forAll.push(row);
      } else if (EVERYBODY.has(matchKey(typed))) forAll.push(row);
      else {
        const position = index.find(typed);
        if (typeof position === 'number') {
          const rows = byAgency.get(position);
          if (rows) rows.push(row);
          else byAgency.set(position, [row]);
        } else reportUnknown(typed, cellAddress(sheet.name, row.row, column as number), position, index, notes);
      }
    }
    office.set(id, forOffice);
    everybody.set(id, forAll);
    own.set(id, byAgency);
  }
  return {
    ofOffice: (tab) => office.get(tab) ?? [],
    ofAgency: (tab, agency) => {
      const rows = own.get(tab)?.get(agency);
      const all = everybody.get(tab) ?? [];
      // An agency's own issues stand in place of those of all.
      if (rows && tab === 'issues') return rows;
      return rows ? [...all, ...rows].sort((one, other) => one.row - other.row) : all;
    },
    hasOwn: (agency) => [...own.values()].some((byAgency) => byAgency.has(agency)),
    sheetOf: (tab) => names.get(tab) ?? null,
  };
}

/** The column whose head says หน่วยงาน, apart from those that the table has a use for. */
function agencyColumn(sheet: SheetSnapshot, { headerRow, columns }: Table): number | null {
  const used = Object.values(columns);
  for (const row of [headerRow, headerRow - 1]) {
    const at = (sheet.values[row] ?? []).findIndex(
      (text, column) => !used.includes(column) && headOf(String(text)).field === 'name',
    );
    if (at >= 0) return at;
  }
  return null;
}

/** A name in a tab of facts that no agency has, or that several have. */
export function reportUnknown(
  typed: string,
  cell: string,
  position: number | null | undefined,
  index: AgencyIndex,
  notes: Notebook,
): void {
  const several = position === null;
  const near = several ? null : index.nearestTo(typed);
  notes.add(
    'unknown-agency',
    'error',
    cell,
    several
      ? `มีหลายหน่วยงานชื่อ "${excerpt(typed)}" ระบบไม่ใช้แถวนี้ ให้พิมพ์ชื่อตามด้วยอำเภอหรือกลุ่ม`
      : `ไม่มีหน่วยงาน "${excerpt(typed)}" ในแท็บ หน่วยงาน ระบบไม่ใช้แถวนี้ ให้แก้ชื่อให้ตรงกัน`,
    {
      found: excerpt(typed),
      ...(near === null ? {} : { expected: near, fix: fixOf(cell, near) }),
      cause: several ? 'มีหลายหน่วยงานที่ใช้ชื่อนี้ ระบบไม่ใช้แถว' : 'ไม่มีหน่วยงานชื่อนี้ในแท็บ หน่วยงาน ระบบไม่ใช้แถว',
    },
  );
}
