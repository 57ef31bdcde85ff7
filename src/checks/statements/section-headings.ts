/** Headings that name one instrument over a section about another. Catches seed 004 #1. */

import { excerpt } from '../../thai/text';
import { finding, type Check } from '../engine/check';
import { sourceLines } from '../support/places';
import { statementsOf } from '../../evidence/statements';

export const sectionHeadings: Check = {
  code: 'section-headings',
  group: 'statements',
  title: 'หัวข้อของแต่ละแบบวัดตรงกับเนื้อหาใต้หัวข้อ',
  finds: [
    { code: 'heading-instrument-mismatch', severities: ['error'], title: 'หัวข้อระบุแบบวัดหนึ่ง แต่เนื้อหาเป็นของอีกแบบวัด' },
  ],
  run: ({ evidence = [] }) =>
    statementsOf(evidence, 'heading')
      .filter(({ instrument, content }) => instrument !== null && content !== null && instrument !== content)
      .map((heading) =>
        finding(
          'heading-instrument-mismatch',
          'error',
          heading.cell,
          `หัวข้อ "${excerpt(heading.title)}" ระบุ ${heading.instrument ?? ''} แต่เนื้อหาเป็นของ ${heading.content ?? ''} (${sourceLines([heading.line])}) ให้แก้หัวข้อ`,
          { expected: heading.content, found: heading.instrument },
        ),
      ),
};
