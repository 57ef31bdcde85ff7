import { findingsIn } from '../make-workbook';

describe('draft measures', () => {
  it('are named with their cells until the mark is gone', () => {
    const rows = { measures: [{ measure: '(ร่าง) ปรับปรุงคู่มือ' }, { measure: 'อบรมจริยธรรม' }, { measure: ' ( ร่าง ) ก' }] };
    expect(findingsIn({ rows }, 'draft-measures')).toMatchObject([
      { severity: 'warning', cell: 'มาตรการ!D2', found: 2, message: expect.stringContaining('D4') },
    ]);
  });

  it('are not what only speaks of a draft', () => {
    const rows = { measures: [{ measure: 'จัดทำ(ร่าง)ประกาศ' }, { measure: 'ร่างระเบียบการยืมทรัพย์สิน' }] };
    expect(findingsIn({ rows }, 'draft-measures')).toEqual([]);
  });
});
