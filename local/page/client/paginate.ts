/**
 * docx-preview begins a page where the document says so and lets the others grow. Here what reaches over the foot of
 * its page moves to a next one: paragraphs whole, tables by rows with their head repeated.
 */

/** Returns the number of pages. */
export function paginate(container: HTMLElement): number {
  for (const page of [...container.querySelectorAll<HTMLElement>('section.docx')]) fit(page);
  return container.querySelectorAll('section.docx').length;
}

function fit(page: HTMLElement): void {
  const style = getComputedStyle(page);
  const height = Number.parseFloat(style.minHeight);
  const article = page.querySelector<HTMLElement>(':scope > article');
  if (!article || !(height > 0)) return;
  const foot = page.getBoundingClientRect().top + height - Number.parseFloat(style.paddingBottom) + 1;
  const over = [...article.children].findIndex((child) => child.getBoundingClientRect().bottom > foot);
  if (over < 0) return;
  const moved = [...article.children].slice(over) as HTMLElement[];
  const [first] = moved;
  if (!first) return;
  const rest = first instanceof HTMLTableElement ? splitTable(first, foot) : null;
  if (rest !== null) moved[0] = rest;
  // A single block that is higher than a page can only stay where it is.
  else if (over === 0) moved.shift();
  if (moved.length === 0) return;
  const next = page.cloneNode(false) as HTMLElement;
  const content = article.cloneNode(false) as HTMLElement;
  content.append(...moved);
  next.append(content);
  page.after(next);
  fit(next);
}

/** The rows that do not fit, as a table of their own; null where not even the first one fits. */
function splitTable(table: HTMLTableElement, foot: number): HTMLTableElement | null {
  const rows = [...table.rows];
  const over = rows.findIndex((row) => row.getBoundingClientRect().bottom > foot);
  const heads = table.tHead ? table.tHead.rows.length : 0;
  if (over <= heads) return null;
  const rest = table.cloneNode(false) as HTMLTableElement;
  const columns = table.querySelector(':scope > colgroup');
  if (columns) rest.append(columns.cloneNode(true));
  if (table.tHead) rest.append(table.tHead.cloneNode(true));
  rest.append(...rows.slice(over));
  return rest;
}
