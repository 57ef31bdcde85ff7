/** `round` and `verify` on the command line: files go on from step to step, and what is open is the exit code. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Host, loadWorkbook, saveWorkbook } from 'apps-script-local';
import type { RoundView } from '../../src/shared/rpc';
import { ita, workFolder } from './cli';

const folder = workFolder();
const at = (name: string): string => join(folder, name);
const SAMPLE = 'samples/sai-thong-2565.xlsx';
const CHAIR = 'ปลัดองค์การบริหารส่วนตำบล';
const MEMBERS = [CHAIR, 'ผู้อำนวยการกองคลัง', 'ผู้อำนวยการกองช่าง', 'หัวหน้าสำนักปลัด', 'นิติกร'];
const FIRST_ROW = 7;

/** Somebody opens a file, does this to it and saves it under another name. */
async function byHand(from: string, to: string, change: (host: Host) => void): Promise<void> {
  const workbook = await loadWorkbook(at(from));
  const host = new Host({ workbook });
  change(host);
  host.recalculate();
  await saveWorkbook(workbook, at(to));
}

/** A line of Apps Script on a tab, for what `edit` cannot do. */
function run(host: Host, name: string, line: string): void {
  const code = `function main() { var sheet = SpreadsheetApp.getActive().getSheetByName(${JSON.stringify(name)}); ${line} }`;
  host.runScript({ name: 'hand.js', code });
}

it('makes the tabs, and does not send to a committee of nobody', () => {
  expect(ita('round', 'tabs', SAMPLE, '-o', at('tabs.xlsx')).status).toBe(0);
  const sent = ita('round', 'send', at('tabs.xlsx'), '-o', at('nobody.xlsx'));
  expect(sent.status).toBe(2);
  expect(sent.stderr).toContain('ยังไม่มีรายชื่อในแท็บ คณะกรรมการ');
  expect(existsSync(at('nobody.xlsx'))).toBe(false);
  const unsent = ita('round', 'close', at('tabs.xlsx'), '-o', at('nobody.xlsx'));
  expect(unsent).toMatchObject({ status: 2, stderr: expect.stringContaining('ยังไม่ได้ส่งเรื่องให้คณะกรรมการพิจารณา') });
  const status = ita('round', 'status', at('tabs.xlsx'), '--json');
  expect(status.status).toBe(0);
  expect(JSON.parse(status.stdout)).toMatchObject({ round: null, sending: null, closing: [] });
}, 120000);

it('sends, is refused with every reason in Thai, closes once they are gone, and opens again', async () => {
  await byHand('tabs.xlsx', 'members.xlsx', (host) => {
    MEMBERS.forEach((name, index) => host.edit('คณะกรรมการ', `B${index + 2}`, name));
    host.edit('คณะกรรมการ', 'C2', 'ประธาน');
  });
  const sent = ita('round', 'send', at('members.xlsx'), '-o', at('sent.xlsx'), '--json');
  expect(sent.status).toBe(0);
  const view = JSON.parse(sent.stdout) as RoundView;
  expect(view).toMatchObject({ round: { no: 1, closedAt: null, upToDate: true }, refusal: expect.any(String) });
  const count = view.matters.length;
  const last = FIRST_ROW + count - 1;
  expect(view.members.map(({ name }) => name)).toEqual(MEMBERS);
  // A workbook with an open round: the memo is made, and it is said why it will not name the committee.
  const early = ita('document', 'measures', at('sent.xlsx'), '-o', at('early.docx'));
  expect(early).toMatchObject({ status: 0, stderr: expect.stringContaining('คำเตือน: รอบพิจารณาที่ 1 ยังเปิดอยู่') });
  const sentAgain = ita('round', 'send', at('sent.xlsx'), '-o', at('again.xlsx'));
  expect(sentAgain).toMatchObject({ status: 2, stderr: expect.stringContaining('ยังไม่มีอะไรเปลี่ยนหลังส่ง') });

  // Every kind of fault that hands can make, each on a matter and a member of its own.
  await byHand('sent.xlsx', 'faulty.xlsx', (host) => {
    for (let row = FIRST_ROW; row <= last; row += 1) host.edit('พิจารณา', `B${row}`, 'เห็นชอบ');
    MEMBERS.forEach((_name, index) => host.edit('ลงนาม', `B${FIRST_ROW + index}`, 'เห็นชอบ'));
    host.edit('พิจารณา', `B${FIRST_ROW}`, '');
    host.edit('พิจารณา', `B${FIRST_ROW + 1}`, 'เห็นชอบครับ');
    host.edit('พิจารณา', `A${FIRST_ROW + 2}`, 'เรื่องอื่น');
    run(host, 'พิจารณา', `sheet.getRange(${FIRST_ROW + 3}, 1, 1, 9).copyTo(sheet.getRange(${last + 3}, 1));`);
    run(host, 'พิจารณา', `sheet.deleteRow(${FIRST_ROW + 4});`);
    host.edit('ลงนาม', `B${FIRST_ROW}`, '');
    host.edit('ลงนาม', `B${FIRST_ROW + 1}`, 'เห็นด้วย');
    run(host, 'ลงนาม', `sheet.getRange(${FIRST_ROW + 2}, 1, 1, 10).copyTo(sheet.getRange(${FIRST_ROW + 8}, 1));`);
    host.edit('ลงนาม', `A${FIRST_ROW + 3}`, 'ผู้อื่น');
    run(host, 'ลงนาม', `sheet.deleteRow(${FIRST_ROW + 4});`);
  });
  const faulty = ita('round', 'close', at('faulty.xlsx'), '-o', at('closed.xlsx'));
  expect(faulty.status).toBe(2);
  expect(existsSync(at('closed.xlsx'))).toBe(false);
  for (const reason of [
    'เรื่องที่ 1: ยังไม่มีมติ',
    'เรื่องที่ 2: มติไม่ตรงกับตัวเลือก',
    'เรื่องที่ 3: ข้อความของเรื่องถูกแก้',
    'เรื่องที่ 4: มีแถวซ้ำในแท็บ พิจารณา',
    'เรื่องที่ 5: แถวถูกลบจากแท็บ พิจารณา',
    `${MEMBERS[0]}: ยังไม่ลงนาม`,
    `${MEMBERS[1]}: ความเห็นไม่ตรงกับตัวเลือก`,
    `${MEMBERS[2]}: มีแถวซ้ำในแท็บ ลงนาม`,
    `${MEMBERS[3]}: ชื่อผู้ลงนามถูกแก้`,
    `${MEMBERS[4]}: แถวถูกลบจากแท็บ ลงนาม`,
  ]) {
    expect(faulty.stderr).toContain(reason);
  }
  const status = ita('round', 'status', at('faulty.xlsx'));
  expect(status.status).toBe(1);
  // In Thai throughout: no state is shown by the word that the code has for it.
  expect(status.stdout).not.toMatch(/\[(?:invalid|edited|double|missing|changed|unsigned|open)/);
  expect(status.stdout).toContain('มติไม่ตรงกับตัวเลือก');

  // The data change after everybody has agreed.
  const agree = (host: Host): void => {
    for (let row = FIRST_ROW; row <= last; row += 1) host.edit('พิจารณา', `B${row}`, 'เห็นชอบ');
    MEMBERS.forEach((_name, index) => host.edit('ลงนาม', `B${FIRST_ROW + index}`, 'เห็นชอบ'));
  };
  await byHand('sent.xlsx', 'overtaken.xlsx', (host) => {
    agree(host);
    host.edit('พิจารณา', `B${FIRST_ROW}`, '');
    host.edit('คะแนน', 'D4', '71.25');
  });
  const overtaken = ita('round', 'close', at('overtaken.xlsx'), '-o', at('closed.xlsx'));
  expect(overtaken.status).toBe(2);
  expect(overtaken.stderr).toContain('ข้อมูลเปลี่ยนหลังส่ง ให้ส่งรอบใหม่');
  expect(overtaken.stderr).toContain(': ข้อมูลเปลี่ยนหลังพิจารณา');
  expect(overtaken.stderr).toContain('เรื่องที่ 1: ข้อมูลเปลี่ยนหลังส่ง');
  expect(overtaken.stderr).toContain(`${MEMBERS.join(', ')}: ข้อมูลเปลี่ยนหลังลงนาม`);

  await byHand('sent.xlsx', 'agreed.xlsx', agree);
  const closed = ita('round', 'close', at('agreed.xlsx'), '-o', at('closed.xlsx'), '--json');
  expect(closed.status).toBe(0);
  expect(JSON.parse(closed.stdout)).toMatchObject({ round: { no: 1, closedAt: expect.any(String), upToDate: true } });
  expect(ita('round', 'close', at('closed.xlsx'), '-o', at('twice.xlsx'))).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('รอบที่ 1 ปิดแล้วเมื่อ'),
  });
  expect(ita('document', 'measures', at('closed.xlsx'), '-o', at('memo.docx')).stderr).not.toContain('รอบพิจารณา');
  expect(ita('verify', at('memo.docx'), at('closed.xlsx'))).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('เอกสารทำจากข้อมูลชุดปัจจุบันของสมุดงาน (รอบที่ 1)'),
  });
  await byHand('closed.xlsx', 'later.xlsx', (host) => host.edit('คะแนน', 'D4', '71.25'));
  expect(ita('document', 'measures', at('later.xlsx'), '-o', at('later.docx')).stderr).toContain(
    'คำเตือน: ข้อมูลเปลี่ยนหลังส่งรอบพิจารณาที่ 1',
  );
  const opened = ita('round', 'reopen', at('closed.xlsx'), '-o', at('opened.xlsx'));
  expect(opened).toMatchObject({ status: 0, stdout: expect.stringContaining('รอบที่ 1 เปิดอยู่') });
}, 600_000);

it('tells a paper of this workbook from one of another', () => {
  expect(ita('document', 'analysis', SAMPLE, '-o', at('memo.docx')).status).toBe(0);
  const same = ita('verify', at('memo.docx'), SAMPLE);
  expect(same).toMatchObject({ status: 0, stdout: expect.stringContaining('เอกสารทำจากข้อมูลชุดปัจจุบันของสมุดงาน') });
  const other = ita('verify', at('memo.docx'), 'samples/bueng-kan-2566.xlsx', '--json');
  expect(other.status).toBe(1);
  expect(JSON.parse(other.stdout)).toMatchObject({ verdict: 'other', round: null });
}, 60000);
