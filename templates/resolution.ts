/** Template of `resolution`, สรุปมติคณะกรรมการ. Data: `src/documents/resolution/resolution-document.ts`. */

import { AlignmentType, type FileChild, type ISectionOptions, type Paragraph } from 'docx';
import { together } from './parts/borderless';
import { sections } from './parts/page';
import { reportTitle } from './parts/report';
import { SIGN_HERE } from './parts/signatures';
import { cellText, table } from './parts/table';
import { body, bold, hairline, heading, marker, paragraph, rowEnd, type ParagraphFormat } from './parts/text';
import { cm } from './parts/units';

function matters(): FileChild[] {
  return [
    heading('1. เรื่องและมติ', { before: 12, after: 6 }),
    table(
      [
        { header: 'เรื่องที่', width: 1.3 },
        { header: 'เรื่องและข้อเสนอ', width: 9.2 },
        { header: 'มติ', width: 5.5 },
      ],
      [
        {
          cells: [
            [cellText('{#matters}{no}', { alignment: AlignmentType.CENTER })],
            [cellText([bold('{title}', 14)]), marker('{#lines}'), cellText('{text}'), marker('{/lines}')],
            [cellText('{decision}'), cellText('{comment}'), rowEnd('{/matters}')],
          ],
        },
      ],
    ),
  ];
}

function remarks(): FileChild[] {
  return [
    marker('{#hasRemarks}'),
    heading('2. ความเห็นและคำตอบ', { before: 12, after: 6 }),
    table(
      [
        { header: 'ลำดับ', width: 1.3 },
        { header: 'ความเห็น', width: 8.2 },
        { header: 'ผล', width: 6.5 },
      ],
      [
        {
          cells: [
            [cellText('{#remarks}{no}', { alignment: AlignmentType.CENTER })],
            [cellText('{text}')],
            [cellText('{answer}'), rowEnd('{/remarks}')],
          ],
        },
      ],
    ),
    marker('{/hasRemarks}'),
  ];
}

function members(): FileChild[] {
  return [
    heading('ผู้พิจารณา', { before: 12, after: 6 }),
    table(
      [
        { header: 'ลำดับ', width: 1.3 },
        { header: 'ชื่อหรือตำแหน่ง', width: 6.7 },
        { header: 'หน้าที่', width: 2.5 },
        { header: 'ความเห็น', width: 5.5 },
      ],
      [
        {
          cells: [
            [cellText('{#members}{no}', { alignment: AlignmentType.CENTER })],
            [cellText('{name}')],
            [cellText('{role}')],
            [cellText('{opinion}'), rowEnd('{/members}')],
          ],
        },
      ],
    ),
  ];
}

function signing(): FileChild[] {
  const right = (text: string, format: ParagraphFormat = {}): Paragraph =>
    paragraph(text, { alignment: AlignmentType.CENTER, indent: { left: cm(7) }, keepLines: true, ...format });
  return [
    hairline(''),
    marker('{#signers}'),
    hairline(''),
    together([
      right(SIGN_HERE, { before: 18, keepNext: true }),
      right('({name})', { keepNext: true }),
      right('{role}'),
    ]),
    marker('{/signers}'),
  ];
}

/** Everything in the paper, in order. */
export function resolutionTemplate(): ISectionOptions[] {
  return sections([
    ...reportTitle(['สรุปมติ{committee}', 'รอบที่ {roundNo} ผลการประเมินประจำปีงบประมาณ พ.ศ. {resultYear}']),
    body('{opening}', { before: 12 }),
    marker('{#isOvertaken}'),
    body('หมายเหตุ: ข้อมูลในสมุดงานเปลี่ยนหลังปิดรอบ มติข้างต้นเป็นมติต่อข้อมูลเดิม'),
    marker('{/isOvertaken}'),
    ...matters(),
    ...remarks(),
    ...members(),
    ...signing(),
  ]);
}
