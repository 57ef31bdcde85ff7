/** The assessment of fiscal year 2565. */

import {
  EIT_ITEMS,
  IIT_ITEMS,
  MEASURES_ITEM,
  oitItems,
  REPORT_ITEM,
  REPORTED_YEAR_UNKNOWN,
  SUB_INDICATORS,
} from './from-2563-to-2565';
import { known, type YearRules } from './year';

export const YEAR_2565: YearRules = {
  year: 2565,
  scale: known('letter', 'ita-domain.md §4.1'),
  items: { IIT: IIT_ITEMS, EIT: EIT_ITEMS, OIT: oitItems('นโยบายไม่รับของขวัญ (No Gift Policy)') },
  itemCount: {
    IIT: known(30, 'ita-domain.md §3.1'),
    EIT: known(15, 'ita-domain.md §3.1'),
    OIT: known(43, 'ita-domain.md §3.1'),
  },
  subIndicators: SUB_INDICATORS,
  eitInParts: known(false, 'ita-domain.md §12.1: one EIT score per item'),
  measuresItem: MEASURES_ITEM,
  reportItem: REPORT_ITEM,
  reportsMeasuresOf: REPORTED_YEAR_UNKNOWN,
  announcedOn: known({ year: 2565, month: 8, day: 1 }, 'ita-domain.md §8'),
};
