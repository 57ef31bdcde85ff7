/** Every check, in the order in which a person would want to repair things. */

import type { Check, CheckContext } from './check';
import type { Finding, Severity } from './finding';
import { instrumentMismatch } from './instrument-mismatch';
import { missingIndicators } from './missing-indicators';
import { previousYear } from './previous-year';
import { ratingMismatch } from './rating-mismatch';
import { requiredSettings } from './required-settings';
import { totalMismatch } from './total-mismatch';

export const CHECKS: readonly Check[] = [
  requiredSettings,
  missingIndicators,
  instrumentMismatch,
  totalMismatch,
  ratingMismatch,
  previousYear,
];

const HARM: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** What reading found and what every check finds, the most harmful first. */
export function runChecks(context: CheckContext): Finding[] {
  const all = CHECKS.reduce<Finding[]>(
    (findings, check) => findings.concat(check.run(context)),
    [...context.data.findings],
  );
  return all
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => HARM[a.finding.severity] - HARM[b.finding.severity] || a.index - b.index)
    .map(({ finding }) => finding);
}
