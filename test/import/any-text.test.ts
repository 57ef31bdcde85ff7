/** No text makes the importer throw, linger, or find what is not there. */

import fc from 'fast-check';
import { importTable, importText } from '../../src/import/import-text';
import { fixture, isEmpty, NAMES } from './support';

const PIECES = [
  ...NAMES,
  'ตัวชี้วัดที่ 1',
  'ตัวชี้วัดย่อยที่ 9.1',
  'แบบวัด IIT',
  'EIT ส่วนที่ 2',
  'OIT',
  'ข้อ E๑๑',
  'i10',
  'คะแนนเฉลี่ย',
  'ได้รับคะแนน',
  'ร้อยละ',
  '97.36',
  '๘๔.๔๐',
  '+2.62',
  '0.5',
  '1,250,000',
  '85-94.99',
  'ปี 2566',
  'พ.ศ. ๒๕๖๗',
  '๒๒ กันยายน ๒๕๖๕',
  'มาตรการ',
  'ขั้นตอน',
  'ผู้รับผิดชอบ',
  'ระยะเวลา',
  'ประเด็นที่ 1',
  'ข้อจำกัด',
  'ข้อกฎหมาย',
  'ความเห็นปลัด',
  'ผ่านเกณฑ์',
  'ระดับ A',
  'รวม',
  '\t',
  '\n',
  '\n\n',
  ' | ',
  '"',
  '<p>',
  '</td>',
  '<tr>',
  '(',
  ')',
  '1.',
  '- ',
  'ະ',
  'ํา',
];

/** Words of everyday Thai and of offices, none of them a name of the assessment. */
const WORDS = [
  'วันนี้',
  'อากาศ',
  'ดี',
  'ไป',
  'ตลาด',
  'ประชุม',
  'หัวหน้า',
  'โครงการ',
  'ถนน',
  'น้ำ',
  'ประชาชน',
  'จัดซื้อ',
  'รถยนต์',
  'เรียน',
  'ที่',
  'วันที่',
  'ปี',
  'บาท',
  'กรุณา',
  'ตำบล',
  'การศึกษา',
  'สุขภาพ',
];

describe('any text', () => {
  it('is answered, whatever characters it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => typeof importText(text) === 'object'),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => typeof importText(text) === 'object'),
    );
  });

  it('is answered, whatever pieces of reports it is made of, and every value says where it stands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }),
        fc.constantFrom('', ' '),
        (pieces, between) => {
          const text = pieces.join(between);
          const lines = text.split('\n').length;
          const result = importText(text);
          for (const rows of Object.values(result.proposals)) {
            for (const { cells } of rows) {
              for (const cell of Object.values(cells)) {
                expect(cell.lines.every((line) => line >= 1 && line <= lines)).toBe(true);
                expect(cell.snippet.length).toBeLessThanOrEqual(160);
              }
            }
          }
          for (const { cells } of [...result.proposals.indicators, ...result.proposals.items]) {
            const value = cells.score?.value;
            if (value !== undefined) expect(Number(value) >= 0 && Number(value) <= 100).toBe(true);
          }
          expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('imports nothing where it holds no score of the assessment', () => {
    const word = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 99999 }).map((number) => String(number)) },
      { weight: 1, arbitrary: fc.constantFrom('\n', '\n\n', '. ', '\t') },
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 80 }), (words) => {
        expect(isEmpty(importText(words.join(' ')))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('of names without figures imports nothing', () => {
    expect(isEmpty(importText(NAMES.join('\n')))).toBe(true);
    expect(isEmpty(importText(''))).toBe(true);
  });
});

describe('any table', () => {
  it('is answered, whatever its cells hold', () => {
    const cell = fc.oneof(fc.anything(), fc.constantFrom(...PIECES), fc.double(), fc.date({ noInvalidDate: false }));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }),
        (rows) => typeof importTable(rows) === 'object',
      ),
    );
  });
});

describe('very long texts', () => {
  const repeated = (text: string): string => text.repeat(Math.ceil(200000 / text.length));

  it('are cut, and say so, where they are longer than any report', () => {
    const result = importText(repeated('การใช้อำนาจ 95.50\n') + 'ก\n'.repeat(40000));
    expect(result.questions[0]?.id).toBe('too-long');
    expect(importText(fixture('annual.txt')).questions).toEqual([]);
  });

  it('a paste of two million characters is read whole', () => {
    const report = fixture('memo-analysis.txt');
    const text = report.repeat(Math.ceil(2000000 / report.length));
    expect(importText(text).proposals.indicators).toHaveLength(10);
  }, 20000);
});
