/** Tables that name the indicators and seem to hold scores of which none could be read: said, not passed over. */

import type { Question } from '../propose/result';
import { targetOf } from '../tokens/score-statement';
import type { Unit } from '../tokens/units';

/** Fewer indicators stand in many a table. */
const FEWEST = 5;
/** Rows above the first name that may be its heads, and below the last that may hold its figures. */
const NEAR = 4;
const SCORE_HEAD = /คะแนน|ร้อยละ|ค่าเฉลี่ย|^ผล(?:$|ที่|การประเมิน|ประเมิน|ปี)/;

/** The question about such a table; null where there is none. */
export function unreadScores(units: readonly Unit[], isTaken: (unit: Unit) => boolean): Question | null {
  const named = new Set<number>();
  const places: number[] = [];
  units.forEach((unit, at) => {
    if (!unit.cells || isTaken(unit)) return;
    const own = unit.tokens.map(targetOf);
    for (const target of own) {
      if (target === null || target.kind !== 'indicator') continue;
      named.add(target.no);
      if (places[places.length - 1] !== at) places.push(at);
    }
  });
  const [first] = places;
  if (named.size < FEWEST || first === undefined) return null;
  const last = places[places.length - 1] as number;
  const heads = units.slice(Math.max(0, first - NEAR), first);
  const rows = units.slice(first, last + NEAR).filter((unit) => unit.cells && !isTaken(unit));
  const seems = heads.some(({ cells }) => cells && cells.some((cell) => SCORE_HEAD.test(cell))) || rows.some(hasFigure);
  return seems
    ? {
        id: 'scores-unread',
        tab: 'indicators',
        message: `ตารางตั้งแต่บรรทัด ${(units[first] as Unit).lines[0] as number} มีชื่อตัวชี้วัด ${named.size} ตัว แต่ไม่พบคอลัมน์คะแนนที่อ่านได้ จึงไม่ได้นำเข้าคะแนน ให้ตั้งหัวคอลัมน์ว่า "คะแนน" (ถ้าเซลล์เป็นสูตร ให้เปิดและบันทึกไฟล์ก่อน) แล้วนำเข้าใหม่ หรือกรอกในแท็บ คะแนน เอง`,
        options: [],
      }
    : null;
}

/** Larger than the number of any row, or with decimals. */
function hasFigure({ tokens }: Unit): boolean {
  return tokens.some(
    (token) => token.type === 'number' && token.value <= 100 && (token.decimals > 0 || token.value > 20),
  );
}
