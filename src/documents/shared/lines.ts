/** Text typed on several lines in one cell (numbered steps) as lines that a template sets as paragraphs of their own. */

import { toArabicDigits } from '../../thai/digits';
import { BLANK } from './definition';
import type { FieldNotes } from './definition';

/** One line; a leading number ("1.", "๒)", "-") stands apart so that what follows can hang. */
export interface TextLine {
  readonly numbered: boolean;
  /** The number as typed with its dot or bracket; empty where the line has none. */
  readonly mark: string;
  readonly text: string;
}

const MARK = /^((?:[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})?[.)]|\([0-9๐-๙]{1,2}\)|[-–•]))(?:\s+|(?![0-9๐-๙]))(?=\S)/;
/** Steps run together in one line: "1. ก 2. ข 3. ค". */
const INLINE_STEP = /\s+(?=[0-9๐-๙]{1,2}[.)]\s*[^\s0-9๐-๙.)])/;

/** What no Thai sentence begins with: a line that does was broken to fit its cell. */
const GOES_ON = /([^\s])[ \t]*\r?\n[ \t]*(?=(?:และ|หรือ|ซึ่ง|รวมทั้ง(?!หมด|สิ้น)|รวมถึง|ตลอดจน)[ก-๙])/g;

/** The lines of a cell without blank ones; a blank cell gives one line that shows `BLANK` (or `empty`). */
export function textLines(text: string, empty: string = BLANK): TextLine[] {
  const lines = text
    .replace(GOES_ON, '$1 ')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const split = lines.length === 1 ? inlineSteps(lines[0] as string) : lines;
  if (split.length === 0) return empty === '' ? [] : [{ numbered: false, mark: '', text: empty }];
  return split.map((line) => {
    const match = MARK.exec(line);
    return match
      ? { numbered: true, mark: match[1] as string, text: line.slice(match[0].length) }
      : { numbered: false, mark: '', text: line };
  });
}

/** Splits only where the numbers really count 1, 2, 3 … so that "มาตรา 9 (1)" stays one line. */
function inlineSteps(line: string): string[] {
  const pieces = line.split(INLINE_STEP);
  const numbers = pieces
    .map((piece) => /^([0-9๐-๙]{1,2})[.)]/.exec(piece))
    .map((match) => (match ? Number(toArabicDigits(match[1] as string)) : 0));
  return pieces.length > 1 && numbers.every((number, index) => number === index + 1) ? pieces : [line];
}

/** Notes of the three fields, for every loop over lines. */
export const LINE_NOTES: FieldNotes<TextLine> = {
  numbered: { label: 'บรรทัดนี้มีเลขข้อ', source: 'จากข้อความในช่อง', condition: true },
  mark: { label: 'เลขข้อของบรรทัด', source: 'จากข้อความในช่อง' },
  text: { label: 'ข้อความของบรรทัด', source: 'จากข้อความในช่อง' },
};
