/** Scores quoted in the words of the plan, against the tabs. */

import { codesIn, findingsIn, SAI_THONG, type Row } from '../make-workbook';

const items: readonly Row[] = [{ item: 'E11', indicator: 8, score: 76.07, suggestion: 'ก' }];
const found = (rows: object, settings = {}) =>
  findingsIn({ scores: SAI_THONG, settings, rows: { items, ...rows } }, 'quoted-score-mismatch');
const steps = (text: string) => found({ measures: [{ measure: 'ก', indicators: '7', steps: text }] });

describe('quoted-scores', () => {
  it('reports another value than that of the tab, in a step, a suggestion, a meeting and the story', () => {
    expect(steps('แก้ไขตัวชี้วัดที่ ๗ ซึ่งได้คะแนน ๘๔.๕๐')).toMatchObject([
      { severity: 'error', cell: 'มาตรการ!E2', expected: 84.4, found: 84.5 },
    ]);
    expect(steps('เริ่มจากข้อ E11 (67.07)')).toMatchObject([{ expected: 76.07, found: 67.07 }]);
    const suggestion = 'ปรับปรุงตัวชี้วัดที่ 8 ที่ได้ 80.81';
    expect(found({ items: [{ ...items[0], suggestion }] })).toMatchObject([{ cell: 'รายข้อ!F2', expected: 80.18 }]);
    const meetings = [{ instrument: 'EIT', approach: 'ตัวชี้วัดที่ 7 ได้ 84.50 คะแนน ให้ตั้งผู้ตอบคำถาม' }];
    expect(found({ meetings })).toMatchObject([{ cell: 'การประชุม!E2' }]);
    const story = 'ปี 2565 หน่วยงานได้คะแนนรวม 91.50 คะแนน';
    expect(found({}, { announcedTotal: 91.4, story })).toMatchObject([{ expected: 91.4, found: 91.5 }]);
  });

  it.each([
    'แก้ไขตัวชี้วัดที่ 7 ซึ่งได้คะแนน 84.40',
    'ให้ตัวชี้วัดที่ 7 ได้คะแนนไม่ต่ำกว่า 90.00',
    'ตั้งเป้าหมายตัวชี้วัดที่ 7 ร้อยละ 90 ในปี 2566',
    'ยกระดับตัวชี้วัดที่ 7 จาก 84.40 เป็น 90.00 คะแนน',
  ])('lets stand: %s', (text) => {
    expect(steps(text)).toEqual([]);
  });

  it('lets outcomes and stories of another year speak of another result', () => {
    const measures = [{ measure: 'ก', indicators: '7', outcome: 'ตัวชี้วัดที่ 7 ได้คะแนน 91.20' }];
    expect(found({ measures })).toEqual([]);
    for (const story of ['หน่วยงานมุ่งมั่นในปี 2565', 'คะแนนรวม 93.20', 'ปี 2565 และปี 2566 ได้คะแนนรวม 93.20'])
      expect(codesIn({ scores: SAI_THONG, settings: { story } })).not.toContain('quoted-score-mismatch');
  });
});
