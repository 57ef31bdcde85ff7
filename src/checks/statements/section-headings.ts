/** Headings that name one instrument over a section about another. Catches paper 004 #1. */

import { excerpt } from '../../thai/text';
import { defineCheck } from '../engine/check';
import { sourceLines } from '../support/places';
import { statementsOf } from '../../evidence/statements';

export const sectionHeadings = defineCheck({
  code: 'section-headings',
  group: 'statements',
  title: 'หัวข้อของแต่ละแบบวัดตรงกับเนื้อหาใต้หัวข้อ',
  codes: {
    'heading-instrument-mismatch': { severities: ['error'], title: 'หัวข้อระบุแบบวัดหนึ่ง แต่เนื้อหาเป็นของอีกแบบวัด' },
  },
  run({ evidence = [] }, report) {
    for (const { title, instrument, content, line, cell } of statementsOf(evidence, 'heading')) {
      if (instrument === null || content === null || instrument === content) continue;
      report(
        'heading-instrument-mismatch',
        'error',
        cell,
        `หัวข้อ "${excerpt(title)}" ระบุ ${instrument} แต่เนื้อหาเป็นของ ${content} (${sourceLines([line])}) ให้แก้หัวข้อ`,
        { expected: content, found: instrument },
      );
    }
  },
});
