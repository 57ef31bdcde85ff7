/** Years that a report mentions, against the chain of its years. */

import type { YearRole } from '../../../src/evidence/evidence';
import { codesIn, findingsIn, stated } from '../make-workbook';

describe('years-mentioned', () => {
  const year = (value: number, role: YearRole, line = 17) => stated('year', { value, role, line });

  it('reports taking part in 2563 in a paper on 2565 (paper 002 #10)', () => {
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

  it('reports two analysed years where the workbook has none (paper 001 #1)', () => {
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
