/**
 * Scores that can be and hardly ever are: all the same, none with a decimal, or far from those of the year before. They
 * come of a wrong column, of figures typed as examples, or of another scale.
 */

import { farByIndicator, isFarByTotal, unlikelyPattern } from '../../ita/unlikely';
import { formatScore, signed } from '../../ita/rounding';
import { defineCheck } from '../engine/check';
import { inCells } from '../support/places';

export const unlikelyScores = defineCheck({
  code: 'unlikely-scores',
  group: 'scores',
  title: 'คะแนนมีรูปแบบที่พบได้ในผลประเมินจริง',
  codes: {
    'scores-all-equal': { severities: ['warning'], title: 'คะแนนเท่ากันทุกตัวชี้วัด' },
    'scores-all-whole': { severities: ['warning'], title: 'คะแนนตัวชี้วัดไม่มีทศนิยมเลย' },
    'previous-year-far': { severities: ['warning'], title: 'คะแนนปีก่อนต่างจากปีนี้มากผิดปกติ' },
  },
  run({ data, analysis }, report) {
    const columns = [
      { what: 'คะแนนตัวชี้วัด', of: data.indicators.map(({ no, score, cells }) => ({ no, score, cell: cells.score })) },
      {
        what: 'คะแนนปีก่อน',
        of: data.indicators.map(({ no, previous, cells }) => ({ no, score: previous, cell: cells.previous })),
      },
    ];
    for (const { what, of } of columns) {
      const pattern = unlikelyPattern(of);
      if (pattern === null) continue;
      const cells = of.filter(({ score }) => score !== null).map(({ cell }) => cell);
      const said = pattern === 'equal' ? `เท่ากันทั้ง ${cells.length} ช่อง` : 'ไม่มีทศนิยมเลย';
      report(
        pattern === 'equal' ? 'scores-all-equal' : 'scores-all-whole',
        'warning',
        cells,
        `${what}${said}${inCells(cells)} ผลประเมินจริงแทบไม่เป็นเช่นนี้ อาจอ่านผิดคอลัมน์หรือปัดเศษไว้ ให้ตรวจกับประกาศผล`,
      );
    }
    const mean = farByIndicator(data.indicators);
    if (mean !== null) {
      const both = data.indicators.filter(({ score, previous }) => score !== null && previous !== null);
      report(
        'previous-year-far',
        'warning',
        both.map(({ cells }) => cells.previous),
        `คะแนนปีก่อนต่างจากปีนี้เฉลี่ย ${formatScore(mean)} คะแนนต่อตัวชี้วัด มากผิดปกติ อาจอ่านผิดคอลัมน์ ให้ตรวจกับประกาศผลของปีก่อน`,
        { found: mean },
      );
    }
    const { change = null, previous = null } = analysis?.total ?? {};
    if (previous !== null && isFarByTotal(change)) {
      const { previousTotal, announcedChange } = data.settingCells;
      report(
        'previous-year-far',
        'warning',
        data.settings.previousTotal === null ? announcedChange : previousTotal,
        `คะแนนรวมปีก่อน ${formatScore(previous)} ต่างจากปีนี้ถึง ${signed(change)} คะแนน มากผิดปกติ ให้ตรวจกับประกาศผลของปีก่อน`,
        { found: change },
      );
    }
  },
});
