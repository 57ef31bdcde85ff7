/** The years of the assessment: their rules by year, and which year's paper speaks of which year's figures. */

import type { ScaleId } from '../model';
import { UnknownYearError } from './unknown-year-error';
import { valueOf, type YearRules } from './year';
import { YEAR_2563 } from './year-2563';
import { YEAR_2564 } from './year-2564';
import { YEAR_2565 } from './year-2565';
import { YEAR_2566 } from './year-2566';
import { YEAR_2567 } from './year-2567';
import { YEAR_2568 } from './year-2568';
import { YEAR_2569 } from './year-2569';

export { UnknownYearError, type UnknownYearReason } from './unknown-year-error';

const YEARS: readonly YearRules[] = [YEAR_2563, YEAR_2564, YEAR_2565, YEAR_2566, YEAR_2567, YEAR_2568, YEAR_2569];

/** Buddhist years with rules, ascending. */
export const KNOWN_YEARS: readonly number[] = YEARS.map(({ year }) => year);

/** What is known about an assessment year (Buddhist); null where no year is given or it has no rules. */
export function rulesOf(year: number | null): YearRules | null {
  return YEARS.find((rules) => rules.year === year) ?? null;
}

/**
 * As `rulesOf`, for a year that must be known.
 * @param year Buddhist fiscal year
 * @throws {UnknownYearError} for a year without rules, with a Thai message that says why and lists the known years
 */
export function yearRules(year: number): YearRules {
  const rules = rulesOf(year);
  if (!rules) throw new UnknownYearError(year, KNOWN_YEARS);
  return rules;
}

/**
 * The rating scale of a year's results.
 * @throws {UnknownYearError} for a year without rules
 */
export function scaleOf(year: number): ScaleId {
  return yearRules(year).scale.value;
}

/** The fiscal year of the measures that answer a result: the one after it (ita-domain.md §0.9). */
export function measuresYear(resultYear: number): number {
  return resultYear + 1;
}

/** The result that a fiscal year's measures answer: that of the year before (ita-domain.md §0.9). */
export function analysedResultYear(measuresOfYear: number): number {
  return measuresOfYear - 1;
}

/**
 * The fiscal year whose measures the report item of an assessment year asks about (2567 → 2566); null where no source
 * says (2563–2566).
 * @throws {UnknownYearError} for a year without rules
 */
export function reportedMeasuresYear(assessmentYear: number): number | null {
  return valueOf(yearRules(assessmentYear).reportsMeasuresOf);
}

/**
 * The assessment year whose report item asks what became of a fiscal year's measures (2566 → 2567); null where no
 * known year is said to ask for it.
 */
export function reportYear(measuresOfYear: number): number | null {
  const rules = YEARS.find(({ reportsMeasuresOf }) => valueOf(reportsMeasuresOf) === measuresOfYear);
  return rules ? rules.year : null;
}
