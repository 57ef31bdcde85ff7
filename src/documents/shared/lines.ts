/** Text typed on several lines in one cell (numbered steps) as lines that a template sets as paragraphs of their own. */

import { toArabicDigits } from '../../thai/digits';
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

/** The lines of a cell without blank ones; none for a blank cell. */
export function textLines(text: string): TextLine[] {
  const lines = text
    .replace(GOES_ON, '$1 ')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first = ''] = lines;
  return (lines.length === 1 ? inlineSteps(first) : lines).map((line) => {
    const [whole, mark] = MARK.exec(line) ?? [];
    return whole === undefined || mark === undefined
      ? { numbered: false, mark: '', text: line }
      : { numbered: true, mark, text: line.slice(whole.length) };
  });
}

/** Splits only where the numbers really count 1, 2, 3 … so that "มาตรา 9 (1)" stays one line. */
function inlineSteps(line: string): string[] {
  const pieces = line.split(INLINE_STEP);
  const numbers = pieces.map((piece) => Number(toArabicDigits(/^([0-9๐-๙]{1,2})[.)]/.exec(piece)?.[1] ?? '0')));
  return pieces.length > 1 && numbers.every((number, index) => number === index + 1) ? pieces : [line];
}

/** Notes of the three fields, for every loop over lines. */
export const LINE_NOTES: FieldNotes<TextLine> = {
  numbered: { label: 'บรรทัดนี้มีเลขข้อ', source: 'จากข้อความในช่อง', condition: true },
  mark: { label: 'เลขข้อของบรรทัด', source: 'จากข้อความในช่อง' },
  text: { label: 'ข้อความของบรรทัด', source: 'จากข้อความในช่อง' },
};
