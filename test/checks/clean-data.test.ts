/** No false alarms: the 39 published tables, a clean workbook and an empty report give no findings. */

import { PRE_ASSESSMENTS } from '../ita/pre-assessments';
import { CLEAN } from './clean-sample';
import { findingsIn } from './make-workbook';

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
