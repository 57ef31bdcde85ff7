/** Reports in own words in every shape that the real papers and the web have, so that a plain clone tests the same readers. */

import { evidenceOf } from '../../src/evidence/evidence';
import { importText } from '../../src/import/import-text';
import { countRows } from '../../src/import/propose/result';
import { columnOf, fixture, scoresOf, settingsOf, valueAt } from './support';

const PDF_SCORES = [95.1, 88.2, 90, 79.5, 84.75, 91.5, 89.99, 85, 100, 93.75];

describe('a memo with an analysis', () => {
  const result = importText(fixture('memo-analysis.txt'));

  it('gives ten scores, two items and the announced figures', () => {
    expect(scoresOf(result)).toEqual([90, 85, 88, 84, 83, 80, 82, 78, 93, 100]);
    expect(columnOf(result, 'items', 'score')).toEqual({ E11: 75.5, E15: 70.25 });
    expect(columnOf(result, 'items', 'suggestion').E15).toBe('ควรเผยแพร่รายงานการประชุม');
    expect(settingsOf(result)).toEqual({
      agency: 'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง',
      agencyType: 'องค์การบริหารส่วนตำบล',
      resultYear: 2565,
      announcedIIT: 86,
      announcedEIT: 80,
      announcedOIT: 96.5,
      announcedTotal: 88.4,
      announcedRating: 'A',
      division: 'สำนักปลัด องค์การบริหารส่วนตำบลทุ่งตัวอย่าง',
      documentNo: 'ทต ๑๒๓๔๕ / -',
      addressee: 'นายกองค์การบริหารส่วนตำบลทุ่งตัวอย่าง',
      preparerPosition: 'นักวิเคราะห์นโยบายและแผน',
      documentDate: '15 กันยายน 2565',
    });
  });

  it('keeps the form of the name that the report uses', () => {
    expect(valueAt(result, 'indicators', '8', 'name')).toBe('การปรับปรุงระบบการทำงาน');
    const forms = evidenceOf(result.evidence, 'name').filter(({ about }) => about === 'indicator:8');
    expect(forms.map(({ form }) => form)).toEqual(['การปรับปรุงระบบการทำงาน', 'การปรับปรุงการทำงาน']);
  });

  it('keeps a false claim, a wrong rank and a wrong count as they are', () => {
    expect(evidenceOf(result.evidence, 'claim').map(({ about, claim, score }) => `${about} ${claim} ${score}`)).toEqual(
      ['IIT meets-target 86', 'EIT below-target 80', 'OIT below-target 96.5'],
    );
    expect(evidenceOf(result.evidence, 'rank').map(({ about, rank, score }) => `${rank} ${about} ${score}`)).toEqual([
      '1 indicator:10 100',
      '2 indicator:1 90',
      '3 indicator:9 93',
    ]);
    expect(
      evidenceOf(result.evidence, 'count')
        .filter(({ of }) => /ness|ths/.test(of))
        .map(({ value }) => value),
    ).toEqual([3, 5]);
  });

  it('gives every value the line and the words of its source', () => {
    const cell = result.proposals.indicators[2]?.cells.score;
    expect(cell).toMatchObject({ lines: [20], confidence: 'sure' });
    expect(cell?.snippet).toBe('๓. การใช้อำนาจ ๘๘.๐๐');
  });

  it('knows who decides', () => {
    expect(columnOf(result, 'signers', 'kind')).toEqual({ '1': 'ความเห็น', '2': 'อนุมัติ/ไม่อนุมัติ' });
    expect(evidenceOf(result.evidence, 'ask')[0]?.ask).toBe('acknowledge');
  });
});

describe('a plan by issues', () => {
  const result = importText(fixture('plan-by-issue.txt'));

  it('gives scores, issues, measures and constraints', () => {
    expect(countRows(result)).toMatchObject({ indicators: 3, issues: 2, measures: 2, constraints: 2 });
    expect(columnOf(result, 'issues', 'indicators')).toEqual({ '1': '1, 8', '4': '4' });
    expect(columnOf(result, 'measures', 'steps')).toEqual({
      '1': '๑. ประชุมชี้แจงหัวหน้าส่วนราชการ\n๒. จัดทำและเผยแพร่คู่มือ',
      '2': 'แจ้งเวียนระเบียบ',
    });
    expect(columnOf(result, 'measures', 'start')).toEqual({ '1': '๑ ตุลาคม ๒๕๖๖', '2': 'ไตรมาสที่ ๒' });
    expect(settingsOf(result)).toMatchObject({ resultYear: 2566, planYear: 2567, district: 'เมืองตัวอย่าง' });
    expect(evidenceOf(result.evidence, 'ask')[0]?.ask).toBe('approve');
  });
});

describe('results in three columns', () => {
  const result = importText(fixture('results-table.txt'));

  it('gives the rows of both tables, with paragraphs on lines of their own', () => {
    expect(columnOf(result, 'measures', 'output')).toEqual({
      '1': '๑. กองช่างจัดทำแล้ว\n๒. กองคลังจัดทำแล้ว',
      '2': 'อบรมแล้ว',
    });
    expect(columnOf(result, 'measures', 'no')).toEqual({ '1': '๑', '2': '๓' });
    expect(result.proposals.items).toEqual([]);
    expect(scoresOf(result).every((score) => score === undefined)).toBe(true);
  });

  it('keeps counts, the completion date and the claim of improvement', () => {
    expect(evidenceOf(result.evidence, 'count').map(({ value }) => value)).toEqual([4, 3, 1]);
    expect(evidenceOf(result.evidence, 'date')[0]).toMatchObject({ role: 'completed', about: 'measure:1' });
    expect(evidenceOf(result.evidence, 'improvement')[0]).toMatchObject({ about: 'measure:2', figure: null });
    expect(evidenceOf(result.evidence, 'table').map(({ sample }) => sample)).toEqual([true, false]);
  });
});

describe('a yearly report', () => {
  const result = importText(fixture('annual.txt'));

  it('gives the items of both parts, the measures and what was announced', () => {
    expect(columnOf(result, 'items', 'score')).toEqual({ I10: 65.1, 'E9/1': 45, 'E1/2': 83.2, 'E9/2': 20 });
    expect(columnOf(result, 'items', 'item')).toEqual({ I10: 'i10', 'E9/1': 'e9', 'E1/2': 'e1', 'E9/2': 'e9' });
    expect(columnOf(result, 'items', 'text').I10).toBe('มีการขอยืมทรัพย์สินอย่างถูกต้อง มากน้อยเพียงใด');
    expect(countRows(result)).toMatchObject({ measures: 2, indicators: 0 });
    expect(settingsOf(result)).toMatchObject({
      resultYear: 2567,
      planYear: 2568,
      announcedTotal: 90.15,
      announcedChange: 1.75,
      announcedRating: 'ผ่าน',
      announcementDate: '30 กรกฎาคม 2567',
    });
  });

  it('keeps bands, judgements, and the heading of another year', () => {
    expect(evidenceOf(result.evidence, 'band').map(({ rating }) => rating)).toEqual([
      'A',
      'ผ่านดี',
      'E',
      'ต้องปรับปรุง',
      'F',
      'ต้องปรับปรุงโดยด่วน',
    ]);
    expect(
      evidenceOf(result.evidence, 'claim').map(({ about, claim, part }) => `${about} ${claim} ${part ?? ''}`.trim()),
    ).toEqual(['indicator:4 urgent', 'indicator:8 urgent 1', 'indicator:6 meets-target 2']);
    expect(evidenceOf(result.evidence, 'heading').map(({ years }) => years)).toContainEqual([2568]);
    expect(evidenceOf(result.evidence, 'foreign-letter')[0]).toMatchObject({
      codePoint: 'U+0EB0',
      suggestion: 'คะแนนสูงขึ้นกว่าปีที่ผ่านมา',
    });
  });
});

describe('a meeting', () => {
  const result = importText(fixture('meeting.txt'));

  it('gives one row for each instrument and one for each approach', () => {
    expect(result.proposals.meetings.map(({ key }) => key)).toEqual(['IIT', 'IIT/1', 'IIT/2', 'EIT', 'EIT/6']);
    expect(columnOf(result, 'meetings', 'approach')).toEqual({
      'IIT/1': 'กำหนดขั้นตอนให้ชัดเจน',
      'IIT/2': 'เปิดเผยแผนการใช้จ่าย',
      'EIT/6': 'ประชาสัมพันธ์ขั้นตอนให้ทั่วถึง',
    });
    expect(columnOf(result, 'meetings', 'measures').IIT).toBe('๑. สร้างทัศนคติที่ดี\n๒. สร้างความเข้าใจ');
    expect(valueAt(result, 'meetings', 'EIT', 'place')).toBe('ห้องประชุมชั้น ๒');
  });

  it('gives the disclosure item with the advisers’ opinion and no score', () => {
    expect(result.proposals.items).toHaveLength(1);
    expect(valueAt(result, 'items', 'O17', 'opinion')).toBe('ไม่ใช่บริการตามภารกิจ');
    expect(valueAt(result, 'items', 'O17', 'score')).toBeUndefined();
  });

  it('imports no line to pass as a score', () => {
    expect(Object.keys(settingsOf(result)).filter((key) => key.indexOf('announced') === 0)).toEqual([]);
  });
});

describe('other shapes', () => {
  it('a PDF whose narrow column breaks names, with page numbers between the rows', () => {
    const result = importText(fixture('pdf-wrapped.txt'));
    expect(scoresOf(result)).toEqual(PDF_SCORES);
    expect(result.proposals.indicators[3]?.cells.score?.lines).toEqual([8, 9]);
    expect(settingsOf(result)).toMatchObject({ announcedTotal: 92.46, resultYear: 2567 });
  });

  it('a PDF whose table of measures is only aligned by blanks', () => {
    const result = importText(fixture('pdf-layout.txt'));
    expect(columnOf(result, 'measures', 'measure')).toEqual({ '1': 'จัดทำคู่มือการให้บริการประชาชน', '2': 'อบรมจริยธรรม' });
    expect(columnOf(result, 'measures', 'steps')['1']).toBe('1) ประชุมหัวหน้าส่วนราชการ\n2) เผยแพร่บนเว็บไซต์');
    expect(columnOf(result, 'measures', 'end')).toEqual({ '1': '30 ก.ย. 2568' });
    expect(result.proposals.measures[0]?.cells.measure).toMatchObject({ confidence: 'likely', lines: [4] });
    expect(columnOf(result, 'constraints', 'text')).toEqual({ '1': 'บุคลากรมีน้อย' });
  });

  it('a web page with every figure on a line of its own, one decimal or none', () => {
    expect(scoresOf(importText(fixture('web-page.txt')))).toEqual([
      95.1, 88.2, 90, 79.5, 84.7, 91.5, 89.9, 85, 100, 93.7,
    ]);
  });

  it('a Markdown table of two years, highest first', () => {
    const result = importText(fixture('markdown.md'));
    expect(scoresOf(result)).toEqual([95.1, 88.2, 90, 79.5, 84.75, 91.5, 89.99, 85, 97.5, 100]);
    expect(scoresOf(result, 'previous')).toEqual([93, 86.1, 88, 80, 84, 92.5, 85, 84, 97.14, 87.5]);
    expect(settingsOf(result)).toEqual({
      resultYear: 2567,
      announcedTotal: 92.46,
      previousTotal: 88.12,
      announcedChange: 4.34,
    });
  });

  it('a CSV file with full marks and numbers 9–13', () => {
    expect(scoresOf(importText(fixture('spreadsheet.csv')))).toEqual(PDF_SCORES);
  });

  it('cells pasted from a spreadsheet, with line breaks and quotes inside', () => {
    const result = importText(fixture('excel-paste.txt'));
    expect(columnOf(result, 'items', 'score')).toEqual({ 'E1/1': 91.2, 'E1/2': 83.2, 'E9/1': 49.13, 'E9/2': 24.32 });
    expect(columnOf(result, 'measures', 'steps')).toEqual({ '1': '1) ประชุม\n2) จัดทำ "ร่าง"', '2': 'จัดอบรม' });
    expect(columnOf(result, 'measures', 'end')).toEqual({ '1': '30 ก.ย. 2568' });
    expect(valueAt(result, 'measures', '1', 'monitoring')).toBe('รายงานทุกไตรมาส');
    expect(result.proposals.measures[1]?.cells.measure?.lines).toEqual([10]);
  });

  it('one sentence with everything in it', () => {
    const result = importText(fixture('summary-sentence.txt'));
    expect(settingsOf(result)).toMatchObject({
      resultYear: 2567,
      announcedTotal: 88.2,
      announcedIIT: 90.25,
      announcedEIT: 82.1,
      announcedOIT: 91.24,
      previousTotal: 84.1,
      announcedRating: 'ผ่าน',
    });
    expect(columnOf(result, 'indicators', 'score')).toEqual({ '8': 75.4, '10': 100 });
  });

  it('two values for one thing are asked about, each with its lines', () => {
    const result = importText('ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ 97.36\nข้อความอื่น\nตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ 97.63');
    expect(result.proposals.indicators[0]?.cells.score?.confidence).toBe('ask');
    expect(result.questions[0]?.options.map(({ label }) => label)).toEqual(['97.36 (บรรทัด 1)', '97.63 (บรรทัด 3)']);
  });
});
