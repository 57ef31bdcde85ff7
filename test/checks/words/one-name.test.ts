/** One form of each name in one document; names of papers 002, 003 and 004. */

import { almostAgency } from '../../../src/checks/words/support/agency-names';
import { otherAgency } from '../../../src/checks/words/support/other-agency';
import { codesIn, findingsIn, SAI_THONG, settingCell, stated } from '../make-workbook';

describe('almostAgency', () => {
  const korat = 'เทศบาลนครนครราชสีมา';

  it('finds the name with a syllable missing', () => {
    expect(almostAgency('การดำเนินงานของเทศบาลนครราชสีมา ประจำปี', korat)).toEqual(['เทศบาลนครราชสีมา']);
  });

  it('accepts the name itself, however it is spaced, and other agencies', () => {
    expect(almostAgency('ของเทศบาลนครนครราชสีมา และ เทศบาลนคร นครราชสีมาได้', korat)).toEqual([]);
    expect(almostAgency('เทศบาลนครขอนแก่น เทศบาลนครปากเกร็ด', korat)).toEqual([]);
    expect(almostAgency('ที่ประชุมเทศบาลนคร', korat)).toEqual([]);
    expect(almostAgency('เทศบาลเมืองบึงกาฬเพจเฟซบุ๊ก เทศบาลเมืองหนองคาย', 'เทศบาลเมืองบึงกาฬ')).toEqual([]);
  });

  it('leaves องค์กร for องค์การ to the finding about words', () => {
    expect(almostAgency('ขององค์กรบริหารส่วนตำบลสายทอง', 'องค์การบริหารส่วนตำบลสายทอง')).toEqual([]);
  });
});

describe('one-name', () => {
  it('reports two forms of the agency’s name, in cells and in the report', () => {
    const settings = { agency: 'เทศบาลนครนครราชสีมา' };
    const rows = { constraints: [{ text: 'บุคลากรของเทศบาลนครราชสีมามีน้อย' }] };
    expect(findingsIn({ settings, rows }, 'agency-name-varies')[0]).toMatchObject({
      severity: 'warning',
      cell: 'ข้อจำกัด!B2',
      found: 'เทศบาลนครราชสีมา',
    });
    const evidence = [stated('name', { about: 'agency', form: 'เทศบาลนครราชสีมา', line: 8 })];
    expect(findingsIn({ settings, evidence }, 'agency-name-varies')[0]?.message).toContain('8');
    expect(codesIn({ settings, evidence: [stated('name', { about: 'agency', form: settings.agency })] })).not.toContain(
      'agency-name-varies',
    );
  });

  it('reports another end of the name where no other agency can be meant, and nowhere else', () => {
    const settings = { agency: 'เทศบาลตำบลท่าช้างงาม' };
    const codes = (more: object, rows = {}) => codesIn({ settings: { ...settings, ...more }, rows });
    expect(
      findingsIn({ settings: { ...settings, division: 'สำนักปลัด เทศบาลตำบลท่าช้างงาน' } }, 'agency-name-varies')[0],
    ).toMatchObject({ cell: settingCell('division'), expected: settings.agency, found: 'เทศบาลตำบลท่าช้างงาน' });
    expect(codes({ committee: 'คณะทำงาน ITA เทศบาลตำบลท่าช้างราม' })).toContain('agency-name-varies');
    expect(codes({}, { signers: [{ order: 1, position: 'ปลัดเทศบาลตำบลท่าช้างาม' }] })).toContain('agency-name-varies');
    for (const division of [
      'สำนักปลัด เทศบาลตำบลท่าช้างงาม',
      'สำนักปลัดเทศบาล',
      'งานแผน เทศบาลตำบลท่าช้าง',
      'เทศบาลตำบลบ้านกลาง',
    ])
      expect(codes({ division })).not.toContain('agency-name-varies');
    expect(codes({}, { constraints: [{ text: 'ร่วมกับเทศบาลตำบลท่าช้างงาน' }] })).not.toContain('agency-name-varies');
  });

  it.each([
    ['องค์การบริหารส่วนตำบลปง', 'ปลัดองค์การบริหารส่วนตำบล รักษาราชการแทน นายกองค์การบริหารส่วนตำบลปง'],
    ['องค์การบริหารส่วนตำบลแก', 'ปลัดองค์การบริหารส่วนตำบล ปฏิบัติหน้าที่นายกองค์การบริหารส่วนตำบลแก'],
    ['เทศบาลตำบลปอ', 'ปลัดเทศบาลตำบล รักษาราชการแทนนายกเทศมนตรี'],
    ['องค์การบริหารส่วนตำบลท่าช้าง', 'ปลัดองค์การบริหารส่วนตำบล รักษาราชการแทนนายกองค์การบริหารส่วนตำบลท่าช้าง'],
  ])('takes the kind of %s with the next words for no form of its name', (agency, position) => {
    expect(codesIn({ settings: { agency }, rows: { signers: [{ order: 1, position }] } })).not.toContain(
      'agency-name-varies',
    );
  });

  it('still finds a slip in the kind of a short name', () => {
    const settings = { agency: 'องค์การบริหารส่วนตำบลปง', division: 'สำนักปลัด องค์การบริหารส่วตำบลปง' };
    expect(codesIn({ settings })).toContain('agency-name-varies');
  });

  it('notes indicator 8 under both names, and one name alone not', () => {
    const indicators = [{ no: 8, name: 'การปรับปรุงระบบการทำงาน', score: 80.18 }];
    const issues = [{ no: 1, indicators: '1, 8', text: 'ควรยกระดับ ตัวชี้วัด ที่ ๘ การปรับปรุงการทำงาน' }];
    expect(findingsIn({ rows: { indicators, issues } }, 'indicator-name-varies')[0]).toMatchObject({
      severity: 'note',
      cell: 'คะแนน!B2',
    });
    expect(codesIn({ rows: { indicators } })).not.toContain('indicator-name-varies');
    const same = [{ ...issues[0], text: 'นำผลการประเมินไปปรับปรุงการทำงาน' }] as typeof issues;
    expect(codesIn({ rows: { indicators, issues: same } })).not.toContain('indicator-name-varies');
  });

  it('notes a name that the assessment does not use', () => {
    const evidence = [
      stated('name', { about: 'indicator:3', form: 'การใช้อำนาจของผู้บริหาร ด้านการบริหารงานบุคคล', line: 21 }),
    ];
    expect(findingsIn({ scores: SAI_THONG, evidence }, 'indicator-name-unknown')[0]).toMatchObject({
      expected: 'การใช้อำนาจ',
    });
    expect(
      codesIn({ scores: SAI_THONG, evidence: [stated('name', { about: 'indicator:3', form: 'การใช้อํานาจ' })] }),
    ).not.toContain('indicator-name-unknown');
  });

  it('notes a wrong English name of the OIT', () => {
    const name = (form: string) => [stated('name', { about: 'OIT', form })];
    expect(
      findingsIn({ evidence: name('Open Integrity and Transparency Assessment') }, 'instrument-english-name')[0]
        ?.expected,
    ).toBe('Open Data Integrity and Transparency Assessment');
    expect(codesIn({ evidence: name('Open Data Integrity and Transparency Assessment: OIT') })).not.toContain(
      'instrument-english-name',
    );
    expect(codesIn({ evidence: name('OIT') })).not.toContain('instrument-english-name');
  });
});

describe('another agency', () => {
  it.each([
    ['สำนักปลัด องค์การบริหารส่วนตำบลโคกสูง', 'องค์การบริหารส่วนตำบลโคกสูง'],
    ['นายก อบต.โคกสูง', 'อบต.โคกสูง'],
    ['สำนักปลัด เทศบาลตำบลโคกสะอาด', 'เทศบาลตำบลโคกสะอาด'],
    ['สำนักปลัด อบต.โคกสะอาด', null],
    ['ปลัด อบต. รักษาราชการแทน นายก อบต.โคกสะอาด', null],
    ['ปลัดองค์การบริหารส่วนตำบล ปฏิบัติหน้าที่ นายกองค์การบริหารส่วนตำบลโคกสะอาด', null],
    ['นายกองค์กรบริหารส่วนตำบล โคกสะอาด อำเภอเมือง', null],
    ['รองนายกองค์การบริหารส่วนตำบล คนที่ 1', null],
    ['ปลัดองค์การบริหารส่วนตำบล ประธานคณะทำงาน', null],
    ['ปลัดองค์การบริหารส่วนตำบล ผู้ช่วยเลขานุการ', null],
    ['รองปลัดองค์การบริหารส่วนตำบล หัวหน้าสำนักปลัด', null],
    ['องค์การบริหารส่วนตำบล กองคลัง', null],
    ['องค์การบริหารส่วนตำบล กองดิน', 'องค์การบริหารส่วนตำบล กองดิน'],
    ['นายอำเภอโคกสูง', null],
  ])('is found where a text can only mean the own one: %s', (text, found) => {
    expect(otherAgency(text, 'องค์การบริหารส่วนตำบลโคกสะอาด')).toBe(found);
  });

  it('may be named in the plan, but not the posts of another kind', () => {
    const codes = (agency: string, steps: string) =>
      codesIn({ settings: { agency }, rows: { measures: [{ measure: 'ก', issue: 1, steps }] } });
    const tao = 'องค์การบริหารส่วนตำบลโคกสะอาด';
    expect(codes(tao, 'ศึกษาดูงานที่เทศบาลตำบลวังหิน')).not.toContain('other-agency-named');
    expect(codes(tao, 'เสนอนายกเทศมนตรีลงนาม')).toContain('other-agency-named');
    expect(codes(tao, 'เชิญปลัดเทศบาลเป็นวิทยากร')).not.toContain('other-agency-named');
    expect(codes('เทศบาลตำบลวังหิน', 'เสนอนายกเทศมนตรีลงนาม')).not.toContain('other-agency-named');
    expect(codes('เทศบาลตำบลวังหิน', 'ปลัด อบต. ตรวจสอบ')).toContain('other-agency-named');
    expect(codes('กรมตัวอย่าง', 'ร่วมกับปลัดเทศบาลและนายก อบต. ในพื้นที่')).not.toContain('other-agency-named');
  });
});
