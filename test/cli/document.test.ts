/** `document` on the command line: what the year asks is said before the paper is made, and a wrong id is answered. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ita, workFolder, writeBook } from './cli';

const folder = workFolder();
const at = (name: string): string => join(folder, name);

it('says element by element what the year’s item asks, warns of what is missing, and makes the paper all the same', () => {
  const run = ita('document', 'measures', 'samples/sai-thong-2565.xlsx', '-o', at('measures.docx'));
  expect(run.status).toBe(0);
  expect(run.stdout).toContain('การประเมินประจำปีงบประมาณ พ.ศ. 2566 ข้อ O42 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน');
  expect(run.stdout).toContain('  มี\tผู้รับผิดชอบหรือผู้เกี่ยวข้องของแต่ละมาตรการ\n');
  expect(run.stdout).toContain('  ยังไม่มี\tวิธีกำกับติดตามและการรายงานผล: กรอกที่ มาตรการ!I2, มาตรการ!I3');
  expect(run.stdout.indexOf('การประเมินประจำปี')).toBeLessThan(run.stdout.indexOf('สร้าง '));
  expect(run.stderr).toContain('คำเตือน: ยังไม่มีองค์ประกอบที่ข้อนี้กำหนด 1 รายการ');
  expect(run.stderr).toMatch(/คำเตือน: ยังมีข้อที่ต้องแก้ไข \d+ รายการ ดูด้วยคำสั่ง check/);
  expect(existsSync(at('measures.docx'))).toBe(true);
}, 60000);

it('shows what no source confirms as guidance, without a warning', () => {
  const run = ita('document', 'results', 'samples/bueng-kan-2566.xlsx', '-o', at('results.docx'));
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toContain('เรื่อง รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน');
  expect(run.stdout).toContain('โปรดตรวจกับคู่มือการประเมิน');
  expect(run.stdout).not.toContain('O28');
}, 60000);

it('says of guidance whether it is there, and which paper has what this one has no part for', () => {
  const run = ita('document', 'results', 'samples/pak-kret-2567.xlsx', '-o', at('results-2568.docx'));
  expect(run.stdout).toMatch(/\n {2}มี \(แนวทาง\)\tผลลัพธ์[^:\n]+\n/);
  expect(run.stdout).toContain('\n  ยังไม่มี (แนวทาง)\tผู้รับผิดชอบ: เอกสารนี้ไม่มีส่วนนี้ ให้ใช้เอกสาร "รายงานประจำปี" (annual)\n');
}, 60000);

it('says why a paper that answers no item has no list, and nothing of errors where there are none', async () => {
  const book = await writeBook(at('plain.xlsx'));
  const run = ita('document', 'meeting', book, '-o', at('meeting.docx'));
  expect(run.status).toBe(0);
  expect(run.stdout).toMatch(/^เอกสารนี้ไม่ได้ใช้ตอบข้อใดของการประเมิน จึงไม่มีรายการองค์ประกอบ\nสร้าง /);
  expect(run.stderr).not.toContain('องค์ประกอบ');
}, 60000);

it('does not promise dots where a part is left out or a sentence says that there is none', () => {
  const run = ita('document', 'annual', 'samples/sai-thong-2565.xlsx', '-o', at('annual.docx'));
  expect(run.stdout).toMatch(/ข้อมูลที่ยังไม่มี \(ในเอกสารจะเว้นที่ไว้ เว้นทั้งส่วน หรือพิมพ์ว่ายังไม่มี\): .*ข้อจำกัดอย่างน้อย 1 ข้อ/);
}, 60000);

it.each([
  ['mesures', 'หมายถึง measures ใช่หรือไม่'],
  ['Anual', 'หมายถึง annual ใช่หรือไม่'],
  ['letter', 'ไม่มีเอกสาร letter\n'],
])(
  'lists the papers for the unknown %s, and says what was meant where that is clear',
  (typed, answer) => {
    for (const command of [
      ['document', typed, 'a.xlsx'],
      ['template', 'export', typed],
    ]) {
      const run = ita(...command, '-o', at('none.docx'));
      expect(run.status).toBe(2);
      expect(run.stderr).toContain(answer);
      expect(run.stderr).toContain('เลือกได้: analysis, measures, results, annual, meeting');
    }
  },
  60000,
);
