/**
 * A province's office over 39 local authorities, invented from end to end: no agency of these names exists, and the scores
 * are made by code. Their spread is that of a province that passes in the main: weak answers of the public, some papers
 * not disclosed, two agencies far behind.
 */

import { LEVELS, rate } from '../src/ita/rating';
import { round2 } from '../src/ita/rounding';
import { computeScores } from '../src/ita/scores';
import { toThaiDigits } from '../src/thai/digits';
import type { SettingKey } from '../src/workbook/records';
import type { CellValue } from '../src/workbook/snapshot';

/** A workbook of several agencies: the office's settings and signers, and the table as a report prints it. */
export interface AgenciesSample {
  readonly id: string;
  readonly about: string;
  readonly settings: Readonly<Partial<Record<SettingKey, string | number>>>;
  /** Rows of `ผู้ลงความเห็น` below its head: order, position, name, kind. */
  readonly signers: readonly (readonly CellValue[])[];
  /** `หน่วยงาน`, its head first. */
  readonly agencies: readonly (readonly CellValue[])[];
}

const HEAD: readonly string[] = [
  ...['ลำดับ', 'หน่วยงาน', 'อำเภอ', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
  ...['IIT', 'EIT', 'OIT', 'คะแนนรวม', 'ระดับ', 'คะแนนรวมปีก่อน', 'ระดับปีก่อน'],
];

/** How much higher or lower each indicator usually is than the agency as a whole. */
const SHAPE: readonly number[] = [5, 0, 2, -3, 0, 1, -4, -5, 3, 4];
const DISTRICTS = ['เมืองตัวอย่าง', 'ทุ่งตัวอย่าง', 'ดอนตัวอย่าง', 'หนองตัวอย่าง', 'ห้วยตัวอย่าง', 'เขาตัวอย่าง'] as const;

/** Numbers from 0 to 1, the same on every run: a linear congruence with the figures of Numerical Recipes. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** About 0, mostly between −2 and 2. */
function spread(random: () => number): number {
  return random() + random() + random() + random() + random() + random() - 3;
}

function within(score: number): number {
  return round2(Math.max(0, Math.min(100, score)));
}

function nameOf(index: number): string {
  if (index === 0) return 'องค์การบริหารส่วนจังหวัดตัวอย่าง';
  if (index === 1) return 'เทศบาลเมืองตัวอย่าง';
  return index % 3 === 2
    ? `เทศบาลตำบลตัวอย่าง ${toThaiDigits(String(Math.floor((index + 1) / 3)))}`
    : `องค์การบริหารส่วนตำบลตัวอย่าง ${toThaiDigits(String(index - 1 - Math.floor((index - 1) / 3)))}`;
}

/** Heads and rows of a made-up table; its first rows do not depend on how many follow. */
export function inventedAgencies(count: number): CellValue[][] {
  const random = seeded(2567);
  const rows = Array.from({ length: count }, (_unused, index): CellValue[] => {
    const isFarBehind = index % 17 === 9;
    const quality = (isFarBehind ? 62 : 90.5) + 6 * spread(random);
    const scores = SHAPE.map((above) => within(quality + above + 3 * spread(random)));
    // Disclosure is 0 or 100 an item, so that one that lacks something falls far.
    if (random() < 0.2) scores[9] = 75;
    if (random() < 0.15) scores[8] = within((scores[8] as number) - 12);
    const { instruments, total } = computeScores(scores);
    const sum = total as number;
    const before = within(sum - 1.5 + 3 * spread(random));
    return [
      index + 1,
      nameOf(index),
      DISTRICTS[index % DISTRICTS.length] as string,
      ...scores,
      ...(['IIT', 'EIT', 'OIT'] as const).map((id) => instruments[id] as number),
      sum,
      rate('level', sum, instruments).rating ?? '',
      before,
      levelBefore(before, random()),
    ];
  });
  return [[...HEAD], ...rows];
}

/** Above the pass line a total leaves a choice; an announcement would have made it. */
function levelBefore(total: number, chance: number): string {
  const { candidates } = rate('level', total);
  return candidates[Math.floor(chance * candidates.length)] ?? LEVELS[2];
}

export const PROVINCE_2567: AgenciesSample = {
  id: 'province-2567',
  about: 'จังหวัดตัวอย่าง 39 องค์กรปกครองส่วนท้องถิ่น (หน่วยงานและคะแนนสมมติ)',
  settings: {
    agency: 'สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดตัวอย่าง',
    province: 'ตัวอย่าง',
    division: 'สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดตัวอย่าง',
    documentNo: 'ตย ๐๐๒๓.๔/',
    addressee: 'ผู้ว่าราชการจังหวัดตัวอย่าง',
    preparerPosition: 'นักส่งเสริมการปกครองท้องถิ่นชำนาญการ',
    resultYear: 2567,
    targetShare: 100,
  },
  signers: [
    [1, 'ท้องถิ่นจังหวัดตัวอย่าง', '', 'ความเห็น'],
    [2, 'รองผู้ว่าราชการจังหวัดตัวอย่าง', '', 'ความเห็น'],
    [3, 'ผู้ว่าราชการจังหวัดตัวอย่าง', '', 'อนุมัติ/ไม่อนุมัติ'],
  ],
  agencies: inventedAgencies(39),
};
