/** A committee on a workbook, played through: a first round that is closed, and a second one in which a measure has changed. */

import type { Host } from 'apps-script-local';
import { call } from '../../local/commands/shared.ts';

const MEMBERS = [
  ['1', 'ปลัดองค์การบริหารส่วนตำบลสายทอง', 'ประธาน'],
  ['2', 'ผู้อำนวยการกองคลัง', 'กรรมการ'],
  ['3', 'ผู้อำนวยการกองช่าง', 'กรรมการ'],
  ['4', 'หัวหน้าสำนักปลัด', 'เลขานุการ'],
] as const;
/** First row of matters and of members, below the lines on top. */
const FIRST_ROW = 7;

/** Makes the tabs, fills in the members and sends the first round. */
export function sendFirstRound(host: Host): void {
  call(host, 'itaRound', { step: 'tabs' });
  MEMBERS.forEach((row, index) =>
    row.forEach((text, column) => host.edit('คณะกรรมการ', `${'ABC'.charAt(column)}${index + 2}`, text)),
  );
  call(host, 'itaRound', { step: 'send' });
}

/**
 * Plays the first round to its end.
 * @returns the paper `resolution` as .docx bytes
 */
export function playFirstRound(host: Host): Buffer {
  sendFirstRound(host);
  call(host, 'itaRoundStatus').matters.forEach(({ key }, index) => {
    const row = FIRST_ROW + index;
    host.edit('พิจารณา', `B${row}`, key === 'indicator:7' ? 'เห็นชอบโดยให้แก้ไข' : 'เห็นชอบ');
    host.edit('พิจารณา', `E${row}`, 'ที่ประชุมคณะทำงาน');
  });
  ['เรื่องที่ 3', 'ขอให้กำหนดจำนวนช่องทางประชาสัมพันธ์ให้วัดผลได้', 'ผู้อำนวยการกองช่าง'].forEach((text, column) =>
    host.edit('ความเห็น', `${'ABC'.charAt(column)}2`, text),
  );
  const [remark] = call(host, 'itaRoundStatus').openRemarks;
  if (remark) {
    const { matter, remark: about, by } = remark;
    const answer = 'เพิ่มเป้าหมายอย่างน้อย 3 ช่องทางในขั้นตอนของมาตรการที่ 2 แล้วเสนอในรอบถัดไป';
    call(host, 'itaAnswerRemark', { matter, remark: about, by, answer, state: 'done' });
  }
  MEMBERS.forEach((_member, index) => {
    host.edit('ลงนาม', `B${FIRST_ROW + index}`, 'เห็นชอบ');
    host.edit('ลงนาม', `E${FIRST_ROW + index}`, index === 2 ? 'บันทึกแทน' : 'ลงด้วยตนเอง');
  });
  call(host, 'itaRound', { step: 'close' });
  const { docxBase64 } = call(host, 'itaMakeDocument', { id: 'resolution', delivery: 'download' });
  return Buffer.from(docxBase64 ?? '', 'base64');
}

/** The officer changes a measure and sends the second round, which stays open. */
export function beginSecondRound(host: Host): void {
  host.edit(
    'มาตรการ',
    'E3',
    '1. ทำแผนผังผู้รับผิดชอบและขั้นตอนงานบริการ\n2. พัฒนาระบบรับเรื่องและยื่นคำขอออนไลน์ ณ จุดเดียว\n3. เพิ่มช่องทางติดต่อและประชาสัมพันธ์อย่างน้อย 3 ช่องทาง',
  );
  call(host, 'itaRound', { step: 'send' });
}
