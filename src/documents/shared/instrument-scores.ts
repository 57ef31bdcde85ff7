/** Scores and mean of each instrument, with what the target makes of them. */

import type { IndicatorResult, InstrumentResult } from '../../ita/analysis';
import { instrumentById } from '../../ita/instruments';
import type { InstrumentId } from '../../ita/model';
import { formatScore } from '../../ita/rounding';
import { agreement } from '../../ita/scores';
import type { TargetVerdict } from '../../workbook/records';
import type { DocumentInput, FieldNotes } from './definition';
import { statedFigure, statedVerdict, type StatedFigure } from './stated';
import { INSTRUMENT_TEXTS } from './texts/instruments';
import { STATED_SOURCE, oneLine, targetWord } from './wording';

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

export interface InstrumentScores extends InstrumentHead, Reading {
  readonly scores: readonly ScoreLine[];
  readonly hasMean: boolean;
  readonly mean: string;
  readonly meanVerdict: string;
  readonly hasVerdict: boolean;
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

/** The agency's own sentence about an instrument. */
export interface Reading {
  readonly hasReading: boolean;
  readonly reading: string;
}

export const READING_NOTES: FieldNotes<Reading> = {
  hasReading: { label: 'มีข้อวิเคราะห์ของหน่วยงาน', source: 'ตั้งค่า › ข้อวิเคราะห์ IIT, EIT, OIT', condition: true },
  reading: { label: 'ข้อวิเคราะห์ของหน่วยงาน', source: 'ตั้งค่า › ข้อวิเคราะห์ IIT, EIT, OIT' },
};

export function readingOf({ workbook }: Pick<DocumentInput, 'workbook'>, id: InstrumentId): Reading {
  const reading = oneLine(workbook.settings[`reading${id}`]);
  return { hasReading: reading !== '', reading };
}

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
  hasMean: { label: 'ทราบคะแนนแบบวัด', source: STATED_SOURCE, condition: true },
  mean: { label: 'คะแนนเฉลี่ยของแบบวัด', source: 'คำนวณจากคะแนน หรือคะแนนที่ประกาศถ้าคำนวณไม่ได้' },
  meanVerdict: { label: 'ผลเทียบเกณฑ์ของแบบวัด', source: 'คำนวณจากคะแนนและเกณฑ์ใน ตั้งค่า' },
  hasVerdict: { label: 'ทราบผลของแบบวัด', source: STATED_SOURCE, condition: true },
  verdict: { label: 'ประโยคสรุปแบบวัด', source: STATED_SOURCE },
  ...READING_NOTES,
};

/** The indicators of an instrument, in order. */
export function indicatorsOf(input: DocumentInput, { id }: Pick<InstrumentResult, 'id'>): IndicatorResult[] {
  return input.analysis.indicators.filter(({ instrument }) => instrument === id);
}

/** The instruments of which a score is known. */
export function knownInstruments(input: DocumentInput): InstrumentResult[] {
  return input.analysis.instruments.filter(
    (result) => result.stated !== null || indicatorsOf(input, result).some(({ score }) => score !== null),
  );
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
  const mean = result.computed ?? result.announced;
  const verdict = instrumentVerdict(input, result);
  return {
    ...instrumentHead(input, result, index),
    scores: indicatorsOf(input, result).map((indicator) => ({
      no: String(indicator.no),
      name: indicator.name,
      score: indicator.score === null ? '' : formatScore(indicator.score),
      verdict: indicator.score === null ? '' : targetWord(indicator.score, input.workbook.settings.target),
    })),
    hasMean: mean !== null,
    mean: mean === null ? '' : formatScore(mean),
    meanVerdict: mean === null ? '' : `${targetWord(mean, input.workbook.settings.target)}เป้าหมาย`,
    hasVerdict: verdict !== '',
    verdict,
    ...readingOf(input, result.id),
  };
}

/** The score as announced and as computed, with what the target makes of it; empty where nothing is known. */
export function instrumentVerdict(input: DocumentInput, result: InstrumentResult): string {
  const figure = instrumentFigure(result);
  if (figure === null) {
    const announced = announcedVerdict(input, result.id);
    return announced === null
      ? ''
      : `แบบวัด ${result.id} ${announced === 'passed' ? 'ผ่าน' : 'ต่ำกว่า'}เกณฑ์เป้าหมายตามที่ประกาศ`;
  }
  return `แบบวัด ${result.id} ${figure.text} ${statedVerdict(figure, input.workbook.settings.target)}`;
}

/** What was announced of an instrument against the target where its score is not known. */
export function announcedVerdict({ workbook }: DocumentInput, id: InstrumentId): TargetVerdict | null {
  const { verdictIIT, verdictEIT, verdictOIT } = workbook.settings;
  return { IIT: verdictIIT, EIT: verdictEIT, OIT: verdictOIT }[id];
}

/** The score of an instrument as papers state it; null where it is not known. */
export function instrumentFigure({ computed, announced }: InstrumentResult): StatedFigure | null {
  return computed !== null && (announced === null || agreement(computed, announced) === 'same')
    ? { score: announced ?? computed, otherwise: null, text: `ได้คะแนนเฉลี่ย ${formatScore(announced ?? computed)} คะแนน` }
    : statedFigure('คะแนน', computed, announced);
}
