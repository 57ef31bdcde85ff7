/** Each error alone in the clean workbook: found in its cell with what is right, and nothing else found. */

import { DELIBERATE_ERRORS } from './deliberate-errors';
import { findingsIn, settingCell } from './make-workbook';

describe('an error put into the clean workbook', () => {
  it('is of more than eighty kinds', () => {
    expect(DELIBERATE_ERRORS.length).toBeGreaterThan(80);
  });

  it.each(DELIBERATE_ERRORS.map((error) => [error.what, error.code, error] as const))(
    '%s → %s',
    (_what, code, error) => {
      const findings = findingsIn(error.given);
      const cell = error.cell !== null && typeof error.cell === 'object' ? settingCell(error.cell.setting) : error.cell;
      const hits = findings.filter((finding) => finding.code === code);
      expect(hits).toHaveLength(1);
      expect(hits[0]).toMatchObject({
        severity: error.severity,
        cell,
        ...(error.expected === undefined ? {} : { expected: error.expected }),
        ...(error.found === undefined ? {} : { found: error.found }),
      });
      expect(hits[0]?.message).toMatch(/ให้|หาก|ใช้ตรวจ/);
      expect(hits[0]?.fix?.edits[0]?.value).toBe(error.fix);
      const others = new Set(findings.map((finding) => finding.code).filter((other) => other !== code));
      expect([...others].sort()).toEqual([...(error.also ?? [])].sort());
    },
  );
});
