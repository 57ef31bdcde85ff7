/** Whether the announced figures agree among themselves, whatever the indicators say. */

import type { Analysis } from '../../ita/analysis';
import type { InstrumentId, ScoreOrNull } from '../../ita/model';
import { agreement, weightedTotal } from '../../ita/scores';

/** Whether the three announced instruments make the announced total; false where one of the four is not announced. */
export function announcedAddUp({ instruments, total }: Analysis): boolean {
  const announced = {} as Record<InstrumentId, ScoreOrNull>;
  for (const instrument of instruments) announced[instrument.id] = instrument.announced;
  const sum = weightedTotal(announced);
  return sum !== null && total.announced !== null && agreement(total.announced, sum) === 'same';
}
