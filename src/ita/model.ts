/** The words of the assessment as types: what an instrument, an indicator, a rating and a class are. */

/** The three questionnaires. Weights and names: `instruments.ts`. */
export type InstrumentId = 'IIT' | 'EIT' | 'OIT';

/** Letter scale (AA…F, results up to 2565) or level scale (ผ่านดีเยี่ยม…, results from 2566). */
export type ScaleId = 'letter' | 'level';

/** What an agency should do about a score: below target / between / at or above the maintain line. */
export type WeaknessClass = 'urgent' | 'improve' | 'maintain';

/** Whether "weak" means below the target, or also the lowest indicator of each issue (ita-domain.md §5). */
export type WeaknessRule = 'below-target' | 'lowest-of-issue';

/** A score from 0 to 100, or null where nobody knows it. Never 0 for "unknown". */
export type ScoreOrNull = number | null;

/** The two lines that scores are held against, both inclusive, 0–100. */
export interface Thresholds {
  readonly target: number;
  readonly maintain: number;
}
