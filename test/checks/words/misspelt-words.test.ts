/** Garbled and wrong words of the seeds. */

import { misspellingsIn, repairMisspellings } from '../../../src/thai/misspellings';
import { codesIn, findingsIn, stated } from '../make-workbook';

describe('misspellings', () => {
  it.each([
    ['ข้อ E๙ คณะแนบเฉลย ๘๓.๒๖', 'ข้อ E๙ คะแนนเฉลี่ย ๘๓.๒๖'],
    ['คณะแผนสูงขึ้นกว่าปีที่ผ่านมา', 'คะแนนสูงขึ้นกว่าปีที่ผ่านมา'],
    ['ขององค์กรบริหารส่วนตำบลสายทอง', 'ขององค์การบริหารส่วนตำบลสายทอง'],
    ['นำมาตราการมาปรับใช้', 'นำมาตรการมาปรับใช้'],
    ['สรุปลผลการดำเนินการ', 'สรุปผลการดำเนินการ'],
    ['ตรวจสอบพฤติกรรมกรรมการทุจริต', 'ตรวจสอบพฤติกรรมการทุจริต'],
    ['ในปีประจำปีงบประมาณ ๒๕๖๖', 'ในปีงบประมาณ ๒๕๖๖'],
    ['๑. ชักซ้อมและให้ความรู้', '๑. ซักซ้อมและให้ความรู้'],
    ['การประเมินคุณและ ความโปร่งใส', 'การประเมินคุณธรรมและความโปร่งใส'],
    ['ณ. ห้องประชุม', 'ณ ห้องประชุม'],
    ['ปรับปรุงคู่มีอการปฎิบัติงาน', 'ปรับปรุงคู่มือการปฏิบัติงาน'],
    ['ปรากฎว่าบุคคลากรขออนุญาติใช้ทรัพสินตามกฏหมาย', 'ปรากฏว่าบุคลากรขออนุญาตใช้ทรัพย์สินตามกฎหมาย'],
    ['เผยแพร่งบประมานการจัดชื้อบนเว็ปไซด์และเวบไซต์', 'เผยแพร่งบประมาณการจัดซื้อบนเว็บไซต์และเว็บไซต์'],
    ['หน่วงงานรับผิดขอบวิเคราห์ผลลัพท์ตามเกณท์ข้อสังเกตุ', 'หน่วยงานรับผิดชอบวิเคราะห์ผลลัพธ์ตามเกณฑ์ข้อสังเกต'],
    ['ดำเนิการอย่างโปร่งไสและมีประสิทธภาพทางอิเลคทรอนิกส์', 'ดำเนินการอย่างโปร่งใสและมีประสิทธิภาพทางอิเล็กทรอนิกส์'],
  ])('repairs %s', (wrong, right) => {
    expect(repairMisspellings(wrong)).toBe(right);
  });

  it('only suggests where another reading is possible', () => {
    const words = misspellingsIn('การให้บริการให้ดีขึ้นเล็กน้อยเพียงใด ข้อตกลงระหว่างผู้บังคับบัญชากับผู้บังคับบัญชา');
    expect(words.map(({ certain }) => certain)).toEqual([false, false]);
    expect(words[1]?.right).toContain('ผู้ใต้บังคับบัญชา');
  });

  it.each([
    'ปฏิบัติงานตามปฏิทิน',
    'มีคู่มีอายุและคู่มีอยู่',
    'ปรากฏตามกฎหมาย กฎระเบียบ',
    'อนุญาตติดตั้ง',
    'บุคลากร บุคคลภายนอก',
    'งบประมาณ จัดซื้อจัดจ้าง',
    'เว็บไซต์ เว็บเพจ',
    'อิเล็กทรอนิกส์',
    'ปรากฎหมายเลข',
    'คณะแผนงาน',
    'มากน้อยเพียงใด',
    'มาก น้อยเพียงใด',
    'องค์กรปกครองส่วนท้องถิ่น',
    'อย่างครบครัน',
    'ช่องทางต่าง ๆ',
    'สรุปผล',
    'ผู้รับผิดชอบ นายปฎิพล และนางสาวปฎิมา',
  ])('accepts %s', (word) => {
    expect(misspellingsIn(word)).toEqual([]);
  });
});

describe('misspelt-words', () => {
  it('names each word with its repair in one finding, whose fix holds whole cells', () => {
    const rows = { measures: [{ measure: 'นำมาตราการมาใช้', issue: 1, output: 'สรุปลผล และมาตราการ' }] };
    const found = findingsIn({ rows }, 'misspelt-word');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      severity: 'note',
      cell: 'มาตรการ!D2',
      fix: {
        edits: [
          { cell: 'มาตรการ!D2', value: 'นำมาตรการมาใช้' },
          { cell: 'มาตรการ!J2', value: 'สรุปผล และมาตรการ' },
        ],
      },
    });
  });

  it('offers no fix where it can only suggest', () => {
    const rows = { items: [{ item: 'E11', score: 76.07, text: 'ดีขึ้นเล็กน้อยเพียงใด' }] };
    expect(findingsIn({ rows }, 'misspelt-word')[0]?.fix).toBeUndefined();
  });

  it('leaves people’s names as they spell them', () => {
    const settings = { preparerName: 'นายปฎิญญา ใจดี' };
    const rows = { signers: [{ order: 1, position: 'นายก', name: 'นางสาวปฎิบัติ สมใจ' }] };
    expect(codesIn({ settings, rows })).not.toContain('misspelt-word');
    const position = { signers: [{ order: 1, position: 'นักปฎิบัติการ', name: 'นางสาวปฎิบัติ สมใจ' }] };
    expect(findingsIn({ settings, rows: position }, 'misspelt-word')[0]?.fix?.edits).toEqual([
      { cell: 'ผู้ลงความเห็น!B2', value: 'นักปฏิบัติการ' },
    ]);
  });

  it('adds words of the report that stand in no cell', () => {
    const evidence = [stated('word', { found: 'คณะแนบเฉลย', suggestion: 'คะแนนเฉลี่ย', line: 88 })];
    expect(findingsIn({ evidence }, 'misspelt-word')[0]?.message).toContain('88');
    const rows = { items: [{ item: 'E9', score: 83.26, text: 'คณะแนบเฉลย' }] };
    expect(findingsIn({ evidence, rows }, 'misspelt-word')).toHaveLength(1);
    expect(codesIn({})).not.toContain('misspelt-word');
  });
});
