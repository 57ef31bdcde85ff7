import { assess } from '../../src/assess';
import { reportedResultYear, reportedState } from '../../src/year-change/reported-state';
import { sheetsOf } from '../checks/make-workbook';

const finished = assess(
  sheetsOf({
    settings: { resultYear: 2566, announcedTotal: 91.23, announcementDate: '10 สิงหาคม 2566', documentNo: 'นบ 52001/1' },
    rows: { measures: [{ no: 1, measure: 'จัดทำคู่มือ' }], constraints: [{ text: 'งบประมาณจำกัด' }] },
  }),
);
const now = assess(
  sheetsOf({
    settings: { resultYear: 2567, previousTotal: 91.23, documentNo: 'นบ 52001/9' },
    previous: [88],
    rows: {
      measures: [
        { no: 1, measure: 'จัดทำคู่มือ', year: 2567, output: 'จัดทำแล้ว 3 ภารกิจ', status: 'แล้วเสร็จ' },
        { no: 1, measure: 'อบรมเจ้าหน้าที่' },
      ],
    },
  }),
);

describe('the state that a report on finished measures speaks of', () => {
  it('is that of the year before, with what became of its measures since and the head of today', () => {
    const state = reportedState(now.data, now.analysis, finished.data);
    expect(state.settings).toMatchObject({
      resultYear: 2566,
      planYear: 2567,
      announcedTotal: 91.23,
      documentNo: 'นบ 52001/9',
    });
    expect(state.measures.map(({ measure, output }) => [measure, output])).toEqual([['จัดทำคู่มือ', 'จัดทำแล้ว 3 ภารกิจ']]);
    expect(state.constraints.map(({ text }) => text)).toEqual(['งบประมาณจำกัด']);
    expect(state.settings.followingTotal).toBe(90);
  });

  it('has only what the tabs state of last year where the workbook keeps no copies', () => {
    const state = reportedState(now.data, now.analysis, null);
    expect(state.settings).toMatchObject({ resultYear: 2566, announcedTotal: 91.23, announcementDate: null });
    expect(state.indicators[0]).toMatchObject({ score: 88, previous: null, cells: { score: 'คะแนน!E2' } });
  });

  it('is the workbook as it stands where no measure is of an earlier year', () => {
    expect(reportedResultYear(finished.data)).toBeNull();
    expect(reportedState(finished.data, finished.analysis, null)).toBe(finished.data);
  });
});
