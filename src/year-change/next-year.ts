/**
 * What `เริ่มปีใหม่` does to the input tabs (design §12), as values: which cells are emptied, moved or set. Scores become
 * last year's, the plan's measures become rows that want results, what belongs to the finished result is empty, and what
 * holds for longer (signers, laws, constraints, issues) stays. It looks only at the finished year, so that a run that was
 * broken off gets the same plan from the year's copies.
 */

import { EVIDENCE_COLUMNS } from '../evidence/evidence-tab';
import { cellPosition } from '../findings/address';
import type { Analysis } from '../ita/analysis';
import { formatScore } from '../ita/rounding';
import { measuresYear, rulesOf } from '../ita/years';
import { isDraft } from '../planning/drafts';
import { inputTab, SETTING_ROWS } from '../workbook/input-tabs';
import type { InputTabId, MeasureRow, SettingKey, WorkbookData } from '../workbook/records';
import type { SheetSnapshot } from '../workbook/snapshot';
import { findSheet, findTable, type Table } from '../workbook/table';
import { emptiedSettings } from './setting-fates';
import type { CopiedTab } from './year-copies';

interface Position {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
}

/** A cell of the tab and what it holds in the new year: a value, or what another cell of the tab held. */
export interface CellChange extends Position {
  readonly content: { readonly value: string | number } | { readonly from: Position };
}

export interface TabChange {
  readonly tab: CopiedTab;
  readonly cells: readonly CellChange[];
  /** Columns of the tab that its table lacked: 0-based, by key. */
  readonly added: Readonly<Record<string, number>>;
  /** What happens to the tab, for a person. */
  readonly says: string;
}

export interface NextYear {
  /** Buddhist year of the result that is put aside. */
  readonly from: number;
  /** Buddhist year of the result that the tabs wait for. */
  readonly to: number;
  /** In the order of the tabs, `ตั้งค่า` last: its year says that the change is through. */
  readonly changes: readonly TabChange[];
  /** What a person should know beforehand: what stays to be looked at, what could not be moved. */
  readonly notes: readonly string[];
}

/** Why no new year can be begun. */
export interface NoNextYear {
  readonly code: 'year-missing' | 'year-unknown' | 'year-empty';
  readonly message: string;
}

export interface FinishedYear {
  /** The input tabs as the finished year has them, each with the id of the tab that it plays. */
  readonly sheets: readonly SheetSnapshot[];
  readonly data: WorkbookData;
  /** Null where the year has no rules or no scores. */
  readonly analysis: Analysis | null;
}

/** Tabs whose rows all belong to the finished year. */
const EMPTIED: readonly (InputTabId & ('items' | 'meetings'))[] = ['items', 'meetings'];

/** The change from the finished year to the one after it, or why there is none. */
export function nextYear(finished: FinishedYear): NextYear | NoNextYear {
  const { data } = finished;
  const from = data.settings.resultYear;
  if (from === null) {
    return { code: 'year-missing', message: 'ยังไม่ทราบปีงบประมาณของผลประเมิน ให้กรอกในแท็บ ตั้งค่า ก่อนเริ่มปีใหม่' };
  }
  const to = from + 1;
  if (rulesOf(to) === null) {
    return { code: 'year-unknown', message: `ส่วนเสริมรุ่นนี้ยังไม่มีเกณฑ์การประเมินของปี ${to} ให้ติดตั้งรุ่นใหม่ก่อนเริ่มปี ${to}` };
  }
  // After a change every one of these is empty, so that pressing twice does not run through a year that nobody filled in.
  const scored = [...data.indicators, ...data.items].some(({ score }) => score !== null);
  if (!scored && data.measures.length === 0) {
    return {
      code: 'year-empty',
      message: `ปี ${from} ยังไม่มีคะแนนและมาตรการ จึงไม่มีสิ่งใดให้เก็บเป็นปีก่อน แท็บพร้อมกรอกผลของปี ${from} อยู่แล้ว`,
    };
  }
  const tables = (id: InputTabId): Table | null => {
    const tab = inputTab(id);
    const sheet = findSheet(tab, finished.sheets, undefined);
    return sheet ? findTable(tab, sheet, from) : null;
  };
  const notes: string[] = [];
  const changes = [
    scores(finished, tables('indicators'), notes),
    ...EMPTIED.map((id) => emptied(id, tables(id), `ล้างแถวของปี ${from}`)),
    measures(finished, tables('measures'), from),
    texts('issues', tables('issues'), ['text'], `คงชื่อประเด็นและตัวชี้วัด ล้างข้อวิเคราะห์ของปี ${from}`),
    texts('papers', tables('papers'), ['documentNo', 'documentDate', 'subject'], 'ล้างเลขที่ วันที่ และเรื่อง คงผู้รับและผู้ลงนาม'),
    statements(finished.sheets, from),
    settings(finished, tables('settings'), to),
  ].filter((change): change is TabChange => change !== null && change.cells.length > 0);
  const kept = (['signers', 'laws', 'constraints'] as const).filter((id) => data[id].length > 0);
  if (kept.length > 0) {
    const names = kept.map((id) => inputTab(id).name).join(', ');
    notes.push(`แท็บ ${names} คงไว้ทุกแถว ให้ทบทวนว่ายังใช้กับปี ${to} ได้`);
  }
  return { from, to, changes, notes };
}

/** Whether a new year can be begun. */
export function isNextYear(result: NextYear | NoNextYear): result is NextYear {
  return 'changes' in result;
}

function cleared(row: number, column: number): CellChange {
  return { row, column, content: { value: '' } };
}

/** The known columns of every row. */
function allCells({ rows, columns }: Table): CellChange[] {
  return rows.flatMap(({ row }) => Object.values(columns).map((column) => cleared(row, column)));
}

function emptied(tab: InputTabId, table: Table | null, says: string): TabChange | null {
  return table && { tab, says, added: {}, cells: allCells(table) };
}

/** Some columns of a tab, where they hold anything. */
function texts(tab: InputTabId, table: Table | null, keys: readonly string[], says: string): TabChange | null {
  if (!table) return null;
  const cells = table.rows.flatMap((row) =>
    keys.flatMap((key) => {
      const column = table.columns[key];
      return column === undefined || row.value(key) === '' ? [] : [cleared(row.row, column)];
    }),
  );
  return { tab, says, added: {}, cells };
}

/** The statements of the report that was imported for the finished year. */
function statements(sheets: readonly SheetSnapshot[], from: number): TabChange | null {
  const sheet = sheets.find(({ tabId }) => tabId === 'evidence');
  if (!sheet) return null;
  const cells = sheet.values
    .slice(1)
    .flatMap((_row, index) => EVIDENCE_COLUMNS.map((_column, column) => cleared(index + 1, column)));
  return { tab: 'evidence', says: `ล้างข้อความของรายงานปี ${from}`, added: {}, cells };
}

/** First free column of the sheet, for a column that its table lacks. */
function freeColumn(sheets: readonly SheetSnapshot[], tab: CopiedTab): number {
  return sheets.find(({ tabId }) => tabId === tab)?.values[0]?.length ?? 0;
}

/** Scores become last year's; an own column whose head names its year stays as it is, because its head stays true. */
function scores({ sheets, data }: FinishedYear, table: Table | null, notes: string[]): TabChange | null {
  const score = table?.columns.score;
  if (!table || score === undefined) return null;
  if (table.years.score !== undefined) {
    notes.push(
      `หัวคอลัมน์คะแนนในแท็บ ${table.sheet} ระบุปี ${table.years.score} ไว้ จึงคงไว้ ให้เพิ่มคอลัมน์คะแนนของปี ${(data.settings.resultYear ?? 0) + 1}`,
    );
    return null;
  }
  const header = inputTab('indicators').columns.find(({ key }) => key === 'previous')?.header ?? '';
  const previous = table.columns.previous ?? freeColumn(sheets, 'indicators');
  // A head that is missing, or that names a year before ("คะแนนปี 2565"), would say something else than its column holds.
  const renamed = table.columns.previous === undefined || table.years.previous !== undefined;
  const cells: CellChange[] = renamed ? [{ row: table.headerRow, column: previous, content: { value: header } }] : [];
  for (const { row } of table.rows) {
    const read = data.indicators.find((one) => cellPosition(one.cells.score ?? '')?.row === row);
    const known = read ? read.score : null;
    cells.push({
      row,
      column: previous,
      content: known === null ? { from: { row, column: score } } : { value: known },
    });
    cells.push(cleared(row, score));
  }
  const added: TabChange['added'] = table.columns.previous === undefined ? { previous } : {};
  return { tab: 'indicators', cells, added, says: 'ย้ายคะแนนไปเป็นคะแนนปีก่อน เว้นช่องคะแนนไว้กรอก' };
}

/**
 * The measures of the plan stay, with their fiscal year, and want results; drafts that nobody made the agency's own and
 * the measures of years before go. Where nothing stands beside the table, the rows that stay move up.
 */
function measures({ sheets, data }: FinishedYear, table: Table | null, from: number): TabChange | null {
  if (!table) return null;
  const planYear = data.settings.planYear ?? measuresYear(from);
  const rowOf = ({ cells }: MeasureRow): number => cellPosition(cells.measure ?? '')?.row ?? -1;
  const gone = new Set([...data.earlierMeasures, ...data.measures.filter(isDraft)].map(rowOf));
  const yearOf = new Map(data.measures.map((measure) => [rowOf(measure), measure.year ?? planYear] as const));
  const rows = table.rows.map(({ row }) => row);
  const kept = rows.filter((row) => !gone.has(row));
  const year = table.columns.year ?? freeColumn(sheets, 'measures');
  const header = inputTab('measures').columns.find(({ key }) => key === 'year')?.header ?? '';
  const cells: CellChange[] =
    table.columns.year === undefined ? [{ row: table.headerRow, column: year, content: { value: header } }] : [];
  const known = Object.entries(table.columns).flatMap(([key, column]) => (key === 'year' ? [] : [column]));
  const places = hasOwnColumns(sheets, table) ? kept : rows;
  kept.forEach((row, index) => {
    const place = places[index] ?? row;
    if (place !== row)
      cells.push(...known.map((column) => ({ row: place, column, content: { from: { row, column } } })));
    const own = yearOf.get(row);
    cells.push({ row: place, column: year, content: { value: own ?? '' } });
  });
  const taken = new Set(places.slice(0, kept.length));
  for (const row of rows.filter((one) => !taken.has(one))) {
    cells.push(...[...known, year].map((column) => cleared(row, column)));
  }
  const staying = kept.filter((row) => yearOf.has(row)).length;
  const says = [
    staying > 0 ? `มาตรการปี ${planYear} ${staying} แถวอยู่ต่อเพื่อรายงานผล เพิ่มมาตรการปี ${planYear + 1} ต่อท้าย` : '',
    gone.size > 0 ? `มาตรการปีก่อนหน้าและร่าง ${gone.size} แถวเหลือเฉพาะในสำเนา` : '',
  ].filter((part) => part !== '');
  const added: TabChange['added'] = table.columns.year === undefined ? { year } : {};
  return { tab: 'measures', cells, added, says: says.join(' ') };
}

/** Whether people keep something of their own beside the rows, which must not come to stand beside another row. */
function hasOwnColumns(sheets: readonly SheetSnapshot[], { columns, rows }: Table): boolean {
  const values = sheets.find(({ tabId }) => tabId === 'measures')?.values ?? [];
  const ours = Object.values(columns);
  return rows.some(({ row }) => (values[row] ?? []).some((value, column) => value !== '' && !ours.includes(column)));
}

/** The year goes on, the total becomes last year's; of a result that was already known as the plan year's, it is this year's. */
function settings({ data, analysis }: FinishedYear, table: Table | null, to: number): TabChange | null {
  const column = table?.columns.value;
  if (!table || column === undefined) return null;
  const { settings: old } = data;
  const total = analysis ? analysis.total.stated : old.announcedTotal;
  const cells: CellChange[] = [];
  let next = (table.rows[table.rows.length - 1]?.row ?? table.headerRow) + 1;
  const set = (key: SettingKey, value: string | number): void => {
    const position = cellPosition(data.settingCells[key] ?? '');
    if (position) cells.push({ ...position, content: { value } });
    else if (value !== '') {
      // A workbook of before the setting: its row is added below.
      const label = SETTING_ROWS.find((setting) => setting.key === key)?.label ?? '';
      cells.push({ row: next, column: table.columns.key as number, content: { value: label } });
      cells.push({ row: next, column, content: { value } });
      next += 1;
    }
  };
  for (const key of emptiedSettings()) set(key, '');
  const known: readonly (readonly [SettingKey, string | number | null])[] = [
    ['announcedTotal', old.followingTotal],
    ['announcedChange', old.followingChange],
    ['announcedRating', old.followingRating],
    ['previousTotal', total ?? ''],
    ['planYear', measuresYear(to)],
    ['resultYear', to],
  ];
  for (const [key, value] of known) if (value !== null && (value !== '' || key === 'previousTotal')) set(key, value);
  const says = [
    `ปีของผลประเมินเป็น ${to} ปีของมาตรการเป็น ${measuresYear(to)}`,
    total === null ? '' : `คะแนนรวม ${formatScore(total)} เป็นคะแนนรวมปีก่อน`,
    old.followingTotal === null
      ? ''
      : `คะแนนรวมของปี ${to} ที่กรอกไว้แล้ว ${formatScore(old.followingTotal)} เป็นคะแนนรวมที่ประกาศ`,
    'ช่องผลประกาศ เลขที่ และวันที่ว่าง ข้อมูลหน่วยงานคงเดิม',
  ].filter((part) => part !== '');
  return { tab: 'settings', cells: lastOfEach(cells), added: {}, says: says.join(' ') };
}

/** A cell that was set twice keeps the later content. */
function lastOfEach(cells: readonly CellChange[]): CellChange[] {
  return cells.filter(
    ({ row, column }, index) => !cells.slice(index + 1).some((later) => later.row === row && later.column === column),
  );
}
