/** What reading the tabs can find before any check runs, described as checks are, for the page of all findings. */

import type { GroupId } from '../../findings/groups';
import type { FindingKind } from '../engine/check';

/** Codes of `src/workbook/read.ts` and its readers. */
export const READING: { readonly group: GroupId; readonly title: string; readonly finds: readonly FindingKind[] } = {
  group: 'reading',
  title: 'อ่านข้อมูลในแท็บได้ครบทุกช่อง',
  finds: [
    { code: 'tab-missing', severities: ['error'], title: 'ไม่พบแท็บที่จำเป็น' },
    { code: 'column-missing', severities: ['error'], title: 'แท็บไม่มีแถวหัวตารางหรือคอลัมน์ที่จำเป็น' },
    { code: 'cell-too-long', severities: ['error'], title: 'ข้อความยาวเกินที่หนึ่งช่องรับได้' },
    { code: 'foreign-cell', severities: ['warning'], title: 'ช่องข้อความเป็นภาพหรือสูตรของโปรแกรมอื่น' },
    { code: 'picture-in-cell', severities: ['warning'], title: 'ช่องเป็นรูปภาพ ซึ่งอ่านเป็นข้อมูลไม่ได้' },
    { code: 'score-year-mismatch', severities: ['error'], title: 'คอลัมน์คะแนนเป็นของปีอื่น' },
    { code: 'not-a-score', severities: ['error'], title: 'ช่องคะแนนไม่ใช่คะแนน 0–100' },
    { code: 'not-a-number', severities: ['error', 'warning'], title: 'ช่องตัวเลขไม่ใช่ตัวเลขที่ใช้ได้' },
    { code: 'bad-year', severities: ['error'], title: 'ช่องปีไม่ใช่ปี พ.ศ.' },
    { code: 'gregorian-year', severities: ['note'], title: 'ช่องปีเป็นปี ค.ศ. ระบบใช้ปี พ.ศ. ที่ตรงกัน' },
    { code: 'bad-date', severities: ['warning'], title: 'ช่องวันที่อ่านเป็นวันที่ไม่ได้' },
    { code: 'impossible-date', severities: ['error'], title: 'ช่องวันที่เป็นวันที่ไม่มีในปฏิทิน' },
    { code: 'date-weekday-mismatch', severities: ['warning'], title: 'วันในสัปดาห์ที่พิมพ์หน้าวันที่ไม่ตรงกับวันที่' },
    { code: 'change-out-of-range', severities: ['error'], title: 'ส่วนที่เพิ่มขึ้นหรือลดลงเกินกว่า 100 คะแนน' },
    { code: 'unknown-setting', severities: ['warning'], title: 'ชื่อรายการตั้งค่าพิมพ์ผิด ค่าจึงไม่ถูกใช้' },
    { code: 'duplicate-setting', severities: ['warning'], title: 'รายการตั้งค่าเดียวกันมีมากกว่าหนึ่งแถว' },
    { code: 'unknown-choice', severities: ['warning', 'note'], title: 'ค่าที่กรอกไม่อยู่ในตัวเลือก' },
    { code: 'unknown-indicator', severities: ['error'], title: 'ไม่ทราบว่าแถวเป็นตัวชี้วัดใด' },
    { code: 'indicator-name-mismatch', severities: ['error'], title: 'เลขและชื่อตัวชี้วัดไม่ตรงกัน' },
    { code: 'indicator-instrument-mismatch', severities: ['warning'], title: 'แบบวัดไม่ตรงกับเลขตัวชี้วัด' },
    { code: 'duplicate-indicator', severities: ['error', 'warning'], title: 'ตัวชี้วัดเดียวกันมีมากกว่าหนึ่งแถว' },
    { code: 'row-skipped', severities: ['note'], title: 'แถวหัวเรื่อง ผลรวม หรือค่าเฉลี่ยที่ไม่นำมาใช้' },
    { code: 'unknown-item', severities: ['error'], title: 'รหัสข้ออ่านไม่ได้' },
    { code: 'duplicate-item', severities: ['error', 'warning'], title: 'ข้อเดียวกันมีมากกว่าหนึ่งแถว' },
    { code: 'unknown-part', severities: ['error'], title: 'ส่วนที่ของข้อไม่ใช่ส่วนที่ 1 หรือ 2 ของ EIT' },
    { code: 'unknown-issue', severities: ['error'], title: 'แถวประเด็นไม่มีเลขประเด็น' },
    { code: 'issue-unknown-indicator', severities: ['error'], title: 'ประเด็นอ้างตัวชี้วัดที่ไม่มี' },
    { code: 'agency-name-missing', severities: ['error'], title: 'แถวในแท็บ หน่วยงาน มีคะแนนแต่ไม่มีชื่อหน่วยงาน' },
    { code: 'duplicate-agency', severities: ['error', 'warning'], title: 'หน่วยงานเดียวกันมีมากกว่าหนึ่งแถว' },
    { code: 'unknown-agency', severities: ['error'], title: 'ชื่อหน่วยงานในแท็บอื่นไม่ตรงกับแท็บ หน่วยงาน' },
    { code: 'agency-merged-word', severities: ['note'], title: 'ใช้อำเภอ ประเภท หรือกลุ่มของแถวบนกับแถวที่เว้นว่าง' },
    { code: 'meeting-unknown-indicator', severities: ['error'], title: 'แถวการประชุมอ้างตัวชี้วัดที่ไม่มี' },
  ],
};

/** Codes of `src/agencies/unusual.ts`: what only a look over all agencies can find. */
export const ACROSS_AGENCIES: typeof READING = {
  group: 'scores',
  title: 'คะแนนของหน่วยงานหนึ่งเทียบกับหน่วยงานอื่นในแท็บ หน่วยงาน',
  finds: [
    { code: 'agency-scores-copied', severities: ['warning'], title: 'คะแนนตัวชี้วัดทั้ง 10 เท่ากับของหน่วยงานอื่นทุกตัว' },
    { code: 'agency-change-unusual', severities: ['note'], title: 'คะแนนรวมเปลี่ยนจากปีก่อนมากผิดปกติ' },
    { code: 'agency-score-unusual', severities: ['note'], title: 'คะแนนรวมห่างจากหน่วยงานอื่นมากผิดปกติ' },
  ],
};
