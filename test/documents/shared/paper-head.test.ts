/** Number, day and positions of each paper: its own row of `เอกสาร` first, then `ตั้งค่า`. */

import { paperHead } from '../../../src/documents/shared/paper-head';
import { readWorkbook } from '../../../src/workbook/read';
import type { WorkbookData } from '../../../src/workbook/records';
import { settingsSheet, sheet } from '../../workbook/sheets';

const HEADERS = ['เอกสาร', 'ที่', 'วันที่', 'เรื่อง', 'เรียน', 'ตำแหน่งผู้ลงนาม'];

function read(rows: readonly (readonly string[])[], date = '16 มกราคม 2567', meetings: string[][] = []): WorkbookData {
  return readWorkbook([
    settingsSheet([
      ['ปีงบประมาณของผลประเมิน', 2566],
      ['ปีงบประมาณของมาตรการ', 2567],
      ['ที่', 'นก 52001 / 1'],
      ['วันที่', date],
      ['เรียน', 'นายกเทศมนตรี'],
      ['ตำแหน่งผู้จัดทำ', 'นักวิเคราะห์นโยบายและแผน'],
    ]),
    sheet('เอกสาร', [HEADERS, ...rows]),
    sheet('การประชุม', [['วันที่', 'แบบวัด'], ...meetings]),
  ]);
}

describe('head of a paper', () => {
  it('has what its own row says, and else what ตั้งค่า says', () => {
    const data = read([
      ['มาตรการส่งเสริมคุณธรรมและความโปร่งใส', 'นก 52001 / 9', '', 'ขออนุมัติมาตรการ', '', 'หัวหน้าสำนักปลัด'],
      ['รายงานประจำปี', '', '๕ ตุลาคม ๒๕๖๗', '', 'ผู้ว่าราชการจังหวัด', ''],
    ]);
    const measures = paperHead('measures', data);
    expect(measures.subject).toBe('ขออนุมัติมาตรการ');
    expect(measures.settings).toMatchObject({
      documentNo: 'นก 52001 / 9',
      documentDate: { year: 2567, month: 1, day: 16 },
      addressee: 'นายกเทศมนตรี',
      preparerPosition: 'หัวหน้าสำนักปลัด',
    });
    expect(paperHead('annual', data).settings).toMatchObject({
      documentNo: 'นก 52001 / 1',
      documentDate: { year: 2567, month: 10, day: 5 },
      addressee: 'ผู้ว่าราชการจังหวัด',
      preparerPosition: 'นักวิเคราะห์นโยบายและแผน',
    });
    expect(paperHead('analysis', data)).toMatchObject({ subject: '', settings: { documentNo: 'นก 52001 / 1' } });
  });

  it('takes no day of ตั้งค่า that lies before what the paper is about, but any day of its own row', () => {
    const date = (id: Parameters<typeof paperHead>[0], data: WorkbookData): unknown =>
      paperHead(id, data).settings.documentDate;
    const early = read([['รายงานประจำปี', '', '1 กันยายน 2566']], '22 กันยายน 2566', [['16 มกราคม 2567', 'IIT']]);
    expect(date('results', early)).toBeNull();
    expect(date('meeting', early)).toBeNull();
    expect(date('measures', early)).toEqual({ year: 2566, month: 9, day: 22 });
    expect(date('annual', early)).toEqual({ year: 2566, month: 9, day: 1 });
  });

  it.each([
    ['มาตรการส่งเสริมคุณธรรมและความโปร่งใส', 'measures'],
    ['รายงานผลการดำเนินการ', 'results'],
    ['บันทึกลาออก', null],
  ])('reads "%s" as %s', (name, paper) => {
    const data = read([[name]]);
    expect(data.papers.map((row) => row.paper)).toEqual([paper]);
    expect(data.findings.filter(({ code }) => code === 'unknown-choice')).toHaveLength(paper === null ? 1 : 0);
  });
});
