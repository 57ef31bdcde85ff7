/** Starting rows for weak indicators: the lowest first, by topic, marked as drafts, never twice. */

import { draftMeasures } from '../../src/documents/draft-measures';
import { missingFields } from '../../src/documents/make-document';
import { isDraft } from '../../src/workbook/drafts';
import { BUENG_KAN_2566 } from '../fixtures/workbooks/bueng-kan-2566';
import { analysisOf, indicatorRows, itemRows, measureRows, workbook } from '../fixtures/workbooks/empty-workbook';
import { PAK_KRET_2567 } from '../fixtures/workbooks/pak-kret-2567';
import { SAI_THONG_2565 } from '../fixtures/workbooks/sai-thong-2565';
import { make } from './make';
import { paragraphs } from './read-docx';

describe('drafts of measures', () => {
  it('propose nothing where every weak indicator has a measure', () => {
    for (const data of [SAI_THONG_2565, BUENG_KAN_2566, PAK_KRET_2567]) {
      expect(draftMeasures(data, analysisOf(data))).toEqual([]);
    }
  });

  it('answer the weak indicators of Sai Thong, the lowest first, within the plan year', () => {
    const data = { ...SAI_THONG_2565, measures: [] };
    const drafts = draftMeasures(data, analysisOf(data));
    expect(drafts.map(({ no, indicators }) => [no, indicators])).toEqual([
      ['1', '8'],
      ['2', '7'],
      ['3', '6'],
    ]);
    expect(drafts[0]).toMatchObject({ issue: '1', start: '1 ตุลาคม 2565', end: '30 กันยายน 2566' });
    expect(drafts[0]?.steps).toMatch(/^1\. .+\n2\. .+\n3\. .+/);
    expect(drafts.every(({ responsible }) => responsible === undefined)).toBe(true);
  });

  it('are chosen by the topic of the weakest item, also where no indicator has a score', () => {
    const data = { ...PAK_KRET_2567, measures: [] };
    const drafts = draftMeasures(data, analysisOf(data));
    expect(drafts.map(({ indicators }) => indicators)).toEqual(['4', '6', '7', '8']);
    expect(drafts[0]?.measure).toBe('(ร่าง) กำหนดขั้นตอนการยืมและคืนทรัพย์สินของราชการ');
    expect(drafts[3]?.measure).toContain('E-Service');
  });

  it('carry the mark that keeps them out of every paper, and are not proposed again', async () => {
    const data = { ...SAI_THONG_2565, measures: [] };
    const rows = draftMeasures(data, analysisOf(data)).map(({ no, measure, steps, indicators }) => ({
      no: no ?? '',
      measure: measure ?? '',
      steps: steps ?? '',
      indicators: [Number(indicators)],
    }));
    const filled = { ...data, measures: measureRows(rows) };
    expect(filled.measures.every(isDraft)).toBe(true);
    expect(draftMeasures(filled, analysisOf(filled))).toEqual([]);
    expect(paragraphs(await make('results', filled)).join('\n')).not.toContain('ร่าง');
    expect(missingFields('results', filled, analysisOf(filled)).map(({ field }) => field)).toContain('measures');
  });

  it('have something for each of the ten indicators', () => {
    const data = workbook({
      settings: { resultYear: 2566, planYear: 2567 },
      indicators: indicatorRows([50, 51, 52, 53, 54, 55, 56, 57, 58, 59]),
      items: itemRows([{ code: 'I1', indicator: null, score: 10 }], 2566),
    });
    const drafts = draftMeasures(data, analysisOf(data));
    expect(drafts.map(({ indicators }) => Number(indicators))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(new Set(drafts.map(({ measure }) => measure)).size).toBe(10);
    // The default issues do not use the disclosure indicators.
    expect(drafts.map(({ issue }) => issue)).toEqual(['1', '5', '6', '4', '7', '2', '3', '1', undefined, undefined]);
  });
});
