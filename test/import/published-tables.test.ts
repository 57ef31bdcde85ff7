/** The 39 complete tables of `fixtures/pre-assessments-2563.json`, with instruments printed already weighted. */

import { importText } from '../../src/import/import-text';
import { PRE_ASSESSMENTS } from '../ita/pre-assessments';
import { scoresOf, settingsOf, NAMES } from './support';

describe('39 published tables', () => {
  it('import to the printed figures, and the weighted instruments are recognised', () => {
    for (const { indicators, weighted, total, rating } of PRE_ASSESSMENTS) {
      const text = [
        'ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2563',
        ...NAMES.map((name, index) => `${index + 1}\t${name}\t${(indicators[index] as number).toFixed(2)}`),
        ...(['IIT', 'EIT', 'OIT'] as const).map((id) => `${id}\t${weighted[id].toFixed(2)}`),
        `คะแนนรวม\t${total.toFixed(2)}`,
        `ระดับ\t${rating}`,
      ].join('\n');
      const result = importText(text);
      expect(scoresOf(result)).toEqual(indicators);
      expect(settingsOf(result)).toEqual({
        resultYear: 2563,
        announcedIIT: weighted.IIT,
        announcedEIT: weighted.EIT,
        announcedOIT: weighted.OIT,
        announcedTotal: total,
        announcedRating: rating,
      });
      expect(result.evidence.filter((one) => one.kind === 'score' && one.weighted)).toHaveLength(3);
      expect(result.questions).toEqual([]);
    }
  });
});
