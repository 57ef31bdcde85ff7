/** What the figures say, in a few sentences for somebody who reads no table: each stands only where its figures are known. */

import { lowInMost } from '../../agencies/indicators';
import { share } from '../../agencies/levels';
import type { AgenciesOverview } from '../../agencies/overview';
import { formatScore, round2 } from '../../ita/rounding';
import { lackName } from './words';

function percent(part: number, whole: number): string {
  return formatScore(share(part, whole) ?? 0);
}

export function overviewSentences(overview: AgenciesOverview): string[] {
  return [
    passSentence(overview),
    movementSentence(overview),
    blockerSentence(overview),
    indicatorSentence(overview),
  ].filter((sentence) => sentence !== '');
}

/** How many pass, against the aim where one is set, and the mean with what it stands on. */
function passSentence({ levels, all, targetShare }: AgenciesOverview): string {
  if (levels.scored === 0) return `ยังไม่มีคะแนนรวมของทั้ง ${levels.count} หน่วยงาน`;
  const passed = `ผ่านเกณฑ์ 85 คะแนน ${levels.passed} จาก ${levels.scored} หน่วยงานที่มีคะแนน (ร้อยละ ${percent(levels.passed, levels.scored)})`;
  const reached = (share(levels.passed, levels.scored) ?? 0) >= (targetShare ?? 0);
  const aim = targetShare === null ? '' : ` ${reached ? 'ถึง' : 'ไม่ถึง'}เป้าหมายร้อยละ ${round2(targetShare)}`;
  const unscored = levels.unscored === 0 ? '' : ` ไม่มีคะแนน ${levels.unscored} หน่วยงาน`;
  return `${passed}${aim} คะแนนเฉลี่ย ${formatScore(all.mean ?? 0)}${unscored}`;
}

/** Up, same and down on one scale, and the two means over the same agencies. */
function movementSentence({ movement }: AgenciesOverview): string {
  if (movement === null) return '';
  const { steps, totals } = movement;
  const moved = steps === null ? '' : `เทียบกับปีก่อน ระดับสูงขึ้น ${steps.up} คงเดิม ${steps.same} ลดลง ${steps.down} หน่วยงาน`;
  const means =
    totals === null
      ? ''
      : `คะแนนเฉลี่ยของ ${totals.count} หน่วยงานที่มีคะแนนทั้งสองปี จาก ${formatScore(totals.previous)} เป็น ${formatScore(totals.current)}`;
  return [moved, means].filter((part) => part !== '').join(' ');
}

/** What keeps most agencies from the next level. */
function blockerSentence({ blockers }: AgenciesOverview): string {
  const [first] = blockers;
  if (!first) return '';
  return `สิ่งที่กั้นระดับถัดไปของหน่วยงานมากที่สุดคือ${lackName(first.what)} (${first.count} หน่วยงาน ค่ากลางที่ขาด ${formatScore(first.median ?? 0)} คะแนน)`;
}

/** Indicators that most agencies have below the target. */
function indicatorSentence({ indicators, thresholds }: AgenciesOverview): string {
  const low = lowInMost(indicators);
  if (low.length === 0) return '';
  const names = low.map(({ no, name, below, scored }) => `${no} ${name} (${below} จาก ${scored} หน่วยงาน)`).join(', ');
  return `ตัวชี้วัดที่หน่วยงานเกินครึ่งได้ต่ำกว่า ${round2(thresholds.target)}: ${names}`;
}
