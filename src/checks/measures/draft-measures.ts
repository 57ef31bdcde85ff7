/** Measures that are still marked as drafts: they are in no paper until somebody takes the mark away. */

import { DRAFT_MARK } from '../../planning/drafts';
import { defineCheck } from '../engine/check';
import { inCells } from '../support/places';

export const draftMeasures = defineCheck({
  code: 'draft-measures',
  group: 'measures',
  title: 'ไม่มีมาตรการที่ยังเป็นร่าง',
  codes: {
    'draft-measures': { severities: ['warning'], title: `มีมาตรการที่ยังขึ้นต้นด้วย ${DRAFT_MARK} จึงไม่อยู่ในเอกสาร` },
  },
  run({ drafts = [] }, report) {
    if (drafts.length === 0) return;
    const cells = drafts.map(({ cells: own }) => own.measure);
    report(
      'draft-measures',
      'warning',
      cells,
      `มีมาตรการที่ยังเป็นร่าง ${drafts.length} รายการ${inCells(cells)} ร่างจะไม่พิมพ์ลงในเอกสาร ให้แก้ไขข้อความแล้วลบคำว่า ${DRAFT_MARK} หรือลบแถวที่ไม่ใช้`,
      { expected: 0, found: drafts.length },
    );
  },
});
