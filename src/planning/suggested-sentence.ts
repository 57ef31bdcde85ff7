/** What a person reads after asking for drafts of measures: the same in the panel, the menu and the command line. */

import { DRAFT_MARK } from './drafts';

/** Why no draft was made: no score is known, none asks for a measure, drafts wait for a person, or all have measures. */
export type NoDrafts = 'no-scores' | 'nothing-weak' | 'drafts-wait' | 'answered';

const NO_DRAFTS: Readonly<Record<NoDrafts, string>> = {
  'no-scores': 'ยังไม่มีคะแนนที่บอกจุดที่ต้องพัฒนา จึงไม่มีร่างที่จะเสนอ ให้กรอกคะแนนแล้วลองใหม่',
  'nothing-weak': 'คะแนนที่กรอกไว้ไม่มีตัวชี้วัดหรือข้อที่ต้องพัฒนา จึงไม่มีร่างที่จะเสนอ',
  'drafts-wait': `ตัวชี้วัดที่ต้องพัฒนามีร่างรออยู่ในแท็บมาตรการแล้ว จึงไม่เพิ่มร่างอีก แก้ไขข้อความและกรอกช่องที่ว่าง แล้วลบคำว่า ${DRAFT_MARK} จึงจะเป็นมาตรการในเอกสาร`,
  answered: 'ทุกตัวชี้วัดที่ต้องพัฒนามีมาตรการแล้ว จึงไม่มีร่างที่จะเสนอ',
};

/** @param why null where drafts were added */
export function suggestedSentence({
  added,
  indicators,
  why,
}: {
  readonly added: number;
  readonly indicators: readonly number[];
  readonly why: NoDrafts | null;
}): string {
  return why === null
    ? `เพิ่มร่างมาตรการ ${added} รายการสำหรับตัวชี้วัดที่ ${indicators.join(', ')} แก้ไขข้อความและกรอกช่องที่ว่าง แล้วลบคำว่า ${DRAFT_MARK} จึงจะเป็นมาตรการในเอกสาร`
    : NO_DRAFTS[why];
}
