/**
 * What a report claims about its figures: ผ่านเกณฑ์ and ต่ำกว่าเกณฑ์, what must be corrected or kept, ranks, counts,
 * "ดีขึ้น". Found line by line; whether a claim holds is for the checks.
 */

import { instrumentOf } from '../../ita/instruments';
import type { InstrumentId } from '../../ita/model';
import type {
  ClaimEvidence,
  ClaimWord,
  CountEvidence,
  CountOf,
  Evidence,
  RankEvidence,
  RankList,
  Subject,
} from '../../evidence/evidence';
import { elementsOf, type Element } from '../tokens/elements';
import { mayNameAnother, namesAnother } from '../lexicon/other-assessments';
import { subjectOf, targetOf, type Target } from '../tokens/score-statement';
import type { Token } from '../tokens/tokens';
import { snippetOf, type Unit } from '../tokens/units';

const ALL = '(?:ทุก ?ตัวชี้วัด|ตัวชี้วัดทุกตัว|(?:ทั้ง ?10 ?ตัวชี้วัด|ตัวชี้วัดทั้ง ?10(?: ?ตัวชี้วัด| ?ตัว)?))';
const PASS = '(?<!ไม่)ผ่าน(?:ตาม)?(?:หลัก)?เกณฑ์';
/** "ตัวชี้วัดทุกตัวผ่านเกณฑ์", "ผ่านเกณฑ์ ๘๕ คะแนนทุกตัวชี้วัด"; not "ทุกตัวชี้วัดที่ผ่านเกณฑ์". */
const ALL_PASS = new RegExp(
  `${ALL}(?: |มี|ได้|ผล|คะแนน|การประเมิน|ล้วน|ต่าง|จึง)*${PASS}|${PASS}(?: |เป้าหมาย|มาตรฐาน|การประเมิน|ที่กำหนด|ร้อยละ|[()]|8[05]|คะแนน|ขึ้นไป)*${ALL}`,
  'g',
);
/** Before it, what makes it a goal, a condition or another year; after it, an exception or another line than the target. */
const NOT_SAID = /ให้|เพื่อ|เป้าหมาย|ไม่ใช่|มิใช่|เกือบ|หาก|ถ้า|จะ|ต้อง|คาด|ควร|เมื่อ|ปีก่อน|ปีที่(?:ผ่านมา|แล้ว)/;
const EXCEPTED =
  /^.{0,60}(?:ยกเว้น|เว้นแต่|นอกจาก|แต่)|^[^ก-ฮ\d]{0,3}(?:ร้อยละ ?)?[1-7]\d(?!\d)|^ ?(?:ขั้นต่ำ|มาตรฐาน)? ?ของ ?(?!ITA|การประเมินคุณธรรม|การประเมิน ITA|สำนักงาน ป)/;
/** A line that is named with the words: "เกณฑ์ร้อยละ ๘๐ ทุกตัวชี้วัด", "เกณฑ์เป้าหมาย (๘๕ คะแนนขึ้นไป)"; a score is seldom so round. */
const NAMED_LINE =
  /เกณฑ์(?: |เป้าหมาย|มาตรฐาน|ขั้นต่ำ|การประเมิน|ที่กำหนด(?:ไว้)?|ร้อยละ|คือ|ไม่น้อยกว่า|ไม่ต่ำกว่า|[(:])*([5-9]\d|100)(?:\.00?)?(?![\d.,]*\d)/;
/** How far before and after a claim another assessment may be named whose claim it is. */
const NAMED_BEFORE = 120;
const NAMED_AFTER = 40;

/** Words of judgement. In order: at one place the first that fits is meant. */
const CLAIMS: readonly (readonly [RegExp, ClaimWord])[] = [
  [ALL_PASS, 'all-meet'],
  [/ไม่มีตัวชี้วัดที่(?:ต้อง|จะต้อง|ควร)?(?:แก้ไข|ปรับปรุง)/g, 'none-urgent'],
  [/(?:ไม่ผ่าน(?:ตาม)?(?:หลัก)?เกณฑ์|ต่ำกว่าเกณฑ์|ต่ำกว่าค่าเป้าหมาย)/g, 'below-target'],
  [/(?<!ไม่)ผ่าน(?:ตาม)?(?:หลัก)?เกณฑ์|อยู่ในเกณฑ์มาตรฐาน|สูงกว่าเกณฑ์|ผลการประเมิน ?["“:]? ?ผ่าน(?!ดี|[ก-ฮ])/g, 'meets-target'],
  [/ต้อง(?:ได้รับการ)?(?:แก้ไข|ปรับปรุง)(?:โดย)?(?:เร่งด่วน|ด่วน)/g, 'urgent'],
  [/ควร(?:ยกระดับ|พัฒนาให้ดีขึ้น)/g, 'improve'],
  [/(?:ควร|ให้)?รักษามาตรฐาน/g, 'maintain'],
];

interface Mention {
  readonly target: Target;
  readonly start: number;
  readonly end: number;
}

/** Names of one unit in order, the total's words left out: a claim about the whole is one that names nothing. */
function mentionsOf(unit: Unit): Mention[] {
  const found: Mention[] = [];
  for (const token of unit.tokens) {
    const target = targetOf(token);
    if (target && target.kind !== 'total') found.push({ target, start: token.start, end: token.end });
  }
  return found;
}

/** Longest line that is searched for claims: beyond it nobody could say what a claim is about. */
const LONGEST_LINE = 6000;

/** Claims, ranks and counts of the units. */
export function findClaims(units: readonly Unit[]): Evidence[] {
  const found: Evidence[] = [];
  let list: RankList = 'all';
  let listHeading = -1;
  let last: { mention: Mention; at: number } | null = null;
  let part: number | null = null;
  /** Instruments of the indicators named since the last instrument was. */
  let section: readonly InstrumentId[] = [];
  units.forEach((unit, at) => {
    if (unit.blank || unit.text.length > LONGEST_LINE) return;
    const mentions = mentionsOf(unit);
    for (const { target } of mentions) {
      if (target.kind === 'instrument') part = target.part;
      section = sectionAfter(section, target);
    }
    const heading = rankListOf(unit);
    if (heading) {
      list = heading;
      listHeading = at;
    }
    if (!unit.cells) {
      const before = last && at - last.at <= 3 ? last.mention : null;
      for (const claim of claimsOf(unit, mentions, before, part, section)) found.push(claim);
    }
    for (const count of countsOf(unit, part)) found.push(count);
    for (const rank of ranksOf(unit, listHeading >= 0 ? list : 'all')) found.push(rank);
    const named = mentions[mentions.length - 1];
    if (named) last = { mention: named, at };
  });
  return found;
}

function sectionAfter(section: readonly InstrumentId[], target: Target): readonly InstrumentId[] {
  if (target.kind === 'instrument') return [target.id];
  const own = target.kind === 'indicator' ? instrumentOf(target.no) : null;
  return own && !section.includes(own.id) ? [...section, own.id] : section;
}

function place(unit: Unit, start: number): { line: number; snippet: string } {
  return { line: unit.lines[0] as number, snippet: snippetOf(unit, Math.max(0, start - 60)) };
}

function subject(mention: Mention): Subject {
  return subjectOf(mention.target as Exclude<Target, { kind: 'subtotal' }>);
}

function claimsOf(
  unit: Unit,
  mentions: readonly Mention[],
  before: Mention | null,
  part: number | null,
  section: readonly InstrumentId[],
): ClaimEvidence[] {
  const found: ClaimEvidence[] = [];
  const taken: { start: number; end: number }[] = [];
  const elements = elementsOf(unit, unit.tokens);
  for (const [pattern, claim] of CLAIMS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(unit.plain); match; match = pattern.exec(unit.plain)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.some((one) => start < one.end && end > one.start)) continue;
      const around = unit.plain.slice(Math.max(0, start - NAMED_BEFORE), end + NAMED_AFTER);
      // Words about all indicators name nothing of the ITA: whatever else they may belong to is not held against it.
      if (claim === 'all-meet' || claim === 'none-urgent' ? mayNameAnother(around) : namesAnother(around)) {
        taken.push({ start, end });
        continue;
      }
      const named = NAMED_LINE.exec(unit.plain.slice(start, end + NAMED_AFTER));
      const against = named && named.index < end - start ? Number(named[1]) : null;
      if (claim === 'all-meet') {
        const said = !NOT_SAID.test(unit.plain.slice(Math.max(0, start - 40), start));
        if (!said || EXCEPTED.test(unit.plain.slice(end))) continue;
        taken.push({ start, end });
        // Below the figures of one instrument, its indicators are meant.
        const about = section.length === 1 ? (section[0] as InstrumentId) : 'total';
        found.push({
          kind: 'claim',
          about,
          claim,
          score: null,
          part: about === 'EIT' ? part : null,
          against,
          ...place(unit, start),
        });
        continue;
      }
      taken.push({ start, end });
      for (const about of subjectsOf(unit, mentions, before, start, end, claim)) {
        found.push({
          kind: 'claim',
          about: about ? subject(about) : 'total',
          claim,
          score: scoreBeside(elements, about, start),
          part: about && about.target.kind === 'instrument' && about.target.part !== null ? about.target.part : part,
          against,
          ...place(unit, start),
        });
      }
      if (found.length > 500) return found;
    }
  }
  return found;
}

/**
 * Whom a claim is about: the names listed after "… คือ", else the name before it in the line, else (for a line that
 * only goes on) the last name of the lines above. `null` stands for the agency as a whole.
 */
function subjectsOf(
  unit: Unit,
  mentions: readonly Mention[],
  before: Mention | null,
  start: number,
  end: number,
  claim: ClaimWord,
): (Mention | null)[] {
  // "ตัวชี้วัดที่ต้องแก้ไขโดยเร่งด่วน มีดังนี้" only announces a list.
  if (/^[^ก-๙]{0,3}(?:โดยเร่งด่วน)?[^ก-๙]{0,3}(?:มี)?ดังนี้/.test(unit.plain.slice(end, end + 30))) return [];
  const listed = listedAfter(unit, mentions, end);
  if (listed.length > 0) return listed;
  const left = mentions.filter((mention) => mention.end <= start);
  const nearest = left[left.length - 1];
  if (nearest) return [nearest];
  const right = mentions.find((mention) => mention.start >= end && mention.start - end <= 12);
  if (right) return [right];
  if (claim === 'meets-target' && /ผลการประเมิน ?["“:]? ?ผ่าน$/.test(unit.plain.slice(0, end))) return [null];
  return start < 12 && before ? [before] : [];
}

/** "… คือ แบบวัด IIT และแบบวัด EIT": names with nothing but small words between them. */
function listedAfter(unit: Unit, mentions: readonly Mention[], end: number): Mention[] {
  const opening = /^[^\t]{0,45}?(?:คือ|ได้แก่)/.exec(unit.plain.slice(end, end + 60));
  if (!opening || /[.)] /.test(opening[0].replace(/\([^()]*\)/g, ''))) return [];
  const listed: Mention[] = [];
  let at = end + opening[0].length;
  for (const mention of mentions) {
    if (mention.start < at) continue;
    const between = unit.plain
      .slice(at, mention.start)
      .replace(/[\s,()0-9.]|และ|แบบวัด|แบบตรวจ|ตัวชี้วัด(?:ที่)?|ด้าน|ตาม/g, '');
    if (between !== '') break;
    listed.push(mention);
    at = mention.end;
  }
  return listed;
}

/** The figure that stands between the name and the claim, or last before the claim. */
function scoreBeside(elements: readonly Element[], about: Mention | null, start: number): number | null {
  let score: number | null = null;
  for (const element of elements) {
    if (element.kind !== 'number' || element.number.role !== null) continue;
    const at = element.number.token.start;
    if (at < start && (about === null || at > about.end)) score = element.number.value;
  }
  return score;
}

function rankListOf(unit: Unit): RankList | null {
  if (unit.plain.length > 160) return null;
  const head = unit.plain.slice(0, 40);
  if (/จุดแข็ง/.test(head) && !/จุด(?:อ่อน|ที่)/.test(head)) return 'strength';
  return /จุดอ่อน|จุดที่(?:ต้อง|ควร|จะต้อง)?พัฒนา|จุดบกพร่อง|ข้อบกพร่อง/.test(head) ? 'weakness' : null;
}

/** "ตัวชี้วัดอันดับที่ ๒ ด้านการเปิดเผยข้อมูล ได้คะแนนเท่ากับ ๙๔.๖๔". */
function ranksOf(unit: Unit, list: RankList): RankEvidence[] {
  const found: RankEvidence[] = [];
  let rank: Extract<Token, { type: 'rank' }> | null = null;
  const elements = elementsOf(unit, unit.tokens);
  unit.tokens.forEach((token) => {
    if (token.type === 'rank') rank = token;
    const target = targetOf(token);
    if (!rank || !target || target.kind === 'total' || target.kind === 'subtotal') return;
    const mention = { target, start: token.start, end: token.end };
    const after = elements.find((one) => one.kind === 'number' && one.number.token.start >= token.end);
    found.push({
      kind: 'rank',
      about: subject(mention),
      rank: rank.rank,
      list,
      score: after && after.kind === 'number' ? after.number.value : null,
      ...place(unit, rank.start),
    });
    rank = null;
  });
  return found;
}

/** Counts of indicators, instruments and measures. */
function countsOf(unit: Unit, part: number | null): CountEvidence[] {
  const found: CountEvidence[] = [];
  const instruments: Token[] = unit.tokens.filter(({ type }) => type === 'instrument');
  for (const token of unit.tokens) {
    if (token.type !== 'count') continue;
    const left = unit.plain.slice(Math.max(0, token.start - 120), token.start);
    const of = countOf(token.unit, left, token, instruments);
    if (of) found.push({ kind: 'count', of, value: token.value, part, ...place(unit, token.start) });
    if (found.length > 200) break;
  }
  return found;
}

function countOf(unit: string, left: string, token: Token, instruments: readonly Token[]): CountOf | null {
  if (unit === 'ตัวชี้วัด') {
    const near = left.slice(-70);
    if (/ต้องแก้ไข|เร่งด่วน/.test(near)) return 'urgent-indicators';
    // One line may count both: the last that is named is meant.
    const point = (left.match(/จุดแข็ง|จุดที่|จุดอ่อน/g) ?? []).pop();
    if (point !== undefined) return point === 'จุดแข็ง' ? 'strengths' : 'weaknesses';
    if (/น้อยกว่า|ต่ำกว่า/.test(left)) return 'weaknesses';
    if (/มากกว่า|สูงกว่า/.test(left)) return 'strengths';
    const before = instruments.filter(({ start }) => start < token.start);
    const instrument = before[before.length - 1];
    if (before.length > 0 && distinctInstruments(before) === 1 && instrument && instrument.type === 'instrument') {
      return `indicators-of-${instrument.id}` as CountOf;
    }
    return 'indicators';
  }
  if (unit === 'แบบวัด' || unit === 'เครื่องมือ') return 'instruments';
  if (/^(?:ข้อ|มาตรการ|กิจกรรม|โครงการ)/.test(unit)) {
    const near = left.slice(-60);
    if (/(?:ไม่สามารถ|ไม่แล้วเสร็จ|ยังไม่|ไม่ได้ดำเนินการ)[^/]{0,50}$/.test(near)) return 'measures-not-done';
    if (/แล้วเสร็จ|ดำเนินการแล้ว/.test(near)) return 'measures-done';
    if (/มาตรการ/.test(near)) return 'measures';
  }
  return null;
}

function distinctInstruments(tokens: readonly Token[]): number {
  return new Set(tokens.map((token) => (token.type === 'instrument' ? token.id : ''))).size;
}
