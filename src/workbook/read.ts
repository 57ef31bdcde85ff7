/**
 * Reads the input tabs: snapshots of sheets in, typed records and findings out. Nothing is guessed: what cannot be
 * read is null in its record and a finding with its cell, and the rest of the row still counts.
 */

import type { Finding, Severity } from '../checks/finding';
import { DEFAULT_LINES } from '../ita/classes';
import { indicatorByName, indicatorByNo } from '../ita/indicators';
import { instrumentOf } from '../ita/instruments';
import { formatItemRow, parseItemId, type ItemId } from '../ita/items';
import { DEFAULT_ISSUES } from '../ita/issues';
import type { InstrumentId, ScoreOrNull, WeaknessRule } from '../ita/model';
import { KNOWN_YEARS, yearRules } from '../ita/years';
import { valueOf } from '../ita/years/year';
import { buddhistYear, parseThaiDate, type ThaiDate } from '../thai/dates';
import { toArabicDigits } from '../thai/digits';
import { parsePeriod } from '../thai/periods';
import { matchKey, tidy } from '../thai/text';
import { INPUT_TABS, SETTING_ROWS, SIGNER_KINDS, STATUS_CHOICES, WEAKNESS_RULES } from './input-tabs';
import type {
  IndicatorRow,
  InputTabId,
  IssueRow,
  ItemRow,
  MeasureRow,
  MeasureStatus,
  MeetingRow,
  SettingKey,
  Settings,
  Signer,
  TextRow,
  WorkbookData,
} from './records';
import { cellAddress, type SheetSnapshot } from './snapshot';
import { findSheet, findTable, type Table, type TableRow } from './table';
import { readNumber, readScore, type BadReason } from './values';

/** What a single cell can hold in Google Sheets. */
export const CELL_LIMIT = 50000;

/** Sheets that a person chose as the source of a tab, by tab id. */
export type TabChoice = Readonly<Partial<Record<InputTabId, string>>>;

/** Tabs without which nothing can be analysed. */
const REQUIRED_TABS: readonly InputTabId[] = ['settings', 'indicators'];

/** Findings of one reading, added as cells are met. */
class Notebook {
  readonly findings: Finding[] = [];

  add(
    code: string,
    severity: Severity,
    cell: string | undefined,
    message: string,
    values: { expected?: number | string; found?: number | string } = {},
  ): void {
    this.findings.push({
      code,
      severity,
      cell: cell ?? null,
      message,
      expected: values.expected ?? null,
      found: values.found ?? null,
    });
  }
}

/** Reads every input tab of a workbook. */
export function readWorkbook(sheets: readonly SheetSnapshot[], choice: TabChoice = {}): WorkbookData {
  const notes = new Notebook();
  const tables = {} as Record<InputTabId, Table | null>;
  const tabs = {} as Record<InputTabId, string | null>;
  for (const tab of INPUT_TABS) {
    const sheet = findSheet(tab, sheets, choice[tab.id]);
    tabs[tab.id] = sheet ? sheet.name : null;
    tables[tab.id] = sheet ? findTable(tab, sheet) : null;
    if (!sheet && REQUIRED_TABS.indexOf(tab.id) >= 0) {
      notes.add(
        'tab-missing',
        'error',
        undefined,
        `ไม่พบแท็บ "${tab.name}" ให้เลือกเมนู ITA > สร้างแท็บ หรือเลือกแท็บอื่นเป็นแหล่งข้อมูล`,
        { expected: tab.name },
      );
    }
    if (sheet && !tables[tab.id] && (sheet.values.length > 0 || REQUIRED_TABS.indexOf(tab.id) >= 0)) {
      const headers = tab.columns
        .filter((column) => tab.needed.indexOf(column.key) >= 0)
        .map((column) => `"${column.header}"`)
        .join(' และ ');
      notes.add(
        'column-missing',
        'error',
        `${sheet.name}!A1`,
        `แท็บ "${sheet.name}" ไม่มีแถวหัวตารางที่มีคอลัมน์ ${headers} ให้พิมพ์หัวตารางให้ครบ`,
        { expected: headers },
      );
    }
    if (sheet) reportLongCells(sheet, notes);
  }
  const { settings, cells } = readSettings(tables.settings, notes);
  return {
    settings,
    settingCells: cells,
    signers: rowsOf(tables.signers).map((row) => readSigner(row, notes)),
    indicators: readIndicators(tables.indicators, notes),
    items: readItems(tables.items, settings.resultYear, notes),
    measures: rowsOf(tables.measures).map((row) => readMeasure(row, settings.planYear, notes)),
    issues: readIssues(tables.issues, notes),
    constraints: rowsOf(tables.constraints).map(readTextRow).filter(hasText),
    laws: rowsOf(tables.laws).map(readTextRow).filter(hasText),
    meetings: rowsOf(tables.meetings).map((row) => readMeeting(row, notes)),
    tabs,
    findings: notes.findings,
  };
}

function rowsOf(table: Table | null): readonly TableRow[] {
  return table ? table.rows : [];
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

const BAD_SCORE: Readonly<Record<BadReason, string>> = {
  'not-a-number': 'ไม่ใช่ตัวเลข ให้พิมพ์คะแนน 0–100 หรือเว้นว่างเมื่อไม่มีคะแนน',
  'out-of-range': 'ไม่อยู่ในช่วง 0–100 ให้ตรวจกับประกาศผลแล้วแก้ไข',
  fraction: 'น้อยกว่า 1 อาจเป็นสัดส่วนของร้อยละ ให้พิมพ์เป็นคะแนนเต็ม 100 หรือจัดรูปแบบช่องเป็นเปอร์เซ็นต์',
  date: 'เป็นวันที่ ไม่ใช่คะแนน ให้พิมพ์คะแนน 0–100 และจัดรูปแบบช่องเป็นตัวเลข',
  boolean: 'เป็นค่าจริง/เท็จ ไม่ใช่คะแนน ให้พิมพ์คะแนน 0–100',
  'error-cell': 'เป็นสูตรที่คำนวณไม่ได้ ให้แก้สูตรหรือพิมพ์คะแนน 0–100 แทน',
};

/** A score cell: the score, or null with a finding where the cell is neither a score nor blank. */
function scoreAt(row: TableRow, key: string, what: string, notes: Notebook): ScoreOrNull {
  const value = row.value(key);
  const reading = readScore(value, { percent: row.format(key).indexOf('%') >= 0 });
  if (reading.kind === 'score') return reading.value;
  if (reading.kind === 'bad') {
    notes.add('not-a-score', 'error', row.cell(key), `${what} "${shorten(value)}" ${BAD_SCORE[reading.reason]}`, {
      expected: '0–100',
      found: typeof value === 'number' ? value : shorten(value),
    });
  }
  return null;
}

function shorten(value: unknown): string {
  const text = tidy(String(value));
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function textAt(row: TableRow, key: string): string {
  return tidy(String(row.value(key)));
}

/** A whole number however it is typed ("๓", "ตัวชี้วัดที่ 3", 3); null where there is none. */
function wholeAt(row: TableRow, key: string): number | null {
  const match = /^\D*(\d{1,4})\D*$/.exec(toArabicDigits(textAt(row, key)));
  return match ? Number(match[1]) : null;
}

function wholesAt(row: TableRow, key: string): number[] {
  const found = toArabicDigits(textAt(row, key)).match(/\d+/g) ?? [];
  return found.map(Number).filter((no, index, all) => all.indexOf(no) === index);
}

function dateAt(row: TableRow, key: string, what: string, notes: Notebook): ThaiDate | null {
  const text = textAt(row, key);
  if (text === '' || /^[.\-–—…\s]+$/.test(text)) return null;
  const date = parseThaiDate(text);
  if (!date) {
    notes.add('bad-date', 'warning', row.cell(key), `${what} "${shorten(text)}" อ่านเป็นวันที่ไม่ได้ ให้พิมพ์เช่น 1 ตุลาคม 2567`, {
      found: shorten(text),
    });
  }
  return date;
}

function readSettings(
  table: Table | null,
  notes: Notebook,
): { settings: Settings; cells: Partial<Record<SettingKey, string>> } {
  const cells: Partial<Record<SettingKey, string>> = {};
  const rows: Partial<Record<SettingKey, TableRow>> = {};
  for (const row of rowsOf(table)) {
    const key = matchKey(String(row.value('key')));
    const known = SETTING_ROWS.filter((setting) =>
      [setting.key, setting.label, ...setting.aliases].some((name) => matchKey(name) === key),
    )[0];
    if (!known) continue;
    if (rows[known.key]) {
      notes.add(
        'duplicate-setting',
        'warning',
        row.cell('value'),
        `รายการ "${known.label}" มีมากกว่าหนึ่งแถว ระบบใช้ค่าที่ ${cells[known.key] ?? ''} ให้ลบแถวที่ซ้ำ`,
      );
      continue;
    }
    rows[known.key] = row;
    cells[known.key] = row.cell('value') as string;
  }
  const label = (key: SettingKey): string =>
    (SETTING_ROWS.filter((setting) => setting.key === key)[0] as { label: string }).label;
  const text = (key: SettingKey): string => {
    const row = rows[key];
    return row ? textAt(row, 'value') : '';
  };
  const score = (key: SettingKey): ScoreOrNull => {
    const row = rows[key];
    return row ? scoreAt(row, 'value', label(key), notes) : null;
  };
  const date = (key: SettingKey): ThaiDate | null => {
    const row = rows[key];
    return row ? dateAt(row, 'value', label(key), notes) : null;
  };
  const year = (key: SettingKey): number | null => {
    const typed = text(key);
    if (typed === '') return null;
    const number = /^\D*(\d{2,4})\D*$/.exec(toArabicDigits(typed));
    const value = number ? buddhistYear(Number(number[1])) : null;
    if (value === null) {
      notes.add('bad-year', 'error', cells[key], `${label(key)} "${shorten(typed)}" ไม่ใช่ปี พ.ศ. ให้พิมพ์เช่น 2567`, {
        found: shorten(typed),
      });
    }
    return value;
  };
  const change = (): number | null => {
    const row = rows.announcedChange;
    if (!row) return null;
    const reading = readNumber(row.value('value'));
    if (reading.kind === 'number') return reading.value;
    if (reading.kind === 'bad') {
      notes.add(
        'not-a-number',
        'error',
        cells.announcedChange,
        `${label('announcedChange')} "${shorten(row.value('value'))}" ไม่ใช่ตัวเลข ให้พิมพ์เช่น +2.62 หรือ -1.50`,
        { found: shorten(row.value('value')) },
      );
    }
    return null;
  };
  const resultYear = year('resultYear');
  const line = (key: 'target' | 'maintain'): number => score(key) ?? DEFAULT_LINES[key];
  return {
    cells,
    settings: {
      agency: text('agency'),
      agencyType: text('agencyType'),
      district: text('district'),
      province: text('province'),
      resultYear,
      // The year chain of ita-domain.md §0.9: measures follow the result by one year unless the agency says otherwise.
      planYear: year('planYear') ?? (resultYear === null ? null : resultYear + 1),
      announcedTotal: score('announcedTotal'),
      announcedIIT: score('announcedIIT'),
      announcedEIT: score('announcedEIT'),
      announcedOIT: score('announcedOIT'),
      announcedRating: text('announcedRating'),
      previousTotal: score('previousTotal'),
      announcedChange: change(),
      announcementDate: date('announcementDate'),
      division: text('division'),
      documentNo: text('documentNo'),
      documentDate: date('documentDate'),
      addressee: text('addressee'),
      preparerName: text('preparerName'),
      preparerPosition: text('preparerPosition'),
      target: line('target'),
      maintain: line('maintain'),
      weaknessRule: choiceOf(WEAKNESS_RULES, text('weaknessRule')) ?? ('below-target' as WeaknessRule),
      thaiDigits: matchKey(text('thaiDigits')) !== matchKey('ไม่ใช้'),
      font: text('font') || 'TH SarabunPSK',
    },
  };
}

/** The key whose Thai name a person chose; null for anything else. */
function choiceOf<Key extends string>(names: Readonly<Record<Key, string>>, typed: string): Key | null {
  const key = matchKey(typed);
  return (Object.keys(names) as Key[]).filter((candidate) => matchKey(names[candidate]) === key)[0] ?? null;
}

function readSigner(row: TableRow, notes: Notebook): Signer {
  const kind = textAt(row, 'kind');
  const read = choiceOf(SIGNER_KINDS, kind) ?? (/อนุมัติ/.test(kind) ? 'decides' : kind === '' ? 'opinion' : null);
  if (read === null) {
    notes.add(
      'unknown-choice',
      'warning',
      row.cell('kind'),
      `ประเภท "${shorten(kind)}" ไม่ใช่ ${SIGNER_KINDS.opinion} หรือ ${SIGNER_KINDS.decides} ระบบใช้ ${SIGNER_KINDS.opinion}`,
      { found: shorten(kind) },
    );
  }
  return {
    order: wholeAt(row, 'order'),
    position: textAt(row, 'position'),
    name: textAt(row, 'name'),
    kind: read ?? 'opinion',
    cells: cellsOf(row, ['order', 'position', 'name', 'kind']),
  };
}

function cellsOf<Field extends string>(row: TableRow, fields: readonly Field[]): Partial<Record<Field, string>> {
  const cells: Partial<Record<Field, string>> = {};
  for (const field of fields) {
    const cell = row.cell(field);
    if (cell !== undefined) cells[field] = cell;
  }
  return cells;
}

/** Rows of totals and means that people keep under the ten indicators. */
const SUMMARY_ROW = /รวม|เฉลี่ย|total|average|ระดับ|^\s*(IIT|EIT|OIT)\s*$/i;

/**
 * The indicator that a row of `คะแนน` is about. Number and name must agree; papers that number the OIT 9–13 after
 * counting IIT 1–5 and EIT from 9 are read by name (ita-domain.md §15).
 */
function indicatorOf(row: TableRow, numberedApart: boolean, notes: Notebook): number | null {
  const no = wholeAt(row, 'no');
  const name = textAt(row, 'name');
  const named = indicatorByName(name);
  if (named && (no === null || no === named.no || numberedApart)) return named.no;
  if (no !== null && indicatorByNo(no)) {
    if (!named) return no;
    notes.add(
      'indicator-name-mismatch',
      'error',
      row.cell('no') ?? row.cell('name'),
      `เลขตัวชี้วัด ${no} ไม่ตรงกับชื่อ "${shorten(name)}" ซึ่งเป็นตัวชี้วัดที่ ${named.no} ให้แก้เลขหรือชื่อให้ตรงกัน`,
      { expected: named.no, found: no },
    );
    return null;
  }
  const isSummary = SUMMARY_ROW.test(name) || (no === null && name === '');
  notes.add(
    isSummary ? 'row-skipped' : 'unknown-indicator',
    isSummary ? 'note' : 'error',
    row.cell('name') ?? row.cell('no'),
    isSummary ? `แถวนี้ไม่ใช่ตัวชี้วัด 1–10 ระบบไม่นำมาคำนวณ` : `ไม่ทราบว่าเป็นตัวชี้วัดใด ให้ใส่เลข 1–10 หรือชื่อตัวชี้วัดตามประกาศ`,
    { found: shorten(`${textAt(row, 'no')} ${name}`) },
  );
  return null;
}

function readIndicators(table: Table | null, notes: Notebook): IndicatorRow[] {
  const rows = rowsOf(table);
  const numberedApart = rows.some((row) => (wholeAt(row, 'no') ?? 0) > 10);
  const read: IndicatorRow[] = [];
  for (const row of rows) {
    const no = indicatorOf(row, numberedApart, notes);
    if (no === null) continue;
    read.push({
      no,
      name: textAt(row, 'name').replace(/^[\d๐-๙.)\s]+/, ''),
      instrument: (instrumentOf(no) as { id: InstrumentId }).id,
      score: scoreAt(row, 'score', `คะแนนตัวชี้วัดที่ ${no}`, notes),
      previous: scoreAt(row, 'previous', `คะแนนปีก่อนของตัวชี้วัดที่ ${no}`, notes),
      cells: cellsOf(row, ['no', 'name', 'instrument', 'score', 'previous']),
    });
  }
  return withoutDuplicates(read, {
    keyOf: (row) => String(row.no),
    code: 'duplicate-indicator',
    nameOf: (row) => `ตัวชี้วัดที่ ${row.no}`,
    cellOf: (row) => row.cells.no ?? row.cells.name,
    notes,
  });
}

/**
 * The same thing twice: kept once where both rows say the same; where they differ nobody can know which is right, so
 * the score is unknown until a person deletes one.
 */
function withoutDuplicates<Row extends { readonly score: ScoreOrNull; readonly cells: CellsOfScore }>(
  rows: readonly Row[],
  how: {
    keyOf: (row: Row) => string;
    code: string;
    nameOf: (row: Row) => string;
    cellOf: (row: Row) => string | undefined;
    notes: Notebook;
  },
): Row[] {
  const kept: Row[] = [];
  const position: Record<string, number> = {};
  for (const row of rows) {
    const key = how.keyOf(row);
    const at = position[key];
    if (at === undefined) {
      position[key] = kept.push(row) - 1;
      continue;
    }
    const first = kept[at] as Row;
    const same = first.score === row.score;
    how.notes.add(
      how.code,
      same ? 'warning' : 'error',
      how.cellOf(row),
      `${how.nameOf(row)} ซ้ำกับ ${how.cellOf(first) ?? 'แถวก่อนหน้า'}${
        same ? '' : ' และคะแนนไม่เท่ากัน ระบบจึงไม่ใช้ทั้งสองค่า'
      } ให้ลบแถวที่ไม่ถูกต้อง`,
      { expected: first.score ?? undefined, found: row.score ?? undefined },
    );
    if (!same) kept[at] = { ...first, score: null };
  }
  return kept;
}
type CellsOfScore = { readonly score?: string };

function readItems(table: Table | null, resultYear: number | null, notes: Notebook): ItemRow[] {
  const read: ItemRow[] = [];
  for (const row of rowsOf(table)) {
    const typed = textAt(row, 'item');
    const id = parseItemId(typed);
    if (!id) {
      notes.add(
        'unknown-item',
        'error',
        row.cell('item'),
        `รหัสข้อ "${shorten(typed)}" อ่านไม่ได้ ให้พิมพ์เช่น i10, e9 หรือ O34`,
        { found: shorten(typed) },
      );
      continue;
    }
    const part = wholeAt(row, 'part');
    const name = formatItemRow(id, part, resultYear ?? 0);
    read.push({
      id: name,
      instrument: id.instrument,
      itemNo: id.no,
      part,
      indicator: wholeAt(row, 'indicator') ?? indicatorOfItem(id, resultYear),
      text: textAt(row, 'text'),
      score: scoreAt(row, 'score', `คะแนนข้อ ${name}`, notes),
      suggestion: textAt(row, 'suggestion'),
      opinion: textAt(row, 'opinion'),
      cells: cellsOf(row, ['item', 'part', 'indicator', 'text', 'score', 'suggestion', 'opinion']),
    });
  }
  return withoutDuplicates(read, {
    keyOf: (row) => row.id,
    code: 'duplicate-item',
    nameOf: (row) => `ข้อ ${row.id}`,
    cellOf: (row) => row.cells.item,
    notes,
  });
}

/** The indicator that a year's item belongs to, where the year's list is known; null otherwise. */
function indicatorOfItem(id: ItemId, resultYear: number | null): number | null {
  if (resultYear === null || KNOWN_YEARS.indexOf(resultYear) < 0) return null;
  const items = valueOf(yearRules(resultYear).items[id.instrument]);
  const item = items ? items.filter((candidate) => candidate.no === id.no)[0] : undefined;
  return item ? item.indicator : null;
}

function readMeasure(row: TableRow, planYear: number | null, notes: Notebook): MeasureRow {
  const status = textAt(row, 'status');
  const readStatus = choiceOf(STATUS_CHOICES, status);
  if (status !== '' && readStatus === null) {
    const choices = Object.keys(STATUS_CHOICES).map((key) => STATUS_CHOICES[key as MeasureStatus]);
    notes.add(
      'unknown-choice',
      'warning',
      row.cell('status'),
      `สถานะ "${shorten(status)}" ไม่อยู่ในตัวเลือก ให้เลือก ${choices.join(' / ')}`,
      { found: shorten(status) },
    );
  }
  const start = textAt(row, 'start');
  const end = textAt(row, 'end');
  // People type a whole period into the first column as often as they use two.
  const period = parsePeriod(end === '' ? start : `${start} – ${end}`, planYear) ?? parsePeriod(start, planYear);
  return {
    no: textAt(row, 'no'),
    issue: wholeAt(row, 'issue'),
    indicators: wholesAt(row, 'indicators'),
    measure: textAt(row, 'measure'),
    steps: textAt(row, 'steps'),
    responsible: textAt(row, 'responsible'),
    start,
    startDate: period ? period.start : null,
    end,
    endDate: period ? period.end : null,
    monitoring: textAt(row, 'monitoring'),
    output: textAt(row, 'output'),
    outcome: textAt(row, 'outcome'),
    status: readStatus,
    suggestion: textAt(row, 'suggestion'),
    cells: cellsOf(row, [
      'no',
      'issue',
      'indicators',
      'measure',
      'steps',
      'responsible',
      'start',
      'end',
      'monitoring',
      'output',
      'outcome',
      'status',
      'suggestion',
    ]),
  };
}

/** The agency's issues, or the seven defaults where the tab is absent or empty. */
function readIssues(table: Table | null, notes: Notebook): IssueRow[] {
  const read: IssueRow[] = [];
  for (const row of rowsOf(table)) {
    const no = wholeAt(row, 'no');
    if (no === null) {
      notes.add('unknown-issue', 'error', row.cell('no'), 'แถวนี้ไม่มีเลขประเด็น ให้ใส่เลขประเด็น', {});
      continue;
    }
    const indicators = wholesAt(row, 'indicators').filter((indicator) => indicatorByNo(indicator) !== null);
    read.push({
      no,
      name: textAt(row, 'name'),
      indicators,
      text: textAt(row, 'text'),
      cells: cellsOf(row, ['no', 'name', 'indicators', 'text']),
    });
  }
  if (read.length > 0) return read;
  return DEFAULT_ISSUES.map((issue) => ({ ...issue, text: '', cells: {} }));
}

function readTextRow(row: TableRow): TextRow {
  return { text: textAt(row, 'text'), cells: cellsOf(row, ['no', 'text']) };
}

function hasText(row: TextRow): boolean {
  return row.text !== '';
}

function readMeeting(row: TableRow, notes: Notebook): MeetingRow {
  const instrument = textAt(row, 'instrument').toUpperCase();
  return {
    date: dateAt(row, 'date', 'วันที่ประชุม', notes),
    place: textAt(row, 'place'),
    instrument: instrument === 'IIT' || instrument === 'EIT' || instrument === 'OIT' ? instrument : null,
    indicator: wholeAt(row, 'indicator'),
    approach: textAt(row, 'approach'),
    measures: textAt(row, 'measures'),
    method: textAt(row, 'method'),
    results: textAt(row, 'results'),
    suggestions: textAt(row, 'suggestions'),
    cells: cellsOf(row, [
      'date',
      'place',
      'instrument',
      'indicator',
      'approach',
      'measures',
      'method',
      'results',
      'suggestions',
    ]),
  };
}
