/**
 * Numbers in Thai digits as runs of no Thai language. LibreOffice breaks text of Thai language between letters where it
 * finds no better place, and so ended lines in "(๗๖.๒"; a number has no language, and with one of Latin it stays whole.
 * Only runs are parted: the text, and with it searching and copying, stays what it was.
 */

import type { XmlParts } from './parts';

/** A number in which a line could end: two characters and more, point and commas included. */
const NUMBER = /([๐-๙](?:[.,]?[๐-๙])+)/;
const FORMAT = '<w:rPr>(?:(?!</w:rPr>)[\\s\\S])*</w:rPr>|<w:rPr/>';
/** The beginning of a run with its format (1), its end (2), or a text in it (3). */
const PIECE = new RegExp(`<w:r(?: [^>]*)?>(${FORMAT})?|(</w:r>)|<w:t(?: [^>]*)?>([^<]*)</w:t>`, 'g');
const EMPTY_RUN = new RegExp(`<w:r(?: [^>]*)?>(?:${FORMAT})?</w:r>`, 'g');
const PRINTED = /\/(?:document|header\d*|footer\d*)\.xml$/;
const LANGUAGE = '<w:lang w:val="en-US" w:bidi="en-US"/>';
/** What stands behind the language in a run's format (CT_RPr of ECMA-376), or the end of it. */
const BEHIND_LANGUAGE = /<w:(?:eastAsianLayout|specVanish|oMath|rPrChange)[ />]|<\/w:rPr>/;

/** The parts of a document with every such number in a run of its own. */
export function numbersInOwnRuns(parts: XmlParts): XmlParts {
  return Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, PRINTED.test(name) ? apart(xml) : xml]));
}

function apart(xml: string): string {
  // A run can hold a text box, and so other runs.
  const formats: string[] = [];
  return xml
    .replace(PIECE, (piece: string, format?: string, end?: string, text?: string) => {
      if (text !== undefined) return NUMBER.test(text) ? parted(text, formats[formats.length - 1] ?? '') : piece;
      if (end === undefined) formats.push(format ?? '');
      else formats.pop();
      return piece;
    })
    .replace(EMPTY_RUN, '');
}

/** A text in an open run: words stay in runs of its format, numbers get their own. */
function parted(text: string, format: string): string {
  return text
    .split(NUMBER)
    .map((piece, index) => {
      const isNumber = index % 2 === 1;
      const begin = index === 0 ? '' : `</w:r><w:r>${isNumber ? unspoken(format) : format}`;
      return piece === '' ? begin : `${begin}<w:t xml:space="preserve">${piece}</w:t>`;
    })
    .join('');
}

/** A run's format with no Thai language. */
function unspoken(format: string): string {
  if (format === '' || format === '<w:rPr/>') return `<w:rPr>${LANGUAGE}</w:rPr>`;
  return format.replace(/<w:lang(?: [^>]*)?\/>/, '').replace(BEHIND_LANGUAGE, `${LANGUAGE}$&`);
}
