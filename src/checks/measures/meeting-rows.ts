/** Rows of the meeting: an indicator stands under its own instrument (the tab's side of paper 004 #1). */

import { instrumentOf } from '../../ita/instruments';
import { defineCheck } from '../engine/check';

export const meetingRows = defineCheck({
  code: 'meeting-rows',
  group: 'measures',
  title: 'แถวการประชุมระบุตัวชี้วัดของแบบวัดนั้น',
  codes: {
    'meeting-instrument-mismatch': { severities: ['error'], title: 'ตัวชี้วัดในแถวการประชุมไม่ใช่ของแบบวัดนั้น' },
  },
  run({ data }, report) {
    for (const { instrument, indicator, cells } of data.meetings) {
      const right = indicator === null ? null : instrumentOf(indicator);
      if (instrument === null || right === null || right.id === instrument) continue;
      report(
        'meeting-instrument-mismatch',
        'error',
        cells.instrument ?? cells.indicator,
        `แถวการประชุมอยู่ใต้แบบวัด ${instrument} แต่ตัวชี้วัดที่ ${indicator ?? ''} เป็นของ ${right.id} ให้แก้แบบวัดหรือตัวชี้วัด`,
        {
          expected: right.id,
          found: instrument,
          cause: 'ตัวชี้วัดในแถวการประชุมไม่ใช่ของแบบวัดนั้น ให้แก้แบบวัดหรือตัวชี้วัด',
        },
      );
    }
  },
});
