/** Scores and mean of each instrument, with what the target makes of them. */

import type { IndicatorResult, InstrumentResult } from '../../ita/analysis';
import { CLASS_NAMES } from '../../ita/classes';
import { instrumentById } from '../../ita/instruments';
import { formatScore, round2 } from '../../ita/rounding';
import { BLANK, type DocumentInput, type FieldNotes } from './definition';
import { INSTRUMENT_TEXTS } from './texts/instruments';
import { STATED_SOURCE, scoreOrBlank, targetVerdict, unknownIndicators } from './wording';

interface ScoreLine {
  readonly no: string;
  readonly name: string;
  readonly score: string;
  readonly verdict: string;
}

export interface InstrumentHead {
  readonly no: string;
  readonly id: string;
  readonly name: string;
  readonly englishName: string;
  readonly purpose: string;
  readonly count: string;
}

export interface InstrumentScores extends InstrumentHead {
  readonly scores: readonly ScoreLine[];
  readonly mean: string;
  readonly meanVerdict: string;
  readonly verdict: string;
}

export const INSTRUMENT_HEAD_NOTES: FieldNotes<InstrumentHead> = {
  no: { label: 'ลำดับแบบวัด', source: 'ลำดับ' },
  id: { label: 'อักษรย่อแบบวัด', source: 'IIT, EIT, OIT' },
  name: { label: 'ชื่อแบบวัด', source: 'ชื่อทางการ' },
  englishName: { label: 'ชื่อภาษาอังกฤษ', source: 'ชื่อทางการ' },
  purpose: { label: 'วัตถุประสงค์ของแบบวัด', source: 'ข้อความประจำแบบวัด' },
  count: { label: 'จำนวนตัวชี้วัด', source: 'แบบวัด' },
};

export const INSTRUMENT_SCORE_NOTES: FieldNotes<InstrumentScores> = {
  ...INSTRUMENT_HEAD_NOTES,
  scores: {
    label: 'คะแนนรายตัวชี้วัด',
    source: 'คะแนน',
    rows: {
      no: { label: 'ตัวชี้วัดที่', source: 'คะแนน › ตัวชี้วัดที่' },
      name: { label: 'ชื่อตัวชี้วัด', source: 'คะแนน › ตัวชี้วัด' },
      score: { label: 'คะแนน', source: 'คะแนน › คะแนน' },
      verdict: { label: 'ผลเทียบเกณฑ์', source: 'คำนวณจากคะแนนและเกณฑ์ใน ตั้งค่า' },
    },
  },
  mean: { label: 'คะแนนเฉลี่ยของแบบวัด', source: STATED_SOURCE },
  meanVerdict: { label: 'ผลเทียบเกณฑ์ของแบบวัด', source: STATED_SOURCE },
  verdict: { label: 'ประโยคสรุปแบบวัด', source: STATED_SOURCE },
};

/** The indicators of an instrument, in order. */
export function indicatorsOf(input: DocumentInput, { id }: Pick<InstrumentResult, 'id'>): IndicatorResult[] {
  return input.analysis.indicators.filter(({ instrument }) => instrument === id);
}

export function instrumentHead(input: DocumentInput, result: InstrumentResult, index: number): InstrumentHead {
  const { id, name, englishName } = instrumentById(result.id);
  return {
    no: String(index + 1),
    id,
    name,
    englishName,
    purpose: INSTRUMENT_TEXTS[id].purpose,
    count: String(indicatorsOf(input, result).length),
  };
}

export function instrumentScores(input: DocumentInput, result: InstrumentResult, index: number): InstrumentScores {
  const { stated } = result;
  const passed = stated !== null && round2(stated) >= input.workbook.settings.target;
  return {
    ...instrumentHead(input, result, index),
    scores: indicatorsOf(input, result).map((indicator) => ({
      no: String(indicator.no),
      name: indicator.name,
      score: scoreOrBlank(indicator.score),
      verdict: indicator.class === null ? BLANK : CLASS_NAMES[indicator.class],
    })),
    mean: scoreOrBlank(stated),
    meanVerdict: stated === null ? BLANK : passed ? 'ผ่านเกณฑ์เป้าหมาย' : 'ต่ำกว่าเกณฑ์เป้าหมาย',
    verdict: instrumentVerdict(input, result),
  };
}

/** The mean and what the target makes of it; the announced score, or why there is none, where it cannot be computed. */
export function instrumentVerdict(input: DocumentInput, result: InstrumentResult): string {
  const { target } = input.workbook.settings;
  const { computed, stated } = result;
  const unknown = unknownIndicators(indicatorsOf(input, result));
  if (stated === null) return `แบบวัด ${result.id} ยังสรุปคะแนนเฉลี่ยไม่ได้ เนื่องจากไม่มีข้อมูลคะแนน${unknown}`;
  const verdict = `${formatScore(stated)} คะแนน ${targetVerdict(stated, target)}`;
  return computed === null
    ? `แบบวัด ${result.id} ได้คะแนนตามที่ประกาศ ${verdict} โดยไม่มีข้อมูลคะแนน${unknown}`
    : `แบบวัด ${result.id} ได้คะแนนเฉลี่ย ${verdict}`;
}
