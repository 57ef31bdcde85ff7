/**
 * Questions and disclosure items with their scores: "ข้อ E๑๑ คะแนนเฉลี่ย ๗๖.๐๗ … (ข้อเสนอแนะ)", "ข้อ i๑๐ … คะแนน ๖๓.๒๒",
 * rows of a table, and items that only carry the advisers' opinion. A code that is merely mentioned is no item.
 */

import { parseItemId, type ItemId } from '../../ita/items';
import type { InstrumentId } from '../../ita/model';
import { matchKey } from '../../thai/text';
import { isErrorText } from '../source/cell-text';
import { elementsOf, type FoundNumber } from '../tokens/elements';
import { between, piecesOf, type ItemPiece, type Mark } from './item-pieces';
import { rangesIn, type ItemRange } from './item-ranges';
import { numbersAfter, scoresAmong } from './item-score';
import type { Confidence } from '../propose/result';
import { itemKey, statement, targetOf, type ScoreStatement, type Target } from '../tokens/score-statement';
import { plainOf } from '../source/source';
import type { Token } from '../tokens/tokens';
import type { Unit } from '../tokens/units';

export interface FoundItem {
  readonly id: ItemId;
  /** 1 or 2 where the text speaks of one part of the EIT. */
  readonly part: number | null;
  /** Indicator under whose heading it stands. */
  readonly indicator: number | null;
  readonly text: string;
  readonly score: number | null;
  readonly suggestion: string;
  readonly opinion: string;
  readonly year: number | null;
  readonly confidence: Confidence;
  readonly units: readonly Unit[];
  /** The number printed before it ("๑.๓"); empty without one. */
  readonly label: string;
  /** Figures of its row of which nothing says which is the score. */
  readonly open?: readonly number[];
  /** The score of the indicator whose cells are merged before its items. */
  readonly ofIndicator?: { readonly target: Target; readonly value: number };
  /** Its line says more than the scores of items. */
  readonly shared?: boolean;
  /** Points out of another full mark than 100. */
  readonly points?: number;
  readonly full?: number;
  /** A disclosure item of which the text only says ผ่าน (true) or ไม่ผ่าน. */
  readonly passed?: boolean;
}

/** Where in the report a unit stands. */
interface Context {
  instrument: InstrumentId | null;
  part: number | null;
  indicator: number | null;
  /** Last indicator named in the same unit. */
  named: number | null;
  /** Sub-indicator named in the last few units; it makes a bare "ข้อ ๑๗" a disclosure item. */
  sub: string | null;
  subAge: number;
  /** Year over the column of scores. */
  year: number | null;
}

const NOWHERE: Context = {
  instrument: null,
  part: null,
  indicator: null,
  named: null,
  sub: null,
  subAge: 0,
  year: null,
};

type ItemColumn =
  | 'code'
  | 'text'
  | 'score'
  | 'full'
  | 'own'
  | 'open'
  | 'part1'
  | 'part2'
  | 'suggestion'
  | 'opinion'
  | 'part'
  | 'indicator'
  | null;

const OPINION =
  /(?:คณะ)?ที่ปรึกษา ?(?:มี|ให้)?ความ(?:คิด)?เห็น(?:ว่า)?|ความ(?:คิด)?เห็น(?:ของ)?(?:คณะที่ปรึกษา|ผู้ตรวจ(?:ประเมิน)?|คณะกรรมการ)(?:ว่า)?|ผู้ตรวจ(?:ประเมิน)?มีความ(?:คิด)?เห็น(?:ว่า)?/;
const SUGGESTION = /(?:ข้อเสนอแนะ|แนวทาง(?:แก้ไข|พัฒนา|ปรับปรุง)|แนวทางการ(?:แก้ไข|พัฒนา|ปรับปรุง)) ?: ?/;
/** Most years that are told one below the other. */
const MOST_YEARS = 6;
/** How many lines an item may be wrapped over. */
const LONGEST_ITEM = 12;
/** No question with its suggestion is longer; more is a page without line breaks. */
const LONGEST_TEXT = 4000;

/** The items, the lines that only they may read, and what their tables say of indicators. */
export function readItems(
  units: readonly Unit[],
  isTaken: (unit: Unit) => boolean,
): { items: FoundItem[]; statements: ScoreStatement[]; takes: Unit[] } {
  const takes: Unit[] = [];
  const items = findItems(units, isTaken, (unit) => takes.push(unit));
  const statements: ScoreStatement[] = [];
  for (const { units: own, ofIndicator, shared } of items) {
    if (!shared) for (const unit of own) takes.push(unit);
    const [unit] = own;
    if (ofIndicator && unit) {
      statements.push(statement({ ...ofIndicator, unit, role: 'score', confidence: 'sure', by: 'items' }));
    }
  }
  return { items, statements, takes };
}

/**
 * Every item among the units that nothing else has taken.
 * @param passOver told of rows of a table of items that have no score
 */
function findItems(
  units: readonly Unit[],
  isTaken: (unit: Unit) => boolean,
  passOver: (unit: Unit) => void,
): FoundItem[] {
  const items: FoundItem[] = [];
  const context: Context = { ...NOWHERE };
  let heads: readonly ItemColumn[] | null = null;
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] as Unit;
    if (unit.tab) {
      heads = null;
      Object.assign(context, NOWHERE);
    }
    if (unit.blank || isTaken(unit)) continue;
    const ranges = rangesIn(unit, units[at + 1]);
    if (ranges.length > 0) {
      follow(context, unit);
      for (const one of readRanges(unit, ranges, context)) items.push(one);
      continue;
    }
    if (unit.cells) {
      const columns = headsOf(unit.cells);
      if (columns) {
        heads = columns;
        context.year = yearOver(unit.cells, columns);
        continue;
      }
      const coded = unit.tokens.some((token, index) => token.type === 'item' && isCodeOfIndicator(unit.tokens, index));
      const found = coded ? [] : readRow(unit, unit.cells, heads, context);
      if (found.length > 0) {
        for (const one of found) items.push(one);
        continue;
      }
      // A row of an item without its score: the figures of its other columns are nobody's.
      if (heads && heads.includes('score') && unit.cells.some((cell) => codeIn(cell) !== null)) {
        passOver(unit);
        continue;
      }
    }
    const start = unit.cells ? -1 : openingItem(unit, context);
    if (start < 0) {
      if (!unit.cells) heads = null;
      follow(context, unit);
      continue;
    }
    follow(context, unit);
    const paragraph = itemLedInTo(unit) < 0 ? wrapped(units, at, isTaken) : [unit];
    const item = readParagraph(paragraph, start, context, units, at + paragraph.length);
    if (!item) continue;
    for (const one of item) items.push(one);
    at += paragraph.length - 1;
  }
  return withoutLoneFigures(items);
}

/** Items of stretches with one score, and the items that stand between the stretches with their own. */
function readRanges(unit: Unit, ranges: readonly ItemRange[], context: Context): FoundItem[] {
  const found: FoundItem[] = [];
  const shared = unit.tokens.some((token) => token.type !== 'item' && targetOf(token) !== null);
  const base = { text: '', suggestion: '', opinion: '', label: '', year: null, units: [unit], shared };
  ranges.forEach(({ ids, score, end }, at) => {
    for (const id of ids) {
      const indicator = indicatorFor(context, id.instrument);
      found.push({ ...base, id, part: partFor(id, context), indicator, score, confidence: 'likely' });
    }
    const [rest] = between(
      [unit],
      { at: 0, letter: end },
      { at: 0, letter: ranges[at + 1]?.start ?? unit.plain.length },
    );
    const start = rest ? rest.tokens.findIndex(({ type }) => type === 'item') : -1;
    const others = rest && start >= 0 ? readParagraph([rest], start, context, [], 0) : null;
    for (const one of others ?? []) found.push({ ...one, units: [unit], shared });
  });
  return found;
}

/** Beside rows with several open figures a row with one is open too: its figure may be of any of the columns. */
function withoutLoneFigures(items: readonly FoundItem[]): FoundItem[] {
  const widths = new Set<number>();
  for (const { open, units } of items) if (open) widths.add(units[0]?.cells?.length ?? 0);
  return items.map((item): FoundItem => {
    const { cells } = item.units[0] as Unit;
    const isLone = item.confidence === 'likely' && item.score !== null && cells && widths.has(cells.length);
    return isLone ? { ...item, score: null, open: [] } : item;
  });
}

/** Letters before a name that can say that it is only summed up. */
const SHORTLY = 24;
const SUMS_UP = /(?:เฉลี่ย|รวม)(?:ของ|คะแนน|ราย|ทั้ง|[ :])*$/;

function follow(context: Context, unit: Unit): void {
  context.subAge += 1;
  context.named = null;
  if (context.subAge > 3) context.sub = null;
  for (const token of unit.tokens) {
    if (token.type === 'instrument') {
      context.instrument = token.id;
      context.part = token.part;
      context.indicator = null;
    } else if (
      token.type === 'indicator' &&
      SUMS_UP.test(unit.plain.slice(Math.max(0, token.start - SHORTLY), token.start))
    ) {
      // "เฉลี่ยตัวชี้วัดที่ 1 = 95.73" closes the questions above it and heads none.
      context.indicator = null;
    } else if (token.type === 'indicator') {
      // A line that names several indicators heads a list of questions of all of them.
      context.indicator = context.named !== null && context.named !== token.no ? null : token.no;
      context.named = token.no;
    } else if (token.type === 'sub-indicator') {
      context.sub = token.id;
      context.subAge = 0;
      context.indicator = Number(token.id.split('.')[0]);
    }
  }
  const part = /^(?:[\d.]{1,4} ?)?\(?ส่วน ?ที่ ?([12])\)?(?= ?$| ?[:(]| ?(?:ผู้รับบริการ|ประชาชน))/.exec(unit.plain);
  if (part && context.instrument === 'EIT') context.part = Number(part[1]);
}

/** "๐๑ โครงสร้าง" under the heading of the OIT: a zero typed for the letter. */
const ZERO_CODE = /^0([1-9]\d?) (?=\D)/;

/** Index of the token that makes the unit an item; -1 where it is none. */
function openingItem(unit: Unit, context: Context): number {
  const underSub = context.sub !== null || unit.tokens.some(({ type }) => type === 'sub-indicator');
  if (context.instrument === 'OIT' && ZERO_CODE.test(unit.plain)) return 0;
  for (let at = 0; at < unit.tokens.length; at += 1) {
    const token = unit.tokens[at] as Token;
    if (token.type === 'item' && isCodeOfIndicator(unit.tokens, at)) return -1;
    if (token.type === 'item') {
      // Several codes on one line without texts are a list, which is read as one.
      return unit.pure && unit.tokens.filter(({ type }) => type === 'item').length > 1 ? -1 : at;
    }
    // Under an instrument's heading a numbered line that has a score is a question of it.
    if (token.type === 'item-number') return underSub || context.instrument !== null ? at : -1;
    const passes =
      token.type === 'word' || token.type === 'label' || token.type === 'rank' || token.type === 'sub-indicator';
    if (!passes && !(token.type === 'other' && underSub) && token.type !== 'latin') return itemLedInTo(unit);
  }
  return -1;
}

const LEADS_IN: readonly Token['type'][] = ['word', 'other', 'latin', 'label', 'indicator', 'instrument'];

/** "ข้อที่ได้คะแนนต่ำที่สุด คือ ข้อ i12 …": the only item of a line that speaks of nothing else with a figure before it. */
function itemLedInTo({ tokens, plain }: Unit): number {
  const at = tokens.findIndex(({ type }) => type === 'item');
  const item = tokens[at];
  if (!item || tokens.slice(at + 1).some((token) => targetOf(token) !== null || token.type === 'item-number'))
    return -1;
  const before = tokens.slice(0, at);
  const isLeadIn = before.some(({ type }) => type === 'other') && before.every(({ type }) => LEADS_IN.includes(type));
  return isLeadIn && /(?:คือ|ได้แก่|:) ?$/.test(plain.slice(0, item.start)) ? at : -1;
}

/** "I1 การปฏิบัติหน้าที่ 95.12": some reports number the indicators like questions. */
function isCodeOfIndicator(tokens: readonly Token[], at: number): boolean {
  const [next, ...rest] = tokens.slice(at + 1).filter(({ type }) => type !== 'word' && type !== 'cell');
  return (
    next !== undefined && next.type === 'indicator' && rest.every(({ type }) => type === 'number' || type === 'verdict')
  );
}

const BEGINS_ANOTHER: readonly Token['type'][] = ['item', 'item-number', 'instrument', 'indicator', 'total'];

/** The unit and the lines that go on with it. */
function wrapped(units: readonly Unit[], start: number, isTaken: (unit: Unit) => boolean): Unit[] {
  const paragraph = [units[start] as Unit];
  for (let at = start + 1; at < units.length && paragraph.length < LONGEST_ITEM; at += 1) {
    const unit = units[at] as Unit;
    const first = unit.tokens[0];
    if (unit.blank || unit.cells || isTaken(unit) || !first) break;
    // "ส่วนที่ 2 28.57" on a line of its own, bulleted or not.
    if (PART_LINE.test(unit.plain) && endsWithScore(unit)) {
      paragraph.push(unit);
      continue;
    }
    if (unit.bullet) break;
    const opens = unit.tokens.find(({ type }) => type !== 'word');
    if (first.type === 'label') break;
    if ((opens && BEGINS_ANOTHER.includes(opens.type)) || itemLedInTo(unit) >= 0) break;
    if (/^(?:(?:คะแนน|ค่า)?(?:เฉลี่ย|รวม)|จาก(?:ผล|ข้อ)|ทั้งนี้|โดย(?:มี|ผล)|จึง|และผล)/.test(unit.plain)) break;
    // Two lines that each end with a score are two rows, whatever the second begins with.
    if (ZERO_CODE.test(unit.plain) && ZERO_CODE.test((paragraph[0] as Unit).plain)) break;
    if (endsWithScore(unit) && endsWithScore(paragraph[paragraph.length - 1] as Unit)) break;
    paragraph.push(unit);
  }
  return paragraph;
}

const PART_LINE = /^\(?ส่วน ?ที่ ?[12](?!\d)/;

function endsWithScore({ plain }: Unit): boolean {
  return /\d\.\d{1,2} ?(?:คะแนน|%)?$/.test(plain.slice(-16));
}

function readParagraph(
  paragraph: readonly Unit[],
  start: number,
  context: Context,
  units: readonly Unit[],
  next: number,
): FoundItem[] | null {
  const first = paragraph[0] as Unit;
  const opening = first.tokens[start] as Token;
  const zero = opening.type === 'number' || opening.type === 'count' ? ZERO_CODE.exec(first.plain) : null;
  const token: Token = zero ? { type: 'label', label: '', start: 0, end: zero[0].length } : opening;
  // "ข้อ ๑๗" under a sub-indicator is a disclosure item, under an instrument's heading a question of that instrument.
  const bare = context.sub !== null || context.instrument === null ? 'OIT' : context.instrument;
  const id: ItemId | null =
    token.type === 'item'
      ? token.id
      : token.type === 'item-number'
        ? { instrument: bare, no: token.no }
        : zero && { instrument: 'OIT', no: Number(zero[1]) };
  if (!id || paragraph.some(({ text }) => text.length > LONGEST_TEXT)) return null;
  const label = first.tokens[0] && first.tokens[0].type === 'label' ? first.tokens[0].label : '';
  const part = token.type === 'item' && token.part !== null ? token.part : partFor(id, context);
  const base = {
    id,
    part,
    indicator: indicatorFor(context, id.instrument),
    label,
    units: paragraph,
    year: null,
  };
  const whole =
    first.text.slice(token.end) +
    paragraph
      .slice(1)
      .map(({ text }) => `\n${text}`)
      .join('');
  const codes = paragraph
    .reduce<readonly Token[]>((all, { tokens }) => all.concat(tokens), [])
    .filter(({ type }) => type === 'item');
  const parts = twoParts(whole);
  if (parts && id.instrument === 'EIT' && codes.length <= 1) {
    const words = splitText(parts.text);
    return [1, 2].map((no) => ({
      ...base,
      ...words,
      part: no,
      score: parts.scores[no - 1] as number,
      confidence: 'sure' as const,
    }));
  }
  const code: Mark = {
    id,
    part,
    isPart: false,
    start: { at: 0, letter: token.start },
    end: { at: 0, letter: token.end },
  };
  const pieces = piecesOf(paragraph, code, (one) => partFor(one, context));
  if (!zero && (pieces.length > 1 || pieces.some(({ question }) => question.length > 0)))
    return readPieces(pieces, base, context);
  const printed = scoresAmong(numbersAfter(paragraph, token.end), paragraph, token.end, id.instrument);
  const scores = printed.length > 0 ? printed : wholeInList(paragraph, units, next);
  const [score = null] = scores;
  // The number of a list may begin with a zero too: disclosure items have 100 or 0.
  if (zero && (!score || (score.value !== 0 && score.value !== 100))) return null;
  const below = score ? null : scoreBelow(units, next);
  const words = splitText(score ? without(paragraph, token.end, score) : whole);
  const opinion = words.opinion !== '' ? words.opinion : score ? '' : opinionBelow(units, next);
  const verdict = /(?:^| )((?:ไม่)?ผ่าน|[✓✔☑✗✘☒])$|(?:^| )(ไม่ได้(?:รับ)?คะแนน)(?= |$)/.exec(words.text);
  if (!score && !below && opinion === '' && id.instrument === 'OIT' && verdict) {
    const text = strip(words.text.slice(0, verdict.index) + words.text.slice(verdict.index + verdict[0].length));
    const passed = verdict[1] !== undefined && passedOf(verdict[1]) === true;
    return [{ ...base, ...words, text, score: null, confidence: 'sure', passed }];
  }
  if (!score && !below && opinion === '') return null;
  if (score) return withScores({ ...base, ...words, opinion }, scores, (pieces[0] as ItemPiece).mentions, context);
  return [
    {
      ...base,
      ...words,
      opinion,
      score: below ? below.value : null,
      year: below ? below.year : null,
      confidence: below ? 'likely' : 'sure',
      units: below ? paragraph.concat(below.unit) : paragraph,
    },
  ];
}

/** "i3 88": a code and its figure, and nothing else. */
const BARE = /^\(?[IEOieo][ .-]?\d{1,2}\)? ?[:=]? ?\d{1,3}(?:\.\d{1,2})?$/;

/** The whole number of such a line between lines of the same form that have decimals: a score among scores. */
function wholeInList(paragraph: readonly Unit[], units: readonly Unit[], next: number): readonly FoundNumber[] {
  const [own] = paragraph;
  if (!own || paragraph.length > 1 || !BARE.test(own.plain)) return [];
  const beside = [units[next - 2], units[next]].flatMap((one) => (one && !one.blank ? [one] : []));
  const isScore = ({ plain }: Unit): boolean => BARE.test(plain) && plain.includes('.');
  return beside.length > 0 && beside.every(isScore) ? numbersAfter(paragraph, 0).slice(-1) : [];
}

/** What the words of a paragraph give. */
type Words = 'text' | 'suggestion' | 'opinion';

type WithoutScore = Omit<FoundItem, 'score' | 'confidence'>;

/** Every item of a paragraph that scores several of them. */
function readPieces(pieces: readonly ItemPiece[], base: Omit<WithoutScore, Words>, context: Context): FoundItem[] {
  const found: FoundItem[] = [];
  for (const { id, part, units, question, mentions } of pieces) {
    const scores = scoresAmong(numbersAfter(units, 0), units, 0, id.instrument);
    const words = splitText(scores[0] ? without(units, 0, scores[0]) : '');
    const asked = splitText(question.map(({ text }) => text).join('\n')).text;
    const same = found.find((one) => itemKey(one.id, null) === itemKey(id, null));
    const text = asked !== '' ? asked : words.text !== '' ? words.text : (same?.text ?? '');
    const indicator = indicatorFor(context, id.instrument);
    for (const one of withScores({ ...base, ...words, id, part, indicator, text }, scores, mentions, context))
      found.push(one);
  }
  return found;
}

/**
 * An item with its score; with each of several, between which a person has to choose. A score behind the codes of
 * several items may be of any of them, unless each has its own: "e4 และ e5 ได้ 79.00 และ 88.00 ตามลำดับ".
 */
function withScores(
  item: WithoutScore,
  scores: readonly FoundNumber[],
  mentions: readonly Mark[],
  context: Context,
): FoundItem[] {
  const others = mentions.map(({ id, part }): WithoutScore => {
    const indicator = indicatorFor(context, id.instrument);
    return { ...item, id, part, indicator, text: '', suggestion: '', opinion: '' };
  });
  const isInOrder =
    others.length > 0 &&
    scores.length === others.length + 1 &&
    item.units.some(({ plain }) => plain.includes('ตามลำดับ'));
  if (isInOrder) {
    return [{ ...item, text: '' }, ...others].map((one, at): FoundItem => {
      const { value, year } = scores[at] as FoundNumber;
      return { ...one, score: value, year, confidence: 'likely' };
    });
  }
  const isOpen = scores.length > 1 || others.length > 0;
  // What stands behind the first of several figures is no longer the question.
  const text =
    scores.length > 1 ? item.text.replace(/(?:^| )(?:และ|หรือ|\/)? ?[0-9๐-๙]{1,3}\.[0-9๐-๙].*$/, '') : item.text;
  return scores.map(({ value, year }) => ({ ...item, text, score: value, year, confidence: isOpen ? 'ask' : 'sure' }));
}

function partFor({ instrument }: ItemId, context: Context): number | null {
  return instrument === 'EIT' ? partOf(context) : null;
}

function partOf(context: Context): number | null {
  return context.instrument === 'EIT' ? context.part : null;
}

function indicatorFor(context: Context, instrument: InstrumentId): number | null {
  const no = context.indicator;
  if (no === null) return null;
  const own = no <= 5 ? 'IIT' : no <= 8 ? 'EIT' : 'OIT';
  return own === instrument ? no : null;
}

/** "ส่วนที่ 1 ๔๙.๑๓ ส่วนที่ 2 ๒๔.๓๒" behind the text. */
function twoParts(text: string): { scores: readonly [number, number]; text: string } | null {
  const match =
    /ส่วน ?ที่ ?1 ?[=:(]? ?(?:ได้)?(?:คะแนน|ร้อยละ)? ?(\d{1,3}(?:\.\d{1,2})?) ?(?:คะแนน|%)? ?\)?[ ,]{0,3}(?:และ)? ?ส่วน ?ที่ ?2 ?[=:(]? ?(?:ได้)?(?:คะแนน|ร้อยละ)? ?(\d{1,3}(?:\.\d{1,2})?)(?: ?(?:คะแนน|%))?\)?/.exec(
      plainOf(text),
    );
  if (!match) return null;
  const scores = [Number(match[1]), Number(match[2])] as const;
  if (scores.some((score) => score > 100)) return null;
  return { scores, text: text.slice(0, match.index) + text.slice(match.index + match[0].length) };
}

/** A figure alone on the next line that is not blank; of lines that each give a year its figure the newest year's. */
function scoreBelow(units: readonly Unit[], at: number): { value: number; year: number | null; unit: Unit } | null {
  let newest: { value: number; year: number | null; unit: Unit } | null = null;
  for (let next = at, blanks = 0; next < units.length && next - at - blanks <= MOST_YEARS && blanks <= 2; next += 1) {
    const unit = units[next] as Unit;
    if (unit.blank) {
      blanks += 1;
      continue;
    }
    const elements = unit.pure && !unit.cells ? elementsOf(unit, unit.tokens) : [];
    const only = elements[0];
    if (elements.length !== 1 || !only || only.kind !== 'number' || only.number.signed || only.number.decimals === 0)
      break;
    const { value, year } = only.number;
    if (newest && (year === null || newest.year === null)) break;
    if (!newest || (year as number) > (newest.year as number)) newest = { value, year, unit };
    if (year === null) break;
  }
  return newest;
}

/** What the advisers say in the paragraph after an item without a score. */
function opinionBelow(units: readonly Unit[], at: number): string {
  for (let next = at; next < units.length && next - at <= 3; next += 1) {
    const unit = units[next] as Unit;
    if (unit.blank) continue;
    const match = OPINION.exec(unit.text);
    return match && match.index < 5 ? strip(unit.text.slice(match.index + match[0].length)) : '';
  }
  return '';
}

/** The text of the item with its score, and the words that introduce it, taken out. */
function without(paragraph: readonly Unit[], codeEnd: number, score: FoundNumber): string {
  return paragraph
    .map((unit, index) => {
      const from = index === 0 ? codeEnd : 0;
      if (unit !== score.unit) return unit.text.slice(from);
      const at = unit.tokens.indexOf(score.token);
      let [left, right] = [at, at];
      while (left > 0 && isScoreWord(unit, unit.tokens[left - 1] as Token, codeEnd)) left -= 1;
      while (right + 1 < unit.tokens.length && isScoreWord(unit, unit.tokens[right + 1] as Token, 0)) right += 1;
      const start = Math.max(from, (unit.tokens[left] as Token).start);
      return `${unit.text.slice(from, start)} ${unit.text.slice((unit.tokens[right] as Token).end)}`;
    })
    .join('\n');
}

function isScoreWord(unit: Unit, token: Token, from: number): boolean {
  if (token.type !== 'word' || token.start < from) return false;
  if (token.role === 'score' || token.role === 'received') return true;
  return /^(?:[\s:=]|ได้|เท่ากับ)+$/.test(unit.plain.slice(token.start, token.end));
}

/** Question, suggestion and opinion out of what stands after the code. */
function splitText(written: string): Pick<FoundItem, Words> {
  // What is left of "(79.00)".
  const text = written.replace(/\( *\)/g, ' ');
  // Thai wraps between words without a space, so a line break between Thai letters is nothing.
  let rest = strip(text.replace(/([ก-๙])\n(?=[ก-๙])/g, '$1').replace(/\n/g, ' '));
  let opinion = '';
  let suggestion = '';
  const said = OPINION.exec(rest);
  if (said) {
    opinion = strip(rest.slice(said.index + said[0].length));
    rest = strip(rest.slice(0, said.index));
  }
  const advised = SUGGESTION.exec(rest);
  if (advised) {
    suggestion = strip(rest.slice(advised.index + advised[0].length));
    rest = strip(rest.slice(0, advised.index));
  } else {
    const open = closingBracket(rest);
    const inner = open < 0 ? '' : rest.slice(open + 1, -1);
    // "(E-Service)" belongs to the question; a suggestion is a phrase in Thai.
    if (/[ก-๙]{8}/.test(inner)) {
      suggestion = strip(inner);
      rest = strip(rest.slice(0, open));
    }
  }
  return { text: rest, suggestion, opinion };
}

/** Where the bracket opens that closes at the very end of the text; -1 where none does. */
function closingBracket(text: string): number {
  if (text.charAt(text.length - 1) !== ')') return -1;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const letter = text.charAt(at);
    if (letter === ')') depth += 1;
    else if (letter === '(') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

/** Blanks and the punctuation that joins two parts, off both ends. */
function strip(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && ' \n:;,-–=.'.includes(text.charAt(start))) start += 1;
  while (end > start && ' \n:;,-–='.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end).replace(/ +/g, ' ');
}

/** Columns of a table of items by their heads; null where the row is no such heading. */
function headsOf(cells: readonly string[]): ItemColumn[] | null {
  const columns = oneScore(cells, cells.map(headOf));
  const has = (column: ItemColumn): boolean => columns.includes(column);
  if (!has('code') && !has('text')) return null;
  return has('score') || has('open') || has('part1') || has('opinion') ? columns : null;
}

/** Of several columns of scores the newest year's, or the only one without a year; else a person has to say. */
function oneScore(cells: readonly string[], columns: readonly ItemColumn[]): ItemColumn[] {
  const scores = cells.map((_cell, at) => at).filter((at) => columns[at] === 'score');
  if (scores.length < 2) return columns.slice();
  const years = scores.map((at) => Number(/25\d\d/.exec(plainOf(cells[at] as string))?.[0] ?? 0));
  const plain = scores.filter((_at, index) => years[index] === 0);
  const newest = scores[years.indexOf(Math.max(...years))];
  const own = plain.length === 1 ? plain[0] : plain.length === 0 ? newest : undefined;
  return columns.map((column, at) => (column !== 'score' || at === own ? column : own === undefined ? 'open' : null));
}

/** The year that the head of the one column of scores names. */
function yearOver(cells: readonly string[], columns: readonly ItemColumn[]): number | null {
  const year = Number(/25\d\d/.exec(plainOf(cells[columns.indexOf('score')] ?? ''))?.[0] ?? 0);
  return year > 0 ? year : null;
}

/** A figure that is no year: no head, and most cells of a table of scores. */
const FIGURE = /^(?!.*2\D*5)[\d.,+%-]+$/;

function headOf(cell: string): ItemColumn {
  if (FIGURE.test(cell)) return null;
  const key = matchKey(plainOf(cell));
  if (key === '' || cell.length > 60) return null;
  if (/^(?:ข้อ|ข้อที่|รหัส|รหัสข้อ|ข้อคำถามที่|เลขข้อ)$/.test(key)) return 'code';
  if (/ส่วน(?:ที่)?1/.test(key)) return 'part1';
  if (/ส่วน(?:ที่)?2/.test(key)) return 'part2';
  if (/^ส่วน(?:ที่)?$/.test(key)) return 'part';
  if (/^ตัวชี้วัด(?:ที่)?$/.test(key)) return 'indicator';
  const scored = /^(?:ผล)?คะแนน|^ร้อยละ|^ค่าคะแนน|^ค่าเฉลี่ย|^เฉลี่ย|^score$|^(?:ผลปี|ปี)?(?:งบประมาณ)?(?:พศ)?25\d\d$/;
  if (/^(?:คะแนน)?เต็ม$/.test(key)) return 'full';
  // "คะแนนตัวชี้วัด" beside "คะแนนรายข้อ" is the indicator's.
  if (/^คะแนน(?:เฉลี่ย)?(?:ราย|ของ)?ตัวชี้วัด$/.test(key)) return 'own';
  if (scored.test(key) && !/เต็ม|ปีก่อน|ที่ผ่านมา|ตัวชี้วัด/.test(key)) return 'score';
  if (/ข้อเสนอแนะ|^แนวทาง/.test(key)) return 'suggestion';
  if (/ความ(?:คิด)?เห็น/.test(key)) return 'opinion';
  if (/^(?:ข้อคำถาม|คำถาม|ประเด็น(?:คำถาม|การประเมิน)?|รายการ|หัวข้อ|ข้อมูล|รายละเอียด|ชื่อข้อ)/.test(key)) return 'text';
  return null;
}

/** A cell that is the code of an item and at most its part: "E9/1", "e1 (ส่วนที่ 1)", "โอ 17". */
function codeIn(cell: string): ItemId | null {
  if (cell.length > 30) return null;
  const code = plainOf(cell)
    .trim()
    .replace(/ ?(?:\/|\(? ?ส่วน ?(?:ที่)? ?)[12] ?\)?$/, '')
    .replace(
      /^((?:ข้อ ?(?:ที่)?)? ?)(ไอ|อี|โอ)(?= ?\d)/,
      (_all, before: string, letter: string) => before + (SPOKEN[letter] as string),
    );
  // "0.41" is a figure, no disclosure item.
  return code.length <= 14 && !/^\d+[.,]\d/.test(code) ? parseItemId(code) : null;
}

/** "e1 ตามขั้นตอนและระยะเวลา": a code with the words of its item in one cell. */
const CODE_AND_WORDS = /^\s*((?:ข้อ ?(?:ที่)? ?)?[IEOieo] ?\d{1,2})[ .:)]+(?=[ก-ฮเ-ไA-Za-z("“])/;

function wordsBehindCode(cell: string): { id: ItemId; text: string } | null {
  const match = CODE_AND_WORDS.exec(plainOf(cell));
  const id = match ? codeIn(match[1] as string) : null;
  return match && id ? { id, text: strip(cell.slice(match[0].length)) } : null;
}

const SPOKEN: Readonly<Record<string, string>> = { ไอ: 'i', อี: 'e', โอ: 'o' };

function readRow(
  unit: Unit,
  cells: readonly string[],
  heads: readonly ItemColumn[] | null,
  context: Context,
): FoundItem[] {
  const bareAt = cells.findIndex((cell) => codeIn(cell) !== null);
  // Only under heads: a row without any is a line of a list.
  const wordedAt = heads && bareAt < 0 ? cells.findIndex((cell) => wordsBehindCode(cell) !== null) : -1;
  const worded = wordedAt < 0 ? null : wordsBehindCode(cells[wordedAt] as string);
  const codeAt = bareAt < 0 ? wordedAt : bareAt;
  const numbered = heads && codeAt < 0 && context.instrument ? heads.indexOf('code') : -1;
  const bare = numbered >= 0 ? /^\s*([1-9]\d?)\s*$/.exec(plainOf(cells[numbered] ?? '')) : null;
  const code = worded?.id ?? (codeAt >= 0 ? codeIn(cells[codeAt] as string) : null);
  const id = code ?? (bare && context.instrument ? { instrument: context.instrument, no: Number(bare[1]) } : null);
  if (!id) return [];
  const at = (column: ItemColumn): string => {
    const index = heads ? heads.indexOf(column) : -1;
    const text = index < 0 ? '' : (cells[index] ?? '');
    return isErrorText(text) ? '' : text;
  };
  const place = codeAt >= 0 ? codeAt : numbered;
  const others = cells
    .map((cell, index) => ({ cell, index }))
    .filter(({ cell, index }) => index !== place && cell !== '');
  const figures = others.filter(({ cell }) => figureOf(cell) !== null);
  const words = others.filter(
    ({ cell }) => figureOf(cell) === null && !isErrorText(cell) && /[ก-๙A-Za-z]{2}/.test(cell),
  );
  const printed = /(?:\/|ส่วน ?(?:ที่)? ?)([12])\s*\)?$/.exec(plainOf(cells[place] ?? ''));
  const part =
    id.instrument === 'EIT' ? (figureOf(at('part')) ?? (printed ? Number(printed[1]) : partOf(context))) : null;
  const base: Omit<FoundItem, 'score' | 'part'> = {
    id,
    indicator: figureOf(at('indicator')) ?? indicatorFor(context, id.instrument),
    text: worded?.text ?? (at('text') !== '' ? at('text') : (words[0]?.cell ?? '')),
    suggestion:
      at('suggestion') !== ''
        ? at('suggestion')
        : !heads && words.length > 1
          ? (words[words.length - 1] as { cell: string }).cell
          : '',
    opinion: at('opinion'),
    year: heads ? context.year : null,
    confidence: heads ? 'sure' : 'likely',
    units: [unit],
    label: '',
  };
  if (heads && (heads.includes('part1') || heads.includes('part2'))) {
    return ([1, 2] as const)
      .map((no) => ({ ...base, part: no, score: figureOf(at(no === 1 ? 'part1' : 'part2')) }))
      .filter(({ score }) => score !== null);
  }
  const scored =
    heads && heads.includes('score')
      ? scoreIn(at('score'))
      : figures.length === 1
        ? figureOf((figures[0] as { cell: string }).cell)
        : null;
  if (scored === null && id.instrument === 'OIT') {
    const verdict = others.map(({ cell }) => passedOf(cell)).find((one) => one !== null);
    if (verdict !== undefined) return [{ ...base, part, score: null, passed: verdict as boolean }];
  }
  // Two figures without heads may be two years or two parts: nothing is taken.
  const open = scored === null ? openFigures(cells, heads, figures) : [];
  if (scored === null && open.length < 2 && base.opinion === '') return [];
  const full = figureOf(at('full')) ?? (id.instrument === 'OIT' && scored === 1 ? 1 : 100);
  if (scored !== null && full > 0 && full !== 100) return [{ ...base, part, score: null, points: scored, full }];
  const named = unit.tokens.map(targetOf).filter((target) => target !== null && target.kind === 'indicator');
  const own = named.length === 1 ? figureOf(at('own')) : null;
  const ofIndicator = own === null ? {} : { ofIndicator: { target: named[0] as Target, value: own } };
  return [{ ...base, ...ofIndicator, part, score: scored, ...(open.length > 1 ? { open } : {}) }];
}

/** Figures that may be the score: of the columns that nothing tells apart, or all that a row without heads has. */
function openFigures(
  cells: readonly string[],
  heads: readonly ItemColumn[] | null,
  figures: readonly { readonly cell: string }[],
): number[] {
  const own = heads ? cells.filter((_cell, at) => heads[at] === 'open') : figures.map(({ cell }) => cell);
  return own.map(figureOf).filter((value): value is number => value !== null);
}

/** ผ่าน or ไม่ผ่าน and nothing else. */
function passedOf(text: string): boolean | null {
  const match = /^(?:(ไม่)?ผ่าน(?:เกณฑ์|การประเมิน)?|([✓✔☑])|[✗✘☒])$/.exec(text.trim());
  return match ? match[2] !== undefined || (match[1] === undefined && text.includes('ผ่าน')) : null;
}

/** A score, and what the assessors remark beside it: "0 คะแนน ไม่พบข้อมูล", "0 (ข้อมูลไม่ครบ)". */
function scoreIn(cell: string): number | null {
  const remarked = /^(\d{1,3}(?:\.\d{1,4})?) ?(?:คะแนน(?=[\s,(])|(?=\())/.exec(plainOf(cell).trim());
  return figureOf(remarked ? (remarked[1] as string) : cell);
}

/** A cell that is a score and nothing else. */
function figureOf(cell: string): number | null {
  const match = /^(?:ร้อยละ|คะแนน)? ?(\d{1,3}(?:[.,]\d{1,4})?) ?(?:คะแนน|%)?$/.exec(plainOf(cell).trim());
  const value = match ? Number((match[1] as string).replace(',', '.')) : null;
  return value !== null && value <= 100 ? value : null;
}
