/** Pieces of the three reports: title, cover, the measures as a whole, and the block to sign, which never splits. */

import { AlignmentType, type FileChild, type Paragraph } from 'docx';
import { ASSESSMENT } from '../../src/documents/shared/wording';
import { together } from './borderless';
import { SIGN_BEFORE_ROLE } from './signatures';
import { body, centred, hairline, hanging, heading, marker, paragraph, type ParagraphFormat } from './text';
import { cm } from './units';

/** The lines of a title, 18 pt bold, with the agency and its place below. */
export function reportTitle(lines: readonly string[]): FileChild[] {
  const format = { bold: true, size: 18, keepNext: true, keepLines: true } as const;
  return [
    ...lines.map((line) => centred(line, format)),
    centred('{agency}', format),
    marker('{#hasPlace}'),
    centred('{place}', format),
    marker('{/hasPlace}'),
  ];
}

/** A cover page: the lines in the upper half, the agency below, who made it at the foot. */
export function cover(lines: readonly string[]): FileChild[] {
  const big = { bold: true, size: 24, keepNext: true } as const;
  return [
    ...lines.map((line, index) => centred(line, index === 0 ? { ...big, before: 120 } : big)),
    centred('{agency}', { ...big, before: 160 }),
    marker('{#hasPlace}'),
    centred('{place}', big),
    marker('{/hasPlace}'),
    marker('{#hasDivision}'),
    centred('จัดทำโดย {division}', { bold: true, size: 18, before: 24 }),
    marker('{/hasDivision}'),
  ];
}

/** What is said of the measures as a whole, and which of them are not finished; for a workbook that has measures. */
export function measureOverview(sentence: string): FileChild[] {
  return [
    body(sentence, { before: 0 }),
    marker('{#hasOpenMeasures}'),
    body('มาตรการที่ยังดำเนินการไม่แล้วเสร็จ ได้แก่', { keepNext: true }),
    marker('{#openMeasures}'),
    hanging('-\tมาตรการที่ {no} {name} ({status})', 2.5, 2.9),
    marker('{/openMeasures}'),
    marker('{/hasOpenMeasures}'),
  ];
}

/**
 * Last words, signature, position and day on one page. A hairline of a paragraph stands before it, because a table right
 * after a table would become part of it, repeated header and all.
 */
export function signed(role: string, lastWords: readonly Paragraph[]): FileChild[] {
  const right = (text: string, format: ParagraphFormat = {}): Paragraph =>
    paragraph(text, { alignment: AlignmentType.CENTER, indent: { left: cm(4.5) }, keepLines: true, ...format });
  return [
    hairline(''),
    together([
      ...lastWords,
      right(`${SIGN_BEFORE_ROLE} ${role}`, { before: 24, keepNext: true }),
      right('({preparerName})', { keepNext: true }),
      right('{preparerPosition}', { keepNext: true }),
      marker('{#hasReportDate}'),
      right('{reportDate}'),
      marker('{/hasReportDate}'),
    ]),
  ];
}

/** The last part of a report: what kept the agency from doing more. */
export function constraints(): FileChild[] {
  return [
    marker('{#hasConstraints}'),
    heading(`{constraintsNo}. ข้อจำกัดของหน่วยงานในการดำเนิน${ASSESSMENT}`, { before: 12 }),
    marker('{#constraints}'),
    hanging('{no})\t{text}', 1, 1.8),
    marker('{/constraints}'),
    marker('{/hasConstraints}'),
  ];
}
