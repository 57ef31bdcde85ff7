/** The same indicator or item in two rows: one row is kept, and everything in which the two differ is said. */

import type { ScoreOrNull } from '../../ita/model';
import { round2 } from '../../ita/rounding';
import { excerpt, matchKey } from '../../thai/text';
import {} from './cells';
import type { Notebook } from './notebook';

interface DuplicateRow {
  readonly score: ScoreOrNull;
  readonly cells: Readonly<Partial<Record<string, string>>>;
}

/** A field of the row, what its column is called, and whether it is a score, of which a wrong one must not be used. */
interface ComparedField<Row> {
  readonly key: keyof Row & string;
  readonly label: string;
  readonly isScore?: boolean;
}

/**
 * The same thing twice becomes one row: a blank cell takes what the other row has. Where two scores differ nobody can
 * know which is right, so the score is unknown until a person deletes one; of differing words the first are used.
 */
export function withoutDuplicates<Row extends DuplicateRow>(
  rows: readonly Row[],
  how: {
    keyOf: (row: Row) => string;
    code: string;
    nameOf: (row: Row) => string;
    cellOf: (row: Row) => string | undefined;
    fields: readonly ComparedField<Row>[];
    notes: Notebook;
  },
): Row[] {
  const kept: Row[] = [];
  const position: Record<string, number> = {};
  const disputed: Record<string, true> = {};
  for (const row of rows) {
    const key = how.keyOf(row);
    const at = position[key];
    const first = at === undefined ? undefined : kept[at];
    if (at === undefined || !first) {
      position[key] = kept.push(row) - 1;
      continue;
    }
    const values: Partial<Record<keyof Row, unknown>> = {};
    const cells: Partial<Record<string, string>> = { ...first.cells };
    const scores: string[] = [];
    const words: string[] = [];
    const places: (string | undefined)[] = [how.cellOf(first), how.cellOf(row)];
    for (const { key: field, label, isScore = false } of how.fields) {
      const [one, other] = [first[field], row[field]];
      const id = `${key} ${field}`;
      if (isBlank(other) || isSame(one, other)) continue;
      if (isBlank(one) && !disputed[id]) {
        values[field] = other;
        cells[field] = row.cells[field];
        continue;
      }
      if (isScore) {
        values[field] = null;
        disputed[id] = true;
      }
      places.push(first.cells[field], row.cells[field]);
      const where = `${first.cells[field] ?? ''} ${said(one)} และ ${row.cells[field] ?? ''} ${said(other)}`;
      (isScore ? scores : words).push(`${label} (${where})`);
    }
    const differences = [
      scores.length > 0 ? ` ${scores.join(', ')} ไม่เท่ากัน ระบบจึงไม่ใช้ทั้งสองค่า` : '',
      words.length > 0 ? ` ${words.join(', ')} ไม่ตรงกัน ระบบใช้แถวแรก` : '',
    ].join('');
    how.notes.add(
      how.code,
      scores.length > 0 ? 'error' : 'warning',
      how.cellOf(row),
      `${how.nameOf(row)} ซ้ำกับ ${how.cellOf(first) ?? 'แถวก่อนหน้า'}${differences} ให้ลบแถวที่ไม่ถูกต้อง`,
      {
        ...(scores.length > 0 ? { expected: first.score ?? undefined, found: row.score ?? undefined } : {}),
        ...(differences === '' ? { cause: 'แถวซ้ำกับแถวก่อนหน้าโดยไม่มีอะไรต่างกัน ให้ลบแถวที่ซ้ำ' } : {}),
        cells: places.slice(1).concat(places[0]),
      },
    );
    kept[at] = { ...first, ...values, cells };
  }
  return kept;
}

function isBlank(value: unknown): boolean {
  return value === null || value === '';
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || (typeof one === 'string' && typeof other === 'string' && matchKey(one) === matchKey(other));
}

function said(value: unknown): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(round2(value)) : `"${excerpt(String(value))}"`;
}
