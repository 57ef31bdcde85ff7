/** Figures typed with fewer decimals than the announcement has. */

import { findingsIn } from '../../make-workbook';

describe('figures with fewer decimals', () => {
  const scores = [92.55, 88.07, 86.91, 84.2, 87.63, 85.9, 83.44, 80.05, 98, 100];

  it('are asked about where an announced one is the computed one rounded', () => {
    const settings = { resultYear: 2567, announcedTotal: 90.9, announcedIIT: 87.9, announcedEIT: 83 };
    const found = findingsIn({ scores, settings });
    expect(found.map(({ code, severity, found: typed }) => [code, severity, typed])).toEqual([
      ['instrument-mismatch', 'warning', 87.9],
      ['instrument-mismatch', 'warning', 83],
    ]);
    expect(found[0]?.message).toContain('ทศนิยม 2 ตำแหน่ง');
    expect(found[1]?.message).toContain('ที่กรอก 83 เป็นค่าที่ปัดเศษ');
    expect(findingsIn({ scores, settings: { resultYear: 2567, announcedTotal: 91 } }, 'total-mismatch')).toMatchObject([
      { severity: 'warning', expected: 90.9 },
    ]);
    expect(
      findingsIn({ scores, settings: { resultYear: 2567, announcedTotal: 90.4 } }, 'total-mismatch'),
    ).toMatchObject([{ severity: 'error' }]);
  });

  it('are errors where one was typed with two decimals, whatever they are', () => {
    const severity = (announcedTotal: string | number) =>
      findingsIn({ scores, settings: { resultYear: 2567, announcedTotal } }, 'total-mismatch').map(
        (one) => one.severity,
      );
    expect(severity(91)).toEqual(['warning']);
    expect(['๙๑', '91.0'].map(severity)).toEqual([['warning'], ['warning']]);
    expect(['๙๑.๐๐', '91.00 คะแนน', '90,80'].map(severity)).toEqual([['error'], ['error'], ['error']]);
    const settings = { resultYear: 2567, announcedTotal: '๙๐.๙๐', announcedEIT: 83 };
    expect(findingsIn({ scores, settings }, 'instrument-mismatch')).toMatchObject([{ severity: 'error', found: 83 }]);
  });

  it('are errors where the other announced figures have both decimals', () => {
    const settings = { resultYear: 2567, announcedTotal: 90.9, announcedEIT: 83.13, announcedOIT: 99.4 };
    expect(findingsIn({ scores, settings }, 'instrument-mismatch')).toMatchObject([{ severity: 'error', found: 99.4 }]);
  });

  it('are held no closer than a tenth where the indicators have one decimal', () => {
    const tenths = scores.map((score) => Math.round(score * 10) / 10);
    const severities = (announcedEIT: number) =>
      findingsIn({ scores: tenths, settings: { announcedEIT } }, 'instrument-mismatch').map(({ severity }) => severity);
    // (85.9 + 83.4 + 80.1) / 3 = 83.13
    expect(severities(83.17)).toEqual([]);
    expect(severities(83.19)).toEqual(['error']);
  });
});
