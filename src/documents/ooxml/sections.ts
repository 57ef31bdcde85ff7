/**
 * A section in which filling has left nothing would still be a page: an annex without its table. It goes, and the section
 * before it takes over its end.
 */

/** A section of the body, cut behind the paragraph that ends it. */
interface Section {
  readonly content: string;
  /** `w:sectPr`: in the last paragraph of a section, behind everything for the last one. */
  readonly properties: string;
}

const PROPERTIES = /<w:sectPr[\s>][\s\S]*?<\/w:sectPr>/g;
const PARAGRAPH_END = '</w:p>';
/** What can be seen on a page. */
const VISIBLE = /<w:t[ >][^<]*[^<\s][^<]*<\/w:t>|<w:tbl>|<w:drawing>|<w:pict>|<w:object>/;
const NAMES_HEADERS = /<w:(?:header|footer)Reference/;

/** The document without its empty sections. */
export function withoutEmptySections(document: string): string {
  const start = document.indexOf('<w:body>') + '<w:body>'.length;
  const end = document.lastIndexOf('</w:body>');
  const all = sectionsOf(document.slice(start, end));
  // A section that names headers lends them to those after it.
  const kept = all.filter(({ content, properties }) => VISIBLE.test(content) || NAMES_HEADERS.test(properties));
  const last = kept[kept.length - 1];
  if (last === undefined || kept.length === all.length) return document;
  const before = kept.slice(0, -1).map(({ content }) => content);
  const body = before.join('') + last.content.replace(last.properties, '') + last.properties;
  return document.slice(0, start) + body + document.slice(end);
}

function sectionsOf(body: string): Section[] {
  const found: Section[] = [];
  let from = 0;
  for (const [properties] of body.matchAll(PROPERTIES)) {
    const at = body.indexOf(properties, from);
    const end = body.indexOf(PARAGRAPH_END, at);
    const until = end < 0 ? body.length : end + PARAGRAPH_END.length;
    found.push({ content: body.slice(from, until), properties });
    from = until;
  }
  return found;
}
