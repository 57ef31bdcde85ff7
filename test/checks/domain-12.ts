/** The rows of ita-domain.md §12 as tests: each error of the papers is found, what is right gives no alarm. */

import { DOMAIN_ROWS, type Expected, type PaperNo } from './domain-12-rows';
import { findingsIn, type Given } from './make-workbook';

function holds(given: Given, { code, says = /(?:)/ }: Expected): boolean {
  const codes = code.split('|');
  return findingsIn(given).some((finding) => codes.includes(finding.code) && says.test(finding.message));
}

/** Declares the tests of every row that a program can decide, over the workbook of each paper. */
export function describeDomainRows(title: string, paper: (no: PaperNo) => Given): void {
  describe(title, () => {
    const memo: Partial<Record<PaperNo, Given>> = {};
    const given = (no: PaperNo): Given => (memo[no] ??= paper(no));

    it.each(DOMAIN_ROWS.filter(({ found }) => found).map((row) => [row.paper, row.no, row.what, row] as const))(
      '%s #%i is found: %s',
      (no, _row, _what, { found = [] }) => {
        for (const expected of found)
          expect([expected.code, String(expected.says), holds(given(no), expected)]).toEqual([
            expected.code,
            String(expected.says),
            true,
          ]);
      },
    );

    it.each(DOMAIN_ROWS.filter(({ quiet }) => quiet).map((row) => [row.paper, row.no, row.what, row] as const))(
      '%s #%i is right and gives no alarm: %s',
      (no, _row, _what, { quiet = [] }) => {
        for (const alarm of quiet) expect(holds(given(no), alarm)).toBe(false);
      },
    );

    it.each(['000', '001', '002', '003', '004'] as const)(
      '%s stays readable: no more than 25 findings, none said twice',
      (no) => {
        const found = findingsIn(given(no));
        expect(found.length).toBeLessThanOrEqual(25);
        const said = found.map(({ code, cell, message }) => `${code} ${cell ?? ''} ${message}`);
        expect(new Set(said).size).toBe(said.length);
      },
    );
  });
}
