/** Workbooks by chance, for papers to be read against: scores on and beside the lines, gaps, announced figures that differ. */

import fc from 'fast-check';
import type { MeasureStatus, WorkbookData } from '../../../src/workbook/records';
import { indicatorRows, itemRows, measureRows, workbook } from '../../fixtures/workbooks/empty-workbook';

const score = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 7000, max: 10000 }).map((hundredths) => hundredths / 100) },
  { weight: 2, arbitrary: fc.constantFrom(85, 84.99, 85.01, 95, 94.99, 100, 0) },
);
const known = fc.option(score, { freq: 6 });

const change = fc.option(fc.integer({ min: -900, max: 900 }).map((hundredths) => hundredths / 100));

/** Question codes by indicator, as in the results of 2567, with the part of the EIT where it has two. */
const ITEMS = [
  { code: 'i1', indicator: 1 },
  { code: 'i10', indicator: 4 },
  { code: 'i12', indicator: 4 },
  { code: 'e3', indicator: 6 },
  { code: 'e9', part: 1, indicator: 8 },
  { code: 'e9', part: 2, indicator: 8 },
  { code: 'o13', indicator: 9 },
  { code: 'o30', indicator: 10 },
  { code: 'i5', indicator: 2 },
] as const;

export const generatedWorkbook: fc.Arbitrary<WorkbookData> = fc
  .record({
    resultYear: fc.constantFrom(2563, 2565, 2566, 2567, 2568),
    scores: fc.array(known, { minLength: 10, maxLength: 10 }),
    items: fc
      .subarray([...ITEMS], { minLength: 0 })
      .chain((codes) =>
        fc.tuple(
          ...codes.map((item) =>
            fc
              .tuple(score, fc.constantFrom('', 'เพิ่มช่องทางแจ้งผล'))
              .map(([value, suggestion]) => ({ ...item, score: value, text: 'ข้อคำถาม', suggestion })),
          ),
        ),
      ),
    measures: fc.array(
      fc.record({
        issue: fc.option(fc.integer({ min: 1, max: 7 })),
        indicators: fc.subarray([1, 4, 6, 8, 9, 10], { maxLength: 2 }),
        measure: fc.constantFrom('ปรับปรุงคู่มือ', 'เผยแพร่แผนการใช้จ่าย'),
        status: fc.option(fc.constantFrom<MeasureStatus>('done', 'ongoing', 'not-done')),
        output: fc.constantFrom('', 'จัดทำแล้ว'),
      }),
      { maxLength: 4 },
    ),
    announcedTotal: fc.option(score),
    announcedIIT: fc.option(score),
    announcedEIT: fc.option(score),
    announcedOIT: fc.option(score),
    previousTotal: fc.option(score),
    announcedChange: change,
    followingTotal: fc.option(score),
    followingChange: change,
    followingRating: fc.constantFrom('', 'ผ่าน'),
    announcedRating: fc.constantFrom('', 'A', 'ผ่านดี'),
    verdictEIT: fc.constantFrom(null, 'passed' as const, 'below' as const),
    verdictOIT: fc.constantFrom(null, 'passed' as const, 'below' as const),
  })
  .map(({ resultYear, scores, items, measures, ...settings }) =>
    workbook({
      settings: { agency: 'เทศบาลตัวอย่าง', resultYear, planYear: resultYear + 1, thaiDigits: false, ...settings },
      indicators: indicatorRows(scores),
      items: itemRows(items, resultYear),
      measures: measureRows(measures),
    }),
  );
