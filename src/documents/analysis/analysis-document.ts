/**
 * รายงานวิเคราะห์ผลการประเมิน (`analysis`): a memo with the scores by instrument, ranked strengths and points to develop,
 * weak items with suggestions, and the measures with their results. Structure: paper 002.
 *
 * Every statement is composed from the numbers; where the announced and the computed figure differ, both stand as what
 * they are (`stated.ts`).
 */

import { formatThaiDate } from '../../thai/dates';
import { hasContent } from '../../thai/text';
import type { MissingField } from '../shared/missing';
import type { MeasureRow } from '../../workbook/records';
import { COMMITTEE_SENTENCE_NOTES, committeeSentence, type CommitteeSentence } from '../shared/committee-sentence';
import { ANNOUNCEMENT_NOTE, PLAN_YEAR_NOTE, RESULT_YEAR_NOTE } from '../shared/common-notes';
import type { DocumentDefinition, DocumentInput, FieldNotes } from '../shared/definition';
import {
  INSTRUMENT_SCORE_NOTES,
  instrumentScores,
  knownInstruments,
  type InstrumentScores,
} from '../shared/instrument-scores';
import {
  hasResult,
  measureNotes,
  measureNumbers,
  measureRows,
  missingInMeasures,
  type MeasureColumns,
} from '../shared/measures';
import { MEMO_NOTES, asksForDecision, memo, missingInMemo, type Memo } from '../shared/memo';
import { missingCells, missingPeriod, missingScores } from '../shared/missing';
import type { NumberedText } from '../shared/numbered';
import { planYearOf } from '../shared/report';
import { RESULT_SOURCE_NOTES, resultSource, type ResultSourceFacts } from '../shared/result-source';
import { STRENGTH_NOTES, strengthsOf, type Strengths } from './strengths';
import { SUGGESTION_NOTES, suggestionSections, type SuggestionSection } from './suggestions';
import { DOCUMENT_TITLES } from '../shared/titles';
import { totalSentence } from '../shared/total-sentence';
import { missingInItems, weakestFirst } from '../shared/weak-items';
import { ASSESSMENT, STATED_SOURCE, line, numberList, oneLine } from '../shared/wording';

const COLUMNS = ['no', 'measure', 'steps', 'responsible', 'period', 'output', 'suggestion'] as const;

export interface AnalysisData extends Memo, Strengths, CommitteeSentence, ResultSourceFacts {
  readonly resultYear: string;
  readonly planYear: string;
  readonly announcement: string;
  readonly hasTotal: boolean;
  readonly totalSentence: string;
  readonly instruments: readonly InstrumentScores[];
  readonly hasChart: boolean;
  readonly chartCaption: string;
  readonly hasSuggestions: boolean;
  readonly suggestionsTitle: string;
  readonly suggestions: readonly SuggestionSection[];
  /** Whether something is below the target and the workbook has no measure at all. */
  readonly hasNoAnswer: boolean;
  readonly hasMeasures: boolean;
  /** Before any measure has a result, the paper is a plan. */
  readonly hasResults: boolean;
  /** Then the table has six columns and stands on pages across behind the opinions. */
  readonly hasMeasureSuggestions: boolean;
  /** How the sentence that leads to the table ends: "มีรายละเอียดดังนี้". */
  /** What the measures were made from: an analysis, or the result where nothing of it could be analysed. */
  readonly basis: string;
  readonly measuresIntroduction: string;
  readonly measures: readonly Pick<MeasureColumns, (typeof COLUMNS)[number]>[];
  /** How the measures are followed up, where it was filled in. */
  readonly hasMonitoring: boolean;
  readonly monitoring: readonly NumberedText[];
  readonly proposal: string;
}

const FIELDS: FieldNotes<AnalysisData> = {
  ...MEMO_NOTES,
  ...COMMITTEE_SENTENCE_NOTES,
  ...RESULT_SOURCE_NOTES,
  resultYear: RESULT_YEAR_NOTE,
  planYear: PLAN_YEAR_NOTE,
  announcement: ANNOUNCEMENT_NOTE,
  hasTotal: { label: 'ทราบคะแนนรวมหรือระดับ', source: 'คะแนน หรือ ตั้งค่า', condition: true },
  totalSentence: { label: 'ประโยคสรุปคะแนนรวมและระดับ', source: STATED_SOURCE },
  instruments: { label: 'ผลคะแนนรายแบบวัด', source: 'คะแนน', rows: INSTRUMENT_SCORE_NOTES },
  hasChart: { label: 'มีแผนภาพคะแนน', source: 'แท็บ สรุปผล', condition: true },
  chartCaption: { label: 'คำอธิบายแผนภาพ', source: 'เรียบเรียง' },
  ...STRENGTH_NOTES,
  hasSuggestions: { label: 'มีคะแนนรายข้อ', source: 'รายข้อ › คะแนน', condition: true },
  suggestionsTitle: { label: 'หัวข้อของข้อเสนอแนะ', source: 'เรียบเรียง: มีข้อเสนอแนะหรือไม่' },
  suggestions: { label: 'ข้อเสนอแนะรายแบบวัด', source: 'คะแนน และ รายข้อ', rows: SUGGESTION_NOTES },
  hasNoAnswer: { label: 'มีสิ่งที่ต่ำกว่าเกณฑ์แต่ยังไม่มีมาตรการเลย', source: 'คะแนน รายข้อ และ มาตรการ', condition: true },
  hasMeasures: { label: 'มีมาตรการ', source: 'มาตรการ', condition: true },
  hasResults: {
    label: 'มีผลของมาตรการแล้ว',
    source: 'มาตรการ › ผลการดำเนินการ, ผลลัพธ์, สถานะ, ข้อเสนอแนะ',
    condition: true,
  },
  hasMeasureSuggestions: { label: 'มีข้อเสนอแนะต่อมาตรการ', source: 'มาตรการ › ข้อเสนอแนะ', condition: true },
  basis: { label: 'สิ่งที่นำมากำหนดมาตรการ', source: 'เรียบเรียง: มีผลวิเคราะห์หรือไม่' },
  measuresIntroduction: { label: 'คำนำสู่ตารางมาตรการ', source: 'เรียบเรียง: มีผลและมีข้อเสนอแนะหรือไม่' },
  measures: { label: 'มาตรการและผลการดำเนินการ', source: 'มาตรการ', rows: measureNotes(COLUMNS) },
  hasMonitoring: { label: 'มีการกำกับติดตาม', source: 'มาตรการ › การกำกับติดตาม', condition: true },
  monitoring: {
    label: 'การกำกับติดตามมาตรการ',
    source: 'มาตรการ › การกำกับติดตาม',
    rows: {
      no: { label: 'ลำดับมาตรการ', source: 'มาตรการ › ลำดับ' },
      text: { label: 'การกำกับติดตาม', source: 'มาตรการ › การกำกับติดตาม' },
    },
  },
  proposal: { label: 'ข้อเสนอ', source: 'เรียบเรียง: มีผู้อนุมัติหรือไม่ และมีข้อเสนอแนะหรือไม่' },
};

/** See the head of this file. */
export const analysisDocument: DocumentDefinition<AnalysisData> = {
  id: 'analysis',
  tabs: ['settings', 'signers', 'indicators', 'items', 'measures', 'issues', 'papers'],
  title: DOCUMENT_TITLES.analysis,
  purpose: 'บันทึกข้อความเสนอผลคะแนน จุดแข็ง จุดที่ต้องพัฒนา ข้อเสนอแนะ และมาตรการ',
  fields: FIELDS,
  build,
  missing,
};

function build(input: DocumentInput): AnalysisData {
  const { workbook, analysis } = input;
  const { settings, measures } = workbook;
  const year = analysis.resultYear;
  const monitoring = monitoringOf(measures);
  const total = totalSentence(input);
  const suggestions = suggestionSections(input);
  const suggested = hasItemSuggestions(input);
  const commented = measures.some(({ suggestion }) => hasContent(suggestion));
  return {
    ...memo(
      input,
      `รายงานวิเคราะห์ผล${ASSESSMENT} (Integrity and Transparency Assessment : ITA) ประจำปีงบประมาณ พ.ศ. ${year}`,
    ),
    ...committeeSentence(input),
    ...resultSource(input),
    resultYear: String(year),
    planYear: String(planYearOf(input)),
    announcement: settings.announcementDate === null ? '' : ` เมื่อวันที่ ${formatThaiDate(settings.announcementDate)}`,
    hasTotal: total !== '',
    totalSentence: total,
    instruments: knownInstruments(input).map((result, index) => instrumentScores(input, result, index)),
    hasChart: input.pictures.chart,
    chartCaption: `แผนภาพที่ 1 คะแนนรายตัวชี้วัด ประจำปีงบประมาณ พ.ศ. ${year} เทียบกับเกณฑ์เป้าหมาย ${line(settings.target)} คะแนน`,
    ...strengthsOf(input),
    hasSuggestions: suggestions.length > 0,
    suggestionsTitle: suggested ? 'ข้อเสนอแนะจากผลการประเมิน' : 'ผลการวิเคราะห์รายข้อ',
    suggestions,
    hasNoAnswer: measures.length === 0 && analysis.below.indicators.length + analysis.below.items.length > 0,
    hasMeasures: measures.length > 0,
    hasResults: measures.some(hasResult),
    hasMeasureSuggestions: commented,
    basis: `ผลการ${analysed(input) ? 'วิเคราะห์' : 'ประเมิน'}ข้างต้น`,
    measuresIntroduction: introduction(measures.some(hasResult), commented),
    measures: measureRows(measures, COLUMNS),
    hasMonitoring: monitoring.length > 0,
    monitoring,
    proposal: proposal(input),
  };
}

function introduction(reported: boolean, commented: boolean): string {
  const what = `รายละเอียด${reported ? 'และผลการดำเนินการ' : ''}`;
  return commented ? `${what}ปรากฏตามตารางแนบท้าย` : `มี${what}ดังนี้`;
}

/** How the measures are followed up; those that are in the same way share a line. */
function monitoringOf(measures: readonly MeasureRow[]): NumberedText[] {
  const texts = measures.map(({ monitoring }) => oneLine(monitoring));
  const numbers = measureNumbers(measures);
  return [...new Set(texts)]
    .filter(hasContent)
    .map((text) => ({ no: numberList(numbers.filter((_no, index) => texts[index] === text)), text }));
}

function hasItemSuggestions(input: DocumentInput): boolean {
  return weakestFirst(input).some(({ suggestion }) => hasContent(suggestion));
}

/** Whether the paper has anything to call an analysis: scores of indicators or items. */
function analysed({ analysis, workbook }: DocumentInput): boolean {
  return [...analysis.indicators, ...workbook.items].some(({ score }) => score !== null);
}

/** Asks for what the boxes at the end decide, and names suggestions only where there are some. */
function proposal(input: DocumentInput): string {
  const suggested = hasItemSuggestions(input);
  const what = `ผลการ${analysed(input) ? 'วิเคราะห์' : 'ประเมิน'}`;
  return asksForDecision(input.workbook)
    ? `เห็นควรพิจารณาอนุมัติให้ส่วนราชการที่รับผิดชอบนำ${what}${suggested ? 'และข้อเสนอแนะ' : ''}ข้างต้นไปปรับปรุงการดำเนินงาน และแจ้งเวียนให้บุคลากรทราบ`
    : `เห็นควรแจ้งเวียน${what}ให้บุคลากรทราบ และให้ส่วนราชการที่รับผิดชอบ${suggested ? 'นำข้อเสนอแนะไปปรับปรุง' : 'ใช้เป็นข้อมูลในการพัฒนา'}การดำเนินงานต่อไป`;
}

function missing(input: DocumentInput): MissingField[] {
  const { workbook, analysis } = input;
  const reported = workbook.measures.some(hasResult);
  return [
    ...missingInMemo(workbook),
    ...missingScores(workbook, analysis.indicators),
    ...missingInItems(weakestFirst(input), ['text', 'suggestion']),
    ...missingInMeasures(workbook, (measure, of) => [
      ...missingCells('measures', measure, ['measure', 'steps', 'responsible'], of),
      ...missingPeriod(measure, of),
      ...(reported ? missingCells('measures', measure, ['output'], of) : []),
    ]),
  ];
}
