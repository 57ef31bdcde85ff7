/** File names: what file systems take, cut between letters and never within one. */

import fc from 'fast-check';
import { fileName } from '../../../src/documents/shared/file-name';

const TITLE = 'รายงานวิเคราะห์ผลการประเมิน ITA 2567 ';
const LONG = 'สำนักงานคณะกรรมการส่งเสริมสวัสดิการและสวัสดิภาพครูและบุคลากรทางการศึกษาจังหวัดพระนครศรีอยุธยา';

describe('a file name', () => {
  it('of Thai words keeps its ending within 255 bytes', () => {
    const name = fileName(`${TITLE}${LONG}`, '.docx');
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(Buffer.byteLength(name)).toBeGreaterThan(240);
    expect(name).toMatch(/^รายงานวิเคราะห์ผลการประเมิน ITA 2567 สำนักงาน.*\.docx$/);
  });

  it.each([
    ['a tone mark', 'ที่', 'ที่'],
    ['sara am', 'น้ำ', 'น้ำ'],
    ['a vowel before its letter', 'แก้', 'แก้'],
    ['a letter of four bytes', '𝟙', '𝟙'],
    ['a letter with a mark of another script', 'e\u0301', 'e\u0301'],
  ])('is never cut within %s', (_title, cluster, whole) => {
    for (let before = 0; before < 12; before += 1) {
      const name = fileName(`${'x'.repeat(before)}${cluster.repeat(90)}`, '.docx').slice(before, -5);
      expect(name.split(whole).join('')).toBe('');
      expect(name).not.toBe('');
    }
  });

  it('never holds more than a file system takes, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        const name = fileName(title, '.docx');
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(name).toMatch(/\.docx$/);
        expect(name).not.toMatch(/[\\/:*?"<>|\n]/);
      }),
    );
  });
});
