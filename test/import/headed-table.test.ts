import fc from 'fast-check';
import { importTable, importText } from '../../src/import/import-text';
import type { ImportResult } from '../../src/import/result';
import { INDICATORS } from '../../src/ita/indicators';

const SAI_THONG = [97.36, 89.33, 91.11, 90.08, 90.93, 84.86, 84.4, 80.18, 94.64, 100];
const scores = ({ proposals }: ImportResult) =>
  [...proposals.indicators].sort((a, b) => Number(a.key) - Number(b.key)).map(({ cells }) => cells.score?.value);

describe('a table of indicators under headers', () => {
  it.each([
    [
      'score, name, number',
      ['คะแนนที่ได้', 'ชื่อตัวชี้วัด', 'ลำดับที่'],
      (no: number, name: string, score: number) => [score, name, no],
    ],
    [
      'name, number, score',
      ['ตัวชี้วัด', 'ที่', 'คะแนนเฉลี่ย'],
      (no: number, name: string, score: number) => [name, no, score],
    ],
    [
      'number, name, full mark, score',
      ['ตัวชี้วัดที่', 'รายการ', 'คะแนนเต็ม', 'ผลคะแนน'],
      (no: number, name: string, score: number) => [no, name, 100, score],
    ],
  ])('is read by its headers: %s', (_title, header, rowOf) => {
    const rows = SAI_THONG.map((score, index) => rowOf(index + 1, INDICATORS[index]?.name ?? '', score));
    expect(scores(importTable([header, ...rows]))).toEqual(SAI_THONG);
    expect(scores(importText([header, ...rows].map((row) => row.join(',')).join('\n')))).toEqual(SAI_THONG);
  });

  it('keeps last year apart and asks nothing that the headers answer', () => {
    const rows = SAI_THONG.map((score, index) => [index + 1, INDICATORS[index]?.name ?? '', 80 + index, score]);
    const result = importTable([['ลำดับที่', 'ชื่อตัวชี้วัด', 'คะแนนปีก่อน', 'คะแนนที่ได้'], ...rows]);
    expect(scores(result)).toEqual(SAI_THONG);
    expect(result.proposals.indicators.map(({ cells }) => cells.previous?.value)).toContain(80);
    expect(result.questions.filter(({ tab }) => tab === 'indicators')).toEqual([]);
  });

  it('gives any ten scores back, whatever the order of the columns and rows', () => {
    const ten = fc.array(fc.integer({ min: 100, max: 10000 }), { minLength: 10, maxLength: 10 });
    const columns = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 10 });
    fc.assert(
      fc.property(ten, columns, order, (hundredths, places, rows) => {
        const values = hundredths.map((value) => value / 100);
        const arranged = (row: unknown[]) => places.map((place) => row[place]);
        const table = [
          arranged(['ลำดับที่', 'ตัวชี้วัด', 'คะแนน']),
          ...rows.map((at) => arranged([at + 1, INDICATORS[at]?.name, values[at]])),
        ];
        expect(scores(importTable(table))).toEqual(values);
      }),
    );
  });
});
