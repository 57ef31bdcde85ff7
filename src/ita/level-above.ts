/** The level above the one that an analysis states, and what still keeps the agency from it. */

import type { Analysis } from './analysis';
import type { InstrumentId, ScoreOrNull } from './model';
import { nextLevel, type Level, type NextLevel } from './rating';

export interface LevelAbove {
  readonly name: Level;
  /** Points that the total and each instrument lack for it, 0–100; only those that lack some. */
  readonly missing: NextLevel['missing'];
}

/** From the figures as they are stated; null at the top, on the scale of letters, and where a figure is unknown. */
export function levelAbove({ total, instruments }: Analysis): LevelAbove | null {
  const scoreOf = (id: InstrumentId): ScoreOrNull => instruments.find((one) => one.id === id)?.stated ?? null;
  const [iit, eit, oit] = [scoreOf('IIT'), scoreOf('EIT'), scoreOf('OIT')];
  if (total.scale !== 'level' || total.stated === null || iit === null || eit === null || oit === null) return null;
  const { next, missing } = nextLevel(total.stated, { IIT: iit, EIT: eit, OIT: oit });
  return next === null ? null : { name: next, missing };
}
