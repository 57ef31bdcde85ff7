import { readWorkbook } from '../../src/workbook/read';
import { measureEffects } from '../../src/year-change/measure-effects';
import { sheetsOf, type Row } from '../checks/make-workbook';

const of = (...measures: Row[]) => {
  const data = readWorkbook(sheetsOf({ settings: { resultYear: 2565 }, rows: { measures } }));
  return { year: 2566, measures: data.measures, data };
};
const RESULTS = [
  { year: 2565, indicators: [97.36, 89.33, 91.11, 90.08, 90.93, 84.86, 84.4, 80.18, 94.64, 100] },
  { year: 2566, indicators: [98.1, 90.2, 92.05, 91.3, 92, 84.1, 87.15, 85.6, 96, null] },
];

describe('what the indicators of a measure did after it', () => {
  it('holds the result that it answers against that of its own year', () => {
    const [effect] = measureEffects(of({ no: 1, indicators: '6, 8', measure: 'เพิ่มช่องทางรับบริการออนไลน์' }), RESULTS);
    expect(effect?.indicators.map(({ no, before, after, change }) => [no, before, after, change])).toEqual([
      [6, 84.86, 84.1, -0.76],
      [8, 80.18, 85.6, 5.42],
    ]);
  });

  it('takes the indicators of the issue where the measure names none, and none where neither does', () => {
    const [byIssue, neither] = measureEffects(
      of({ no: 1, issue: 3, measure: 'ปรับปรุงเว็บไซต์' }, { no: 2, measure: 'จัดกิจกรรมวันต่อต้านการทุจริต' }),
      RESULTS,
    );
    expect(byIssue?.indicators.map(({ no }) => no)).toEqual([7]);
    expect(neither?.indicators).toEqual([]);
  });

  it('leaves out drafts, and leaves a change unknown where a score is', () => {
    const effects = measureEffects(
      of({ no: 1, indicators: '10', measure: 'ทบทวนมาตรการ' }, { no: 2, indicators: '6', measure: '(ร่าง) จัดอบรม' }),
      RESULTS,
    );
    expect(effects).toHaveLength(1);
    expect(effects[0]?.indicators[0]).toMatchObject({ before: 100, after: null, change: null });
  });
});
