/** All checks together: their codes, the order of what they find, and what they may find. */

import { CHECKS, groupOf, runChecks } from '../../../src/checks/engine/registry';
import { READING } from '../../../src/checks/reading/reading';
import { GROUP_IDS } from '../../../src/findings/groups';
import { contextOf, findingsIn } from '../make-workbook';

describe('the registry', () => {
  it('gives every check and every finding a code of its own', () => {
    const checks = CHECKS.map(({ code }) => code);
    expect(new Set(checks).size).toBe(checks.length);
    const codes = [READING, ...CHECKS].flatMap(({ finds }) => finds.map(({ code }) => code));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => /^[a-z]+(-[a-z]+)+$/.test(code))).toBe(true);
  });

  it('puts the most harmful first, then groups in reading order', () => {
    const found = runChecks(
      contextOf({
        settings: { announcedTotal: 50, announcedRating: 'A', resultYear: 2565, planYear: 2569, target: 99 },
        scores: [97.36, 89.33, 91.11, 90.08, 90.93, 84.86, 84.4, 80.18, 94.64, 100],
      }),
    );
    const harm = found.map(({ severity }) => ['error', 'warning', 'note'].indexOf(severity));
    expect(harm).toEqual([...harm].sort());
    const errors = found
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => GROUP_IDS.indexOf(groupOf(code)));
    expect(errors.length).toBeGreaterThan(1);
    expect(errors).toEqual([...errors].sort((a, b) => a - b));
  });

  it('gives only findings that its checks declare, with their severities', () => {
    const declared = CHECKS.flatMap(({ finds }) => finds);
    for (const finding of findingsIn({ settings: { announcedTotal: 50, planYear: 2570 }, scores: [50, 50] })) {
      const kind = declared.find(({ code }) => code === finding.code);
      expect(kind?.severities).toContain(finding.severity);
    }
  });
});
