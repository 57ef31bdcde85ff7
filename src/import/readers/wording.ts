/** Words that are probably wrong, letters of other scripts, and the forms in which names are written. */

import { foreignLetters } from '../../thai/look-alikes';
import { misspellingsIn } from '../../thai/misspellings';
import type { Evidence, Subject } from '../../evidence/evidence';
import { AGENCY_KINDS, type AgencyName } from './agencies';
import { snippetOf, type Unit } from '../tokens/units';

/** Words and letters of the units that a person should look at; the same word is said once, at its first place. */
export function findWording(units: readonly Unit[]): Evidence[] {
  const found: Evidence[] = [];
  const said = new Set<string>();
  for (const unit of units) {
    if (unit.blank) continue;
    for (const { word, right, at } of misspellingsIn(unit.plain)) {
      if (said.has(word)) continue;
      said.add(word);
      found.push({
        kind: 'word',
        found: unit.text.slice(at, at + word.length),
        suggestion: right,
        ...placeAt(unit, at),
      });
    }
    for (const letter of foreignLetters(unit.text)) {
      if (said.has(letter.word)) continue;
      said.add(letter.word);
      found.push({ kind: 'foreign-letter', ...letter, ...placeAt(unit, Math.max(0, unit.text.indexOf(letter.word))) });
    }
  }
  return found;
}

function placeAt(unit: Unit, at: number): { line: number; snippet: string } {
  return { line: unit.lines[0] as number, snippet: snippetOf(unit, at - 40) };
}

/** "Integrity and Transparency Assessment: OIT" with the words before it, as the instrument's English name. */
const ENGLISH = /\(([A-Z][A-Za-z ]{10,90}?)\s?:?\s?(IIT|EIT|OIT)?\)/g;

/** The forms in which indicators, instruments and the agency are named, each once with its first place. */
export function findNames(units: readonly Unit[], agencies: readonly AgencyName[]): Evidence[] {
  const found: Evidence[] = [];
  const said = new Set<string>();
  const say = (about: Subject, form: string, unit: Unit, at: number): void => {
    const key = `${about} ${form}`;
    if (form === '' || said.has(key)) return;
    said.add(key);
    found.push({ kind: 'name', about, form, ...placeAt(unit, at) });
  };
  for (const unit of units) {
    unit.tokens.forEach((token, index) => {
      if (token.type === 'indicator' && token.named && isUsedAsName(unit, index)) {
        say(`indicator:${token.no}`, token.form.replace(/ /g, '') + goesOn(unit, index), unit, token.start);
      }
    });
    if (!unit.plain.includes('Assessment')) continue;
    ENGLISH.lastIndex = 0;
    for (let match = ENGLISH.exec(unit.plain); match; match = ENGLISH.exec(unit.plain)) {
      const id = match[2] ?? instrumentAfter(unit.plain.slice(match.index + match[0].length));
      if (id === 'IIT' || id === 'EIT' || id === 'OIT') say(id, (match[1] as string).trim(), unit, match.index);
    }
  }
  for (const { form, unit } of relatedAgencies(agencies))
    say('agency', form, unit, Math.max(0, unit.text.indexOf(form)));
  return found;
}

/** "การใช้งบประมาณ" is also an ordinary phrase: it is a name after ตัวชี้วัด or a number, or with a figure after it. */
function isUsedAsName(unit: Unit, index: number): boolean {
  const token = unit.tokens[index];
  if (unit.pure || !token || token.type !== 'indicator' || token.label !== null) return true;
  const left = unit.plain.slice(Math.max(0, token.start - 12), token.start).trim();
  const before = unit.tokens[index - 1];
  if ((before && before.type === 'label') || /(?:ด้าน|ตัวชี้วัด(?:ที่)?)$/.test(left)) return true;
  return /^[ :=(]*(?:(?:ได้)?คะแนน|ร้อยละ|เฉลี่ย|[ :=(])*\d{1,3}\.\d/.test(unit.plain.slice(token.end, token.end + 40));
}

/** "การใช้อำนาจของผู้บริหาร ด้าน…": words that lengthen the name in a numbered entry. */
function goesOn(unit: Unit, index: number): string {
  const before = unit.tokens[index - 1];
  const next = unit.tokens[index + 1];
  const token = unit.tokens[index];
  if (!token || !next || (before && before.type !== 'label') || next.start !== token.end) return '';
  const match = /^ของ[ก-๙]{3,30}(?: ด้าน[ก-๙]{3,40})?(?= )/.exec(unit.plain.slice(token.end, token.end + 80));
  return match && token.type === 'indicator' && unit.plain.slice(token.end, token.end + 3) === 'ของ' ? match[0] : '';
}

/** "(Internal Integrity and Transparency Assessment) หรือแบบวัด IIT". */
function instrumentAfter(text: string): string | null {
  const match = /^ ?(?:หรือ)? ?(?:แบบวัด|แบบตรวจ)? ?\(?(IIT|EIT|OIT)\b/.exec(text.slice(0, 40));
  return match ? (match[1] as string) : null;
}

/** The agency's own names: the most frequent one and those that end alike under another or the same kind. */
function relatedAgencies(agencies: readonly AgencyName[]): readonly AgencyName[] {
  const first = agencies[0];
  if (!first) return [];
  const own = properName(first.form);
  return agencies.filter(({ form }) => {
    if (form === first.form) return true;
    // "เทศบาลเมือง…เพจเฟซบุ๊ก…" is the name running on.
    if (form.slice(0, first.form.length) === first.form) return false;
    return own.length >= 3 && (form.slice(-own.length) === own || sameEnd(form, first.form));
  });
}

function properName(form: string): string {
  const kind = AGENCY_KINDS.concat(['องค์กรบริหารส่วนตำบล', 'องค์กรบริหารส่วนจังหวัด']).find(
    (candidate) => form.slice(0, candidate.length) === candidate,
  );
  return kind ? form.slice(kind.length) : form;
}

/** One name is the other with a repeated or missing syllable: "เทศบาลนครนครราชสีมา" and "เทศบาลนครราชสีมา". */
function sameEnd(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && long.charAt(start) === short.charAt(start)) start += 1;
  let end = 0;
  while (end < short.length - start && long.charAt(long.length - 1 - end) === short.charAt(short.length - 1 - end))
    end += 1;
  return start + end === short.length && long.length - short.length <= 4 && short.length >= 10;
}
