/**
 * รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส (`results`): which measures were set from which result, what
 * the report must contain, how many are finished, and the table of three columns. Structure: paper 001
 * and ita-domain.md §3.7 (O35 of 2567).
 */

import type { MissingField } from '../shared/missing';
import { hasContent } from '../../thai/text';
import type { DocumentDefinition, DocumentInput, FieldNotes } from '../shared/definition';
import { MEASURE_OVERVIEW_NOTES, measureOverview, type MeasureOverview } from '../shared/measure-counts';
import { measureNotes, measureNumbers, measureRows, missingInMeasures, type MeasureColumns } from '../shared/measures';
import { RESULT_CELLS, missingCells } from '../shared/missing';
import { numbered, numberedNotes, type NumberedText } from '../shared/numbered';
import { REPORT_NOTES, missingInReport, planYearOf, report, type Report } from '../shared/report';
import { ASSESSMENT, MEASURES } from '../shared/wording';
import { measuresItemOf, reportItemOf, requiredTexts } from '../shared/year-items';
import { DOCUMENT_TITLES } from '../shared/titles';

const COLUMNS = ['no', 'measure', 'output', 'hasStatus', 'status', 'outcome'] as const;

export interface ResultsData extends Report, MeasureOverview {
  readonly origin: string;
  readonly hasPlanElements: boolean;
  readonly planElementsTitle: string;
  readonly planElements: readonly NumberedText[];
  readonly hasElements: boolean;
  readonly elementsTitle: string;
  readonly elements: readonly NumberedText[];
  readonly measures: readonly Pick<MeasureColumns, (typeof COLUMNS)[number]>[];
  readonly hasSuggestions: boolean;
  readonly suggestions: readonly NumberedText[];
}

const ELEMENT_NOTES = numberedNotes('เกณฑ์ของปีการประเมิน');

const FIELDS: FieldNotes<ResultsData> = {
  ...REPORT_NOTES,
  origin: { label: 'ย่อหน้าที่มาของมาตรการและข้อที่รายงาน', source: 'เรียบเรียงจากปีงบประมาณและเกณฑ์ของปี' },
  hasPlanElements: { label: 'ทราบองค์ประกอบของข้อมาตรการ', source: 'เกณฑ์ของปีการประเมิน', condition: true },
  planElementsTitle: { label: 'หัวข้อองค์ประกอบของข้อมาตรการ', source: 'เกณฑ์ของปีการประเมิน' },
  planElements: { label: 'องค์ประกอบของข้อมาตรการ', source: 'เกณฑ์ของปีการประเมิน', rows: ELEMENT_NOTES },
  hasElements: { label: 'ทราบองค์ประกอบของข้อรายงานผล', source: 'เกณฑ์ของปีการประเมิน', condition: true },
  elementsTitle: { label: 'หัวข้อองค์ประกอบของข้อรายงานผล', source: 'เกณฑ์ของปีการประเมิน' },
  elements: { label: 'องค์ประกอบของข้อรายงานผล', source: 'เกณฑ์ของปีการประเมิน', rows: ELEMENT_NOTES },
  ...MEASURE_OVERVIEW_NOTES,
  measures: { label: 'ผลการดำเนินการรายมาตรการ', source: 'มาตรการ', rows: measureNotes(COLUMNS) },
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
  tabs: ['settings', 'measures', 'papers'],
  title: DOCUMENT_TITLES.results,
  purpose: 'รายงานมาตรการ สรุปผล และผลลัพธ์ พร้อมจำนวนที่แล้วเสร็จและไม่แล้วเสร็จ',
  fields: FIELDS,
  build,
  missing,
};

function build(input: DocumentInput): ResultsData {
  const { measures } = input.workbook;
  const planYear = planYearOf(input);
  const plan = measuresItemOf(planYear);
  const asks = reportItemOf(planYear);
  const planElements = numbered(requiredTexts(plan));
  const elements = numbered(requiredTexts(asks));
  const numbers = measureNumbers(measures);
  const suggestions = measures
    .map((measure, index) => ({ no: numbers[index] ?? '', text: measure.suggestion.trim() }))
    .filter(({ text }) => hasContent(text));
  return {
    ...report(input, `${resultsDocument.title} ประจำปีงบประมาณ พ.ศ. ${planYear}`),
    origin: origin(input),
    hasPlanElements: planElements.length > 0 && measures.length > 0,
    planElementsTitle:
      plan === null ? '' : `มาตรการดังกล่าวจัดทำขึ้นตามการประเมินประจำปีงบประมาณ พ.ศ. ${plan.year} ${plan.name} ซึ่งต้องมีข้อมูลดังนี้`,
    planElements,
    hasElements: elements.length > 0,
    elementsTitle:
      asks === null ? '' : `การประเมินประจำปีงบประมาณ พ.ศ. ${asks.year} ${asks.name} กำหนดให้รายงานแสดงข้อมูลดังนี้`,
    elements,
    ...measureOverview(measures),
    measures: measureRows(measures, COLUMNS),
    hasSuggestions: suggestions.length > 0,
    suggestions,
  };
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
  const basis = `ผล${ASSESSMENT} (Integrity and Transparency Assessment : ITA) ประจำปีงบประมาณ พ.ศ. ${resultYear}`;
  const measures = `${MEASURES} ประจำปีงบประมาณ พ.ศ. ${planYear}`;
  return count === 0
    ? `ยังไม่ได้นำ${basis} มากำหนดเป็น${measures}`
    : `ได้นำ${basis} มากำหนดเป็น${measures} จำนวน ${count} มาตรการ และจัดทำรายงานผลการดำเนินการฉบับนี้${purpose}`;
}

function missing({ workbook }: DocumentInput): MissingField[] {
  return [
    ...missingInReport(workbook),
    ...missingInMeasures(workbook, (measure, of) => missingCells('measures', measure, RESULT_CELLS, of)),
  ];
}
