/**
 * รายงานประจำปี (`annual`): the story of the year's score and its change, indicators by instrument, the two rating
 * scales, urgent items by instrument and part, the table of six columns, and the constraints. Structure: paper 003
 * and ita-domain.md §3.7 (the report on the measures of FY 2568).
 */

import type { IndicatorResult, InstrumentResult } from '../../ita/analysis';
import { instrumentById } from '../../ita/instruments';
import { rulesOf } from '../../ita/years';
import { valueOf } from '../../ita/years/year';
import type { MissingField } from '../shared/missing';
import { ANNOUNCEMENT_NOTE, HAS_CONSTRAINTS_NOTE } from '../shared/common-notes';
import type { DocumentDefinition, DocumentInput, FieldNotes } from '../shared/definition';
import { followingSentence } from './following-year';
import {
  INSTRUMENT_HEAD_NOTES,
  indicatorsOf,
  instrumentHead,
  instrumentVerdict,
  type InstrumentHead,
} from '../shared/instrument-scores';
import { INSTRUMENT_ANALYSIS_NOTES, instrumentAnalyses, type InstrumentAnalysis } from './item-analysis';
import { textLines } from '../shared/lines';
import { MEASURE_OVERVIEW_NOTES, countPhrase, measureOverview, type MeasureOverview } from '../shared/measure-counts';
import { effectWords, NO_CAUSE } from '../../tabs/output/measure-effects';
import { measureNotes, measureRows, nameOf, missingInMeasures, type MeasureColumns } from '../shared/measures';
import { datedOn } from '../shared/memo';
import {
  RESULT_CELLS,
  missingCells,
  missingConstraints,
  missingPeriod,
  missingScores,
  missingSettings,
} from '../shared/missing';
import { numbered, numberedNotes, type NumberedText } from '../shared/numbered';
import { REPORT_NOTES, committeeOf, missingInReport, planYearOf, report, type Report } from '../shared/report';
import { SCALE_ROW_NOTES, letterRows, levelRows, type ScaleRow } from './scale-tables';
import {
  RESULT_SOURCE_NOTES,
  announcementSettings,
  resultSource,
  type ResultSourceFacts,
} from '../shared/result-source';
import { DOCUMENT_TITLES } from '../shared/titles';
import { totalSentence } from '../shared/total-sentence';
import { missingInItems, weakInOrder } from '../shared/weak-items';
import { STATED_SOURCE, indicatorName, oneLine, scoreOrBlank, targetWord } from '../shared/wording';

const COLUMNS = ['no', 'measure', 'steps', 'period', 'responsible', 'output', 'outcome'] as const;

interface IndicatorLine {
  readonly name: string;
  readonly hasScore: boolean;
  readonly score: string;
  readonly verdict: string;
  readonly subIndicators: readonly NumberedText[];
}

/** One measure with what its indicators did, one a line. */
interface EffectLine {
  readonly no: string;
  readonly measure: string;
  readonly indicators: readonly { readonly text: string }[];
}

interface InstrumentIntro extends InstrumentHead {
  readonly weight: string;
  readonly hasRespondents: boolean;
  readonly respondents: string;
  readonly indicators: readonly IndicatorLine[];
  readonly hasVerdict: boolean;
  readonly verdict: string;
}

export interface AnnualData extends Report, MeasureOverview, ResultSourceFacts {
  readonly hasCommittee: boolean;
  readonly committee: string;
  readonly hasDuties: boolean;
  readonly duties: string;
  readonly story: readonly { readonly text: string }[];
  /** " ลงวันที่ 30 กรกฎาคม 2567", or empty. */
  readonly announcement: string;
  readonly hasTotal: boolean;
  readonly totalSentence: string;
  readonly instruments: readonly InstrumentIntro[];
  readonly scaleSentence: string;
  readonly letters: readonly ScaleRow[];
  readonly levels: readonly ScaleRow[];
  readonly hasAnalyses: boolean;
  readonly hasSteps: boolean;
  readonly steps: readonly NumberedText[];
  readonly analyses: readonly InstrumentAnalysis[];
  readonly resultsNo: string;
  /** Whether there is anything to say of the measures or of what came after. */
  readonly hasResults: boolean;
  readonly hasFollowing: boolean;
  readonly followingSentence: string;
  readonly measures: readonly Pick<MeasureColumns, (typeof COLUMNS)[number]>[];
  readonly hasEffects: boolean;
  /** That the figures claim no cause. */
  readonly effectsSentence: string;
  readonly effects: readonly EffectLine[];
  readonly hasConstraints: boolean;
  readonly constraintsNo: string;
  readonly constraints: readonly NumberedText[];
}

const FIELDS: FieldNotes<AnnualData> = {
  ...REPORT_NOTES,
  hasCommittee: { label: 'มีชื่อคณะกรรมการ', source: 'ตั้งค่า › คณะกรรมการ/คณะทำงาน ITA', condition: true },
  committee: { label: 'คณะกรรมการ', source: 'ตั้งค่า › คณะกรรมการ/คณะทำงาน ITA' },
  hasDuties: { label: 'มีหน้าที่ของคณะกรรมการ', source: 'ตั้งค่า › หน้าที่ของคณะกรรมการ', condition: true },
  duties: { label: 'หน้าที่ของคณะกรรมการ', source: 'ตั้งค่า › หน้าที่ของคณะกรรมการ' },
  story: {
    label: 'สาระสำคัญของปี',
    source: 'ตั้งค่า › สาระสำคัญของปี',
    rows: { text: { label: 'ย่อหน้า', source: 'ตั้งค่า › สาระสำคัญของปี' } },
  },
  ...RESULT_SOURCE_NOTES,
  announcement: ANNOUNCEMENT_NOTE,
  hasTotal: { label: 'ทราบคะแนนรวมหรือระดับ', source: 'คะแนน หรือ ตั้งค่า', condition: true },
  totalSentence: { label: 'ประโยคสรุปคะแนนรวม ระดับ และการเปลี่ยนแปลง', source: STATED_SOURCE },
  instruments: {
    label: 'แบบวัดและตัวชี้วัด',
    source: 'คะแนน และเกณฑ์ของปี',
    rows: {
      ...INSTRUMENT_HEAD_NOTES,
      weight: { label: 'น้ำหนักของแบบวัด', source: 'เกณฑ์การประเมิน' },
      hasRespondents: { label: 'มีผู้ตอบแบบวัด', source: 'ตั้งค่า › ผู้ตอบแบบวัด IIT, EIT, OIT', condition: true },
      respondents: { label: 'ผู้ตอบแบบวัด', source: 'ตั้งค่า › ผู้ตอบแบบวัด IIT, EIT, OIT' },
      indicators: {
        label: 'ตัวชี้วัดของแบบวัด',
        source: 'คะแนน',
        rows: {
          name: { label: 'ตัวชี้วัด', source: 'คะแนน › ตัวชี้วัดที่ และ ตัวชี้วัด' },
          hasScore: { label: 'มีคะแนน', source: 'คะแนน › คะแนน', condition: true },
          score: { label: 'คะแนน', source: 'คะแนน › คะแนน' },
          verdict: { label: 'ผลเทียบเกณฑ์', source: 'คำนวณจากคะแนนและเกณฑ์ใน ตั้งค่า' },
          subIndicators: {
            label: 'ตัวชี้วัดย่อย',
            source: 'เกณฑ์ของปีของผลประเมิน',
            rows: {
              no: { label: 'เลขตัวชี้วัดย่อย', source: 'เกณฑ์ของปี' },
              text: { label: 'ชื่อตัวชี้วัดย่อย', source: 'เกณฑ์ของปี' },
            },
          },
        },
      },
      hasVerdict: { label: 'สรุปคะแนนแบบวัดได้', source: 'คะแนน', condition: true },
      verdict: { label: 'ประโยคสรุปแบบวัด', source: STATED_SOURCE },
    },
  },
  scaleSentence: { label: 'มาตรวัดที่ใช้กับปีนี้', source: 'เกณฑ์ของปีของผลประเมิน' },
  letters: { label: 'มาตรวัดตัวอักษร', source: 'ตารางเกณฑ์', rows: SCALE_ROW_NOTES },
  levels: { label: 'มาตรวัดระดับ', source: 'ตารางเกณฑ์', rows: SCALE_ROW_NOTES },
  hasAnalyses: { label: 'มีผลวิเคราะห์', source: 'คะแนน หรือ รายข้อ', condition: true },
  hasSteps: { label: 'มีขั้นตอนการวิเคราะห์', source: 'ตั้งค่า › ขั้นตอนการวิเคราะห์', condition: true },
  steps: {
    label: 'ขั้นตอนการวิเคราะห์',
    source: 'ตั้งค่า › ขั้นตอนการวิเคราะห์',
    rows: numberedNotes('ตั้งค่า › ขั้นตอนการวิเคราะห์'),
  },
  analyses: { label: 'ผลวิเคราะห์รายแบบวัด', source: 'คะแนน และ รายข้อ', rows: INSTRUMENT_ANALYSIS_NOTES },
  resultsNo: { label: 'เลขหัวข้อของผลการดำเนินการ', source: 'ลำดับ' },
  hasResults: { label: 'มีมาตรการหรือผลของปีที่ดำเนินมาตรการ', source: 'มาตรการ และ ตั้งค่า', condition: true },
  hasFollowing: { label: 'ทราบผลของปีที่ดำเนินมาตรการ', source: 'ตั้งค่า', condition: true },
  followingSentence: {
    label: 'ประโยคผลของปีที่ดำเนินมาตรการ',
    source: 'ตั้งค่า › คะแนนรวม เพิ่มขึ้น/ลดลง และ ระดับ ของปีที่ดำเนินมาตรการ',
  },
  ...MEASURE_OVERVIEW_NOTES,
  measures: { label: 'ตารางผลการดำเนินการ 6 ช่อง', source: 'มาตรการ', rows: measureNotes(COLUMNS) },
  hasEffects: { label: 'ทราบคะแนนก่อนและหลังของมาตรการ', source: 'คะแนนของสองปี', condition: true },
  effectsSentence: { label: 'ข้อความว่าคะแนนไม่ได้แสดงเหตุ', source: 'เรียบเรียงจากปีงบประมาณ' },
  effects: {
    label: 'คะแนนก่อนและหลังรายมาตรการ',
    source: 'มาตรการ และคะแนนของสองปี',
    rows: {
      no: { label: 'ลำดับมาตรการ', source: 'มาตรการ › ลำดับ' },
      measure: { label: 'มาตรการ', source: 'มาตรการ › มาตรการ/กิจกรรม' },
      indicators: {
        label: 'ตัวชี้วัดที่มุ่งแก้ไข',
        source: 'มาตรการ › ตัวชี้วัดที่',
        rows: { text: { label: 'ตัวชี้วัด คะแนนก่อนและหลัง', source: 'คะแนนของสองปี' } },
      },
    },
  },
  hasConstraints: HAS_CONSTRAINTS_NOTE,
  constraintsNo: { label: 'เลขหัวข้อของข้อจำกัด', source: 'ลำดับ' },
  constraints: { label: 'ข้อจำกัด', source: 'ข้อจำกัด', rows: numberedNotes('ข้อจำกัด › ข้อจำกัด') },
};

/** See the head of this file. */
export const annualDocument: DocumentDefinition<AnnualData> = {
  id: 'annual',
  tabs: ['settings', 'indicators', 'items', 'measures', 'constraints', 'papers'],
  title: DOCUMENT_TITLES.annual,
  purpose: 'รายงานฉบับเต็มพร้อมปก: ผลประเมิน เกณฑ์ระดับ ข้อที่ต้องแก้ไข ผลตามมาตรการ และข้อจำกัด',
  fields: FIELDS,
  build,
  missing,
};

function build(input: DocumentInput): AnnualData {
  const { workbook, analysis } = input;
  const { settings, measures } = workbook;
  const following = followingSentence(input);
  const total = totalSentence(input);
  const analyses = instrumentAnalyses(input);
  const steps = textLines(settings.analysisSteps);
  const hasResults = measures.length > 0 || following !== '';
  return {
    ...report(input, `${annualDocument.title} ประจำปีงบประมาณ พ.ศ. ${planYearOf(input)}`),
    hasCommittee: settings.committee.trim() !== '',
    committee: committeeOf(settings),
    hasDuties: settings.committee.trim() !== '' && settings.committeeDuties.trim() !== '',
    duties: oneLine(settings.committeeDuties).replace(/^มีหน้าที่\s*/, ''),
    story: textLines(settings.story).map(({ mark, text }) => ({ text: mark === '' ? text : `${mark} ${text}` })),
    ...resultSource(input),
    announcement: datedOn(settings.announcementDate),
    hasTotal: total !== '',
    totalSentence: total,
    instruments: analysis.instruments.map((result, index) => intro(input, result, index)),
    scaleSentence: scaleSentence(input),
    letters: letterRows(),
    levels: levelRows(),
    hasAnalyses: analyses.length > 0,
    hasSteps: steps.length > 0,
    steps: steps.map(({ text }, index) => ({ no: String(index + 1), text })),
    analyses,
    resultsNo: String(4 + Number(analyses.length > 0)),
    hasFollowing: following !== '',
    followingSentence: following,
    ...measureOverview(measures),
    countSentence: countPhrase(measures),
    measures: measureRows(measures, COLUMNS),
    hasResults,
    constraintsNo: String(4 + Number(analyses.length > 0) + Number(hasResults)),
    ...effectsOf(input),
    hasConstraints: workbook.constraints.length > 0,
    constraints: numbered(workbook.constraints.map(({ text }) => text)),
  };
}

/** Measures whose indicators are known, each with their scores of both years. */
function effectsOf(input: DocumentInput): Pick<AnnualData, 'hasEffects' | 'effectsSentence' | 'effects'> {
  const planYear = planYearOf(input);
  const known = (input.effects ?? []).filter(({ indicators }) => indicators.length > 0);
  return {
    hasEffects: known.length > 0,
    effectsSentence: `คะแนนของตัวชี้วัดที่แต่ละมาตรการมุ่งแก้ไข ตามผลปี ${planYear - 1} และผลปี ${planYear} ${NO_CAUSE}`,
    effects: known.map(({ no, measure, indicators }) => ({
      no: no.trim().replace(/[.)]+$/, ''),
      measure: nameOf({ measure }),
      indicators: indicators.map((indicator) => ({ text: effectWords(indicator) })),
    })),
  };
}

function intro(input: DocumentInput, result: InstrumentResult, index: number): InstrumentIntro {
  const verdict = instrumentVerdict(input, result);
  const respondents = oneLine(input.workbook.settings[`respondents${result.id}`]);
  return {
    ...instrumentHead(input, result, index),
    weight: String(instrumentById(result.id).weight),
    hasRespondents: respondents !== '',
    respondents,
    indicators: indicatorsOf(input, result).map((indicator) => indicatorLine(input, indicator)),
    hasVerdict: verdict !== '',
    verdict,
  };
}

function indicatorLine(input: DocumentInput, indicator: IndicatorResult): IndicatorLine {
  return {
    name: indicatorName(indicator),
    hasScore: indicator.score !== null,
    score: scoreOrBlank(indicator.score),
    verdict: indicator.score === null ? '' : targetWord(indicator.score, input.workbook.settings.target),
    subIndicators: subIndicators(input.analysis.resultYear, indicator.no),
  };
}

function subIndicators(resultYear: number, indicator: number): NumberedText[] {
  const rules = rulesOf(resultYear);
  return ((rules && valueOf(rules.subIndicators)) ?? [])
    .filter((candidate) => candidate.indicator === indicator)
    .map(({ id, name }) => ({ no: id, text: name }));
}

function scaleSentence(input: DocumentInput): string {
  const year = input.analysis.resultYear;
  return input.analysis.total.scale === 'letter'
    ? `ผลการประเมินประจำปีงบประมาณ พ.ศ. ${year} ใช้มาตรวัดแบบเดิม ซึ่งพิจารณาจากคะแนนรวม`
    : `ผลการประเมินประจำปีงบประมาณ พ.ศ. ${year} ใช้มาตรวัดแบบใหม่ ซึ่งพิจารณาทั้งคะแนนรวมและคะแนนของแต่ละแบบวัด`;
}

function missing(input: DocumentInput): MissingField[] {
  const { workbook, analysis } = input;
  return [
    ...missingInReport(workbook),
    ...missingSettings(workbook, announcementSettings({ workbook })),
    ...missingScores(workbook, analysis.indicators),
    ...missingInItems(weakInOrder(input), ['text']),
    ...missingInMeasures(workbook, (measure, of) => [
      ...missingCells('measures', measure, ['steps'], of),
      ...missingPeriod(measure, of),
      ...missingCells('measures', measure, ['responsible', ...RESULT_CELLS], of),
    ]),
    ...missingConstraints(workbook),
  ];
}
