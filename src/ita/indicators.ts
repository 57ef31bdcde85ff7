/** The ten indicators with the names that agencies use for them. Source: ita-domain.md §2. */

import { matchKey } from '../thai/text';
import { INSTRUMENTS } from './instruments';
import type { InstrumentId } from './model';

export interface Indicator {
  readonly no: number;
  readonly name: string;
  readonly instrument: InstrumentId;
  /** Other names seen for the same indicator; both forms of 8 are official in some year. */
  readonly aliases: readonly string[];
}

const NAMES: readonly (readonly [string, ...string[]])[] = [
  ['การปฏิบัติหน้าที่'],
  ['การใช้งบประมาณ'],
  ['การใช้อำนาจ'],
  ['การใช้ทรัพย์สินของราชการ', 'การใช้ทรัพย์สินของทางราชการ'],
  ['การแก้ไขปัญหาการทุจริต'],
  ['คุณภาพการดำเนินงาน'],
  ['ประสิทธิภาพการสื่อสาร'],
  ['การปรับปรุงการทำงาน', 'การปรับปรุงระบบการทำงาน'],
  ['การเปิดเผยข้อมูล'],
  ['การป้องกันการทุจริต'],
];

export const INDICATORS: readonly Indicator[] = INSTRUMENTS.flatMap(({ id: instrument, indicators }) =>
  indicators.map((no) => {
    const [name = '', ...aliases] = NAMES[no - 1] ?? [];
    return { no, name, instrument, aliases };
  }),
);

/** The indicator with this number, or null outside 1–10. */
export function indicatorByNo(no: number): Indicator | null {
  return INDICATORS[no - 1] ?? null;
}

/** Made with the first look: a long paste asks some hundred thousand times. */
let byName: Record<string, Indicator> | null = null;

/** The indicator that a name stands for, however it is spaced or encoded; null for an unknown name. */
export function indicatorByName(name: string): Indicator | null {
  byName = byName ?? namesOf(INDICATORS);
  const key = matchKey(name).replace(/^\d*(ตัวชี้วัด(ที่)?\d*)?(ด้าน)?/, '');
  return byName[key] ?? null;
}

function namesOf(indicators: readonly Indicator[]): Record<string, Indicator> {
  const found = Object.create(null) as Record<string, Indicator>;
  for (const indicator of indicators) {
    for (const name of [indicator.name, ...indicator.aliases]) found[matchKey(name)] = indicator;
  }
  return found;
}
