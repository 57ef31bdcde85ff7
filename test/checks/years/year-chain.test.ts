/** The chain of years; the memo of paper 002 reports results before their measures begin. */

import { codesIn, findingsIn, settingCell, type Row } from '../make-workbook';

describe('year-chain', () => {
  it('wants the measures in the year after the result, and offers it where the dates decide which year is wrong', () => {
    const settings = { resultYear: 2566, planYear: 2566 };
    const found = (more: object, ...measures: Row[]) =>
      findingsIn({ settings: { ...settings, ...more }, rows: { measures } }, 'plan-year-mismatch')[0];
    const fix = { edits: [{ cell: settingCell('planYear'), value: 2567 }] };
    expect(found({})).toMatchObject({ expected: 2567, found: 2566 });
    expect(found({})?.fix).toBeUndefined();
    expect(found({ announcementDate: '10 สิงหาคม 2566' })).toMatchObject({ fix });
    const period = (start: string, end: string): Row => ({ measure: 'ก', issue: 1, start, end });
    expect(found({}, period('1 ต.ค. 66', '30 ก.ย. 67'))).toMatchObject({ fix });
    // The measures are of 2566, so it is the result that is of another year.
    expect(found({ announcementDate: '10 สิงหาคม 2566' }, period('1 ต.ค. 65', '30 ก.ย. 66'))?.fix).toBeUndefined();
    expect(codesIn({ settings: { resultYear: 2566, planYear: 2567 } })).not.toContain('plan-year-mismatch');
    expect(codesIn({ settings: { resultYear: 2566 } })).not.toContain('plan-year-mismatch');
  });

  it('reports a paper dated before the announcement, typed or known', () => {
    const early = { resultYear: 2566, documentDate: '9 สิงหาคม 2566' };
    expect(findingsIn({ settings: early }, 'document-before-announcement')[0]).toMatchObject({
      severity: 'error',
      expected: '10 สิงหาคม 2566',
    });
    expect(codesIn({ settings: { ...early, documentDate: '10 สิงหาคม 2566' } })).not.toContain(
      'document-before-announcement',
    );
    expect(codesIn({ settings: { ...early, announcementDate: '8 สิงหาคม 2566' } })).not.toContain(
      'document-before-announcement',
    );
  });

  it('allows the report two years after the result and no later', () => {
    expect(codesIn({ settings: { resultYear: 2567, documentDate: '30 กันยายน 2569' } })).not.toContain(
      'document-date-year',
    );
    expect(codesIn({ settings: { resultYear: 2567, documentDate: '1 ตุลาคม 2569' } })).toContain('document-date-year');
    expect(codesIn({ settings: { resultYear: 2567, documentDate: '5 กันยายน 2568' } })).not.toContain(
      'document-date-year',
    );
  });

  it('says once that the plan year was typed as the result’s', () => {
    const given = (resultYear: number, planYear: number | string) => ({
      settings: {
        resultYear,
        planYear,
        announcementDate: '10 สิงหาคม 2566',
        documentDate: '16 มกราคม 2567',
      },
      rows: {
        measures: [{ measure: 'ก', issue: 1, start: '1 ต.ค. 66', end: '30 ก.ย. 67' }],
        meetings: [{ date: '8 มีนาคม 2567', instrument: 'IIT', approach: 'ก' }],
      },
    });
    const ofYears = (codes: readonly string[]): string[] =>
      codes.filter((code) => /year|date|announce|before/.test(code));
    expect(ofYears(codesIn(given(2567, '')))).toEqual(['result-year-unlikely']);
    expect(ofYears(codesIn(given(2567, 2567)))).toEqual(['result-year-unlikely']);
    expect(ofYears(codesIn(given(2566, 2567)))).toEqual([]);
    const [found] = findingsIn(given(2567, ''), 'result-year-unlikely');
    expect(found).toMatchObject({ severity: 'error', cell: settingCell('resultYear'), expected: 2566, found: 2567 });
    expect(found?.fix).toBeUndefined();
  });

  it('says once that the announcement has another year, and not of the paper that comes before it', () => {
    const settings = { resultYear: 2567, announcementDate: '30 กรกฎาคม 2568', documentDate: '15 พฤศจิกายน 2567' };
    expect(codesIn({ settings })).toEqual(['announcement-date-mismatch']);
  });

  it('asks about a cited announcement that is dated in another year than the one it announces', () => {
    const cited = (text: string) =>
      findingsIn({ settings: { resultYear: 2566 }, rows: { laws: [{ no: 1, text }] } }, 'announcement-date-mismatch');
    const text = 'ประกาศสำนักงาน ป.ป.ช. เรื่อง ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ ลงวันที่ ๑๐ สิงหาคม ';
    expect(cited(`${text}๒๕๖๕`)).toMatchObject([{ severity: 'warning', cell: 'ข้อกฎหมาย!B2', found: '10 สิงหาคม 2565' }]);
    expect(cited(`${text}๒๕๖๖`)).toEqual([]);
    const calendar = 'ประกาศ เรื่อง ปฏิทินการประเมิน ประจำปีงบประมาณ พ.ศ. 2567 ลงวันที่ 1 ธันวาคม 2566';
    expect(cited(calendar)).toEqual([]);
  });

  it('reports a meeting on a result that was not yet announced', () => {
    const meetings = ['5 มกราคม 2567', '5 มกราคม 2568'].map((date) => ({ date, instrument: 'IIT', approach: 'ก' }));
    expect(
      findingsIn({ settings: { resultYear: 2567 }, rows: { meetings } }, 'meeting-before-announcement'),
    ).toMatchObject([
      { severity: 'warning', cell: 'การประชุม!A2', expected: '30 กรกฎาคม 2567', found: '5 มกราคม 2567' },
    ]);
    expect(codesIn({ settings: { resultYear: 2569 }, rows: { meetings } })).toEqual([]);
  });

  it('knows on which day results were announced', () => {
    expect(codesIn({ settings: { resultYear: 2567, announcementDate: '30 กรกฎาคม 2567' } })).toEqual([]);
    expect(
      findingsIn(
        { settings: { resultYear: 2567, announcementDate: '31 กรกฎาคม 2567' } },
        'announcement-date-mismatch',
      )[0]?.severity,
    ).toBe('note');
    expect(
      findingsIn(
        { settings: { resultYear: 2567, announcementDate: '10 สิงหาคม 2566' } },
        'announcement-date-mismatch',
      )[0]?.severity,
    ).toBe('warning');
  });

  it('reports results of measures that begin after the paper’s date (paper 002 #11), once', () => {
    const measures = [
      { measure: 'ก', issue: 1, start: 'ตั้งแต่ ตุลาคม ๒๕๖๕ เป็นต้นไป', output: 'จัดทำแล้ว' },
      { measure: 'ข', issue: 1, output: 'จัดทำแล้ว' },
      { measure: 'ค', issue: 1 },
    ];
    const found = findingsIn(
      { settings: { resultYear: 2565, documentDate: '22 กันยายน 2565' }, rows: { measures } },
      'result-before-start',
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      severity: 'error',
      cell: 'มาตรการ!J2',
      expected: '1 ตุลาคม 2565',
      found: '22 กันยายน 2565',
    });
    expect(found[0]?.message).toContain('มาตรการ!J2, J3');
    expect(codesIn({ settings: { resultYear: 2565, documentDate: '1 ตุลาคม 2565' }, rows: { measures } })).not.toContain(
      'result-before-start',
    );
  });
});

describe('year-in-measure', () => {
  const codes = (words: string, field = 'measure') =>
    findingsIn(
      { settings: { resultYear: 2567 }, rows: { measures: [{ no: 1, measure: 'ก', issue: 1, [field]: words }] } },
      'year-in-measure',
    );

  it('reports the year of an older plan left over in a measure', () => {
    expect(codes('ปรับปรุงคู่มือการปฏิบัติงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๖')).toMatchObject([
      { severity: 'warning', cell: 'มาตรการ!D2', expected: 2568, found: 2566 },
    ]);
    expect(codes('1. จัดทำแผนประจำปี 2565', 'steps')).toMatchObject([{ cell: 'มาตรการ!E2', found: 2565 }]);
  });

  it.each([
    'จัดทำแผนประจำปีงบประมาณ พ.ศ. 2568',
    'ทบทวนผลประจำปี 2567 เพื่อเตรียมแผนประจำปี 2569',
    'นำผลการประเมินประจำปี 2566 มาเปรียบเทียบ',
    'แผนปฏิบัติการประจำปี 2566–2570',
    'พระราชบัญญัติข้อมูลข่าวสาร พ.ศ. 2540',
    'แผนพัฒนา พ.ศ. 2561-2565',
    'ดำเนินการตามระเบียบประจำปี 2560',
    'เผยแพร่งบการเงินประจำปีงบประมาณ พ.ศ. 2563',
    'เผยแพร่รายงานตรวจสอบภายใน ประจำปี 2564 และประจำปี 2563',
  ])('lets a plan name %s', (words) => {
    expect(codes(words)).toEqual([]);
  });
});
