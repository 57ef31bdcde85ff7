/** The lines of the history that the panel knows. */

import { latestLines } from '../../src/shared/rpc-values';

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
