/**
 * Findings that somebody wants to leave as they are: a remark whose matter is the cell of an error or warning, answered
 * with ไม่แก้ and a reason.
 */

import type { Finding } from '../findings/finding';
import { placeIn, splitPlace } from '../findings/address';
import type { KeptFinding } from './matters';
import type { Remark } from './remarks';

/** One matter a finding; of several remarks on one cell the last one has the reason. */
export function keptFindings(findings: readonly Finding[], remarks: readonly Remark[]): KeptFinding[] {
  const reasons = new Map<string, string>();
  for (const { matter, state, remark, answer } of remarks) {
    const { tab, cell } = splitPlace(matter.toUpperCase());
    if (cell !== null && state === 'declined') reasons.set(placeIn(tab, cell), answer || remark);
  }
  return findings.flatMap((finding): KeptFinding[] => {
    const reason = finding.cell === null ? undefined : reasons.get(finding.cell.toUpperCase());
    return finding.severity === 'note' || reason === undefined ? [] : [{ finding, reason }];
  });
}
