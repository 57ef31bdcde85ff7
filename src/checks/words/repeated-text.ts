/** The same words in rows that are about different things. Catches seed 000 #1 (issues 4 and 5) and 003 #13. */

import { excerpt, matchKey } from '../../thai/text';
import type { IssueRow, MeasureRow, WorkbookData } from '../../workbook/records';
import { finding, type Check } from '../engine/check';
import type { Finding } from '../../findings/finding';
import { inCells } from '../support/places';
import { standardIssue } from '../../planning/plan';
import { repeatedPassages, WHOLE_TEXT } from './support/repeated';

/** More of them on one page than this would hide the other findings. */
const SHOWN = 3;
const PREVIEW = 45;
/** The measures of one plan may well begin alike, results and the analyses of issues if they go on long enough. */
const FORM_OF_MEASURES = 0;
const FORM_OF_RESULTS = 1 / 3;

export const repeatedText: Check = {
  code: 'repeated-text',
  group: 'words',
  title: 'ข้อความของแต่ละแถวเขียนเฉพาะเรื่องนั้น ไม่คัดลอกซ้ำกัน',
  finds: [
    { code: 'repeated-issue-text', severities: ['warning'], title: 'ข้อวิเคราะห์ของหลายประเด็นเป็นข้อความเดียวกัน' },
    { code: 'repeated-output', severities: ['warning'], title: 'ผลการดำเนินการของหลายมาตรการเป็นข้อความเดียวกัน' },
    { code: 'repeated-outcome', severities: ['warning'], title: 'ผลลัพธ์ของหลายมาตรการเป็นข้อความเดียวกัน' },
    { code: 'repeated-measure', severities: ['warning'], title: 'มาตรการหลายรายการเป็นข้อความเดียวกัน' },
  ],
  run: ({ data }) => [
    ...repeated(
      'repeated-issue-text',
      'ข้อวิเคราะห์ของประเด็น',
      data.issues.map(({ text, cells }) => ({ text, cell: cells.text })),
      FORM_OF_RESULTS,
      (a, b) => !sharesIndicator(data.issues[a] as IssueRow, data.issues[b] as IssueRow),
    ),
    ...repeated(
      'repeated-measure',
      'มาตรการ',
      data.measures.map(({ measure, cells }) => ({ text: measure, cell: cells.measure })),
      FORM_OF_MEASURES,
    ),
    ...copiedRows(data),
    ...repeated(
      'repeated-output',
      'ผลการดำเนินการ',
      data.measures.map(({ output, cells }) => ({ text: output, cell: cells.output })),
      FORM_OF_RESULTS,
    ),
    ...repeated(
      'repeated-outcome',
      'ผลลัพธ์',
      data.measures.map(({ outcome, cells }) => ({ text: outcome, cell: cells.outcome })),
      FORM_OF_RESULTS,
    ),
  ],
};

/** Rows that plan the same in the same words, too short to be long passages: one of them is a copy. */
function copiedRows({ measures }: WorkbookData): Finding[] {
  const keys = measures.map(({ measure, steps, responsible, start, end }) =>
    measure === '' || steps === '' || matchKey(measure).length >= WHOLE_TEXT
      ? ''
      : [measure, steps, responsible, start, end].map(matchKey).join('|'),
  );
  const copies = measures.filter((_row, index) => keys[index] !== '' && keys.indexOf(keys[index] as string) !== index);
  const first = copies[0];
  if (!first) return [];
  const original = measures[keys.indexOf(keys[measures.indexOf(first)] as string)] as MeasureRow;
  const cells = [original, ...copies].map(({ cells: own }) => own.measure);
  return [
    finding(
      'repeated-measure',
      'warning',
      cells,
      `มาตรการและขั้นตอนเหมือนกันทุกคำ "${excerpt(first.measure, PREVIEW)}"${inCells(cells)} ให้ลบแถวที่ซ้ำ หรือเขียนให้ตรงกับเรื่องของแต่ละแถว`,
      { expected: 1, found: cells.length },
    ),
  ];
}

/** Issues that by their themes are judged by the same indicator may say the same about it (1 and 2 both have 8). */
function sharesIndicator(a: IssueRow, b: IssueRow): boolean {
  const own = (standardIssue(a.name) ?? a).indicators;
  const other = (standardIssue(b.name) ?? b).indicators;
  return own.some((no) => other.includes(no));
}

function repeated(
  code: string,
  what: string,
  rows: readonly { readonly text: string; readonly cell: string | undefined }[],
  form: number,
  comparable?: (a: number, b: number) => boolean,
): Finding[] {
  const groups = repeatedPassages(
    rows.map(({ text }) => text),
    comparable,
    form,
  );
  return groups.slice(0, SHOWN).map(({ texts, passage }, index) => {
    const cells = texts.map((position) => rows[position]?.cell);
    const rest = index === SHOWN - 1 && groups.length > SHOWN ? ` (ยังมีข้อความซ้ำอีก ${groups.length - SHOWN} กลุ่ม)` : '';
    return finding(
      code,
      'warning',
      cells,
      `${what} ${texts.length} แถวใช้ข้อความเดียวกัน "${passage.slice(0, PREVIEW)}…"${inCells(cells)} ให้เขียนให้ตรงกับเรื่องของแต่ละแถว${rest}`,
      { expected: 1, found: texts.length },
    );
  });
}
