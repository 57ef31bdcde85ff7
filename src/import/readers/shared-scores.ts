/** One figure that a sentence gives to several names: "การเปิดเผยข้อมูลและการป้องกันการทุจริตเต็ม 100 คะแนน". */

import { statement, targetOf, type ReadStatements, type ScoreStatement, type Target } from '../tokens/score-statement';
import type { Token } from '../tokens/tokens';
import type { Unit } from '../tokens/units';

/** Words between two names of one list. */
const AND = /^(?: |และ|กับ|ด้าน|ตัวชี้วัด(?:ที่)?|รวมถึง|,|ของ(?:หน่วยงาน)?|ทั้ง)*$/;
/** Words between the last name and the figure. */
const RECEIVES = /^(?: |ได้(?:รับ)?|คะแนน|เต็ม|มี|ที่|ต่างก็?|ล้วน|ทั้งสอง(?:ด้าน|ตัวชี้วัด)?|เท่ากัน|คือ|ร้อยละ|เท่ากับ|[=:(])*$/;
/** A full score is shared; any other figure only where the words say so. */
const FULL = /เต็ม/;
const EQUAL = /เท่ากัน|เท่า ?ๆ ?กัน|ทั้งสอง|ทั้งคู่|ทุกด้าน/;
/** More names are a list of another kind. */
const MOST_NAMES = 10;
/** Letters between two names, or the last and the figure. */
const LONGEST_GAP = 80;
/** Letters behind the figure in which they may say so. */
const BEHIND = 24;

/** A statement for each name of such a list, and the lines that say nothing else. */
export function readSharedScores(units: readonly Unit[], isTaken: (unit: Unit) => boolean): ReadStatements {
  const found: ScoreStatement[] = [];
  const takes: Unit[] = [];
  for (const unit of units) {
    if (unit.blank || unit.cells || isTaken(unit)) continue;
    const isOnlyFigure = unit.tokens.filter(({ type }) => type === 'number').length === 1;
    let names: { target: Target; token: Token }[] = [];
    for (const token of unit.tokens) {
      const target = targetOf(token);
      const last = names[names.length - 1]?.token;
      const between = last ? unit.plain.slice(last.end, Math.min(token.start, last.end + LONGEST_GAP)) : '';
      if (target && (target.kind === 'indicator' || target.kind === 'instrument')) {
        if (!last || between === '' || names.length >= MOST_NAMES || !AND.test(between)) names = [];
        names.push({ target, token });
        continue;
      }
      if (token.type !== 'number') continue;
      const behind = unit.plain.slice(token.end, token.end + BEHIND);
      const isShared = (FULL.test(between + behind) && token.value === 100) || EQUAL.test(between + behind);
      if (names.length > 1 && RECEIVES.test(between) && isShared && token.value <= 100) {
        const { value, start } = token;
        for (const one of names) {
          const said = { role: 'score', value, confidence: 'likely', start, by: 'shared-scores' } as const;
          found.push(statement({ ...said, target: one.target, unit, note: NOTE }));
        }
        // A line with other figures is for other readers too.
        if (isOnlyFigure) takes.push(unit);
      }
      names = [];
    }
  }
  return { statements: found, takes };
}

const NOTE = 'ข้อความให้คะแนนเดียวแก่หลายตัวชี้วัด';
