/** The lines of the history that the panel knows. */

import { latestLines, roundDoubt } from '../../src/shared/rpc-values';

describe('the latest lines of the history', () => {
  const analyses = Array.from({ length: 30 }, (_line, index) => ({ what: 'วิเคราะห์', at: `ครั้งที่ ${30 - index}` }));

  it('are the newest twenty', () => {
    expect(latestLines(analyses)).toEqual(analyses.slice(0, 20));
    expect(latestLines(analyses.slice(0, 3))).toEqual(analyses.slice(0, 3));
  });

  it('keep the newest line of a paper that was made long before', () => {
    const papers = [
      { what: 'สรุปการประชุม', at: 'ครั้งที่ 2' },
      { what: 'สรุปการประชุม', at: 'ครั้งที่ 1' },
    ];
    expect(latestLines([...analyses, ...papers])).toEqual([...analyses.slice(0, 20), papers[0]]);
  });
});

describe('a memo of a workbook with a committee', () => {
  const round = { no: 2, closedAt: null, upToDate: true };
  const closed = { ...round, closedAt: '22/11/2569 09:00' };

  it('is doubted while the round is open, and when the data are others than were sent, and says why', () => {
    expect(roundDoubt(round, ['measures'])).toMatch(/^รอบพิจารณาที่ 2 ยังเปิดอยู่/);
    expect(roundDoubt({ ...round, upToDate: false }, ['analysis'])).toMatch(/^ข้อมูลเปลี่ยนหลังส่งรอบพิจารณาที่ 2/);
    expect(roundDoubt({ ...closed, upToDate: false }, ['results', 'analysis'])).toMatch(/^ข้อมูลเปลี่ยนหลังส่ง/);
  });

  it('is not doubted where it will say so, nor are papers that never do', () => {
    expect(roundDoubt(closed, ['measures'])).toBeNull();
    expect(roundDoubt(null, ['measures'])).toBeNull();
    expect(roundDoubt(round, ['results', 'annual', 'meeting', 'resolution'])).toBeNull();
  });
});
