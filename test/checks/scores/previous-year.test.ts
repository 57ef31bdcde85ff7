/** Last year's total and the printed change; 91.23, +2.62 and 88.61 are the figures of paper 003. */

import { previousYear } from '../../../src/checks/scores/previous-year';
import { SAI_THONG, settingCell, type Given } from '../make-workbook';
import { testCheck } from '../test-check';

const settings = { resultYear: 2567, announcedTotal: 91.23, previousTotal: 88.61 };
const changed = (announcedChange: number | string): Given => ({ settings: { ...settings, announcedChange } });
const alone = (announcedTotal: number, announcedChange: number): Given => ({
  settings: { resultYear: 2567, announcedTotal, announcedChange },
});
const lastYear = (previousTotal: number, previous: readonly number[] = SAI_THONG.map((score) => score)): Given => ({
  scores: SAI_THONG.map((score) => Math.max(0, score - 1)),
  previous,
  settings: { previousTotal },
});

testCheck(previousYear, {
  valid: [
    { name: '91.23 = 88.61 + 2.62', given: changed('+๒.๖๒') },
    { name: 'a hundredth more, as rounding leaves it', given: changed(2.63) },
    { name: 'a change alone, from which last year’s total follows', given: alone(91.23, 2.62) },
    { name: 'a rise from nothing to everything', given: alone(100, 100) },
    { name: 'last year’s total within a hundredth of its ten indicators', given: lastYear(91.41) },
    { name: 'last year’s total without its indicators', given: lastYear(50, []) },
  ],
  invalid: [
    {
      name: 'digits that changed places',
      given: changed(2.26),
      findings: [{ code: 'change-mismatch', severity: 'error', expected: 2.62, found: 2.26 }],
    },
    {
      name: 'a fall printed as a rise',
      given: changed(-2.62),
      findings: [{ code: 'change-mismatch', severity: 'error' }],
    },
    { name: 'two hundredths more', given: changed(2.64), findings: [{ code: 'change-mismatch', severity: 'warning' }] },
    {
      name: 'a rise that leaves less than nothing for last year',
      given: alone(91.5, 100),
      findings: [{ code: 'change-impossible', severity: 'error', cell: settingCell('announcedChange'), found: 100 }],
    },
    {
      name: 'a fall from more than everything',
      given: alone(91.5, -20),
      findings: [{ code: 'change-impossible', severity: 'error', expected: '-8.50 ถึง +91.50', found: -20 }],
    },
    {
      name: 'another total than last year’s ten indicators give',
      given: lastYear(91.5),
      findings: [{ code: 'previous-total-mismatch', severity: 'error', expected: 91.4, found: 91.5 }],
    },
    {
      name: 'this year’s scores copied into last year’s column',
      given: { scores: SAI_THONG, previous: SAI_THONG },
      findings: [{ code: 'previous-scores-copied', severity: 'warning', found: 10 }],
    },
  ],
});
