/** Whether the announced figures agree among themselves, whatever the indicators say. */

import type { Analysis } from '../../../ita/analysis';
import { agreement, scoresOf, weightedTotal } from '../../../ita/scores';

/** Whether the three announced instruments make the announced total; false where one of the four is not announced. */
export function announcedAddUp({ instruments, total }: Analysis): boolean {
  const sum = weightedTotal(scoresOf(instruments, ({ announced }) => announced));
  return sum !== null && total.announced !== null && agreement(total.announced, sum) === 'same';
}
