/** Figures typed with fewer decimals than the announcement has: they cannot be held to the hundredth (ita-domain.md §15). */

import type { Analysis } from '../../../ita/analysis';
import { decimalsOf, formatScore, round2 } from '../../../ita/rounding';
import { ROUNDING_SLACK } from '../../../ita/scores';
import type { CheckContext, Report } from '../../engine/check';

/** Fewer of them may well be announced so. */
const ENOUGH = 3;
/** Half a tenth, and what rounding hides of the other figure. */
const TENTH_SLACK = 0.05 + ROUNDING_SLACK;

/**
 * Whether an announced figure is the computed one rounded to one decimal or to none, as all announced ones are, and no
 * cell says that its figure has two decimals.
 */
export function isRoundingOf({ data, analysis }: CheckContext, typed: number, exact: number): boolean {
  if (!analysis || data.announcedToHundredths) return false;
  const { total, instruments } = analysis;
  const announced = [total.announced, ...instruments.map((one) => one.announced)];
  if (announced.some((figure) => figure !== null && decimalsOf(figure) > 1)) return false;
  const unit = 10 ** -decimalsOf(typed);
  return round2(Math.abs(typed - exact)) <= unit / 2 + ROUNDING_SLACK;
}

/** Whether the ten indicators are typed to one decimal, and two figures differ by no more than that can hide. */
export function isWithinTenths({ indicators }: Analysis, a: number, b: number): boolean {
  const decimals = indicators.map(({ score }) => (score === null ? 2 : decimalsOf(score)));
  return (
    decimals.every((count) => count <= 1) &&
    decimals.filter((count) => count === 1).length >= ENOUGH &&
    Math.abs(a - b) <= TENTH_SLACK
  );
}

/** Says of an announced figure that was typed as a rounding of the computed one that it is one. */
export function reportRounded<Code extends string>(
  code: Code,
  cell: string | undefined,
  name: string,
  typed: number,
  computed: number,
  report: Report<Code>,
): void {
  report(
    code,
    'warning',
    cell,
    `${name}ที่กรอก ${typed.toFixed(decimalsOf(typed))} เป็นค่าที่ปัดเศษ ขณะที่คำนวณจากตัวชี้วัดได้ ${formatScore(computed)} ให้กรอกทศนิยม 2 ตำแหน่งตามประกาศผล`,
    { expected: computed, found: typed },
  );
}
