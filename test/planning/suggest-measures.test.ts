/** Drafts for weak indicators that no measure answers: what they are about, where they stand, and when there are none. */

import { suggestedMeasures } from '../../src/planning/suggested-measures';
import { makeDocument, missingFields } from '../../src/documents/make-document';
import { docxEngine } from '../../src/documents/ooxml/engine';
import { isDraft } from '../../src/planning/drafts';
import { suggestMeasures } from '../../src/planning/suggest-measures';
import { suggestedSentence } from '../../src/planning/suggested-sentence';
import { analysisOf, measureRows } from '../fixtures/workbooks/empty-workbook';
import { PAK_KRET_2567 } from '../fixtures/workbooks/pak-kret-2567';
import { SAI_THONG_2565 } from '../fixtures/workbooks/sai-thong-2565';
import { template } from '../documents/make';
import { paragraphs } from '../documents/read-docx';

const unanswered = { ...SAI_THONG_2565, measures: [] };
const analysis = analysisOf(unanswered);

describe('suggested measures', () => {
  it('answer the weak indicators of the real paper, lowest first, from what their weak items are about', () => {
    const { rows, indicators } = suggestMeasures(unanswered, analysis);
    expect(indicators).toEqual([8, 7, 6]);
    expect(rows.map((row) => row.indicators)).toEqual([...rows.map((row) => row.indicators)].sort().reverse());
    for (const row of rows) {
      expect(row).toMatchObject({ start: '1 ตุลาคม 2565', end: '30 กันยายน 2566' });
      expect(row.steps).toMatch(/^1\. .+\n2\. .+\n3\. /);
      expect(isDraft({ measure: String(row.measure) })).toBe(true);
      expect(row).not.toHaveProperty('status');
      expect(row).not.toHaveProperty('responsible');
    }
    expect(new Set(rows.map((row) => row.measure)).size).toBe(rows.length);
  });

  it('leave out what a measure already answers, a draft included', () => {
    const measures = measureRows([
      { measure: 'ก', indicators: [8] },
      { measure: '(ร่าง) ข', indicators: [7] },
    ]);
    const { rows, indicators } = suggestMeasures({ ...unanswered, measures }, analysis);
    expect(indicators).toEqual([6]);
    expect(rows[0]?.no).toBe(3);
  });

  it('answer weak items where no indicator has a score (the paper of Pak Kret), each indicator once', () => {
    const paper = { ...PAK_KRET_2567, measures: [] };
    expect(paper.indicators.every(({ score }) => score === null)).toBe(true);
    const { rows, indicators } = suggestMeasures(paper, analysisOf(paper));
    // i10 63.22, e9 24.32, e1 83.20 … : 8 before 4, 7 and 6.
    expect(indicators).toEqual([8, 4, 7, 6]);
    const of = (no: number) => rows.filter((row) => row.indicators === no).map(({ measure }) => String(measure));
    expect(of(8)[0]).toContain('บริการออนไลน์');
    expect(of(4)[0]).toContain('ขอยืมทรัพย์สิน');
    expect(rows.every((row) => row.start === '1 ตุลาคม 2567' && isDraft({ measure: String(row.measure) }))).toBe(true);
    const drafted = { ...paper, measures: measureRows([{ measure: of(8)[0] ?? '', indicators: [8] }]) };
    expect(suggestMeasures(drafted, analysisOf(drafted)).indicators).toEqual([4, 7, 6]);
    expect(suggestMeasures(PAK_KRET_2567, analysisOf(PAK_KRET_2567)).rows).toEqual([]);
  });

  it('answer the weak item of an indicator that is above the target', () => {
    const indicators = unanswered.indicators.map((row) => ({ ...row, score: 96 }));
    const workbook = { ...unanswered, indicators, items: unanswered.items.filter(({ id }) => id === 'E1') };
    expect(suggestMeasures(workbook, analysisOf(workbook)).indicators).toEqual([6]);
  });

  it('are none for four reasons, each said in its own sentence', () => {
    const scored = (score: number | null) => ({
      ...unanswered,
      indicators: unanswered.indicators.map((row) => ({ ...row, score })),
      items: [],
    });
    const with678 = (mark: string) => ({
      ...unanswered,
      measures: measureRows([
        { measure: `${mark}ก`, indicators: [6, 8] },
        { measure: 'ข', indicators: [7] },
      ]),
    });
    const reasons = [
      [scored(null), 'no-scores', 'ยังไม่มีคะแนน'],
      [scored(96), 'nothing-weak', 'ไม่มีตัวชี้วัดหรือข้อที่ต้องพัฒนา'],
      [with678('(ร่าง) '), 'drafts-wait', 'มีร่างรออยู่ในแท็บมาตรการแล้ว'],
      [with678(''), 'answered', 'ทุกตัวชี้วัดที่ต้องพัฒนามีมาตรการแล้ว'],
    ] as const;
    for (const [data, why, words] of reasons) {
      const found = suggestMeasures(data, analysisOf(data));
      expect(found).toEqual({ rows: [], indicators: [], why });
      expect(suggestedSentence({ added: 0, ...found })).toContain(words);
    }
    expect(suggestMeasures(unanswered, analysis).why).toBeNull();
  });

  it('fit the topic of the item, and are general where none fits', () => {
    expect(suggestedMeasures(8, ['การใช้บริการออนไลน์ (E-Service)'])[0]?.measure).toContain('ออนไลน์');
    expect(suggestedMeasures(8, ['การใช้บริการออนไลน์', 'การนำเทคโนโลยีมาใช้'])).toHaveLength(1);
    expect(suggestedMeasures(4, ['ความสะดวกในการขออนุญาตยืมทรัพย์สิน'])[0]?.measure).toContain('ขอยืม');
    expect(suggestedMeasures(4, ['เรื่องอื่น'])).toEqual(suggestedMeasures(4, []));
    expect(suggestedMeasures(11, [])).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('exist for indicator %s in complete sentences of our own', (no) => {
    const [general] = suggestedMeasures(no, []);
    expect(general?.measure).toMatch(/^[ก-๙]/);
    expect(general?.steps.length).toBeGreaterThanOrEqual(3);
    expect(general?.monitoring).not.toBe('');
  });
});

describe('a draft', () => {
  it('is in no paper and counts as not filled in', async () => {
    const rows = suggestMeasures(unanswered, analysis).rows.map((row) => ({ measure: String(row.measure), issue: 1 }));
    const workbook = { ...unanswered, measures: measureRows(rows) };
    for (const id of ['analysis', 'measures'] as const) {
      const bytes = makeDocument(docxEngine, await template(id), { id, workbook, analysis, pictures: { chart: null } });
      expect(paragraphs(bytes).join('\n')).not.toContain('ร่าง)');
      expect(missingFields(id, workbook, analysis, true)).toEqual(missingFields(id, unanswered, analysis, true));
    }
  });
});
