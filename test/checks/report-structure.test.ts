/** Headings, promised figures, years and dates of a report; those of the five seeds. */

import type { YearRole } from '../../src/evidence/evidence';
import { codesIn, findingsIn, stated } from './make-workbook';

describe('section-headings', () => {
  it('reports a heading of the IIT over the OIT (seed 004 #1)', () => {
    const heading = (content: 'IIT' | 'OIT' | null) => [
      stated('heading', { title: 'การตอบแบบวัด (IIT)', years: [], instrument: 'IIT', content, line: 80 }),
    ];
    expect(findingsIn({ evidence: heading('OIT') }, 'heading-instrument-mismatch')[0]).toMatchObject({
      severity: 'error',
      expected: 'OIT',
      found: 'IIT',
    });
    expect(codesIn({ evidence: [...heading('IIT'), ...heading(null)] })).not.toContain('heading-instrument-mismatch');
  });
});

describe('promised-figures', () => {
  it('reports figures that are announced and not given (seed 004 #3)', () => {
    const promise = (found: number) => [stated('promise', { about: 'document', found, line: 82 })];
    expect(findingsIn({ evidence: promise(0) }, 'figures-missing')[0]?.message).toContain('82');
    expect(codesIn({ evidence: promise(1) })).not.toContain('figures-missing');
  });
});

describe('years-mentioned', () => {
  const year = (value: number, role: YearRole, line = 17) => stated('year', { value, role, line });

  it('reports taking part in 2563 in a paper on 2565 (seed 002 #10)', () => {
    expect(findingsIn({ evidence: [year(2563, 'participation')] }, 'year-mentioned')[0]).toMatchObject({
      severity: 'warning',
      expected: 2565,
      found: 2563,
    });
    expect(
      codesIn({ evidence: [year(2565, 'participation'), year(2566, 'participation'), year(2564, 'result')] }),
    ).not.toContain('year-mentioned');
  });

  it('holds analysed years and measures’ years to the chain', () => {
    const settings = { resultYear: 2567 };
    expect(codesIn({ settings, evidence: [year(2567, 'analysis'), year(2568, 'measures')] })).not.toContain(
      'year-mentioned',
    );
    expect(
      findingsIn({ settings, evidence: [year(2568, 'analysis'), year(2567, 'measures')] }, 'year-mentioned').map(
        ({ expected }) => expected,
      ),
    ).toEqual([2567, 2568]);
  });

  it('only notes measures of the result year, which a paper may look back at', () => {
    const severity = (value: number) =>
      findingsIn({ settings: { resultYear: 2567 }, evidence: [year(value, 'measures')] }, 'year-mentioned')[0]
        ?.severity;
    expect([severity(2567), severity(2566), severity(2568)]).toEqual(['note', 'warning', undefined]);
  });

  it('reports two analysed years where the workbook has none (seed 001 #1)', () => {
    const evidence = [year(2566, 'analysis', 17), year(2565, 'result', 28)];
    expect(findingsIn({ settings: { resultYear: '' }, evidence }, 'result-years-conflict')[0]?.found).toBe(
      '2565, 2566',
    );
    expect(codesIn({ settings: { resultYear: '' }, evidence: evidence.slice(1) })).not.toContain(
      'result-years-conflict',
    );
  });

  it('looks at the years of headings: analysis a warning, constraints a note', () => {
    const heading = (title: string, ...years: number[]) =>
      stated('heading', { title, years, instrument: null, content: null });
    const found = (title: string, ...years: number[]) =>
      findingsIn({ settings: { resultYear: 2566 }, evidence: [heading(title, ...years)] }, 'heading-year')[0]?.severity;
    expect(found('(จากผลการประเมิน ประจำปีงบประมาณ พ.ศ. ๒๕๖๘)', 2568)).toBe('warning');
    expect(found('ข้อจำกัดของหน่วยงาน ปี พ.ศ. ๒๕๖๗', 2567)).toBe('note');
    expect(found('ข้อจำกัดของหน่วยงาน ปี พ.ศ. ๒๕๖๖', 2566)).toBeUndefined();
    expect(found('มาตรการ ปีงบประมาณ 2567', 2567)).toBeUndefined();
    expect(found('ผลการประเมิน ผ่านดี สูงกว่าระดับของปี 2565', 2565)).toBeUndefined();
    expect(found('เปรียบเทียบผลการประเมินกับปี 2565', 2565)).toBeUndefined();
    expect(found('ผลการประเมิน ปี 2566 และมาตรการปี 2567', 2566, 2567)).toBeUndefined();
  });
});

describe('source-dates', () => {
  const date = (day: number, month: number, year: number, more = {}) =>
    stated('date', { role: 'meeting', about: 'document', date: { year, month, day }, weekday: null, ...more });

  it('knows that 8 March 2564 was a Monday (seed 004 #8)', () => {
    expect(codesIn({ evidence: [date(8, 3, 2564, { weekday: 1 })] })).not.toContain('weekday-mismatch');
    expect(findingsIn({ evidence: [date(8, 3, 2564, { weekday: 2 })] }, 'weekday-mismatch')[0]).toMatchObject({
      expected: 'จันทร์',
      found: 'อังคาร',
    });
  });

  it('reports work completed in a month outside the measures’ year (seed 001 #3)', () => {
    const done = date(0, 10, 2566, { role: 'completed' });
    expect(
      findingsIn({ settings: { resultYear: 2565 }, evidence: [done] }, 'stated-completion-outside-year')[0]?.found,
    ).toBe('ตุลาคม 2566');
    expect(codesIn({ settings: { resultYear: 2566 }, evidence: [done] })).not.toContain(
      'stated-completion-outside-year',
    );
    expect(codesIn({ settings: { resultYear: 2565 }, evidence: [date(0, 10, 2566)] })).not.toContain(
      'stated-completion-outside-year',
    );
  });
});
