/** ITA_INSTRUMENTS: IIT, EIT, OIT and total computed from the ten indicators (ita-domain.md §1). */

import { INSTRUMENTS, type Instrument } from '../ita/instruments';
import { computeScores } from '../ita/scores';
import { BAD, type CellResult } from './arguments';
import { indicatorSets, knownScores, type IndicatorSet } from './indicator-sets';
import { BAD_SCORE } from './messages';

/**
 * @param indicators scores of indicators 1–10 (0–100) as a row, a column, or rows × 10
 * @returns sets × 4: IIT, EIT, OIT, total, two decimals. An instrument is known as soon as its own indicators are;
 *   what is unknown is "", an instrument with an unusable cell says so
 * @throws Error in Thai for any other size
 */
export function ITA_INSTRUMENTS(indicators: unknown): CellResult[][] {
  return indicatorSets(indicators, 'ITA_INSTRUMENTS').map(instrumentsOf);
}

function instrumentsOf(set: IndicatorSet): CellResult[] {
  const { instruments, total } = computeScores(knownScores(set));
  const spoilt = ({ indicators }: Instrument): boolean => indicators.some((no) => set[no - 1] === BAD);
  const scores = INSTRUMENTS.map((instrument): CellResult =>
    spoilt(instrument) ? BAD_SCORE : (instruments[instrument.id] ?? ''),
  );
  return [...scores, total ?? ''];
}
