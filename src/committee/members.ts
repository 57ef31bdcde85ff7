/** Reads the tab `คณะกรรมการ`: who considers and signs. */

import type { SheetSnapshot } from '../workbook/snapshot';
import { findTable } from '../workbook/table';
import { toArabicDigits } from '../thai/digits';
import { tidy } from '../thai/text';
import { COMMITTEE_TABS } from './committee-tabs';
import { choiceIn, ROLES, type Role } from './words';

export interface Member {
  /** Name or position, one line. */
  readonly name: string;
  readonly role: Role;
  /** Empty where none is filled in. */
  readonly email: string;
}

const LAST = Number.MAX_SAFE_INTEGER;

/** Members by their order number, then by their place; a row without a name or position is none. */
export function readMembers(sheet: SheetSnapshot | null): Member[] {
  const table = sheet ? findTable(COMMITTEE_TABS.members, sheet) : null;
  const rows = (table?.rows ?? []).map((row) => {
    const text = (key: string): string => tidy(String(row.value(key)));
    const [order] = /\d+/.exec(toArabicDigits(text('order'))) ?? [];
    return {
      order: order === undefined ? LAST : Number(order),
      name: text('name').replace(/\s*\n\s*/g, ' '),
      role: choiceIn(ROLES, text('role')) ?? 'member',
      email: text('email'),
    };
  });
  return rows
    .filter(({ name }) => name !== '')
    .sort((one, other) => one.order - other.order)
    .map(({ name, role, email }) => ({ name, role, email }));
}
