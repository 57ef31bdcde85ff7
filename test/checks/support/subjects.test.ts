/** What a statement of a report is about, and the workbook's score for it. */

import { bestScore, indicatorOf, isInstrument, subjectName, typedScore } from '../../../src/checks/support/subjects';
import { contextOf, SAI_THONG, settingCell } from '../make-workbook';

it('tells indicators and instruments from other subjects', () => {
  expect(indicatorOf('indicator:7')).toBe(7);
  expect(indicatorOf('item:I7')).toBeNull();
  expect(isInstrument('OIT')).toBe(true);
  expect(isInstrument('total')).toBe(false);
});

it('names each subject in Thai', () => {
  expect(subjectName('total')).toBe('คะแนนรวม');
  expect(subjectName('EIT')).toBe('แบบวัด EIT');
  expect(subjectName('indicator:7')).toBe('ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร');
  expect(subjectName('item:O12')).toBe('ข้อ O12');
});

describe('the score that the workbook has', () => {
  const context = contextOf({
    scores: SAI_THONG,
    settings: { announcedTotal: 91.4 },
    rows: { items: [{ item: 'i20', score: 76.98 }] },
  });

  it('is the typed one, with its cell', () => {
    expect(typedScore(context, 'total')).toEqual({ score: 91.4, cell: settingCell('announcedTotal') });
    expect(typedScore(context, 'indicator:7')).toEqual({ score: 84.4, cell: 'คะแนน!D8' });
    expect(typedScore(context, 'item:I20').score).toBe(76.98);
    expect(typedScore(context, 'IIT').score).toBeNull();
    expect(typedScore(context, 'item:I21')).toEqual({ score: null, cell: null });
  });

  it('is the computed one for claims, where none was announced', () => {
    expect(bestScore(context, 'IIT')).toBe(91.76);
    expect(bestScore(context, 'total')).toBe(91.4);
  });
});
