/**
 * Every row of ita-domain.md §12: found, by which check, or why it is not decidable by a program. Held against the
 * figures of the papers; `test/papers/domain-12.test.ts` holds the same against the papers themselves.
 */

import { describeDomainRows } from './domain-12';
import { DOMAIN_ROWS, type PaperNo } from './domain-12-rows';
import { PAPERS } from './domain-12-papers';

describe('ita-domain §12', () => {
  it('has every row of the five tables, each decided one way or the other', () => {
    const counts = { '000': 13, '001': 8, '002': 18, '003': 19, '004': 9 };
    for (const no of Object.keys(counts) as PaperNo[]) {
      const numbers = DOMAIN_ROWS.filter((row) => row.paper === no).map((row) => row.no);
      expect(numbers).toEqual(Array.from({ length: counts[no] }, (_unused, index) => index + 1));
    }
    const decided = DOMAIN_ROWS.filter(({ found, quiet, undecidable }) => found || quiet || undecidable);
    expect(decided).toHaveLength(DOMAIN_ROWS.length);
  });

  describeDomainRows('the papers by hand', (no) => PAPERS[no]);
});
