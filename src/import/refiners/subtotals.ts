/** Rows that only say "รวม" or "เฉลี่ย": what each of them sums up. */

import { INDICATORS } from '../../ita/indicators';
import { instrumentById, instrumentOf } from '../../ita/instruments';
import type { InstrumentId } from '../../ita/model';
import type { ScoreStatement, Target } from '../tokens/score-statement';
import type { Unit } from '../tokens/units';

/** What a row that only says "รวม" or "เฉลี่ย" sums up: the rows of its list above it, if they are of one kind. */
export function nameSubtotals(statements: readonly ScoreStatement[]): ScoreStatement[] {
  const named: ScoreStatement[] = [];
  let list = -1;
  let above: number[] = [];
  let all: number[] = [];
  let instruments = 0;
  const agencies = new Set<string>();
  let parts: number[] = [];
  let row: { readonly unit: Unit; readonly target: Target | null } | null = null;
  for (const one of statements) {
    // A row "รวม" with several years has one name for all its figures.
    if (one.target.kind === 'subtotal' && row && row.unit === one.unit) {
      if (row.target) named.push(asSubtotal(one, row.target));
      continue;
    }
    if (one.list !== list) {
      // A list may go on after a head of its own: what stood above a "รวม" is counted on until the next one.
      list = one.list;
      if (list < 0) above = [];
    }
    if (one.agency !== '' && one.target.kind !== 'subtotal') agencies.add(one.agency);
    if (one.target.kind === 'indicator' && one.role === 'score') {
      above.push(one.target.no);
      all.push(one.target.no);
    }
    if (one.target.kind === 'instrument') {
      instruments += 1;
      above = [];
    }
    if (one.target.kind === 'instrument' && one.target.part !== null) parts.push(one.target.part);
    else if (one.target.kind !== 'subtotal') parts = [];
    if (one.target.kind !== 'subtotal') {
      named.push(one);
      continue;
    }
    // Under the rows of several agencies it is the mean of them all; in the column of one its own.
    const target =
      agencies.size > 1 && one.agency === ''
        ? null
        : (meanOfParts(parts) ??
          summedUp(above, all, instruments) ??
          (all.length === 0 && isRated(one.unit) ? { kind: 'total' as const } : null));
    row = { unit: one.unit, target };
    if (target) named.push(asSubtotal(one, target));
    above = [];
    if (target && target.kind === 'total') {
      all = [];
      instruments = 0;
    }
  }
  return named;
}

/** "คะแนนเฉลี่ย 96.25 ระดับ AA": only the total has a level. */
function isRated({ plain }: Unit): boolean {
  return /ระดับ ?["“:]? ?(?:AA|[A-F](?![A-Za-z])|ผ่าน|ต้องปรับปรุง)/.test(plain);
}

function asSubtotal(one: ScoreStatement, target: Target): ScoreStatement {
  return { ...one, target, confidence: one.confidence === 'sure' ? 'likely' : one.confidence };
}

/** "ส่วนที่ 1 90.12 ส่วนที่ 2 79.66 เฉลี่ย 84.89" */
function meanOfParts(parts: readonly number[]): Target | null {
  return parts.length === 2 && parts[0] !== parts[1] ? { kind: 'instrument', id: 'EIT', part: null } : null;
}

function summedUp(above: readonly number[], all: readonly number[], instruments: number): Target | null {
  const ids = new Set(above.map((no) => (instrumentOf(no) as { id: InstrumentId }).id));
  const only = ids.size === 1 ? Array.from(ids)[0] : undefined;
  if (only && new Set(above).size === instrumentById(only).indicators.length) {
    return { kind: 'instrument', id: only, part: null };
  }
  if (new Set(all).size === INDICATORS.length || instruments >= 3) return { kind: 'total' };
  return null;
}
