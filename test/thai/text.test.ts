/** One word in two encodings becomes one; the rest of the text stays. */

import fc from 'fast-check';
import { excerpt, matchKey, repairThai, tidy } from '../../src/thai/text';

describe('repairing Thai text', () => {
  it.each([
    ['ำ typed as two characters', 'อ\u0E4D\u0E32นาจ', 'อำนาจ'],
    ['with the tone mark between', 'น\u0E4D\u0E49\u0E32', 'น้ำ'],
    ['with the tone mark first', 'น\u0E49\u0E4D\u0E32', 'น้ำ'],
    ['แ typed as two เ', '\u0E40\u0E40ผน', 'แผน'],
    ['a tone typed before its vowel', 'ท\u0E48\u0E35', 'ที่'],
    ['a mark typed twice', 'ได้รั\u0E31บ', 'ได้รับ'],
    ['blanks before a mark', 'ท  ี \u0E48', 'ที่'],
    ['a tone behind the า of its letter', 'ผา\u0E48 น', 'ผ่าน'],
    ['zero-width characters', 'งบ\u200Bประ\u200Cมาณ\uFEFF', 'งบประมาณ'],
    ['no-break space', 'พ.ศ.\u00A0๒๕๖๗', 'พ.ศ. ๒๕๖๗'],
    ['line breaks stay', 'ก\nข', 'ก\nข'],
    ['correct text stays', 'การใช้อำนาจ เป็นธรรม', 'การใช้อำนาจ เป็นธรรม'],
  ])('%s', (_case, text, repaired) => {
    expect(repairThai(text)).toBe(repaired);
  });

  it('changes nothing the second time', () => {
    const thai = fc.string({ unit: fc.constantFrom(...'กขฤเแาำๅัิุ็ํ้่ \t\n\u200B\u00A0') });
    fc.assert(
      fc.property(thai, (text) => {
        expect(repairThai(repairThai(text))).toBe(repairThai(text));
        expect(matchKey(matchKey(text))).toBe(matchKey(text));
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the key for comparing', () => {
  it('ignores encoding, spaces, dots, case and the kind of digits', () => {
    const key = matchKey('ตัวชี้วัดที่ 8');
    for (const text of ['ตัวชี้วัด ที่ ๘', ' ตัวชี้วัดที่ ๘. ', 'ตัวชี้วัดที่\n8', 'ตัวชี้วัด-ที่ (8)']) {
      expect(matchKey(text)).toBe(key);
    }
    expect(matchKey('E-Service')).toBe(matchKey('e service'));
    expect(matchKey('ท\u0E4D\u0E32งาน')).toBe(matchKey('ทำงาน'));
    expect(matchKey('อ\u0E4D \u0E32นาจ')).toBe(matchKey('อำนาจ'));
  });

  it('keeps different names different', () => {
    expect(matchKey('การปรับปรุงการทำงาน')).not.toBe(matchKey('การปรับปรุงระบบการทำงาน'));
    expect(matchKey('ข้อ 1')).not.toBe(matchKey('ข้อ 2'));
  });
});

it('tidies spaces without joining lines', () => {
  expect(tidy('  ก   ข\t ค \r\n  ง  \n')).toBe('ก ข ค\nง');
});

it('quotes the beginning of a text on one line, and says where it goes on', () => {
  expect(excerpt('  คะแนน\nรวม  ๙๑.๔๐ ')).toBe('คะแนน รวม ๙๑.๔๐');
  expect(excerpt('ก'.repeat(60))).toBe('ก'.repeat(60));
  expect(excerpt('ก'.repeat(61))).toBe(`${'ก'.repeat(60)}…`);
  expect(excerpt('มาตรการ', 3)).toBe('มาต…');
});
