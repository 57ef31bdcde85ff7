/**
 * The last lines of a paper never stand alone: two lines of text go with the signature, the last signature goes with the
 * one before it, and with the last line of an attachment the line before. What stands there is known only after filling,
 * so it is decided here.
 */

/** The words before the dots to sign on; the row that holds them stays whole by itself. */
export const SIGNATURE = '(ลงชื่อ)';

/** Letters of a line of body text over the full width, marks above and below included: fewer than most lines have. */
const LINE = 70;
const COMPANY = 2;
const TABLE = '<w:tbl>';
const TABLE_END = '</w:tbl>';
const CELL_END = '</w:tc>';
const PARAGRAPH_END = '</w:p>';
const ROW_END = '</w:tr></w:tbl>';

/** The document without a signature or a last line that could be alone on its page. */
export function keepLastLines(document: string): string {
  return lastSignatureWithOneBefore(linesWithSignature(keepLastLine(document)));
}

/** What stands before the last line of all goes with it, the last row of a table too. */
function keepLastLine(document: string): string {
  const last = document.lastIndexOf(PARAGRAPH_END, document.lastIndexOf('<w:sectPr')) + PARAGRAPH_END.length;
  return keepBefore(document, startOf(document, last), COMPANY - 1);
}

/**
 * The document with a paragraph more at its end, which is never a page of its own.
 * @param paragraph XML of one paragraph, to stand before the properties of the last section
 */
export function withLastLine(document: string, paragraph: string): string {
  const end = document.lastIndexOf('<w:sectPr');
  const table = tableAround(document, document.lastIndexOf(SIGNATURE));
  // Under the last signature it goes into the row, because LibreOffice does not always keep a table with the next.
  if (
    table !== null &&
    isOneCell(document.slice(table.start, table.end)) &&
    linesOf(document.slice(table.end, end)) === 0
  ) {
    const at = document.lastIndexOf(CELL_END, table.end);
    return document.slice(0, at) + paragraph + document.slice(at);
  }
  return keepLastLine(document.slice(0, end) + paragraph + document.slice(end));
}

/** Two lines go with the first signature and its closing words; those that stand in its table go with it already. */
function linesWithSignature(document: string): string {
  const signature = document.indexOf(SIGNATURE);
  const table = tableAround(document, signature);
  if (table === null) return document;
  const inside = document.slice(table.start, signature).split(PARAGRAPH_END).slice(0, -1);
  const company = inside.slice(0, -1).reduce((sum, paragraph) => sum + linesOf(paragraph), 0);
  return company >= COMPANY ? document : keepBefore(document, table.start, COMPANY);
}

/**
 * The last block to sign moves into the row of the one before it: a page with a decision and no more does not say what is
 * decided. One row, because LibreOffice does not always keep a table with the next.
 */
function lastSignatureWithOneBefore(document: string): string {
  const last = tableAround(document, document.lastIndexOf(SIGNATURE));
  if (last === null) return document;
  const before = tableAround(document, document.lastIndexOf(SIGNATURE, last.start));
  if (before === null || linesOf(document.slice(before.end, last.start)) > 0) return document;
  const into = document.slice(before.start, before.end);
  const from = document.slice(last.start, last.end);
  if (![into, from].every(isOneCell)) return document;
  const moved = from.slice(contentOf(from), from.indexOf(CELL_END));
  return document.slice(0, before.start) + into.replace(CELL_END, () => moved + CELL_END) + document.slice(last.end);
}

function isOneCell(table: string): boolean {
  return table.split(CELL_END).length === 2;
}

/** Where the paragraphs of a table's first cell begin. */
function contentOf(table: string): number {
  const properties = table.indexOf('</w:tcPr>');
  return properties < 0 ? table.indexOf('<w:tc>') + '<w:tc>'.length : properties + '</w:tcPr>'.length;
}

function tableAround(document: string, at: number): { readonly start: number; readonly end: number } | null {
  const start = at < 0 ? -1 : document.lastIndexOf(TABLE, at);
  if (start < 0 || document.lastIndexOf(TABLE_END, at) > start) return null;
  return { start, end: document.indexOf(TABLE_END, at) + TABLE_END.length };
}

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
