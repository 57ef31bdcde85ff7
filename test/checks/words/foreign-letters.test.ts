/** Letters of other scripts inside Thai words (Lao ະ of paper 003, Khmer and Devanagari of paper 000). */

import { codesIn, findingsIn, stated } from '../make-workbook';

const outcome = (text: string) => ({ rows: { measures: [{ measure: 'ก', issue: 1, outcome: text }] } });

describe('foreign-letters', () => {
  it('repairs Lao letters that look like Thai ones', () => {
    const [found] = findingsIn(outcome('ผลค\u0EB0แนนร้อยละ 92'), 'foreign-letter');
    expect(found).toMatchObject({
      severity: 'warning',
      cell: 'มาตรการ!K2',
      fix: { edits: [{ cell: 'มาตรการ!K2', value: 'ผลคะแนนร้อยละ 92' }] },
    });
  });

  it('offers no repair where no Thai letter looks like it', () => {
    const [found] = findingsIn(outcome('มาพ\u0932\u092F'), 'foreign-letter');
    expect(found?.fix).toBeUndefined();
    expect(found?.cell).toBe('มาตรการ!K2');
  });

  it('accepts Thai, Latin and a word wholly in another script', () => {
    expect(codesIn(outcome('ระบบ E-Service ของ ສປປລາວ ดี'))).not.toContain('foreign-letter');
  });

  it('says what the report has beside what the cells have, once', () => {
    const evidence = [
      stated('foreign-letter', { word: 'ค\u0EB0แนน', codePoint: 'U+0EB0', suggestion: 'คะแนน' }),
      stated('foreign-letter', { word: 'มาพ\u0932\u092F', codePoint: 'U+0932', suggestion: null, line: 45 }),
    ];
    const found = findingsIn({ ...outcome('ค\u0EB0แนน'), evidence }, 'foreign-letter');
    expect(found.map(({ cell }) => cell)).toEqual(['มาตรการ!K2', null]);
    expect(found[1]?.message).toContain('45');
  });
});
