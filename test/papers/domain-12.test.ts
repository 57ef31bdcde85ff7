/** The rows of ita-domain.md §12 against the papers as the importer reads them. */

import { evidenceRows, parseEvidenceRows } from '../../src/evidence/evidence-tab';
import { importText } from '../../src/import/import-text';
import type { InputTabId } from '../../src/workbook/records';
import { describeDomainRows } from '../checks/domain-12';
import type { PaperNo } from '../checks/domain-12-rows';
import { findingsIn, type Given, type Row } from '../checks/make-workbook';
import { paper } from './papers';

/** The workbook that accepting every proposal of the import gives, with the evidence as it travels in its tab. */
function imported(no: PaperNo): Given {
  const { proposals, evidence } = importText(paper(no));
  const rows: Partial<Record<InputTabId, readonly Row[]>> = {};
  for (const tab of Object.keys(proposals) as InputTabId[]) {
    rows[tab] = proposals[tab].map(({ cells }) =>
      Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, cell.value])),
    );
  }
  const settings = proposals.settings.map(({ key, cells }) => [key, cells.value?.value ?? '']);
  return {
    settings: { agency: '', resultYear: '', ...Object.fromEntries(settings) },
    rows: { ...rows, settings: undefined },
    evidence: parseEvidenceRows(evidenceRows(evidence)),
  };
}

describe('ita-domain §12', () => {
  describeDomainRows('the papers as imported', imported);

  it('names what is most harmful first in an imported paper', () => {
    const codes = findingsIn(imported('002')).map(({ code }) => code);
    expect(codes.slice(0, 3)).toEqual(['instrument-mismatch', 'total-mismatch', 'result-before-start']);
  });
});
