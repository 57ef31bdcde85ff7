/** Whose result a text tells: the one agency that it names, the one beside the result, or a choice among several. */

import { isSubject, type Mention } from '../readers/figures';
import { isBy } from '../reading';
import type { ScoreStatement } from '../tokens/score-statement';

export interface AgencyDecision {
  /** Null where the text names none, or where a person has to say which. */
  readonly main: Mention | null;
  readonly confidence: 'sure' | 'likely';
  /** Agencies of which a person has to choose one, most likely first; empty where nothing is open. */
  readonly rivals: readonly Mention[];
  /** Several have results of their own, and nothing makes one of them the main one. */
  readonly severalResults: boolean;
  /** The name under which a mention goes: of "ก (ข)" the first. */
  readonly nameOf: (form: string) => string;
}

/** Words that set another agency beside the one that the sentence is about. */
const BESIDE = /(?:ส่วน|ขณะที่|ในขณะที่|เช่นเดียวกับ|while|whereas|followed by) ?(?:ลำดับ[^\d]{0,6}\d{1,2} ?(?:คือ)? ?)?$/;
/** Names that are looked at for one that only goes on. */
const MOST_NAMES = 200;
/** More agencies beside one are a list. */
const MOST_ASIDE = 4;
/** A name that is so much more frequent is the one that the text is about. */
const CLEARLY = 2;

export function decideAgency(mentions: readonly Mention[], statements: readonly ScoreStatement[]): AgencyDecision {
  const nameOf = aliases(mentions);
  const named = mentions.filter(isSubject);
  const subjects = named.length > 0 ? named : mentions.filter(({ form, start }) => start === 0 && /^จังหวัด/.test(form));
  const owners = ownersOf(statements, nameOf);
  const first = new Map<string, Mention>();
  for (const one of mentions) if (!first.has(nameOf(one.form))) first.set(nameOf(one.form), one);
  const mentionOf = (name: string): Mention | undefined => first.get(name);
  const decided = (main: Mention | undefined, confidence: 'sure' | 'likely'): AgencyDecision => ({
    main: main ?? null,
    confidence,
    rivals: [],
    severalResults: false,
    nameOf,
  });
  if (owners.length > 1) {
    const [own, ...others] = owners as [string, ...string[]];
    const areAside =
      owners.length <= MOST_ASIDE &&
      others.every((name) =>
        mentions.some(
          ({ form, unit, start }) =>
            nameOf(form) === name && BESIDE.test(unit.text.slice(Math.max(0, start - 40), start)),
        ),
      );
    const times = (name: string): number => mentions.filter(({ form }) => nameOf(form) === name).length;
    const title = mentionOf(own);
    const isTitle = title !== undefined && isLine(title);
    if (areAside && (isTitle || others.every((name) => times(name) < times(own)))) return decided(title, 'likely');
    const titled = titleOf(owners, mentions, statements, nameOf);
    if (titled) return decided(titled, 'likely');
    const rivals = owners.map(mentionOf).filter((one) => one !== undefined);
    return { main: null, confidence: 'likely', rivals, severalResults: true, nameOf };
  }
  const [owner] = owners;
  if (owner !== undefined) return decided(mentionOf(owner), 'sure');
  return byMentions(subjects, nameOf, decided);
}

/** Agencies to which the text gives a result of this year, in its order. */
function ownersOf(statements: readonly ScoreStatement[], nameOf: (form: string) => string): string[] {
  // Of a part, only a table says whose it is: a sentence may have gone on to another agency.
  const owned = statements.filter(
    (one) => one.role === 'score' && one.agency !== '' && (one.target.kind === 'total' || !isBy(one, 'sentences')),
  );
  return [...new Set(owned.map(({ agency }) => nameOf(agency)))];
}

/** The one agency of a table that the text around it names too; null in running text, and where it names several. */
function titleOf(
  owners: readonly string[],
  mentions: readonly Mention[],
  statements: readonly ScoreStatement[],
  nameOf: (form: string) => string,
): Mention | null {
  const owned = statements.filter(({ agency }) => agency !== '');
  const told = owned.filter((one) => one.unit.cells === null && !isBy(one, 'rankings'));
  const tellers = new Set(told.map(({ agency }) => nameOf(agency)));
  // Above a ranking without cells the sentence that tells of one agency alone is no row of it.
  if (tellers.size > 1) return null;
  const sentences = new Set(told.map(({ unit }) => unit));
  const rows = new Set(owned.map(({ unit }) => unit).filter((unit) => !sentences.has(unit)));
  const around = mentions.filter((one) => !rows.has(one.unit) && !one.unit.cells && isSubject(one));
  const names = new Set(owners);
  const named = around.filter(({ form }) => names.has(nameOf(form)));
  const [first, ...others] = named;
  const isOne = first && others.every(({ form }) => nameOf(form) === nameOf(first.form));
  // A sentence alone may praise the first of a list; a title above it says whose paper it is.
  const lines = new Set(named.map(({ at }) => at)).size;
  return isOne && (told.length === 0 || (lines > 1 && tellers.has(nameOf(first.form)))) ? first : null;
}

function byMentions(
  subjects: readonly Mention[],
  nameOf: (form: string) => string,
  decided: (main: Mention | undefined, confidence: 'sure' | 'likely') => AgencyDecision,
): AgencyDecision {
  const times = new Map<string, Mention[]>();
  for (const one of subjects) {
    const name = nameOf(one.form);
    const list = times.get(name);
    if (list) list.push(one);
    else times.set(name, [one]);
  }
  const ranked = [...times.values()].sort((a, b) => b.length - a.length);
  const [first, second] = ranked;
  if (!first) return decided(undefined, 'likely');
  if (!second) return decided(first[0], first.length > 1 ? 'sure' : 'likely');
  if (first.length >= CLEARLY * second.length) return decided(first[0], 'likely');
  const title = subjects[0] as Mention;
  const inTitle = subjects.filter(({ unit }) => unit === title.unit);
  const isTitled = inTitle.every(({ form }) => nameOf(form) === nameOf(title.form));
  // A heading that names one agency alone, above text that names others once each.
  if (isTitled && !title.unit.cells && (times.get(nameOf(title.form))?.length ?? 0) >= second.length) {
    return decided(title, 'likely');
  }
  return {
    main: null,
    confidence: 'likely',
    rivals: ranked.map(([one]) => one as Mention),
    severalResults: false,
    nameOf,
  };
}

/** Whether nothing else stands in the line of a name. */
function isLine({ unit, written }: Mention): boolean {
  return unit.text.trim() === written;
}

/** "ธนาคารอาคารสงเคราะห์ (ธอส.)", "… หรือ ไทยพีบีเอส": a second name right behind the first; a name that only goes on. */
function aliases(mentions: readonly Mention[]): (form: string) => string {
  const names = new Map<string, string>();
  mentions.forEach((one, at) => {
    const before = mentions[at - 1];
    // A page is headed with both: the name, and below it the name in English.
    const isBelow = before && before.at + 1 === one.at && isLine(before) && isLine(one);
    if (isBelow && /^[A-Z]/.test(one.form) && /^[ก-๙]/.test(before.form)) names.set(one.form, before.form);
    if (!before || before.unit !== one.unit) return;
    const between = one.unit.text.slice(before.end, one.start);
    const isTranslated = between === ' ' && /^[A-Z]/.test(one.form) && /^[ก-๙]/.test(before.form);
    if (isTranslated || /^ ?(?:\(|(?:\([^()]{1,20}\) ?)?(?:หรือ|หรือที่รู้จักในชื่อ) ?)$/.test(between))
      names.set(one.form, before.form);
  });
  const bounded = [...new Set(mentions.filter((one) => one.bounded).map(({ form }) => form))].slice(0, MOST_NAMES);
  for (const { form, bounded: isWhole } of mentions) {
    if (isWhole || names.has(form)) continue;
    const start = bounded.find((name) => name.length > 8 && form.length > name.length && form.startsWith(name));
    if (start !== undefined) names.set(form, start);
  }
  return (form) => names.get(form) ?? form;
}
