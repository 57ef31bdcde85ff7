/** Scores that can be and hardly ever are. */

import { unlikelyScores } from '../../../src/checks/scores/unlikely-scores';
import { SAI_THONG } from '../make-workbook';
import { testCheck } from '../test-check';

const all = (score: number) => Array.from({ length: 10 }, () => score);
const ROUNDED = SAI_THONG.map((score) => Math.round(score));

testCheck(unlikelyScores, {
  valid: [
    { name: 'published scores', given: { scores: SAI_THONG } },
    { name: 'the highest score everywhere', given: { scores: all(100) } },
    { name: 'whole scores of disclosure alone', given: { scores: [...SAI_THONG.slice(0, 8), 95, 100] } },
    {
      name: 'a year before that differs as years do',
      given: { scores: SAI_THONG, previous: SAI_THONG.map((s) => s - 12.4) },
    },
    {
      name: 'an agency that published nothing the year before',
      given: { scores: SAI_THONG, settings: { previousTotal: 52.1, announcedTotal: 90.29 } },
    },
    { name: 'too few scores to tell', given: { scores: [90, 90, 90, 90, null, null, null, null, null, null] } },
  ],
  invalid: [
    {
      name: 'one score ten times',
      given: { scores: all(90) },
      findings: [{ code: 'scores-all-equal', severity: 'warning', cell: 'คะแนน!D2' }],
    },
    {
      name: 'scores without any decimal',
      given: { scores: ROUNDED },
      findings: [{ code: 'scores-all-whole', severity: 'warning', cell: 'คะแนน!D2' }],
    },
    {
      name: 'a year before on another scale',
      given: { scores: SAI_THONG, previous: SAI_THONG.map((score) => Number((score / 20).toFixed(2))) },
      findings: [{ code: 'previous-year-far', severity: 'warning', cell: 'คะแนน!E2' }],
    },
    {
      name: 'a total of the year before that this year cannot have come from',
      given: { scores: SAI_THONG, settings: { previousTotal: 31.2 } },
      findings: [{ code: 'previous-year-far', severity: 'warning', cell: 'ตั้งค่า!B13' }],
    },
    {
      name: 'a change that nobody can have made',
      given: { scores: SAI_THONG, settings: { announcedChange: 60.5, announcedTotal: 90.29 } },
      findings: [{ code: 'previous-year-far', severity: 'warning', cell: 'ตั้งค่า!B14' }],
    },
  ],
});
