/** The result year that other dates speak for. */

import { allInside, isAnnouncementOf, likelyResultYear } from '../../../../src/checks/years/support/result-year';
import { contextOf } from '../../make-workbook';

const day = (year: number, month: number) => ({ year, month, day: 15 });

it('takes an announcement from June of the year on for that of the year', () => {
  expect(isAnnouncementOf(day(2566, 8), 2566)).toBe(true);
  expect(isAnnouncementOf(day(2566, 3), 2566)).toBe(false);
  expect(isAnnouncementOf(day(2567, 8), 2566)).toBe(false);
});

it('counts a fiscal year from October to September', () => {
  expect(allInside([day(2566, 10), day(2567, 9)], 2567)).toBe(true);
  expect(allInside([day(2566, 9)], 2567)).toBe(false);
  expect(allInside([day(2567, 10)], 2567)).toBe(false);
});

describe('the likely year of the result', () => {
  const likely = (resultYear: number, announcementDate: string, start: string, end: string) =>
    likelyResultYear(
      contextOf({
        settings: { resultYear, announcementDate },
        rows: { measures: [{ no: 1, issue: 1, measure: 'อบรม', start, end }] },
      }).data,
    );

  it('is the one that the announcement and the measures both speak for, where another was typed', () => {
    expect(likely(2567, '1 สิงหาคม 2566', 'ตุลาคม 2566', 'กันยายน 2567')).toBe(2566);
    expect(likely(2566, '1 สิงหาคม 2566', 'ตุลาคม 2566', 'กันยายน 2567')).toBeNull();
  });

  it('is not known where only one of them speaks', () => {
    expect(likely(2567, '1 สิงหาคม 2566', '', '')).toBeNull();
    expect(likely(2567, '', 'ตุลาคม 2566', 'กันยายน 2567')).toBeNull();
    expect(likely(2567, '1 สิงหาคม 2566', 'ตุลาคม 2567', 'กันยายน 2568')).toBeNull();
  });
});
