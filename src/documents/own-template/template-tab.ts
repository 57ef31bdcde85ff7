/** The layout of the hidden tab that keeps the agency's own templates and its garuda. */

import type { DocumentId } from '../shared/titles';
import { cellAddress } from '../../findings/address';

/** Found by its mark or its name. Add to the layout, never change it: workbooks carry it for years. */
export const TEMPLATES_TAB = { id: 'templates', name: 'แม่แบบ' } as const;

export const GARUDA = 'garuda';
export type StoredFileId = DocumentId | typeof GARUDA;

/** 1-based rows: which file the column holds, what is known of it, and from there on the file in pieces. */
export const ROWS = { key: 1, info: 2 } as const;

/** Address of a cell of the tab from its 1-based column and row. */
export function columnAddress(column: number, row: number): string {
  return cellAddress(TEMPLATES_TAB.name, row - 1, column - 1);
}

/** The first column tells whoever shows the tab what it is. */
export function explained(): string[] {
  return [
    'แท็บนี้เก็บแม่แบบเอกสารและภาพครุฑของหน่วยงาน หนึ่งคอลัมน์ต่อหนึ่งไฟล์',
    'อย่าแก้ไข เรียงลำดับ หรือลบช่องในแท็บนี้ เปลี่ยนแม่แบบได้ในแผงควบคุม ขั้นตอน เอกสาร > แม่แบบและตราครุฑ',
  ];
}
