/** No false alarms: the 39 published tables, a clean workbook and an empty report give no findings. */

import { CHECKS, groupOf, runChecks } from '../../src/checks/engine/registry';
import { GROUP_IDS } from '../../src/findings/groups';
import { READING } from '../../src/checks/reading/reading';
import { PRE_ASSESSMENTS } from '../ita/pre-assessments';
import { CLEAN } from './clean-sample';
import { contextOf, findingsIn } from './make-workbook';

describe('clean data', () => {
  it.each(PRE_ASSESSMENTS.map((table) => [table.agency, table] as const))(
    'finds nothing in the table of %s',
    (agency, table) => {
      const settings = { agency, resultYear: 2563, announcedTotal: table.total, announcedRating: table.rating };
      expect(findingsIn({ settings, scores: table.indicators })).toEqual([]);
      const weighted = {
        ...settings,
        announcedIIT: table.weighted.IIT,
        announcedEIT: table.weighted.EIT,
        announcedOIT: table.weighted.OIT,
      };
      expect(findingsIn({ settings: weighted, scores: table.indicators }).map(({ code }) => code)).toEqual([
        'instruments-weighted',
      ]);
    },
  );

  it('finds nothing in a workbook that is filled in properly, nor in the report beside it', () => {
    expect(findingsIn(CLEAN)).toEqual([]);
  });

  it('finds nothing more when the clean workbook has no report', () => {
    expect(findingsIn({ ...CLEAN, evidence: undefined })).toEqual([]);
  });
});

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
