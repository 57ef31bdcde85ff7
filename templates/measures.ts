/**
 * Template of `measures`, มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน. Data: `src/documents/measures-document.ts`.
 * Memo, opinions, cover, and the attached measures in one section.
 */

import type { FileChild } from 'docx';
import { memoHead } from './parts/memo-head';
import { closing, opinions } from './parts/signatures';
import { lineParagraphs } from './parts/table';
import { body, bold, centred, hanging, heading, marker, paragraph } from './parts/text';
import { cm } from './parts/units';

const ASSESSMENT = 'การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ';
const MEASURES = 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน';

function memo(): FileChild[] {
  return [
    ...memoHead(),
    heading('เรื่องเดิม'),
    body(
      `ตามที่สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ (สำนักงาน ป.ป.ช.) ได้ประกาศผล${ASSESSMENT} (Integrity and Transparency Assessment : ITA) ประจำปีงบประมาณ พ.ศ. {resultYear} ลงวันที่ {announcementDate} แล้ว นั้น`,
      { before: 0 },
    ),
    heading('ข้อเท็จจริง'),
    body('จากผลการประเมินดังกล่าว {agency} {totalSentence}', { before: 0 }),
    body(
      'ในการนี้ ได้วิเคราะห์ผลการประเมินใน {issueCount} ประเด็น {issuesSentence} และได้นำผลการวิเคราะห์มาจัดทำ' +
        `${MEASURES} ประจำปีงบประมาณ พ.ศ. {planYear} ซึ่งสอดคล้องกับการประเมินประจำปีงบประมาณ พ.ศ. {planYear}{requirement} รายละเอียดปรากฏตามเอกสารแนบ`,
    ),
    heading('ข้อกฎหมาย'),
    marker('{#laws}'),
    hanging('{no}.\t{text}', 2.5, 3.2),
    marker('{/laws}'),
    heading('ข้อพิจารณา'),
    body('{proposal}', { before: 0, keepNext: true, keepLines: true }),
    ...closing(),
    ...opinions(),
  ];
}

function cover(): FileChild[] {
  const big = { bold: true, size: 24, keepNext: true } as const;
  return [
    centred(MEASURES, { ...big, pageBreakBefore: true, before: 150 }),
    centred('และการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส', big),
    centred('ในการดำเนินงานของหน่วยงานภาครัฐ', big),
    centred('ประจำปีงบประมาณ พ.ศ. {resultYear}', big),
    centred('{agency}', { ...big, before: 220 }),
    marker('{#hasPlace}'),
    centred('{place}', big),
    marker('{/hasPlace}'),
    centred('มาตรการประจำปีงบประมาณ พ.ศ. {planYear}', { bold: true, size: 20, before: 12 }),
  ];
}

function analysis(): FileChild[] {
  return [
    centred(MEASURES, { bold: true, size: 18, pageBreakBefore: true, keepNext: true }),
    centred('{agency} ประจำปีงบประมาณ พ.ศ. {planYear}', { bold: true, size: 18, keepNext: true }),
    marker('{#hasPlace}'),
    centred('{place}', { bold: true, size: 18, keepNext: true }),
    marker('{/hasPlace}'),
    heading(`1. การวิเคราะห์ผล${ASSESSMENT} ประจำปีงบประมาณ พ.ศ. {resultYear}`),
    marker('{#issues}'),
    hanging('({no})\t{name}', 1, 1.8, { bold: true, before: 8, keepNext: true, keepLines: true }),
    marker('{#indicators}'),
    paragraph('{name} {score}', { indent: { left: cm(2.5) }, keepNext: true }),
    marker('{/indicators}'),
    body('{sentence}', { before: 3, keepLines: true }),
    marker('{#hasWeakItems}'),
    paragraph('{weakItemsTitle}', { indent: { left: cm(2.5) }, keepNext: true }),
    marker('{#weakItems}'),
    hanging('-\t{item} {text} ได้ {score} คะแนน', 2.5, 2.9),
    marker('{/weakItems}'),
    marker('{/hasWeakItems}'),
    marker('{/issues}'),
  ];
}

/** Label at 1.8 cm, its text from 6.3 cm on. */
function detail(label: string, text: string, keepNext: boolean): FileChild {
  return hanging([`${label}\t${text}`], 1.8, 6.3, { keepNext });
}

function plan(): FileChild[] {
  return [
    heading('2. การนำผลการวิเคราะห์แต่ละประเด็นไปสู่การปฏิบัติ'),
    marker('{#plan}'),
    paragraph([bold('{title}')], { before: 8, indent: { left: cm(1) }, keepNext: true, keepLines: true }),
    marker('{#noMeasures}'),
    paragraph('ยังไม่ได้กำหนดมาตรการในประเด็นนี้', { indent: { left: cm(1.8) } }),
    marker('{/noMeasures}'),
    marker('{#measures}'),
    marker('{#hasTitle}'),
    paragraph('{title}', { before: 4, indent: { left: cm(1.8) }, keepNext: true }),
    marker('{/hasTitle}'),
    detail('(1) กิจกรรม/โครงการ', '{measure}', true),
    detail('(2) ผู้รับผิดชอบ', '{responsible}', true),
    paragraph('(3) ขั้นตอน/วิธีการปฏิบัติ', { indent: { left: cm(1.8) }, keepNext: true }),
    ...lineParagraphs('steps', 2.5, 3.2),
    detail('(4) ระยะเวลา', '{period}', false),
    marker('{#hasMonitoring}'),
    detail('(5) การกำกับติดตาม', '{monitoring}', false),
    marker('{/hasMonitoring}'),
    marker('{/measures}'),
    marker('{/plan}'),
  ];
}

function constraints(): FileChild[] {
  return [
    heading(`3. ข้อจำกัดของหน่วยงานในการดำเนิน${ASSESSMENT}`),
    marker('{#constraints}'),
    hanging('{no})\t{text}', 1, 1.8),
    marker('{/constraints}'),
  ];
}

/** Everything in the paper, in order. */
export function measuresTemplate(): FileChild[] {
  return [...memo(), ...cover(), ...analysis(), ...plan(), ...constraints()];
}
