/** A report that announces figures and gives none. Catches paper 004 #3. */

import { defineCheck } from '../engine/check';
import { sourceLines } from '../support/places';
import { subjectName } from '../support/subjects';
import { statementsOf } from '../../evidence/statements';

export const promisedFigures = defineCheck({
  code: 'promised-figures',
  group: 'statements',
  title: 'ที่ใดเขียนว่าปรากฏผลคะแนน ที่นั้นมีตัวเลข',
  codes: {
    'figures-missing': { severities: ['error'], title: 'อ้างถึงผลคะแนน แต่ไม่มีตัวเลข' },
  },
  run({ evidence = [] }, report) {
    const empty = statementsOf(evidence, 'promise').filter(({ found }) => found === 0);
    const first = empty[0];
    if (!first) return;
    const about = first.about === 'document' ? '' : `ของ${subjectName(first.about)}`;
    report(
      'figures-missing',
      'error',
      first.cell,
      `รายงานเขียนว่าปรากฏผลคะแนน${about} แต่ไม่มีตัวเลข (${sourceLines(empty.map(({ line }) => line))}) ให้ใส่คะแนนรายตัวชี้วัดจากประกาศผล`,
      { expected: 'คะแนน', found: 0 },
    );
  },
});
