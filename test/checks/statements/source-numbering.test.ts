/** Numbers of the lists in a report. */

import { sourceNumbering } from '../../../src/checks/statements/source-numbering';
import { stated, type Given } from '../make-workbook';
import { testCheck } from '../test-check';

const list = (of: 'measures' | 'list', labels: string[], rows: Given['rows'] = {}): Given => ({
  rows,
  evidence: [stated('numbering', { of, labels, line: 31 })],
});
const numbered = { measures: [{ no: 1, issue: 1, measure: 'อบรม' }] };

testCheck(sourceNumbering, {
  valid: [
    { name: 'a list that goes on', given: list('list', ['1', '2', '3']) },
    { name: 'a list that begins again', given: list('list', ['1', '2', '1', '2']) },
    { name: 'measures whose numbers stand in the tab', given: list('measures', ['1', '4'], numbered) },
  ],
  invalid: [
    {
      name: 'a jump from 1.3 to 1.6 with its line',
      given: list('list', ['1.1', '1.2', '1.3', '1.6']),
      findings: [{ code: 'source-numbering', severity: 'warning', found: 'จากเลข 1.3 ข้ามไป 1.6' }],
    },
    {
      name: 'measures with a jump where the tab has no numbers',
      given: list('measures', ['1', '3']),
      findings: [{ code: 'source-numbering', found: 'จากเลข 1 ข้ามไป 3' }],
    },
  ],
});
