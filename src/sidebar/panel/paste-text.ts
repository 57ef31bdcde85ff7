/**
 * What was copied, as text for the importer. A table out of Word, Excel or a web page becomes lines with tabs and quoted
 * cells: as plain text the paragraphs inside a cell could not be told from the rows.
 */

/** Elements that begin on a line of their own. */
const BLOCKS = /^(?:P|DIV|LI|UL|OL|DL|DT|DD|TR|TABLE|SECTION|ARTICLE|HEADER|FOOTER|BLOCKQUOTE|PRE|H[1-6])$/;
const UNSEEN = /^(?:SCRIPT|STYLE|HEAD|TITLE|TEMPLATE|NOSCRIPT)$/;
/** Wider than any table of a report; what a page claims must not make endless rows. */
const MOST_COLUMNS = 60;

/** @returns null where the plain text says as much: nothing in it is a table */
export function tableText(html: string): string | null {
  if (!/<table[\s>]/i.test(html)) return null;
  const page = new DOMParser().parseFromString(html, 'text/html');
  return textOf(page.body)
    .replace(/[^\S\n\t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  if (!(node instanceof Element)) return '';
  if (UNSEEN.test(node.tagName)) return '';
  if (node.tagName === 'BR') return '\n';
  // Old web pages are laid out in tables of tables; only the innermost ones hold rows.
  if (node instanceof HTMLTableElement && node.querySelector('table') === null) return `\n${rowsOf(node)}\n`;
  const inner = Array.from(node.childNodes).map(textOf).join('');
  return BLOCKS.test(node.tagName) ? `\n${inner.trim()}\n` : inner;
}

/** Cells that span columns or rows leave empty ones, so that all rows keep their columns. */
function rowsOf(table: HTMLTableElement): string {
  const spanned: number[] = [];
  return Array.from(table.rows)
    .map((row) => {
      const cells: string[] = [];
      const skip = (): void => {
        for (let left = spanned[cells.length] ?? 0; left > 0; left = spanned[cells.length] ?? 0) {
          spanned[cells.length] = left - 1;
          cells.push('');
        }
      };
      for (const cell of Array.from(row.cells)) {
        skip();
        for (let part = 0; part < cell.colSpan && cells.length < MOST_COLUMNS; part += 1) {
          spanned[cells.length] = cell.rowSpan - 1;
          cells.push(part === 0 ? quoted(cell) : '');
        }
      }
      skip();
      return cells.join('\t');
    })
    .join('\n');
}

function quoted(cell: HTMLTableCellElement): string {
  const text = Array.from(cell.childNodes)
    .map(textOf)
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
  return /["\n\t]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
