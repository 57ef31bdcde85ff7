/** What the rows of the steps say of a workbook. */

import type { Overview } from '../../src/shared/rpc';
import { firstStep, missingData, staleDocuments, stepsOf, stepState } from '../../src/sidebar/panel/steps';
import { CHANGED, EMPTY, FILLED, READY } from '../browser/support/overviews';

const PAPER = READY.documents[0]?.title as string;
const OTHER = READY.documents[1]?.title as string;
/** Newest first: what was made, and from which data. */
const history = (...lines: readonly (readonly [string, string])[]): Overview['history'] =>
  lines.map(([what, inputCode]) => ({ at: '21/11/2569 14:05', what, result: '', inputCode }));

describe('the step of papers', () => {
  it('is done once a paper was made from the data of now, whatever was analysed since', () => {
    expect(stepState('documents', READY)).toEqual({ mark: 'done', text: 'สร้างแล้ว 1 จาก 3' });
    const again = { ...READY, history: history(['วิเคราะห์', 'a1'], [PAPER, 'a1'], [PAPER, 'b2']) };
    expect(stepState('documents', again).mark).toBe('done');
  });

  it('is not done when the data have changed since, also where they were analysed again', () => {
    const overview = { ...CHANGED, history: READY.history };
    expect(stepState('documents', overview)).toEqual({ mark: 'look', text: 'ข้อมูลเปลี่ยนแล้ว' });
    const analysed = { ...READY, history: history(['วิเคราะห์', 'a1'], [OTHER, 'a1'], [PAPER, 'b2']) };
    expect(staleDocuments(analysed).map(({ title }) => title)).toEqual([PAPER]);
    expect(stepState('documents', analysed).mark).toBe('look');
  });

  it('does not suspect a line that has lost its code', () => {
    expect(staleDocuments({ ...READY, history: history([PAPER, '']) })).toEqual([]);
  });

  it('has nothing to be old where no paper was made', () => {
    expect(stepState('documents', CHANGED).mark).toBe('todo');
  });
});

describe('the step of data', () => {
  const lacking = (cell: string): Overview['findings'][number] => ({
    code: 'setting-missing',
    severity: 'error',
    cell,
    message: `ยังไม่ได้กรอก ${cell}`,
    expected: null,
    found: null,
  });

  it('counts the lines that it lists: a missing tab is said by its button', () => {
    const [tab] = EMPTY.findings;
    const findings = [...(tab ? [tab] : []), lacking('ตั้งค่า!B2'), lacking('ตั้งค่า!B6')];
    expect(missingData({ ...FILLED, findings })).toHaveLength(2);
    expect(stepState('data', { ...FILLED, findings }).text).toBe('ยังขาด 2 รายการ');
  });

  it('says that tabs are missing where nothing else is', () => {
    expect(stepState('data', EMPTY)).toEqual({ mark: 'attention', text: 'ยังไม่มีแท็บ' });
  });
});

describe('a workbook of several agencies', () => {
  it('has one step, which leads to their page, and nothing of a single agency to be mended', () => {
    const overview: Overview = { ...EMPTY, route: { kind: 'agencies', sheet: 'หน่วยงาน', count: 39 } };
    expect(stepsOf(overview).map(({ id }) => id)).toEqual(['data']);
    expect(stepState('data', overview)).toEqual({ mark: 'done', text: '39 หน่วยงาน' });
    expect(firstStep(overview)).toBe('data');
  });
});
