/** The result of the plan year itself, where a report is written after it was announced. */

import { parseRating, rate } from '../../ita/rating';
import { formatScore, round2 } from '../../ita/rounding';
import { rulesOf } from '../../ita/years';
import type { DocumentInput } from '../shared/definition';
import { planYearOf } from '../shared/report';
import { changeSentence, ratingSentence, statedFigure } from '../shared/stated';

/** What the plan year brought: its total as set, or the printed change with what it comes to; the rating as announced. */
export function followingSentence(input: DocumentInput): string {
  const { followingTotal, followingChange, followingRating } = input.workbook.settings;
  const { total, resultYear } = input.analysis;
  const base = statedFigure('คะแนนรวม', total.computed, total.announced)?.score ?? null;
  const planYear = planYearOf(input);
  const derived = base === null || followingChange === null ? null : round2(round2(base) + round2(followingChange));
  const score = followingTotal ?? derived;
  // A typed change can lead to a total that no assessment gives.
  if (score === null || score < 0 || score > 100) return '';
  const change = changeSentence(score, base, followingChange, resultYear);
  const comesTo = `${formatScore(score)} คะแนน`;
  return [
    `ผลการประเมินประจำปีงบประมาณ พ.ศ. ${planYear}`,
    followingTotal === null ? `${change} คิดเป็นคะแนนรวม ${comesTo}` : `ได้คะแนนรวม ${comesTo} ${change}`.trim(),
    rating(planYear, score, followingRating),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function rating(planYear: number, total: number, announced: string): string {
  const rules = rulesOf(planYear);
  const candidates = rules ? rate(rules.scale.value, total).candidates : [];
  return ratingSentence(parseRating(announced)?.rating ?? (announced.trim() || null), candidates);
}
