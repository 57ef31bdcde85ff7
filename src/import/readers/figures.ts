/**
 * The figures of running text with what the words around each make of it: whose, of which year, the result as a whole, the
 * year before, the step between them, or no score at all. What only looks like a score is told here for every reader.
 */

import {
  ABOUT_RESULT,
  ASSESSMENT_BEHIND,
  BY_SO_MUCH,
  FIGURE_RULES,
  GOAL_SENTENCE,
  GONE_FROM,
  GROUP,
  HELD_AGAINST_A_MEAN,
  MEAN,
  SOME_INDICATOR,
  TOTAL_LEFT,
  TOTAL_RIGHT,
  type FigureMeaning,
  type FigureRule,
} from '../lexicon/figure-words';
import { PUBLISHER } from '../lexicon/agencies';
import { PROVINCES } from '../lexicon/provinces';
import { agencyTokens, type AgencyToken } from '../tokens/agency-names';
import { targetOf, type Target } from '../tokens/score-statement';
import { isYear, type NumberToken, type Token } from '../tokens/tokens';
import type { Unit } from '../tokens/units';

export interface Figure {
  readonly unit: Unit;
  readonly token: NumberToken;
  /** Null where no rule says anything of it. */
  readonly meaning: FigureMeaning | null;
  /** Name of the rule. */
  readonly by: string;
  /** The rule only says that it is not the result as a whole. */
  readonly weak: boolean;
  /** The name before it, with nothing but words between; the total where the words say so. */
  readonly owner: Target | null;
  /** It stands before the name that it belongs to. */
  readonly ownerAfter: boolean;
  /** It is called the highest or the lowest. */
  readonly extreme: boolean;
  /** Agency of its sentence; empty without one. */
  readonly agency: string;
  readonly year: number | null;
}

/** An agency's name where it stands. */
export interface Mention extends AgencyToken {
  readonly unit: Unit;
  readonly at: number;
}

/** Letters around a figure that can say anything of it. */
const LEFT = 220;
const RIGHT = 90;
/** Lines over which a sentence keeps its agency. */
const REACH = 12;
/** A line that is no longer may be a piece of a sentence. */
const SHORT_LINE = 40;
/** A line of this length is a page without line breaks; its words still belong to their figures. */
const SHORT_LEFT = 12;
/** More figures than this in running text are no report of one agency. */
const MOST_FIGURES = 4000;

/** "an increase of 3.20 from 93.21": behind a step stands what it began with. */
const STEPPED: readonly Figure['meaning'][] = ['rise', 'fall'];
const FROM_THERE = /^ ?(?:points?|คะแนน)? ?(?:from|จาก(?:เดิม)?) ?$/;

/** "เป้าหมาย ปี 2566 = 86.00 ปี 2567 = 88.00": between two goals stands no more than the year of the second. */
const ONLY_A_YEAR =
  /^ ?(?:คะแนน|points?|%)?[ ,;/|]*(?:และ)? ?(?:ใน)?(?:ปี)?(?:งบประมาณ)? ?(?:พ\. ?ศ\. ?)?(?:25\d\d|[56]\d|20[12]\d)(?: ?(?:=|:|เท่ากับ|ร้อยละ|คะแนน|ที่|เป็น|ไม่น้อยกว่า|\())* ?$/;

/** Words before a name that make it another body than the one the sentence is about. */
const NOT_THE_SUBJECT =
  /(?:สังกัด|กำกับ(?:ของ)?|โดย|ตามที่|ตามประกาศ|ตาม|ณ|ร่วมกับ|เสนอ|ต่อ|จาก|(?:อันดับ|ลำดับ)(?:ที่)? ?\d{1,3} ?(?:ของ|ใน)|ศาลากลาง|มอบ(?:ให้)?(?:แก่)?|by(?: the)?|under(?: the)?) ?$/;

/** A line that is the name of a province, or that goes on with its result. */
const PROVINCE_REPORTS = /^(จังหวัด[ก-๙]{2,25}?)(?:$| ?(?:ITA\b|ได้(?:รับ)?(?:ผล)?คะแนน|มี(?:ผล)?คะแนน|คะแนน ?ITA))/;

/** Letters before a name in which such words are looked for. */
const LEADS_TO_NAME = 24;

/** Names of agencies in the units, in order. */
export function mentionsOf(units: readonly Unit[]): Mention[] {
  const found: Mention[] = [];
  units.forEach((unit, at) => {
    if (unit.blank) return;
    for (const token of agencyTokens(unit.text)) found.push({ ...token, unit, at });
    // A province reports under its bare name; at the beginning alone, because every other paper names its province too.
    const province = PROVINCE_REPORTS.exec(unit.text)?.[1];
    if (province !== undefined && (province === unit.text || PROVINCES.includes(province.slice('จังหวัด'.length)))) {
      found.push({ written: province, form: province, start: 0, end: province.length, bounded: true, unit, at });
    }
  });
  return found;
}

/** Whether a name may be the one that its sentence is about. */
export function isSubject({ unit, start, end, form }: Mention): boolean {
  if (PUBLISHER.test(form) || /^จังหวัด/.test(form)) return false;
  const before = unit.plain.slice(Math.max(0, start - LEADS_TO_NAME), start);
  // "… ประกาศผล ITA โดยมหาวิทยาลัยแม่โจ้ ได้รับคะแนน": who received the points, whatever leads to the name.
  const isReceiver =
    /โดย ?$/.test(before) && /^ ?(?:ได้(?:รับ)?|มี(?=ผล|คะแนน))(?:ผล)?(?:คะแนน| ?\d)/.test(unit.plain.slice(end));
  return isReceiver || !NOT_THE_SUBJECT.test(before);
}

/** The figures of the units, in order. */
export function readFigures(
  units: readonly Unit[],
  mentions: readonly Mention[],
  isTaken: (unit: Unit) => boolean,
): Figure[] {
  const found: Figure[] = [];
  const byUnit = new Map<Unit, Mention[]>();
  for (const one of mentions) {
    const list = byUnit.get(one.unit);
    if (list) list.push(one);
    else byUnit.set(one.unit, [one]);
  }
  let subject: { form: string; at: number } | null = null;
  let tail = '';
  let tailTokens: readonly Token[] = [];
  units.forEach((unit, at) => {
    if (unit.blank) return;
    const own = (byUnit.get(unit) ?? []).filter((one) => isSubject(one) || (byUnit.get(unit) ?? []).length === 1);
    const before: { form: string; at: number } | null = subject && at - subject.at <= REACH ? subject : null;
    if (!isTaken(unit) && !unit.cells && found.length < MOST_FIGURES) {
      for (const one of figuresOf(unit, own, before?.form ?? '', { text: tail, tokens: tailTokens })) found.push(one);
    }
    const last = own.filter(isSubject).pop();
    if (last) subject = { form: last.form, at };
    const hasFigure = unit.tokens.some((token) => token.type === 'number' && token.decimals > 0);
    // A sentence that is broken into short lines is still one.
    const isBroken = unit.plain.length < SHORT_LINE && tail !== '';
    tail = hasFigure || unit.cells ? '' : (isBroken ? `${tail}\n${unit.plain}` : unit.plain).slice(-LEFT / 2);
    tailTokens = hasFigure || unit.cells ? [] : unit.tokens;
  });
  return found;
}

function figuresOf(
  unit: Unit,
  mentions: readonly Mention[],
  subject: string,
  above: { text: string; tokens: readonly Token[] },
): Figure[] {
  const found: Figure[] = [];
  const { plain, tokens } = unit;
  let from = 0;
  let since: Token[] = [];
  let year: number | null = null;
  let carried: Target | null = null;
  let passed = 0;
  tokens.forEach((token, index) => {
    if (token.type !== 'number') {
      since.push(token);
      if (isYear(token)) year = token.year;
      return;
    }
    const { start, end } = token;
    const isFirst = from === 0;
    const near = plain.slice(Math.max(from, start - LEFT), start);
    const goesOn = isFirst && near.trim().length < SHORT_LEFT;
    const left = goesOn && above.text !== '' ? `${above.text}\n${near}` : near;
    const rest = tokens.slice(index + 1, index + 40);
    const next = rest.find(({ type }) => type === 'number');
    const right = plain.slice(end, Math.min(next ? next.start : plain.length, end + RIGHT));
    const before = goesOn ? [...above.tokens, ...since] : since;
    for (let one = mentions[passed]; one && one.start < start; one = mentions[passed]) passed += 1;
    const agencyHere = mentions[passed - 1];
    const isNew = WHOLE.test(left) || (agencyHere !== undefined && agencyHere.start >= from);
    const owner = ownerOf(before, plain, start) ?? (isNew ? null : carried);
    carried = owner !== null && owner.kind !== 'total' ? owner : null;
    const after = owner === null || owner.kind === 'total' ? nameAfter(right, rest) : null;
    const agency = agencyHere?.form ?? subject;
    const isBehindAgency =
      agencyHere !== undefined && /^ ?(?:\([^()]{1,20}\))? ?[:=(|–—-]? ?$/.test(plain.slice(agencyHere.end, start));
    const isGoal = GOAL_SENTENCE.test(plain.slice(Math.max(0, start - 2 * LEFT), start)) && !/ได้|=/.test(left);
    const previous = found[found.length - 1];
    const isBehindStep = previous !== undefined && STEPPED.includes(previous.meaning) && FROM_THERE.test(near);
    const isNextGoal = previous?.meaning === 'goal' && ONLY_A_YEAR.test(near);
    const step = previous ? stepFrom(plain, previous, token, near) : null;
    const rule = isBehindStep
      ? { meaning: 'previous' as const, name: 'from-before-step' }
      : isNextGoal
        ? { meaning: 'goal' as const, name: 'next-goal' }
        : (step ??
          ruleOf(token, left, right) ??
          (token.value > 100 ? { meaning: 'share' as const, name: 'too-large' } : null));
    const mean = rule === null && isMeanOfGroup(left, plain, from, start, agencyHere);
    const said =
      rule === null && isGoal
        ? { meaning: 'goal' as const, name: 'goal-goes-on' }
        : mean
          ? { meaning: 'mean' as const, name: 'mean-of-group' }
          : rule;
    const isBeforeFigure = next !== undefined && right.trim() === '' && next.start - end < 3;
    // "อบต.บ้านนา ปี 2567 ได้ 93.28": of whom and of when is said, and what was received is no money and no count.
    const isTold = agencyHere !== undefined && agencyHere.start >= from && year !== null && /ได้ ?$/.test(left);
    const isTotal =
      said === null &&
      !SOME_INDICATOR.test(left) &&
      (isBehindAgency || TOTAL_LEFT.test(left) || isBehindRating(left) || isBeforePoints(left, right)) &&
      isResult(
        token,
        left,
        right,
        owner,
        isBeforeFigure,
        isTold || ABOUT_RESULT.test(goesOn ? left : plain.slice(Math.max(0, start - 2 * LEFT), start)),
      );
    found.push({
      unit,
      token,
      meaning: isTotal ? 'total' : (said?.meaning ?? null),
      by: isTotal ? 'result-words' : (said?.name ?? ''),
      weak: rule !== null && 'weak' in rule && rule.weak === true,
      owner: after ?? owner,
      ownerAfter: after !== null,
      extreme: EXTREME.test(left) && token.decimals > 0,
      agency: agency === '' && isFirst ? (mentions[0]?.form ?? '') : agency,
      year: yearOf(since, right) ?? (isFirst ? year : null),
    });
    // "ลำดับที่ 102 คะแนน 91.76": a place in a ranking parts nothing.
    if (said?.meaning === 'ordinal') return;
    from = end;
    since = [];
  });
  return found;
}

/** Largest step that is told between two results. */
const LARGEST_STEP = 40;

/** "ตกจากปี 2565 ซึ่งเคยได้ 90.58 คะแนน ถึง 6.55 คะแนน": how far the result has gone from the figure before. */
function stepFrom(
  plain: string,
  before: Figure,
  { value, sign, decimals }: NumberToken,
  near: string,
): { meaning: 'rise' | 'fall'; name: string } | null {
  if (value > LARGEST_STEP || sign !== '' || decimals === 0 || !BY_SO_MUCH.test(near)) return null;
  const gone = GONE_FROM.exec(plain.slice(Math.max(0, before.token.start - LEFT), before.token.start));
  return gone && { meaning: gone[1] === undefined ? 'fall' : 'rise', name: 'by-so-much' };
}

function ruleOf(token: NumberToken, left: string, right: string): FigureRule | null {
  const rule = FIGURE_RULES.find(
    ({ left: before, right: after, most = 100, whole }) =>
      token.value <= most &&
      !(whole && token.decimals > 0) &&
      (!before || before.test(left)) &&
      (!after || after.test(right)),
  );
  return rule ?? null;
}

/** "17 หน่วยงาน มีคะแนนเฉลี่ย 92.67": the group stands nearer to the word than the agency does. */
function isMeanOfGroup(left: string, plain: string, from: number, start: number, before: Mention | undefined): boolean {
  const mean = MEAN.exec(left);
  if (!mean) return false;
  if (before && HELD_AGAINST_A_MEAN.test(plain.slice(Math.max(0, before.start - SHORT_LINE), before.start)))
    return true;
  const clause = plain.slice(Math.max(0, start - LEFT), start);
  const own = before && before.start >= start - clause.length ? before : undefined;
  const sinceOwn = own ? plain.slice(own.end, start) : clause;
  const groupAt = sinceOwn.search(GROUP);
  if (groupAt < 0) return false;
  // "… ได้ 91.85 คะแนน": what was received is one's own, whatever group is named before.
  const afterGroup = sinceOwn.slice(groupAt);
  return !/(?:ได้|รับ)(?:ผล)?(?:คะแนน)?(?:เฉลี่ย)?[^\d]{0,12}$/.test(afterGroup) || from > 0;
}

/** Whether the words make the figure the result as a whole. */
function isResult(
  token: NumberToken,
  left: string,
  right: string,
  owner: Target | null,
  isRow: boolean,
  isAbout: boolean,
): boolean {
  if (owner !== null && owner.kind !== 'total') return false;
  const saysPoints = /^ ?["”]?(?:คะแนน|คะเเนน|points?)/.test(right);
  if (token.decimals === 0 && !(saysPoints && token.value >= 20)) return false;
  if (token.decimals === 0 && !/(?:ได้|คะแนน|scor|receiv|earn|achiev|=|:)[^\d\n]{0,20}$/.test(left)) return false;
  if (token.value < 20) return false;
  // Several figures with nothing between are a row of a table that has lost its cells.
  return !isRow && (isAbout || saysPoints || BEFORE_LEVEL.test(right) || ASSESSMENT_BEHIND.test(right));
}

/** "ได้ 91.47 ผ่าน" */
const BEFORE_LEVEL = /^ ?(?:ระดับ|(?:AA|[A-F]|ผ่าน(?:ดี(?:เยี่ยม)?)?|ต้องปรับปรุง(?:โดยด่วน)?)(?:[ )\n,]|$))/;

/** "AA level (95.67)". */
function isBehindRating(left: string): boolean {
  return /(?:\bAA|\b[A-F]|[Ll]evel|ผ่าน(?:ดี(?:เยี่ยม)?)?) ?\($/.test(left);
}

function isBeforePoints(left: string, right: string): boolean {
  return TOTAL_RIGHT.test(right) && /(?:^|[ก-๙A-Za-z):]|[A-Za-z],)["”]? ?$/.test(left);
}

/** มากที่สุด and น้อยที่สุด are answers of the questionnaire. */
const EXTREME = /(?:ต่ำ|สูง|คะแนน(?:น้อย|มาก))(?:ที่)?สุด(?:คือ|เท่ากับ|อยู่ที่|ได้|ร้อยละ|คะแนน|ที่|โดย|มีค่า|[ :=(])*$/;
/** Words after the figures of names that begin the result as a whole. */
const WHOLE = /รวม|เฉลี่ย|\bITA\b/;

/** The last name before a figure; the assessment's own name after it makes the figure the whole's. */
function ownerOf(before: readonly Token[], plain: string, start: number): Target | null {
  const last = lastTarget(before);
  if (!last || last.target.kind === 'total') return last?.target ?? null;
  const isAbove = last.token.start > start;
  return !isAbove && /\bITA\b/.test(plain.slice(last.token.end, start)) ? { kind: 'total' } : last.target;
}

function lastTarget(tokens: readonly Token[]): { target: Target; token: Token } | null {
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at] as Token;
    const target = targetOf(token);
    if (target) return { target, token };
  }
  return null;
}

/** "ได้ 100 คะแนน ด้านการป้องกันการทุจริต": a name directly behind the points. */
function nameAfter(right: string, rest: readonly Token[]): Target | null {
  if (!/^ ?(?:คะแนน|%|points?)? ?(?:(?:คือ|ใน|สำหรับ|จาก|for|in))? ?(?:ด้าน|ตัวชี้วัด|แบบวัด)(?!ที่ได้)/.test(right)) return null;
  for (const token of rest.slice(0, 8)) {
    const target = targetOf(token);
    if (target) return target.kind === 'total' ? null : target;
    if (token.type === 'number' || token.type === 'other') return null;
  }
  return null;
}

const YEAR_BEHIND =
  /^ ?(?:คะแนน|points?|%)? ?(?:(?:ใน|เมื่อ|ประจำ|สำหรับ|for (?:the )?(?:fiscal year )?|in (?:the )?(?:fiscal year )?(?:FY ?)?) ?(?:การประเมิน)?(?:ปี)?(?:งบประมาณ)? ?(?:พ\. ?ศ\. ?)?(25\d\d|20[12]\d|[56]\d)(?!\d)|\( ?(?:ITA ?)?(?:ใน)?(?:ปี)?(?:งบประมาณ)? ?(?:พ\. ?ศ\. ?)?(25\d\d|20[12]\d|[56]\d) ?\))/;

/** The year that the words right before a figure, or right behind it, give it. */
function yearOf(since: readonly Token[], right: string): number | null {
  const behind = YEAR_BEHIND.exec(right);
  if (behind) {
    const year = Number(behind[1] ?? behind[2]);
    return year < 100 ? 2500 + year : year < 2100 ? year + 543 : year;
  }
  for (let at = since.length - 1; at >= 0; at -= 1) {
    const token = since[at] as Token;
    if (isYear(token)) return token.year;
  }
  return null;
}
