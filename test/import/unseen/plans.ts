/** Plans and results of measures as offices of other kinds lay them out. */

import type { UnseenCase } from './case';

export const PLANS: readonly UnseenCase[] = [
  {
    name: 'months without the year of the first, in a labelled measure',
    text: `มาตรการที่ 1: จัดอบรมจริยธรรม
ผู้รับผิดชอบ: สำนักปลัด
ระยะเวลา: ตุลาคม - ธันวาคม 2567
มาตรการที่ 2: ทบทวนคู่มือ
ผู้รับผิดชอบ: กองคลัง
ระยะเวลา: ต.ค. 67 ถึง มี.ค. 68
มาตรการที่ 3: ติดตามการใช้รถ
ผู้รับผิดชอบ: กองช่าง
ระยะเวลา: ตุลาคม - มีนาคม ๒๕๖๘`,
    measures: [
      { no: '1', measure: 'จัดอบรมจริยธรรม', responsible: 'สำนักปลัด', start: 'ตุลาคม 2567', end: 'ธันวาคม 2567' },
      { no: '2', measure: 'ทบทวนคู่มือ', responsible: 'กองคลัง', start: 'ต.ค. 67', end: 'มี.ค. 68' },
      { no: '3', measure: 'ติดตามการใช้รถ', responsible: 'กองช่าง', start: 'ตุลาคม ๒๕๖๗', end: 'มีนาคม ๒๕๖๘' },
    ],
  },
];
