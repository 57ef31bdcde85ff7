import { parsePeriod } from '../../src/thai/periods';

const day = (year: number, month: number, date: number) => ({ year, month, day: date });

describe('a period as measures state it', () => {
  it.each([
    ['๑ ตุลาคม ๒๕๖๖ – ๓๐ กันยายน ๒๕๖๗', day(2566, 10, 1), day(2567, 9, 30)],
    ['๒ ตุลาคม ๒๕๖๖-๓๑ มกราคม ๒๕๖๗', day(2566, 10, 2), day(2567, 1, 31)],
    ['1 ต.ค. 2566 ถึง 30 ก.ย. 2567', day(2566, 10, 1), day(2567, 9, 30)],
    ['ตุลาคม – ธันวาคม 2566', day(2566, 10, 1), day(2566, 12, 31)],
    ['1 – 15 มีนาคม 2567', day(2567, 3, 1), day(2567, 3, 15)],
    ['ปีงบประมาณ พ.ศ. ๒๕๖๘', day(2567, 10, 1), day(2568, 9, 30)],
    ['ปีงบประมาณ พ.ศ. ๒๕๖๘ (๑ ตุลาคม ๒๕๖๗- ๓๐ กันยายน ๒๕๖๘)', day(2567, 10, 1), day(2568, 9, 30)],
    ['ไตรมาสที่ ๑', day(2566, 10, 1), day(2566, 12, 31)],
    ['ไตรมาสที่ 2 ของปีงบประมาณ พ.ศ. 2566', day(2566, 1, 1), day(2566, 3, 31)],
    ['ไตรมาส 3', day(2567, 4, 1), day(2567, 6, 30)],
    ['16 มกราคม 2567', day(2567, 1, 16), day(2567, 1, 16)],
    ['กุมภาพันธ์ 2567', day(2567, 2, 1), day(2567, 2, 29)],
  ])('%s', (text, start, end) => {
    expect(parsePeriod(text, 2567)).toEqual({ start, end });
  });

  it('leaves open what the text leaves open', () => {
    expect(parsePeriod('ตั้งแต่ ตุลาคม ๒๕๖๕ เป็นต้นไป', null)).toEqual({ start: day(2565, 10, 1), end: null });
    expect(parsePeriod('ภายใน ตุลาคม ๒๕๖๖', null)).toEqual({ start: null, end: day(2566, 10, 31) });
  });

  it('does not guess the year of a quarter or read what is no period', () => {
    expect(parsePeriod('ไตรมาสที่ 1', null)).toBeNull();
    expect(parsePeriod('ทุกเดือน', 2567)).toBeNull();
    expect(parsePeriod('31 กุมภาพันธ์ 2567', 2567)).toBeNull();
    expect(parsePeriod('', 2567)).toBeNull();
  });
});
