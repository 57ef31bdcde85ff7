/** Figures that a report announces and does not give. */

import { codesIn, findingsIn, stated } from '../make-workbook';

describe('promised-figures', () => {
  it('reports figures that are announced and not given (paper 004 #3)', () => {
    const promise = (found: number) => [stated('promise', { about: 'document', found, line: 82 })];
    expect(findingsIn({ evidence: promise(0) }, 'figures-missing')[0]?.message).toContain('82');
    expect(codesIn({ evidence: promise(1) })).not.toContain('figures-missing');
  });
});
