/** ITA_NEXT_LEVEL: the next level of the level scale and what each row lacks for it (ita-domain.md §4.2). */

import { INSTRUMENTS } from '../ita/instruments';
import { nextLevel } from '../ita/rating';
import { formatScore } from '../ita/rounding';
import { BAD, blockOf, readScores, type CellResult, type ScoreCell } from './arguments';
import { instrumentsOfRow } from './instruments-of-row';
import { BAD_SCORE, missingScores, wrongCall } from './messages';

const NAME = 'ITA_NEXT_LEVEL';
const TOTAL = 'คะแนนรวม';
const SCORE_NAMES = [TOTAL, ...INSTRUMENTS.map(({ id }) => `คะแนน ${id}`)];
const AT_THE_TOP = 'อยู่ในระดับสูงสุดแล้ว';

/**
 * @param total total, 0–100: one value or a column; the three instruments the same size
 * @returns rows × 2: the next level ("" at the top) and what is missing, "คะแนนรวมขาด 1.20 คะแนน; EIT ขาด 1.85 คะแนน";
 *   blank row in, blank row out; a text beginning with "#" where a score is missing or unusable
 * @throws Error in Thai where the four differ in size or are more than a column wide
 */
export function ITA_NEXT_LEVEL(total: unknown, iit: unknown, eit: unknown, oit: unknown): CellResult[][] {
  const blocks = [
    blockOf(total, NAME, TOTAL),
    blockOf(iit, NAME, 'คะแนน IIT'),
    blockOf(eit, NAME, 'คะแนน EIT'),
    blockOf(oit, NAME, 'คะแนน OIT'),
  ] as const;
  const height = blocks[0].rows.length;
  if (blocks.some(({ rows, width }) => width !== 1 || rows.length !== height)) {
    throw wrongCall(NAME, 'คะแนนรวม IIT EIT และ OIT ต้องเป็นค่าเดียวทั้งสี่ หรือเป็นคอลัมน์เดียวที่มีจำนวนแถวเท่ากัน');
  }
  const columns = readScores(...blocks);
  return columns[0].map((_row, index) => nextOfRow(columns.map((column) => column[index]?.[0] ?? null)));
}

function nextOfRow(row: readonly ScoreCell[]): CellResult[] {
  if (row.includes(BAD)) return [BAD_SCORE, ''];
  const missing = SCORE_NAMES.filter((_name, index) => row[index] === null);
  if (missing.length > 0) return [missing.length === row.length ? '' : missingScores(missing), ''];

  const [total, iit, eit, oit] = row as readonly [number, number, number, number];
  const { next, missing: lacks } = nextLevel(total, complete(total, iit, eit, oit));
  if (next === null) return ['', AT_THE_TOP];
  return [
    next,
    lacks
      .map(({ what, points }) => `${what === 'total' ? TOTAL : `${what} `}ขาด ${formatScore(points)} คะแนน`)
      .join('; '),
  ];
}

function complete(total: number, iit: number, eit: number, oit: number): Record<'IIT' | 'EIT' | 'OIT', number> {
  const scores = instrumentsOfRow(total, iit, eit, oit);
  return { IIT: scores.IIT ?? iit, EIT: scores.EIT ?? eit, OIT: scores.OIT ?? oit };
}
