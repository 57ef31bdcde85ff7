/** Signature of the preparer and the chain of opinions, centred in the right half; never split from their last lines. */

import { AlignmentType, BorderStyle, type FileChild, type Paragraph } from 'docx';
import { SIGNATURE } from '../../src/documents/ooxml/last-lines';
import { together } from './borderless';
import { ThaiRun, hairline, marker, paragraph, type ParagraphFormat } from './text';
import { cm } from './units';

/** Dots to sign on. */
export const SIGN_HERE = `${SIGNATURE} ${'.'.repeat(46)}`;
/** Fewer of them before a role, so that both stay on one line in a wider font too. */
export const SIGN_BEFORE_ROLE = `${SIGNATURE} ${'.'.repeat(34)}`;
/** Boxes to tick; the Sarabun fonts do not have the character. */
const BOX_FONT = 'Segoe UI Symbol';

function right(text: string, format: ParagraphFormat = {}): Paragraph {
  return paragraph(text, { alignment: AlignmentType.CENTER, indent: { left: cm(7) }, keepLines: true, ...format });
}

function block(name: string, position: string, before: number): Paragraph[] {
  return [right(SIGN_HERE, { before, keepNext: true }), right(`(${name})`, { keepNext: true }), right(position)];
}

/**
 * A line to write on, over the full width. It is a paragraph's border, so that the block around it can be one row.
 * @param indent twips at the right; neighbours need different ones, or readers draw a single border around both
 */
function rule(indent: number): Paragraph {
  return paragraph('', {
    border: { bottom: { style: BorderStyle.DOTTED, size: 6, color: '000000', space: 1 } },
    indent: { right: indent },
    before: 2,
    keepNext: true,
    keepLines: true,
  });
}

/**
 * Closing words and signature on one page.
 * @param lastWords what is signed: it goes with them, so that no page begins with the closing
 */
export function closing(lastWords: readonly Paragraph[] = []): FileChild[] {
  return [
    together([
      ...lastWords,
      paragraph('{closing}', { before: 6, indent: { firstLine: cm(2.5) } }),
      ...block('{preparerName}', '{preparerPosition}', 18),
    ]),
  ];
}

/**
 * The opinions, each whole on its page, the last one with that before it (`ooxml/last-lines.ts`). The chain goes on where
 * the memo ends: a page of its own is begun only where it does not fit, which nobody knows before the page is set, so
 * there is no catchword either.
 */
export function opinions(): FileChild[] {
  return [
    marker('{#opinions}'),
    hairline(''),
    together([
      paragraph('ความเห็น{position}', { before: 6, keepNext: true, keepLines: true }),
      marker('{^decides}'),
      rule(0),
      rule(20),
      marker('{/decides}'),
      marker('{#decides}'),
      tick('อนุมัติ'),
      tick('ไม่อนุมัติ เนื่องจาก'),
      rule(0),
      marker('{/decides}'),
      ...block('{name}', '{title}', 8),
    ]),
    marker('{/opinions}'),
  ];
}

function tick(text: string): Paragraph {
  return paragraph([new ThaiRun('☐', { font: BOX_FONT, size: 14 }), new ThaiRun(` ${text}`)], {
    before: 6,
    indent: { left: cm(2.5) },
    keepNext: true,
    keepLines: true,
  });
}
