/** What follows from another fault is not told beside it. */

import { EXPLANATIONS, withoutExplained } from '../../../src/checks/engine/explained-by';
import { CHECKS } from '../../../src/checks/engine/registry';
import { READING } from '../../../src/checks/reading/reading';
import type { Finding } from '../../../src/findings/finding';

function finding(code: string, cell: string | null, cells?: readonly string[]): Finding {
  return { code, severity: 'error', cell, message: 'ให้แก้ไข', expected: null, found: null, ...(cells ? { cells } : {}) };
}

function codesLeft(...findings: readonly Finding[]): string[] {
  return withoutExplained(findings).map(({ code }) => code);
}

describe('a fault that another one explains', () => {
  it('is left out where the cause stands in the same cell, and told where it stands in another', () => {
    const cause = finding('impossible-date', 'มาตรการ!G4');
    expect(codesLeft(cause, finding('impossible-date-in-text', 'มาตรการ!G4'))).toEqual(['impossible-date']);
    expect(codesLeft(cause, finding('impossible-date-in-text', 'มาตรการ!D4'))).toHaveLength(2);
  });

  it('is left out whichever of the cells of its cause it stands in', () => {
    const swapped = finding('instruments-swapped', 'ตั้งค่า!B8', ['ตั้งค่า!B8', 'ตั้งค่า!B9']);
    expect(codesLeft(finding('instrument-mismatch', 'ตั้งค่า!B9'), swapped)).toEqual(['instruments-swapped']);
    expect(codesLeft(finding('instrument-mismatch', 'ตั้งค่า!B10'), swapped)).toHaveLength(2);
  });

  it('is left out where the cause stands in its tab: a cited announcement has a date of its own', () => {
    const cause = finding('result-year-unlikely', 'ตั้งค่า!B5');
    expect(codesLeft(cause, finding('announcement-date-mismatch', 'ตั้งค่า!B14'))).toEqual(['result-year-unlikely']);
    expect(codesLeft(cause, finding('announcement-date-mismatch', 'ข้อกฎหมาย!A3'))).toHaveLength(2);
  });

  it('goes with its cause where that is itself explained', () => {
    const findings = ['year-not-supported', 'result-year-unlikely', 'plan-year-mismatch'];
    expect(codesLeft(...findings.map((code) => finding(code, 'ตั้งค่า!B5')))).toEqual(['year-not-supported']);
  });

  it('is told where nothing explains it, also one without a cell', () => {
    const findings = [finding('measure-count-status', null), finding('plan-year-mismatch', 'ตั้งค่า!B6')];
    expect(withoutExplained(findings)).toEqual(findings);
    expect(codesLeft(...findings, finding('measure-count-rows', null))).toEqual([
      'plan-year-mismatch',
      'measure-count-rows',
    ]);
  });
});

it('explains only by codes that reading or a check can give', () => {
  const declared = [READING, ...CHECKS].flatMap(({ finds }) => finds.map(({ code }) => code));
  for (const { codes, by } of EXPLANATIONS) expect(declared).toEqual(expect.arrayContaining([...codes, ...by]));
});
