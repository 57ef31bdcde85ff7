/** The three classes of a score and the two lines between them. Sources: ita-domain.md §4.3 (85), §5 (95 is a default, a setting). */

import type { Thresholds, WeaknessClass } from './model';
import { round2 } from './rounding';

export const DEFAULT_THRESHOLDS: Thresholds = { target: 85, maintain: 95 };

/** Official words for the classes. */
export const CLASS_NAMES: Readonly<Record<WeaknessClass, string>> = {
  urgent: 'ต้องแก้ไขโดยเร่งด่วน',
  improve: 'ควรพัฒนาให้ดีขึ้น',
  maintain: 'รักษามาตรฐาน',
};

/** Whether a score reaches the target; the line itself does, after rounding (ita-domain.md §4.3). */
export function meetsTarget(score: number, target: number = DEFAULT_THRESHOLDS.target): boolean {
  return round2(score) >= target;
}

/** Below target → urgent, below the maintain line → improve, else maintain; both lines inclusive, after rounding. */
export function classify(score: number, thresholds: Thresholds = DEFAULT_THRESHOLDS): WeaknessClass {
  if (!meetsTarget(score, thresholds.target)) return 'urgent';
  return round2(score) < thresholds.maintain ? 'improve' : 'maintain';
}
