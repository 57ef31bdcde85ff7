/** Row numbers read as scores: a column of 1 to 10 taken for the scores makes papers that look right and are not. */

import { isRowNumbers, type NumberedScore } from '../../ita/unlikely';
import { defineCheck } from '../engine/check';
import { inCells } from '../support/places';

interface Numbered extends NumberedScore {
  readonly cell: string | undefined;
}

export const rowNumbers = defineCheck({
  code: 'row-numbers',
  group: 'scores',
  title: 'คะแนนไม่ใช่เลขลำดับของแถว',
  codes: {
    'row-numbers-as-scores': { severities: ['error'], title: 'คะแนนทุกช่องเป็นเลขลำดับของตัวชี้วัดหรือของข้อ' },
  },
  run({ data }, report) {
    const columns: readonly (readonly [what: string, rows: readonly Numbered[]])[] = [
      ['คะแนนตัวชี้วัด', data.indicators.map(({ no, score, cells }) => ({ no, score, cell: cells.score }))],
      ['คะแนนปีก่อน', data.indicators.map(({ no, previous, cells }) => ({ no, score: previous, cell: cells.previous }))],
      ['คะแนนรายข้อ', data.items.map(({ itemNo, score, cells }) => ({ no: itemNo, score, cell: cells.score }))],
    ];
    for (const [what, rows] of columns) {
      const scored = rows.filter(({ score }) => score !== null);
      if (!isRowNumbers(scored)) continue;
      const cells = scored.map(({ cell }) => cell);
      report(
        'row-numbers-as-scores',
        'error',
        cells,
        `${what}ทั้ง ${scored.length} ช่องเป็นเลขลำดับของแถวเอง${inCells(cells)} น่าจะอ่านผิดคอลัมน์ ให้กรอกคะแนนตามประกาศผล`,
        { found: scored.map(({ score }) => score).join(', ') },
      );
    }
  },
});
