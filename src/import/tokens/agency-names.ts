/** Names of agencies in a text. Thai writes on without blanks, so most of the work is where a name ends. */

import { PROVINCES } from '../lexicon/provinces';
import {
  BESIDE_PROVINCE,
  BEGINS_NO_NAME,
  ENDS_A_PLACE,
  ENDS_WITH_PROVINCE,
  ENGLISH_FIRST,
  ENGLISH_LAST,
  GOES_ON,
  LOCAL_KINDS,
  NO_AGENCY,
  NOT_IN_A_PLACE,
  OTHER_KINDS,
  PART_OF_UNIVERSITY,
  SHORT_KINDS,
  SHORT_NAMES,
  WHOLE_NAMES,
} from '../lexicon/agencies';

export interface AgencyToken {
  /** As it stands in the text. */
  readonly written: string;
  /** In full: "อบต.บ้านนา" as องค์การบริหารส่วนตำบลบ้านนา. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
  /** What follows it is a blank, a bracket, a digit or the end of the line. */
  readonly bounded: boolean;
}

/** Longest name after its kind: องค์การกระจายเสียงและแพร่ภาพสาธารณะแห่งประเทศไทย has 43 letters. */
const LONGEST = 60;
/** A name of a place that goes on without a bound is a sentence. */
const LONGEST_PLACE = 34;
/** No kind that ends with its province is longer; a whole line before each name would be read again and again. */
const LONGEST_KIND = 40;

interface Grammar {
  readonly names: RegExp;
  readonly isPlace: RegExp;
  readonly ends: RegExp;
  readonly endsOfPlaces: RegExp;
  readonly noName: RegExp;
  readonly english: RegExp;
}

let built: Grammar | null = null;

function escaped(text: string): string {
  return text.replace(/\./g, '\\.');
}

/** Built on first use: nothing but definitions runs when the code is loaded. */
function grammar(): Grammar {
  const shortKinds = Object.keys(SHORT_KINDS)
    .sort((a, b) => b.length - a.length)
    .map((one) => escaped(one.slice(0, -1)));
  const shortNames = Object.keys(SHORT_NAMES)
    .sort((a, b) => b.length - a.length)
    .map(escaped);
  built = built ?? {
    names: new RegExp(
      `(?:(?<![ก-๙A-Za-z.])(${shortNames.join('|')})(?![ก-ฮ]\\.))|(${WHOLE_NAMES.join('|')})|((?:${[...LOCAL_KINDS, ...OTHER_KINDS].join('|')}) ?|(?<![ก-๙A-Za-z.])(?:${shortKinds.join('|')})\\. ?)(?=[ก-ฮเ-ไ])`,
      'g',
    ),
    isPlace: new RegExp(`^(?:${LOCAL_KINDS.join('|')}|(?:อบต|อบจ|ท[ตมน]|รพ|สภ|สน|จ)\\.)`),
    ends: new RegExp(`${GOES_ON.join('|')}`, 'g'),
    endsOfPlaces: new RegExp(`${[...GOES_ON, ...ENDS_A_PLACE].join('|')}`, 'g'),
    noName: new RegExp(`^(?:${BEGINS_NO_NAME.join('|')})`),
    english: new RegExp(
      `\\b(?:Royal Thai (?:Police|Army|Navy|Air Force)|(?:${ENGLISH_FIRST}) (?:of|for)(?: the)?(?: [A-Z][A-Za-z’'-]+)+(?: and(?: [A-Z][A-Za-z’'-]+)+)?|(?!(?:The|In|At|For|By|And|While|Its|This|From|As|Of) )(?:[A-Z][A-Za-z’'-]+ (?:of |and )?){1,6}(?:${ENGLISH_LAST})\\b(?: of [A-Z][A-Za-z’'-]+(?: [A-Z][A-Za-z’'-]+)*)?)`,
      'g',
    ),
  };
  return built;
}

/** "อบต.บ้านนา" as องค์การบริหารส่วนตำบลบ้านนา; any other name as it is. */
export function fullAgencyName(name: string): string {
  const whole = SHORT_NAMES[name];
  if (whole !== undefined) return whole;
  const short = Object.keys(SHORT_KINDS)
    .sort((a, b) => b.length - a.length)
    .find((one) => name.slice(0, one.length) === one);
  return short === undefined ? name : (SHORT_KINDS[short] as string) + name.slice(short.length).trim();
}

/** Every name of an agency in a text, in order. */
export function agencyTokens(text: string): AgencyToken[] {
  const found: AgencyToken[] = [];
  const { names, isPlace } = grammar();
  names.lastIndex = 0;
  for (let match = names.exec(text); match; match = names.exec(text)) {
    const whole = match[1] ?? match[2];
    if (whole !== undefined) {
      found.push(token(text, whole, match.index, match.index + whole.length));
      continue;
    }
    const kind = match[3] as string;
    const start = match.index;
    const after = start + kind.length;
    const end = nameEnd(text, after, isPlace.test(kind));
    const written = text.slice(start, end).trimEnd();
    names.lastIndex = Math.max(after, end);
    if (end - after < 2 || NO_AGENCY.test(written) || NOT_IN_A_PLACE.test(text.slice(after, end + 12))) continue;
    found.push(extended(text, token(text, written, start, end)));
  }
  for (const one of englishNames(text)) found.push(one);
  return found.sort((a, b) => a.start - b.start);
}

function token(text: string, written: string, start: number, end: number): AgencyToken {
  return { written, form: fullAgencyName(written), start, end, bounded: !/[ก-๙]/.test(text.charAt(end)) };
}

/** With the faculty before a university's name, and the province behind a college's. */
function extended(text: string, one: AgencyToken): AgencyToken {
  const part = one.form.startsWith('มหาวิทยาลัย') ? PART_OF_UNIVERSITY.exec(text.slice(0, one.start)) : null;
  const start = part ? part.index : one.start;
  const behind = BESIDE_PROVINCE.test(one.form) ? provinceAt(text.slice(one.end, one.end + LONGEST_PLACE)) : '';
  if (start === one.start && behind === '') return one;
  return token(text, text.slice(start, one.end + behind.length), start, one.end + behind.length);
}

/** " พะเยา" where a province stands behind a blank; else empty. */
function provinceAt(text: string): string {
  const province = PROVINCES.find((name) => text.startsWith(` ${name}`) && !/[ก-๙]/.test(text.charAt(name.length + 1)));
  return province === undefined ? '' : ` ${province}`;
}

/** Where the letters of a name end: before what goes on after names, at a blank, a bracket or a sign. */
function nameEnd(text: string, from: number, isPlace: boolean): number {
  const run = /^[ก-ฺเ-๎]+(?:-[ก-ฮเ-ไ][ก-ฺเ-๎]+)?/.exec(text.slice(from, from + 2 * LONGEST));
  if (!run) return from;
  const letters = run[0];
  const { ends, endsOfPlaces, noName } = grammar();
  // "อบต.ได้ 87.45 คะแนน": the kind alone, and the sentence goes on.
  if (noName.test(text.slice(from, from + LONGEST_PLACE))) return from;
  const words = isPlace ? endsOfPlaces : ends;
  // A name has two letters at least before anything can go on after it.
  words.lastIndex = 2;
  const next = words.exec(letters);
  const length = next ? next.index : letters.length;
  if (length > (isPlace ? LONGEST_PLACE : LONGEST)) return from;
  const end =
    from + (provinceEnd(text.slice(Math.max(0, from - LONGEST_KIND), from), letters.slice(0, length)) ?? length);
  const nation = /แห่ง(?:ชาติ|ประเทศไทย)/.exec(letters.slice(0, length));
  if (nation) return from + nation.index + nation[0].length;
  const isNumbered = /(?:เขต|ภาค|ที่)$/.test(letters.slice(0, end - from));
  const district = (isNumbered ? /^ ?[0-9๐-๙]{1,2}(?![0-9๐-๙.,])/ : /^ ?เขต ?[0-9๐-๙]{1,2}/).exec(
    text.slice(end, end + 8),
  );
  return district ? end + district[0].length : end;
}

/** Where the province ends with which such a name ends, however the sentence goes on; null for any other name. */
function provinceEnd(kind: string, letters: string): number | null {
  const last = ENDS_WITH_PROVINCE.exec(kind) ?? /จังหวัด/.exec(letters);
  if (!last) return null;
  const from = /จังหวัด$/.test(last[0]) && letters.includes('จังหวัด') ? letters.indexOf('จังหวัด') + 'จังหวัด'.length : 0;
  const province = PROVINCES.find((name) => letters.startsWith(name, from));
  return province === undefined ? null : from + province.length;
}

/** Words that stand before a name and are no part of it. */
const NOT_ENGLISH =
  /^(?:Overall|Government(?! (?:Savings|Housing|Pharmaceutical|Lottery))|ITA|State(?! Railway)|Thai(?= agencies)) /;

/** Words of a headline that go on after a name. */
const NOT_IN_ENGLISH = / (?:ITA|Fiscal|Year|Scores?|Results?|FY|Passed|Integrity)\b.*$/;

function englishNames(text: string): AgencyToken[] {
  const found: AgencyToken[] = [];
  if (!/[A-Z][a-z]{2}/.test(text)) return found;
  const { english } = grammar();
  english.lastIndex = 0;
  for (let match = english.exec(text); match; match = english.exec(text)) {
    const words = match[0].replace(NOT_IN_ENGLISH, '').split(' ');
    while (words.length > 1 && NOT_ENGLISH.test(words.join(' '))) words.shift();
    const written = words.join(' ');
    if (words.length < 2) continue;
    const start = match.index + match[0].indexOf(written);
    found.push({ written, form: written, start, end: start + written.length, bounded: true });
  }
  return found;
}

/** "ทต.บ้านนา (หน่วยงานของเรา)" without the remark. */
export function withoutRemark(cell: string): string {
  return cell.replace(/ ?\([^()]{1,40}\)$/, '');
}

/** Whether a text is the name of an agency and nothing more. */
export function isAgencyName(text: string): boolean {
  const [first, ...more] = agencyTokens(text.trim());
  return first !== undefined && more.length === 0 && first.written === text.trim();
}

/** Whether a text ends with the name of an agency. */
export function endsWithAgency(text: string): boolean {
  const last = agencyTokens(text.slice(-80)).pop();
  return last !== undefined && last.end === Math.min(80, text.length);
}

/** Names of agencies in a text in full. */
export function agenciesIn(text: string): string[] {
  return agencyTokens(text).map(({ form }) => form);
}
