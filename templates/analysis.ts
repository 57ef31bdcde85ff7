/** Template of `analysis`, รายงานวิเคราะห์ผลการประเมิน. Data: `src/documents/analysis/analysis-document.ts`. */

import { AlignmentType, type FileChild, type ISectionOptions, type Table } from 'docx';
import { MEASURES } from '../src/documents/shared/wording';
import { chart } from './parts/chart';
import { memoHead } from './parts/memo-head';
import { ACROSS_WIDTH, sections } from './parts/page';
import { closing, opinions } from './parts/signatures';
import { cellLines, cellText, table } from './parts/table';
import { SIZE, body, bold, centred, hanging, heading, marker, paragraph, rowEnd, subheading } from './parts/text';
import { cm } from './parts/units';

const centre = { alignment: AlignmentType.CENTER } as const;

function scores(): FileChild[] {
  return [
    marker('{#instruments}'),
    // Not kept with its table: the lines fill the page that the table does not fit on.
    body([bold('{no}. {name}'), ' ({englishName} : {id}) เป็นแบบวัดที่{purpose} ประกอบด้วย {count} ตัวชี้วัด ได้ผลคะแนนดังนี้'], {
      keepLines: true,
    }),
    centred('ตารางที่ {no} คะแนนรายตัวชี้วัดของแบบวัด {id}', {
      bold: true,
      size: SIZE.table,
      before: 4,
      after: 2,
      keepNext: true,
    }),
    table(
      [
        { header: 'ตัวชี้วัด', width: 8 },
        { header: 'คะแนนเฉลี่ย', width: 2.8 },
        { header: 'ผลเทียบเกณฑ์', width: 5.2 },
      ],
      [
        {
          cells: [
            [cellText('{#scores}{no}. {name}', { keepNext: true })],
            [cellText('{score}', { ...centre, keepNext: true })],
            [cellText('{verdict}{/scores}', { ...centre, keepNext: true })],
          ],
        },
        {
          cells: [
            [cellText('{#hasMean}คะแนนเฉลี่ยแบบวัด {id}', { bold: true, ...centre })],
            [cellText('{mean}', { bold: true, ...centre })],
            [cellText('{meanVerdict}{/hasMean}', { bold: true, ...centre })],
          ],
        },
      ],
    ),
    marker('{#hasVerdict}'),
    body('{verdict}{#hasReading} {reading}{/hasReading}'),
    marker('{/hasVerdict}'),
    marker('{^hasVerdict}'),
    marker('{#hasReading}'),
    body('{reading}'),
    marker('{/hasReading}'),
    marker('{/hasVerdict}'),
    marker('{/instruments}'),
  ];
}

function ranked(loop: string, after = ''): FileChild[] {
  return [
    marker(`{#${loop}}`),
    body([bold('อันดับที่ {rank} {name}'), ` ได้ {score} คะแนน เป็นตัวชี้วัดที่ประเมิน{measures}${after}`]),
    marker(`{/${loop}}`),
  ];
}

function strengthsAndWeaknesses(): FileChild[] {
  return [
    marker('{#hasRanking}'),
    heading('ผลการวิเคราะห์รายตัวชี้วัด', { before: 12 }),
    subheading('1. {strengthsTitle}'),
    ...ranked('strengths'),
    marker('{#noStrengths}'),
    body('{strengthsSentence}'),
    marker('{/noStrengths}'),
    subheading('2. {weaknessesTitle}'),
    ...ranked('weaknesses', '{answer}'),
    marker('{#hasWeaknessesSentence}'),
    body('{weaknessesSentence}'),
    marker('{/hasWeaknessesSentence}'),
    marker('{#hasIssueSentence}'),
    body('{issueSentence}'),
    marker('{/hasIssueSentence}'),
    marker('{/hasRanking}'),
  ];
}

function suggestions(): FileChild[] {
  return [
    marker('{#hasSuggestions}'),
    heading('{suggestionsTitle}', { before: 12 }),
    marker('{#suggestions}'),
    body('{no}. {verdict}', { keepNext: true }),
    marker('{#groups}'),
    hanging('{no})\t{title}', 1, 1.9, { bold: true, before: 6, keepNext: true }),
    marker('{#items}'),
    marker('{#hasSuggestion}'),
    hanging(['{no}\t{item} ได้ {score} คะแนน {text}'], 1.9, 3.1, { keepNext: true, keepLines: true }),
    paragraph([bold('ข้อเสนอแนะ'), ' {suggestion}'], { indent: { left: cm(3.1) } }),
    marker('{/hasSuggestion}'),
    marker('{^hasSuggestion}'),
    hanging(['{no}\t{item} ได้ {score} คะแนน {text}'], 1.9, 3.1, { keepLines: true }),
    marker('{/hasSuggestion}'),
    marker('{/items}'),
    marker('{#hasAnswer}'),
    paragraph('{answer}', { indent: { left: cm(1.9) }, keepLines: true }),
    marker('{/hasAnswer}'),
    marker('{/groups}'),
    marker('{/suggestions}'),
    marker('{/hasSuggestions}'),
    marker('{#hasNoAnswer}'),
    body(`ทั้งนี้ ยังไม่ได้กำหนด${MEASURES} ประจำปีงบประมาณ พ.ศ. {planYear} เพื่อแก้ไขตัวชี้วัดและข้อที่ต่ำกว่าเกณฑ์เป้าหมาย`),
    marker('{/hasNoAnswer}'),
  ];
}

const MEASURE_HEADERS = ['มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ผลการดำเนินการ', 'ข้อเสนอแนะ'];

/** The first of the six columns, as many as there are widths: one without a word in it would only take room. */
function measureTable(widths: readonly number[], room?: number): Table {
  const cells = [
    [cellText('{#measures}{no}. {measure}')],
    cellLines('steps'),
    [cellText('{responsible}')],
    [cellText('{period}')],
    cellLines('output'),
    [cellText('{suggestion}')],
  ].slice(0, widths.length);
  cells[widths.length - 1]?.push(rowEnd('{/measures}'));
  return table(
    widths.map((width, index) => ({ header: MEASURE_HEADERS[index] as string, width })),
    [{ cells }],
    room,
  );
}

/** Above a table of measures. */
function caption(title: string): FileChild[] {
  return [
    centred(title, { bold: true, before: 12, keepNext: true }),
    centred('{agency} ประจำปีงบประมาณ พ.ศ. {planYear}', { bold: true, after: 6, keepNext: true }),
  ];
}

/** The measures: up to five columns here, six on pages across behind the opinions. */
function measures(): FileChild[] {
  return [
    marker('{#hasMeasures}'),
    body(`จาก{basis} {agency} ได้นำมากำหนดเป็น${MEASURES} {measuresIntroduction}`),
    marker('{^hasMeasureSuggestions}'),
    ...caption(`{#hasResults}รายงานผลการดำเนินการตาม{/hasResults}${MEASURES}`),
    marker('{^hasResults}'),
    measureTable([4.2, 5.8, 2.8, 3.2]),
    marker('{/hasResults}'),
    marker('{#hasResults}'),
    measureTable([2.8, 3.9, 2.3, 3.2, 3.8]),
    marker('{/hasResults}'),
    marker('{/hasMeasureSuggestions}'),
    marker('{#hasMonitoring}'),
    body('การกำกับติดตามให้นำมาตรการไปสู่การปฏิบัติ', { before: 8, keepNext: true }),
    marker('{#monitoring}'),
    hanging('-\tมาตรการที่ {no} {text}', 2.5, 2.9),
    marker('{/monitoring}'),
    marker('{/hasMonitoring}'),
    marker('{/hasMeasures}'),
  ];
}

/** The table of six columns; nothing where no measure has a suggestion. */
function annex(): FileChild[] {
  return [
    marker('{#hasMeasureSuggestions}'),
    ...caption(`ตารางแนบท้าย ผลการดำเนินการตาม${MEASURES}`),
    measureTable([4.6, 6.2, 3.2, 3.5, 5, 3.2], ACROSS_WIDTH),
    marker('{/hasMeasureSuggestions}'),
  ];
}

/** Everything in the paper, in order. */
export function analysisTemplate(): ISectionOptions[] {
  const paper = [
    ...memoHead(),
    body(
      'ตามที่{agency} ได้เข้ารับการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment : ITA) ประจำปีงบประมาณ พ.ศ. {resultYear}{^isInternal} และสำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ (สำนักงาน ป.ป.ช.) ได้ประกาศผลการประเมินแล้ว{announcement}{/isInternal}{#isInternal} เป็นการภายใน{/isInternal} นั้น',
    ),
    marker('{#hasTotal}'),
    body('ผลการประเมินในภาพรวม {agency} {totalSentence}'),
    marker('{/hasTotal}'),
    ...scores(),
    ...chart(),
    ...strengthsAndWeaknesses(),
    ...suggestions(),
    ...measures(),
    marker('{#hasCommittee}'),
    body('{committeeSentence}'),
    marker('{/hasCommittee}'),
    ...closing([body('ในการนี้ {proposal}')]),
    ...opinions(),
  ];
  return sections(paper, { across: annex() });
}
