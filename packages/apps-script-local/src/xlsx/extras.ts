/**
 * What Apps Script keeps and .xlsx cannot: metadata, document properties, protections, charts as such, gids. It travels
 * on a sheet of the file that Excel never shows (very hidden), one record a row: kind, a reference to the place it is
 * about, JSON in pieces. The reference is a formula, so that a tab renamed or a column inserted in Excel takes its
 * record along.
 */
import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import { columnLetters } from '../model/a1.ts';

const extrasSheetName = '__apps_script__';

/** Excel holds at most 32,767 characters in a cell. */
const pieceLength = 30_000;
const firstPieceColumn = 3;

export interface ExtraRecord {
  readonly kind: string;
  /** `'แท็บ'!$D$1`, null for the workbook as a whole. */
  readonly reference: string | null;
  readonly data: unknown;
}

export interface Extras {
  readonly records: readonly ExtraRecord[];
  /** Texts of a list by the row it stands in. */
  list(reference: string): readonly string[] | null;
}

const noExtras: Extras = { records: [], list: () => null };

/** Reads the records and takes the sheet out of the workbook. A damaged record is left out. */
export function takeExtras(workbook: Workbook): Extras {
  const sheet = workbook.getWorksheet(extrasSheetName);
  if (!sheet) return noExtras;
  const records: ExtraRecord[] = [];
  const lists = new Map<number, readonly string[]>();
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const record = readRecord(sheet, row);
    if (record?.kind === 'list' && Array.isArray(record.data)) lists.set(row, record.data.map(String));
    else if (record) records.push(record);
  }
  workbook.removeWorksheet(sheet.id);
  return {
    records,
    list: (reference) => {
      const match = new RegExp(`^'?${extrasSheetName}'?!\\$?[A-Z]+\\$?(\\d+)`).exec(reference);
      return match ? (lists.get(Number(match[1])) ?? null) : null;
    },
  };
}

function readRecord(sheet: Worksheet, row: number): ExtraRecord | null {
  const kind = sheet.getCell(row, 1).value;
  if (typeof kind !== 'string') return null;
  let json = '';
  for (let column = firstPieceColumn; ; column += 1) {
    const piece = sheet.getCell(row, column).value;
    if (typeof piece !== 'string') break;
    // A leading mark keeps pieces that look like numbers texts.
    json += piece.slice(1);
    if (piece.startsWith('.')) break;
  }
  try {
    return { kind, reference: sheet.getCell(row, 2).formula ?? null, data: JSON.parse(json) as unknown };
  } catch {
    return null;
  }
}

/** Writes records; `storeList` must be used before `finish`. */
export class ExtrasWriter {
  private readonly rows: { readonly record: ExtraRecord; readonly cells: readonly string[] }[] = [];

  add(kind: string, reference: string | null, data: unknown): void {
    this.rows.push({ record: { kind, reference, data }, cells: [] });
  }

  /** A list for a dropdown, each text in a cell of its own behind the record. @returns the reference of its cells */
  storeList(items: readonly string[]): string {
    const known = this.rows.findIndex(
      ({ record }) => record.kind === 'list' && JSON.stringify(record.data) === JSON.stringify(items),
    );
    const index = known >= 0 ? known : this.rows.length;
    if (known < 0) this.rows.push({ record: { kind: 'list', reference: null, data: items }, cells: items });
    const row = index + 1;
    return `${extrasSheetName}!$${columnLetters(listColumn)}$${row}:$${columnLetters(listColumn + items.length - 1)}$${row}`;
  }

  finish(workbook: Workbook): void {
    if (this.rows.length === 0) return;
    const sheet = workbook.addWorksheet(extrasSheetName, { state: 'veryHidden' });
    this.rows.forEach(({ record, cells }, index) => {
      const row = index + 1;
      sheet.getCell(row, 1).value = record.kind;
      if (record.reference !== null) sheet.getCell(row, 2).value = { formula: record.reference, result: '' };
      const json = JSON.stringify(record.data);
      for (let at = 0, column = firstPieceColumn; at < json.length; at += pieceLength, column += 1) {
        const isLast = at + pieceLength >= json.length;
        sheet.getCell(row, column).value = `${isLast ? '.' : '+'}${json.slice(at, at + pieceLength)}`;
      }
      cells.forEach((text, offset) => (sheet.getCell(row, listColumn + offset).value = text));
    });
  }
}

/** Beyond the pieces of any list's own JSON. */
const listColumn = 11;
