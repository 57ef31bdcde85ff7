/** Figures that are none out of 100 as they stand: shares of 1, points out of another mark, instruments times their weight. */

import { INSTRUMENTS, instrumentById } from '../../ita/instruments';
import type { InstrumentId } from '../../ita/model';
import { formatScore, round2 } from '../../ita/rounding';
import { unweighted } from '../../ita/scores';
import { answerCells, settingCell } from '../propose/answer-cell';
import type { ProposedCell, Question } from '../propose/result';
import type { ScoreStatement } from '../tokens/score-statement';
import { isWeightedMean, type IndicatorScores } from './cross-checks';

/** Figures out of 100, and the question about each kind of the others. */
export function convertible(all: readonly ScoreStatement[]): { whole: ScoreStatement[]; questions: Question[] } {
  const lists = listsOfShares(all);
  const isShare = (one: ScoreStatement): boolean => isFraction(one) || (one.role !== 'change' && lists.has(one.list));
  const shares = all.filter(isShare);
  const pointed = all.filter((one) => !isShare(one) && hasOtherFullMark(one));
  const left = new Set([...shares, ...pointed]);
  const questions = [askFractions(shares), askFullMarks(pointed)].filter((one) => one !== null);
  return { whole: all.filter((one) => !left.has(one)), questions };
}

/** Lists in which no figure is above 1 and some lie below it: 1 is 100 there. */
function listsOfShares(all: readonly ScoreStatement[]): Set<number> {
  const shares = new Set<number>();
  for (const one of all) if (one.list >= 0 && isFraction(one)) shares.add(one.list);
  for (const { list, value, role } of all) if (role !== 'change' && value > 1) shares.delete(list);
  return shares;
}

function isFraction({ value, role }: ScoreStatement): boolean {
  return role !== 'change' && value > 0 && value < 1;
}

/** "4.51 จาก 5": points of another scale. An instrument out of its weight is printed weighted, which is said elsewhere. */
function hasOtherFullMark({ full, role, target }: ScoreStatement): boolean {
  const weight = target.kind === 'instrument' ? instrumentById(target.id).weight : 100;
  return role !== 'change' && full !== 100 && full !== weight && full > 0;
}

function columnOf({ role }: ScoreStatement): 'score' | 'previous' {
  return role === 'previous' ? 'previous' : 'score';
}

const LEFT_OUT = 'ไม่นำเข้า';
const MOST_LINES = 20;

function linesOf(figures: readonly ScoreStatement[]): number[] {
  return figures.slice(0, MOST_LINES).map(({ unit }) => unit.lines[0] as number);
}

/** Figures out of another full mark are made figures out of 100 only where a person says so. */
function askFullMarks(figures: readonly ScoreStatement[]): Question | null {
  const [first] = figures;
  const points = (one: ScoreStatement): number => round2((one.value / one.full) * 100);
  const sets = answerCells(
    figures
      .filter((one) => points(one) <= 100 && one.target.kind !== 'instrument')
      .filter(({ target, role }) => target.kind === 'indicator' || role === 'score')
      .map((one) => ({ target: one.target, value: points(one), column: columnOf(one) })),
  );
  if (!first || sets.length === 0) return null;
  const lines = linesOf(figures);
  return {
    id: 'full-marks',
    tab: 'indicators',
    message: `คะแนนในบรรทัด ${lines.join(', ')} มีคะแนนเต็ม ${first.full} ไม่ใช่ 100 จึงยังไม่นำเข้า ให้เลือกว่าจะแปลงหรือไม่`,
    options: [
      {
        label: `แปลงเป็นคะแนนเต็ม 100 (${first.value} เป็น ${formatScore((first.value / first.full) * 100)})`,
        lines,
        sets,
      },
      { label: LEFT_OUT, lines, sets: [] },
    ],
  };
}

/** 0.9946 may be 99.46 or a slip: asked once for all. */
function askFractions(fractions: readonly ScoreStatement[]): Question | null {
  const sets = answerCells(
    fractions
      .filter(({ target }) => target.kind === 'indicator')
      .map((one) => ({ target: one.target, value: round2(one.value * 100), column: columnOf(one) })),
  );
  if (sets.length === 0) return null;
  const lines = linesOf(fractions);
  return {
    id: 'fractions',
    tab: 'indicators',
    message: 'พบคะแนนที่น้อยกว่า 1 ซึ่งอาจเป็นสัดส่วนของร้อยละ (เช่น 0.9946 = 99.46) ให้เลือกว่าจะแปลงเป็นคะแนนเต็ม 100 หรือไม่',
    options: [
      { label: 'แปลงเป็นคะแนนเต็ม 100', lines, sets },
      { label: LEFT_OUT, lines, sets: [] },
    ],
  };
}

/**
 * Instruments that were multiplied by their weight before they were printed: recognised by the sums, or by three figures
 * that are all within the weights. Their cells say so; where the total does not confirm it, a person is asked.
 */
export function findWeighted(
  cells: Readonly<Partial<Record<InstrumentId, ProposedCell>>>,
  printed: Readonly<Record<InstrumentId, number | null>>,
  total: number | null,
  scores: IndicatorScores,
): { weighted: InstrumentId[]; cells: Partial<Record<InstrumentId, ProposedCell>>; questions: Question[] } {
  const together = unweighted(printed, total) !== null;
  // Nobody gets 30 of 100 from its own staff, from the public and for its disclosure at once.
  const allLight = INSTRUMENTS.every(({ id, weight }) => {
    const value = printed[id];
    return value !== null && value <= weight;
  });
  const weighted: InstrumentId[] = [];
  const noted: Partial<Record<InstrumentId, ProposedCell>> = {};
  const questions: Question[] = [];
  for (const { id, weight } of INSTRUMENTS) {
    const value = printed[id];
    const cell = cells[id];
    if (value === null || !cell || !(together || allLight || isWeightedMean(id, scores, value))) continue;
    weighted.push(id);
    noted[id] = { ...cell, confidence: together ? 'likely' : 'ask', note: `คะแนนนี้คูณน้ำหนักแล้ว (เต็ม ${weight})` };
    if (together) continue;
    const whole = round2(Math.min(100, (value * 100) / weight));
    const sets = [settingCell(`announced${id}`, whole)];
    questions.push({
      id: `weighted-${id}`,
      tab: 'settings',
      message: `คะแนนแบบวัด ${id} ${formatScore(value)} พิมพ์แบบคูณน้ำหนักแล้ว (เต็ม ${weight}) ให้เลือกว่าจะกรอกค่าใด`,
      options: [
        { label: `${formatScore(whole)} (คิดเป็นเต็ม 100)`, lines: cell.lines, sets },
        { label: 'ไม่กรอกคะแนนแบบวัดนี้', lines: cell.lines, sets: [] },
      ],
    });
  }
  return { weighted, cells: noted, questions };
}
