/**
 * What only a look over all agencies can find: rows that are copies of each other, totals that moved or lie unusually
 * far from the others. A person should look; nothing of it is wrong by itself.
 */

import { formatScore, round2 } from '../ita/rounding';
import type { Finding } from '../findings/finding';
import { middle } from './blockers';
import type { AgencyResult } from './result';

/** Points up or down in one year that hardly any agency moves. */
const UNUSUAL_CHANGE = 20;
/** Fewer totals say nothing about what is usual. */
const FEWEST_TOTALS = 20;
/**
 * Distance from the median in scaled median deviations from which a figure is called unusual: Iglewicz and Hoaglin,
 * "How to Detect and Handle Outliers" (1993), modified z-score above 3.5.
 */
const UNUSUAL_DISTANCE = 3.5;
const TO_STANDARD_DEVIATION = 0.6745;

export interface AgencyFinding {
  /** Position of the agency in `หน่วยงาน`; null for what is about the tab as a whole. */
  readonly agency: number | null;
  readonly finding: Finding;
}

/** @param cellOf address of an agency's cell for a field, null where the tab has no such column */
export function unusualAgencies(
  results: readonly AgencyResult[],
  cellOf: (position: number, field: 'name' | 'total' | 'previousTotal') => string | null,
): AgencyFinding[] {
  return [...sameScores(results, cellOf), ...changes(results, cellOf), ...distances(results, cellOf)];
}

type CellOf = Parameters<typeof unusualAgencies>[1];

function note(
  code: string,
  severity: Finding['severity'],
  cell: string | null,
  message: string,
  cause: string,
  values: Pick<Finding, 'expected' | 'found'>,
): Finding {
  return { code, severity, cell, message, cause, ...values };
}

/** All ten indicators equal to the hundredth in two agencies: a row was most likely copied. */
function sameScores(results: readonly AgencyResult[], cellOf: CellOf): AgencyFinding[] {
  const first = new Map<string, AgencyResult>();
  const found: AgencyFinding[] = [];
  for (const result of results) {
    if (result.indicators.some((score) => score === null) || result.indicators.every((score) => score === 100))
      continue;
    const key = result.indicators.join('|');
    const other = first.get(key);
    if (!other) {
      first.set(key, result);
      continue;
    }
    found.push({
      agency: result.position,
      finding: note(
        'agency-scores-copied',
        'warning',
        cellOf(result.position, 'name'),
        `คะแนนตัวชี้วัดทั้ง 10 ของ "${result.name}" เท่ากับ "${other.name}" (${cellOf(other.position, 'name') ?? ''}) ทุกตัว อาจคัดลอกผิดแถว ให้ตรวจกับประกาศผล`,
        'คะแนนตัวชี้วัดทั้ง 10 เท่ากับหน่วยงานอื่นทุกตัว อาจคัดลอกผิดแถว',
        { expected: null, found: other.name },
      ),
    });
  }
  return found;
}

function changes(results: readonly AgencyResult[], cellOf: CellOf): AgencyFinding[] {
  return results.flatMap(({ position, change, total, previousTotal }) =>
    change === null || Math.abs(change) < UNUSUAL_CHANGE
      ? []
      : {
          agency: position,
          finding: note(
            'agency-change-unusual',
            'note',
            cellOf(position, 'total'),
            `คะแนนรวมเปลี่ยนจาก ${formatScore(previousTotal as number)} เป็น ${formatScore(total as number)} ต่างกัน ${formatScore(Math.abs(change))} คะแนนในปีเดียว ให้ตรวจทั้งสองค่ากับประกาศผล`,
            `คะแนนรวมเปลี่ยนจากปีก่อนตั้งแต่ ${UNUSUAL_CHANGE} คะแนนขึ้นไป ให้ตรวจกับประกาศผล`,
            { expected: previousTotal, found: total },
          ),
        },
  );
}

function distances(results: readonly AgencyResult[], cellOf: CellOf): AgencyFinding[] {
  const totals = results.flatMap(({ total }) => total ?? []).sort((one, other) => one - other);
  if (totals.length < FEWEST_TOTALS) return [];
  const centre = middle(totals) as number;
  const spread = middle(totals.map((total) => Math.abs(total - centre)).sort((one, other) => one - other)) as number;
  if (spread === 0) return [];
  return results.flatMap(({ position, total }) =>
    total === null || (TO_STANDARD_DEVIATION * Math.abs(total - centre)) / spread <= UNUSUAL_DISTANCE
      ? []
      : {
          agency: position,
          finding: note(
            'agency-score-unusual',
            'note',
            cellOf(position, 'total'),
            `คะแนนรวม ${formatScore(total)} ห่างจากค่ากลางของทุกหน่วยงาน (${formatScore(centre)}) มากผิดปกติ ให้ตรวจกับประกาศผล`,
            'คะแนนรวมห่างจากค่ากลางของทุกหน่วยงานมากผิดปกติ ให้ตรวจกับประกาศผล',
            { expected: round2(centre), found: total },
          ),
        },
  );
}
