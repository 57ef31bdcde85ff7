/**
 * One system of digits throughout a finished paper: the visible text of every part, the page numbers and automatic
 * numbering. Web and mail addresses keep their digits, because they would no longer work.
 */

import { toArabicDigits, toThaiDigits } from '../../thai/digits';
import type { XmlParts } from './parts';

/** Entities, addresses of the web, mail addresses and @names are stepped over; the rest is digits to turn. */
const KEPT_OR_DIGITS =
  /&[^;\s]+;|(?:https?:\/\/|www\.)[^\s<>"'()ก-๙]+|[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+|@[A-Za-z0-9._-]+|(?:[A-Za-z0-9-]+\.)+(?:go|ac|or|co|in|mi|net)\.th[^\s<>"'()ก-๙]*|[0-9๐-๙]+/g;

const ARABIC = /[0-9]/;
const THAI = /[๐-๙]/;

/** Both in one pass: a paper is long. */
const TEXT_OR_SECTION = /(<w:t(?: [^>]*)?>)([^<]*)|<w:sectPr[\s\S]*?<\/w:sectPr>/g;

/** Text as it stands in XML, with its digits turned to Thai or to Arabic. */
export function turnDigits(text: string, thai: boolean): string {
  if (!(thai ? ARABIC : THAI).test(text)) return text;
  const turn = thai ? toThaiDigits : toArabicDigits;
  return text.replace(KEPT_OR_DIGITS, (match) => (/^[0-9๐-๙]+$/.test(match) ? turn(match) : match));
}

/** The parts of a document in one system of digits. */
export function digitsThroughout(parts: XmlParts, thai: boolean): XmlParts {
  const result: Record<string, string> = {};
  for (const [name, given] of Object.entries(parts)) {
    let xml = given;
    if (/\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name)) {
      xml = xml.replace(TEXT_OR_SECTION, (section, open: string | undefined, text: string) =>
        open === undefined ? pageNumbers(section, thai) : open + turnDigits(text, thai),
      );
    } else if (/\/numbering\.xml$/.test(name)) {
      xml = xml.replace(/<w:numFmt w:val="(?:decimal|thaiNumbers)"\/>/g, `<w:numFmt w:val="${format(thai)}"/>`);
    }
    result[name] = xml;
  }
  return result;
}

function format(thai: boolean): string {
  return thai ? 'thaiNumbers' : 'decimal';
}

function pageNumbers(section: string, thai: boolean): string {
  if (/<w:pgNumType[^>]* w:fmt="/.test(section)) {
    return section.replace(/(<w:pgNumType[^>]* w:fmt=")[^"]*"/, `$1${format(thai)}"`);
  }
  if (/<w:pgNumType/.test(section)) return section.replace('<w:pgNumType', `<w:pgNumType w:fmt="${format(thai)}"`);
  return section.replace(/(<w:pgMar [^>]*\/>)/, `$1<w:pgNumType w:fmt="${format(thai)}"/>`);
}
