/**
 * Where a line may not end: between พ.ศ. and its year, a day and its month, a number and what it counts, a word and its
 * number. Blanks that do not break stand there; search and copying take them for blanks, which joiners inside words are
 * not (docs/documents.md, "Line ends").
 */

import type { XmlParts } from './parts';

/** Blank of the width of a blank at which no line ends. */
const NO_BREAK = '\u00a0';
const DIGIT = '[0-9๐-๙]';
const MONTHS = 'มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม';
const COUNTED = 'คะแนน|ตัวชี้วัด|ข้อ|มาตรการ|ประเด็น|แบบวัด|ชั้น|ครั้ง|คน|ปี|เดือน|วัน';
const NUMBERED = 'พ\\.ศ\\.|ที่|ร้อยละ|จำนวน|ชั้น|มาตรา|ข้อ';

/** A number that begins after a blank, and the word before or after that blank which it belongs to. */
const TOGETHER = new RegExp(
  `(?<=${DIGIT}) (?=(?:${COUNTED}|${MONTHS}))|(?<=(?:${NUMBERED})) (?=${DIGIT}|[A-Za-z]${DIGIT})`,
  'g',
);
const TEXT = /(<w:t(?: [^>]*)?>)([^<]+)/g;
const PRINTED = /\/(?:document|header\d*|footer\d*)\.xml$/;

/** The text with blanks that do not break where a line may not end. */
export function unbroken(text: string): string {
  return text.replace(TOGETHER, NO_BREAK);
}

/** The parts of a document with such blanks. */
export function keepWordsWithNumbers(parts: XmlParts): XmlParts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, xml]) => [
      name,
      PRINTED.test(name) ? xml.replace(TEXT, (_match, open: string, text: string) => open + unbroken(text)) : xml,
    ]),
  );
}
