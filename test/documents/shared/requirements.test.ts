/** The year's requirements, element by element: there, missing with its cells, or no more than guidance. */

import { isThere, requirementsFor, whyUnasked, type Requirements } from '../../../src/documents/shared/requirements';
import type { DocumentId } from '../../../src/shared/rpc';
import type { MeasureRow, WorkbookData } from '../../../src/workbook/records';
import { BUENG_KAN_2566 } from '../../fixtures/workbooks/bueng-kan-2566';
import { analysisOf, indicatorRows, itemRows, measureRows, workbook } from '../../fixtures/workbooks/empty-workbook';
import { MEASURES_REPORT_2567 } from '../../fixtures/workbooks/measures-report-2567';
import { NAKHON_RATCHASIMA_2563 } from '../../fixtures/workbooks/nakhon-ratchasima-2563';
import { PAK_KRET_2567 } from '../../fixtures/workbooks/pak-kret-2567';
import { SAI_THONG_2565 } from '../../fixtures/workbooks/sai-thong-2565';

const of = (id: DocumentId, data: WorkbookData): Requirements | null => requirementsFor(id, data, analysisOf(data));
const states = (id: DocumentId, data: WorkbookData): Record<string, string> =>
  Object.fromEntries((of(id, data)?.elements ?? []).map(({ key, state }) => [key, state]));
const cells = (id: DocumentId, data: WorkbookData, key: string): readonly string[] =>
  (of(id, data)?.elements ?? []).find((element) => element.key === key)?.cells ?? [];

describe('requirements of 2566 (O42)', () => {
  const data: WorkbookData = {
    ...SAI_THONG_2565,
    measures: SAI_THONG_2565.measures.map((measure) => ({ ...measure, monitoring: 'รายงานทุกไตรมาส' })),
  };

  it('are all met by a paper with scores, responsible, steps and monitoring', () => {
    expect(of('analysis', data)).toMatchObject({ year: 2566, item: 'O42', note: '' });
    expect(new Set(Object.values(states('analysis', data)))).toEqual(new Set(['present']));
    expect(of('measures', data)?.elements.every(({ state }) => state === 'present')).toBe(true);
  });

  it('miss monitoring in every measure of the published paper, with the cells', () => {
    expect(states('analysis', SAI_THONG_2565)).toMatchObject({ monitoring: 'missing', responsible: 'present' });
    expect(cells('analysis', SAI_THONG_2565, 'monitoring')).toEqual([2, 3, 4, 5, 6].map((row) => `มาตรการ!I${row}`));
  });

  it.each(['-', '–', '…', ' . . . '])('take "%s" for no answer, as the checks do', (monitoring) => {
    const dashed = { ...data, measures: data.measures.map((measure) => ({ ...measure, monitoring })) };
    expect(states('measures', dashed)).toMatchObject({ monitoring: 'missing' });
  });

  it('cannot name urgent points while scores are unknown', () => {
    const unscored = { ...data, indicators: indicatorRows([90, 90, null, 90, 90, 90, 90, 90, 90, 90]) };
    expect(states('measures', unscored)).toMatchObject({ analysis: 'present', 'urgent-points': 'missing' });
    expect(cells('measures', unscored, 'improve-points')).toEqual(['คะแนน!D4']);
  });
});

describe('requirements of 2567 (O34, O35)', () => {
  it('take the agency’s own words for an issue whose indicator has no score; constraints are guidance', () => {
    expect(of('measures', BUENG_KAN_2566)).toMatchObject({ year: 2567, item: 'O34' });
    expect(states('measures', BUENG_KAN_2566)).toEqual({
      analysis: 'present',
      'seven-issues': 'present',
      measure: 'present',
      responsible: 'present',
      steps: 'present',
      period: 'present',
      constraints: 'guidance',
    });
  });

  it('find the issue whose indicator has no score and that nobody has put into words', () => {
    const silent = { ...BUENG_KAN_2566, issues: BUENG_KAN_2566.issues.map((issue) => ({ ...issue, text: '' })) };
    expect(states('measures', silent)).toMatchObject({ 'seven-issues': 'missing' });
    expect(cells('measures', silent, 'seven-issues')).toEqual(['คะแนน!D3']);
  });

  it('ask for a measure of every issue, and a draft is none', () => {
    const [first, ...others] = BUENG_KAN_2566.measures;
    const draft = { ...BUENG_KAN_2566, measures: [...others, { ...(first as MeasureRow), measure: '(ร่าง) คู่มือ' }] };
    expect(states('measures', draft)).toMatchObject({ measure: 'missing' });
    expect(cells('measures', draft, 'measure')).toEqual(['มาตรการ!A9']);
    const measures = BUENG_KAN_2566.measures.map((row, index) => (index === 2 ? { ...row, issue: null } : row));
    expect(cells('measures', { ...BUENG_KAN_2566, measures }, 'measure')).toEqual(['มาตรการ!B4']);
  });

  it('are met by the published report of O35, and name a result that is not filled in', () => {
    expect(of('results', MEASURES_REPORT_2567)).toMatchObject({ year: 2567, item: 'O35', note: '' });
    expect(states('results', MEASURES_REPORT_2567)).toEqual({
      measure: 'present',
      summary: 'present',
      outcome: 'present',
    });
    const measures = MEASURES_REPORT_2567.measures.map((row, index) => (index === 1 ? { ...row, outcome: ' ' } : row));
    expect(states('results', { ...MEASURES_REPORT_2567, measures })).toMatchObject({ outcome: 'missing' });
    expect(of('results', { ...MEASURES_REPORT_2567, measures })?.elements[2]?.advice).toContain('มาตรการ!K3');
  });

  it('say that without any measure everything about measures is missing', () => {
    const { settings } = MEASURES_REPORT_2567;
    const none = workbook({ settings });
    expect(new Set(Object.values(states('results', none)))).toEqual(new Set(['missing']));
    expect(cells('results', none, 'summary')).toEqual(['มาตรการ!A2']);
  });
});

describe('requirements that no source confirms', () => {
  it('are guidance for 2568, without an item number', () => {
    const asks = of('measures', PAK_KRET_2567);
    expect(asks).toMatchObject({ year: 2568, item: null });
    expect(asks?.note).toContain('แนวทาง');
    expect(new Set(asks?.elements.map(({ state }) => state))).toEqual(new Set(['guidance']));
  });

  it('are guidance for the report of 2569, whose number is known; a paper without a place says which has it', () => {
    expect(of('annual', PAK_KRET_2567)).toMatchObject({ year: 2569, item: 'O26' });
    expect(new Set(Object.values(states('annual', PAK_KRET_2567)))).toEqual(new Set(['guidance']));
    expect(of('results', PAK_KRET_2567)?.elements.find(({ key }) => key === 'steps')?.advice).toContain(
      '"รายงานประจำปี" (annual)',
    );
  });

  it('are none where the elements are unknown, and the note says so', () => {
    const asks = of('analysis', NAKHON_RATCHASIMA_2563);
    expect(asks).toMatchObject({ year: 2564, item: 'O42', elements: [] });
    expect(asks?.note).toContain('คู่มือการประเมิน');
  });

  it.each([
    ['the meeting answers no item', 'meeting', NAKHON_RATCHASIMA_2563],
    ['no known year asks about the measures of 2564', 'results', NAKHON_RATCHASIMA_2563],
    ['from 2567 on the analysis alone answers no item', 'analysis', BUENG_KAN_2566],
    ['a year without rules has none', 'measures', workbook({ settings: { resultYear: 2569, planYear: 2570 } })],
  ] as const)('%s', (_name, id, data) => {
    expect(of(id, data)).toBeNull();
    expect(whyUnasked(id, data.settings.planYear as number)).toMatch(/จึงไม่มีรายการองค์ประกอบ$/);
  });

  it('say whether guidance is there all the same', () => {
    const [first, ...others] = PAK_KRET_2567.measures;
    const data = { ...PAK_KRET_2567, measures: [{ ...(first as MeasureRow), outcome: '' }, ...others] };
    const there = (id: DocumentId): string[] => (of(id, data)?.elements ?? []).filter(isThere).map(({ key }) => key);
    expect(there('annual')).toEqual(['measure', 'steps', 'period', 'responsible', 'summary', 'constraints']);
    expect(there('results')).toEqual(['measure', 'summary']);
  });

  it('name the paper that answers the item instead', () => {
    expect(whyUnasked('analysis', 2568)).toContain('(measures)');
    expect(whyUnasked('measures', 2570)).toContain('พ.ศ. 2570');
  });
});

describe('seven issues', () => {
  it('say something by an indicator, by the agency’s own words or by weak items', () => {
    const data = workbook({
      settings: { resultYear: 2566, planYear: 2567 },
      indicators: indicatorRows([90, 90, 90, null, 90, 90, 90, 90, 90, 90]),
      measures: measureRows([{ measure: 'ก', issue: 1 }]),
    });
    expect(states('measures', data)).toMatchObject({ 'seven-issues': 'missing' });
    const items = itemRows([{ code: 'I20', indicator: 4, score: 60 }], 2566);
    expect(states('measures', { ...data, items })).toMatchObject({ 'seven-issues': 'present' });
    const issues = data.issues.map((issue) => (issue.no === 4 ? { ...issue, text: 'ควรตรวจทรัพย์สิน' } : issue));
    expect(states('measures', { ...data, issues })).toMatchObject({ 'seven-issues': 'present' });
    const { settings, indicators, measures } = data;
    const six = workbook({ settings, indicators, measures, items, issues: data.issues.slice(0, 6) });
    expect(cells('measures', six, 'seven-issues')).toEqual(['ประเด็น!A8']);
  });
});
