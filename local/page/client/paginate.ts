/**
 * docx-preview begins a page where the document says so and lets the others grow. Here each page is filled up to its
 * foot: paragraphs whole, tables by rows with their head repeated, and only what is higher than a page by its lines.
 */

/** Returns the number of pages. */
export function paginate(container: HTMLElement): number {
  for (const page of [...container.querySelectorAll<HTMLElement>('section.docx')]) spread(page);
  return container.querySelectorAll('section.docx').length;
}

/** What is drawn on one page: from its upper edge to the foot. */
interface Room {
  readonly height: number;
  readonly foot: number;
}

/** Only a page's own blocks are in the document at a time: hundreds of pages are laid out one by one. */
function spread(page: HTMLElement): void {
  const style = getComputedStyle(page);
  const height = Number.parseFloat(style.minHeight);
  const article = page.querySelector<HTMLElement>(':scope > article');
  if (!article || !(height > 0)) return;
  const within = height - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom);
  let blocks = [...article.children];
  let current = page;
  let content = article;
  article.replaceChildren();
  for (;;) {
    // Rounding may put the last line of a full page a hair below its foot.
    const foot = current.getBoundingClientRect().top + height - Number.parseFloat(style.paddingBottom) + 1;
    blocks = fill(content, blocks, { height: within, foot });
    if (blocks.length === 0) return;
    const next = page.cloneNode(false) as HTMLElement;
    content = article.cloneNode(false) as HTMLElement;
    next.append(content);
    current.after(next);
    current = next;
  }
}

/** Puts blocks into a page as far as they fit; returns the others. At least a part of the first one stays. */
function fill(content: HTMLElement, blocks: readonly Element[], room: Room): Element[] {
  for (const [index, block] of blocks.entries()) {
    const first = index === 0;
    const later = blocks.slice(index + 1);
    if (block instanceof HTMLTableElement) {
      const rest = fillTable(content, block, room, first);
      if (rest !== null) return [rest, ...later];
      continue;
    }
    content.append(block);
    if (bottomOf(block) <= room.foot) continue;
    if (!first) {
      block.remove();
      return [block, ...later];
    }
    const rest = block.cloneNode(false) as HTMLElement;
    moveOver(block, rest, room.foot);
    if (hasContent(block) && hasContent(rest)) return [rest, ...later];
    // A picture that is higher than a page can only stay where it is.
    block.append(...rest.childNodes);
  }
  return [];
}

/** The rows that do not fit, as a table of their own; null where all do. */
function fillTable(content: HTMLElement, table: HTMLTableElement, room: Room, first: boolean): Element | null {
  const rows = [...table.rows].filter(({ parentElement }) => parentElement !== table.tHead);
  const shown = shellOf(table);
  content.append(shown);
  for (const [index, row] of rows.entries()) {
    shown.append(row);
    if (bottomOf(row) <= room.foot) continue;
    const below = room.height - (shown.tHead?.getBoundingClientRect().height ?? 0);
    const moved = row.getBoundingClientRect().height > below ? splitRow(row, room.foot) : row;
    if (moved === row && index === 0) {
      // Not even its beginning can be split off: on a page of its own it stays where it is.
      if (first) continue;
      shown.remove();
      table.append(...rows);
      return table;
    }
    const rest = shellOf(table);
    rest.append(moved, ...rows.slice(index + 1));
    return rest;
  }
  return null;
}

/** The table without its rows, but with its head. */
function shellOf(table: HTMLTableElement): HTMLTableElement {
  const shell = table.cloneNode(false) as HTMLTableElement;
  const columns = table.querySelector(':scope > colgroup');
  if (columns) shell.append(columns.cloneNode(true));
  if (table.tHead) shell.append(table.tHead.cloneNode(true));
  return shell;
}

/** What of a row is below the foot, as a row of its own; the row itself where no line of it is above. */
function splitRow(row: HTMLTableRowElement, foot: number): HTMLTableRowElement {
  const rest = row.cloneNode(false) as HTMLTableRowElement;
  for (const cell of row.cells) {
    const over = cell.cloneNode(false) as HTMLTableCellElement;
    moveOver(cell, over, foot);
    rest.append(over);
  }
  if ([...row.cells].some(hasContent)) return rest;
  for (const [index, cell] of [...row.cells].entries()) cell.append(...(rest.cells[index]?.childNodes ?? []));
  return row;
}

/** Moves what ends below the foot, by lines of text. */
function moveOver(from: Element, to: Element, foot: number): void {
  const nodes = [...from.childNodes];
  const at = nodes.findIndex((node) => bottomOf(node) > foot);
  const node = nodes[at];
  if (!node) return;
  if (node instanceof Text) {
    const over = lineOver(node, foot);
    to.append(over > 0 ? node.splitText(over) : node);
  } else if (node instanceof HTMLElement && node.hasChildNodes()) {
    const rest = node.cloneNode(false) as HTMLElement;
    moveOver(node, rest, foot);
    // It goes on here: only its first line stands in.
    if (hasContent(node)) rest.style.textIndent = '0';
    else node.remove();
    to.append(rest);
  } else {
    to.append(node);
  }
  to.append(...nodes.slice(at + 1));
}

/** Position of the first letter that stands below the foot. */
function lineOver(text: Text, foot: number): number {
  const range = document.createRange();
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    range.setStart(text, middle);
    range.setEnd(text, middle + 1);
    if (range.getBoundingClientRect().bottom > foot) high = middle;
    else low = middle + 1;
  }
  return low;
}

function bottomOf(node: Node): number {
  if (node instanceof Element) return node.getBoundingClientRect().bottom;
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect().bottom;
}

function hasContent(element: Element): boolean {
  return element.textContent.trim() !== '' || element.querySelector('img, svg') !== null;
}
