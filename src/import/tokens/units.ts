/** Lines as units of reading: tokens, whether nothing but names and numbers stands there, names wrapped over two lines joined. */

import { matchKey } from '../../thai/text';
import type { SourceLine } from '../source/source';
import { plainOf } from '../source/source';
import { INDICATOR_NAMES, tokenise, type Token } from './tokens';

export interface Unit {
  /** Lines of the paste that it was made from. */
  readonly lines: readonly number[];
  readonly text: string;
  readonly plain: string;
  readonly cells: readonly string[] | null;
  readonly bullet: boolean;
  /** Its cells were told apart by their alignment alone. */
  readonly aligned: boolean;
  /** Begins a tab of a file: nothing above it belongs to what is below. */
  readonly tab: boolean;
  readonly tokens: readonly Token[];
  readonly blank: boolean;
  /** Nothing stands here but names, numbers and the small words between them. */
  readonly pure: boolean;
}

/** Page numbers and running heads that a copied PDF leaves between lines. */
const PAGE_MARK =
  /^(?:[-–—] ?\d{1,3} ?[-–—]|หน้า(?:ที่)? ?\d{1,3}(?: ?(?:จาก|\/) ?\d{1,3})?|page \d{1,3}(?: of \d{1,3})?)$/i;
/** Longest snippet kept of a line. */
export const SNIPPET = 160;

/** Units of the lines, in order. Blank lines stay as blank units, because they end paragraphs. */
export function toUnits(lines: readonly SourceLine[]): Unit[] {
  const units: Unit[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as SourceLine;
    const next = lines[index + 1];
    const joined = next ? joinWrappedName(line, next) : null;
    if (joined && next) {
      units.push(unitOf([line.no, next.no], joined, line));
      index += 1;
    } else units.push(unitOf([line.no], line.text, line));
  }
  return units;
}

/** What only sentences have. */
const SENTENCE: readonly Token['type'][] = ['other', 'item-number', 'share', 'compare', 'back'];

function unitOf(numbers: readonly number[], text: string, line: SourceLine): Unit {
  const plain = text === line.text ? line.plain : plainOf(text);
  const blank = plain.trim() === '' || PAGE_MARK.test(plain.trim());
  const tokens = blank ? [] : tokenise(plain);
  return {
    lines: numbers,
    text,
    plain,
    cells: text === line.text ? line.cells : line.cells ? text.split('\t') : null,
    bullet: line.bullet,
    aligned: line.aligned === true,
    tab: line.tab === true,
    tokens,
    blank,
    pure: !blank && tokens.every(({ type }) => !SENTENCE.includes(type)),
  };
}

/** Spares every other line the search for names. */
const NAME_BEGINS = /การ(?:ปฏิ|ใช้|แก้|ปรั|เปิ|ป้อ)|คุณภา|ประสิ/;
/** Shortest beginning of a name that is taken for one where its line ends. */
const SHORTEST_PREFIX = 6;

/**
 * "๔. การใช้ทรัพย์สินของ ๙๐.๐๘" / "ราชการ", or "… การใช้ทรัพย์สินของ" / "ราชการ ๙๐.๐๘": a name broken by a narrow column.
 * The text of both lines with the name whole, or null where the second line does not begin with the rest of the name.
 */
function joinWrappedName(line: SourceLine, next: SourceLine): string | null {
  if (!NAME_BEGINS.test(line.plain)) return null;
  if (line.plain.length > 400 || next.plain.length > 400 || next.plain === '') return null;
  // The rest of a name begins with a Thai letter.
  if (/^[\s.()-]*[\dA-Za-z]/.test(next.plain)) return null;
  for (const { text: name } of INDICATOR_NAMES) {
    const start = line.plain.lastIndexOf(name.slice(0, SHORTEST_PREFIX));
    if (start < 0) continue;
    const tail = line.plain.slice(start);
    const prefix = /^[\u0E00-\u0E7F ]+/.exec(tail);
    const written = prefix ? prefix[0].trim() : '';
    if (written === name || (!written.includes(' ') && !name.startsWith(written))) continue;
    const key = matchKey(written);
    const whole = matchKey(name);
    if (key.length >= whole.length || whole.slice(0, key.length) !== key) continue;
    const rest = whole.slice(key.length);
    const following = next.plain.trim();
    const after = line.text.slice(start + written.length);
    if (after.trim() === '' && matchKey(following).slice(0, rest.length) === rest) {
      return `${line.text.slice(0, start)}${written}${next.text.trim()}`;
    }
    if (matchKey(following) === rest) {
      return `${line.text.slice(0, start)}${written}${next.text.replace(/\t/g, '').trim()}${after}`;
    }
  }
  return null;
}

/** The words of a unit from a place on, shortened. Only as much is looked at as is kept: a line may be a whole page. */
export function snippetOf(unit: Unit, start = 0): string {
  if (start > 0) return snippetFrom(unit, start);
  const known = snippets.get(unit);
  if (known !== undefined) return known;
  const snippet = snippetFrom(unit, 0);
  snippets.set(unit, snippet);
  return snippet;
}

/** From their beginning on, because every figure of a unit, and its evidence, asks for it. */
const snippets = new WeakMap<Unit, string>();

function snippetFrom(unit: Unit, from: number): string {
  const text = unit.text
    .slice(from, from + 3 * SNIPPET)
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > SNIPPET ? `${text.slice(0, SNIPPET - 1)}…` : text;
}
