/** Papers of an internal result: nobody has announced it, so none of them says so, and none asks for the day. */

import { missingFields } from '../../../src/documents/make-document';
import { AGENCY_PAPERS } from '../../../src/documents/shared/titles';
import { analysisOf } from '../../fixtures/workbooks/empty-workbook';
import { BUENG_KAN_2566 } from '../../fixtures/workbooks/bueng-kan-2566';
import { PAK_KRET_2567 } from '../../fixtures/workbooks/pak-kret-2567';
import { SAI_THONG_2565 } from '../../fixtures/workbooks/sai-thong-2565';
import { make, withSettings } from '../make';
import { paragraphs } from '../read-docx';

const ANNOUNCED = /ได้ประกาศผล/;
const PAPERS = [
  ['analysis', SAI_THONG_2565],
  ['measures', BUENG_KAN_2566],
  ['annual', PAK_KRET_2567],
] as const;

describe.each(PAPERS)('%s', (id, workbook) => {
  it('says that the result was announced, unless it is an internal one', async () => {
    const [announced, internal] = [workbook, withSettings(workbook, { source: 'internal' })];
    expect(paragraphs(await make(id, announced)).join('\n')).toMatch(ANNOUNCED);
    expect(paragraphs(await make(id, internal)).join('\n')).not.toMatch(ANNOUNCED);
  });
});

it('asks for no day of an announcement that there was none of', () => {
  const unknown = { announcementDate: null } as const;
  const asks = (source: 'announced' | 'internal'): string[] => {
    const workbook = withSettings(PAK_KRET_2567, { ...unknown, source });
    return AGENCY_PAPERS.flatMap((id) => missingFields(id, workbook, analysisOf(workbook), true)).map(
      ({ field }) => field,
    );
  };
  expect(asks('announced')).toContain('announcementDate');
  expect(asks('internal')).not.toContain('announcementDate');
});
