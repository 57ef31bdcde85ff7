/** Writes the model back into the workbook that carried it, and that into bytes. Untouched cells go out as they came in. */
import { PaperSize, Workbook, type CellValue, type PageSetup, type Worksheet } from '@cj-tech-master/excelts';
import { chartSize, renderChart } from '../charts/charts.ts';
import { chartDataOfAreas } from '../charts/charts-data.ts';
import { quoteSheetNames, renameInFormula } from '../formula/references.ts';
import { areaName, cellName, quoteSheetName } from '../model/a1.ts';
import { emptyFormat, numberFormatAt } from '../model/grid.ts';
import { isDateFormat } from '../model/number-format.ts';
import {
  isCellError,
  type Area,
  type Cell,
  type CellScalar,
  type SheetModel,
  type TextRun,
  type WorkbookModel,
} from '../model/workbook.ts';
import { ExtrasWriter } from './extras.ts';
import { linkForFile } from './links.ts';
import {
  pictureHash,
  picturesOf,
  pixelsToWidth,
  pointsToPixels,
  removeMedium,
  widthToPixels,
  type CellSource,
} from './read.ts';
import { absoluteReference, excelConditional, excelValidation, type ValidationWriting } from './rules.ts';
import { growRows } from './row-heights.ts';
import { placePictures, type PicturePlace } from './shared-drawings.ts';
import { excelColor, fontOfRun, styleFor } from './styles.ts';

/** Excel's limit; Sheets allows 50,000. */
const longestExcelText = 32_767;
const longestSheetName = 31;
/** The same content makes the same bytes. */
const fixedDate = new Date(Date.UTC(2000, 0, 1));

interface Writing extends ValidationWriting {
  readonly workbook: WorkbookModel;
  readonly carrier: Workbook;
  readonly extras: ExtrasWriter;
  readonly names: ReadonlyMap<SheetModel, string>;
  /** Where the charts' pictures stand. */
  readonly places: PicturePlace[];
  formula(text: string): string;
}

/** The formulas must be up to date. */
export async function writeXlsx(workbook: WorkbookModel): Promise<Uint8Array> {
  // Kept, because its sheets are: the next save starts from the same ones.
  const carrier = (workbook.source as Workbook | undefined) ?? newCarrier();
  workbook.source = carrier;
  const extras = new ExtrasWriter();
  const names = fileNames(workbook);
  const renamed = [...names].filter(([sheet, name]) => sheet.name !== name);
  const writing: Writing = {
    workbook,
    carrier,
    extras,
    names,
    places: [],
    timeZone: workbook.timeZone,
    sheetName: (sheet) => names.get(sheet) ?? sheet.name,
    storeList: (items) => extras.storeList(items),
    formula: (text) => renamed.reduce((formula, [sheet, name]) => renameInFormula(formula, sheet.name, name), text),
  };
  const kept = new Set(workbook.sheets.map((sheet) => sheet.source));
  for (const own of [...carrier.worksheets]) if (!kept.has(own)) carrier.removeWorksheet(own.id);
  // A name may pass from one tab to another; each gets a name of its own first.
  workbook.sheets.forEach((sheet, index) => {
    const own = sheet.source as Worksheet | undefined;
    if (own && own.name !== names.get(sheet)) own.name = `__renaming_${index}__`;
  });
  workbook.sheets.forEach((sheet, index) => {
    const name = writing.sheetName(sheet);
    const own =
      (sheet.source as Worksheet | undefined) ?? carrier.addWorksheet(name, { pageSetup: pageSetupOf(sheet) });
    sheet.source = own;
    if (own.name !== name) own.name = name;
    own.orderNo = index;
  });
  const pictures: (() => void)[] = [];
  for (const sheet of workbook.sheets) writeSheet(writing, sheet, sheet.source as Worksheet, pictures);
  writeNames(writing);
  writeExtras(writing);
  extras.finish(carrier);
  const buffer = await carrier.xlsx.writeBuffer();
  // The carrier stays as it was read: the next save starts from it again.
  const extrasSheet = carrier.worksheets.find(
    (sheet) =>
      sheet.state === 'veryHidden' && !kept.has(sheet) && !workbook.sheets.some((model) => model.source === sheet),
  );
  if (extrasSheet) carrier.removeWorksheet(extrasSheet.id);
  for (const removePicture of pictures) removePicture();
  return placePictures(new Uint8Array(buffer), writing.places, pictureHash);
}

/** Tables are wider than high: A4 across, as wide as the paper, the frozen heads on every page. */
function pageSetupOf({ frozenRows }: SheetModel): Partial<PageSetup> {
  return {
    paperSize: PaperSize.A4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    ...(frozenRows > 0 ? { printTitlesRow: `1:${frozenRows}` } : {}),
  };
}

function newCarrier(): Workbook {
  const carrier = new Workbook();
  carrier.created = fixedDate;
  carrier.modified = fixedDate;
  return carrier;
}

/** Excel allows 31 characters without `[]:*?/\` and, like Sheets, no two names that differ in case only. */
function fileNames(workbook: WorkbookModel): Map<SheetModel, string> {
  const names = new Map<SheetModel, string>();
  const taken = new Set<string>();
  for (const sheet of workbook.sheets) {
    const plain = sheet.name
      .replace(/[[\]:*?/\\]/g, '_')
      .replace(/^'|'$/g, '_')
      .slice(0, longestSheetName);
    let name = plain;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      const ending = `_${number}`;
      name = plain.slice(0, longestSheetName - ending.length) + ending;
    }
    taken.add(name.toLowerCase());
    names.set(sheet, name);
  }
  return names;
}

function writeSheet(writing: Writing, sheet: SheetModel, own: Worksheet, pictures: (() => void)[]): void {
  const wasHidden = own.state !== 'visible';
  if (sheet.hidden !== wasHidden) own.state = sheet.hidden ? 'hidden' : 'visible';
  const view = own.views?.[0];
  const frozen = sheet.frozenRows > 0 || sheet.frozenColumns > 0;
  // The shape of a view differs with its state, so the frozen part is written anew each time.
  const common = { ...view, state: undefined, xSplit: undefined, ySplit: undefined, topLeftCell: undefined };
  own.views = [
    {
      ...common,
      showGridLines: !sheet.hiddenGridlines,
      rightToLeft: sheet.rightToLeft,
      ...(frozen
        ? {
            state: 'frozen' as const,
            xSplit: sheet.frozenColumns,
            ySplit: sheet.frozenRows,
            topLeftCell: cellName(sheet.frozenRows + 1, sheet.frozenColumns + 1),
          }
        : { state: 'normal' as const }),
    } as Worksheet['views'][number],
  ];
  own.properties.tabColor = sheet.tabColor === null ? undefined : excelColor(sheet.tabColor);
  for (const merge of own.model.merges ?? []) own.unMergeCells(merge);
  writeCells(writing, sheet, own);
  for (const { row, column, rows, columns } of sheet.merges) {
    if (rows * columns > 1) own.mergeCellsWithoutStyle(areaName(row, column, rows, columns));
  }
  writeSizes(sheet, own);
  const foreign = own.conditionalFormattings.filter((entry) => !ours.has(entry));
  const conditions = sheet.conditionalRules.map((rule, index) => {
    const entry = excelConditional({ ...rule, ranges: rule.ranges }, index + 1);
    ours.add(entry);
    return entry;
  });
  own.conditionalFormattings = [...conditions, ...foreign];
  if (sheet.filter) {
    const { row, column, rows, columns } = sheet.filter;
    own.autoFilter = areaName(row, column, rows, columns);
  }
  for (const chart of sheet.charts) writeChart(writing, sheet, own, chart, pictures);
}

/** Conditional formats that a save wrote, so that the next save of the same carrier replaces them. */
const ours = new WeakSet<object>();

function writeCells(writing: Writing, sheet: SheetModel, own: Worksheet): void {
  own.eachRow({ includeEmpty: true }, (row, number) => {
    row.eachCell({ includeEmpty: true }, (ownCell, column) => {
      if (sheet.cells[number]?.[column]) return;
      ownCell.value = null;
      if (Object.keys(ownCell.style).length > 0) ownCell.style = {};
      if (ownCell.note !== undefined) ownCell.comment = undefined;
    });
  });
  const validations: { [address: string]: unknown } = {};
  for (const [key, value] of Object.entries(own.dataValidations.model)) {
    if (value && !ours.has(value as object)) validations[key] = value;
  }
  const written = new Map<object, object>();
  sheet.cells.forEach((line, row) =>
    line?.forEach((cell, column) => {
      if (!cell) return;
      const target = own.getCell(row, column);
      const source = cell.source as CellSource | undefined;
      target.value = excelValue(writing, sheet, cell, row, column);
      target.style = styleFor(source?.style, source?.format ?? emptyFormat, withResultFormat(sheet, cell, row, column));
      if (source?.note && source.note.text === cell.note) target.note = source.note.own ?? cell.note;
      else if (cell.note !== '') target.note = cell.note;
      else if (target.note !== undefined) target.comment = undefined;
      if (cell.validation) {
        let validation = written.get(cell.validation);
        if (!validation) {
          validation = excelValidation(cell.validation, cellName(row, column), writing);
          ours.add(validation);
          written.set(cell.validation, validation);
        }
        validations[cellName(row, column)] = validation;
      }
    }),
  );
  own.dataValidations.model = validations;
  for (const [key, value] of sheet.spilled) {
    const [row = 1, column = 1] = key.split(':').map(Number);
    own.getCell(row, column).value = excelScalar(value);
  }
}

/** A date that a formula gave must look like one in the file too. */
function withResultFormat(sheet: SheetModel, cell: Cell, row: number, column: number): Cell['format'] {
  if (cell.formula === null || cell.format.numberFormat !== undefined) return cell.format;
  const numberFormat = numberFormatAt(sheet, row, column);
  return numberFormat !== undefined && isDateFormat(numberFormat) ? { ...cell.format, numberFormat } : cell.format;
}

function excelValue(writing: Writing, sheet: SheetModel, cell: Cell, row: number, column: number): CellValue {
  const content = (cell.source as CellSource | undefined)?.content;
  const untouched =
    content &&
    content.formula === cell.formula &&
    (cell.formula !== null || sameScalar(content.value, cell.value)) &&
    content.runs === cell.runs;
  if (cell.formula !== null) {
    const formula = writing.formula(untouched ? cell.formula : withPrefixes(quoteSheetNames(cell.formula))).slice(1);
    const result = excelScalar(cell.value) as NonNullable<Extract<CellValue, { formula: string }>['result']>;
    const size = spillSize(sheet, row, column);
    if (size) return { formula, shareType: 'array', ref: areaName(row, column, size.rows, size.columns), result };
    return { formula, ...(result === null ? {} : { result }) };
  }
  if (untouched && !hasInnerLink(cell.runs)) return content.own;
  if (typeof cell.value !== 'string') return excelScalar(cell.value);
  return excelText(writing, sheet, cell, cell.value, row, column);
}

function sameScalar(one: CellScalar, other: CellScalar): boolean {
  return isCellError(one) && isCellError(other) ? one.error === other.error : one === other;
}

const innerLink = /^#gid=/;

function hasInnerLink(runs: readonly TextRun[] | null): boolean {
  return runs?.some((run) => run.link !== null && innerLink.test(run.link)) ?? false;
}

function excelText(
  writing: Writing,
  sheet: SheetModel,
  cell: Cell,
  text: string,
  row: number,
  column: number,
): CellValue {
  const shown = text.slice(0, longestExcelText);
  const runs = cell.runs ?? [];
  const links = new Set(runs.map((run) => run.link));
  const whole = links.size === 1 && runs[0]?.start === 0 && runs[runs.length - 1]?.end === text.length;
  const link = runs.find((run) => run.link !== null)?.link ?? null;
  // A file knows one link a cell, and shorter texts: the rest is kept beside it.
  if (shown !== text || (link !== null && !whole)) {
    const reference = absoluteReference({ sheet, row, column, rows: 1, columns: 1 }, writing.sheetName(sheet));
    writing.extras.add('text', reference, { text, runs: cell.runs, shown });
  }
  const styled = runs.some((run) => Object.keys(run.style).length > 0);
  if (link !== null) {
    return { text: shown, hyperlink: linkForFile(link, writing.workbook, (name) => fileNameOf(writing, name)) };
  }
  if (!styled) return shown;
  const pieces: { text: string; font?: ReturnType<typeof fontOfRun> }[] = [];
  let at = 0;
  for (const run of runs) {
    if (run.start > at) pieces.push({ text: shown.slice(at, run.start) });
    pieces.push({ text: shown.slice(run.start, run.end), font: fontOfRun(run.style) });
    at = run.end;
  }
  if (at < shown.length) pieces.push({ text: shown.slice(at) });
  return { richText: pieces.filter((piece) => piece.text !== '') };
}

function fileNameOf(writing: Writing, name: string): string {
  for (const [sheet, fileName] of writing.names) if (sheet.name === name) return fileName;
  return name;
}

function excelScalar(value: CellScalar): CellValue {
  if (!isCellError(value)) return value;
  const known = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const;
  return { error: known.find((error) => error === value.error) ?? '#VALUE!' };
}

/** The size of the array that a formula spilled from a cell, null for a single result. */
function spillSize(sheet: SheetModel, row: number, column: number): { rows: number; columns: number } | null {
  if (sheet.spilled.size === 0) return null;
  const has = (r: number, c: number): boolean => sheet.spilled.has(`${r}:${c}`) && !sheet.cells[r]?.[c]?.formula;
  let rows = 1;
  while (has(row + rows, column)) rows += 1;
  let columns = 1;
  while (has(row, column + columns)) columns += 1;
  return rows * columns > 1 ? { rows, columns } : null;
}

/** Functions younger than the format, which Excel knows only with their prefix. */
const prefixed =
  /\b(CONCAT|FILTER|IFNA|IFS|MAXIFS|MINIFS|SEQUENCE|SORT|SORTBY|SWITCH|TEXTJOIN|UNIQUE|XLOOKUP|XMATCH|XOR)(?=\()/gi;

function withPrefixes(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece.replace(
            prefixed,
            (name) => `${/^(FILTER|SORT)$/i.test(name) ? '_xlfn._xlws.' : '_xlfn.'}${name.toUpperCase()}`,
          ),
    )
    .join('');
}

function writeSizes(sheet: SheetModel, own: Worksheet): void {
  const columns = Math.max(sheet.columnWidths.length - 1, own.columnCount, ...sheet.hiddenColumns);
  for (let number = 1; number <= columns; number += 1) {
    const column = own.getColumn(number);
    const pixels = sheet.columnWidths[number];
    // The file's own width stays where the pixels are the same: rounding must not creep.
    if (pixels === undefined) {
      if (column.width !== undefined) column.width = undefined;
    } else if (column.width === undefined || widthToPixels(column.width) !== pixels)
      column.width = pixelsToWidth(pixels);
    if (column.hidden !== sheet.hiddenColumns.has(number)) column.hidden = sheet.hiddenColumns.has(number);
  }
  sheet.rowHeights.forEach((pixels, number) => {
    const row = own.getRow(number);
    if (pixels === undefined) return;
    if (row.height === undefined || pointsToPixels(row.height) !== pixels) row.height = (pixels * 3) / 4;
    row.customHeight = true;
  });
  growRows(sheet, own);
  const rows = Math.max(own.rowCount, ...sheet.hiddenRows);
  for (let number = 1; number <= rows; number += 1) {
    const row = own.findRow(number) ?? (sheet.hiddenRows.has(number) ? own.getRow(number) : undefined);
    if (row && row.hidden !== sheet.hiddenRows.has(number)) row.hidden = sheet.hiddenRows.has(number);
  }
}

function writeChart(
  writing: Writing,
  sheet: SheetModel,
  own: Worksheet,
  chart: SheetModel['charts'][number],
  pictures: (() => void)[],
): void {
  const png = renderChart(chart.type, chartDataOfAreas(chart, writing.workbook.locale), chart.options);
  const { width, height } = chartSize(chart.options);
  const imageId = writing.carrier.addImage({ extension: 'png', buffer: png });
  const columnPixels = sheet.columnWidths[chart.anchorColumn] ?? 100;
  const rowPixels = sheet.rowHeights[chart.anchorRow] ?? 21;
  own.addImage(imageId, {
    tl: {
      col: chart.anchorColumn - 1 + Math.min(0.99, chart.offsetX / columnPixels),
      row: chart.anchorRow - 1 + Math.min(0.99, chart.offsetY / rowPixels),
    },
    ext: { width, height },
    editAs: 'oneCell',
  });
  writing.places.push({
    hash: pictureHash(png),
    column: chart.anchorColumn - 1,
    row: chart.anchorRow - 1,
    width,
    height,
  });
  const holder = picturesOf(own);
  const picture = holder._media[holder._media.length - 1];
  pictures.push(() => {
    holder._media = holder._media.filter((entry) => entry !== picture);
    const index = writing.carrier.media.findIndex((entry) => entry.buffer === png);
    if (index >= 0) removeMedium(writing.carrier, index);
  });
  const { ranges, anchorRow, anchorColumn, ...rest } = chart;
  const reference = absoluteReference(
    { sheet, row: anchorRow, column: anchorColumn, rows: 1, columns: 1 },
    writing.sheetName(sheet),
  );
  writing.extras.add('chart', reference, {
    ...rest,
    ranges: ranges.map((area) => absoluteReference(area, writing.sheetName(area.sheet))),
    picture: pictureHash(png),
  });
}

function writeNames(writing: Writing): void {
  const { workbook, carrier } = writing;
  const known = new Set(workbook.namedRanges.map((entry) => entry.name));
  const foreign = carrier.definedNames.model.filter(
    ({ name, ranges }) => !known.has(name) && (ranges.length !== 1 || name.startsWith('_')),
  );
  carrier.definedNames.model = [
    ...foreign,
    ...workbook.namedRanges.map(({ name, area }) => ({
      name,
      ranges: [absoluteReference(area, writing.sheetName(area.sheet))],
    })),
  ];
}

function writeExtras(writing: Writing): void {
  const { workbook, extras } = writing;
  const reference = (area: Area): string => absoluteReference(area, writing.sheetName(area.sheet));
  const cellOf = (sheet: SheetModel, row: number, column: number): string =>
    reference({ sheet, row, column, rows: 1, columns: 1 });
  extras.add('workbook', null, {
    locale: workbook.locale,
    timeZone: workbook.timeZone,
    properties: Object.fromEntries(workbook.documentProperties),
    lastId: workbook.nextId - 1,
  });
  for (const sheet of workbook.sheets) {
    extras.add('sheet', `${quoteSheetName(writing.sheetName(sheet))}!$A$1`, {
      gid: sheet.id,
      rows: sheet.maxRows,
      columns: sheet.maxColumns,
      ...(writing.sheetName(sheet) === sheet.name ? {} : { name: sheet.name }),
    });
  }
  for (const { location, ...entry } of workbook.metadata) {
    const place =
      location.type === 'SPREADSHEET'
        ? null
        : location.type === 'SHEET'
          ? cellOf(location.sheet, 1, 1)
          : location.type === 'ROW'
            ? cellOf(location.sheet, location.index, 1)
            : cellOf(location.sheet, 1, location.index);
    extras.add('metadata', place, { ...entry, type: location.type });
  }
  for (const { sheet, area, unprotected, ...entry } of workbook.protections) {
    extras.add('protection', area ? reference(area) : cellOf(sheet, 1, 1), {
      ...entry,
      unprotected: unprotected.map(reference),
    });
  }
}
