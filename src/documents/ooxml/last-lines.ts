/**
 * The last lines of a paper never stand alone: two lines of text go with the signature, and with the last line of an
 * attachment goes the one before. What stands there is known only after filling, so it is decided here.
 */

/** The words before the dots to sign on; the row that holds them stays whole by itself. */
export const SIGNATURE = '(ลงชื่อ)';

/** Letters of a line of body text over the full width, marks above and below included: fewer than most lines have. */
const LINE = 70;
const COMPANY = 2;
const TABLE = '<w:tbl>';

/** The document with "keep with next" on the lines before the signature and before the last line. */
export function keepLastLines(document: string): string {
  const signature = document.indexOf(SIGNATURE);
  const table = document.lastIndexOf(TABLE, signature);
  const signed = signature >= 0 && table >= 0 && document.lastIndexOf('</w:tbl>', signature) < table;
  const last = document.lastIndexOf(PARAGRAPH_END, document.lastIndexOf('<w:sectPr')) + PARAGRAPH_END.length;
  const ended = keepBefore(document, startOf(document, last), COMPANY - 1);
  return signed ? keepBefore(ended, table, COMPANY) : ended;
}

const PARAGRAPH_END = '</w:p>';
const ROW_END = '</w:tr></w:tbl>';

/** Where the paragraph or row that ends here begins. */
function startOf(document: string, end: number, name: 'w:p' | 'w:tr' = 'w:p'): number {
  return Math.max(document.lastIndexOf(`<${name}>`, end - 1), document.lastIndexOf(`<${name} `, end - 1));
}

/** Marks what stands before a place until it has that many lines: paragraphs, or the last row of a table. */
function keepBefore(document: string, at: number, lines: number): string {
  let kept = '';
  let end = at;
  let missing = lines;
  while (missing > 0 && document.endsWith(PARAGRAPH_END, end)) {
    const start = startOf(document, end);
    const paragraph = document.slice(start, end);
    missing -= linesOf(paragraph);
    kept = keptWithNext(paragraph) + kept;
    end = start;
  }
  if (missing === lines && document.endsWith(ROW_END, end)) {
    const start = startOf(document, end, 'w:tr');
    const row = document.slice(start, end);
    // A row that may break brings lines along by itself.
    if (row.includes('<w:cantSplit/>')) {
      kept = row.split(PARAGRAPH_END).map(keptWithNext).join(PARAGRAPH_END) + kept;
      end = start;
    }
  }
  return document.slice(0, end) + kept + document.slice(at);
}

function linesOf(paragraph: string): number {
  const letters = paragraph.replace(/<[^>]*>/g, '').trim().length;
  return letters === 0 ? 0 : 1 + Math.floor(letters / LINE);
}

const KEPT = '<w:pPr><w:keepNext/></w:pPr>';

/** A piece of XML that holds at most one paragraph with text, which then keeps with the next; empty ones of one tag stay. */
function keptWithNext(piece: string): string {
  if (piece.includes('<w:keepNext/>')) return piece;
  const given = /<w:keepNext [^>]*\/>/;
  if (given.test(piece)) return piece.replace(given, '<w:keepNext/>');
  if (piece.includes('<w:pPr>')) return piece.replace(/<w:pPr>(?:<w:pStyle [^>]*\/>)?/, '$&<w:keepNext/>');
  if (piece.includes('<w:pPr/>')) return piece.replace('<w:pPr/>', KEPT);
  return piece.replace(/<w:p(?: [^>]*[^/>])?>/, `$&${KEPT}`);
}
