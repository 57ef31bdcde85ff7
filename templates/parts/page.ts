/**
 * The page of an official paper: A4, left 3 cm, right 2 cm, the garuda 1.5 cm from the top edge (ita-domain.md §7). The
 * page number stands at the top centre from the second page on, where official letters have it, not in a footer.
 */

import {
  AlignmentType,
  Header,
  NumberFormat,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import { FONT, SIZE, hairline, paragraph } from './text';
import { cm, half, pt } from './units';

const PAGE = { width: 11906, height: 16838, left: cm(3), right: cm(2), top: cm(1.5), bottom: cm(2) } as const;
/** Room for text: 16 cm. */
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/**
 * The pieces of a paper as sections, each counting its pages from 1 and showing no number on its first page: so a cover
 * has none, and an attachment is numbered like a paper of its own. Only the first names the headers; the others share
 * them.
 */
export function sections(...pieces: readonly (readonly FileChild[])[]): ISectionOptions[] {
  return pieces.map((children, index) => ({
    ...(index === 0
      ? {
          headers: {
            first: new Header({ children: [paragraph('')] }),
            default: new Header({ children: [pageNumber()] }),
          },
        }
      : {}),
    properties: {
      titlePage: true,
      page: {
        size: { width: PAGE.width, height: PAGE.height },
        margin: {
          top: PAGE.top,
          bottom: PAGE.bottom,
          left: PAGE.left,
          right: PAGE.right,
          header: cm(0.8),
          footer: cm(1),
          gutter: 0,
        },
        pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
      },
    },
    // The last paragraph carries the properties of its section, so it must be one that filling does not take away.
    children: index === pieces.length - 1 ? children : [...children, hairline('')],
  }));
}

function pageNumber(): Paragraph {
  const font = { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT };
  const size = half(SIZE.body);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: pt(8) },
    children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'], font, size, sizeComplexScript: size })],
  });
}
