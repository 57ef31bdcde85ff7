/** docx-preview draws the head of a table as any other row; here the rows that the document repeats become its head. */

/** A part of the parsed document, as far as it is read here; the library gives it no type. */
interface Part {
  readonly type?: string;
  /** There where the row is repeated, and false where the mark has no value of its own, as mostly. */
  readonly isHeader?: boolean;
  readonly children?: readonly Part[];
}

/** @param body the parsed body of the document that was drawn */
export function markHeads(container: HTMLElement, body: Part): void {
  const tables = tablesOf(body);
  const drawn = [...container.querySelectorAll<HTMLTableElement>('article table')];
  // A document that is drawn in another order keeps its rows as they are.
  if (drawn.length !== tables.length) return;
  for (const [index, table] of drawn.entries()) {
    const rows = (tables[index]?.children ?? []).filter(({ type }) => type === 'row');
    const heads = rows.findIndex(({ isHeader }) => isHeader === undefined);
    if (heads > 0) table.createTHead().append(...[...table.rows].slice(0, heads));
  }
}

function tablesOf(part: Part): Part[] {
  return (part.children ?? []).flatMap((child) => [...(child.type === 'table' ? [child] : []), ...tablesOf(child)]);
}
