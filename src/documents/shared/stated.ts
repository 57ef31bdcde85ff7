/**
 * A figure as a paper may state it: the announced one as announced, the computed one as computed. Where they differ by
 * more than rounding both stand there, because what was announced is official and what was computed is what adds up.
 */

import type { ScoreOrNull } from '../../ita/model';
import { formatScore, round2 } from '../../ita/rounding';
import { agreement } from '../../ita/scores';
import { targetVerdict } from './wording';

export interface StatedFigure {
  /** What verdicts and changes are about, 0–100: the announced score, else the computed one. */
  readonly score: number;
  /** The computed score where it is another one. */
  readonly otherwise: ScoreOrNull;
  /** "ได้คะแนน… 91.40 คะแนน" without a verdict. */
  readonly text: string;
}

/**
 * @param what what the score is, after "ได้": "คะแนนรวม"
 * @returns null where neither is known
 */
export function statedFigure(what: string, computed: ScoreOrNull, announced: ScoreOrNull): StatedFigure | null {
  if (announced === null) {
    if (computed === null) return null;
    const text = `ได้${what} ${formatScore(computed)} คะแนน (คำนวณจากคะแนนรายตัวชี้วัด)`;
    return { score: computed, otherwise: null, text };
  }
  const stated = `${formatScore(announced)} คะแนน`;
  if (computed !== null && agreement(computed, announced) !== 'same') {
    const text = `ได้${what}ตามที่ประกาศ ${stated} (คำนวณจากคะแนนรายตัวชี้วัดได้ ${formatScore(computed)} คะแนน)`;
    return { score: announced, otherwise: computed, text };
  }
  return { score: announced, otherwise: null, text: `ได้${what}${computed === null ? 'ตามที่ประกาศ' : ''} ${stated}` };
}

/** What the target makes of the figure; both verdicts where the announced and the computed score fall on either side. */
export function statedVerdict({ score, otherwise }: StatedFigure, target: number): string {
  const verdict = targetVerdict(score, target);
  return otherwise === null || round2(score) >= target === round2(otherwise) >= target
    ? verdict
    : `${verdict} แต่คะแนนที่คำนวณได้${targetVerdict(otherwise, target)}`;
}

/**
 * How a score moved from an earlier year: the change as announced, and as computed where that is another one.
 * @param announced points up (+) or down (−) as printed; null where nobody printed them
 * @param previous null where the earlier score is not known
 * @returns empty where neither is known
 */
export function changeSentence(
  score: number,
  previous: ScoreOrNull,
  announced: number | null,
  previousYear: number,
): string {
  const from = `จากปีงบประมาณ พ.ศ. ${previousYear}`;
  if (previous === null) return announced === null ? '' : `${moved(announced)} ${from}`;
  const computed = round2(round2(score) - round2(previous));
  const base = `${from} ซึ่งได้ ${formatScore(previous)} คะแนน`;
  if (announced !== null && agreement(announced, computed) !== 'same') {
    return `${moved(announced)} ตามที่ประกาศ ${base} แต่ผลต่างที่คำนวณจากคะแนนทั้งสองปีคือ${moved(computed)}`;
  }
  return computed === 0 ? `เท่ากับปีงบประมาณ พ.ศ. ${previousYear}` : `${moved(computed)} ${base}`;
}

function moved(points: number): string {
  if (points === 0) return 'เท่าเดิม';
  return `${points > 0 ? 'เพิ่มขึ้น' : 'ลดลง'} ${formatScore(Math.abs(points))} คะแนน`;
}

/**
 * "อยู่ในระดับ “A”": the announced rating as announced, and what the figures give where that is another one.
 * @param allowed the ratings that the figures allow, best first
 */
export function ratingSentence(announced: string | null, allowed: readonly string[]): string {
  const names = allowed.map((name) => `“${name}”`).join(' หรือ ');
  if (announced === null) return names === '' ? '' : `อยู่ในระดับ ${names}`;
  if (names === '') return `อยู่ในระดับ “${announced}” ตามที่ประกาศ`;
  return allowed.includes(announced)
    ? `อยู่ในระดับ “${announced}”`
    : `อยู่ในระดับ “${announced}” ตามที่ประกาศ (คะแนนที่คำนวณได้อยู่ในเกณฑ์ของระดับ ${names})`;
}
