/** Numbers of strengths, weak and urgent indicators that a report states, against the scores and its own list. Seed 002 #8. */

import type { CountEvidence, CountOf } from '../import/evidence';
import { INSTRUMENTS } from '../ita/instruments';
import { finding, type Check, type CheckContext } from './check';
import type { Finding } from './finding';
import { sourceLines } from './support/places';
import { indicatorOf } from './support/subjects';
import { statementsOf, type Placed } from './support/statements';

export const statedCounts: Check = {
  code: 'stated-counts',
  group: 'statements',
  title: 'จำนวนจุดแข็ง จุดที่ต้องพัฒนา และตัวชี้วัดที่ระบุตรงกับคะแนน',
  finds: [
    { code: 'stated-count', severities: ['error', 'warning'], title: 'จำนวนที่ระบุไม่ตรงกับข้อมูล' },
    { code: 'weak-not-listed', severities: ['error'], title: 'ตัวชี้วัดที่ต่ำกว่าเกณฑ์ไม่อยู่ในรายการจุดที่ต้องพัฒนา' },
  ],
  run: (context) => {
    const counts = statementsOf(context.evidence ?? [], 'count');
    return [
      ...counts.reduce<Finding[]>((all, count) => [...all, ...against(context, count)], []),
      ...weakNotListed(context),
    ];
  },
};

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

function against(context: CheckContext, count: Placed<CountEvidence>): Finding[] {
  const name = NAMES[count.of];
  const actual = actualCount(context, count);
  if (name === undefined || actual === null || actual === count.value) return [];
  return [
    finding(
      'stated-count',
      FIXED[count.of] === undefined ? 'error' : 'warning',
      count.cell,
      `ระบุว่า${name}มี ${count.value} แต่${FIXED[count.of] === undefined ? 'ตามข้อมูลมี' : 'ที่ถูกคือ'} ${actual} (${sourceLines([count.line])}) ให้แก้จำนวนหรือรายการ`,
      { expected: actual, found: count.value },
    ),
  ];
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
    const distinct = named.filter((about, index) => named.indexOf(about) === index);
    return distinct.length === 0 ? null : distinct.length;
  }
  if (count.of !== 'strengths' && count.of !== 'weaknesses') return null;
  const known = analysis && analysis.indicators.every(({ score }) => score !== null) ? analysis : null;
  if (!known) return null;
  const weak = known.below.indicators.length;
  return count.of === 'weaknesses' ? weak : known.indicators.length - weak;
}

/** A list of weak points that leaves out one that the scores show (ita-domain.md §13). */
function weakNotListed({ analysis, data, evidence = [] }: CheckContext): Finding[] {
  if (!analysis) return [];
  const listed = [
    ...statementsOf(evidence, 'rank').filter(({ list }) => list === 'weakness'),
    ...statementsOf(evidence, 'claim').filter(
      ({ claim }) => claim === 'urgent' || claim === 'below-target' || claim === 'improve',
    ),
  ]
    .map(({ about }) => indicatorOf(about))
    .filter((no): no is number => no !== null);
  if (listed.length === 0) return [];
  const missing = analysis.below.indicators.filter((no) => listed.indexOf(no) < 0);
  if (missing.length === 0) return [];
  const row = data.indicators.filter(({ no }) => no === missing[0])[0];
  return [
    finding(
      'weak-not-listed',
      'error',
      row?.cells.score,
      `ตัวชี้วัดที่ ${missing.join(', ')} ต่ำกว่าเกณฑ์ แต่รายงานไม่ได้ระบุเป็นจุดที่ต้องพัฒนา ให้เพิ่มในรายการ`,
      {
        expected: analysis.below.indicators.join(', '),
        found: listed.filter((no, index) => listed.indexOf(no) === index).join(', '),
      },
    ),
  ];
}
