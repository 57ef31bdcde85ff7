/** Places where a text writes the agency's name almost but not quite as it is. Catches paper 004 #5 (นครนครราชสีมา / นครราชสีมา). */

import { repairMisspellings } from '../../../thai/misspellings';

/** So short a name would be like many words. */
const SHORTEST_NAME = 8;
/** No agency's name is longer; what is longer is no name, and not worth comparing. */
const LONGEST_NAME = 200;
/** One slip of a syllable; a larger difference is another agency. */
const MOST_EDITS = 3;
/** A slip of the last letters, in a text that can mean no other agency. */
const MOST_OWN_EDITS = 2;
/** Letters of its own from which a slip at the end leaves the name known: beside "…ตำบลปง" any word is as near. */
const SHORTEST_OWN_PART = 6;
const KIND = /^(?:องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล(?:ตำบล|เมือง|นคร))/;
/** Letters that begin a name of this kind ("เทศบาลน", "องค์การบ"). */
const LEAD = 6;

/**
 * Forms in a text that are probably meant to be the agency's name.
 * @param agency the full name as set
 * @param own whether the text names this agency and no other, as the head of its memo does
 */
export function almostAgency(text: string, agency: string, own = false): string[] {
  const name = agency.replace(/\s+/g, '');
  if (name.length < SHORTEST_NAME || name.length > LONGEST_NAME) return [];
  // Fixed words such as องค์กร for องค์การ have a finding of their own.
  const plain = repairMisspellings(text).replace(/[ \t]+/g, '');
  const lead = name.slice(0, LEAD);
  const mostOwnEdits = own && name.replace(KIND, '').length >= SHORTEST_OWN_PART ? MOST_OWN_EDITS : 0;
  const found: string[] = [];
  for (let at = plain.indexOf(lead); at >= 0; at = plain.indexOf(lead, at + LEAD)) {
    const window = plain.slice(at, at + name.length + MOST_EDITS);
    if (window.startsWith(name)) continue;
    const { edits, length } = bestPrefix(window, name);
    const form = window.slice(0, length);
    // The name cut short by the end of the text or a sentence is an abbreviation, not a slip.
    if (edits > MOST_EDITS || name.startsWith(form)) continue;
    if (lastSyllablesDiffer(form, name) && edits > mostOwnEdits) continue;
    if (!found.includes(form)) found.push(form);
  }
  return found;
}

/** A slip leaves the end of the name as it is; another place has another end. */
function lastSyllablesDiffer(form: string, name: string): boolean {
  return form.slice(-4) !== name.slice(-4);
}

/**
 * The prefix of `text` nearest to `name` by edit distance (Levenshtein), of equal ones the nearest in length. Prefixes
 * further away than MOST_EDITS are not told apart, so only the band of that width around the diagonal is computed.
 */
function bestPrefix(text: string, name: string): { edits: number; length: number } {
  const far = MOST_EDITS + 1;
  let row = Array.from({ length: text.length + 1 }, (_unused, index) => Math.min(index, far));
  for (let i = 1; i <= name.length; i += 1) {
    const next = new Array<number>(text.length + 1).fill(far);
    if (i <= MOST_EDITS) next[0] = i;
    for (let j = Math.max(1, i - MOST_EDITS); j <= Math.min(text.length, i + MOST_EDITS); j += 1) {
      const same = name.charAt(i - 1) === text.charAt(j - 1) ? 0 : 1;
      next[j] = Math.min(far, (row[j - 1] ?? far) + same, (row[j] ?? far) + 1, (next[j - 1] ?? far) + 1);
    }
    row = next;
  }
  let best = { edits: far, length: 0 };
  row.forEach((edits, length) => {
    const nearer = Math.abs(length - name.length) < Math.abs(best.length - name.length);
    if (edits < best.edits || (edits === best.edits && nearer)) best = { edits, length };
  });
  return best;
}
