/** What the papers state comes back from the rows of its tab as it was. */

import { evidenceRows, parseEvidenceRows } from '../../src/evidence/evidence-tab';
import { importText } from '../../src/import/import-text';
import { paper, PAPER_NUMBERS } from './papers';

describe('evidence as rows', () => {
  it.each(PAPER_NUMBERS)('comes back as it was from paper %s', (no) => {
    const { evidence } = importText(paper(no));
    expect(evidence.length).toBeGreaterThan(5);
    expect(parseEvidenceRows(evidenceRows(evidence))).toEqual(evidence);
  });
});
