/** The one sentence about the total: score, rating, target, change; only what the figures support. */

import { formatScore } from '../../ita/rounding';
import type { DocumentInput } from './definition';
import { BLANK } from './definition';
import { changeFrom, targetVerdict, unknownIndicators } from './wording';

/** How a paper names ratings that the figures leave open. */
const OR = ' หรือ ';

/**
 * "ได้คะแนนรวม 91.40 คะแนน อยู่ในระดับ A ผ่านเกณฑ์เป้าหมาย …", without a subject; an unknown total is said plainly.
 */
export function totalSentence(input: DocumentInput): string {
  const { total, indicators, resultYear } = input.analysis;
  const { stated } = total;
  if (stated === null) {
    const unknown = unknownIndicators(indicators);
    const announced = total.announcedRating === null ? '' : ` โดยระดับที่ประกาศคือ ${total.announcedRating}`;
    return `ยังสรุปคะแนนรวมไม่ได้ เนื่องจากไม่มีข้อมูลคะแนน${unknown}${announced}`;
  }
  const parts = [
    `ได้คะแนนรวม${total.computed === null ? 'ตามที่ประกาศ' : ''} ${formatScore(stated)} คะแนน`,
    `อยู่ในระดับ ${ratingOf(input)}`,
    targetVerdict(stated, input.workbook.settings.target),
  ];
  if (total.previous !== null) parts.push(changeFrom(stated, total.previous, resultYear - 1));
  return parts.join(' ');
}

function ratingOf(input: DocumentInput): string {
  const { rating, candidates } = input.analysis.total;
  if (rating !== null) return `“${rating}”`;
  return candidates.length === 0 ? BLANK : candidates.map((candidate) => `“${candidate}”`).join(OR);
}
