/** Thai dates, with the platform's own Buddhist calendar as an independent judge. */

import fc from 'fast-check';
import {
  buddhistYear,
  compareDates,
  daysInMonth,
  fiscalYearBounds,
  fiscalYearOf,
  formatThaiDate,
  impossibleDates,
  isRealDate,
  parseThaiDate,
  type ThaiDate,
} from '../../src/thai/dates';
import { toThaiDigits } from '../../src/thai/digits';

const DAY = 24 * 60 * 60 * 1000;
const judge = (month: 'long' | 'short', numerals: 'thai' | 'latn'): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(`th-TH-u-ca-buddhist-nu-${numerals}`, {
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  });
const LONG_THAI = judge('long', 'thai');
const SHORT = judge('short', 'latn');

/** Any day from 1957 to 2156 (พ.ศ. 2500–2699). */
const anyDay = fc
  .integer({ min: Date.UTC(1957, 0, 1) / DAY, max: Date.UTC(2156, 11, 31) / DAY })
  .map((day) => new Date(day * DAY));
const thaiDate = (date: Date): ThaiDate => ({
  year: date.getUTCFullYear() + 543,
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
});

describe('a date', () => {
  it('is printed as the platform prints it', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(toThaiDigits(formatThaiDate(thaiDate(date)))).toBe(LONG_THAI.format(date));
      }),
    );
  });

  it('is read back from what the platform prints, long and short', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(parseThaiDate(LONG_THAI.format(date))).toEqual(thaiDate(date));
        expect(parseThaiDate(SHORT.format(date))).toEqual(thaiDate(date));
      }),
    );
  });

  it('is read from an ISO date of the Christian era', () => {
    const untilTheYear2100 = anyDay.filter((date) => date.getUTCFullYear() <= 2100);
    fc.assert(
      fc.property(untilTheYear2100, (date) => {
        expect(parseThaiDate(date.toISOString().slice(0, 10))).toEqual(thaiDate(date));
      }),
    );
  });

  it.each([
    ['๒๒ กันยายน ๒๕๖๕', 2565, 9, 22],
    ['วันที่ ๑๖ มกราคม ๒๕๖๗', 2567, 1, 16],
    ['วันที่ 1 เดือน ตุลาคม พ.ศ. 2566', 2566, 10, 1],
    ['๑ ธันวาคม พ.ศ.๒๕๖๖', 2566, 12, 1],
    ['วันศุกร์ที่ 1 ธันวาคม พ.ศ. 2566', 2566, 12, 1],
    ['1 ต.ค. 2566', 2566, 10, 1],
    ['1 ต.ค. 66', 2566, 10, 1],
    ['๑ ต.ค.๖๖', 2566, 10, 1],
    ['30กันยายน2567', 2567, 9, 30],
    ['1 ตุลาคม ค.ศ. 2023', 2566, 10, 1],
    ['1/10/2566', 2566, 10, 1],
    ['๑/๑๐/๖๖', 2566, 10, 1],
    ['01-10-2566', 2566, 10, 1],
    ['1.10.2566', 2566, 10, 1],
    ['2023-10-01', 2566, 10, 1],
    ['2566-10-01', 2566, 10, 1],
    ['29 กุมภาพันธ์ 2567', 2567, 2, 29],
    ['  ๘\u00A0มีนาคม  ๒๕๖๔ ', 2564, 3, 8],
  ])('"%s" is read', (text, year, month, day) => {
    expect(parseThaiDate(text)).toEqual({ year, month, day });
  });

  it.each([
    '',
    '-',
    '30 กุมภาพันธ์ 2567',
    '29 กุมภาพันธ์ 2566',
    '31 กันยายน 2567',
    '0 มกราคม 2567',
    '32/1/2567',
    '1/13/2567',
    '1 มกราคม 567',
    '1 มกรา 2567',
    'ตุลาคม 2565',
    'ไตรมาสที่ ๑',
    '2567',
    '๑ ตุลาคม ๒๕๖๖ – ๓๐ กันยายน ๒๕๖๗',
  ])('"%s" is none', (text) => {
    expect(parseThaiDate(text)).toBeNull();
  });

  it('is the first or the last day where only a month is given and the caller says which', () => {
    expect(parseThaiDate('ตุลาคม ๒๕๖๕', 'start')).toEqual({ year: 2565, month: 10, day: 1 });
    expect(parseThaiDate('กุมภาพันธ์ ๒๕๖๗', 'end')).toEqual({ year: 2567, month: 2, day: 29 });
    expect(parseThaiDate('ก.พ. ๒๕๖๖', 'end')).toEqual({ year: 2566, month: 2, day: 28 });
  });
});

describe('a date that no calendar has', () => {
  it.each([
    ['31/2/2568', '31/2/2568', 'กุมภาพันธ์ 2568 มี 28 วัน'],
    ['๓๐ กุมภาพันธ์ ๒๕๖๘', '30 กุมภาพันธ์ 2568', 'กุมภาพันธ์ 2568 มี 28 วัน'],
    ['29 ก.พ. 68', '29 ก.พ. 68', 'กุมภาพันธ์ 2568 มี 28 วัน'],
    ['1/13/2568', '1/13/2568', 'ไม่มีเดือนที่ 13'],
    ['2568-11-31', '2568-11-31', 'พฤศจิกายน 2568 มี 30 วัน'],
    ['1 ต.ค. 67 – 31 กันยายน พ.ศ. 2568', '31 กันยายน พ.ศ. 2568', 'กันยายน 2568 มี 30 วัน'],
    ['1/10/67-31/9/68', '31/9/68', 'กันยายน 2568 มี 30 วัน'],
  ])('is found in the cell "%s" with the reason', (text, words, reason) => {
    expect(impossibleDates(text, 'cell')).toEqual([{ words, reason }]);
  });

  it.each(['29/2/2567', '1 ตุลาคม 2567 – 30 กันยายน 2568', 'ไตรมาสที่ 1', '2024-02-29', 'กช 0023/45', '31 ธ.ค. 67'])(
    'is not found in the cell "%s"',
    (text) => expect(impossibleDates(text, 'cell')).toEqual([]),
  );

  it('is exactly what cannot be read as a date, in every form', () => {
    const any = fc.record({
      year: fc.integer({ min: 2540, max: 2600 }),
      month: fc.integer({ min: 1, max: 13 }),
      day: fc.integer({ min: 1, max: 32 }),
    });
    fc.assert(
      fc.property(any, fc.boolean(), (date, thai) => {
        const forms = [`${date.day}/${date.month}/${date.year}`, `${date.day}-${date.month}-${date.year}`];
        if (date.month <= 12) forms.push(formatThaiDate(date), `วันที่ ${formatThaiDate(date)}`);
        for (const form of forms) {
          const text = thai ? toThaiDigits(form) : form;
          expect(impossibleDates(text, 'cell')).toHaveLength(isRealDate(date) ? 0 : 1);
          expect(parseThaiDate(text)).toEqual(isRealDate(date) ? date : null);
        }
      }),
    );
  });

  it('is looked for in running text by named months only', () => {
    expect(impossibleDates('ประชุมเมื่อวันที่ 31 เดือนมิถุนายน 2567', 'text')).toHaveLength(1);
    expect(impossibleDates('วารสารฉบับที่ 45 มีนาคม 2568 หน้า 12/31/2568', 'text')).toEqual([]);
  });
});

describe('the calendar', () => {
  it('has the days of the platform in every month from 2500 to 2699', () => {
    for (let year = 2500; year <= 2699; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const last = new Date(Date.UTC(year - 543, month, 0)).getUTCDate();
        expect(daysInMonth(year, month)).toBe(last);
        expect(isRealDate({ year, month, day: last })).toBe(true);
        expect(isRealDate({ year, month, day: last + 1 })).toBe(false);
      }
    }
  });

  it('has no month 0 or 13 and no day 0', () => {
    expect(isRealDate({ year: 2567, month: 0, day: 1 })).toBe(false);
    expect(isRealDate({ year: 2567, month: 13, day: 1 })).toBe(false);
    expect(isRealDate({ year: 2567, month: 1, day: 0 })).toBe(false);
  });

  it('orders days as the platform does', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(compareDates(thaiDate(a), thaiDate(b)))).toBe(Math.sign(a.getTime() - b.getTime()));
      }),
    );
  });

  it('takes years as people write them', () => {
    expect([2567, 67, 2024, 99, 40].map(buddhistYear)).toEqual([2567, 2567, 2567, 2599, 2540]);
    expect([0, 5, 39, 567, 1899, 2101, 2399, 2700, 25.5, NaN].map(buddhistYear)).toEqual(Array(10).fill(null));
  });
});

describe('the fiscal year', () => {
  it.each([
    [2566, 9, 30, 2566],
    [2566, 10, 1, 2567],
    [2566, 12, 31, 2567],
    [2567, 1, 1, 2567],
    [2567, 9, 30, 2567],
    [2567, 10, 1, 2568],
  ])('of %d-%d-%d is %d', (year, month, day, fiscal) => {
    expect(fiscalYearOf({ year, month, day })).toBe(fiscal);
  });

  it('runs from 1 October of the year before to 30 September', () => {
    expect(fiscalYearBounds(2567)).toEqual({
      start: { year: 2566, month: 10, day: 1 },
      end: { year: 2567, month: 9, day: 30 },
    });
  });

  it('holds exactly the days between its bounds', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const day = thaiDate(date);
        const { start, end } = fiscalYearBounds(fiscalYearOf(day));
        expect(compareDates(start, day)).toBeLessThanOrEqual(0);
        expect(compareDates(day, end)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
