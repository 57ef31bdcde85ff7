/** Why an import reads a text as it does: the rule behind every figure, and what became of it. */

import { importText } from '../../../src/import/import-text';

const TEXT = `เทศบาลตำบลบ้านนา ได้คะแนนรวม 91.20 คะแนน ในการประเมิน ITA ปี 2566
ทั้งประเทศ 8,323 หน่วยงาน มีคะแนนเฉลี่ยรวม 90.19 คะแนน`;

it('is told of every figure where it is asked for, and only there', () => {
  expect(importText(TEXT).explained).toEqual([]);
  const told = importText(TEXT, { explain: true }).explained.map(({ line, value, by, fate, leftBy }) => [
    line,
    value,
    by,
    fate,
    leftBy,
  ]);
  expect(told).toContainEqual([1, 91.2, 'sentences/result-words', 'proposed', '']);
  expect(told.filter(([line]) => line === 2)).toEqual([[2, 90.19, 'prose', 'left', 'by-words']]);
});
