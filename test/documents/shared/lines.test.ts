/** Steps typed in one cell become lines whose numbers stand apart. */

import { textLines } from '../../../src/documents/shared/lines';

const marks = (text: string): [string, string][] => textLines(text).map((line) => [line.mark, line.text]);

describe('lines of a cell', () => {
  it('splits at line breaks and takes the number off', () => {
    expect(marks('1. ประชุม\n๒) แจ้งเวียน\n\n(3) รายงาน\n- เผยแพร่')).toEqual([
      ['1.', 'ประชุม'],
      ['๒)', 'แจ้งเวียน'],
      ['(3)', 'รายงาน'],
      ['-', 'เผยแพร่'],
    ]);
  });

  it('splits steps that run on in one line only where they count 1, 2, 3', () => {
    expect(marks('๑. ประชุม ๒. แจ้งเวียน ๓. รายงาน')).toEqual([
      ['๑.', 'ประชุม'],
      ['๒.', 'แจ้งเวียน'],
      ['๓.', 'รายงาน'],
    ]);
    expect(marks('ตามมาตรา 9. และ 4. อื่น')).toEqual([['', 'ตามมาตรา 9. และ 4. อื่น']]);
  });

  it('takes a line that begins with a conjunction for the rest of the line before', () => {
    expect(marks('เทศบาลประชุมคณะทำงานทุกเดือน\nและเผยแพร่ผลทางเว็บไซต์\nสรุปผลรายไตรมาส')).toEqual([
      ['', 'เทศบาลประชุมคณะทำงานทุกเดือน และเผยแพร่ผลทางเว็บไซต์'],
      ['', 'สรุปผลรายไตรมาส'],
    ]);
    expect(marks('1. ทบทวนระเบียบ\nรวมทั้งแบบฟอร์ม\n2. ชี้แจง')).toEqual([
      ['1.', 'ทบทวนระเบียบ รวมทั้งแบบฟอร์ม'],
      ['2.', 'ชี้แจง'],
    ]);
    expect(marks('และเผยแพร่')).toEqual([['', 'และเผยแพร่']]);
    expect(marks('ประชุม\n\nและเผยแพร่')).toHaveLength(2);
    // A total is a line of its own.
    expect(marks('จัดอบรม 3 ครั้ง\nรวมทั้งหมด 5 ครั้ง')).toHaveLength(2);
    expect(marks('จัดอบรม 3 ครั้ง\nรวมทั้งสิ้น 5 ครั้ง')).toHaveLength(2);
  });

  it('leaves figures that are no numbering alone', () => {
    expect(marks('1.5 ล้านบาท')).toEqual([['', '1.5 ล้านบาท']]);
    expect(marks('2567 เป็นต้นไป')).toEqual([['', '2567 เป็นต้นไป']]);
    expect(marks('1. 5 ส ในสำนักงาน')).toEqual([['1.', '5 ส ในสำนักงาน']]);
  });

  it('has no line for a blank cell', () => {
    expect(marks(' \n ')).toEqual([]);
  });
});
