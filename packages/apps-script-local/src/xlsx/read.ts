/** Reads an .xlsx into the model; the library's workbook stays behind it as the carrier of all that is not modelled. */
import { Workbook, type Cell as ExcelCell, type CellValue, type Style, type Worksheet } from '@cj-tech-master/excelts';
import { unzipSync, type UnzipFileInfo } from 'fflate';
import { createHash } from 'node:crypto';
import { emptyFormat, ensureCell } from '../model/grid.ts';
import {
  newSheetModel,
  newWorkbookModel,
  type Area,
  type Cell,
  type CellFormat,
  type CellScalar,
  type ChartModel,
  type MetadataModel,
  type SheetModel,
  type TextRun,
  type WorkbookModel,
  type WorkbookSettings,
} from '../model/workbook.ts';
import { renameInFormula } from '../formula/references.ts';
import { parseA1 } from '../model/a1.ts';
import { takeExtras, type Extras } from './extras.ts';
import { linkFromFile } from './links.ts';
import { restoreLostNotes } from './lost-notes.ts';
import { mostText, refuseBeyondBounds } from './bounds.ts';
import { FileProblem } from './problem.ts';
import { removePlacedPictures } from './shared-drawings.ts';
import { nameThaiFormats } from './thai-formats.ts';
import { areaOfReference, conditionalOf, validationOf } from './rules.ts';
import { formatOf, runStyleOf } from './styles.ts';
import { colorOf } from './styles.ts';

/** What the file held in a cell. */
export interface CellSource {
  readonly style: Partial<Style>;
  readonly format: CellFormat;
  /** Absent for the look of a column, which has no content. */
  readonly content?: {
    readonly own: CellValue;
    readonly value: CellScalar;
    readonly formula: string | null;
    readonly runs: readonly TextRun[] | null;
    /** Result that the file brought along. */
    readonly cached: CellScalar;
  };
  readonly note?: { readonly own: ExcelCell['note']; readonly text: string };
}

const largestFile = 50 * 1024 * 1024;
const pixelsPerCharacter = 7;
const columnPadding = 5;

/** Millimetres are nobody's unit here: widths are in characters, heights in points; the model has pixels. */
export const widthToPixels = (width: number): number => Math.round(width * pixelsPerCharacter + columnPadding);
export const pixelsToWidth = (pixels: number): number => Math.max(0, (pixels - columnPadding) / pixelsPerCharacter);
export const pointsToPixels = (points: number): number => Math.round((points * 4) / 3);

export interface ReadOptions extends WorkbookSettings {
  /** Name of the workbook; problems name it too. */
  readonly name?: string;
}

/** @throws FileProblem for bytes that are no readable workbook */
export async function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Promise<WorkbookModel> {
  const { name = 'workbook' } = options;
  if (bytes.length > largestFile) {
    throw new FileProblem('too-big', name);
  }
  const carrier = await loadCarrier(bytes, name);
  const extras = takeExtras(carrier);
  const workbook = newWorkbookModel({ ...options, name });
  workbook.sheets = [];
  workbook.source = carrier;
  const seen = new Set<number>();
  carrier.worksheets.forEach((worksheet) => {
    // The file's own sheet numbers are kept from save to save, so they can serve as gids until Sheets gives its own.
    let gid = gidOf(extras, worksheet.name) ?? worksheet.id;
    while (seen.has(gid)) gid += 1;
    seen.add(gid);
    const sheet = newSheetModel(gid, worksheet.name);
    sheet.source = worksheet;
    workbook.sheets.push(sheet);
  });
  const first =
    workbook.sheets.find((sheet) => sheet.source && (sheet.source as Worksheet).state === 'visible') ??
    workbook.sheets[0];
  if (!first) throw new FileProblem('no-sheets', name);
  workbook.activeSheet = first;
  for (const sheet of workbook.sheets) readSheet(workbook, sheet, sheet.source as Worksheet, extras);
  refuseMuchText(workbook, name);
  readNames(workbook, carrier);
  readExtras(workbook, extras);
  return workbook;
}

async function loadCarrier(bytes: Uint8Array, name: string): Promise<Workbook> {
  const starts = (...signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  // The container of old Excel files, and of encrypted new ones.
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    const encrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new FileProblem(encrypted ? 'encrypted' : 'old-excel', name);
  }
  if (!starts(0x50, 0x4b)) {
    throw new FileProblem('not-xlsx', name);
  }
  refuseOpenDocument(bytes, name);
  refuseWord(bytes, name);
  refuseBeyondBounds(bytes, name);
  const carrier = new Workbook();
  try {
    await carrier.xlsx.load(nameThaiFormats(removePlacedPictures(bytes)));
    restoreLostNotes(carrier, bytes);
  } catch (error) {
    const encrypted = error instanceof Error && /encrypted/i.test(error.message);
    throw new FileProblem(encrypted ? 'encrypted' : 'damaged', name);
  }
  return carrier;
}

/** @throws FileProblem for a file of LibreOffice: its first entry, never packed, is its kind */
function refuseOpenDocument(bytes: Uint8Array, name: string): void {
  const start = Buffer.from(bytes.subarray(0, 120)).toString('latin1');
  if (start.includes('application/vnd.oasis.opendocument')) throw new FileProblem('opendocument', name);
}

/** @throws FileProblem for a document of Word, whose parts are another kind's */
function refuseWord(bytes: Uint8Array, name: string): void {
  let isWord = false;
  const list = (entry: UnzipFileInfo): boolean => {
    isWord ||= entry.name === 'word/document.xml';
    return false;
  };
  try {
    unzipSync(bytes, { filter: list });
  } catch {
    // What is damaged is worded by the reader of the whole.
    return;
  }
  if (isWord) throw new FileProblem('word-document', name);
}

/** Texts that cells share are one in the file and in memory, and many in whatever is made of them. */
function refuseMuchText(workbook: WorkbookModel, name: string): void {
  let length = 0;
  for (const sheet of workbook.sheets) {
    for (const line of sheet.cells) {
      for (const cell of line ?? []) if (typeof cell?.value === 'string') length += cell.value.length;
    }
  }
  if (length > mostText) throw new FileProblem('too-much-text', name);
}

function readSheet(workbook: WorkbookModel, sheet: SheetModel, own: Worksheet, extras: Extras): void {
  sheet.hidden = own.state !== 'visible';
  sheet.maxRows = Math.max(sheet.maxRows, own.rowCount);
  sheet.maxColumns = Math.max(sheet.maxColumns, own.columnCount);
  // Typed as always there, but absent for a file whose sheets state no view (as other writers make them).
  const view = (own.views as typeof own.views | undefined)?.[0];
  if (view?.state === 'frozen') {
    sheet.frozenRows = view.ySplit ?? 0;
    sheet.frozenColumns = view.xSplit ?? 0;
  }
  sheet.hiddenGridlines = view?.showGridLines === false;
  sheet.rightToLeft = view?.rightToLeft === true;
  sheet.tabColor = colorOf(own.properties.tabColor) ?? null;
  readColumns(sheet, own);
  const spilled = new Set<string>();
  own.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    if (row.height !== undefined && row.customHeight === true) sheet.rowHeights[rowNumber] = pointsToPixels(row.height);
    if (row.hidden) sheet.hiddenRows.add(rowNumber);
    row.eachCell({ includeEmpty: true }, (ownCell) => readCell(workbook, sheet, ownCell, spilled));
  });
  for (const range of own.model.merges ?? []) {
    const parsed = parseA1(range);
    if (parsed?.startRow && parsed.startColumn && parsed.endRow && parsed.endColumn) {
      const { startRow: row, startColumn: column } = parsed;
      sheet.merges.push({ row, column, rows: parsed.endRow - row + 1, columns: parsed.endColumn - column + 1 });
    }
  }
  readValidations(workbook, sheet, own, extras);
  readConditions(workbook, sheet, own);
}

function readColumns(sheet: SheetModel, own: Worksheet): void {
  // Columns may have a width or a look without a cell.
  const count = Math.max(own.columnCount, own.columns?.length ?? 0);
  for (let number = 1; number <= count; number += 1) {
    const column = own.getColumn(number);
    if (column.width !== undefined) sheet.columnWidths[number] = widthToPixels(column.width);
    if (column.hidden) sheet.hiddenColumns.add(number);
    const style = column.style;
    if (Object.keys(style).length > 0) {
      const format = formatOf(style);
      const source: CellSource = { style, format };
      sheet.columnDefaults[number] = { format, source };
    }
  }
}

function readCell(workbook: WorkbookModel, sheet: SheetModel, own: ExcelCell, spilled: Set<string>): void {
  // Cells under a merged one repeat its value.
  if (own.isMerged && own.master !== own) return;
  const format = Object.keys(own.style).length > 0 ? formatOf(own.style) : emptyFormat;
  const value = own.value;
  const isOfWps = isPicture(own);
  const formula = own.formula === undefined || isOfWps ? null : `=${withoutPrefixes(own.formula)}`;
  const { scalar, runs } = isOfWps
    ? { scalar: null, runs: null }
    : formula === null
      ? contentOf(workbook, value)
      : { scalar: scalarOf(own.result), runs: null };
  const note = noteText(own.note);
  if (formula !== null) markSpill(own, spilled);
  const isSpill = spilled.has(own.address) && formula === null;
  if (scalar === null && formula === null && note === '' && !isOfWps && Object.keys(own.style).length === 0) return;
  const cell: Cell = ensureCell(sheet, Number(own.row), Number(own.col));
  const source: CellSource = {
    style: own.style,
    format,
    ...(isSpill ? {} : { content: { own: value, value: scalar, formula, runs, cached: scalar } }),
    ...(note === '' ? {} : { note: { own: own.note, text: note } }),
  };
  cell.format = format;
  cell.note = note;
  cell.source = source;
  if (isSpill) return;
  cell.value = scalar;
  cell.formula = formula;
  cell.runs = runs;
  if (formula !== null) cell.cached = scalar;
}

/** A picture that WPS Office puts into a cell: a formula of its own, and that formula as text where it is not known. */
function isPicture({ formula, value }: ExcelCell): boolean {
  const text = formula ?? (typeof value === 'string' ? value : '');
  return /^=?(?:_xlfn\.)?DISPIMG\(/i.test(text);
}

/** The other cells of an array formula hold its results, not values of their own. */
function markSpill(own: ExcelCell, spilled: Set<string>): void {
  const model = own.model;
  if (model.shareType !== 'array' || model.ref === undefined) return;
  const parsed = parseA1(model.ref);
  if (!parsed?.startRow || !parsed.startColumn || !parsed.endRow || !parsed.endColumn) return;
  for (let row = parsed.startRow; row <= parsed.endRow; row += 1) {
    for (let column = parsed.startColumn; column <= parsed.endColumn; column += 1) {
      const address = own.worksheet.getCell(row, column).address;
      if (address !== own.address) spilled.add(address);
    }
  }
}

/** Excel writes newer functions with a prefix that nobody types. */
function withoutPrefixes(formula: string): string {
  return formula.replace(/_xlfn\.(?:_xlws\.)?|_xlws\./g, '');
}

function contentOf(workbook: WorkbookModel, value: CellValue): { scalar: CellScalar; runs: readonly TextRun[] | null } {
  if (typeof value === 'object' && value !== null && 'richText' in value) {
    const runs: TextRun[] = [];
    let text = '';
    for (const piece of value.richText) {
      const style = runStyleOf(piece.font);
      const start = text.length;
      text += piece.text;
      if (Object.keys(style).length > 0 && piece.text !== '') runs.push({ start, end: text.length, style, link: null });
    }
    return { scalar: text === '' ? null : text, runs: runs.length > 0 ? runs : null };
  }
  if (typeof value === 'object' && value !== null && 'hyperlink' in value) {
    const inner = contentOf(workbook, value.text as CellValue);
    const text = typeof inner.scalar === 'string' ? inner.scalar : String(inner.scalar ?? '');
    const link = linkFromFile(value.hyperlink, workbook);
    const runs = inner.runs
      ? filled(inner.runs, text.length).map((run) => ({ ...run, link }))
      : [{ start: 0, end: text.length, style: {}, link }];
    return { scalar: text === '' ? null : text, runs: text === '' ? null : runs };
  }
  return { scalar: scalarOf(value), runs: null };
}

function filled(runs: readonly TextRun[], length: number): TextRun[] {
  const all: TextRun[] = [];
  let at = 0;
  for (const run of runs) {
    if (run.start > at) all.push({ start: at, end: run.start, style: {}, link: null });
    all.push(run);
    at = run.end;
  }
  if (at < length) all.push({ start: at, end: length, style: {}, link: null });
  return all;
}

function scalarOf(value: unknown): CellScalar {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  // The library reads a serial number as if its wall clock were UTC.
  if (value instanceof Date) return Math.round(value.getTime() / 1000) / 86_400 + 25_569;
  if (typeof value === 'object' && 'error' in value) return { error: String(value.error), message: '' };
  if (typeof value === 'object' && 'checkbox' in value) return value.checkbox === true;
  return null;
}

function noteText(note: ExcelCell['note']): string {
  if (note === undefined) return '';
  return typeof note === 'string' ? note : (note.texts ?? []).map((piece) => piece.text).join('');
}

function readValidations(workbook: WorkbookModel, sheet: SheetModel, own: Worksheet, extras: Extras): void {
  const foreign: { [address: string]: unknown } = {};
  const known = new Map<string, Cell['validation']>();
  for (const [key, validation] of Object.entries(own.dataValidations.model)) {
    if (!validation) continue;
    const json = JSON.stringify(validation);
    let rule = known.get(json);
    if (rule === undefined) {
      rule = validationOf(validation, { workbook, sheet, listOf: (reference) => extras.list(reference) });
      known.set(json, rule);
    }
    const area = areaOfReference(workbook, sheet, key.replace(/^range:/, ''));
    if (!rule || !area) {
      foreign[key] = validation;
      continue;
    }
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1)
        ensureCell(sheet, row, column).validation = rule;
    }
  }
  own.dataValidations.model = foreign;
}

function readConditions(workbook: WorkbookModel, sheet: SheetModel, own: Worksheet): void {
  const foreign: Worksheet['conditionalFormattings'] = [];
  const found: { priority: number; rule: SheetModel['conditionalRules'][number] }[] = [];
  for (const formatting of own.conditionalFormattings) {
    const ranges = formatting.ref
      .split(/\s+/)
      .map((reference) => areaOfReference(workbook, sheet, reference))
      .filter((area): area is Area => area !== null);
    const kept = formatting.rules.filter((ownRule) => {
      const rule = ranges.length > 0 ? conditionalOf(ownRule, ranges) : null;
      if (rule) found.push({ priority: ownRule.priority ?? found.length, rule });
      return !rule;
    });
    if (kept.length > 0) foreign.push({ ref: formatting.ref, rules: kept });
  }
  found.sort((one, other) => one.priority - other.priority);
  sheet.conditionalRules = found.map(({ rule }) => rule);
  own.conditionalFormattings = foreign;
}

function readNames(workbook: WorkbookModel, carrier: Workbook): void {
  const home = workbook.activeSheet;
  for (const { name, ranges } of carrier.definedNames.model) {
    const [only] = ranges;
    const area =
      ranges.length === 1 && only !== undefined && !name.startsWith('_') ? areaOfReference(workbook, home, only) : null;
    if (area) workbook.namedRanges.push({ name, area });
  }
}

function gidOf(extras: Extras, sheetName: string): number | null {
  for (const record of extras.records) {
    if (record.kind !== 'sheet' || parseA1(record.reference ?? '')?.sheetName !== sheetName) continue;
    const { gid } = record.data as { gid?: unknown };
    if (typeof gid === 'number') return gid;
  }
  return null;
}

interface StoredChart extends Omit<ChartModel, 'id' | 'ranges' | 'anchorRow' | 'anchorColumn'> {
  readonly ranges: readonly string[];
  readonly picture: string;
}

/** The shapes are those that `write.ts` writes; a record whose place is gone is left out. */
function readExtras(workbook: WorkbookModel, extras: Extras): void {
  let lastId = 0;
  const take = (id: unknown): number => {
    lastId = Math.max(lastId, Number(id) || 0);
    return Number(id) || 0;
  };
  const areas = (references: readonly string[]): Area[] =>
    references
      .map((reference) => areaOfReference(workbook, workbook.activeSheet, reference))
      .filter((area): area is Area => area !== null);
  for (const { kind, reference, data } of extras.records) {
    const place = reference === null ? null : areaOfReference(workbook, workbook.activeSheet, reference);
    if (kind === 'workbook') {
      const stored = data as {
        name?: string;
        locale: string;
        timeZone: string;
        properties: { [key: string]: string };
        lastId: number;
      };
      workbook.locale = stored.locale;
      workbook.timeZone = stored.timeZone;
      take(stored.lastId);
      for (const [key, value] of Object.entries(stored.properties)) workbook.documentProperties.set(key, value);
    } else if (kind === 'sheet' && place) {
      const stored = data as { name?: string; rows: number; columns: number };
      if (stored.name !== undefined) renameSheet(workbook, place.sheet, stored.name);
      place.sheet.maxRows = Math.max(place.sheet.maxRows, stored.rows);
      place.sheet.maxColumns = Math.max(place.sheet.maxColumns, stored.columns);
    } else if (kind === 'metadata') {
      const stored = data as {
        id: number;
        key: string;
        value: string | null;
        visibility: 'DOCUMENT' | 'PROJECT';
        type: string;
      };
      const location = metadataLocation(stored.type, place);
      if (location)
        workbook.metadata.push({
          id: take(stored.id),
          key: stored.key,
          value: stored.value,
          visibility: stored.visibility,
          location,
        });
    } else if (kind === 'protection' && place) {
      const stored = data as {
        id: number;
        type: 'SHEET' | 'RANGE';
        description: string;
        warningOnly: boolean;
        editors: string[];
        unprotected: string[];
        rangeName: string | null;
      };
      workbook.protections.push({
        id: take(stored.id),
        type: stored.type,
        sheet: place.sheet,
        area: stored.type === 'SHEET' ? null : place,
        description: stored.description,
        warningOnly: stored.warningOnly,
        editors: stored.editors,
        domainEdit: false,
        unprotected: areas(stored.unprotected),
        rangeName: stored.rangeName,
      });
    } else if (kind === 'chart' && place) {
      const { ranges, picture, ...stored } = data as StoredChart & { id: number };
      dropPicture(workbook, place.sheet, picture);
      place.sheet.charts.push({
        ...stored,
        id: take(stored.id),
        ranges: areas(ranges),
        anchorRow: place.row,
        anchorColumn: place.column,
      });
    } else if (kind === 'text' && place) {
      const stored = data as { text: string; runs: readonly TextRun[] | null; shown: string };
      const cell = place.sheet.cells[place.row]?.[place.column];
      // Only while the cell still holds what was written into it.
      if (cell && cell.formula === null && cell.value === stored.shown) {
        cell.value = stored.text;
        cell.runs = stored.runs;
      }
    }
  }
  workbook.nextId = lastId + 1;
}

/** Gives a tab the name that was too long, or otherwise not good, for Excel. */
function renameSheet(workbook: WorkbookModel, sheet: SheetModel, name: string): void {
  const before = sheet.name;
  sheet.name = name;
  for (const { cells } of workbook.sheets) {
    cells.forEach((line) =>
      line?.forEach((cell) => {
        if (cell && cell.formula !== null) cell.formula = renameInFormula(cell.formula, before, name);
      }),
    );
  }
}

function metadataLocation(type: string, place: Area | null): MetadataModel['location'] | null {
  if (type === 'SPREADSHEET') return { type };
  if (!place) return null;
  if (type === 'SHEET') return { type, sheet: place.sheet };
  if (type === 'ROW') return { type, sheet: place.sheet, index: place.row };
  return type === 'COLUMN' ? { type, sheet: place.sheet, index: place.column } : null;
}

export function pictureHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Takes the picture of one of our charts off the sheet: the chart itself is back. The user's own pictures stay. */
function dropPicture(workbook: WorkbookModel, sheet: SheetModel, hash: string): void {
  const carrier = workbook.source as Workbook;
  const holder = picturesOf(sheet.source as Worksheet);
  const index = carrier.media.findIndex(({ buffer }) => buffer !== undefined && pictureHash(buffer) === hash);
  const picture = holder._media.find((entry) => entry.type === 'image' && Number(entry.imageId) === index);
  if (index < 0 || !picture) return;
  holder._media = holder._media.filter((entry) => entry !== picture);
  const stillUsed = carrier.worksheets.some((own) =>
    picturesOf(own)._media.some((entry) => Number(entry.imageId) === index),
  );
  if (!stillUsed) removeMedium(carrier, index);
}

/** Pictures name their bytes by position in the workbook's list, so those behind the removed one move up. */
export function removeMedium(carrier: Workbook, index: number): void {
  carrier.media.splice(index, 1);
  for (const own of carrier.worksheets) {
    for (const picture of picturesOf(own)._media) {
      if (Number(picture.imageId) > index) picture.imageId = String(Number(picture.imageId) - 1);
    }
  }
}

/** The library has no way to take one picture off a sheet; its list of them is private only to the compiler. */
export function picturesOf(own: Worksheet): { _media: { type?: string; imageId?: string }[] } {
  return own as unknown as { _media: { type?: string; imageId?: string }[] };
}
