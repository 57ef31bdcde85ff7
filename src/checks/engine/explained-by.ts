/**
 * Faults that follow from another one: a person repairs the cause, and hears of it alone. The one place that says so
 * wherever the findings themselves decide it; what depends on figures or rows stays with the check that knows them.
 */

import { splitPlace } from '../../findings/address';
import type { Finding } from '../../findings/finding';

/** Where the cause must stand: anywhere in the workbook, in the same tab, or in one of the same cells. */
type Nearness = 'workbook' | 'tab' | 'cell';

export interface Explanation {
  /** Codes that are not told … */
  readonly codes: readonly string[];
  /** … where one of these is found. */
  readonly by: readonly string[];
  readonly within: Nearness;
}

export const EXPLANATIONS: readonly Explanation[] = [
  // What was typed and could not be read is not missing as well.
  { codes: ['setting-missing'], by: ['bad-year'], within: 'cell' },
  { codes: ['issue-without-indicators'], by: ['not-a-number'], within: 'cell' },
  { codes: ['impossible-date-in-text'], by: ['impossible-date'], within: 'cell' },
  // One of the two lines is wrong, and nobody knows yet whether it is the target.
  { codes: ['score-target-unusual'], by: ['score-lines-reversed'], within: 'workbook' },
  // What is wrong with a figure or a day is told as such, also where a formula of another program stands there.
  { codes: ['foreign-cell'], by: ['not-a-score', 'not-a-number', 'bad-date', 'bad-year'], within: 'cell' },
  // Exchanged figures disagree with their own sums.
  { codes: ['instrument-mismatch', 'instrument-out-of-range'], by: ['instruments-swapped'], within: 'cell' },
  { codes: ['instrument-mismatch', 'instrument-out-of-range'], by: ['indicators-swapped'], within: 'workbook' },
  // A year without rules is refused as such.
  { codes: ['result-year-unlikely'], by: ['year-not-supported'], within: 'workbook' },
  // One wrong year makes most of the dates look wrong; laws that cite an announcement have dates of their own.
  {
    codes: ['plan-year-mismatch', 'document-before-announcement', 'document-date-year', 'announcement-date-mismatch'],
    by: ['result-year-unlikely'],
    within: 'tab',
  },
  { codes: ['meeting-before-announcement'], by: ['result-year-unlikely'], within: 'workbook' },
  // Where the rows are not even all there, their statuses cannot match either.
  { codes: ['measure-count-status'], by: ['measure-count-rows'], within: 'workbook' },
  // While it is not known who decides, nothing can be said of the order.
  {
    codes: ['several-deciders', 'decider-not-last', 'decider-not-addressee'],
    by: ['unknown-choice'],
    within: 'tab',
  },
];

/** The findings that no other one explains; a cause that is itself explained takes its consequences with it. */
export function withoutExplained(
  findings: readonly Finding[],
  explanations: readonly Explanation[] = EXPLANATIONS,
): Finding[] {
  const causes = new Set(explanations.flatMap(({ by }) => by));
  const told = new Set<string>();
  for (const finding of findings) {
    if (causes.has(finding.code)) for (const place of placesOf(finding)) told.add(`${finding.code} ${place}`);
  }
  const isExplained = (finding: Finding): boolean =>
    explanations.some(
      ({ codes, by, within }) =>
        codes.includes(finding.code) &&
        placesOf(finding, within).some((place) => by.some((cause) => told.has(`${cause} ${place}`))),
    );
  return findings.filter((finding) => !isExplained(finding));
}

/** Names of the places of a finding at one nearness, or at all of them; the workbook is a place of every finding. */
function placesOf({ cell, cells }: Finding, within?: Nearness): string[] {
  const own = cells ?? (cell === null ? [] : [cell]);
  return [
    ...(within === undefined || within === 'workbook' ? ['workbook'] : []),
    ...(within === undefined || within === 'tab' ? own.map((place) => `tab ${splitPlace(place).tab}`) : []),
    ...(within === undefined || within === 'cell' ? own.map((place) => `cell ${place}`) : []),
  ];
}
