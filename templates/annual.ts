/** Template of `annual`, รายงานประจำปี. Data: `src/documents/annual/annual-document.ts`. The cover has no page number. */

import { AlignmentType, type FileChild, type ISectionOptions } from 'docx';
import { ASSESSMENT } from '../src/documents/shared/wording';
import { ACROSS_WIDTH, sections } from './parts/page';
import { constraints, cover, measureOverview, reportTitle, signed } from './parts/report';
import { cellLines, cellText, table } from './parts/table';
import { body, bold, centred, hairline, hanging, heading, marker, paragraph, rowEnd, subheading } from './parts/text';
import { cm } from './parts/units';

const REPORT = 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน';

const centre = { alignment: AlignmentType.CENTER } as const;

function story(): FileChild[] {
  return [
    heading('1. ความเป็นมา', { before: 12 }),
    body(
      `${ASSESSMENT} (Integrity and Transparency Assessment : ITA) ช่วยให้หน่วยงานทราบว่าบุคลากร ผู้รับบริการ และสาธารณชนเห็นการทำงานของหน่วยงานอย่างไร และนำผลไปปรับปรุงการบริหารงานและการให้บริการให้โปร่งใสยิ่งขึ้น`,
      { before: 0 },
    ),
    marker('{#hasCommittee}'),
    body(
      '{agency} มี{committee} ขับเคลื่อนและติดตามการดำเนินงานตามเกณฑ์การประเมินและตามมาตรการที่กำหนดไว้{#hasDuties} โดยมีหน้าที่{duties}{/hasDuties}',
    ),
    marker('{/hasCommittee}'),
    marker('{#story}'),
    body('{text}'),
    marker('{/story}'),
    marker('{#hasTotal}'),
    body(
      `{^isInternal}สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ (สำนักงาน ป.ป.ช.) ได้ประกาศผล${ASSESSMENT} ประจำปีงบประมาณ พ.ศ. {resultYear}{announcement} โดย{agency} {totalSentence}{/isInternal}{#isInternal}ผลภายในของ${ASSESSMENT} ประจำปีงบประมาณ พ.ศ. {resultYear} {agency} {totalSentence}{/isInternal}`,
    ),
    marker('{/hasTotal}'),
  ];
}

function instruments(): FileChild[] {
  return [
    heading('2. แบบวัดและตัวชี้วัด', { before: 12 }),
    marker('{#instruments}'),
    body(
      [
        bold('ส่วนที่ {no} {name} ({englishName} : {id})'),
        ' น้ำหนักร้อยละ {weight} เป็นแบบวัดที่{purpose}{#hasRespondents} ผู้ตอบแบบวัด ได้แก่ {respondents}{/hasRespondents} ประกอบด้วย {count} ตัวชี้วัด ได้แก่',
      ],
      { keepNext: true },
    ),
    marker('{#indicators}'),
    marker('{#hasScore}'),
    paragraph('{name} ได้ {score} คะแนน ({verdict})', { indent: { left: cm(2.5) } }),
    marker('{/hasScore}'),
    marker('{^hasScore}'),
    paragraph('{name}', { indent: { left: cm(2.5) } }),
    marker('{/hasScore}'),
    marker('{#subIndicators}'),
    paragraph('ตัวชี้วัดย่อยที่ {no} {text}', { indent: { left: cm(3.5) } }),
    marker('{/subIndicators}'),
    marker('{/indicators}'),
    marker('{#hasVerdict}'),
    body('{verdict}', { before: 3 }),
    marker('{/hasVerdict}'),
    marker('{/instruments}'),
  ];
}

function scale(caption: string, loop: string): FileChild[] {
  return [
    centred(caption, { bold: true, before: 8, after: 4, keepNext: true }),
    table(
      [
        { header: 'ระดับ', width: 4 },
        { header: 'หลักเกณฑ์', width: 9 },
        { header: 'ผล', width: 3 },
      ],
      [
        {
          cells: [
            [cellText(`{#${loop}}{rating}`, { ...centre, keepNext: true })],
            [cellText('{rule}', { keepNext: true })],
            [cellText(`{result}{/${loop}}`, { ...centre, keepNext: true })],
          ],
        },
      ],
    ),
    // The rows keep with what follows; this ends the chain, so that only one table at a time moves to the next page.
    hairline(''),
  ];
}

function scales(): FileChild[] {
  return [
    heading('3. เกณฑ์ระดับผลการประเมิน', { before: 12 }),
    body('{scaleSentence}', { before: 0, keepNext: true }),
    ...scale('มาตรวัดแบบเดิม (ผลการประเมินถึงปีงบประมาณ พ.ศ. 2565)', 'letters'),
    ...scale('มาตรวัดแบบใหม่ (ผลการประเมินตั้งแต่ปีงบประมาณ พ.ศ. 2566)', 'levels'),
  ];
}

function analyses(): FileChild[] {
  return [
    marker('{#hasAnalyses}'),
    heading('4. การวิเคราะห์ผลการประเมินรายแบบวัด', { before: 12 }),
    marker('{#hasSteps}'),
    body('{agency} วิเคราะห์ผลการประเมินตามขั้นตอนดังนี้', { before: 0, keepNext: true }),
    marker('{#steps}'),
    hanging('{no})\t{text}', 2.5, 3.2),
    marker('{/steps}'),
    marker('{/hasSteps}'),
    marker('{#analyses}'),
    subheading('4.{no} {name} ({id})'),
    body('{sentence}', { before: 0 }),
    marker('{#hasReading}'),
    body('{reading}'),
    marker('{/hasReading}'),
    marker('{#parts}'),
    body('{sentence}', { keepNext: true }),
    marker('{#groups}'),
    hanging('{no})\t{title}', 1.5, 2.4, { before: 4, keepNext: true, keepLines: true }),
    marker('{#items}'),
    hanging('{no}\t{item} {text} ได้ {score} คะแนน', 2.4, 3.6, { keepLines: true }),
    marker('{/items}'),
    marker('{/groups}'),
    marker('{/parts}'),
    marker('{/analyses}'),
    marker('{/hasAnalyses}'),
  ];
}

function results(): FileChild[] {
  return [
    marker('{#hasResults}'),
    heading('{resultsNo}. ผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', { before: 12 }),
    marker('{#hasMeasures}'),
    ...measureOverview(
      '{agency} ได้นำผลการ{#hasAnalyses}วิเคราะห์ข้างต้น{/hasAnalyses}{^hasAnalyses}ประเมิน{/hasAnalyses}มากำหนดมาตรการ ประจำปีงบประมาณ พ.ศ. {planYear} {countSentence}',
    ),
    marker('{/hasMeasures}'),
    marker('{#hasFollowing}'),
    body('{followingSentence}'),
    marker('{/hasFollowing}'),
    ...effects(),
    marker('{#hasMeasures}'),
    body('รายละเอียดของแต่ละมาตรการปรากฏตามตารางแนบท้ายรายงาน'),
    marker('{/hasMeasures}'),
    marker('{/hasResults}'),
  ];
}

/** The table of six columns, on pages across behind the signature. */
function annex(): FileChild[] {
  return [
    marker('{#hasMeasures}'),
    centred('ตารางแนบท้าย ผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. {planYear}', {
      bold: true,
      keepNext: true,
    }),
    centred('{agency}', { bold: true, after: 4, keepNext: true }),
    table(
      [
        { header: 'มาตรการ/โครงการ/กิจกรรม', width: 4.4 },
        { header: 'ขั้นตอน/วิธีการปฏิบัติ', width: 6 },
        { header: 'ช่วงระยะเวลา', width: 3.5 },
        { header: 'ผู้รับผิดชอบ', width: 3 },
        { header: 'ผลการดำเนินการ (output)', width: 5 },
        { header: 'ผลลัพธ์ (outcome)', width: 3.8 },
      ],
      [
        {
          cells: [
            [cellText('{#measures}{no}. {measure}')],
            cellLines('steps'),
            [cellText('{period}')],
            [cellText('{responsible}')],
            cellLines('output'),
            [...cellLines('outcome'), rowEnd('{/measures}')],
          ],
        },
      ],
      ACROSS_WIDTH,
    ),
    marker('{/hasMeasures}'),
  ];
}

/** What the indicators of the measures did: figures beside each other, which claim no cause. */
function effects(): FileChild[] {
  return [
    marker('{#hasEffects}'),
    centred('คะแนนของตัวชี้วัดก่อนและหลังดำเนินมาตรการ', { bold: true, before: 10, after: 4, keepNext: true }),
    body('{effectsSentence}', { before: 0, after: 4, keepNext: true }),
    table(
      [
        { header: 'ที่', width: 1.2 },
        { header: 'มาตรการ/โครงการ/กิจกรรม', width: 6.8 },
        { header: 'ตัวชี้วัด และคะแนนก่อน → หลัง', width: 8 },
      ],
      [
        {
          cells: [
            [cellText('{#effects}{no}', centre)],
            [cellText('{measure}')],
            [marker('{#indicators}'), cellText('{text}'), marker('{/indicators}'), rowEnd('{/effects}')],
          ],
        },
      ],
    ),
    marker('{/hasEffects}'),
  ];
}

/** Everything in the paper, in order. */
export function annualTemplate(): ISectionOptions[] {
  const first = cover([
    'รายงานประจำปี',
    'ผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม',
    'และความโปร่งใสภายในหน่วยงาน',
    'ประจำปีงบประมาณ พ.ศ. {planYear}',
  ]);
  const report = [
    ...reportTitle([REPORT, 'ประจำปีงบประมาณ พ.ศ. {planYear}']),
    ...story(),
    ...instruments(),
    ...scales(),
    ...analyses(),
    ...results(),
    ...constraints(),
    ...signed('ผู้จัดทำรายงาน', [body('จึงรายงานมาเพื่อโปรดทราบ', { before: 12, keepNext: true })]),
  ];
  return sections(first, report, { across: annex() });
}
