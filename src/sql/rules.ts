/**
 * The rules of the years as rows: which items make up which indicator, in how many groups, and by which scale a total is
 * rated. Only facts with a source become rows; a year that lacks one says why, and its indicators must be given.
 */

import { INDICATORS } from '../ita/indicators';
import { INSTRUMENTS } from '../ita/instruments';
import type { InstrumentId } from '../ita/model';
import { KNOWN_YEARS, yearRules } from '../ita/years';
import type { YearRules } from '../ita/years/year';
import { rangesOf } from '../ita/number-ranges';

/** Consecutive items of one group. A group is a sub-indicator of OIT, or a part of EIT, or all items of an indicator. */
export interface ItemRange {
  readonly year: number;
  readonly instrument: InstrumentId;
  readonly indicator: number;
  /** `9.1`, empty for IIT and EIT. */
  readonly group: string;
  readonly first: number;
  readonly last: number;
  /** Items of the whole group. */
  readonly items: number;
  /** Groups of the indicator: sub-indicators, or the two parts of EIT. */
  readonly groups: number;
}

/** An instrument of a year whose indicators cannot be computed from items. */
export interface NotComputed {
  readonly year: number;
  readonly instrument: InstrumentId;
  readonly why: string;
}

export interface SqlRules {
  readonly ranges: readonly ItemRange[];
  readonly notComputed: readonly NotComputed[];
}

/** Everything that the years' rules say of items. */
export function sqlRules(): SqlRules {
  const found = KNOWN_YEARS.flatMap((year) => INSTRUMENTS.map(({ id }) => ofInstrument(yearRules(year), id)));
  return {
    ranges: found.flatMap((one) => ('why' in one ? [] : one.ranges)),
    notComputed: found.flatMap((one) => ('why' in one ? [one] : [])),
  };
}

function ofInstrument(rules: YearRules, instrument: InstrumentId): { ranges: ItemRange[] } | NotComputed {
  const refused = (why: string): NotComputed => ({ year: rules.year, instrument, why });
  if (instrument === 'OIT') return ofDisclosures(rules, refused);
  const items = rules.items[instrument];
  const count = rules.itemCount[instrument];
  if (items.sure !== 'source' || count.sure !== 'source') return refused('no source gives all questions');
  if (items.value.length !== count.value) return refused(`${items.value.length} of ${count.value} questions are known`);
  const parts = instrument === 'EIT' ? rules.eitInParts : null;
  if (parts !== null && parts.sure !== 'source') return refused('no source says whether it came in parts');
  const groups = parts !== null && parts.value ? 2 : 1;
  const indicators = INDICATORS.filter((one) => one.instrument === instrument);
  return {
    ranges: indicators.flatMap(({ no }) => {
      const own = items.value.filter(({ indicator }) => indicator === no).map((item) => item.no);
      return rangesOf(own).map(([first, last]) => ({
        ...{ year: rules.year, instrument, indicator: no, group: '' },
        ...{ first, last, items: own.length, groups },
      }));
    }),
  };
}

/** Indicators 9 and 10 are means of sub-indicators (ita-domain.md 1.3), so the split of the items must be known. */
function ofDisclosures(
  { year, subIndicators }: YearRules,
  refused: (why: string) => NotComputed,
): { ranges: ItemRange[] } | NotComputed {
  if (subIndicators.sure !== 'source') return refused('no source gives the sub-indicators');
  const subs = subIndicators.value;
  if (subs.some(({ items }) => items === null)) return refused('no source says which items make up a sub-indicator');
  return {
    ranges: subs.flatMap(({ id, indicator, items }) => {
      const own = items ?? [];
      const groups = subs.filter((other) => other.indicator === indicator).length;
      return rangesOf(own).map(([first, last]) => ({
        ...{ year, instrument: 'OIT' as const, indicator, group: id },
        ...{ first, last, items: own.length, groups },
      }));
    }),
  };
}
