/**
 * Table rows that stay whole: a short row moves to the next page as one piece, a long one may break. Which is which is
 * known only after filling, so it is decided here and not in the template.
 */

/** About a third of a page of table text. */
const LONGEST_WHOLE_ROW = 14;
/** Mean advance of a code point of Thai text in twips at 14 pt TH Sarabun, marks above and below included. */
const ADVANCE = 92;
const CELL_PADDING = 136;

/** The document with `w:cantSplit` on its short rows. */
export function keepShortRowsWhole(document: string): string {
  // From one end of a row to the next: what stands before its beginning is no part of it. An outer row, whose end comes
  // after that of a row inside it, has no beginning left in its piece and stays as it is.
  const pieces = document.split(ROW_END);
  return pieces
    .map((piece, index) => {
      const start = index < pieces.length - 1 ? Math.max(piece.lastIndexOf('<w:tr>'), piece.lastIndexOf('<w:tr ')) : -1;
      return start < 0 ? piece : piece.slice(0, start) + whole(piece.slice(start));
    })
    .join(ROW_END);
}

const ROW_END = '</w:tr>';

/** A row without its end. */
function whole(row: string): string {
  if (linesOf(row) > LONGEST_WHOLE_ROW) return row;
  if (/<w:cantSplit(?: w:val="(?:true|1|on)")?\/>/.test(row)) return row;
  if (/<w:cantSplit [^>]*\/>/.test(row)) return row.replace(/<w:cantSplit [^>]*\/>/, '<w:cantSplit/>');
  if (row.includes('<w:trPr>')) return row.replace('<w:trPr>', '<w:trPr><w:cantSplit/>');
  return row.replace('<w:trPr/>', '').replace(/^(<w:tr(?: [^>]*)?>)/, '$1<w:trPr><w:cantSplit/></w:trPr>');
}

function linesOf(row: string): number {
  return Math.max(0, ...row.split('<w:tc>').slice(1).map(linesOfCell));
}

function linesOfCell(cell: string): number {
  const width = Number((/<w:tcW [^>]*w:w="(\d+)"/.exec(cell) ?? [])[1] ?? 2000) - CELL_PADDING;
  return cell
    .split('</w:p>')
    .slice(0, -1)
    .reduce((sum, paragraph) => {
      const breaks = paragraph.split('<w:br/>').length - 1;
      return sum + Math.max(1, Math.ceil((lettersOf(paragraph) * ADVANCE) / Math.max(1, width))) + breaks;
    }, 0);
}

const TEXT = /<w:t(?: [^>]*)?>([^<]*)/g;

function lettersOf(paragraph: string): number {
  let letters = 0;
  TEXT.lastIndex = 0;
  for (let piece = TEXT.exec(paragraph); piece; piece = TEXT.exec(paragraph)) letters += (piece[1] ?? '').length;
  return letters;
}
