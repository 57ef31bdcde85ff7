import fc from 'fast-check';
import { formatThaiDate, type ThaiDate } from '../../src/thai/dates';
import { toThaiDigits } from '../../src/thai/digits';
import { parsePeriod, parseWholePeriod, periodForm } from '../../src/thai/periods';

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
    ['2023-10-01 – 2024-09-30', day(2566, 10, 1), day(2567, 9, 30)],
    ['1-10-2566 - 30-9-2567', day(2566, 10, 1), day(2567, 9, 30)],
    ['1/10/66-30/9/67', day(2566, 10, 1), day(2567, 9, 30)],
    ['1 ตุลาคม – 30 กันยายน 2567', day(2566, 10, 1), day(2567, 9, 30)],
    ['ต.ค.66-ก.ย.67', day(2566, 10, 1), day(2567, 9, 30)],
    ['พ.ย. – ก.พ.', day(2566, 11, 1), day(2567, 2, 29)],
    ['15 มีนาคม', day(2567, 3, 15), day(2567, 3, 15)],
    ['ไตรมาส 1–2', day(2566, 10, 1), day(2567, 3, 31)],
    ['ไตรมาสที่ ๒ ถึง ไตรมาสที่ ๔', day(2567, 1, 1), day(2567, 9, 30)],
    ['ไตรมาสที่ 2 และ 3', day(2567, 1, 1), day(2567, 6, 30)],
    ['ไตรมาส 1/2568', day(2567, 10, 1), day(2567, 12, 31)],
    ['ตลอดปีงบประมาณ', day(2566, 10, 1), day(2567, 9, 30)],
    ['ตลอดปีงบประมาณ พ.ศ. 2566', day(2565, 10, 1), day(2566, 9, 30)],
    ['ปีงบประมาณ 67', day(2566, 10, 1), day(2567, 9, 30)],
    ['รอบ 6 เดือนแรก', day(2566, 10, 1), day(2567, 3, 31)],
    ['ครึ่งปีหลัง ของปีงบประมาณ 2568', day(2568, 4, 1), day(2568, 9, 30)],
  ])('%s', (text, start, end) => {
    expect(parsePeriod(text, 2567)).toEqual({ start, end });
  });

  it('leaves open what the text leaves open', () => {
    expect(parsePeriod('ตั้งแต่ ตุลาคม ๒๕๖๕ เป็นต้นไป', null)).toEqual({ start: day(2565, 10, 1), end: null });
    expect(parsePeriod('ภายใน ตุลาคม ๒๕๖๖', null)).toEqual({ start: null, end: day(2566, 10, 31) });
  });

  it('opens from a date and until a quarter', () => {
    expect(parsePeriod('1 ธันวาคม 2566 เป็นต้นไป', null)).toEqual({ start: day(2566, 12, 1), end: null });
    expect(parsePeriod('ภายในไตรมาสที่ 2', 2567)).toEqual({ start: null, end: day(2567, 3, 31) });
  });

  it('keeps quarters with a gap and words beside the period apart from what is a period and no more', () => {
    for (const text of ['ไตรมาสที่ 1 และ 3', 'ไตรมาสที่ 1 หลังได้รับงบประมาณ', 'ปีงบประมาณ 2567 เว้นเดือนเมษายน']) {
      expect(parseWholePeriod(text, 2567)).toBeNull();
      expect(parsePeriod(text, 2567)).not.toBeNull();
    }
  });

  it.each([
    ['ต.ค. 66 - ก.ย. 67', '1 ตุลาคม 2566 – 30 กันยายน 2567'],
    ['ไตรมาส ๒', '1 มกราคม 2567 – 31 มีนาคม 2567'],
    ['ภายในเดือนมีนาคม 2567', 'ภายใน 31 มีนาคม 2567'],
    ['ตั้งแต่ ต.ค. 66 เป็นต้นไป', 'ตั้งแต่ ตุลาคม 2566 เป็นต้นไป'],
    ['1 ต.ค. 66 เป็นต้นไป', 'ตั้งแต่ 1 ตุลาคม 2566 เป็นต้นไป'],
    ['16/1/2567', '16 มกราคม 2567'],
  ])('is written in one form: %s', (text, form) => {
    expect(periodForm(text, 2567)).toBe(form);
    expect(parseWholePeriod(form, null)).toEqual(parseWholePeriod(text, 2567));
    expect(periodForm(form, null)).toBe(form);
  });

  it('reads the same two days however they are written', () => {
    const real = fc
      .record({
        year: fc.integer({ min: 2550, max: 2590 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      })
      .chain((start) => fc.tuple(fc.constant(start), fc.integer({ min: 0, max: 20 })))
      .map(([start, years]) => ({ start, end: { ...start, year: start.year + years } }));
    fc.assert(
      fc.property(real, fc.constantFrom(' – ', '-', ' - ', ' ถึง ', ' จนถึง วันที่ '), ({ start, end }, between) => {
        const slashes = ({ year, month, day: date }: ThaiDate): string => `${date}/${month}/${year}`;
        const dashes = (date: ThaiDate): string => slashes(date).replace(/\//g, '-');
        for (const write of [formatThaiDate, slashes, dashes]) {
          expect(parseWholePeriod(`${write(start)}${between}${write(end)}`, null)).toEqual({ start, end });
          expect(parseWholePeriod(`ระหว่าง ${toThaiDigits(write(start))}${between}${write(end)}`, 2560)).toEqual({
            start,
            end,
          });
        }
      }),
    );
  });

  it('never throws and prints nothing that it does not understand', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('1', '๕', '2568', ' ', '-', 'ไตรมาส', 'ปีงบประมาณ', 'ต.ค.', '(', ')', 'ก') }),
        (text) => {
          const form = periodForm(text, 2568);
          if (form !== null) expect(periodForm(form, null)).toBe(form);
        },
      ),
    );
  });

  it('does not guess the year of a quarter or read what is no period', () => {
    expect(parsePeriod('ไตรมาสที่ 1', null)).toBeNull();
    expect(parsePeriod('ทุกเดือน', 2567)).toBeNull();
    expect(parsePeriod('31 กุมภาพันธ์ 2567', 2567)).toBeNull();
    expect(parsePeriod('', 2567)).toBeNull();
  });
});
