/**
 * Reads the tab `หน่วยงาน`: one record an agency, in the order of the sheet. Headings of groups give their rows type,
 * district or group; totals, means and repeated heads are left alone. Nothing is guessed: what cannot be read is null
 * and a finding with its cell.
 */

import { previousFromChange } from '../../ita/analysis';
import type { ScoreOrNull } from '../../ita/model';
import { excerpt, tidy } from '../../thai/text';
import { cellAddress } from '../../findings/address';
import { scoreAt } from '../readers/cells';
import type { Notebook } from '../readers/notebook';
import type { SheetSnapshot } from '../snapshot';
import type { TableRow } from '../table';
import { readNumber } from '../values';
import { agencyName } from './agency-names';
import { singleAgencies } from './duplicates';
import { findAgencyTable, type AgencyTable } from './find-table';
import { headingOf, isHeadAgain, isSummary, plainHeading } from './row-kinds';
import { INDICATOR_FIELDS, type AgencyField, type AgencyRow, type AgencyScoreField } from './records';

const WHAT: Readonly<Record<Exclude<AgencyScoreField, `i${number}`>, string>> = {
  IIT: 'คะแนน IIT',
  EIT: 'คะแนน EIT',
  OIT: 'คะแนน OIT',
  total: 'คะแนนรวม',
  previousTotal: 'คะแนนรวมปีก่อน',
};
const SCORE_FIELDS: readonly AgencyScoreField[] = [...INDICATOR_FIELDS, 'IIT', 'EIT', 'OIT', 'total', 'previousTotal'];
const WORD_FIELDS = ['type', 'district', 'group'] as const;
type WordField = (typeof WORD_FIELDS)[number];

const LARGEST_CHANGE = 100;

/** What was read from the tab. */
export interface Agencies {
  readonly rows: readonly AgencyRow[];
  /** Fields that the table has a column for. */
  readonly fields: readonly AgencyField[];
  /** Names of indicators 1–10 as its heads write them; empty where a head is only a number. */
  readonly indicatorNames: readonly string[];
}

const NONE: Agencies = { rows: [], fields: [], indicatorNames: INDICATOR_FIELDS.map(() => '') };

/**
 * The agencies of a sheet; none where it holds no table of agencies (a finding says so where anything stands there).
 * @param resultYear Buddhist year assessed; null where it is not known
 */
export function readAgencies(sheet: SheetSnapshot, resultYear: number | null, notes: Notebook): Agencies {
  const table = findAgencyTable(sheet, resultYear);
  if (table === null) {
    if (sheet.values.length > 1) {
      notes.add(
        'column-missing',
        'error',
        cellAddress(sheet.name, 0, 0),
        `แท็บ "${sheet.name}" ไม่มีแถวหัวตารางที่มีชื่อหน่วยงานและคะแนน ให้พิมพ์หัวตาราง เช่น หน่วยงาน, 1 ถึง 10, คะแนนรวม, ระดับ`,
        { expected: 'หน่วยงาน และคะแนน' },
      );
    }
    return NONE;
  }
  reportOtherYear(table, resultYear, notes);
  const fields = Object.keys(table.columns) as AgencyField[];
  const rows = singleAgencies(agencyRows(table, fields, notes), notes);
  return { rows, fields, indicatorNames: table.indicatorNames };
}

function reportOtherYear({ totalYear, totalHead }: AgencyTable, resultYear: number | null, notes: Notebook): void {
  if (totalYear === null || resultYear === null || totalYear === resultYear) return;
  notes.add(
    'score-year-mismatch',
    'error',
    totalHead ?? undefined,
    `หัวคอลัมน์คะแนนเป็นของปี ${totalYear} แต่ปีงบประมาณของผลประเมินคือ ${resultYear} ให้แก้ปีในแท็บ ตั้งค่า หรือเติมคอลัมน์คะแนนของปี ${resultYear}`,
    { expected: resultYear, found: totalYear },
  );
}

function agencyRows(table: AgencyTable, fields: readonly AgencyField[], notes: Notebook): AgencyRow[] {
  const { grid, columns, orderColumn } = table;
  const read: AgencyRow[] = [];
  const under: Record<WordField, string> = { type: '', district: '', group: '' };
  const isNumbered = (row: number): boolean =>
    orderColumn !== null && /\d|[๐-๙]/.test(String(grid.value(row, orderColumn)));
  const firstNumbered = orderColumn === null ? false : anyRow(table, isNumbered);
  const spread = spreadWords(table, fields, notes);
  for (let row = table.firstRow; row < grid.rows; row += 1) {
    const line = tableRow(table, row);
    const typed = tidy(String(line.value('name')));
    const hasScores = SCORE_FIELDS.some((field) => columns[field] !== undefined && isFilled(line.value(field)));
    const name = agencyName(typed);
    if (typed === '' || isHeadAgain(typed)) {
      if (typed === '' && hasScores) reportNameless(table, row, line, notes);
      continue;
    }
    if (isSummary(name)) {
      skip(line, name, 'แถวผลรวมหรือค่าเฉลี่ย ระบบไม่นับเป็นหน่วยงาน', notes);
      continue;
    }
    const outsideNumbers = firstNumbered && !isNumbered(row);
    const heading = hasScores
      ? outsideNumbers
        ? headingOf(typed)
        : null
      : (headingOf(typed) ?? (outsideNumbers ? plainHeading(typed) : null));
    if (heading) {
      if (heading.field === 'district') under.district = heading.value;
      else Object.assign(under, { district: '' }, { [heading.field]: heading.value });
      skip(line, name, 'แถวหัวกลุ่ม ระบบใช้บอกกลุ่มของแถวถัดไปและไม่นับเป็นหน่วยงาน', notes);
      continue;
    }
    read.push(agencyRow(line, name, fields, (field) => spread(row, field) || under[field], notes));
  }
  return read;
}

function anyRow({ grid, firstRow }: AgencyTable, is: (row: number) => boolean): boolean {
  for (let row = firstRow; row < grid.rows; row += 1) if (is(row)) return true;
  return false;
}

function isFilled(value: unknown): boolean {
  return String(value).trim() !== '';
}

/** A row of the grid under the keys of the fields. */
function tableRow({ grid, columns }: AgencyTable, row: number): TableRow {
  const at = (key: string): number | undefined => columns[key as AgencyField];
  return {
    row,
    value: (key) => {
      const column = at(key);
      return column === undefined ? '' : grid.value(row, column);
    },
    format: (key) => {
      const column = at(key);
      return column === undefined ? '' : grid.format(row, column);
    },
    cell: (key) => {
      const column = at(key);
      return column === undefined ? undefined : grid.cell(row, column);
    },
  };
}

/**
 * Type, district and group of each row. Where every value of a column stands once, in the first row of its block, the
 * column was merged and only the first cell kept the word: it then counts for the rows below, and a note says so.
 */
function spreadWords(
  { grid, columns, firstRow }: AgencyTable,
  fields: readonly AgencyField[],
  notes: Notebook,
): (row: number, field: WordField) => string {
  const spread = new Map<WordField, Map<number, string>>();
  const own = (row: number, field: WordField): string => {
    const column = columns[field];
    return column === undefined ? '' : tidy(String(grid.value(row, column)));
  };
  for (const field of WORD_FIELDS.filter((one) => fields.includes(one))) {
    const filled: { readonly row: number; readonly word: string }[] = [];
    let blanks = 0;
    for (let row = firstRow; row < grid.rows; row += 1) {
      if (!isFilled(grid.value(row, columns.name as number))) continue;
      const word = own(row, field);
      if (word !== '') filled.push({ row, word });
      else if (filled.length > 0) blanks += 1;
    }
    const wasMerged = blanks > 0 && filled.length > 1 && new Set(filled.map(({ word }) => word)).size === filled.length;
    const column = columns[field];
    const [{ row: firstFilled } = { row: firstRow }] = filled;
    if (!wasMerged || column === undefined) continue;
    const words = new Map<number, string>();
    let word = '';
    for (let row = firstRow; row < grid.rows; row += 1) {
      word = own(row, field) || word;
      words.set(row, word);
    }
    spread.set(field, words);
    notes.add(
      'agency-merged-word',
      'note',
      grid.cell(firstFilled, column),
      `คอลัมน์นี้ระบุค่าเฉพาะแถวแรกของแต่ละกลุ่ม (เช่น ช่องที่เคยผสาน) ระบบใช้ค่านั้นกับแถวถัดไปจนถึงค่าใหม่ ถ้าไม่ใช่ ให้กรอกทุกแถว`,
      { found: blanks },
    );
  }
  return (row, field) => spread.get(field)?.get(row) ?? own(row, field);
}

function agencyRow(
  line: TableRow,
  name: string,
  fields: readonly AgencyField[],
  word: (field: WordField) => string,
  notes: Notebook,
): AgencyRow {
  const score = (field: AgencyScoreField, what: string): ScoreOrNull =>
    fields.includes(field) ? scoreAt(line, field, what, notes) : null;
  const cells: Partial<Record<AgencyField, string>> = {};
  for (const field of fields) cells[field] = line.cell(field) as string;
  const total = score('total', WHAT.total);
  const previous = score('previousTotal', WHAT.previousTotal);
  const change = fields.includes('change') ? changeAt(line, notes) : null;
  return {
    name,
    type: word('type'),
    district: word('district'),
    group: word('group'),
    indicators: INDICATOR_WHAT.map(({ field, what }) => score(field, what)),
    IIT: score('IIT', WHAT.IIT),
    EIT: score('EIT', WHAT.EIT),
    OIT: score('OIT', WHAT.OIT),
    total,
    rating: wordAt(line, fields, 'rating'),
    previousTotal: previous ?? impliedPrevious(total, change),
    previousRating: wordAt(line, fields, 'previousRating'),
    change,
    cells,
  };
}

/** Made once: thousands of rows ask for them. */
const INDICATOR_WHAT = INDICATOR_FIELDS.map((field, index) => ({ field, what: `คะแนนตัวชี้วัดที่ ${index + 1}` }));

/** Dashes hold the place of a rating that is not there. */
function wordAt(line: TableRow, fields: readonly AgencyField[], field: AgencyField): string {
  const word = fields.includes(field) ? tidy(String(line.value(field))) : '';
  return /^[-–—.\s]*$/.test(word) ? '' : word;
}

function impliedPrevious(total: ScoreOrNull, change: number | null): ScoreOrNull {
  if (total === null || change === null) return null;
  const previous = previousFromChange(total, change);
  return previous >= 0 && previous <= 100 ? previous : null;
}

function changeAt(line: TableRow, notes: Notebook): number | null {
  const value = line.value('change');
  const reading = readNumber(value);
  if (reading.kind === 'number' && Math.abs(reading.value) <= LARGEST_CHANGE) return reading.value;
  if (reading.kind !== 'blank') {
    notes.add(
      'not-a-number',
      'warning',
      line.cell('change'),
      `ผลต่างจากปีก่อน "${excerpt(String(value))}" อ่านไม่ได้ ระบบไม่ใช้ค่านี้ ให้พิมพ์เช่น +2.62 หรือ -1.50`,
      { found: excerpt(String(value)), cause: 'ผลต่างจากปีก่อนอ่านไม่ได้ ให้พิมพ์เช่น +2.62 หรือ -1.50' },
    );
  }
  return null;
}

function skip(line: TableRow, name: string, why: string, notes: Notebook): void {
  notes.add('row-skipped', 'note', line.cell('name'), why, { found: excerpt(name), cause: why });
}

/** Scores without a name: the last row of a table often says "รวม" in another column. */
function reportNameless({ grid, columns }: AgencyTable, row: number, line: TableRow, notes: Notebook): void {
  const scored = new Set(Object.values(columns));
  for (let column = 0; column < Math.min(grid.columns, (columns.name as number) + 3); column += 1) {
    const text = String(grid.value(row, column)).trim();
    if (!scored.has(column) || column <= (columns.name as number)) {
      if (isSummary(text)) {
        skip(line, text, 'แถวผลรวมหรือค่าเฉลี่ย ระบบไม่นับเป็นหน่วยงาน', notes);
        return;
      }
    }
  }
  const cause = 'แถวมีคะแนนแต่ไม่มีชื่อหน่วยงาน ระบบไม่นับแถวนี้ ให้กรอกชื่อหน่วยงานหรือลบแถว';
  notes.add('agency-name-missing', 'error', line.cell('name'), cause, { cause });
}
