/** What each measure must say, by year; the gaps are those of paper 002. */

import { codesIn, findingsIn, type Row } from '../make-workbook';

const full: Row = {
  measure: 'ก',
  issue: 1,
  steps: 'ข',
  responsible: 'ค',
  start: '1 ตุลาคม 2565',
  end: '30 กันยายน 2566',
  monitoring: 'ง',
};
const given = (resultYear: number, ...measures: Row[]) => ({ settings: { resultYear }, rows: { measures } });

describe('measure-fields', () => {
  it('notes people among units, and knows that นายก and นายช่าง are posts (paper 000 #13)', () => {
    const by = (...names: string[]) => given(2565, ...names.map((responsible) => ({ ...full, responsible })));
    expect(findingsIn(by('นางสาว ก', 'กองคลัง', 'สิบเอก ข'), 'responsible-mixed')[0]).toMatchObject({
      severity: 'note',
      cell: 'มาตรการ!F2',
      found: 2,
    });
    expect(codesIn(by('นายกเทศมนตรี', 'นายช่างโยธา', 'กองคลัง'))).not.toContain('responsible-mixed');
    expect(codesIn(by('นาย ก', 'นาง ข'))).not.toContain('responsible-mixed');
  });

  it('requires responsible, steps and monitoring for measures of 2566 (O42)', () => {
    for (const key of ['responsible', 'steps', 'monitoring']) {
      const [found] = findingsIn(given(2565, full, { ...full, [key]: '' }), 'measure-field-required');
      expect(found?.severity).toBe('error');
      expect(found?.cell).toMatch(/^มาตรการ![A-Z]3$/);
      expect(found?.message).toContain('O42');
    }
    expect(codesIn(given(2565, full, full)).filter((code) => code.startsWith('measure-field'))).toEqual([]);
  });

  it('asks for the period only where other measures have one, as 2566 does not require it (paper 002 #17)', () => {
    const noPeriod = { ...full, start: '', end: '' };
    const [found] = findingsIn(given(2565, full, full, full, noPeriod, noPeriod), 'measure-field-gap');
    expect(found).toMatchObject({ severity: 'warning', cell: 'มาตรการ!G5', expected: 5, found: 3 });
    expect(found?.message).toContain('มาตรการ!G5, G6');
    expect(codesIn(given(2565, noPeriod, noPeriod))).not.toContain('measure-field-gap');
  });

  it('requires the period for measures of 2567 (O34)', () => {
    const noPeriod = { ...full, start: '', end: '' };
    expect(findingsIn(given(2566, noPeriod), 'measure-field-required')[0]).toMatchObject({
      severity: 'error',
      cell: 'มาตรการ!G2',
    });
  });

  it('gives only a note for a year whose text is not known or only recalled', () => {
    for (const resultYear of [2567, 2568]) {
      const found = findingsIn(given(resultYear, { measure: 'ก', issue: 1 }), 'measure-field-required');
      expect(found.map(({ severity }) => severity)).toEqual(['note']);
    }
  });

  it('wants an outcome for every finished measure once results are reported', () => {
    const done = { ...full, output: 'ทำแล้ว', outcome: 'ได้ผล 3 เรื่อง' };
    const hole = { ...full, output: 'ทำแล้ว' };
    expect(findingsIn(given(2565, done, hole), 'result-field-required')[0]).toMatchObject({
      severity: 'error',
      cell: 'มาตรการ!K3',
    });
    expect(codesIn(given(2565, done, { ...hole, status: 'อยู่ระหว่างดำเนินการ' }))).not.toContain('result-field-required');
    // A whole empty column is only a warning: the outcomes may come with next year's report (O35 of 2567).
    expect(findingsIn(given(2565, hole, hole), 'result-field-required')[0]?.severity).toBe('warning');
    expect(codesIn(given(2565, full, full))).not.toContain('result-field-required');
  });

  it('notes that other agencies state their constraints, where the year has them as a default', () => {
    expect(findingsIn(given(2566, full), 'constraints-missing')[0]?.severity).toBe('note');
    expect(codesIn(given(2565, full))).not.toContain('constraints-missing');
  });

  it('says nothing about a workbook without measures', () => {
    expect(codesIn({ settings: { resultYear: 2566 } })).toEqual([]);
  });
});
