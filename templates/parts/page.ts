/**
 * The page of an official paper: A4, left 3 cm, right 2 cm, the garuda 1.5 cm from the top edge (ita-domain.md §7). The
 * page number stands at the top centre from the second page on, where official letters have it, not in a footer.
 */

import {
  AlignmentType,
  Header,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type FileChild,
  type ISectionOptions,
  type ISectionPropertiesOptions,
} from 'docx';
import { FONT, SIZE, hairline, paragraph } from './text';
import { cm, half, pt } from './units';

const PAGE = { width: 11906, height: 16838, left: cm(3), right: cm(2), top: cm(1.5), bottom: cm(2) } as const;
/** Room for text: 16 cm. */
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** Room for text on a page across: 25.7 cm, for tables of six columns and more. */
export const ACROSS_WIDTH = PAGE.height - 2 * cm(2);

/** An annex on pages across; it goes on with the numbers of the piece before it. */
export interface Across {
  readonly across: readonly FileChild[];
}

/**
 * The pieces of a paper as sections, each counting its pages from 1 and showing no number on its first page: so a cover
 * has none, and an attachment is numbered like a paper of its own. Only the first names the headers; the others share
 * them. A piece in which filling leaves nothing is gone with its page (`ooxml/sections.ts`).
 */
export function sections(...pieces: readonly (readonly FileChild[] | Across)[]): ISectionOptions[] {
  return pieces.map((piece, index) => {
    const children = 'across' in piece ? piece.across : piece;
    return {
      ...(index === 0
        ? {
            headers: {
              first: new Header({ children: [paragraph('')] }),
              default: new Header({ children: [pageNumber()] }),
            },
          }
        : {}),
      properties: 'across' in piece ? ACROSS : UPRIGHT,
      // The last paragraph carries the properties of its section, so it must be one that filling does not take away.
      children: index === pieces.length - 1 ? children : [...children, hairline('')],
    };
  });
}

const EDGES = { header: cm(0.8), footer: cm(1), gutter: 0 } as const;

const UPRIGHT: ISectionPropertiesOptions = {
  titlePage: true,
  page: {
    size: { width: PAGE.width, height: PAGE.height },
    margin: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.left, right: PAGE.right, ...EDGES },
    pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
  },
};

const ACROSS: ISectionPropertiesOptions = {
  page: {
    // The library turns the two round.
    size: { width: PAGE.width, height: PAGE.height, orientation: PageOrientation.LANDSCAPE },
    margin: { top: cm(2.5), bottom: cm(2), left: cm(2), right: cm(2), ...EDGES },
    pageNumbers: { formatType: NumberFormat.DECIMAL },
  },
};

function pageNumber(): Paragraph {
  const font = { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT };
  const size = half(SIZE.body);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: pt(8) },
    children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'], font, size, sizeComplexScript: size })],
  });
}
