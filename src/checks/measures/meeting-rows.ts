/** Rows of the meeting: an indicator stands under its own instrument (the tab's side of seed 004 #1). */

import { instrumentOf } from '../../ita/instruments';
import { finding, type Check } from '../engine/check';

export const meetingRows: Check = {
  code: 'meeting-rows',
  group: 'measures',
  title: 'แถวการประชุมระบุตัวชี้วัดของแบบวัดนั้น',
  finds: [{ code: 'meeting-instrument-mismatch', severities: ['error'], title: 'ตัวชี้วัดในแถวการประชุมไม่ใช่ของแบบวัดนั้น' }],
  run: ({ data }) =>
    data.meetings
      .filter(({ instrument, indicator }) => instrument !== null && indicator !== null)
      .map((row) => ({ row, right: instrumentOf(row.indicator as number) }))
      .filter(({ row, right }) => right !== null && right.id !== row.instrument)
      .map(({ row, right }) => {
        const cell = row.cells.instrument;
        const id = (right as { id: string }).id;
        return finding(
          'meeting-instrument-mismatch',
          'error',
          cell ?? row.cells.indicator,
          `แถวการประชุมอยู่ใต้แบบวัด ${row.instrument ?? ''} แต่ตัวชี้วัดที่ ${row.indicator ?? ''} เป็นของ ${id} ให้แก้แบบวัดหรือตัวชี้วัด`,
          { expected: id, found: row.instrument, cause: 'ตัวชี้วัดในแถวการประชุมไม่ใช่ของแบบวัดนั้น ให้แก้แบบวัดหรือตัวชี้วัด' },
        );
      }),
};
