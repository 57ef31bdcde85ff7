/**
 * The same agency in two rows: counted once. Agencies of one name in different districts or groups are different ones.
 * Where two scores differ nobody can know which is right, so that score is unknown until a person deletes a row.
 */

import { round2 } from '../../ita/rounding';
import { matchKey } from '../../thai/text';
import type { Notebook } from '../readers/notebook';
import { agencyKey } from './agency-names';
import { INDICATOR_FIELDS, type AgencyField, type AgencyRow, type IndicatorField } from './records';

/** What tells one agency from every other: its name, with its district and group where they are known. */
export function identityOf({ name, district, group }: Pick<AgencyRow, 'name' | 'district' | 'group'>): string {
  return [agencyKey(name), matchKey(district), matchKey(group)].join('|');
}

export function singleAgencies(rows: readonly AgencyRow[], notes: Notebook): AgencyRow[] {
  const kept = new Map<string, AgencyRow>();
  for (const row of rows) {
    const key = identityOf(row);
    const first = kept.get(key);
    if (first === undefined) {
      kept.set(key, row);
      continue;
    }
    const differing = FIELDS.filter((field) => differs(valueOf(first, field), valueOf(row, field)));
    const words = differing
      .map(
        (field) =>
          `${row.cells[field] ?? ''} ${said(valueOf(row, field))} กับ ${first.cells[field] ?? ''} ${said(valueOf(first, field))}`,
      )
      .slice(0, MOST_SHOWN)
      .join(', ');
    notes.add(
      'duplicate-agency',
      differing.length > 0 ? 'error' : 'warning',
      row.cells.name,
      `"${row.name}" ซ้ำกับ ${first.cells.name ?? 'แถวก่อนหน้า'}${differing.length > 0 ? ` และคะแนนไม่เท่ากัน (${words}) ระบบจึงไม่ใช้ค่าที่ต่างกัน` : ''} ระบบนับเป็นหน่วยงานเดียว ให้ลบแถวที่ซ้ำ หรือกรอกอำเภอหรือกลุ่มให้ต่างกันหากเป็นคนละหน่วยงาน`,
      { cells: [row.cells.name, first.cells.name] },
    );
    kept.set(key, together(first, row, differing));
  }
  return [...kept.values()];
}

const MOST_SHOWN = 3;

type ComparedField = Exclude<AgencyField, 'name' | 'type' | 'district' | 'group'>;
const FIELDS: readonly ComparedField[] = [
  ...INDICATOR_FIELDS,
  'IIT',
  'EIT',
  'OIT',
  'total',
  'rating',
  'previousTotal',
  'previousRating',
];

function valueOf(row: AgencyRow, field: ComparedField): string | number | null {
  const index = INDICATOR_FIELDS.findIndex((one) => one === field);
  return index >= 0 ? (row.indicators[index] ?? null) : row[field as Exclude<ComparedField, IndicatorField>];
}

function isBlank(value: string | number | null): boolean {
  return value === null || value === '';
}

function differs(one: string | number | null, other: string | number | null): boolean {
  return !isBlank(one) && !isBlank(other) && one !== other;
}

/** The first row, completed by the second; what differs is unknown. */
function together(first: AgencyRow, second: AgencyRow, differing: readonly ComparedField[]): AgencyRow {
  const pick = <T extends string | number | null>(field: ComparedField, unknown: T): T => {
    if (differing.includes(field)) return unknown;
    const [one, other] = [valueOf(first, field), valueOf(second, field)];
    return (isBlank(one) ? other : one) as T;
  };
  return {
    ...first,
    type: first.type || second.type,
    indicators: INDICATOR_FIELDS.map((field) => pick<number | null>(field, null)),
    IIT: pick<number | null>('IIT', null),
    EIT: pick<number | null>('EIT', null),
    OIT: pick<number | null>('OIT', null),
    total: pick<number | null>('total', null),
    rating: pick('rating', ''),
    previousTotal: pick<number | null>('previousTotal', null),
    previousRating: pick('previousRating', ''),
  };
}

function said(value: string | number | null): string {
  return typeof value === 'number' ? String(round2(value)) : `"${value ?? ''}"`;
}
