/**
 * Tables of measures whose columns are only aligned by blanks, as text tools print them from a PDF: the heads say where
 * each column begins, wrapped lines are put together again row by row.
 */

import { isMeasureHeading, measureFields } from '../../workbook/measure-heads';

/** Rows of an aligned table by the 0-based line where each begins, with how many lines it takes up. */
export type AlignedRows = ReadonlyMap<number, { readonly cells: readonly string[]; readonly lines: number }>;

interface Chunk {
  readonly start: number;
  readonly text: string;
}

/** Thai vowels and marks above and below take no place of their own. */
const COMBINING = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g;
const LABEL = /^\(?[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})?[.)]/;
/** The whole of a cell under "ที่". */
const ROW_NUMBER = /^[0-9๐-๙]{1,2}$/;
const ENTRY = /^(?:\(?[0-9๐-๙]{1,2}[.)]|[-•])/;
/** Places by which a wrapped line may stand left of its head. */
const SLACK = 2;
const LONGEST_LINE = 400;

/** The aligned tables among the lines of a paste. */
export function findAlignedRows(raw: readonly string[]): AlignedRows {
  const rows = new Map<number, { cells: string[]; lines: number }>();
  for (let at = 0; at < raw.length; at += 1) {
    const heads = chunksOf(raw[at] as string);
    if (heads.length < 3 || !isMeasureHeading(measureFields(heads.map(({ text }) => text)))) continue;
    const last = readTable(raw, at, heads, rows);
    at = last;
  }
  return rows;
}

/** Stretches of a line with two blanks or more between them, and where each begins as it is seen. */
function chunksOf(line: string): Chunk[] {
  if (line.length > LONGEST_LINE || !line.includes('  ') || /[\t|]/.test(line)) return [];
  const chunks: Chunk[] = [];
  const gap = /\S+(?: \S+)*/g;
  for (let match = gap.exec(line); match; match = gap.exec(line)) {
    chunks.push({ start: widthOf(line.slice(0, match.index)), text: match[0] });
  }
  return chunks;
}

function widthOf(text: string): number {
  return text.replace(COMBINING, '').length;
}

function readTable(
  raw: readonly string[],
  heading: number,
  heads: readonly Chunk[],
  rows: Map<number, { cells: string[]; lines: number }>,
): number {
  const found: { at: number; cells: string[]; lines: number }[] = [];
  const numbered = measureFields([(heads[0] as Chunk).text])[0] === 'no';
  let blanks = 0;
  let at = heading + 1;
  for (; at < raw.length; at += 1) {
    const line = raw[at] as string;
    if (line.trim() === '') {
      blanks += 1;
      if (blanks > 1) break;
      continue;
    }
    const chunks = placed(line);
    const columns = chunks.map(({ start }) => columnAt(heads, start));
    // A line of one column after a blank, and running text across the columns, end the table.
    if (blanks > 0 && chunks.length === 1) break;
    const next = heads[1] as Chunk;
    if (chunks.some(({ start, text }) => start < next.start - SLACK && start + widthOf(text) > next.start + 3 * SLACK))
      break;
    const first = columns.includes(0) ? (chunks[columns.indexOf(0)] as Chunk).text : '';
    const begins =
      LABEL.test(first) ||
      (ROW_NUMBER.test(first) && numbered) ||
      (first !== '' && columns.length > 1 && (found.length === 0 || blanks > 0));
    if (begins) found.push({ at, cells: heads.map(() => ''), lines: 0 });
    const row = found[found.length - 1];
    if (!row) break;
    chunks.forEach(({ text }, index) => {
      const column = columns[index] as number;
      row.cells[column] = joined(row.cells[column] as string, text);
    });
    row.lines = at - row.at + 1;
    blanks = 0;
  }
  if (found.length === 0) return heading;
  rows.set(heading, { cells: heads.map(({ text }) => text), lines: (found[0] as { at: number }).at - heading });
  for (const { at: start, cells, lines } of found) rows.set(start, { cells, lines });
  return at - 1;
}

/** Chunks of a line of the table; a line without a gap is one. */
function placed(line: string): Chunk[] {
  const chunks = chunksOf(line);
  if (chunks.length > 0) return chunks;
  return [{ start: widthOf(line) - widthOf(line.trimStart()), text: line.trim() }];
}

function columnAt(heads: readonly Chunk[], start: number): number {
  let column = 0;
  heads.forEach((head, index) => {
    if (head.start <= start + SLACK) column = index;
  });
  return column;
}

/** Thai wraps between words without a blank; a numbered entry begins a line of its own. */
function joined(before: string, text: string): string {
  if (before === '') return text;
  if (ENTRY.test(text)) return `${before}\n${text}`;
  return /[ก-๙]$/.test(before) && /^[ก-๙]/.test(text) ? before + text : `${before} ${text}`;
}
