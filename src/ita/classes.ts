/** The three classes of a score and the two lines between them. Sources: ita-domain.md §4.3 (85), §5 (95 is a default, a setting). */

import type { Lines, WeaknessClass } from './model';
import { round2 } from './rounding';

export const DEFAULT_LINES: Lines = { target: 85, maintain: 95 };

/** Official words for the classes. */
export const CLASS_NAMES: Readonly<Record<WeaknessClass, string>> = {
  urgent: 'ต้องแก้ไขโดยเร่งด่วน',
  improve: 'ควรพัฒนาให้ดีขึ้น',
  maintain: 'รักษามาตรฐาน',
};

/** Below target → urgent, below the maintain line → improve, else maintain; both lines inclusive, after rounding. */
export function classify(score: number, lines: Lines = DEFAULT_LINES): WeaknessClass {
  const rounded = round2(score);
  if (rounded < lines.target) return 'urgent';
  return rounded < lines.maintain ? 'improve' : 'maintain';
}
