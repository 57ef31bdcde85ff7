/** Headings of a report over what stands below them. */

import { codesIn, findingsIn, stated } from '../make-workbook';

describe('section-headings', () => {
  it('reports a heading of the IIT over the OIT (paper 004 #1)', () => {
    const heading = (content: 'IIT' | 'OIT' | null) => [
      stated('heading', { title: 'การตอบแบบวัด (IIT)', years: [], instrument: 'IIT', content, line: 80 }),
    ];
    expect(findingsIn({ evidence: heading('OIT') }, 'heading-instrument-mismatch')[0]).toMatchObject({
      severity: 'error',
      expected: 'OIT',
      found: 'IIT',
    });
    expect(codesIn({ evidence: [...heading('IIT'), ...heading(null)] })).not.toContain('heading-instrument-mismatch');
  });
});
