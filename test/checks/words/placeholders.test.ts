/** Places that a template leaves for a person and nobody filled. */

import { placeholders } from '../../../src/checks/words/placeholders';
import { testCheck } from '../test-check';

const measure = (steps: string) => ({ rows: { measures: [{ no: 1, issue: 1, measure: 'จัดทำคู่มือ', steps }] } });

testCheck(placeholders, {
  valid: [
    { name: 'words in brackets', given: measure('จัดทำคู่มือ (ฉบับย่อ) [ปรับปรุงปี 2567]') },
    { name: 'dots that a hand is to fill in the settings', given: { settings: { documentNo: 'นภ ๗๒๗๐๑/.........' } } },
  ],
  invalid: [
    ...['(ระบุช่องทาง)', '[ชื่อหน่วยงาน]', 'xxxx', '..........', '………', '<โปรดระบุ>'].map((left) => ({
      name: left,
      given: measure(`เผยแพร่ผ่าน ${left} ภายในเดือน`),
      findings: [{ code: 'placeholder-left', severity: 'note', found: left, cell: 'มาตรการ!E2' }] as const,
    })),
  ],
});
