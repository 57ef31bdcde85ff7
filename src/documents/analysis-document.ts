/**
 * รายงานวิเคราะห์ผลการประเมิน (`analysis`): a memo with the scores by instrument, ranked strengths and points to develop,
 * weak items with suggestions, and the measures with their results. Structure: a published paper (design §6).
 *
 * Every statement is composed from the numbers. Where the announced and the computed figure differ, the paper states
 * the computed one; the finding about it is the checks' business.
 */

import type { IndicatorResult, InstrumentResult } from '../ita/analysis';
import { CLASS_NAMES } from '../ita/classes';
import { INSTRUMENTS, instrumentById } from '../ita/instruments';
import { byScore } from '../ita/ranking';
import { formatScore, round2 } from '../ita/rounding';
import { formatThaiDate } from '../thai/dates';
import { measuresYear } from '../ita/years';
import type { MissingField } from '../rpc';
import type { ItemRow } from '../workbook/records';
import { BLANK, orBlank, type DocumentDefinition, type DocumentInput, type FieldNotes } from './definition';
import { LINE_NOTES, textLines, type TextLine } from './lines';
import { nameOf, numberOf, periodOf } from './measures';
import { MEMO_NOTES, asksForDecision, memo, missingInMemo, type Memo } from './memo';
import { missingCells, missingPeriod, missingRows } from './missing';
import { indicatorMeasures } from './indicator-measures';
import { INSTRUMENT_TEXTS } from './texts/instruments';
import { totalSentence } from './total-sentence';
import {
  ASSESSMENT,
  indicatorName,
  itemName,
  line,
  oneLine,
  scoreOrBlank,
  statedScore,
  targetVerdict,
  thaiList,
  unknownIndicators,
} from './wording';
import { DOCUMENT_TITLES } from './titles';

interface ScoreLine {
  readonly no: string;
  readonly name: string;
  readonly score: string;
  readonly verdict: string;
}

interface InstrumentSection {
  readonly no: string;
  readonly id: string;
  readonly name: string;
  readonly englishName: string;
  readonly purpose: string;
  readonly count: string;
  readonly scores: readonly ScoreLine[];
  readonly mean: string;
  readonly meanVerdict: string;
  readonly verdict: string;
}

interface RankedIndicator {
  readonly rank: string;
  readonly name: string;
  readonly score: string;
  readonly measures: string;
}

interface WeakItem {
  readonly no: string;
  readonly item: string;
  readonly score: string;
  readonly text: string;
  readonly suggestion: string;
}

interface WeakGroup {
  readonly no: string;
  readonly title: string;
  readonly items: readonly WeakItem[];
}

interface SuggestionSection {
  readonly no: string;
  readonly verdict: string;
  readonly groups: readonly WeakGroup[];
}

interface MeasureLine {
  readonly no: string;
  readonly measure: string;
  readonly steps: readonly TextLine[];
  readonly responsible: string;
  readonly period: string;
  readonly results: readonly TextLine[];
  readonly suggestion: string;
}

interface Monitoring {
  readonly no: string;
  readonly text: string;
}

export interface AnalysisData extends Memo {
  readonly resultYear: string;
  readonly planYear: string;
  readonly announcement: string;
  readonly totalSentence: string;
  readonly instruments: readonly InstrumentSection[];
  readonly hasChart: boolean;
  readonly chartCaption: string;
  readonly strengthsTitle: string;
  readonly strengths: readonly RankedIndicator[];
  readonly noStrengths: boolean;
  readonly strengthsSentence: string;
  readonly weaknessesTitle: string;
  readonly weaknesses: readonly RankedIndicator[];
  readonly hasWeaknessesSentence: boolean;
  readonly weaknessesSentence: string;
  readonly hasIssueSentence: boolean;
  readonly issueSentence: string;
  readonly suggestions: readonly SuggestionSection[];
  readonly hasMeasures: boolean;
  readonly measures: readonly MeasureLine[];
  /** How the measures are followed up, where it was filled in. */
  readonly hasMonitoring: boolean;
  readonly monitoring: readonly Monitoring[];
  readonly proposal: string;
}

const RANKED_NOTES: FieldNotes<RankedIndicator> = {
  rank: { label: 'อันดับ', source: 'เรียงจากคะแนน' },
  name: { label: 'ชื่อตัวชี้วัด', source: 'คะแนน › ตัวชี้วัด' },
  score: { label: 'คะแนน', source: 'คะแนน › คะแนน' },
  measures: { label: 'สิ่งที่ตัวชี้วัดประเมิน', source: 'คะแนน › สิ่งที่ประเมิน หรือข้อความของระบบ' },
};

const FIELDS: FieldNotes<AnalysisData> = {
  ...MEMO_NOTES,
  resultYear: { label: 'ปีงบประมาณของผลประเมิน', source: 'ตั้งค่า › ปีงบประมาณของผลประเมิน' },
  planYear: { label: 'ปีงบประมาณของมาตรการ', source: 'ตั้งค่า › ปีงบประมาณของมาตรการ' },
  announcement: { label: 'ข้อความอ้างวันประกาศผล', source: 'ตั้งค่า › วันที่ประกาศผล' },
  totalSentence: { label: 'ประโยคสรุปคะแนนรวมและระดับ', source: 'คำนวณจากคะแนนรายตัวชี้วัด' },
  instruments: {
    label: 'ผลคะแนนรายแบบวัด',
    source: 'คะแนน',
    rows: {
      no: { label: 'ลำดับแบบวัด', source: 'ลำดับ' },
      id: { label: 'อักษรย่อแบบวัด', source: 'IIT, EIT, OIT' },
      name: { label: 'ชื่อแบบวัด', source: 'ชื่อทางการ' },
      englishName: { label: 'ชื่อภาษาอังกฤษ', source: 'ชื่อทางการ' },
      purpose: { label: 'วัตถุประสงค์ของแบบวัด', source: 'ข้อความประจำแบบวัด' },
      count: { label: 'จำนวนตัวชี้วัด', source: 'แบบวัด' },
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
      mean: { label: 'คะแนนเฉลี่ยของแบบวัด', source: 'คำนวณจากคะแนน' },
      meanVerdict: { label: 'ผลเทียบเกณฑ์ของแบบวัด', source: 'คำนวณจากคะแนน' },
      verdict: { label: 'ประโยคสรุปแบบวัด', source: 'เรียบเรียงจากคะแนน' },
    },
  },
  hasChart: { label: 'มีแผนภาพคะแนน', source: 'แท็บ สรุปผล', condition: true },
  chartCaption: { label: 'คำอธิบายแผนภาพ', source: 'เรียบเรียง' },
  strengthsTitle: { label: 'หัวข้อจุดแข็ง', source: 'เรียบเรียงจากคะแนน' },
  strengths: { label: 'จุดแข็งเรียงจากคะแนนสูงสุด', source: 'คะแนน', rows: RANKED_NOTES },
  noStrengths: { label: 'ไม่มีจุดแข็งให้แสดง', source: 'คะแนน', condition: true },
  strengthsSentence: { label: 'ประโยคเมื่อไม่มีจุดแข็ง', source: 'เรียบเรียงจากคะแนน' },
  weaknessesTitle: { label: 'หัวข้อจุดที่ต้องพัฒนา', source: 'เรียบเรียงจากคะแนน' },
  weaknesses: { label: 'จุดที่ต้องพัฒนาเรียงจากคะแนนต่ำสุด', source: 'คะแนน', rows: RANKED_NOTES },
  hasWeaknessesSentence: { label: 'มีประโยคแทนรายการจุดที่ต้องพัฒนา', source: 'คะแนน', condition: true },
  weaknessesSentence: { label: 'ประโยคเมื่อไม่มีจุดที่ต้องพัฒนา', source: 'เรียบเรียงจากคะแนน' },
  hasIssueSentence: { label: 'มีตัวชี้วัดต่ำสุดของประเด็นที่ควรยกระดับ', source: 'ตั้งค่า › วิธีเลือกจุดที่ต้องพัฒนา', condition: true },
  issueSentence: { label: 'ประโยคตัวชี้วัดต่ำสุดของประเด็น', source: 'ประเด็น และ คะแนน' },
  suggestions: {
    label: 'ข้อเสนอแนะรายแบบวัด',
    source: 'คะแนน และ รายข้อ',
    rows: {
      no: { label: 'ลำดับแบบวัด', source: 'ลำดับ' },
      verdict: { label: 'ประโยคสรุปแบบวัด', source: 'เรียบเรียงจากคะแนน' },
      groups: {
        label: 'ตัวชี้วัดที่มีข้อต่ำกว่าเกณฑ์',
        source: 'รายข้อ',
        rows: {
          no: { label: 'ลำดับตัวชี้วัด', source: 'ลำดับ' },
          title: { label: 'ชื่อและคะแนนตัวชี้วัด', source: 'คะแนน' },
          items: {
            label: 'ข้อที่ต่ำกว่าเกณฑ์',
            source: 'รายข้อ',
            rows: {
              no: { label: 'ลำดับข้อ', source: 'ลำดับ' },
              item: { label: 'รหัสข้อ', source: 'รายข้อ › ข้อ' },
              score: { label: 'คะแนนของข้อ', source: 'รายข้อ › คะแนน' },
              text: { label: 'ข้อคำถาม', source: 'รายข้อ › ข้อคำถาม' },
              suggestion: { label: 'ข้อเสนอแนะ', source: 'รายข้อ › ข้อเสนอแนะ' },
            },
          },
        },
      },
    },
  },
  hasMeasures: { label: 'มีมาตรการ', source: 'มาตรการ', condition: true },
  measures: {
    label: 'มาตรการและผลการดำเนินการ',
    source: 'มาตรการ',
    rows: {
      no: { label: 'ลำดับ', source: 'มาตรการ › ลำดับ' },
      measure: { label: 'มาตรการ', source: 'มาตรการ › มาตรการ/กิจกรรม' },
      steps: { label: 'บรรทัดของขั้นตอน', source: 'มาตรการ › ขั้นตอน/วิธีการปฏิบัติ', rows: LINE_NOTES },
      responsible: { label: 'ผู้รับผิดชอบ', source: 'มาตรการ › ผู้รับผิดชอบ' },
      period: { label: 'ระยะเวลา', source: 'มาตรการ › เริ่ม และ สิ้นสุด' },
      results: { label: 'บรรทัดของผลการดำเนินการ', source: 'มาตรการ › ผลการดำเนินการ', rows: LINE_NOTES },
      suggestion: { label: 'ข้อเสนอแนะ', source: 'มาตรการ › ข้อเสนอแนะ' },
    },
  },
  hasMonitoring: { label: 'มีการกำกับติดตาม', source: 'มาตรการ › การกำกับติดตาม', condition: true },
  monitoring: {
    label: 'การกำกับติดตามมาตรการ',
    source: 'มาตรการ › การกำกับติดตาม',
    rows: {
      no: { label: 'ลำดับมาตรการ', source: 'มาตรการ › ลำดับ' },
      text: { label: 'การกำกับติดตาม', source: 'มาตรการ › การกำกับติดตาม' },
    },
  },
  proposal: { label: 'ข้อเสนอ', source: 'เรียบเรียง: มีผู้อนุมัติหรือไม่' },
};

/** See the head of this file. */
export const analysisDocument: DocumentDefinition<AnalysisData> = {
  id: 'analysis',
  tabs: ['settings', 'signers', 'indicators', 'items', 'measures', 'issues'],
  title: DOCUMENT_TITLES.analysis,
  purpose: 'บันทึกข้อความเสนอผลคะแนน จุดแข็ง จุดที่ต้องพัฒนา ข้อเสนอแนะ และมาตรการ',
  fields: FIELDS,
  build,
  missing,
};

function build(input: DocumentInput): AnalysisData {
  const { workbook, analysis } = input;
  const { settings } = workbook;
  const year = analysis.resultYear;
  const monitoring = workbook.measures
    .map((measure, index) => ({ no: numberOf(measure, index), text: oneLine(measure.monitoring) }))
    .filter(({ text }) => text !== '');
  return {
    ...memo(
      input,
      `รายงานวิเคราะห์ผล${ASSESSMENT} (Integrity and Transparency Assessment : ITA) ประจำปีงบประมาณ พ.ศ. ${year}`,
    ),
    resultYear: String(year),
    planYear: String(settings.planYear ?? measuresYear(year)),
    announcement: settings.announcementDate === null ? '' : ` เมื่อวันที่ ${formatThaiDate(settings.announcementDate)}`,
    totalSentence: totalSentence(input),
    instruments: analysis.instruments.map((result, index) => instrumentSection(input, result, index)),
    hasChart: input.pictures.chart,
    chartCaption: `แผนภาพที่ 1 คะแนนรายตัวชี้วัด ประจำปีงบประมาณ พ.ศ. ${year} เทียบกับเกณฑ์เป้าหมาย ${line(settings.target)} คะแนน`,
    ...strengthsAndWeaknesses(input),
    ...issueSentence(input),
    suggestions: analysis.instruments.map((result, index) => suggestionSection(input, result, index)),
    hasMeasures: workbook.measures.length > 0,
    measures: workbook.measures.map((measure, index) => ({
      no: numberOf(measure, index),
      measure: nameOf(measure),
      steps: textLines(measure.steps),
      responsible: orBlank(measure.responsible),
      period: periodOf(measure, '\n'),
      results: textLines(measure.output),
      suggestion: measure.suggestion.trim() || '-',
    })),
    hasMonitoring: monitoring.length > 0,
    monitoring,
    proposal: asksForDecision(workbook)
      ? 'เห็นควรพิจารณาให้ส่วนราชการที่รับผิดชอบนำผลการวิเคราะห์และข้อเสนอแนะข้างต้นไปปรับปรุงการดำเนินงาน และแจ้งเวียนให้บุคลากรทราบ'
      : 'เห็นควรแจ้งเวียนผลการวิเคราะห์ให้บุคลากรทราบ และให้ส่วนราชการที่รับผิดชอบนำข้อเสนอแนะไปปรับปรุงการดำเนินงานต่อไป',
  };
}

function instrumentSection(input: DocumentInput, result: InstrumentResult, index: number): InstrumentSection {
  const { target } = input.workbook.settings;
  const instrument = instrumentById(result.id);
  const own = input.analysis.indicators.filter((indicator) => indicator.instrument === result.id);
  const stated = statedScore(result);
  return {
    no: String(index + 1),
    id: result.id,
    name: instrument.name,
    englishName: instrument.englishName,
    purpose: INSTRUMENT_TEXTS[result.id].purpose,
    count: String(own.length),
    scores: own.map((indicator) => ({
      no: String(indicator.no),
      name: indicator.name,
      score: scoreOrBlank(indicator.score),
      verdict: indicator.class === null ? BLANK : CLASS_NAMES[indicator.class],
    })),
    mean: scoreOrBlank(stated),
    meanVerdict: stated === null ? BLANK : round2(stated) >= target ? 'ผ่านเกณฑ์เป้าหมาย' : 'ต่ำกว่าเกณฑ์เป้าหมาย',
    verdict: instrumentVerdict(input, result, own),
  };
}

function instrumentVerdict(input: DocumentInput, result: InstrumentResult, own: readonly IndicatorResult[]): string {
  const { target } = input.workbook.settings;
  if (result.computed !== null) {
    return `แบบวัด ${result.id} ได้คะแนนเฉลี่ย ${formatScore(result.computed)} คะแนน ${targetVerdict(result.computed, target)}`;
  }
  const unknown = unknownIndicators(own);
  return result.announced === null
    ? `แบบวัด ${result.id} ยังสรุปคะแนนเฉลี่ยไม่ได้ เนื่องจากไม่มีข้อมูลคะแนน${unknown}`
    : `แบบวัด ${result.id} ได้คะแนนตามที่ประกาศ ${formatScore(result.announced)} คะแนน ` +
        `${targetVerdict(result.announced, target)} โดยไม่มีข้อมูลคะแนน${unknown}`;
}

type StrengthsAndWeaknesses = Pick<
  AnalysisData,
  | 'strengthsTitle'
  | 'strengths'
  | 'noStrengths'
  | 'strengthsSentence'
  | 'weaknessesTitle'
  | 'weaknesses'
  | 'hasWeaknessesSentence'
  | 'weaknessesSentence'
>;

function strengthsAndWeaknesses(input: DocumentInput): StrengthsAndWeaknesses {
  const target = input.workbook.settings.target;
  const scored = input.analysis.indicators.filter(({ score }) => score !== null);
  const strong = byScore(
    scored.filter(({ score }) => (score as number) >= target),
    ({ score }) => score as number,
    'highest',
  );
  const weak = byScore(
    scored.filter(({ score }) => (score as number) < target),
    ({ score }) => score as number,
    'lowest',
  );
  return {
    strengthsTitle: `จุดแข็ง (ตัวชี้วัดที่ได้ตั้งแต่ ${line(target)} คะแนนขึ้นไป)${counted(strong.length)}`,
    strengths: strong.map((indicator, index) => ranked(input, indicator, index)),
    noStrengths: strong.length === 0,
    strengthsSentence:
      scored.length === 0 ? 'ยังไม่มีข้อมูลคะแนนรายตัวชี้วัด จึงยังจัดอันดับไม่ได้' : `ไม่มีตัวชี้วัดที่ได้ตั้งแต่ ${line(target)} คะแนนขึ้นไป`,
    weaknessesTitle: `จุดที่ต้องพัฒนา (ตัวชี้วัดที่ได้ต่ำกว่า ${line(target)} คะแนน)${counted(weak.length)}`,
    weaknesses: weak.map((indicator, index) => ranked(input, indicator, index)),
    hasWeaknessesSentence: weak.length === 0,
    weaknessesSentence: weak.length > 0 ? '' : noWeaknesses(scored, input.analysis.indicators.length, target),
  };
}

function counted(count: number): string {
  return count === 0 ? '' : ` จำนวน ${count} ตัวชี้วัด`;
}

/** Nothing is below the target: the lowest is named as the lowest, never as failing (ita-domain.md §15). */
function noWeaknesses(scored: readonly IndicatorResult[], all: number, target: number): string {
  if (scored.length === 0) return 'ยังไม่มีข้อมูลคะแนนรายตัวชี้วัด จึงยังจัดอันดับไม่ได้';
  const lowest = Math.min(...scored.map(({ score }) => score as number));
  const names = scored.filter(({ score }) => score === lowest).map(({ name }) => `ด้าน${name}`);
  const among = scored.length < all ? 'ในตัวชี้วัดที่มีข้อมูลคะแนน ' : '';
  return (
    `${among}ไม่มีตัวชี้วัดที่ได้ต่ำกว่า ${line(target)} คะแนน ทั้งนี้ ตัวชี้วัดที่ได้คะแนนต่ำสุด ได้แก่ ` +
    `${thaiList(names)} ได้ ${formatScore(lowest)} คะแนน`
  );
}

function ranked(input: DocumentInput, indicator: IndicatorResult, index: number): RankedIndicator {
  return {
    rank: String(index + 1),
    name: indicator.name,
    score: scoreOrBlank(indicator.score),
    measures: indicatorMeasures(input.workbook, indicator.no),
  };
}

/** With the rule "lowest of each issue", the lowest ones that pass but can still rise are named too. */
function issueSentence(input: DocumentInput): Pick<AnalysisData, 'hasIssueSentence' | 'issueSentence'> {
  const { analysis, workbook } = input;
  const named =
    workbook.settings.weaknessRule === 'lowest-of-issue'
      ? analysis.indicators.filter(
          (indicator) =>
            indicator.class === 'improve' && analysis.issues.some((issue) => issue.lowest === indicator.no),
        )
      : [];
  const list = thaiList(
    named.map((indicator) => `${indicatorName(indicator)} (${scoreOrBlank(indicator.score)} คะแนน)`),
  );
  return {
    hasIssueSentence: named.length > 0,
    issueSentence: named.length === 0 ? '' : `เมื่อพิจารณารายประเด็น ตัวชี้วัดที่ได้คะแนนต่ำสุดของประเด็นและควรยกระดับ ได้แก่ ${list}`,
  };
}

/** Scored items below the target, lowest first, ties in sheet order. */
function weakItems(input: DocumentInput): ItemRow[] {
  const weak = input.workbook.items.filter(
    ({ score }) => score !== null && round2(score) < input.workbook.settings.target,
  );
  return byScore(weak, ({ score }) => round2(score as number), 'lowest');
}

function suggestionSection(input: DocumentInput, result: InstrumentResult, index: number): SuggestionSection {
  const items = weakItems(input).filter((item) => item.instrument === result.id);
  const target = line(input.workbook.settings.target);
  const own = input.analysis.indicators.filter((indicator) => indicator.instrument === result.id);
  const word = INSTRUMENT_TEXTS[result.id].item;
  const known = input.workbook.items.some((item) => item.instrument === result.id && item.score !== null);
  const about =
    items.length > 0
      ? ` มี${word}ที่ได้ต่ำกว่า ${target} คะแนน จำนวน ${items.length} ข้อ และมีข้อเสนอแนะดังนี้`
      : known
        ? ` ไม่มี${word}ที่ได้ต่ำกว่า ${target} คะแนน`
        : '';
  return {
    no: String(index + 1),
    verdict: `${instrumentVerdict(input, result, own)}${about}`,
    groups: groups(input, items),
  };
}

/** Weak items under their indicators, the lowest indicator first; those without an indicator come last. */
function groups(input: DocumentInput, items: readonly ItemRow[]): WeakGroup[] {
  const numbers = items.reduce<(number | null)[]>(
    (all, { indicator }) => (all.indexOf(indicator) < 0 ? [...all, indicator] : all),
    [],
  );
  const scoreOf = (no: number | null): number =>
    no === null ? Infinity : (input.analysis.indicators.filter((indicator) => indicator.no === no)[0]?.score ?? 100.5);
  return byScore(numbers, scoreOf, 'lowest').map((no, groupIndex) => {
    const indicator = input.analysis.indicators.filter((candidate) => candidate.no === no)[0];
    return {
      no: String(groupIndex + 1),
      title: indicator ? `${indicatorName(indicator)}${groupScore(indicator)}` : 'ข้อที่ไม่ได้ระบุตัวชี้วัด',
      items: items
        .filter((item) => item.indicator === no)
        .map((item, index) => ({
          no: `${groupIndex + 1}.${index + 1}`,
          item: itemName(item),
          score: scoreOrBlank(item.score),
          text: orBlank(oneLine(item.text)),
          suggestion: orBlank(item.suggestion),
        })),
    };
  });
}

function groupScore(indicator: IndicatorResult): string {
  return indicator.score === null ? '' : ` ได้ ${formatScore(indicator.score)} คะแนน`;
}

function missing(input: DocumentInput): MissingField[] {
  const { workbook, analysis } = input;
  const scores = analysis.indicators
    .filter(({ score }) => score === null)
    .map(({ no }) => ({
      field: 'indicators.score',
      label: `คะแนนตัวชี้วัดที่ ${no}`,
      cell: workbook.indicators.filter((row) => row.no === no)[0]?.cells.score ?? null,
    }));
  const items = INSTRUMENTS.reduce<MissingField[]>(
    (all, { id }) => [
      ...all,
      ...weakItems(input)
        .filter((item) => item.instrument === id)
        .reduce<MissingField[]>(
          (cells, item) => [...cells, ...missingCells('items', item, ['text', 'suggestion'], ` ${itemName(item)}`)],
          [],
        ),
    ],
    [],
  );
  const measures =
    workbook.measures.length === 0
      ? [missingRows(workbook, 'measures', 'มาตรการอย่างน้อย 1 รายการ')]
      : workbook.measures.reduce<MissingField[]>((all, measure, index) => {
          const of = `ของมาตรการที่ ${numberOf(measure, index)}`;
          return [
            ...all,
            ...missingCells('measures', measure, ['measure', 'steps', 'responsible'], of),
            ...missingPeriod(measure, of),
            ...missingCells('measures', measure, ['output'], of),
          ];
        }, []);
  return [...missingInMemo(workbook), ...scores, ...items, ...measures];
}
