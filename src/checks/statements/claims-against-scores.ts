/** What a report claims of a score against the score. Catches paper 002 #5 (97.32 "ต่ำกว่าเกณฑ์") and #6 (83.04 "ผ่าน"), 000 #4. */

import { meetsTarget } from '../../ita/classes';
import type { ClaimEvidence, ClaimWord } from '../../evidence/evidence';
import { PASS_LINE } from '../../ita/rating';
import { formatScore } from '../../ita/rounding';
import { agreement } from '../../ita/scores';
import { instrumentById } from '../../ita/instruments';
import { defineCheck, type CheckContext, type Report } from '../engine/check';
import { isBetweenLines } from '../support/lines';
import { sourceLines } from '../support/places';
import { bestScore, indicatorOf, isInstrument, subjectName, typedScore } from '../support/subjects';
import { statementsOf, type Placed } from '../../evidence/statements';

const WORDS: Readonly<Record<ClaimWord, string>> = {
  'meets-target': 'ผ่านเกณฑ์',
  'below-target': 'ต่ำกว่าเกณฑ์',
  urgent: 'ต้องแก้ไขโดยเร่งด่วน',
  improve: 'ควรยกระดับ',
  maintain: 'ควรรักษามาตรฐาน',
  'none-urgent': 'ไม่มีตัวชี้วัดที่ต้องแก้ไข',
  'all-meet': 'ทุกตัวชี้วัดผ่านเกณฑ์',
};

export const claimsAgainstScores = defineCheck({
  code: 'claims-against-scores',
  group: 'statements',
  title: 'คำว่า ผ่าน ต่ำกว่าเกณฑ์ เร่งด่วน ตรงกับคะแนน',
  codes: {
    'claim-against-score': { severities: ['error'], title: 'คำตัดสินขัดกับคะแนน' },
    'claims-contradict': { severities: ['error'], title: 'คำตัดสินของสิ่งเดียวกันขัดกันเอง' },
    'claim-too-mild': { severities: ['warning'], title: 'คะแนนต่ำกว่าเกณฑ์ แต่ไม่บอกว่าเร่งด่วน' },
  },
  run(context, report) {
    const claims = statementsOf(context.evidence ?? [], 'claim');
    const settled: Placed<ClaimEvidence>[] = [];
    const open: Placed<ClaimEvidence>[] = [];
    for (const claim of claims) {
      const reason = contradiction(context, claim);
      if (reason === null) {
        open.push(claim);
        continue;
      }
      settled.push(claim);
      report(
        'claim-against-score',
        'error',
        reason.cell ?? typedScore(context, claim.about).cell ?? claim.cell,
        `${claim.claim === 'all-meet' && claim.about === 'total' ? 'ผลการประเมิน' : subjectName(claim.about)} ถูกสรุปว่า "${WORDS[claim.claim]}" (${sourceLines([claim.line])}) แต่${reason.words} ${typeof claim.against === 'number' ? 'เกณฑ์ที่ข้อความระบุ' : 'เกณฑ์เป้าหมาย'}คือ ${formatScore(lineOf(context, claim))} ให้แก้ข้อความหรือคะแนน`,
        { expected: reason.right, found: WORDS[claim.claim] },
      );
    }
    opposites(context, open, settled, report);
    mild(context, open, report);
  },
});

interface Contradiction {
  readonly words: string;
  readonly right: string;
  /** Of the score that says so, where it is not the subject's own. */
  readonly cell?: string | undefined;
}

/** The line that a claim is held against: the one it names, else the target. */
function lineOf({ data }: CheckContext, { against }: Placed<ClaimEvidence>): number {
  return against ?? data.settings.target;
}

/** Why a claim cannot be true; null where it can. */
function contradiction(context: CheckContext, claim: Placed<ClaimEvidence>): Contradiction | null {
  const line = lineOf(context, claim);
  if (claim.claim === 'none-urgent') {
    return isOfResult(context, claim) ? weakAmong(context, claim, WORDS.urgent) : null;
  }
  if (claim.claim === 'all-meet') {
    return claim.part === null && isOfResult(context, claim) ? weakAmong(context, claim, WORDS['below-target']) : null;
  }
  // The merged indicator says nothing about one part of the EIT, whose weight nobody knows.
  // The figure beside the words may be the line itself: "ต่ำกว่าเกณฑ์ (85 คะแนน)".
  const beside = claim.score === claim.against ? null : claim.score;
  const score = beside ?? (claim.part === null ? bestScore(context, claim.about) : null);
  if (score === null) return null;
  // What is only computed may miss the announced figure by a hundredth, and then the line decides nothing.
  const exact = beside !== null || typedScore(context, claim.about).score !== null;
  if (!exact && agreement(score, line) === 'same') return null;
  if ((claim.against ?? null) === null && isBetweenLines(context, score)) return null;
  const below = !meetsTarget(score, line);
  const words = `คะแนนคือ ${formatScore(score)}`;
  if ((claim.claim === 'meets-target' || claim.claim === 'maintain') && below)
    return { words, right: WORDS['below-target'] };
  if ((claim.claim === 'below-target' || claim.claim === 'urgent') && !below)
    return { words, right: WORDS['meets-target'] };
  return null;
}

/** Whether the line of a claim names the year of the result, or none. */
function isOfResult({ data, evidence = [] }: CheckContext, { line }: Placed<ClaimEvidence>): boolean {
  const years = statementsOf(evidence, 'year').filter((year) => year.line === line);
  return years.length === 0 || years.some(({ value }) => value === data.settings.resultYear);
}

/** The weak indicators where a claim says that there is none: of an instrument, or of all. */
function weakAmong(context: CheckContext, claim: Placed<ClaimEvidence>, right: string): Contradiction | null {
  const { data, analysis } = context;
  const { about } = claim;
  if (!analysis || !(isInstrument(about) || about === 'total')) return null;
  const own = about === 'total' ? null : instrumentById(about).indicators;
  const line = claim.against ?? Math.min(data.settings.target, PASS_LINE);
  const weak = analysis.indicators
    .filter(({ no, score }) => score !== null && !meetsTarget(score, line) && (own === null || own.includes(no)))
    .sort((a, b) => (a.score as number) - (b.score as number))
    .map(({ no }) => no);
  const row = data.indicators.find(({ no }) => no === weak[0]);
  return weak.length === 0
    ? null
    : { words: `ตัวชี้วัดที่ ${weak.join(', ')} ต่ำกว่าเกณฑ์`, right, cell: row && row.cells.score };
}

/** The same thing passes in one place and fails in another, without a figure that settles it. */
function opposites(
  context: CheckContext,
  claims: readonly Placed<ClaimEvidence>[],
  settled: readonly Placed<ClaimEvidence>[],
  report: Report<'claims-contradict'>,
): void {
  const subjects = [...new Set(claims.map(({ about }) => about))];
  for (const about of subjects) {
    if (about === 'document' || settled.some((claim) => claim.about === about)) continue;
    const own = claims.filter((claim) => claim.about === about && claim.part === null);
    const failing = own.filter(({ claim }) => claim === 'below-target');
    // Above one line and below another is no contradiction.
    const failsAt = (pass: Placed<ClaimEvidence>): Placed<ClaimEvidence> | undefined =>
      failing.find((fail) => lineOf(context, fail) === lineOf(context, pass));
    const passes = own.find((pass) => pass.claim === 'meets-target' && failsAt(pass));
    const fails = passes && failsAt(passes);
    if (!passes || !fails) continue;
    report(
      'claims-contradict',
      'error',
      passes.cell,
      `${subjectName(about)} ถูกสรุปว่า "${WORDS['meets-target']}" และ "${WORDS['below-target']}" (${sourceLines([passes.line, fails.line])}) ให้ตรวจคะแนนแล้วแก้ข้อความ`,
      { found: `${WORDS['meets-target']} / ${WORDS['below-target']}` },
    );
  }
}

/** Below the target and only "ควรยกระดับ", as if it were no more than the lowest of its issue. */
function mild(context: CheckContext, claims: readonly Placed<ClaimEvidence>[], report: Report<'claim-too-mild'>): void {
  const { target } = context.data.settings;
  const urgent = claims.filter(({ claim }) => claim === 'urgent' || claim === 'below-target').map(({ about }) => about);
  const gentle = claims.filter(({ claim, about, part, score }) => {
    if (claim !== 'improve' || urgent.includes(about)) return false;
    const known = score ?? (part === null ? bestScore(context, about) : null);
    return known !== null && !meetsTarget(known, target) && indicatorOf(about) !== null;
  });
  const first = gentle[0];
  if (!first) return;
  const names = [...new Set(gentle.map(({ about }) => subjectName(about)))];
  report(
    'claim-too-mild',
    'warning',
    typedScore(context, first.about).cell ?? first.cell,
    `${names.join(', ')} ต่ำกว่าเกณฑ์ ${formatScore(target)} แต่เขียนเพียง "${WORDS.improve}" (${sourceLines(gentle.map(({ line }) => line))}) ให้ระบุว่า${WORDS.urgent} แยกจากตัวชี้วัดที่ผ่านเกณฑ์แล้ว`,
    { expected: WORDS.urgent, found: WORDS.improve },
  );
}
