/** The range in which the one score that is missing must lie, given the total and the instruments (ita-domain.md §13). */

import { instrumentById } from '../../ita/instruments';
import type { InstrumentId } from '../../ita/model';
import { formatScore, round2 } from '../../ita/rounding';
import { missingInstrumentRange, ROUNDING_SLACK, scoresOf, type ScoreRange } from '../../ita/scores';
import type { Analysis } from '../../ita/analysis';
import { defineCheck } from '../engine/check';
import { cellOfFigure } from '../support/look-alikes';
import { typedWeighted } from '../support/weighted';

/** Half a hundredth of a figure out of 30, as 0–100. */
const WEIGHTED_SLACK = 0.02;

export const missingScoreRange = defineCheck({
  code: 'missing-score-range',
  group: 'scores',
  title: 'คะแนนที่ขาดไปหนึ่งค่าต้องอยู่ในช่วงที่คะแนนอื่นบังคับไว้',
  codes: {
    'missing-score-range': { severities: ['note'], title: 'คะแนนที่ยังไม่ได้กรอกต้องอยู่ในช่วงใด' },
    'missing-score-impossible': { severities: ['error'], title: 'ไม่มีคะแนนใดที่ทำให้ตัวเลขที่ประกาศเป็นจริงได้' },
  },
  run(context, report) {
    const { analysis } = context;
    if (!analysis) return;
    const missing = missingOne(analysis, typedWeighted(context) ? WEIGHTED_SLACK : ROUNDING_SLACK);
    if (!missing) return;
    const { what, range } = missing;
    const name = typeof what === 'number' ? `คะแนนตัวชี้วัดที่ ${what}` : `คะแนน ${what}`;
    const cell = cellOfFigure(context, what);
    if (range.min > range.max) {
      report(
        'missing-score-impossible',
        'error',
        cell,
        `${name} ที่ยังไม่มีจะเป็นคะแนนใดก็ไม่ทำให้คะแนนที่ประกาศตรงกัน ให้ตรวจคะแนนรวมและคะแนนแบบวัดกับประกาศผล`,
      );
      return;
    }
    const span =
      range.max - range.min < 2 * ROUNDING_SLACK
        ? `ประมาณ ${formatScore(range.min)}`
        : `${formatScore(range.min)}–${formatScore(range.max)}`;
    report(
      'missing-score-range',
      'note',
      cell,
      `${name} ที่ยังไม่มีต้องอยู่ในช่วง ${span} จึงจะตรงกับคะแนนที่ประกาศ ใช้ตรวจเมื่อกรอกจากประกาศผล`,
      { expected: span },
    );
  },
});

/** The only missing figure and its range; null where more is missing or nothing binds it. */
function missingOne(
  analysis: Analysis,
  slackOfAnnounced: number,
): { what: number | InstrumentId; range: ScoreRange } | null {
  const { announced: total } = analysis.total;
  const best = scoresOf(analysis.instruments, ({ announced, computed }) => computed ?? announced);
  const open = analysis.indicators.filter(({ score }) => score === null);
  const indicator = open[0];
  if (open.length === 1 && indicator) {
    const { id, indicators } = instrumentById(indicator.instrument);
    const others = analysis.indicators.filter(({ no, score }) => score !== null && indicators.includes(no));
    const sum = others.reduce((all, { score }) => all + (score as number), 0);
    const ranges: ScoreRange[] = [];
    const announced = analysis.instruments.find((instrument) => instrument.id === id)?.announced ?? null;
    if (announced !== null) ranges.push({ min: announced - slackOfAnnounced, max: announced + slackOfAnnounced });
    const byTotal = total === null ? null : missingInstrumentRange(total, { ...best, [id]: null });
    if (byTotal) ranges.push(byTotal.range);
    if (ranges.length === 0) return null;
    // Each known indicator may hide half a hundredth as well.
    const slack = others.length * ROUNDING_SLACK;
    const bound = (means: number): number => means * indicators.length - sum;
    return {
      what: indicator.no,
      range: {
        min: round2(Math.max(0, ...ranges.map(({ min }) => bound(min) - slack))),
        max: round2(Math.min(100, ...ranges.map(({ max }) => bound(max) + slack))),
      },
    };
  }
  const byTotal = total === null ? null : missingInstrumentRange(total, best);
  return byTotal ? { what: byTotal.id, range: byTotal.range } : null;
}
