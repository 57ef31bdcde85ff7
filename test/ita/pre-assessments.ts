/** The 39 complete score tables of one university's trial run of the 2563 method, as printed. Scores 0–100. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InstrumentId } from '../../src/ita/model';

export interface PreAssessment {
  agency: string;
  indicators: number[];
  /** As printed: out of 30, 30 and 40. */
  weighted: Record<InstrumentId, number>;
  total: number;
  rating: string;
}

export const PRE_ASSESSMENTS = JSON.parse(
  readFileSync(join(__dirname, '../fixtures/pre-assessments-2563.json'), 'utf8'),
) as PreAssessment[];
