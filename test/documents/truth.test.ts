/**
 * Papers of workbooks made by chance (always the same ones here; `npm run test:truth` takes 500 new ones), of the samples,
 * and of six workbooks of other kinds, read against the workbook.
 */

import fc from 'fast-check';
import { SAMPLES } from '../../samples';
import { OTHER_KINDS } from '../../samples/other-kinds';
import { sampleSheets } from '../../samples/sample';
import type { DocumentId } from '../../src/shared/rpc';
import { readWorkbook } from '../../src/workbook/read';
import { workbook } from '../fixtures/workbooks/empty-workbook';
import { make, withSettings } from './make';
import { paragraphs } from './read-docx';
import { holdAgainstWorkbook } from './truth/against-workbook';
import { generatedWorkbook } from './truth/generated-workbook';

const IDS: readonly DocumentId[] = ['analysis', 'measures', 'results', 'annual', 'meeting'];

describe('papers', () => {
  it.each(IDS)(
    'of generated workbooks state in %s no figure, count or verdict that the workbook does not have, and hide none',
    async (id) => {
      await fc.assert(
        fc.asyncProperty(generatedWorkbook, async (data) => holdAgainstWorkbook(id, await make(id, data), data)),
        { numRuns: 8, seed: 2569 },
      );
    },
    600_000,
  );

  it.each([
    [99, 1.01],
    [0, -0.01],
  ])(
    'state no total of the next year outside 0–100, as %d and a typed change of %d would give',
    async (total, change) => {
      const settings = { agency: 'เทศบาลตัวอย่าง', resultYear: 2567, planYear: 2568, thaiDigits: false };
      const data = workbook({ settings: { ...settings, announcedTotal: total, followingChange: change } });
      const text = paragraphs(await make('annual', data)).join('\n');
      expect(text).not.toContain('คิดเป็นคะแนนรวม');
    },
  );

  it.each(
    [...SAMPLES, ...OTHER_KINDS].flatMap((sample) => sample.documents.map((id) => [sample.id, id, sample] as const)),
  )('of %s state in %s only what the workbook says', async (_name, id, sample) => {
    const data = withSettings(readWorkbook(sampleSheets(sample)), { thaiDigits: false });
    holdAgainstWorkbook(id, await make(id, data), data);
  });
});
