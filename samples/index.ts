/** The sample workbooks, in the order in which the demo shows them. */

import { BUENG_KAN_2566 } from './bueng-kan-2566';
import { PAK_KRET_2567 } from './pak-kret-2567';
import { SAI_THONG_2565 } from './sai-thong-2565';
import type { Sample } from './sample';

export { BUENG_KAN_2566, PAK_KRET_2567, SAI_THONG_2565, type Sample };

export const SAMPLES: readonly Sample[] = [SAI_THONG_2565, BUENG_KAN_2566, PAK_KRET_2567];
