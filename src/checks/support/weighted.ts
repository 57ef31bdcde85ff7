/** Whether the instruments were typed already weighted (out of 30, 30 and 40), as some papers print them. */

import { unweighted } from '../../ita/scores';
import type { CheckContext } from '../engine/check';

/**
 * Weighted figures are rounded before they are blown up to 0–100, so as 0–100 they are known only to about 0.02 and
 * may be compared no closer than that.
 */
export function typedWeighted({ data, analysis }: CheckContext): boolean {
  const { announcedIIT: IIT, announcedEIT: EIT, announcedOIT: OIT } = data.settings;
  if (!analysis) return false;
  return unweighted({ IIT, EIT, OIT }, analysis.total.announced ?? analysis.total.computed) !== null;
}
