/** Changes of a score as messages write them. */

import { formatScore } from '../../../ita/rounding';

/** "+2.08", "-2.08"; points with two decimals. */
export function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${formatScore(value)}`;
}
