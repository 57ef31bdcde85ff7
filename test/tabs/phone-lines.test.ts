import { phoneLines } from '../../src/tabs/agencies/phone-lines';

describe('lines for a phone', () => {
  it('break where the sentence has spaces, lose nothing and are none of them too long', () => {
    const sentence = 'ผ่านเกณฑ์ 85 คะแนน 31 จาก 39 หน่วยงานที่มีคะแนน (ร้อยละ 79.49) ไม่ถึงเป้าหมายร้อยละ 100 คะแนนเฉลี่ย 87.75';
    const lines = phoneLines(sentence);
    expect(lines.map((line) => line.trim()).join(' ')).toBe(sentence);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line.replace(/\p{M}/gu, '').length).toBeLessThanOrEqual(44);
  });

  it('keep a number with what it counts', () => {
    expect(phoneLines('เทียบกับปีก่อน ระดับสูงขึ้น 15 คงเดิม 20 ลดลง 4 หน่วยงาน คะแนนเฉลี่ย')).toEqual([
      'เทียบกับปีก่อน ระดับสูงขึ้น 15 คงเดิม 20 ลดลง',
      '   4 หน่วยงาน คะแนนเฉลี่ย',
    ]);
  });

  it('keep a number in brackets with what it counts', () => {
    expect(phoneLines('สิ่งที่กั้นระดับถัดไปของหน่วยงานมากที่สุดคือคะแนนรวม (10 หน่วยงาน ค่ากลาง)')).toEqual([
      'สิ่งที่กั้นระดับถัดไปของหน่วยงานมากที่สุดคือคะแนนรวม',
      '   (10 หน่วยงาน ค่ากลาง)',
    ]);
  });

  it('leave a word whole that is longer than a line', () => {
    const word = 'ก'.repeat(60);
    expect(phoneLines(`สั้น ${word}`)).toEqual(['สั้น', `   ${word}`]);
  });
});
