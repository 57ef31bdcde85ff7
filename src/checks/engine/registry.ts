/** Every check in one list, and the run that puts their findings in the order in which a person reads them. */

import { isDraft } from '../../planning/drafts';
import { GROUP_IDS, GROUPS, type GroupId } from '../../findings/groups';
import type { Check, CheckContext } from './check';
import { withoutExplained } from './explained-by';
import { claimsAgainstScores } from '../statements/claims-against-scores';
import { draftMeasures } from '../measures/draft-measures';
import type { Finding, Severity } from '../../findings/finding';
import { followingYear } from '../scores/following-year';
import { foreignLetters } from '../words/foreign-letters';
import { impossibleDates } from '../years/impossible-dates';
import { improvementClaims } from '../statements/improvement-claims';
import { instrumentMismatch } from '../scores/instrument-mismatch';
import { issueIndicators } from '../issues/issue-indicators';
import { issueTexts } from '../issues/issue-texts';
import { itemsOfYear } from '../scores/items-of-year';
import { measureCounts } from '../measures/measure-counts';
import { measureFields } from '../measures/measure-fields';
import { measureLinks } from '../measures/measure-links';
import { measurePeriods } from '../years/measure-periods';
import { meetingRows } from '../measures/meeting-rows';
import { missingIndicators } from '../scores/missing-indicators';
import { missingScoreRange } from '../scores/missing-score-range';
import { misspeltWords } from '../words/misspelt-words';
import { numbering } from '../measures/numbering';
import { oneName } from '../words/one-name';
import { opinionChain } from '../memo/opinion-chain';
import { placeholders } from '../words/placeholders';
import { previousYear } from '../scores/previous-year';
import { printedScale } from '../statements/printed-scale';
import { promisedFigures } from '../statements/promised-figures';
import { quotedInTexts } from '../measures/quoted-scores';
import { rankOrder } from '../statements/rank-order';
import { ratingMismatch } from '../scores/rating-mismatch';
import { READING } from '../reading/reading';
import { repeatedText } from '../words/repeated-text';
import { requiredSettings } from '../reading/required-settings';
import { rowNumbers } from '../scores/row-numbers';
import { scoreLines } from '../reading/score-lines';
import { sectionHeadings } from '../statements/section-headings';
import { sourceDates } from '../years/source-dates';
import { sourceNumbering } from '../statements/source-numbering';
import { statusAgainstResult } from '../measures/status-against-result';
import { statedCounts } from '../statements/stated-counts';
import { statedTwice } from '../statements/stated-twice';
import { totalMismatch } from '../scores/total-mismatch';
import { unlikelyScores } from '../scores/unlikely-scores';
import { verdictMismatch } from '../scores/verdict-mismatch';
import { weakUnanswered } from '../measures/weak-unanswered';
import { yearChain } from '../years/year-chain';
import { yearsMentioned } from '../years/years-mentioned';

export const CHECKS: readonly Check[] = [
  requiredSettings,
  scoreLines,
  missingIndicators,
  rowNumbers,
  unlikelyScores,
  instrumentMismatch,
  totalMismatch,
  missingScoreRange,
  ratingMismatch,
  verdictMismatch,
  previousYear,
  followingYear,
  itemsOfYear,
  yearChain,
  measurePeriods,
  yearsMentioned,
  sourceDates,
  impossibleDates,
  issueIndicators,
  issueTexts,
  measureFields,
  draftMeasures,
  weakUnanswered,
  measureLinks,
  measureCounts,
  statusAgainstResult,
  quotedInTexts,
  numbering,
  meetingRows,
  statedTwice,
  claimsAgainstScores,
  rankOrder,
  statedCounts,
  printedScale,
  sectionHeadings,
  promisedFigures,
  improvementClaims,
  sourceNumbering,
  opinionChain,
  repeatedText,
  oneName,
  placeholders,
  foreignLetters,
  misspeltWords,
];

const GROUP_OF: ReadonlyMap<string, GroupId> = new Map(
  CHECKS.flatMap(({ finds, group }) => finds.map(({ code }) => [code, group] as const)),
);

/** The group of a finding's code: that of its check; what reading found stands with the settings. */
export function groupOf(code: string): GroupId {
  return GROUP_OF.get(code) ?? READING.group;
}

const HARM: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/**
 * What reading found and what every check finds, without what another finding explains: the most harmful first, then by
 * group in reading order, then in the order in which they were found.
 */
export function runChecks(context: CheckContext): Finding[] {
  const { data } = context;
  const seen: CheckContext = {
    ...context,
    data: { ...data, measures: data.measures.filter((measure) => !isDraft(measure)) },
    drafts: data.measures.filter(isDraft),
  };
  return inReadingOrder([...data.findings, ...CHECKS.flatMap((check) => check.run(seen))]);
}

const SCORE_CHECKS: readonly Check[] = CHECKS.filter(({ group }) => group === 'scores');

/** As `runChecks`, the checks of scores alone: what can be asked of one agency among thousands. */
export function runScoreChecks(context: CheckContext): Finding[] {
  return inReadingOrder([...context.data.findings, ...SCORE_CHECKS.flatMap((check) => check.run(context))]);
}

function inReadingOrder(all: readonly Finding[]): Finding[] {
  if (all.length === 0) return [];
  return withoutExplained(all)
    .map((finding, index) => ({ finding, group: groupOf(finding.code), index }))
    .sort(
      (a, b) =>
        HARM[a.finding.severity] - HARM[b.finding.severity] ||
        GROUP_IDS.indexOf(a.group) - GROUP_IDS.indexOf(b.group) ||
        a.index - b.index,
    )
    .map(({ finding, group }) => ({ ...finding, group: GROUPS[group] }));
}
