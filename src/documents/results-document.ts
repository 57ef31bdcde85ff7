/**
 * รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส (`results`): which measures were set from which result, what
 * the report must contain, how many are finished, and the table of three columns. Structure: a published paper (design
 * §6) and ita-domain.md §3.7 (O35 of 2567).
 */

import { STATUS_CHOICES } from '../workbook/input-tabs';
import type { MissingField } from '../rpc';
import type { MeasureRow } from '../workbook/records';
import type { DocumentDefinition, DocumentInput, FieldNotes } from './definition';
import { LINE_NOTES, textLines, type TextLine } from './lines';
import { countSentence, openMeasures, type OpenMeasure } from './measure-counts';
import { nameOf, numberOf } from './measures';
import { missingCells, missingRows } from './missing';
import { REPORT_NOTES, missingInReport, planYearOf, report, type Report } from './report';
import { ASSESSMENT } from './wording';
import { measuresItemOf, reportItemOf, requiredTexts } from './year-items';
import { DOCUMENT_TITLES } from './titles';

interface Element {
  readonly no: string;
  readonly text: string;
}

interface ResultLine {
  readonly no: string;
  readonly measure: string;
  readonly output: readonly TextLine[];
  readonly hasStatus: boolean;
  readonly status: string;
  readonly outcome: readonly TextLine[];
}

interface SuggestionLine {
  readonly no: string;
  readonly text: string;
}

export interface ResultsData extends Report {
  readonly origin: string;
  readonly hasPlanElements: boolean;
  readonly planElementsTitle: string;
  readonly planElements: readonly Element[];
  readonly hasElements: boolean;
  readonly elementsTitle: string;
  readonly elements: readonly Element[];
  readonly noMeasures: boolean;
  readonly hasMeasures: boolean;
  readonly countSentence: string;
  readonly hasOpenMeasures: boolean;
  readonly openMeasures: readonly OpenMeasure[];
  readonly measures: readonly ResultLine[];
  readonly hasSuggestions: boolean;
  readonly suggestions: readonly SuggestionLine[];
}

const ELEMENT_NOTES: FieldNotes<Element> = {
  no: { label: 'ลำดับ', source: 'ลำดับ' },
  text: { label: 'องค์ประกอบด้านข้อมูล', source: 'เกณฑ์ของปีการประเมิน' },
};

export const OPEN_MEASURE_NOTES: FieldNotes<OpenMeasure> = {
  no: { label: 'ลำดับมาตรการ', source: 'มาตรการ › ลำดับ' },
  name: { label: 'มาตรการ', source: 'มาตรการ › มาตรการ/กิจกรรม' },
  status: { label: 'สถานะ', source: 'มาตรการ › สถานะ' },
};

const FIELDS: FieldNotes<ResultsData> = {
  ...REPORT_NOTES,
  origin: { label: 'ย่อหน้าที่มาของมาตรการและข้อที่รายงาน', source: 'เรียบเรียงจากปีงบประมาณและเกณฑ์ของปี' },
  hasPlanElements: { label: 'ทราบองค์ประกอบของข้อมาตรการ', source: 'เกณฑ์ของปีการประเมิน', condition: true },
  planElementsTitle: { label: 'หัวข้อองค์ประกอบของข้อมาตรการ', source: 'เกณฑ์ของปีการประเมิน' },
  planElements: { label: 'องค์ประกอบของข้อมาตรการ', source: 'เกณฑ์ของปีการประเมิน', rows: ELEMENT_NOTES },
  hasElements: { label: 'ทราบองค์ประกอบของข้อรายงานผล', source: 'เกณฑ์ของปีการประเมิน', condition: true },
  elementsTitle: { label: 'หัวข้อองค์ประกอบของข้อรายงานผล', source: 'เกณฑ์ของปีการประเมิน' },
  elements: { label: 'องค์ประกอบของข้อรายงานผล', source: 'เกณฑ์ของปีการประเมิน', rows: ELEMENT_NOTES },
  noMeasures: { label: 'ยังไม่มีมาตรการ', source: 'มาตรการ', condition: true },
  hasMeasures: { label: 'มีมาตรการ', source: 'มาตรการ', condition: true },
  countSentence: { label: 'จำนวนมาตรการที่แล้วเสร็จและไม่แล้วเสร็จ', source: 'นับจาก มาตรการ › สถานะ' },
  hasOpenMeasures: { label: 'มีมาตรการที่ยังไม่แล้วเสร็จ', source: 'มาตรการ › สถานะ', condition: true },
  openMeasures: { label: 'มาตรการที่ยังไม่แล้วเสร็จ', source: 'มาตรการ', rows: OPEN_MEASURE_NOTES },
  measures: {
    label: 'ผลการดำเนินการรายมาตรการ',
    source: 'มาตรการ',
    rows: {
      no: { label: 'ลำดับ', source: 'มาตรการ › ลำดับ' },
      measure: { label: 'มาตรการหรือกิจกรรม', source: 'มาตรการ › มาตรการ/กิจกรรม' },
      output: { label: 'บรรทัดของผลการดำเนินการ', source: 'มาตรการ › ผลการดำเนินการ', rows: LINE_NOTES },
      hasStatus: { label: 'มีสถานะ', source: 'มาตรการ › สถานะ', condition: true },
      status: { label: 'สถานะ', source: 'มาตรการ › สถานะ' },
      outcome: { label: 'บรรทัดของผลลัพธ์', source: 'มาตรการ › ผลลัพธ์', rows: LINE_NOTES },
    },
  },
  hasSuggestions: { label: 'มีข้อเสนอแนะ', source: 'มาตรการ › ข้อเสนอแนะ', condition: true },
  suggestions: {
    label: 'ข้อเสนอแนะต่อมาตรการ',
    source: 'มาตรการ › ข้อเสนอแนะ',
    rows: {
      no: { label: 'ลำดับมาตรการ', source: 'มาตรการ › ลำดับ' },
      text: { label: 'ข้อเสนอแนะ', source: 'มาตรการ › ข้อเสนอแนะ' },
    },
  },
};

/** See the head of this file. */
export const resultsDocument: DocumentDefinition<ResultsData> = {
  id: 'results',
  tabs: ['settings', 'measures'],
  title: DOCUMENT_TITLES.results,
  purpose: 'รายงานมาตรการ สรุปผล และผลลัพธ์ พร้อมจำนวนที่แล้วเสร็จและไม่แล้วเสร็จ',
  fields: FIELDS,
  build,
  missing,
};

const MEASURES = 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน';

function build(input: DocumentInput): ResultsData {
  const { measures } = input.workbook;
  const planYear = planYearOf(input);
  const plan = measuresItemOf(planYear);
  const asks = reportItemOf(planYear);
  const planElements = numbered(requiredTexts(plan));
  const elements = numbered(requiredTexts(asks));
  const open = openMeasures(measures);
  const suggestions = measures
    .map((measure, index) => ({ no: numberOf(measure, index), text: measure.suggestion.trim() }))
    .filter(({ text }) => text !== '' && !/^[-–—]+$/.test(text));
  return {
    ...report(input, `${resultsDocument.title} ประจำปีงบประมาณ พ.ศ. ${planYear}`),
    origin: origin(input),
    hasPlanElements: planElements.length > 0,
    planElementsTitle:
      plan === null ? '' : `มาตรการดังกล่าวจัดทำขึ้นตามการประเมินประจำปีงบประมาณ พ.ศ. ${plan.year} ${plan.name} ซึ่งต้องมีข้อมูลดังนี้`,
    planElements,
    hasElements: elements.length > 0,
    elementsTitle:
      asks === null ? '' : `การประเมินประจำปีงบประมาณ พ.ศ. ${asks.year} ${asks.name} กำหนดให้รายงานแสดงข้อมูลดังนี้`,
    elements,
    noMeasures: measures.length === 0,
    hasMeasures: measures.length > 0,
    countSentence: countSentence(measures),
    hasOpenMeasures: open.length > 0,
    openMeasures: open,
    measures: measures.map((measure, index) => ({
      no: numberOf(measure, index),
      measure: nameOf(measure),
      output: textLines(measure.output),
      hasStatus: measure.status !== null,
      status: measure.status === null ? '' : STATUS_CHOICES[measure.status],
      outcome: textLines(measure.outcome),
    })),
    hasSuggestions: suggestions.length > 0,
    suggestions,
  };
}

function numbered(texts: readonly string[]): Element[] {
  return texts.map((text, index) => ({ no: String(index + 1), text }));
}

/** Which result the measures answer, how many there are, and who asks for the report: only what the year chain says. */
function origin(input: DocumentInput): string {
  const { resultYear } = input.analysis;
  const planYear = planYearOf(input);
  const count = input.workbook.measures.length;
  const asks = reportItemOf(planYear);
  const known = requiredTexts(asks).length > 0;
  const purpose =
    asks === null || known
      ? ''
      : asks.confirmed
        ? ` ซึ่งใช้ในการประเมินประจำปีงบประมาณ พ.ศ. ${asks.year} ${asks.name}`
        : ` ซึ่งใช้ในการประเมิน${asks.name}`;
  return (
    `ได้นำผล${ASSESSMENT} (Integrity and Transparency Assessment : ITA) ประจำปีงบประมาณ พ.ศ. ${resultYear} ` +
    `มากำหนดเป็น${MEASURES} ประจำปีงบประมาณ พ.ศ. ${planYear}${count === 0 ? '' : ` จำนวน ${count} มาตรการ`} ` +
    `และจัดทำรายงานผลการดำเนินการฉบับนี้${purpose}`
  );
}

function missing(input: DocumentInput): MissingField[] {
  const { workbook } = input;
  const measures =
    workbook.measures.length === 0
      ? [missingRows(workbook, 'measures', 'มาตรการอย่างน้อย 1 รายการ')]
      : workbook.measures.reduce<MissingField[]>(
          (all, measure, index) => [...all, ...missingResult(measure, index)],
          [],
        );
  return [...missingInReport(workbook), ...measures];
}

/** The result of one measure that a report cannot do without. */
export function missingResult(measure: MeasureRow, index: number): MissingField[] {
  const of = `ของมาตรการที่ ${numberOf(measure, index)}`;
  return missingCells('measures', measure, ['measure', 'output', 'outcome', 'status'], of);
}
