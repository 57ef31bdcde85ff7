/** The three instruments: names, weights and the indicators that belong to each. Source: ita-domain.md §1.1. */

import type { InstrumentId } from './model';

export interface Instrument {
  readonly id: InstrumentId;
  /** Official Thai name. */
  readonly name: string;
  /** English name as printed after the Thai one. */
  readonly englishName: string;
  /** Share of the total, in hundredths of the total (30/30/40). */
  readonly weight: number;
  readonly indicators: readonly number[];
}

export const INSTRUMENTS: readonly Instrument[] = [
  {
    id: 'IIT',
    name: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน',
    englishName: 'Internal Integrity and Transparency Assessment',
    weight: 30,
    indicators: [1, 2, 3, 4, 5],
  },
  {
    id: 'EIT',
    name: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก',
    englishName: 'External Integrity and Transparency Assessment',
    weight: 30,
    indicators: [6, 7, 8],
  },
  {
    id: 'OIT',
    name: 'แบบวัดการเปิดเผยข้อมูลสาธารณะ',
    englishName: 'Open Data Integrity and Transparency Assessment',
    weight: 40,
    indicators: [9, 10],
  },
];

/** The instrument with this id. */
export function instrumentById(id: InstrumentId): Instrument {
  return INSTRUMENTS.find((instrument) => instrument.id === id) as Instrument;
}

/** The instrument that an indicator 1–10 belongs to; null for any other number. */
export function instrumentOf(indicator: number): Instrument | null {
  return INSTRUMENTS.find((instrument) => instrument.indicators.includes(indicator)) ?? null;
}

const NAMED =
  /(?<![A-Za-z])(?:IIT|EIT|OIT)(?![A-Za-z])|ส่วน\s*เสีย\s*ภาย(?:ใน|นอก)|เปิดเผย\s*ข้อมูล\s*(?:ต่อ)?\s*สาธารณะ|แบบ(?:วัด|สำรวจ|ตรวจ)|เครื่องมือ/i;

/** Whether a text names an instrument or instruments at large: "แบบวัด IIT (ร้อยละ 30)", "ผู้มีส่วนได้ส่วนเสียภายนอก". */
export function namesInstrument(text: string): boolean {
  return NAMED.test(text);
}
