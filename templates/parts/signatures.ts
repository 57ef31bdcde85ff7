/** Signature of the preparer and the chain of opinions, centred in the right half; never split from their last lines. */

import { AlignmentType, LeaderType, Paragraph, TabStopType, type FileChild } from 'docx';
import { SIGNATURE } from '../../src/documents/ooxml/last-lines';
import { together } from './borderless';
import { TEXT_WIDTH } from './page';
import { ThaiRun, marker, paragraph, type ParagraphFormat } from './text';
import { cm } from './units';

/** Dots to sign on. */
export const SIGN_HERE = `${SIGNATURE} ..............................................`;
/** Boxes to tick; the Sarabun fonts do not have the character. */
const BOX_FONT = 'Segoe UI Symbol';

function right(text: string, format: ParagraphFormat = {}): Paragraph {
  return paragraph(text, { alignment: AlignmentType.CENTER, indent: { left: cm(7) }, keepLines: true, ...format });
}

function block(name: string, position: string): Paragraph[] {
  return [right(SIGN_HERE, { before: 18, keepNext: true }), right(`(${name})`, { keepNext: true }), right(position)];
}

/** A line of dots to write on, over the full width. */
function dots(text: string, format: ParagraphFormat = {}): Paragraph {
  return paragraph(`${text}\t`, {
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }],
    keepNext: true,
    keepLines: true,
    ...format,
  });
}

/**
 * Closing words, signature and, where opinions follow, the catchword: the first word of the next page, as official
 * papers announce a continuation. All on one page.
 */
export function closing(): FileChild[] {
  return [
    together([
      paragraph('{closing}', { before: 6, indent: { firstLine: cm(2.5) } }),
      ...block('{preparerName}', '{preparerPosition}'),
      marker('{#hasOpinions}'),
      paragraph('//ความเห็น...', { alignment: AlignmentType.RIGHT, before: 6 }),
      marker('{/hasOpinions}'),
    ]),
  ];
}

/** The opinions, from the top of a new page. */
export function opinions(): FileChild[] {
  const opinion = 'ความเห็น{position} ';
  return [
    marker('{#opinions}'),
    marker('{#startsPage}'),
    dots(opinion, { pageBreakBefore: true }),
    marker('{/startsPage}'),
    marker('{^startsPage}'),
    dots(opinion, { before: 24 }),
    marker('{/startsPage}'),
    marker('{^decides}'),
    dots(''),
    marker('{/decides}'),
    marker('{#decides}'),
    tick('อนุมัติ'),
    tick('ไม่อนุมัติ เนื่องจาก\t'),
    marker('{/decides}'),
    ...block('{name}', '{title}'),
    marker('{/opinions}'),
  ];
}

function tick(text: string): Paragraph {
  return paragraph([new ThaiRun('☐', { font: BOX_FONT, size: 14 }), new ThaiRun(` ${text}`)], {
    before: 6,
    indent: { left: cm(2.5) },
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }],
    keepNext: true,
    keepLines: true,
  });
}
