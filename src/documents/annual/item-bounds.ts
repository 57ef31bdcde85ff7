/**
 * What scored items say about their indicator where the indicator's own score is not known: an indicator is the plain
 * mean of its questions (ita-domain.md §0.3), so questions without a score leave a range, which can still decide.
 */

import { round2 } from '../../ita/rounding';
import { mean, type ScoreRange } from '../../ita/scores';
import { rulesOf } from '../../ita/years';
import { valueOf } from '../../ita/years/year';
import type { ItemRow } from '../../workbook/records';

/**
 * The range of an indicator, 0–100, from its scored items of one part; unknown questions count as 0 and as 100.
 * Null for the OIT (its sub-indicators weigh items unequally), where no item is scored, or where the year's questions
 * are not known.
 */
export function boundsFromItems(
  items: readonly ItemRow[],
  indicator: number,
  part: number | null,
  resultYear: number,
): ScoreRange | null {
  const own = items.filter(
    (item) => item.indicator === indicator && item.part === part && item.score !== null && item.instrument !== 'OIT',
  );
  const first = own[0];
  const rules = rulesOf(resultYear);
  if (!first || !rules) return null;
  const questions = (valueOf(rules.items[first.instrument]) ?? [])
    .filter((question) => question.indicator === indicator)
    .map(({ no }) => no);
  if (questions.length === 0 || own.some(({ itemNo }) => !questions.includes(itemNo))) return null;
  const bound = (fill: number): number =>
    round2(mean(questions.map((no) => own.find(({ itemNo }) => itemNo === no)?.score ?? fill)) as number);
  return { min: bound(0), max: bound(100) };
}
