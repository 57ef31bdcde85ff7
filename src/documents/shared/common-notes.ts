/** Notes of the fields that several papers have: who, where, of which years, by whom. */

import type { ConditionNote, FieldNote } from './definition';

export const AGENCY_NOTE: FieldNote = { label: 'ชื่อหน่วยงาน', source: 'ตั้งค่า › หน่วยงาน' };

export const RESULT_YEAR_NOTE: FieldNote = {
  label: 'ปีงบประมาณของผลประเมิน',
  source: 'ตั้งค่า › ปีงบประมาณของผลประเมิน',
};

export const PLAN_YEAR_NOTE: FieldNote = {
  label: 'ปีงบประมาณของมาตรการ',
  source: 'ตั้งค่า › ปีงบประมาณของมาตรการ',
};

export const ANNOUNCEMENT_NOTE: FieldNote = { label: 'ข้อความอ้างวันประกาศผล', source: 'ตั้งค่า › วันที่ประกาศผล' };

export const PLACE_NOTES: { readonly hasPlace: ConditionNote; readonly place: FieldNote } = {
  hasPlace: { label: 'มีอำเภอหรือจังหวัด', source: 'ตั้งค่า', condition: true },
  place: { label: 'อำเภอและจังหวัด', source: 'ตั้งค่า › อำเภอ/เขต และ จังหวัด' },
};

export const PREPARER_NOTES: { readonly preparerName: FieldNote; readonly preparerPosition: FieldNote } = {
  preparerName: { label: 'ชื่อผู้จัดทำ', source: 'ตั้งค่า › ชื่อผู้จัดทำ' },
  preparerPosition: {
    label: 'ตำแหน่งผู้จัดทำ',
    source: 'เอกสาร › ตำแหน่งผู้ลงนาม หรือ ตั้งค่า › ตำแหน่งผู้จัดทำ',
  },
};

export const HAS_CONSTRAINTS_NOTE: ConditionNote = { label: 'มีข้อจำกัด', source: 'ข้อจำกัด', condition: true };
