/** The result of the plan year itself, where a report is written after it was announced. */

import { parseRating, rate } from '../../ita/rating';
import { formatScore, round2 } from '../../ita/rounding';
import { KNOWN_YEARS, scaleOf } from '../../ita/years';
import type { DocumentInput } from '../shared/definition';
import { planYearOf } from '../shared/report';
import { changeFrom } from '../shared/wording';

/** What the plan year brought: its total as set, or the result's total and the printed change; the rating if allowed. */
export function followingSentence(input: DocumentInput): string {
  const { settings } = input.workbook;
  const { total, resultYear } = input.analysis;
  const base = total.stated;
  const planYear = planYearOf(input);
  const change = settings.followingChange;
  const following =
    settings.followingTotal ?? (base !== null && change !== null ? round2(round2(base) + round2(change)) : null);
  if (following === null) return '';
  const rating = followingRating(planYear, following, settings.followingRating);
  return [
    `ผลการประเมินประจำปีงบประมาณ พ.ศ. ${planYear} ได้คะแนนรวม ${formatScore(following)} คะแนน`,
    ...(base === null ? [] : [changeFrom(following, base, resultYear)]),
    ...(rating === '' ? [] : [`อยู่ในระดับ ${rating}`]),
  ].join(' ');
}

/** The announced rating where the total allows it, else every rating that the total leaves open. */
function followingRating(planYear: number, total: number, announced: string): string {
  if (!KNOWN_YEARS.includes(planYear)) return '';
  const { candidates } = rate(scaleOf(planYear), total);
  const stated = parseRating(announced)?.rating ?? null;
  const names = stated !== null && candidates.includes(stated) ? [stated] : candidates;
  return names.map((name) => `“${name}”`).join(' หรือ ');
}
