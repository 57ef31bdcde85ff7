/** An indicator of a meeting's row belongs to the row's instrument. */

import { codesIn, findingsIn } from '../make-workbook';

describe('meeting-rows', () => {
  it('reports indicator 9 under the IIT', () => {
    const meetings = [
      { instrument: 'IIT', indicator: 9 },
      { instrument: 'OIT', indicator: 9 },
      { instrument: 'EIT', indicator: '' },
    ];
    expect(findingsIn({ rows: { meetings } }, 'meeting-instrument-mismatch')).toMatchObject([
      { severity: 'error', cell: 'การประชุม!C2', expected: 'OIT', found: 'IIT' },
    ]);
    expect(codesIn({ rows: { meetings: meetings.slice(1) } })).toEqual([]);
  });
});
