/** The small print at the end of a paper: by it, paper and workbook can be held against each other. */

import { withLastLine } from './last-lines';
import type { XmlParts } from './parts';

const DOCUMENT_PART = 'word/document.xml';
/** Grey, 10 pt, at the right. The font is that of the family, so that the setting of the paper decides it. */
const PARAGRAPH =
  '<w:p><w:pPr><w:spacing w:before="120" w:after="0"/><w:jc w:val="right"/></w:pPr><w:r><w:rPr>' +
  '<w:rFonts w:ascii="TH SarabunPSK" w:hAnsi="TH SarabunPSK" w:cs="TH SarabunPSK" w:eastAsia="TH SarabunPSK"/>' +
  '<w:color w:val="5F6368"/><w:sz w:val="20"/><w:szCs w:val="20"/>' +
  '<w:lang w:val="en-US" w:bidi="th-TH"/></w:rPr><w:t xml:space="preserve">';

/**
 * The parts with a last paragraph. Figures stay as they are: a code is copied and compared, not read aloud.
 * @param note one line without markup; nothing is added for an empty one
 */
export function withEndNote(parts: XmlParts, note: string): XmlParts {
  const document = parts[DOCUMENT_PART];
  if (document === undefined || !document.includes('<w:sectPr') || note === '') return parts;
  const text = note.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return { ...parts, [DOCUMENT_PART]: withLastLine(document, `${PARAGRAPH}${text}</w:t></w:r></w:p>`) };
}
