/**
 * Template of `measures`, มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน. Data: `src/documents/measures/measures-document.ts`.
 * Memo with opinions, cover, and the attached measures, each with page numbers of its own.
 */

import type { FileChild, ISectionOptions } from 'docx';
import { ASSESSMENT, MEASURES } from '../src/documents/shared/wording';
import { memoHead } from './parts/memo-head';
import { sections } from './parts/page';
import { constraints, reportTitle } from './parts/report';
import { closing, opinions } from './parts/signatures';
import { lineParagraphs } from './parts/table';
import { body, bold, centred, hanging, heading, marker, paragraph, type ParagraphFormat } from './parts/text';
import { cm } from './parts/units';

function memo(): FileChild[] {
  return [
    ...memoHead(),
    heading('เรื่องเดิม'),
    marker('{^isInternal}'),
    body(
      `ตามที่สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ (สำนักงาน ป.ป.ช.) ได้ประกาศผล${ASSESSMENT} (Integrity and Transparency Assessment : ITA) ประจำปีงบประมาณ พ.ศ. {resultYear}{announcement} แล้ว นั้น`,
      { before: 0 },
    ),
    marker('{/isInternal}'),
    marker('{#isInternal}'),
    body(
      `ตามที่ได้ดำเนิน${ASSESSMENT} (Integrity and Transparency Assessment : ITA) ประจำปีงบประมาณ พ.ศ. {resultYear} เป็นการภายใน นั้น`,
      { before: 0 },
    ),
    marker('{/isInternal}'),
    heading('ข้อเท็จจริง'),
    marker('{#hasTotal}'),
    body('จากผลการประเมินดังกล่าว {agency} {totalSentence}', { before: 0 }),
    marker('{/hasTotal}'),
    marker('{#hasPurpose}'),
    body('{agency} รับทราบผลการประเมินแล้ว และประสงค์จะนำผลไปใช้เพื่อ{purpose}'),
    marker('{/hasPurpose}'),
    marker('{#hasIssues}'),
    body(
      'ในการนี้ ได้วิเคราะห์ผลการประเมินใน {issueCount} ประเด็น {issuesSentence} ' +
        `{#hasMeasures}และได้นำผลการวิเคราะห์มาจัดทำ${MEASURES} ประจำปีงบประมาณ พ.ศ. {planYear} ซึ่งสอดคล้องกับการประเมินประจำปีงบประมาณ พ.ศ. {planYear}{requirement} {/hasMeasures}รายละเอียดปรากฏตามเอกสารแนบ`,
    ),
    marker('{/hasIssues}'),
    marker('{^hasIssues}'),
    marker('{#hasMeasures}'),
    body(
      `ในการนี้ {agency} ได้จัดทำ${MEASURES} ประจำปีงบประมาณ พ.ศ. {planYear} ซึ่งสอดคล้องกับการประเมินประจำปีงบประมาณ พ.ศ. {planYear}{requirement} รายละเอียดปรากฏตามเอกสารแนบ`,
    ),
    marker('{/hasMeasures}'),
    marker('{/hasIssues}'),
    marker('{#hasBelowTarget}'),
    body('{belowTargetSentence}'),
    marker('{/hasBelowTarget}'),
    marker('{#hasCommittee}'),
    body('{committeeSentence}'),
    marker('{/hasCommittee}'),
    marker('{^hasMeasures}'),
    body(`ทั้งนี้ ยังไม่ได้กำหนด${MEASURES} ประจำปีงบประมาณ พ.ศ. {planYear}`),
    marker('{/hasMeasures}'),
    marker('{#hasLaws}'),
    heading('ข้อกฎหมาย'),
    marker('{#laws}'),
    hanging('{no}.\t{text}', 2.5, 3.2),
    marker('{/laws}'),
    marker('{/hasLaws}'),
    heading('ข้อพิจารณา'),
    ...closing([body('{proposal}', { before: 0 })]),
    ...opinions(),
  ];
}

function cover(): FileChild[] {
  const big = { bold: true, size: 24, keepNext: true } as const;
  return [
    marker('{#hasAttachment}'),
    centred(MEASURES, { ...big, before: 110 }),
    centred('และการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส', big),
    centred('ในการดำเนินงานของหน่วยงานภาครัฐ', big),
    centred('ประจำปีงบประมาณ พ.ศ. {resultYear}', big),
    centred('{agency}', { ...big, before: 150 }),
    marker('{#hasPlace}'),
    centred('{place}', big),
    marker('{/hasPlace}'),
    centred('มาตรการประจำปีงบประมาณ พ.ศ. {planYear}', { bold: true, size: 20, before: 12 }),
    marker('{/hasAttachment}'),
  ];
}

function analysis(): FileChild[] {
  return [
    marker('{#hasAttachment}'),
    ...reportTitle([MEASURES, 'ประจำปีงบประมาณ พ.ศ. {planYear}']),
    marker('{/hasAttachment}'),
    marker('{#hasAnalysis}'),
    heading(`1. การวิเคราะห์ผล${ASSESSMENT} ประจำปีงบประมาณ พ.ศ. {resultYear}`, { before: 12 }),
    marker('{#issues}'),
    hanging('({no})\t{name}', 1, 2, { bold: true, before: 8, keepNext: true, keepLines: true }),
    marker('{#indicators}'),
    paragraph('{name} {score}', { indent: { left: cm(2.5) }, keepNext: true }),
    marker('{/indicators}'),
    marker('{#hasSentence}'),
    body('{sentence}', { before: 3, keepLines: true }),
    marker('{/hasSentence}'),
    marker('{#hasWeakItems}'),
    paragraph('{weakItemsTitle}', { indent: { left: cm(2.5) }, keepNext: true }),
    ...weakItems('weakItems'),
    marker('{/hasWeakItems}'),
    marker('{/issues}'),
    ...beyond(),
    marker('{/hasAnalysis}'),
  ];
}

function weakItems(loop: string): FileChild[] {
  return [marker(`{#${loop}}`), hanging('-\t{item} {text} ได้ {score} คะแนน', 2.5, 2.9), marker(`{/${loop}}`)];
}

/** What is below the target and in none of the issues. */
function beyond(): FileChild[] {
  return [
    marker('{#hasBeyondIssues}'),
    paragraph('{beyondTitle}', { bold: true, before: 8, indent: { left: cm(1) }, keepNext: true, keepLines: true }),
    marker('{#beyondIssues}'),
    paragraph('{name} {score}', { indent: { left: cm(2.5) }, keepNext: true }),
    ...weakItems('items'),
    paragraph('{answer}', { indent: { left: cm(2.5) } }),
    marker('{/beyondIssues}'),
    marker('{/hasBeyondIssues}'),
  ];
}

/** Label at 1.8 cm, its text from 6.3 cm on. */
function detail(label: string, text: string, format: ParagraphFormat = {}): FileChild {
  return hanging([`${label}\t${text}`], 1.8, 6.3, format);
}

function plan(): FileChild[] {
  return [
    marker('{#hasMeasures}'),
    heading('{planNo}. การนำผลการ{#hasIssues}วิเคราะห์แต่ละประเด็น{/hasIssues}{^hasIssues}ประเมิน{/hasIssues}ไปสู่การปฏิบัติ', {
      before: 12,
    }),
    marker('{#plan}'),
    paragraph([bold('{title}')], { before: 8, indent: { left: cm(1) }, keepNext: true, keepLines: true }),
    marker('{#measures}'),
    paragraph('{title}', { before: 4, indent: { left: cm(1.8) }, keepNext: true }),
    detail('กิจกรรม/โครงการ', '{measure}', { keepNext: true }),
    marker('{#hasResponsible}'),
    detail('ผู้รับผิดชอบ', '{responsible}', { keepNext: true }),
    marker('{/hasResponsible}'),
    marker('{#hasSteps}'),
    paragraph('ขั้นตอน/วิธีการปฏิบัติ', { indent: { left: cm(1.8) }, keepNext: true }),
    marker('{#isShort}'),
    ...lineParagraphs('steps', 2.5, 3.2, { keepNext: true }),
    marker('{/isShort}'),
    marker('{^isShort}'),
    ...lineParagraphs('steps', 2.5, 3.2),
    marker('{/isShort}'),
    marker('{/hasSteps}'),
    marker('{#hasPeriod}'),
    marker('{^hasMonitoring}'),
    detail('ระยะเวลา', '{period}'),
    marker('{/hasMonitoring}'),
    marker('{#hasMonitoring}'),
    detail('ระยะเวลา', '{period}', { keepNext: true }),
    marker('{/hasMonitoring}'),
    marker('{/hasPeriod}'),
    marker('{#hasMonitoring}'),
    detail('การกำกับติดตาม', '{monitoring}'),
    marker('{/hasMonitoring}'),
    marker('{/measures}'),
    marker('{/plan}'),
    marker('{#hasUnplanned}'),
    body('{unplannedSentence}'),
    marker('{/hasUnplanned}'),
    marker('{/hasMeasures}'),
  ];
}

/** Everything in the paper, in order. */
export function measuresTemplate(): ISectionOptions[] {
  return sections(memo(), cover(), [...analysis(), ...plan(), ...constraints()]);
}
