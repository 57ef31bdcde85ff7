/**
 * The items of the assessment that papers answer, as they may be printed: with the number only where a source names it.
 * A number that is no more than a default ([BG] in ita-domain.md) would be a claim, so the title stands alone.
 */

import { reportYear, rulesOf, yearRules } from '../../ita/years';
import { valueOf, type Fact, type RequirementItem } from '../../ita/years/year';

export interface AskedItem {
  /** Buddhist fiscal year of the assessment that asks. */
  readonly year: number;
  /** "ข้อ O34 มาตรการ…", or "เรื่อง มาตรการ…" where the number is not confirmed. */
  readonly name: string;
  /** Whether a source confirms number and title. */
  readonly confirmed: boolean;
  readonly item: RequirementItem;
}

function asked(year: number, fact: Fact<RequirementItem>): AskedItem | null {
  const item = valueOf(fact);
  if (item === null) return null;
  const confirmed = fact.sure === 'source';
  return { year, confirmed, item, name: confirmed ? `ข้อ ${item.item} ${item.title}` : `เรื่อง ${item.title}` };
}

/** The item that asks for a fiscal year's measures; null for a year without rules. */
export function measuresItemOf(planYear: number): AskedItem | null {
  const rules = rulesOf(planYear);
  return rules ? asked(planYear, rules.measuresItem) : null;
}

/**
 * The item that asks what became of a fiscal year's measures: that of a later assessment (ita-domain.md §0.9); null
 * where no known year is said to ask. A year that is only a default is not named either.
 */
export function reportItemOf(planYear: number): AskedItem | null {
  const year = reportYear(planYear);
  return year === null ? null : asked(year, yearRules(year).reportItem);
}

/** The elements that a source requires, as texts; none where they are unknown or a default. */
export function requiredTexts(asks: AskedItem | null): string[] {
  const elements = asks === null || !asks.confirmed ? null : asks.item.elements;
  return elements !== null && elements.sure === 'source'
    ? elements.value.filter(({ sure }) => sure === 'source').map(({ text }) => text)
    : [];
}
