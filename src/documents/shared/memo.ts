/**
 * The parts of a memo (บันทึกข้อความ) that all papers share: head, signature, and the chain of opinions.
 * Conventions: ita-domain.md §7.
 */

import { formatThaiDate, type ThaiDate } from '../../thai/dates';
import type { MissingField } from './missing';
import type { SettingKey, WorkbookData } from '../../workbook/records';
import { AGENCY_NOTE, PREPARER_NOTES } from './common-notes';
import { BLANK, orBlank, type DocumentInput, type FieldNotes } from './definition';
import { missingCells, missingRows, missingSettings } from './missing';
import { oneLine } from './wording';

/** Place of a signer without an order. */
const LAST = Number.MAX_SAFE_INTEGER;

/** Dots long enough to sign on, between the brackets under a signature. */
export const NAME_DOTS = '..............................................';

/** The position under a signature; dots alone there would not say what to write on them. */
export function positionOrBlank(position: string): string {
  return position.trim() || `ตำแหน่ง ${BLANK}`;
}

export interface Opinion {
  /** The signer's position on one line: "ความเห็น…". */
  readonly position: string;
  /** The position as typed, for the signature. */
  readonly title: string;
  readonly name: string;
  /** Has the boxes อนุมัติ / ไม่อนุมัติ. */
  readonly decides: boolean;
}

export interface Memo {
  readonly hasGaruda: boolean;
  readonly agency: string;
  readonly division: string;
  readonly documentNo: string;
  readonly documentDate: string;
  readonly subject: string;
  readonly addressee: string;
  /** "จึงเรียนมาเพื่อโปรดทราบ" or "…ทราบและพิจารณา". */
  readonly closing: string;
  readonly preparerName: string;
  readonly preparerPosition: string;
  readonly opinions: readonly Opinion[];
}

export const MEMO_NOTES: FieldNotes<Memo> = {
  hasGaruda: { label: 'มีภาพครุฑ', source: 'ภาพครุฑที่หน่วยงานเก็บไว้ในสมุดงาน', condition: true },
  agency: AGENCY_NOTE,
  division: { label: 'ส่วนราชการ', source: 'ตั้งค่า › ส่วนราชการ' },
  documentNo: { label: 'เลขที่หนังสือ', source: 'เอกสาร › ที่ หรือ ตั้งค่า › ที่' },
  documentDate: { label: 'วันที่ของบันทึก', source: 'เอกสาร › วันที่ หรือ ตั้งค่า › วันที่' },
  subject: { label: 'เรื่อง', source: 'เอกสาร › เรื่อง หรือเรียบเรียงจากชนิดเอกสารและปีงบประมาณ' },
  addressee: { label: 'เรียน', source: 'เอกสาร › เรียน หรือ ตั้งค่า › เรียน' },
  closing: { label: 'คำลงท้าย', source: 'เรียบเรียง: มีผู้อนุมัติหรือไม่' },
  ...PREPARER_NOTES,
  opinions: {
    label: 'ผู้ลงความเห็นตามลำดับ',
    source: 'ผู้ลงความเห็น',
    rows: {
      position: { label: 'ตำแหน่ง (บรรทัดเดียว)', source: 'ผู้ลงความเห็น › ตำแหน่ง' },
      title: { label: 'ตำแหน่งใต้ลายมือชื่อ', source: 'ผู้ลงความเห็น › ตำแหน่ง' },
      name: { label: 'ชื่อใต้ลายมือชื่อ', source: 'ผู้ลงความเห็น › ชื่อ-สกุล' },
      decides: { label: 'เป็นผู้อนุมัติ/ไม่อนุมัติ', source: 'ผู้ลงความเห็น › ประเภท', condition: true },
    },
  },
};

/** Whether somebody in the chain decides; only then may the memo ask for a decision. */
export function asksForDecision(workbook: WorkbookData): boolean {
  return workbook.signers.some((signer) => signer.kind === 'decides');
}

/** Head, signature and opinions for a subject. */
export function memo(input: DocumentInput, subject: string): Memo {
  const { settings, signers } = input.workbook;
  // Sorting is stable: signers without an order keep that of the sheet, last.
  const inOrder = [...signers].sort((a, b) => (a.order ?? LAST) - (b.order ?? LAST));
  return {
    hasGaruda: input.pictures.garuda,
    agency: orBlank(settings.agency),
    // These three stand on dotted lines: where one is not filled in, the line itself is the place to write on.
    division: settings.division.trim(),
    documentNo: settings.documentNo.trim(),
    documentDate: settings.documentDate === null ? '' : formatThaiDate(settings.documentDate),
    subject: oneLine(input.subject) || subject,
    addressee: orBlank(settings.addressee),
    closing: asksForDecision(input.workbook) ? 'จึงเรียนมาเพื่อโปรดทราบและพิจารณา' : 'จึงเรียนมาเพื่อโปรดทราบ',
    preparerName: settings.preparerName.trim() || NAME_DOTS,
    preparerPosition: positionOrBlank(settings.preparerPosition),
    opinions: inOrder.map((signer) => ({
      position: oneLine(orBlank(signer.position)),
      title: positionOrBlank(signer.position),
      name: signer.name.trim() || NAME_DOTS,
      decides: signer.kind === 'decides',
    })),
  };
}

const MEMO_SETTINGS: readonly SettingKey[] = ['agency', 'division', 'documentNo', 'addressee', 'preparerPosition'];

/** What the memo itself lacks. Names and the day may be written in by hand, so they are not missing. */
export function missingInMemo(workbook: WorkbookData): MissingField[] {
  return [
    ...missingSettings(workbook, MEMO_SETTINGS),
    ...(workbook.signers.length === 0 ? [missingRows(workbook, 'signers', 'ผู้ลงความเห็นอย่างน้อย 1 คน')] : []),
    ...workbook.signers.flatMap((signer, index) =>
      missingCells('signers', signer, ['position'], `ของผู้ลงความเห็นลำดับที่ ${index + 1}`),
    ),
  ];
}

/** " ลงวันที่ 10 สิงหาคม 2566", or empty where the day is not known. */
export function datedOn(date: ThaiDate | null): string {
  return date === null ? '' : ` ลงวันที่ ${formatThaiDate(date)}`;
}
