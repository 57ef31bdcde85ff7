/** The agency's own target beside the line of the assessment. */

import { PASS_LINE } from '../../ita/rating';
import { round2 } from '../../ita/rounding';
import type { CheckContext } from '../engine/check';

/** Above one of the agency's own target and the pass line and below the other: a verdict can mean either. */
export function isBetweenLines({ data }: CheckContext, score: number): boolean {
  const { target } = data.settings;
  return round2(score) >= Math.min(target, PASS_LINE) && round2(score) < Math.max(target, PASS_LINE);
}
