/** Template of `meeting`, สรุปผลการประชุม. Data: `src/documents/meeting/meeting-document.ts`. */

import type { FileChild, ISectionOptions } from 'docx';
import { sections } from './parts/page';
import { signed } from './parts/report';
import { lineParagraphs } from './parts/table';
import { body, bold, centred, hanging, heading, marker, paragraph } from './parts/text';
import { cm } from './parts/units';

/** A subject of an instrument with its lines, gone where there is none. */
function subject(title: string, condition: string, loop: string): FileChild[] {
  return [
    marker(`{#${condition}}`),
    paragraph([bold(title)], { before: 6, indent: { left: cm(1.5) }, keepNext: true }),
    ...lineParagraphs(loop, 2.5, 3.2),
    marker(`{/${condition}}`),
  ];
}

function instruments(): FileChild[] {
  return [
    marker('{#sections}'),
    heading('{no}. {title}', { before: 12 }),
    marker('{#hasPurpose}'),
    body('{purpose}', { before: 0 }),
    marker('{/hasPurpose}'),
    marker('{#hasReading}'),
    body('{reading}'),
    marker('{/hasReading}'),
    marker('{#hasOpinions}'),
    paragraph([bold('ความเห็นของคณะที่ปรึกษาต่อผลการประเมิน')], {
      before: 6,
      indent: { left: cm(1.5) },
      keepNext: true,
    }),
    marker('{#opinions}'),
    hanging('({no})\t{about}', 2.5, 3.2, { keepNext: true }),
    paragraph([bold('ความเห็น'), ' {opinion}'], { indent: { left: cm(3.2) }, keepLines: true }),
    marker('{/opinions}'),
    marker('{/hasOpinions}'),
    marker('{#hasApproaches}'),
    marker('{#byIndicator}'),
    paragraph([bold('แนวทางแก้ไขรายตัวชี้วัด')], { before: 6, indent: { left: cm(1.5) }, keepNext: true }),
    marker('{/byIndicator}'),
    marker('{^byIndicator}'),
    paragraph([bold('แนวทางแก้ไข')], { before: 6, indent: { left: cm(1.5) }, keepNext: true }),
    marker('{/byIndicator}'),
    marker('{#approaches}'),
    hanging(['{no})\t', bold('{indicator}'), '{text}'], 2.5, 3.2),
    marker('{/approaches}'),
    marker('{/hasApproaches}'),
    ...subject('มาตรการ/แนวทาง', 'hasMeasures', 'measures'),
    ...subject('วิธีการดำเนินการ', 'hasMethod', 'method'),
    ...subject('ผลการดำเนินการ', 'hasResults', 'results'),
    ...subject('ข้อเสนอแนะ', 'hasSuggestions', 'suggestions'),
    marker('{/sections}'),
  ];
}

/** Everything in the paper, in order. */
export function meetingTemplate(): ISectionOptions[] {
  const title = { bold: true, size: 18, keepNext: true, keepLines: true } as const;
  return sections([
    centred('สรุปผลการประชุมผลการดำเนินการตามมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใส', title),
    centred('{agency}', title),
    marker('{#hasPlace}'),
    centred('{place}', title),
    marker('{/hasPlace}'),
    marker('{#hasDay}'),
    centred('{day}', title),
    marker('{/hasDay}'),
    marker('{#hasMeetingPlace}'),
    centred('ณ {meetingPlace}', title),
    marker('{/hasMeetingPlace}'),
    body('{agency} {origin}', { before: 12 }),
    marker('{#hasVerdict}'),
    body('{verdict}'),
    marker('{/hasVerdict}'),
    ...instruments(),
    ...signed('ผู้สรุปผลการประชุม', [
      marker('{#hasSections}'),
      body(
        'ทั้งนี้ ให้ส่วนราชการที่เกี่ยวข้องดำเนินการตามสรุปผลข้างต้น เพื่อให้การประเมินประจำปีงบประมาณ พ.ศ. {planYear} เป็นไปตามหลักเกณฑ์ที่สำนักงาน ป.ป.ช. กำหนด',
        { before: 12, keepNext: true },
      ),
      marker('{/hasSections}'),
    ]),
  ]);
}
