/**
 * What a regular expression may begin with, so that at each letter of a text only the patterns are tried that can match
 * there. Knows what the token patterns use: groups, lookarounds, classes, escapes and quantifiers, no flags.
 */

interface Part {
  /** Sources of one character each. */
  readonly first: readonly string[];
  /** May match nothing, so that what follows may begin it. */
  readonly empty: boolean;
}

const NOTHING: Part = { first: [], empty: true };
const QUANTIFIER = /(?:([?*])|\+|\{(\d+)[\d,]*\})\??/y;
const GROUP = /\((\?(?:<?[=!]|:))?/y;
const CHARACTER = /\[(?:\\.|[^\]\\])*\]|\\.|[^]/y;

/** A test of single characters: false where no match of the pattern begins with the character. */
export function beginsWith(source: string): (character: string) => boolean {
  const { first } = readChoice(source, { at: 0 });
  const any = new RegExp(`^(?:${first.join('|')})$`);
  return (character) => any.test(character);
}

interface Place {
  at: number;
}

function take(pattern: RegExp, source: string, place: Place): RegExpExecArray | null {
  pattern.lastIndex = place.at;
  const match = pattern.exec(source);
  if (match) place.at += match[0].length;
  return match;
}

/** Alternatives up to the end of their group. */
function readChoice(source: string, place: Place): Part {
  let choice = readSequence(source, place);
  while (source.charAt(place.at) === '|') {
    place.at += 1;
    const other = readSequence(source, place);
    choice = { first: choice.first.concat(other.first), empty: choice.empty || other.empty };
  }
  return choice;
}

function readSequence(source: string, place: Place): Part {
  let sequence = NOTHING;
  while (place.at < source.length && !'|)'.includes(source.charAt(place.at))) {
    const part = readPart(source, place);
    if (sequence.empty) sequence = { first: sequence.first.concat(part.first), empty: part.empty };
  }
  return sequence;
}

function readPart(source: string, place: Place): Part {
  const group = take(GROUP, source, place);
  let part: Part;
  if (group) {
    const inner = readChoice(source, place);
    place.at += 1;
    part = group[1] === undefined || group[1] === '?:' ? inner : NOTHING;
  } else {
    const [character] = take(CHARACTER, source, place) as RegExpExecArray;
    part = ['\\b', '\\B', '^', '$'].includes(character) ? NOTHING : { first: [character], empty: false };
  }
  const quantifier = take(QUANTIFIER, source, place);
  return quantifier && (quantifier[1] !== undefined || quantifier[2] === '0') ? { ...part, empty: true } : part;
}
