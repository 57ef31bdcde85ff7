/** A column of row numbers in the place of the scores. */

import { rowNumbers } from '../../../src/checks/scores/row-numbers';
import { SAI_THONG } from '../make-workbook';
import { testCheck } from '../test-check';

const ONE_TO_TEN = Array.from({ length: 10 }, (_unused, index) => index + 1);

testCheck(rowNumbers, {
  valid: [
    { name: 'published scores', given: { scores: SAI_THONG } },
    { name: 'one score that is no row number', given: { scores: [...ONE_TO_TEN.slice(0, 9), 100] } },
    { name: 'too few to tell', given: { scores: [1, 2, 3, 4, null, null, null, null, null, null] } },
    {
      name: 'disclosure items of 0 and 100',
      given: { rows: { items: ONE_TO_TEN.map((no) => ({ item: `O${no}`, score: no % 2 === 0 ? 100 : 0 })) } },
    },
  ],
  invalid: [
    {
      name: 'ten scores from 1 to 10',
      given: { scores: ONE_TO_TEN },
      findings: [
        {
          code: 'row-numbers-as-scores',
          severity: 'error',
          cell: 'คะแนน!D2',
          cells: ONE_TO_TEN.map((no) => `คะแนน!D${no + 1}`),
          found: '1, 2, 3, 4, 5, 6, 7, 8, 9, 10',
        },
      ],
    },
    {
      name: 'last year’s column and the items, each by itself',
      given: {
        scores: SAI_THONG,
        previous: ONE_TO_TEN,
        rows: { items: ONE_TO_TEN.slice(0, 5).map((no) => ({ item: `i${no}`, score: no })) },
      },
      findings: [
        { code: 'row-numbers-as-scores', cell: 'คะแนน!E2' },
        { code: 'row-numbers-as-scores', cell: 'รายข้อ!E2' },
      ],
    },
  ],
});
