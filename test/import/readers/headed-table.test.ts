import fc from 'fast-check';
import { importTable, importText } from '../../../src/import/import-text';
import type { ImportResult } from '../../../src/import/propose/result';
import { INDICATORS } from '../../../src/ita/indicators';

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

  describe('that a sentence of the same report contradicts', () => {
    const table = ['ตัวชี้วัด,คะแนนที่ได้']
      .concat(SAI_THONG.map((score, index) => `${INDICATORS[index]?.name},${score.toFixed(2)}`))
      .join('\n');
    const score = ({ proposals }: ImportResult, no: number) =>
      proposals.indicators.find(({ key }) => key === String(no))?.cells.score;

    it('is asked about, with both figures and their lines, and nothing is taken for sure', () => {
      const result = importText(`ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน ได้คะแนน 88.10 คะแนน\n\n${table}`);
      expect(result.questions.filter(({ id }) => id === 'indicator-8')).toEqual([
        expect.objectContaining({
          options: [
            expect.objectContaining({ lines: [11], sets: [expect.objectContaining({ value: 80.18 })] }),
            expect.objectContaining({ lines: [1], sets: [expect.objectContaining({ value: 88.1 })] }),
          ],
        }),
      ]);
      expect(score(result, 8)).toMatchObject({ value: 80.18, confidence: 'ask' });
      expect(score(result, 7)).toMatchObject({ value: 84.4, confidence: 'sure' });
    });

    it('gives way where the printed mean decides for the sentence', () => {
      const wrong = table.replace('80.18', '88.18');
      const result = importText(
        `ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน ได้คะแนน 80.18 คะแนน\nแบบวัด EIT ได้คะแนนเฉลี่ย 83.15 คะแนน\n\n${wrong}`,
      );
      expect(result.questions.filter(({ id }) => id === 'indicator-8')).toEqual([]);
      expect(score(result, 8)).toMatchObject({ value: 80.18, confidence: 'likely', lines: [1] });
    });

    it('is not asked about where the sentence says the same', () => {
      const result = importText(`ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน ได้คะแนน 80.18 คะแนน\n\n${table}`);
      expect(result.questions).toEqual([]);
      expect(score(result, 8)).toMatchObject({ value: 80.18, confidence: 'sure' });
    });
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
