/** Every check in one list, and the run that puts their findings in the order in which a person reads them. */

import { isDraft } from '../workbook/drafts';
import { GROUPS, type Check, type CheckContext, type FindingKind, type GroupId } from './check';
import { claimsAgainstScores } from './claims-against-scores';
import { draftMeasures } from './draft-measures';
import type { Finding, Severity } from './finding';
import { followingYear } from './following-year';
import { foreignLetters } from './foreign-letters';
import { impossibleDates } from './impossible-dates';
import { improvementClaims } from './improvement-claims';
import { instrumentMismatch } from './instrument-mismatch';
import { issueIndicators } from './issue-indicators';
import { issueTexts } from './issue-texts';
import { itemsOfYear } from './items-of-year';
import { measureCounts } from './measure-counts';
import { measureFields } from './measure-fields';
import { measureLinks } from './measure-links';
import { measurePeriods } from './measure-periods';
import { meetingRows } from './meeting-rows';
import { missingIndicators } from './missing-indicators';
import { missingScoreRange } from './missing-score-range';
import { misspeltWords } from './misspelt-words';
import { numbering } from './numbering';
import { oneName } from './one-name';
import { opinionChain } from './opinion-chain';
import { placeholders } from './placeholders';
import { previousYear } from './previous-year';
import { printedScale } from './printed-scale';
import { promisedFigures } from './promised-figures';
import { quotedInTexts } from './quoted-scores';
import { rankOrder } from './rank-order';
import { ratingMismatch } from './rating-mismatch';
import { READING } from './reading';
import { repeatedText } from './repeated-text';
import { requiredSettings } from './required-settings';
import { scoreLines } from './score-lines';
import { sectionHeadings } from './section-headings';
import { sourceDates } from './source-dates';
import { sourceNumbering } from './source-numbering';
import { statusAgainstResult } from './status-against-result';
import { statedCounts } from './stated-counts';
import { statedTwice } from './stated-twice';
import { totalMismatch } from './total-mismatch';
import { weakUnanswered } from './weak-unanswered';
import { yearChain } from './year-chain';
import { yearsMentioned } from './years-mentioned';

export const CHECKS: readonly Check[] = [
  requiredSettings,
  scoreLines,
  missingIndicators,
  instrumentMismatch,
  totalMismatch,
  missingScoreRange,
  ratingMismatch,
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

/** Groups in reading order. */
export const GROUP_IDS = Object.keys(GROUPS) as readonly GroupId[];

/** The group of a finding's code: that of its check; what reading found stands with the settings. */
export function groupOf(code: string): GroupId {
  const has = (kinds: readonly FindingKind[]): boolean => kinds.some((kind) => kind.code === code);
  const check = CHECKS.filter(({ finds }) => has(finds))[0];
  return check ? check.group : READING.group;
}

const HARM: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/**
 * What reading found and what every check finds: the most harmful first, then by group in reading order, then in the
 * order in which they were found.
 */
export function runChecks(context: CheckContext): Finding[] {
  const { data } = context;
  const seen: CheckContext = {
    ...context,
    data: { ...data, measures: data.measures.filter((measure) => !isDraft(measure)) },
    drafts: data.measures.filter(isDraft),
  };
  const all = CHECKS.reduce<Finding[]>((findings, check) => findings.concat(check.run(seen)), [...data.findings]);
  return all
    .map((finding, index) => ({ finding, group: GROUP_IDS.indexOf(groupOf(finding.code)), index }))
    .sort((a, b) => HARM[a.finding.severity] - HARM[b.finding.severity] || a.group - b.group || a.index - b.index)
    .map(({ finding, group }) => ({ ...finding, group: GROUPS[GROUP_IDS[group] as GroupId] }));
}
