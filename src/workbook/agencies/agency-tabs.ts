/**
 * The two input tabs of a workbook with several agencies. They are made when somebody asks for them: a workbook of one
 * agency has no use for them, and one in which `หน่วยงาน` has rows is of several.
 */

import { INDICATORS } from '../../ita/indicators';
import type { InputColumn, InputTab } from '../input-tabs';
import type { SettingKey } from '../records';
import { indicatorField, type AgencyField } from './records';

export type AgencyTabId = 'agencies' | 'agency-settings';

function column(key: string, header: string, width: number, note: string, isScore = false): InputColumn {
  return { key, header, aliases: [], width, note, type: { kind: isScore ? 'score' : 'text' } };
}

const AGENCY_COLUMNS: readonly (InputColumn & { readonly key: AgencyField })[] = [
  { ...column('name', 'หน่วยงาน', 260, 'ชื่อเต็มของหน่วยงาน หนึ่งแถวต่อหนึ่งหน่วยงาน'), key: 'name' },
  { ...column('type', 'ประเภท', 160, 'เช่น เทศบาลตำบล ใช้นับจำนวนและค่าเฉลี่ยตามประเภท เว้นว่างได้'), key: 'type' },
  { ...column('district', 'อำเภอ/เขต', 120, 'ใช้แยกหน่วยงานที่ชื่อซ้ำกัน และค่าเฉลี่ยตามอำเภอ เว้นว่างได้'), key: 'district' },
  { ...column('group', 'กลุ่ม', 120, 'กลุ่ม สังกัด หรือวิทยาเขต เว้นว่างได้'), key: 'group' },
  ...INDICATORS.map(({ no, name }) => ({
    ...column('', `${no} ${name}`, 90, `คะแนนตัวชี้วัดที่ ${no} (0–100) เว้นว่างได้`, true),
    key: indicatorField(no),
  })),
  ...(['IIT', 'EIT', 'OIT'] as const).map((id) => ({
    ...column('', id, 80, `คะแนนแบบวัด ${id} (0–100) เว้นว่างได้เมื่อกรอกตัวชี้วัดครบ`, true),
    key: id,
  })),
  { ...column('total', 'คะแนนรวม', 90, 'คะแนนรวมตามประกาศ (0–100)', true), key: 'total' },
  { ...column('rating', 'ระดับ', 140, 'ระดับตามประกาศ เช่น ผ่านดี'), key: 'rating' },
  { ...column('previousTotal', 'คะแนนรวมปีก่อน', 110, 'คะแนนรวมของปีก่อนหน้า เว้นว่างได้', true), key: 'previousTotal' },
  { ...column('previousRating', 'ระดับปีก่อน', 140, 'ระดับของปีก่อนหน้า เว้นว่างได้'), key: 'previousRating' },
];

/** Settings that belong to one agency of several; scores and years stand elsewhere. */
export const OWN_SETTINGS: readonly SettingKey[] = [
  'division',
  'documentNo',
  'documentDate',
  'addressee',
  'preparerName',
  'preparerPosition',
  'province',
  'committee',
  'committeeDuties',
  'story',
  'purpose',
  'analysisSteps',
  'readingIIT',
  'readingEIT',
  'readingOIT',
  'respondentsIIT',
  'respondentsEIT',
  'respondentsOIT',
];

/** The column of signers in `ตั้งค่าหน่วยงาน`: a line each. */
export const SIGNERS_COLUMN = 'signers';

export const AGENCY_TABS: readonly InputTab<AgencyTabId>[] = [
  {
    id: 'agencies',
    name: 'หน่วยงาน',
    aliases: ['รายชื่อหน่วยงาน', 'หน่วยงานในสังกัด', 'agencies'],
    needed: ['name'],
    columns: AGENCY_COLUMNS,
  },
  {
    id: 'agency-settings',
    name: 'ตั้งค่าหน่วยงาน',
    aliases: ['การตั้งค่าหน่วยงาน', 'agency settings'],
    needed: ['name'],
    columns: [
      column('name', 'หน่วยงาน', 260, 'ชื่อหน่วยงานตามแท็บ หน่วยงาน'),
      column('division', 'ส่วนราชการ', 220, 'ข้อความหลังคำว่า ส่วนราชการ ในหัวบันทึกข้อความของหน่วยงานนี้'),
      column('documentNo', 'ที่', 140, 'เลขที่หนังสือของหน่วยงานนี้'),
      column('documentDate', 'วันที่', 140, 'วันที่ของเอกสารของหน่วยงานนี้ เช่น 16 มกราคม 2567'),
      column('addressee', 'เรียน', 200, 'ตำแหน่งผู้รับบันทึกข้อความของหน่วยงานนี้'),
      column('preparerPosition', 'ตำแหน่งผู้จัดทำ', 220, 'ตำแหน่งผู้เสนอของหน่วยงานนี้'),
      column(SIGNERS_COLUMN, 'ผู้ลงความเห็น', 300, 'ตำแหน่งผู้ลงความเห็น บรรทัดละหนึ่งคนตามลำดับ ผู้อนุมัติให้พิมพ์ (อนุมัติ) ต่อท้าย'),
    ],
  },
];

/** The tab with this id. */
export function agencyTab(id: AgencyTabId): InputTab<AgencyTabId> {
  return AGENCY_TABS.find((tab) => tab.id === id) as InputTab<AgencyTabId>;
}
