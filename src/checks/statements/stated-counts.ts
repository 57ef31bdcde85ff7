/** Numbers of strengths, weak and urgent indicators that a report states, against the scores and its own list. Paper 002 #8. */

import type { CountEvidence, CountOf } from '../../evidence/evidence';
import { INSTRUMENTS } from '../../ita/instruments';
import { round2 } from '../../ita/rounding';
import { defineCheck, type CheckContext, type Report } from '../engine/check';
import { sourceLines } from '../support/places';
import { indicatorOf } from '../support/subjects';
import { statementsOf, type Placed } from '../../evidence/statements';

export const statedCounts = defineCheck({
  code: 'stated-counts',
  group: 'statements',
  title: 'จำนวนจุดแข็ง จุดที่ต้องพัฒนา และตัวชี้วัดที่ระบุตรงกับคะแนน',
  codes: {
    'stated-count': { severities: ['error', 'warning'], title: 'จำนวนที่ระบุไม่ตรงกับข้อมูล' },
    'weak-not-listed': { severities: ['error', 'warning'], title: 'ตัวชี้วัดที่ต่ำกว่าเกณฑ์ไม่อยู่ในรายการจุดที่ต้องพัฒนา' },
  },
  run(context, report) {
    for (const count of statementsOf(context.evidence ?? [], 'count')) against(context, count, report);
    weakNotListed(context, report);
  },
});

/** What the assessment has, whatever the year (ita-domain.md §1.1). */
const FIXED: Readonly<Partial<Record<CountOf, number>>> = {
  indicators: 10,
  instruments: INSTRUMENTS.length,
  'indicators-of-IIT': 5,
  'indicators-of-EIT': 3,
  'indicators-of-OIT': 2,
};
const NAMES: Readonly<Partial<Record<CountOf, string>>> = {
  strengths: 'จุดแข็ง',
  weaknesses: 'จุดที่ต้องพัฒนา',
  'urgent-indicators': 'ตัวชี้วัดที่ต้องแก้ไขโดยเร่งด่วน',
  indicators: 'ตัวชี้วัดทั้งหมด',
  instruments: 'แบบวัด',
  'indicators-of-IIT': 'ตัวชี้วัดของแบบวัด IIT',
  'indicators-of-EIT': 'ตัวชี้วัดของแบบวัด EIT',
  'indicators-of-OIT': 'ตัวชี้วัดของแบบวัด OIT',
};

function against(context: CheckContext, count: Placed<CountEvidence>, report: Report<'stated-count'>): void {
  const name = NAMES[count.of];
  const actual = actualCount(context, count);
  if (name === undefined || actual === null || actual === count.value) return;
  report(
    'stated-count',
    FIXED[count.of] === undefined ? 'error' : 'warning',
    count.cell,
    `ระบุว่า${name.replace(/[A-Z]$/, '$& ')}มี ${count.value} แต่${FIXED[count.of] === undefined ? 'ตามข้อมูลมี' : 'ที่ถูกคือ'} ${actual} (${sourceLines([count.line])}) ให้แก้จำนวนหรือรายการ`,
    { expected: actual, found: count.value },
  );
}

function actualCount(context: CheckContext, count: Placed<CountEvidence>): number | null {
  const fixed = FIXED[count.of];
  if (fixed !== undefined) return fixed;
  const { analysis, evidence = [] } = context;
  if (count.of === 'urgent-indicators') {
    // "ต้องแก้ไขโดยเร่งด่วน ๒ ตัวชี้วัด คือ …": the ones named in the same line.
    const named = statementsOf(evidence, 'claim')
      .filter(({ line, claim, about }) => line === count.line && claim === 'urgent' && indicatorOf(about) !== null)
      .map(({ about }) => about);
    return new Set(named).size || null;
  }
  if (count.of !== 'strengths' && count.of !== 'weaknesses') return null;
  const known = analysis && analysis.indicators.every(({ score }) => score !== null) ? analysis : null;
  if (!known) return null;
  const weak = known.below.indicators.length;
  // Where nothing is below the target, agencies still name their lowest ones (ita-domain.md §15).
  if (weak === 0) return null;
  const all = known.indicators.length;
  const develop = known.toDevelop.length;
  const { maintain } = context.data.settings;
  const strong = known.indicators.filter(({ score }) => round2(score as number) >= maintain).length;
  // By the agency's own rule, and with what lies between the two lines as a class of its own.
  const [usual, ...others] =
    count.of === 'weaknesses' ? ([weak, develop] as const) : ([all - weak, all - develop, strong] as const);
  return others.includes(count.value) ? count.value : usual;
}

/** A list of weak points that leaves out one that the scores show (ita-domain.md §13). */
function weakNotListed({ analysis, data, evidence = [] }: CheckContext, report: Report<'weak-not-listed'>): void {
  if (!analysis) return;
  const ranked = statementsOf(evidence, 'rank').filter(({ list }) => list === 'weakness');
  const claimed = statementsOf(evidence, 'claim').filter(({ claim, about }) => {
    const isWeak = analysis.below.indicators.includes(indicatorOf(about) ?? 0);
    // One that is wrongly called failing has its own finding, and makes no list.
    return claim === 'improve' || ((claim === 'urgent' || claim === 'below-target') && isWeak);
  });
  const named = [...ranked, ...claimed].map(({ about }) => indicatorOf(about));
  const listed = [...new Set(named)].filter((no): no is number => no !== null);
  if (listed.length === 0) return;
  const missing = analysis.below.indicators.filter((no) => !listed.includes(no));
  if (missing.length === 0) return;
  const row = data.indicators.find(({ no }) => no === missing[0]);
  report(
    'weak-not-listed',
    // A sentence about one indicator is no list of them.
    ranked.length === 0 && listed.length === 1 ? 'warning' : 'error',
    row?.cells.score,
    `ตัวชี้วัดที่ ${missing.join(', ')} ต่ำกว่าเกณฑ์ แต่รายงานไม่ได้ระบุเป็นจุดที่ต้องพัฒนา ให้เพิ่มในรายการ`,
    {
      expected: analysis.below.indicators.join(', '),
      found: listed.join(', '),
    },
  );
}
