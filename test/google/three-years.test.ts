/** A workbook that goes through three years: letters in 2565, levels in 2566 and 2567, with the papers of each year. */

import type { Host } from 'apps-script-local';
import { throughThreeYears, type YearPaper } from '../../scripts/support/three-years';
import { INPUT_TABS } from '../../src/workbook/input-tabs';
import { paragraphs } from '../documents/read-docx';
import { emptyHost, tab } from './workbook';

type Values = unknown[][];
const textOf = (docx: Uint8Array) => paragraphs(docx).join('\n');

describe('a workbook of three years', () => {
  let host: Host;
  let papers: YearPaper[];
  beforeAll(() => {
    host = emptyHost();
    papers = throughThreeYears(host);
  });
  const paper = (year: number, id: string) =>
    textOf(papers.find((one) => one.year === year && one.id === id)?.docx ?? Buffer.alloc(0));
  const values = (name: string) => tab(host, name) as Values;

  it('keeps both finished years whole, the older one untouched by the second change', () => {
    const scores = (year: number) =>
      values(`ปี ${year} คะแนน`)
        .slice(1)
        .map((row) => row[3]);
    expect(scores(2565)).toEqual([96.12, 88.4, 90.75, 87.31, 89.02, 84.86, 83.92, 79.4, 93.78, 93.75]);
    expect(scores(2566)).toEqual([97.05, 90.12, 91.6, 88.9, 91.3, 88.15, 86.72, 84.1, 96, 100]);
    expect(values('ปี 2565 สรุปผล')[0]?.[0]).toBe('สรุปผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2565');
  });

  it('holds in มาตรการ the measures to be reported and the new plan, and no older ones', () => {
    const heads = values('มาตรการ')[0] ?? [];
    const of = (header: string) =>
      values('มาตรการ')
        .slice(1, 6)
        .map((row) => row[heads.indexOf(header)]);
    expect(of('ปีงบประมาณ')).toEqual([2567, 2567, '', '']);
    expect(of('มาตรการ/กิจกรรม').map((name) => String(name).slice(0, 12))).toEqual([
      'เชิญผู้รับบร',
      'ใช้ทะเบียนยื',
      'ตอบข้อซักถาม',
      'แนะนำการใช้บ',
    ]);
  });

  it('puts letters and levels side by side, and says what cannot be compared', () => {
    const trend = values('แนวโน้ม');
    expect(trend.slice(4, 7).map((row) => [row[0], row[1], row[5], row[6]])).toEqual([
      ['2565', 89.42, '', 'A (แบบตัวอักษร)'],
      ['2566', 92.64, '+3.22', 'ผ่านดี (แบบระดับ)'],
      ['2567', 92.49, '−0.15', 'ผ่าน (แบบระดับ)'],
    ]);
    const said = trend.map((row) => String(row[6])).join('\n');
    expect(said).toContain('แปลงเป็นกันไม่ได้');
    expect(said).toContain('บอกไม่ได้ว่าคำถามชุดเดียวกันหรือไม่');
  });

  it('shows what the indicators of the measures did, the newest year first, and claims no cause', () => {
    const effects = values('ผลของมาตรการ');
    expect(effects[1]?.[0]).toContain('ไม่ได้แสดงว่ามาตรการเป็นเหตุ');
    expect(effects.slice(4).map((row) => [row[0], row[4], row[5], row[6], row[7]])).toEqual([
      [2567, '8 การปรับปรุงการทำงาน', 84.1, 80.2, -3.9],
      [2567, '4 การใช้ทรัพย์สินของราชการ', 88.9, 90.7, 1.8],
      [2566, '6 คุณภาพการดำเนินงาน', 84.86, 88.15, 3.29],
      [2566, '8 การปรับปรุงการทำงาน', 79.4, 84.1, 4.7],
      [2566, '7 ประสิทธิภาพการสื่อสาร', 83.92, 86.72, 2.8],
    ]);
  });

  it('reports the measures of the year before, from its result, after the next year was begun', () => {
    const report = paper(2566, 'results');
    expect(report).toContain('ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ มากำหนดเป็น');
    expect(report).toContain('เปิดรับคำขอออนไลน์ครบ ๓ บริการ');
    expect(report).not.toContain('ใช้ทะเบียนยืมคืนทรัพย์สิน');
    const annual = paper(2567, 'annual');
    expect(annual).toContain('๘ การปรับปรุงการทำงาน ๘๔.๑๐ → ๘๐.๒๐');
    expect(annual).toContain('๙๒.๖๔');
    expect(annual).not.toContain('ตอบข้อซักถามทุกช่องทาง');
  });

  it('holds a report on finished measures against the workbook, copies included', () => {
    const verified = (id: string) => {
      const docxBase64 = papers.find((one) => one.year === 2567 && one.id === id)?.docx.toString('base64');
      return (host.rpc('itaVerify', [{ docxBase64 }]) as { value: { verdict: string } }).value.verdict;
    };
    expect(['analysis', 'results', 'annual'].map(verified)).toEqual(['same', 'same', 'same']);
    host.edit('มาตรการ', 'K2', 'ได้ข้อเสนอ 14 ข้อ');
    expect(verified('results')).toBe('other');
  });

  it('makes the paper of a finished year from its copies, letter for letter', () => {
    const before = paper(2566, 'analysis');
    const names = host.rpc('tabNames') as string[];
    for (const { id, name } of INPUT_TABS) {
      const sheet = `ปี 2566 ${name}`;
      if (names.includes(sheet)) host.rpc('itaChooseTab', [{ tab: id, sheet }]);
    }
    const made = host.rpc('itaMakeDocument', [{ id: 'analysis', delivery: 'download' }]) as {
      value: { docxBase64: string };
    };
    expect(textOf(Buffer.from(made.value.docxBase64, 'base64'))).toBe(before);
  });
});
