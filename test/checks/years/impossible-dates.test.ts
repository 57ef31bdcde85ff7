/** Dates in running text that no calendar has. */

import { impossibleDates } from '../../../src/checks/years/impossible-dates';
import { testCheck } from '../test-check';

const measure = (steps: string) => ({ rows: { measures: [{ no: 1, issue: 1, measure: 'จัดทำคู่มือการให้บริการ', steps }] } });

testCheck(impossibleDates, {
  valid: [
    { name: '29 February of a leap year (2567 is 2024)', given: measure('ประชุมวันที่ 29 กุมภาพันธ์ 2567') },
    { name: 'the last day of June', given: measure('ภายในวันที่ ๓๐ มิถุนายน ๒๕๖๗') },
  ],
  invalid: [
    {
      name: '29 February of another year',
      given: measure('ประชุมวันที่ 29 กุมภาพันธ์ 2568'),
      findings: [{ code: 'impossible-date-in-text', severity: 'error', cell: 'มาตรการ!E2' }],
    },
    {
      name: '31 June in Thai digits',
      given: measure('ภายในวันที่ ๓๑ มิถุนายน ๒๕๖๗'),
      findings: [{ code: 'impossible-date-in-text', found: '31 มิถุนายน 2567' }],
    },
  ],
});
