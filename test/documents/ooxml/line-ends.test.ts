import { keepWordsWithNumbers, unbroken } from '../../../src/documents/ooxml/line-ends';

const shown = (text: string): string => unbroken(text).replace(/\u00a0/g, '_');

describe('blanks at which no line ends', () => {
  it.each([
    ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ และ พ.ศ. 2568', 'ประจำปีงบประมาณ พ.ศ._๒๕๖๗ และ พ.ศ._2568'],
    ['ได้ ๘๔.๘๖ คะแนน (๘๕ คะแนนขึ้นไป)', 'ได้ ๘๔.๘๖_คะแนน (๘๕_คะแนนขึ้นไป)'],
    ['ตัวชี้วัดที่ ๘ และข้อ E๑๑', 'ตัวชี้วัดที่_๘ และข้อ_E๑๑'],
    ['ลงวันที่ ๓๐ กรกฎาคม ๒๕๖๗', 'ลงวันที่_๓๐_กรกฎาคม ๒๕๖๗'],
    ['จำนวน 10 ข้อ ร้อยละ 80', 'จำนวน_10_ข้อ ร้อยละ_80'],
  ])('stand in %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('stand nowhere else, so that lines can end between words', () => {
    expect(shown('สำนักปลัด กองคลัง และกองช่าง ได้ 91.50 แล้ว')).toBe('สำนักปลัด กองคลัง และกองช่าง ได้ 91.50 แล้ว');
  });

  it('stand in what is printed, never in styles or names of parts', () => {
    const xml = '<w:t>พ.ศ. 2567</w:t>';
    expect(keepWordsWithNumbers({ 'word/document.xml': xml, 'word/styles.xml': xml })).toEqual({
      'word/document.xml': '<w:t>พ.ศ.\u00a02567</w:t>',
      'word/styles.xml': xml,
    });
  });
});
