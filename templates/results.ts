/** Template of `results`, รายงานผลการดำเนินการ. Data: `src/documents/results/results-document.ts`. */

import type { FileChild, ISectionOptions } from 'docx';
import { sections } from './parts/page';
import { measureOverview, reportTitle, signed } from './parts/report';
import { cellLines, cellText, table } from './parts/table';
import { body, bold, hanging, heading, marker, rowEnd } from './parts/text';

function elements(condition: string, title: string, loop: string): FileChild[] {
  return [
    marker(`{#${condition}}`),
    body(title, { keepNext: true }),
    marker(`{#${loop}}`),
    hanging('({no})\t{text}', 2.5, 3.5),
    marker(`{/${loop}}`),
    marker(`{/${condition}}`),
  ];
}

function overview(): FileChild[] {
  return [
    marker('{#hasMeasures}'),
    heading('1. สรุปผลในภาพรวม', { before: 12 }),
    ...measureOverview('{countSentence}'),
    marker('{/hasMeasures}'),
  ];
}

function results(): FileChild[] {
  return [
    marker('{#hasMeasures}'),
    heading('2. ผลการดำเนินการรายมาตรการ', { before: 12, after: 6 }),
    table(
      [
        { header: 'มาตรการ/กิจกรรม', width: 4.4 },
        { header: 'สรุปผลการดำเนินการ\nตามมาตรการหรือกิจกรรม', width: 5.8 },
        { header: 'ผลลัพธ์หรือความสำเร็จ\nของการดำเนินการ', width: 5.8 },
      ],
      [
        {
          cells: [
            [cellText('{#measures}{no}. {measure}')],
            [
              ...cellLines('output'),
              marker('{#hasStatus}'),
              cellText([bold('สถานะ', 14), ' {status}']),
              marker('{/hasStatus}'),
            ],
            [...cellLines('outcome'), rowEnd('{/measures}')],
          ],
        },
      ],
    ),
    marker('{#hasSuggestions}'),
    heading('3. ข้อเสนอแนะ', { before: 12 }),
    marker('{#suggestions}'),
    hanging('-\tมาตรการที่ {no} {text}', 2.5, 2.9),
    marker('{/suggestions}'),
    marker('{/hasSuggestions}'),
    marker('{/hasMeasures}'),
  ];
}

/** Everything in the paper, in order. */
export function resultsTemplate(): ISectionOptions[] {
  return sections([
    ...reportTitle([
      'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      'ตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      'ประจำปีงบประมาณ พ.ศ. {planYear}',
    ]),
    body('{agency} {origin}', { before: 12 }),
    ...elements('hasPlanElements', '{planElementsTitle}', 'planElements'),
    ...elements('hasElements', '{elementsTitle}', 'elements'),
    ...overview(),
    ...results(),
    ...signed('ผู้รายงาน', [body('จึงรายงานมาเพื่อโปรดทราบ', { before: 12, keepNext: true })]),
  ]);
}
