/** The way to test one check: workbooks in which it finds nothing, and workbooks with what it finds in them. */

import type { Check } from '../../src/checks/engine/check';
import type { Finding } from '../../src/findings/finding';
import { findingsIn, type Given } from './make-workbook';

export interface ValidWorkbook {
  /** What the workbook is, as the end of "accepts …". */
  readonly name: string;
  readonly given: Given;
}

export interface InvalidWorkbook {
  /** What is wrong, as the end of "reports …". */
  readonly name: string;
  readonly given: Given;
  /** All that the check finds, in order; a part of each finding is enough, but its code. */
  readonly findings: readonly (Partial<Finding> & Pick<Finding, 'code'>)[];
}

/**
 * One test for each workbook. The whole pipeline runs, as for a person, and what other checks find is left out: so a
 * finding that another one explains does not count as found.
 */
export function testCheck(
  check: Check,
  { valid, invalid }: { readonly valid: readonly ValidWorkbook[]; readonly invalid: readonly InvalidWorkbook[] },
): void {
  const own = check.finds.map(({ code }) => code);
  const found = (given: Given): Finding[] => findingsIn(given).filter(({ code }) => own.includes(code));
  describe(check.code, () => {
    it.each(valid)('accepts $name', ({ given }) => expect(found(given)).toEqual([]));
    it.each(invalid)('reports $name', ({ given, findings }) => {
      expect(findings.length).toBeGreaterThan(0);
      expect(found(given)).toMatchObject(findings);
    });
  });
}
