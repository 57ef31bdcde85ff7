/** Sheets of a file: several tabs as one source, dates as they are shown, failed formulas named. */

import { importTable } from '../../../src/import/import-text';
import { BEFORE, NOW, tenRows } from '../unseen/case';
import { columnOf, NAMES, scoresOf, settingsOf } from '../support';

const tab = (name: string): string[] => [`\f${name}`];

describe('a file with several tabs', () => {
  const years = [
    tab('ปี 2566'),
    ...tenRows(['ที่', 'ตัวชี้วัด', 'คะแนน'], (name, _now, before, no) => [no, name, before]),
    tab('ปี 2567'),
    ...tenRows(['ที่', 'ตัวชี้วัด', 'คะแนน'], (name, now, _before, no) => [no, name, now]),
  ];

  it('is read whole: a year a tab', () => {
    const result = importTable(years);
    expect(scoresOf(result)).toEqual(NOW);
    expect(scoresOf(result, 'previous')).toEqual(BEFORE);
    expect(settingsOf(result).resultYear).toBe(2567);
  });

  it('gives scores of one tab and items and measures of the others', () => {
    const result = importTable([
      tab('ผลคะแนน'),
      ...tenRows(['ตัวชี้วัด', 'คะแนน'], (name, now) => [name, now]),
      tab('รายข้อ'),
      ['ข้อ', 'ข้อคำถาม', 'คะแนน'],
      ['E1', 'ตามขั้นตอน', 78.51],
      tab('แผน'),
      ['มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา'],
      ['จัดทำคู่มือ', 'สำนักปลัด', 45566],
    ]);
    expect(scoresOf(result)).toEqual(NOW);
    expect(columnOf(result, 'items', 'score')).toEqual({ E1: 78.51 });
    expect(columnOf(result, 'measures', 'measure')).toEqual({ 1: 'จัดทำคู่มือ' });
  });

  it('says places by tab and row', () => {
    const result = importTable([
      tab('หน้าปก'),
      ['ผลการประเมิน ITA'],
      tab('คะแนน'),
      ['ตัวชี้วัด', 'คะแนน'],
      ['การใช้อำนาจ', 91.05],
      tab('สำเนา'),
      ['ตัวชี้วัด', 'คะแนน'],
      ['การใช้อำนาจ', 91.5],
    ]);
    const [question] = result.questions;
    expect(question?.options.map(({ label }) => label)).toEqual(['91.05 (แท็บ คะแนน แถว 2)', '91.50 (แท็บ สำเนา แถว 2)']);
    const score = result.evidence.find(({ kind }) => kind === 'score');
    expect(score).toMatchObject({ line: 2, snippet: expect.stringMatching(/^\[คะแนน\] /) });
  });

  it('asks once where every tab is another agency’s', () => {
    const result = importTable([
      tab('เทศบาลตำบลริมใต้'),
      ...tenRows(['ตัวชี้วัด', 'คะแนน'], (name, now) => [name, now]),
      tab('อบต.โป่งแยง'),
      ...tenRows(['ตัวชี้วัด', 'คะแนน'], (name, _now, before) => [name, before]),
    ]);
    expect(scoresOf(result)).toEqual(NAMES.map(() => undefined));
    expect(result.questions.map(({ id }) => id)).toEqual(['sets']);
    expect(result.questions[0]?.options.map(({ label }) => label)).toEqual([
      '(แท็บ เทศบาลตำบลริมใต้ แถว 2–11) 95.12, 88.40, 91.05, …',
      '(แท็บ อบต.โป่งแยง แถว 2–11) 93.01, 85.22, 92.17, …',
      'ไม่ใช่คะแนนของหน่วยงานนี้ (ไม่นำเข้า)',
    ]);
  });

  it('does not read one tab by the heads of another', () => {
    const result = importTable([
      tab('ก'),
      ['ที่', 'ตัวชี้วัด', 'คะแนน'],
      [1, 'การปฏิบัติหน้าที่', 95.12],
      tab('ข'),
      ['คะแนนเต็ม', 'ตัวชี้วัด', 'ลำดับ', 'คะแนนที่ได้'],
      [100, 'การใช้งบประมาณ', 2, 88.4],
      [100, 'การใช้อำนาจ', 3, 91.05],
      [100, 'การใช้ทรัพย์สินของราชการ', 4, 84.73],
    ]);
    expect(scoresOf(result).slice(0, 5)).toEqual([95.12, 88.4, 91.05, 84.73, undefined]);
  });
});

describe('cells of a sheet', () => {
  const head = ['มาตรการ', 'ผู้รับผิดชอบ', 'เริ่ม', 'สิ้นสุด'];
  const dates = (start: unknown, end: unknown, format: string) => {
    const result = importTable([head, ['จัดทำคู่มือ', 'สำนักปลัด', start, end]], {
      formats: [
        ['', '', '', ''],
        ['', '', format, format],
      ],
    });
    return [columnOf(result, 'measures', 'start')['1'], columnOf(result, 'measures', 'end')['1']];
  };

  it.each([
    ['d/m/yyyy', 45566, 45930, '1 ตุลาคม 2567', '30 กันยายน 2568'],
    ['[$-41E]d mmmm yyyy;@', 45566, 45930, '1 ตุลาคม 2567', '30 กันยายน 2568'],
    ['mmm yy', 45566, 45901, 'ตุลาคม 2567', 'กันยายน 2568'],
    ['dd/mm/bbbb', 45566, 45930, '1 ตุลาคม 2567', '30 กันยายน 2568'],
    // Typed with the Buddhist year into a Gregorian cell: 1/10/2567 and 30/9/2568.
    ['d/m/yyyy', 243892, 244257, '1 ตุลาคม 2567', '30 กันยายน 2568'],
  ])('are dates as they are shown in %s', (format, start, end, from, to) => {
    expect(dates(start, end, format)).toEqual([from, to]);
  });

  it('are numbers where the format is one', () => {
    expect(dates(45566, 45930, '#,##0')).toEqual(['45566', '45930']);
    expect(dates(45566, 45930, '0.00" d"')).toEqual(['45566', '45930']);
  });

  it('whose formula failed are named, by tab where the file has several', () => {
    const rows = tenRows(['ตัวชี้วัด', 'คะแนน'], (name, now, _before, no) => [name, no === 2 ? '#DIV/0!' : now]);
    const [question] = importTable(rows).questions;
    expect(question).toMatchObject({ id: 'error-cells', options: [] });
    expect(question?.message).toContain('บรรทัด 3 คอลัมน์ B (#DIV/0!)');
    expect(importTable([tab('ผล'), ...rows]).questions[0]?.message).toContain('แท็บ ผล แถว 3 คอลัมน์ B (#DIV/0!)');
    expect(scoresOf(importTable(rows))).toEqual(NOW.map((score, index) => (index === 1 ? undefined : score)));
  });

  it('beyond what is read are said to be', () => {
    const long = Array.from({ length: 30001 }, () => ['x']);
    expect(importTable(long).questions.map(({ id }) => id)).toEqual(['too-long']);
  });
});
