/**
 * The tabs that people fill themselves: who sits on the committee, and what anybody remarks. They are made only on wish
 * and read only by the committee's own steps, so that a workbook without a committee has none of it.
 */

import type { InputColumn, InputTab } from '../workbook/input-tabs';
import { REMARK_STATES, ROLES } from './words';

export type CommitteeTabId = 'members' | 'remarks';

function column(
  key: string,
  header: string,
  width: number,
  note: string,
  options: Partial<Pick<InputColumn, 'type' | 'aliases'>> = {},
): InputColumn {
  return { key, header, width, note, type: options.type ?? { kind: 'text' }, aliases: options.aliases ?? [] };
}

/** What a person reads first stands first: on a phone only the first 300 pixels or so are in sight. */
export const COMMITTEE_TABS: Readonly<Record<CommitteeTabId, InputTab<CommitteeTabId>>> = {
  members: {
    id: 'members',
    name: 'คณะกรรมการ',
    aliases: ['คณะทำงาน', 'รายชื่อคณะกรรมการ'],
    needed: ['name'],
    columns: [
      column('order', 'ลำดับ', 50, 'ลำดับที่ในคำสั่งแต่งตั้ง เริ่มที่ 1', {
        type: { kind: 'whole', min: 1, max: 99 },
        aliases: ['ที่', 'ลำดับที่'],
      }),
      column('name', 'ตำแหน่งหรือชื่อ', 220, 'ตำแหน่งหรือชื่อของกรรมการ หนึ่งคนต่อหนึ่งแถว', {
        aliases: ['ตำแหน่ง', 'ชื่อ', 'ชื่อ-สกุล', 'กรรมการ'],
      }),
      column('role', 'หน้าที่', 110, 'ประธาน กรรมการ หรือ เลขานุการ เว้นว่างถือเป็นกรรมการ', {
        type: { kind: 'choice', choices: Object.values(ROLES) },
        aliases: ['บทบาท'],
      }),
      column('email', 'อีเมล', 220, 'ใช้เฉพาะเมื่อขออนุมัติเอกสารผ่าน Google เว้นว่างได้', { aliases: ['e-mail', 'email'] }),
    ],
  },
  remarks: {
    id: 'remarks',
    name: 'ความเห็น',
    aliases: ['ความเห็นคณะกรรมการ', 'ข้อคิดเห็น'],
    needed: ['matter', 'remark'],
    columns: [
      column('matter', 'เรื่องที่', 70, 'เลขเรื่องตามแท็บ พิจารณา เช่น 3 ถ้าขอคงข้อสังเกตไว้ให้ใส่ช่องของข้อนั้น เช่น คะแนน!D7', {
        aliases: ['เรื่อง'],
      }),
      column('remark', 'ความเห็น', 230, 'ความเห็นหรือข้อเสนอ หนึ่งข้อต่อหนึ่งแถว ไม่ต้องลบข้อเก่า', {
        aliases: ['ข้อคิดเห็น', 'ข้อเสนอ'],
      }),
      column('by', 'ผู้ให้ความเห็น', 150, 'ตำแหน่งหรือชื่อผู้ให้ความเห็น', { aliases: ['โดย'] }),
      column('date', 'วันที่', 110, 'วันที่ให้ความเห็น เว้นว่างได้'),
      column('answer', 'คำตอบของผู้จัดทำ', 230, 'ผู้จัดทำตอบว่าแก้อย่างไร หรือไม่แก้เพราะเหตุใด', { aliases: ['คำตอบ'] }),
      column('state', 'สถานะ', 110, 'เปิด แก้แล้ว หรือ ไม่แก้ พร้อมเหตุผลในช่องคำตอบ เว้นว่างถือว่าเปิด', {
        type: { kind: 'choice', choices: Object.values(REMARK_STATES) },
      }),
      column('round', 'รอบ', 60, 'เลขรอบ เว้นว่างได้', { type: { kind: 'whole', min: 1, max: 99 } }),
    ],
  },
};

export const COMMITTEE_TAB_IDS = Object.keys(COMMITTEE_TABS) as readonly CommitteeTabId[];
