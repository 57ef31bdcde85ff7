/**
 * Says on every page that nobody has announced the result: in every header of the paper, and at the top of a paper without
 * headers. It is put in when the paper is filled, so that a template of the agency's own says it as well.
 */

import { INTERNAL_NOTICE } from '../../tabs/agencies/words';
import type { XmlParts } from './parts';

const DOCUMENT_PART = 'word/document.xml';
const HEADER_PART = /^word\/header\d*\.xml$/;
/** Half-points: 14 pt, as the tables. */
const SIZE = 28;

export function withInternalNotice(parts: XmlParts): XmlParts {
  const result: Record<string, string> = {};
  let noticed = false;
  for (const [name, xml] of Object.entries(parts)) {
    if (!HEADER_PART.test(name)) continue;
    result[name] = xml.replace(/<\/w:hdr>\s*$/, `${paragraph(fontOf(xml))}</w:hdr>`);
    noticed = true;
  }
  const document = parts[DOCUMENT_PART];
  if (!noticed && document !== undefined) {
    result[DOCUMENT_PART] = document.replace(/<w:body>/, `<w:body>${paragraph(fontOf(document))}`);
  }
  return { ...parts, ...result };
}

/** The font of the paper, so that the setting replaces it as everywhere. */
function fontOf(xml: string): string {
  const [, font = 'TH SarabunPSK'] = / w:ascii="([^"]+)"/.exec(xml) ?? [];
  return font;
}

function paragraph(font: string): string {
  const fonts = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}" w:eastAsia="${font}"/>`;
  const size = `<w:sz w:val="${SIZE}"/><w:szCs w:val="${SIZE}"/>`;
  return `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr>${fonts}<w:b/><w:bCs/>${size}<w:cs/><w:lang w:val="en-US" w:bidi="th-TH"/></w:rPr><w:t>${INTERNAL_NOTICE}</w:t></w:r></w:p>`;
}
