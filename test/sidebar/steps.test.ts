/** What the rows of the steps say of a workbook. */

import { staleDocuments, stepState } from '../../src/sidebar/panel/steps';
import { CHANGED, READY } from '../browser/support/overviews';

const PAPER = READY.documents[0]?.title as string;
const OTHER = READY.documents[1]?.title as string;
/** Newest first. */
const history = (...lines: readonly string[]) => lines.map((what) => ({ at: '21/11/2569 14:05', what, result: '' }));

describe('the step of papers', () => {
  it('is done once a paper was made from what was analysed', () => {
    expect(stepState('documents', READY)).toEqual({ mark: 'done', text: 'สร้างแล้ว 1 จาก 3' });
  });

  it('is not done when the data have changed since', () => {
    const overview = { ...CHANGED, history: READY.history };
    expect(stepState('documents', overview)).toEqual({ mark: 'look', text: 'ข้อมูลเปลี่ยนแล้ว' });
  });

  it('is not done when the analysis is newer than a paper', () => {
    const overview = { ...READY, history: history(OTHER, 'วิเคราะห์', PAPER, 'วิเคราะห์', OTHER) };
    expect(staleDocuments(overview).map(({ title }) => title)).toEqual([PAPER]);
    expect(stepState('documents', overview)).toEqual({ mark: 'look', text: 'เก่ากว่าผลวิเคราะห์ 1' });
    const again = { ...READY, history: history(PAPER, OTHER, 'วิเคราะห์', PAPER) };
    expect(stepState('documents', again)).toEqual({ mark: 'done', text: 'สร้างแล้ว 2 จาก 3' });
  });

  it('has nothing to be old where no paper was made', () => {
    expect(stepState('documents', CHANGED).mark).toBe('todo');
    expect(stepState('documents', { ...READY, history: history(PAPER) }).mark).toBe('done');
  });
});
