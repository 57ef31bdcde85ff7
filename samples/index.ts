/** The sample workbooks, in the order in which the demo shows them. */

import { BUENG_KAN_2566 } from './bueng-kan-2566';
import { MEASURES_REPORT_2567 } from './measures-report-2567';
import { NAKHON_RATCHASIMA_2563 } from './nakhon-ratchasima-2563';
import { PAK_KRET_2567 } from './pak-kret-2567';
import { SAI_THONG_2565 } from './sai-thong-2565';
import type { Sample } from './sample';

export { BUENG_KAN_2566, PAK_KRET_2567, SAI_THONG_2565, type Sample };

export const SAMPLES: readonly Sample[] = [
  SAI_THONG_2565,
  BUENG_KAN_2566,
  PAK_KRET_2567,
  NAKHON_RATCHASIMA_2563,
  MEASURES_REPORT_2567,
];
