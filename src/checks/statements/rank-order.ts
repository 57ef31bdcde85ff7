/** Ranks that a report gives against the values beside them: strengths fall, weaknesses rise. Catches paper 002 #7. */

import type { RankEvidence } from '../../evidence/evidence';
import { formatScore, round2 } from '../../ita/rounding';
import { defineCheck, type CheckContext, type Report } from '../engine/check';
import { sourceLines } from '../support/places';
import { bestScore, subjectName, typedScore } from '../support/subjects';
import { statementsOf, type Placed } from '../../evidence/statements';

const LIST_NAMES: Readonly<Record<RankEvidence['list'], string>> = {
  strength: 'จุดแข็ง',
  weakness: 'จุดที่ต้องพัฒนา',
  all: 'ตัวชี้วัด',
};

export const rankOrder = defineCheck({
  code: 'rank-order',
  group: 'statements',
  title: 'อันดับเรียงตามคะแนน',
  codes: {
    'rank-order': { severities: ['error'], title: 'อันดับไม่เรียงตามคะแนน' },
    'rank-numbers': { severities: ['warning'], title: 'เลขอันดับซ้ำหรือข้าม' },
  },
  run(context, report) {
    for (const block of blocks(statementsOf(context.evidence ?? [], 'rank'))) {
      order(context, block, report);
      numbers(block, report);
    }
  },
});

/** Lists in the order of the text: a new one begins where the list changes or the ranks begin again. */
function blocks(ranks: readonly Placed<RankEvidence>[]): Placed<RankEvidence>[][] {
  const found: Placed<RankEvidence>[][] = [];
  for (const rank of ranks) {
    const block = found[found.length - 1];
    const last = block && block[block.length - 1];
    if (block && last && last.list === rank.list && rank.rank >= last.rank) block.push(rank);
    else found.push([rank]);
  }
  return found;
}

function order(context: CheckContext, block: readonly Placed<RankEvidence>[], report: Report<'rank-order'>): void {
  const scored = block
    .map((entry) => ({ entry, score: entry.score ?? bestScore(context, entry.about) }))
    .filter((one): one is { entry: Placed<RankEvidence>; score: number } => one.score !== null);
  const falling = block[0]?.list === 'weakness' ? false : block[0]?.list === 'strength' ? true : mostlyFalls(scored);
  const breaks = (score: number, next: number): boolean => (falling ? next > score : next < score);
  const steps = scored.slice(1).map((next, index) => ({ first: scored[index], next }));
  const wrong = steps.find(({ first, next }) => first && breaks(round2(first.score), round2(next.score)));
  if (!wrong?.first) return;
  const { first, next } = wrong;
  const sorted = [...scored].sort((a, b) => (falling ? b.score - a.score : a.score - b.score));
  const right = sorted.map(({ score }) => formatScore(score)).join(', ');
  report(
    'rank-order',
    'error',
    typedScore(context, first.entry.about).cell ?? first.entry.cell,
    `อันดับ${LIST_NAMES[first.entry.list]}ไม่เรียงตามคะแนน: อันดับที่ ${first.entry.rank} ${subjectName(first.entry.about)} ${formatScore(first.score)} แต่อันดับที่ ${next.entry.rank} ${subjectName(next.entry.about)} ${formatScore(next.score)} (${sourceLines([first.entry.line, next.entry.line])}) ให้เรียงเป็น ${right}`,
    { expected: right, found: scored.map(({ score }) => formatScore(score)).join(', ') },
  );
}

/** A list without a name of its own follows the direction that most of its steps have. */
function mostlyFalls(scored: readonly { readonly score: number }[]): boolean {
  const steps = scored.slice(1).map(({ score }, index) => score - (scored[index]?.score ?? score));
  return steps.filter((step) => step < 0).length >= steps.filter((step) => step > 0).length;
}

function numbers(block: readonly Placed<RankEvidence>[], report: Report<'rank-numbers'>): void {
  const wrong = block.filter(({ rank }, index) => rank !== index + 1 && rank !== (block[index - 1]?.rank ?? 0) + 1);
  const first = wrong[0];
  if (!first || block.length < 2) return;
  report(
    'rank-numbers',
    'warning',
    first.cell,
    `เลขอันดับ${LIST_NAMES[first.list]}ไม่ต่อเนื่องที่อันดับที่ ${first.rank} (${sourceLines([first.line])}) ให้เรียงเลข 1 ถึง ${block.length}`,
    { expected: block.indexOf(first) + 1, found: first.rank },
  );
}
