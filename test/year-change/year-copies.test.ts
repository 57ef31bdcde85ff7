import {
  copiedYears,
  copyMark,
  copyName,
  markedYear,
  sheetsOfYear,
  yearCopyOf,
} from '../../src/year-change/year-copies';
import { sheet } from '../workbook/sheets';

describe('the copies of a finished year', () => {
  it('are named by the tab that they were, whatever that was called', () => {
    expect(copyName({ year: 2566, id: 'indicators' })).toBe('ปี 2566 คะแนน');
    expect(copyName({ year: 2566, id: 'evidence' })).toBe('ปี 2566 หลักฐาน');
  });

  it('are found by their mark, and by their name where a copy of the workbook has lost the marks', () => {
    const copy = { year: 2566, id: 'measures' } as const;
    expect(yearCopyOf(sheet('ของปีก่อน', [], { tabId: copyMark(copy) }))).toEqual(copy);
    expect(yearCopyOf(sheet('ปี 2566 มาตรการ', []))).toEqual(copy);
    expect(yearCopyOf(sheet('ปี 2566 มาตรการ', [], { tabId: 'measures' }))).toBeNull();
    expect(yearCopyOf(sheet('ปี 2566 โครงการ', []))).toBeNull();
    expect(markedYear('2566/summary')).toBe(2566);
  });

  it('are years only with their settings, and play the tabs that they were', () => {
    const sheets = [
      sheet('ปี 2566 ตั้งค่า', []),
      sheet('ปี 2565 คะแนน', []),
      sheet('ปี 2566 คะแนน', []),
      sheet('คะแนน', [], { tabId: 'indicators' }),
    ];
    expect(copiedYears(sheets)).toEqual([2566]);
    expect(sheetsOfYear(sheets, 2566).map(({ name, tabId }) => [name, tabId])).toEqual([
      ['ปี 2566 ตั้งค่า', 'settings'],
      ['ปี 2566 คะแนน', 'indicators'],
    ]);
  });
});
