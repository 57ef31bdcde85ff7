import { draftMeasures } from '../../../src/checks/measures/draft-measures';
import { testCheck } from '../test-check';

testCheck(draftMeasures, {
  valid: [
    {
      name: 'measures that only speak of a draft',
      given: { rows: { measures: [{ measure: 'จัดทำ(ร่าง)ประกาศ' }, { measure: 'ร่างระเบียบการยืมทรัพย์สิน' }] } },
    },
  ],
  invalid: [
    {
      name: 'drafts with their cells until the mark is gone',
      given: {
        rows: {
          measures: [{ measure: '(ร่าง) ปรับปรุงคู่มือ' }, { measure: 'อบรมจริยธรรม' }, { measure: ' ( ร่าง ) ก' }],
        },
      },
      findings: [
        {
          code: 'draft-measures',
          severity: 'warning',
          cell: 'มาตรการ!D2',
          cells: ['มาตรการ!D2', 'มาตรการ!D4'],
          found: 2,
        },
      ],
    },
  ],
});
