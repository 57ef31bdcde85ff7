/** Sentences of a report as they are typed, from the text to the finding: counts, "every indicator passes", "better than before". */

import { importText } from '../../src/import/import-text';
import type { Finding } from '../../src/findings/finding';
import { findingsIn, settingCell, type Given } from './make-workbook';

// Four below 85: 2, 4, 7 and 8.
const SCORES = [90, 84, 86, 83, 87, 86, 82, 84, 95, 87.5];
const PASSING = SCORES.map((score) => Math.max(score, 85));

function found(text: string, code: string, given: Given = {}): Finding[] {
  return findingsIn(
    { scores: SCORES, ...given, evidence: importText(`รายงานผลการประเมิน ITA\n${text}`).evidence },
    code,
  );
}

describe('numbers of strong and weak points in one line', () => {
  it('belong to the point that was named last', () => {
    expect(found('จุดแข็ง จำนวน ๖ ตัวชี้วัด จุดที่ต้องพัฒนา จำนวน ๔ ตัวชี้วัด', 'stated-count')).toEqual([]);
    expect(found('จุดอ่อน 4 ตัวชี้วัด จุดแข็ง 6 ตัวชี้วัด', 'stated-count')).toEqual([]);
    const wrong = found('จุดแข็ง ๖ ตัวชี้วัด จุดที่ต้องพัฒนา จำนวน ๒ ตัวชี้วัด', 'stated-count');
    expect(wrong).toMatchObject([{ severity: 'error', expected: 4, found: 2 }]);
    expect(wrong[0]?.message).toContain('จุดที่ต้องพัฒนามี 2');
  });
});

describe('every indicator passes', () => {
  const code = 'claim-against-score';

  it.each([
    'จากผลข้างต้น ตัวชี้วัดทุกตัวผ่านเกณฑ์ ๘๕ คะแนน',
    'หน่วยงานมีผลคะแนนทุกตัวชี้วัดผ่านเกณฑ์เป้าหมาย',
    'สรุปได้ว่าผ่านเกณฑ์ร้อยละ ๘๕ ทุกตัวชี้วัด',
    'ตัวชี้วัดทั้ง ๑๐ ตัว มีคะแนนผ่านเกณฑ์',
  ])('is an error where four do not: %s', (text) => {
    expect(found(text, code)).toMatchObject([
      { severity: 'error', cell: 'คะแนน!D8', expected: 'ต่ำกว่าเกณฑ์', found: 'ทุกตัวชี้วัดผ่านเกณฑ์' },
    ]);
    expect(found(text, code)[0]?.message).toContain('ตัวชี้วัดที่ 7, 4, 2, 8 ต่ำกว่าเกณฑ์');
    expect(found(text, code, { scores: PASSING })).toEqual([]);
  });

  it.each([
    'เพื่อให้ทุกตัวชี้วัดผ่านเกณฑ์ในปีถัดไป',
    'ทุกตัวชี้วัดที่ผ่านเกณฑ์ควรรักษามาตรฐาน',
    'ทุกตัวชี้วัดผ่านเกณฑ์ ยกเว้นตัวชี้วัดที่ ๒ ๔ ๗ และ ๘',
    'ปีก่อน ทุกตัวชี้วัดผ่านเกณฑ์',
    'ทุกตัวชี้วัดผ่านเกณฑ์ ๗๐ คะแนน',
    'ผ่านเกณฑ์เกือบทุกตัวชี้วัด',
    'ทุกตัวชี้วัดไม่ผ่านเกณฑ์',
    'ในปีงบประมาณ พ.ศ. ๒๕๖๓ ทุกตัวชี้วัดผ่านเกณฑ์',
  ])('is no claim about this result: %s', (text) => {
    expect(found(text, code).filter(({ found: words }) => words === 'ทุกตัวชี้วัดผ่านเกณฑ์')).toEqual([]);
  });

  it.each([
    'ผ่านเกณฑ์ร้อยละ ๘๐ ทุกตัวชี้วัด',
    'ทุกตัวชี้วัดผ่านเกณฑ์เป้าหมาย (๘๐ คะแนนขึ้นไป)',
    'ผลการประเมิน LPA ทุกตัวชี้วัดผ่านเกณฑ์',
    'การประเมิน LPA ปี 2565 ทุกตัวชี้วัดผ่านเกณฑ์',
    'มาตรฐานศูนย์พัฒนาเด็กเล็ก ทุกตัวชี้วัดผ่านเกณฑ์',
    'โครงการนี้ทำให้ทุกหน่วยในตำบล ทุกตัวชี้วัดผ่านเกณฑ์ของกองทุน SDG',
    'ทุกตัวชี้วัดผ่านเกณฑ์ขั้นต่ำของกระทรวง',
    'ผลการประเมินสวัสดิการเด็ก ทุกตัวชี้วัดผ่านเกณฑ์',
    'ตัวชี้วัดที่ ๔ ได้ ๘๓.๐๐ คะแนน ผ่านเกณฑ์ร้อยละ ๘๐',
    'ตัวชี้วัดที่ ๒ ของการประเมิน LPA ผ่านเกณฑ์',
  ])('is true of the line or the assessment that it names: %s', (text) => {
    expect(found(text, code)).toEqual([]);
  });

  it('is of its year, as "nothing must be corrected" is', () => {
    expect(found('ด้าน IIT ปี 2563 ไม่มีตัวชี้วัดที่ต้องแก้ไข', code)).toEqual([]);
    expect(found('ด้าน IIT ปี 2565 ไม่มีตัวชี้วัดที่ต้องแก้ไข', code)).toHaveLength(1);
    expect(found('ด้าน IIT ไม่มีตัวชี้วัดที่ต้องแก้ไข', code)).toHaveLength(1);
    expect(found('ด้าน IIT ของการประเมิน LPA ไม่มีตัวชี้วัดที่ต้องแก้ไข', code)).toEqual([]);
  });

  it('is held against the line that it names, not the target', () => {
    const strict = { settings: { target: 90 }, scores: PASSING };
    expect(found('ทุกตัวชี้วัดผ่านเกณฑ์ ๘๕', code, strict)).toEqual([]);
    // Without a line, the pass line of the assessment may be meant, whatever the agency's own target is.
    expect(found('ทุกตัวชี้วัดผ่านเกณฑ์', code, strict)).toEqual([]);
    expect(found('ทุกตัวชี้วัดผ่านเกณฑ์ ๙๐', code, strict)).toHaveLength(1);
    const [wrong] = found('ทุกตัวชี้วัดผ่านเกณฑ์ร้อยละ ๘๗', code, { scores: PASSING });
    expect(wrong?.message).toContain('เกณฑ์ที่ข้อความระบุคือ 87.00');
    expect(found('ตัวชี้วัดที่ ๔ ได้ ๘๓.๐๐ คะแนน ผ่านเกณฑ์ร้อยละ ๘๕', code)).toHaveLength(1);
    const both = 'ตัวชี้วัดที่ ๔ ผ่านเกณฑ์ร้อยละ ๘๐\nตัวชี้วัดที่ ๔ ต่ำกว่าเกณฑ์ร้อยละ ๘๕';
    expect(found(both, 'claims-contradict', { scores: [] })).toEqual([]);
  });

  it('means the indicators of the instrument above it', () => {
    const text = ['แบบวัด OIT ได้ ๙๑.๒๕ คะแนน', 'ตัวชี้วัดที่ ๙ ๙๕.๐๐', 'ทุกตัวชี้วัดผ่านเกณฑ์'].join('\n');
    expect(found(text, code)).toEqual([]);
    expect(found(text.replace('OIT ได้ ๙๑.๒๕', 'EIT ได้ ๘๔.๐๐').replace('๙ ๙๕', '๖ ๘๖'), code)).toMatchObject([
      { cell: 'คะแนน!D8' },
    ]);
    const ranked = 'อันดับ ๑ ตัวชี้วัดที่ ๙ ๙๕.๐๐\nอันดับ ๒ ตัวชี้วัดที่ ๑ ๙๐.๐๐\nทุกตัวชี้วัดผ่านเกณฑ์';
    expect(found(ranked, code)).toHaveLength(1);
  });
});

describe('better than the year before', () => {
  const fell = { settings: { announcedTotal: 87.5, previousTotal: 88.2 } };
  const rose = { settings: { announcedTotal: 87.5, previousTotal: 86 } };
  const text = 'คะแนนภาพรวม 87.50 คะแนน (ปี 2564 ได้ 88.20) ระดับ B คะแนนดีขึ้นกว่าปีก่อน';

  it('is an error where the total fell, and a wish for a figure where it rose', () => {
    expect(found(text, 'improvement-against-scores', fell)).toMatchObject([
      { severity: 'error', cell: settingCell('announcedTotal') },
    ]);
    expect(found(text, 'improvement-against-scores', fell)[0]?.message).toContain('87.50 จากปีก่อน 88.20');
    expect(found(text, 'improvement-without-figure', fell)).toEqual([]);
    expect(found(text, 'improvement-against-scores', rose)).toEqual([]);
  });

  it('is held against the indicator that the line names', () => {
    const previous = SCORES.map((score, index) => (index === 2 ? score + 1 : score - 1));
    const line = (no: string): string => `ตัวชี้วัดที่ ${no} มีคะแนนสูงขึ้นกว่าปีที่ผ่านมา`;
    expect(found(line('๓'), 'improvement-against-scores', { previous })).toMatchObject([{ cell: 'คะแนน!D4' }]);
    expect(found(line('๔'), 'improvement-against-scores', { previous })).toEqual([]);
  });

  it.each([
    'คะแนนภาพรวม 87.50 เพื่อให้คะแนนสูงขึ้นกว่าปีที่ผ่านมา',
    'คะแนนภาพรวม 87.50 มีตัวชี้วัดที่คะแนนเพิ่มขึ้นกว่าปีก่อน 3 ตัว',
    'คะแนนภาพรวม 87.50 ไม่ได้คะแนนดีขึ้นกว่าปีก่อน',
    'คะแนนรวมปี 2564 คะแนนดีขึ้นกว่าปีก่อน',
    'คะแนนดีขึ้นกว่าปีก่อน',
  ])('is no claim about this total: %s', (line) => {
    expect(found(line, 'improvement-against-scores', fell)).toEqual([]);
  });
});
