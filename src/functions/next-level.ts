/** ITA_NEXT_LEVEL: the next level of the level scale and what each row lacks for it (ita-domain.md §4.2). */

import { nextLevel } from '../ita/rating';
import { formatScore } from '../ita/rounding';
import { BAD, blockOf, readScores, type CellResult, type ScoreCell } from './arguments';
import { instrumentsOfRow } from './instruments-of-row';
import { BAD_SCORE, missingScores, wrongCall } from './messages';
import { rowsOfColumns, SCORE_NAMES, TOTAL } from './score-columns';

const NAME = 'ITA_NEXT_LEVEL';
const AT_THE_TOP = 'อยู่ในระดับสูงสุดแล้ว';

/**
 * @param total total, 0–100: one value or a column, the three instruments the same size; or, alone, rows of total, IIT,
 *   EIT and OIT
 * @returns rows × 2: the next level ("" at the top) and what is missing, "คะแนนรวมขาด 1.20 คะแนน; EIT ขาด 1.85 คะแนน";
 *   blank row in, blank row out; a text beginning with "#" where a score is missing or unusable
 * @throws Error in Thai where the four differ in size or are more than a column wide, and where rows are not four wide
 */
export function ITA_NEXT_LEVEL(total: unknown, iit?: unknown, eit?: unknown, oit?: unknown): CellResult[][] {
  const alone = iit === undefined && eit === undefined && oit === undefined;
  const rows = alone && Array.isArray(total) ? rowsOfBlock(total) : rowsOfColumns([total, iit, eit, oit], NAME).rows;
  return rows.map(nextOfRow);
}

function rowsOfBlock(scores: unknown): readonly (readonly ScoreCell[])[] {
  const block = blockOf(scores, NAME, 'คะแนน');
  if (block.width !== 4) {
    throw wrongCall(NAME, `ช่วงคะแนนต้องมี 4 คอลัมน์ (คะแนนรวม IIT EIT OIT) แต่ช่วงที่ให้มามี ${block.width} คอลัมน์`);
  }
  const [rows] = readScores(block);
  return rows;
}

function nextOfRow(row: readonly ScoreCell[]): CellResult[] {
  const [total = null, iit = null, eit = null, oit = null] = row;
  if (total === BAD || iit === BAD || eit === BAD || oit === BAD) return [BAD_SCORE, ''];
  if (total === null || iit === null || eit === null || oit === null) {
    const missing = SCORE_NAMES.filter((_name, index) => row[index] === null);
    return [missing.length === SCORE_NAMES.length ? '' : missingScores(missing), ''];
  }
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
