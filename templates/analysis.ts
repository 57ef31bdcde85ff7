/** Template of `analysis`, รายงานวิเคราะห์ผลการประเมิน. Data: `src/documents/analysis/analysis-document.ts`. */

import { AlignmentType, type FileChild, type ISectionOptions, type Table } from 'docx';
import { chart } from './parts/chart';
import { memoHead } from './parts/memo-head';
import { sections } from './parts/page';
import { closing, opinions } from './parts/signatures';
import { cellLines, cellText, table } from './parts/table';
import { body, bold, centred, hanging, heading, marker, paragraph, rowEnd, subheading } from './parts/text';
import { cm } from './parts/units';

const centre = { alignment: AlignmentType.CENTER } as const;

function scores(): FileChild[] {
  return [
    marker('{#instruments}'),
    body([bold('{no}. {name}'), ' ({englishName} : {id}) เป็นแบบวัดที่{purpose} ประกอบด้วย {count} ตัวชี้วัด ได้ผลคะแนนดังนี้'], {
      keepNext: true,
      after: 6,
    }),
    table(
      [
        { header: 'ตัวชี้วัด', width: 8.5 },
        { header: 'คะแนนเฉลี่ย', width: 3 },
        { header: 'ผลเทียบเกณฑ์', width: 4.5 },
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
    body('{verdict}'),
    marker('{/hasVerdict}'),
    marker('{/instruments}'),
  ];
}

function ranked(loop: string): FileChild[] {
  return [
    marker(`{#${loop}}`),
    body([bold('อันดับที่ {rank} {name}'), ' ได้ {score} คะแนน เป็นตัวชี้วัดที่ประเมิน{measures}']),
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
    ...ranked('weaknesses'),
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
    body('{no}. {verdict}'),
    marker('{#groups}'),
    hanging('{no})\t{title}', 1, 1.7, { bold: true, before: 6, keepNext: true }),
    marker('{#items}'),
    marker('{#hasSuggestion}'),
    hanging(['{no}\t{item} ได้ {score} คะแนน {text}'], 1.7, 2.7, { keepNext: true, keepLines: true }),
    paragraph([bold('ข้อเสนอแนะ'), ' {suggestion}'], { indent: { left: cm(2.7) } }),
    marker('{/hasSuggestion}'),
    marker('{^hasSuggestion}'),
    hanging(['{no}\t{item} ได้ {score} คะแนน {text}'], 1.7, 2.7, { keepLines: true }),
    marker('{/hasSuggestion}'),
    marker('{/items}'),
    marker('{/groups}'),
    marker('{/suggestions}'),
    marker('{/hasSuggestions}'),
  ];
}

const MEASURE_HEADERS = ['มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ผลการดำเนินการ', 'ข้อเสนอแนะ'];

/** The first of the six columns, as many as there are widths: one without a word in it would only take room. */
function measureTable(widths: readonly number[]): Table {
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
  );
}

function measures(): FileChild[] {
  return [
    marker('{#hasMeasures}'),
    body(
      'จากผลการวิเคราะห์ข้างต้น {agency} ได้นำมากำหนดเป็นมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน มีรายละเอียด{#hasResults}และผลการดำเนินการ{/hasResults}ดังนี้',
    ),
    centred('{#hasResults}รายงานผลการดำเนินการตาม{/hasResults}มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', {
      bold: true,
      before: 12,
      keepNext: true,
    }),
    centred('{agency} ประจำปีงบประมาณ พ.ศ. {planYear}', { bold: true, after: 6, keepNext: true }),
    marker('{^hasResults}'),
    measureTable([4.2, 5.8, 2.8, 3.2]),
    marker('{/hasResults}'),
    marker('{#hasResults}'),
    marker('{^hasMeasureSuggestions}'),
    measureTable([3, 4, 2.4, 3.2, 3.4]),
    marker('{/hasMeasureSuggestions}'),
    marker('{#hasMeasureSuggestions}'),
    measureTable([2.5, 3.5, 2.1, 3.2, 2.7, 2]),
    marker('{/hasMeasureSuggestions}'),
    marker('{/hasResults}'),
    marker('{#hasMonitoring}'),
    body('การกำกับติดตามให้นำมาตรการไปสู่การปฏิบัติ', { before: 8, keepNext: true }),
    marker('{#monitoring}'),
    hanging('-\tมาตรการที่ {no} {text}', 2.5, 2.9),
    marker('{/monitoring}'),
    marker('{/hasMonitoring}'),
    marker('{/hasMeasures}'),
  ];
}

/** Everything in the paper, in order. */
export function analysisTemplate(): ISectionOptions[] {
  return sections([
    ...memoHead(),
    body(
      'ตามที่ {agency} ได้เข้ารับการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment : ITA) ประจำปีงบประมาณ พ.ศ. {resultYear} และสำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ (สำนักงาน ป.ป.ช.) ได้ประกาศผลการประเมินแล้ว{announcement} นั้น',
    ),
    marker('{#hasTotal}'),
    body('ผลการประเมินในภาพรวม {agency} {totalSentence}'),
    marker('{/hasTotal}'),
    ...scores(),
    ...chart(),
    ...strengthsAndWeaknesses(),
    ...suggestions(),
    ...measures(),
    body('ทั้งนี้ {proposal}', { keepNext: true, keepLines: true }),
    ...closing(),
    ...opinions(),
  ]);
}
