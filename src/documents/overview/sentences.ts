/** What `overview` says in words. Every sentence is composed from the figures, and stands only where they are known. */

import { lowInMost } from '../../agencies/indicators';
import { share } from '../../agencies/levels';
import type { AgenciesOverview } from '../../agencies/overview';
import { parseRating, PASS_LINE } from '../../ita/rating';
import { byScore } from '../../ita/ranking';
import { formatScore, round2, signed } from '../../ita/rounding';
import { lackName } from '../../tabs/agencies/words';
import { asksForDecision } from '../shared/memo';
import type { DocumentInput } from '../shared/definition';
import { ASSESSMENT, line, thaiList } from '../shared/wording';
import { placedName } from './agency-lines';

/** Names in a sentence; a table has the rest. */
const MOST_NAMED = 3;
const MOST_UNSCORED = 10;

export function percent(part: number, whole: number): string {
  return formatScore(share(part, whole) ?? 0);
}

/** Which result the paper is about, and of how many agencies. Nobody has announced an internal one. */
export function openingSentence({ internal, resultYear, levels }: AgenciesOverview, announcement: string): string {
  const what = `${ASSESSMENT} (Integrity and Transparency Assessment : ITA) ประจำปีงบประมาณ พ.ศ. ${resultYear}`;
  return internal
    ? `ตามที่ได้รวบรวมผล${what} ของ ${levels.count} หน่วยงาน ซึ่งเป็นผลภายใน ไม่ใช่ผลของสำนักงาน ป.ป.ช. นั้น`
    : `ตามที่สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ (สำนักงาน ป.ป.ช.) ได้ประกาศผล${what}${announcement} แล้ว นั้น`;
}

/** How many, the mean with its range, how many pass, and the aim where one is set. */
export function summarySentence({ levels, all, targetShare }: AgenciesOverview): string {
  const { count, scored, passed } = levels;
  if (scored === 0) return `หน่วยงานทั้งหมด ${count} หน่วยงาน ยังไม่มีหน่วยงานใดมีคะแนนรวม`;
  const known = scored === count ? `ทุกหน่วยงานมีคะแนนรวม` : `มีคะแนนรวม ${scored} หน่วยงาน`;
  const range =
    scored === 1 || all.lowest === all.highest
      ? ''
      : ` (ต่ำสุด ${formatScore(all.lowest ?? 0)} คะแนน สูงสุด ${formatScore(all.highest ?? 0)} คะแนน)`;
  const part = share(passed, scored) ?? 0;
  const aim = targetShare === null ? '' : ` ${part >= targetShare ? 'ถึง' : 'ไม่ถึง'}เป้าหมายร้อยละ ${line(targetShare)}`;
  return `หน่วยงานทั้งหมด ${count} หน่วยงาน ${known} คะแนนเฉลี่ย ${formatScore(all.mean ?? 0)} คะแนน${range} ผ่านเกณฑ์ (${PASS_LINE} คะแนนขึ้นไป) ${passed} หน่วยงาน คิดเป็นร้อยละ ${formatScore(part)} ของหน่วยงานที่มีคะแนนรวม${aim}`;
}

/** Agencies without a total, by name while they are few. */
export function unscoredSentence({ ranked }: AgenciesOverview): string {
  const without = ranked.filter(({ total }) => total === null);
  if (without.length === 0) return '';
  const names = without.slice(0, MOST_UNSCORED).map(placedName);
  const left = without.length - names.length;
  return `ไม่มีคะแนนรวม ${without.length} หน่วยงาน ได้แก่ ${left === 0 ? thaiList(names) : `${names.join(' ')} และอีก ${left} หน่วยงาน`}`;
}

/** Why some agencies with a total have no level. */
export function undecidedSentence({ levels }: AgenciesOverview): string {
  return levels.undecided === 0
    ? ''
    : `หน่วยงาน ${levels.undecided} หน่วยงานมีคะแนนรวมแต่ไม่มีคะแนน IIT, EIT และ OIT ครบ จึงชี้ขาดระดับไม่ได้`;
}

/** Levels up, same and down on one scale; two scales are never compared. */
export function movementSentence({ movement, resultYear, scale }: AgenciesOverview): string {
  if (movement === null) return '';
  const { steps, compared, from, totals } = movement;
  const otherScale = from.some((rating) => parseRating(rating)?.scale !== scale);
  const parts: string[] = [];
  if (steps !== null) {
    const { up, same, down } = steps;
    parts.push(
      `หน่วยงานที่ทราบระดับทั้งสองปี${otherScale ? 'ตามเกณฑ์ระดับแบบเดียวกัน' : ''} ${up + same + down} หน่วยงาน มีระดับสูงขึ้น ${up} หน่วยงาน คงเดิม ${same} หน่วยงาน และลดลง ${down} หน่วยงาน`,
    );
  } else if (compared > 0) {
    parts.push(
      `หน่วยงานที่ทราบระดับทั้งสองปีมี ${compared} หน่วยงาน แต่ปีงบประมาณ พ.ศ. ${resultYear - 1} ใช้ระดับคนละแบบ จึงแสดงระดับของสองปีเคียงกันโดยไม่เทียบว่าสูงขึ้นหรือลดลง`,
    );
  }
  if (totals !== null) {
    const [before, now] = [round2(totals.previous), round2(totals.current)];
    const how = now > before ? 'เพิ่มขึ้น' : now < before ? 'ลดลง' : 'ไม่เปลี่ยนแปลง';
    const figures =
      now === before ? `${formatScore(now)} คะแนนทั้งสองปี` : `จาก ${formatScore(before)} เป็น ${formatScore(now)} คะแนน`;
    parts.push(`คะแนนเฉลี่ยของ ${totals.count} หน่วยงานที่มีคะแนนรวมทั้งสองปี${how} ${figures}`);
  }
  return parts.join(' ');
}

/** The largest falls by name. */
export function fallsSentence({ ranked }: AgenciesOverview): string {
  const fallen = ranked.filter(({ change }) => change !== null && round2(change) < 0);
  if (fallen.length === 0) return '';
  const most = byScore(fallen, ({ change }) => change as number, 'lowest').slice(0, MOST_NAMED);
  const names = most.map((agency) => `${placedName(agency)} (${signed(agency.change as number)} คะแนน)`);
  return fallen.length <= MOST_NAMED
    ? `คะแนนรวมลดลง ${fallen.length} หน่วยงาน ได้แก่ ${thaiList(names)}`
    : `คะแนนรวมลดลง ${fallen.length} หน่วยงาน ลดลงมากที่สุด ได้แก่ ${thaiList(names)}`;
}

export function lowSentence({ below, levels }: AgenciesOverview): string {
  return below.length === 0
    ? `ไม่มีหน่วยงานที่คะแนนรวมต่ำกว่า ${PASS_LINE} คะแนน`
    : `หน่วยงานที่คะแนนรวมต่ำกว่า ${PASS_LINE} คะแนนมี ${below.length} หน่วยงาน จากหน่วยงานที่มีคะแนนรวม ${levels.scored} หน่วยงาน เรียงจากคะแนนน้อยไปมากดังนี้`;
}

/** What keeps most agencies from the next level, and for how many nothing else does. */
export function blockerSentence({ blockers, nearest }: AgenciesOverview): string {
  const [first] = blockers;
  if (!first) return '';
  const alone = first.alone === 0 ? '' : ` ในจำนวนนี้ ${first.alone} หน่วยงานขาดข้อนี้เพียงข้อเดียว`;
  return `ในหน่วยงานที่ยังไม่ถึงระดับสูงสุดและทราบคะแนนที่ใช้ตัดสินระดับ ${nearest.length} หน่วยงาน สิ่งที่ขาดในหน่วยงานจำนวนมากที่สุดคือ${lackName(first.what)} (${first.count} หน่วยงาน ค่ากลางของคะแนนที่ขาด ${formatScore(first.median ?? 0)} คะแนน)${alone}`;
}

/** Indicators that most agencies have below the target, and the one with the lowest mean. */
export function indicatorSentence({ indicators, thresholds }: AgenciesOverview): string {
  const scored = indicators.filter(({ mean }) => mean !== null);
  const [lowest] = byScore(scored, ({ mean }) => mean as number, 'lowest');
  if (!lowest) return '';
  const target = line(thresholds.target);
  const low = lowInMost(indicators);
  const most =
    low.length === 0
      ? `ไม่มีตัวชี้วัดใดที่หน่วยงานเกินครึ่งได้ต่ำกว่า ${target} คะแนน`
      : `ตัวชี้วัดที่หน่วยงานเกินครึ่งได้ต่ำกว่า ${target} คะแนน ได้แก่ ${thaiList(
          low.map(({ no, name, below, scored: n }) => `ตัวชี้วัดที่ ${no} ${name} (${below} จาก ${n} หน่วยงาน)`),
        )}`;
  return `${most} ตัวชี้วัดที่ค่าเฉลี่ยต่ำที่สุดคือ ตัวชี้วัดที่ ${lowest.no} ${lowest.name} เฉลี่ย ${formatScore(lowest.mean as number)} คะแนน`;
}

/** Asks only for what the figures give reason for. */
export function proposalSentence(overview: AgenciesOverview, { workbook }: Pick<DocumentInput, 'workbook'>): string {
  const { below, indicators } = overview;
  const begin = asksForDecision(workbook) ? 'เห็นควรพิจารณาให้แจ้ง' : 'เห็นควรแจ้ง';
  const low = lowInMost(indicators);
  const wanted = [
    ...(below.length > 0
      ? [`ให้หน่วยงานที่คะแนนรวมต่ำกว่า ${PASS_LINE} คะแนน ${below.length} หน่วยงาน กำหนดมาตรการแก้ไขและรายงานผล`]
      : []),
    ...(low.length > 0
      ? [`ให้ทุกหน่วยงานทบทวนการดำเนินงานตาม${thaiList(low.map(({ no, name }) => `ตัวชี้วัดที่ ${no} ${name}`))}`]
      : []),
  ];
  return [`${begin}ผลการประเมินให้หน่วยงานทราบ`, ...wanted].join(' และ');
}
