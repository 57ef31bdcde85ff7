/** The assessment of fiscal year 2563. */

import {
  EIT_ITEMS,
  IIT_ITEMS,
  MEASURES_ITEM,
  oitItems,
  REPORT_ITEM,
  REPORTED_YEAR_UNKNOWN,
  SUB_INDICATORS,
} from './from-2563-to-2565';
import { assumed, known, type YearRules } from './year';

export const YEAR_2563: YearRules = {
  year: 2563,
  scale: known('letter', 'ita-domain.md §4.1'),
  items: { IIT: IIT_ITEMS, EIT: EIT_ITEMS, OIT: oitItems('เจตจำนงสุจริตของผู้บริหาร') },
  itemCount: {
    IIT: known(30, 'ita-domain.md §3.1'),
    EIT: known(15, 'ita-domain.md §3.1'),
    OIT: known(43, 'ita-domain.md §3.1'),
  },
  subIndicators: SUB_INDICATORS,
  eitInParts: assumed(false, 'ita-domain.md §1.5: one merged score in 2564; 2563 itself not seen'),
  measuresItem: MEASURES_ITEM,
  reportItem: REPORT_ITEM,
  reportsMeasuresOf: REPORTED_YEAR_UNKNOWN,
  announcedOn: known({ year: 2563, month: 9, day: 28 }, 'ita-domain.md §8'),
};
