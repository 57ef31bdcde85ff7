/** Why nothing can be sent to the committee now, in the words of the panel. */

import { isSame } from '../../committee/round';
import { SOURCE_TABS } from '../../committee/source';
import { inputTab } from '../../workbook/input-tabs';
import { statusOf, type RoundNow } from './round-now';

/** Code, what is wrong, and what to do; null where it can be sent. */
export function sendingRefusal(now: RoundNow): readonly [code: string, message: string, next: string] | null {
  const { committee, round } = now;
  const missing = SOURCE_TABS.filter((id) => !committee.input.some(({ tab }) => tab === id));
  if (missing.length > 0) {
    const names = missing.map((id) => `"${inputTab(id).name}"`).join(' ');
    return [
      'tab-missing',
      `ยังไม่มีแท็บ ${names} ที่มีหัวตาราง จึงเทียบข้อมูลภายหลังไม่ได้`,
      'กด สร้างแท็บที่ยังไม่มี ในขั้นตอน ข้อมูล แล้วส่งใหม่',
    ];
  }
  if (committee.members.length === 0) {
    return ['no-members', 'ยังไม่มีรายชื่อในแท็บ คณะกรรมการ', 'กรอกตำแหน่งหรือชื่อกรรมการอย่างน้อยหนึ่งแถว แล้วส่งใหม่'];
  }
  const status = statusOf(now);
  if (!round || !status) return null;
  const names = (members: readonly { readonly name: string; readonly role: string }[]): string =>
    JSON.stringify(members.map(({ name, role }) => [name, role]));
  const isDamaged = status.matters.some(({ state }) => ['missing', 'double', 'edited'].includes(state));
  const isOther =
    status.inputChanged ||
    isDamaged ||
    names(round.members) !== names(committee.members) ||
    committee.matters.length !== round.matters.length ||
    committee.matters.some((matter) => {
      const before = round.matters.find(({ key }) => key === matter.key);
      return !before || !isSame(before, round.input, matter, committee.input);
    });
  if (isOther) return null;
  return [
    'nothing-changed',
    round.closed ? `รอบที่ ${round.no} ปิดแล้ว และข้อมูลยังตรงกับที่พิจารณา` : `รอบที่ ${round.no} ส่งแล้ว และยังไม่มีอะไรเปลี่ยนหลังส่ง`,
    round.closed ? 'ไม่ต้องส่งใหม่ ถ้าต้องการแก้มติให้เปิดรอบอีกครั้ง' : 'ให้คณะกรรมการพิจารณาและลงนามในรอบนี้ต่อ',
  ];
}
