/**
 * Template of `overview`, รายงานภาพรวมหลายหน่วยงาน. Data: `src/documents/overview/overview-document.ts`.
 * A memo with the tables that its reader needs, and the wide and long ones on pages across behind the opinions.
 */

import { AlignmentType, type FileChild, type ISectionOptions, type Paragraph } from 'docx';
import { LEVEL_HEADS } from '../src/documents/overview/level-columns';
import { chart, levelChart } from './parts/chart';
import { memoHead } from './parts/memo-head';
import { ACROSS_WIDTH, sections } from './parts/page';
import { closing, opinions } from './parts/signatures';
import { cellText, table, type Column, type RowContent } from './parts/table';
import { SIZE, body, centred, heading, marker, paragraph, rowEnd } from './parts/text';

const centre = { alignment: AlignmentType.CENTER } as const;

/** A field of a row and the head above it. */
interface FieldColumn extends Column {
  readonly field: string;
  /** Words stand at the left, figures in the middle. */
  readonly isText?: boolean;
}

function caption(text: string, before = 8): Paragraph {
  return centred(text, { bold: true, size: SIZE.table, before, after: 2, keepNext: true });
}

/** A row for each turn of a loop. */
function loopRow(loop: string, columns: readonly FieldColumn[], isSum = false): RowContent {
  const cells = columns.map(({ field, isText }, index) => [
    cellText(`${index === 0 ? `{#${loop}}` : ''}{${field}}`, { ...(isText ? {} : centre), bold: isSum }),
  ]);
  cells[columns.length - 1]?.push(rowEnd(`{/${loop}}`));
  return { cells };
}

function loopTable(loop: string, columns: readonly FieldColumn[], room?: number): FileChild {
  return table(columns, [loopRow(loop, columns)], room);
}

/** With the sum of all rows in bold below them: a loop of one turn, named after the other. */
function summedTable(loop: string, columns: readonly FieldColumn[], room?: number): FileChild {
  return table(columns, [loopRow(loop, columns), loopRow(`${loop}Sum`, columns, true)], room);
}

/** Agencies with what is said of those that are left out. */
function agencyTable(list: string, columns: readonly FieldColumn[], room?: number): FileChild[] {
  return [
    marker(`{#${list}}`),
    loopTable('agencies', columns, room),
    marker('{#isCut}'),
    paragraph('{cutSentence}', { size: SIZE.table, before: 2 }),
    marker('{/isCut}'),
    marker(`{/${list}}`),
  ];
}

function when(condition: string, children: readonly FileChild[]): FileChild[] {
  return [marker(`{#${condition}}`), ...children, marker(`{/${condition}}`)];
}

function summary(): FileChild[] {
  return [
    heading('1. ผลในภาพรวม', { before: 12 }),
    body('{summary}'),
    marker('{#summaryNotes}'),
    body('{text}'),
    marker('{/summaryNotes}'),
    ...when('hasLevels', [
      caption('{levelsCaption}'),
      summedTable('levels', [
        { header: 'ระดับ', width: 8, field: 'name', isText: true },
        { header: 'จำนวนหน่วยงาน', width: 4, field: 'count' },
        { header: 'ร้อยละ', width: 4, field: 'share' },
      ]),
      ...levelChart(),
    ]),
  ];
}

function movement(): FileChild[] {
  return when('hasMovement', [
    heading('{movementTitle}', { before: 12 }),
    marker('{#movementSentences}'),
    body('{text}'),
    marker('{/movementSentences}'),
  ]);
}

function low(): FileChild[] {
  return when('hasLow', [
    heading('{lowTitle}', { before: 12 }),
    body('{lowSentence}'),
    ...when('hasLowTable', [
      caption('{lowCaption}'),
      ...agencyTable('low', [
        { header: 'อันดับ', width: 1.4, field: 'rank' },
        { header: 'หน่วยงาน', width: 5.2, field: 'name', isText: true },
        { header: 'คะแนนรวม', width: 1.9, field: 'total' },
        { header: 'ตัวชี้วัดที่ต่ำที่สุด', width: 4, field: 'lowest', isText: true },
        { header: 'คะแนนที่ขาดไป\nจากระดับถัดไป', width: 3.5, field: 'lacks', isText: true },
      ]),
    ]),
  ]);
}

function blockers(): FileChild[] {
  return when('hasBlockers', [
    heading('{blockersTitle}', { before: 12 }),
    body('{blockersSentence}'),
    caption('{blockersCaption}'),
    loopTable('blockers', [
      { header: 'คะแนนที่ขาด', width: 4, field: 'name', isText: true },
      { header: 'หน่วยงาน', width: 2.6, field: 'count' },
      { header: 'ขาดข้อนี้\nข้อเดียว', width: 3, field: 'alone' },
      { header: 'ค่ากลาง\nของคะแนนที่ขาด', width: 3.4, field: 'median' },
      { header: 'ขาดน้อยที่สุด', width: 3, field: 'least' },
    ]),
    caption('{nearestCaption}'),
    ...agencyTable('nearest', [
      { header: 'หน่วยงาน', width: 5.6, field: 'name', isText: true },
      { header: 'คะแนนรวม', width: 2, field: 'total' },
      { header: 'ระดับ', width: 2.6, field: 'rating' },
      { header: 'ระดับถัดไป', width: 2.4, field: 'nextRating' },
      { header: 'คะแนนที่ขาดไป', width: 3.4, field: 'lacks', isText: true },
    ]),
  ]);
}

function indicators(): FileChild[] {
  return when('hasIndicators', [
    heading('{indicatorsTitle}', { before: 12 }),
    body('{indicatorsSentence}'),
    caption('{indicatorsCaption}'),
    loopTable('indicators', [
      { header: 'ตัวชี้วัด', width: 5.6, field: 'name', isText: true },
      { header: 'คะแนนเฉลี่ย', width: 2.3, field: 'average' },
      { header: 'หน่วยงาน\nที่มีคะแนน', width: 2.4, field: 'scored' },
      { header: 'ต่ำกว่า {target} คะแนน\n(ร้อยละ)', width: 3.2, field: 'below' },
      { header: 'ต่ำที่สุดของ\n(หน่วยงาน)', width: 2.5, field: 'lowest' },
    ]),
    ...chart(),
  ]);
}

function groups(): FileChild[] {
  return when('hasGroups', [
    heading('{groupsTitle}', { before: 12 }),
    marker('{#groups}'),
    caption('{caption}'),
    summedTable('rows', [
      { header: '{head}', width: 5.6, field: 'name', isText: true },
      { header: 'คะแนนเฉลี่ย', width: 2.5, field: 'average' },
      { header: 'หน่วยงาน\nที่ใช้คำนวณ', width: 2.5, field: 'scored' },
      { header: 'ต่ำสุด – สูงสุด', width: 3.2, field: 'range' },
      { header: 'ผ่านเกณฑ์', width: 2.2, field: 'passed' },
    ]),
    ...when('isCut', [paragraph('{cutSentence}', { size: SIZE.table, before: 2 })]),
    marker('{/groups}'),
  ]);
}

/** One table for each scale: a template has as many columns as it has. */
function byScale(make: (levels: readonly FieldColumn[]) => FileChild): FileChild[] {
  const columns = (heads: readonly string[], width: number): FieldColumn[] =>
    heads.map((header, index) => ({ header, width, field: `c${index + 1}` }));
  return [
    ...when('usesLevels', [make(columns(LEVEL_HEADS.level, 2.4))]),
    ...when('usesLetters', [make(columns(LEVEL_HEADS.letter, 1.5))]),
  ];
}

const LIST: readonly FieldColumn[] = [
  { header: 'อันดับ', width: 1.3, field: 'rank' },
  { header: 'หน่วยงาน', width: 6.8, field: 'name', isText: true },
  { header: 'คะแนนรวม', width: 2, field: 'total' },
  { header: 'ระดับ', width: 2.7, field: 'rating' },
  { header: 'เปลี่ยนแปลง', width: 2, field: 'change' },
  { header: 'ระดับปีก่อน', width: 2.7, field: 'previousRating' },
  { header: 'ตัวชี้วัดที่ต่ำที่สุด', width: 4.2, field: 'lowest', isText: true },
  { header: 'คะแนนที่ขาดไปจากระดับถัดไป', width: 4.5, field: 'lacks', isText: true },
];

/** Wide and long tables; a table without rows is gone with its caption. */
function annexes(): FileChild[] {
  return [
    ...when('hasTypes', [
      caption('{typesCaption}'),
      ...byScale((levels) =>
        summedTable(
          'types',
          [
            { header: 'ประเภท', width: 5.4, field: 'name', isText: true },
            { header: 'หน่วยงาน', width: 1.9, field: 'count' },
            ...levels,
            { header: 'ชี้ขาด\nไม่ได้', width: 1.5, field: 'undecided' },
            { header: 'ไม่มี\nคะแนน', width: 1.5, field: 'unscored' },
            { header: 'ผ่าน\nเกณฑ์', width: 1.5, field: 'passed' },
            { header: 'ร้อยละ\nที่ผ่าน', width: 1.7, field: 'share' },
          ],
          ACROSS_WIDTH,
        ),
      ),
    ]),
    ...when('hasMatrix', [
      caption('{matrixCaption}', 18),
      ...byScale((levels) =>
        loopTable(
          'matrix',
          [
            { header: 'ระดับปี {previousYear}', width: 5.4, field: 'from', isText: true },
            { header: 'หน่วยงาน', width: 1.9, field: 'count' },
            ...levels,
          ],
          ACROSS_WIDTH,
        ),
      ),
    ]),
    ...when('hasLowAnnex', [caption('{lowAnnexCaption}', 18), ...agencyTable('lowAnnex', LIST, ACROSS_WIDTH)]),
    ...when('hasPassed', [caption('{passedCaption}', 18), ...agencyTable('passed', LIST, ACROSS_WIDTH)]),
  ];
}

/** Everything in the paper, in order. */
export function overviewTemplate(): ISectionOptions[] {
  const paper = [
    ...memoHead(),
    body('{opening}'),
    body('{agency} ได้รวบรวมผลของหน่วยงานและวิเคราะห์แล้ว ขอรายงานภาพรวมดังนี้'),
    ...summary(),
    ...movement(),
    ...low(),
    ...blockers(),
    ...indicators(),
    ...groups(),
    ...when('hasUnlisted', [body('{unlisted}')]),
    ...when('hasAnnexes', [body('รายละเอียดปรากฏตามตารางแนบท้าย')]),
    heading('{proposalTitle}', { before: 12 }),
    body('{proposal}', { before: 0, keepNext: true, keepLines: true }),
    ...closing(),
    ...opinions(),
  ];
  return sections(paper, { across: annexes() });
}
