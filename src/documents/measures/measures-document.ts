/**
 * มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน (`measures`): a memo with เรื่องเดิม, ข้อเท็จจริง, ข้อกฎหมาย and
 * ข้อพิจารณา, opinions and approval, a cover, the analysis by issues, the plan for each issue, and the constraints.
 * Structure: a published paper (design §6) and ita-domain.md §3.7 (O34 of 2567).
 */

import { mayHaveMeasure } from '../../workbook/issue-of-measure';
import type { MissingField } from '../shared/missing';
import { orBlank, type DocumentDefinition, type DocumentInput, type FieldNotes } from '../shared/definition';
import { ISSUE_NOTES, issueSection, issuesSentence, type IssueSection } from './issue-sections';
import { numberOf } from '../shared/measures';
import { MEMO_NOTES, asksForDecision, dateOrBlank, memo, missingInMemo, type Memo } from '../shared/memo';
import {
  missingCells,
  missingConstraints,
  missingPeriod,
  missingRows,
  missingScores,
  missingSettings,
} from '../shared/missing';
import { numbered, numberedNotes, type NumberedText } from '../shared/numbered';
import { placeName } from '../shared/place-name';
import { PLAN_NOTES, planSections, type PlanSection } from './plan-sections';
import { planYearOf } from '../shared/report';
import { DOCUMENT_TITLES } from '../shared/titles';
import { totalSentence } from '../shared/total-sentence';
import { ASSESSMENT, MEASURES, STATED_SOURCE, numberList } from '../shared/wording';
import { measuresItemOf } from '../shared/year-items';

export interface MeasuresData extends Memo {
  readonly resultYear: string;
  readonly planYear: string;
  readonly announcementDate: string;
  readonly totalSentence: string;
  readonly issuesSentence: string;
  readonly hasMeasures: boolean;
  readonly requirement: string;
  readonly laws: readonly NumberedText[];
  readonly proposal: string;
  readonly hasPlace: boolean;
  readonly place: string;
  readonly issueCount: string;
  readonly issues: readonly IssueSection[];
  readonly plan: readonly PlanSection[];
  readonly constraints: readonly NumberedText[];
}

const FIELDS: FieldNotes<MeasuresData> = {
  ...MEMO_NOTES,
  resultYear: { label: 'ปีงบประมาณของผลประเมิน', source: 'ตั้งค่า › ปีงบประมาณของผลประเมิน' },
  planYear: { label: 'ปีงบประมาณของมาตรการ', source: 'ตั้งค่า › ปีงบประมาณของมาตรการ' },
  announcementDate: { label: 'วันที่ประกาศผล', source: 'ตั้งค่า › วันที่ประกาศผล' },
  totalSentence: { label: 'ประโยคสรุปคะแนนรวมและระดับ', source: STATED_SOURCE },
  issuesSentence: { label: 'ประโยคสรุปผลวิเคราะห์ทุกประเด็น', source: 'เรียบเรียงจากคะแนนและประเด็น' },
  hasMeasures: { label: 'มีมาตรการ', source: 'มาตรการ', condition: true },
  requirement: { label: 'ข้อของการประเมินที่เอกสารนี้ตอบ', source: 'เกณฑ์ของปีงบประมาณของมาตรการ' },
  laws: { label: 'ข้อกฎหมาย', source: 'ข้อกฎหมาย', rows: numberedNotes('ข้อกฎหมาย › ข้อกฎหมาย') },
  proposal: { label: 'ข้อพิจารณา', source: 'เรียบเรียง: มีมาตรการหรือไม่ และมีผู้อนุมัติหรือไม่' },
  hasPlace: { label: 'มีอำเภอหรือจังหวัด', source: 'ตั้งค่า', condition: true },
  place: { label: 'อำเภอและจังหวัด', source: 'ตั้งค่า › อำเภอ/เขต และ จังหวัด' },
  issueCount: { label: 'จำนวนประเด็น', source: 'ประเด็น' },
  issues: { label: 'ผลวิเคราะห์รายประเด็น', source: 'ประเด็น และ คะแนน', rows: ISSUE_NOTES },
  plan: { label: 'มาตรการรายประเด็น', source: 'มาตรการ', rows: PLAN_NOTES },
  constraints: { label: 'ข้อจำกัด', source: 'ข้อจำกัด', rows: numberedNotes('ข้อจำกัด › ข้อจำกัด') },
};

/** See the head of this file. */
export const measuresDocument: DocumentDefinition<MeasuresData> = {
  id: 'measures',
  tabs: ['settings', 'signers', 'indicators', 'items', 'measures', 'issues', 'constraints', 'laws'],
  title: DOCUMENT_TITLES.measures,
  purpose: 'บันทึกข้อความเสนอผลวิเคราะห์รายประเด็น แผนมาตรการของปีถัดไป และข้อจำกัด',
  fields: FIELDS,
  build,
  missing,
};

function build(input: DocumentInput): MeasuresData {
  const { workbook, analysis } = input;
  const { settings } = workbook;
  const place = placeName(settings);
  return {
    ...memo(input, `รายงานการจัดทำ${MEASURES} และการวิเคราะห์ผล${ASSESSMENT} ประจำปีงบประมาณ พ.ศ. ${analysis.resultYear}`),
    resultYear: String(analysis.resultYear),
    planYear: String(planYearOf(input)),
    announcementDate: dateOrBlank(settings.announcementDate),
    totalSentence: totalSentence(input),
    issuesSentence: issuesSentence(input),
    hasMeasures: workbook.measures.length > 0,
    requirement: requirement(planYearOf(input)),
    laws: atLeastOne(workbook.laws),
    proposal: proposal(input),
    hasPlace: place !== '',
    place,
    issueCount: String(analysis.issues.length),
    issues: analysis.issues.map((issue) => issueSection(input, issue)),
    plan: planSections(input),
    constraints: atLeastOne(workbook.constraints),
  };
}

/** A numbered list that shows one place to fill in where there is nothing yet. */
function atLeastOne(rows: readonly { readonly text: string }[]): NumberedText[] {
  return numbered(rows.length === 0 ? [orBlank('')] : rows.map(({ text }) => text));
}

/** " ข้อ O34 มาตรการ…" where a source names the year's item, " เรื่อง มาตรการ…" where its number is only a default. */
function requirement(planYear: number): string {
  const asks = measuresItemOf(planYear);
  return asks === null ? '' : ` ${asks.name}`;
}

/** Asks for what the boxes at the end decide; without measures there is nothing to approve but that they be made. */
function proposal(input: DocumentInput): string {
  const measures = `${MEASURES} ประจำปีงบประมาณ พ.ศ. ${planYearOf(input)}`;
  if (asksForDecision(input.workbook)) {
    return input.workbook.measures.length > 0
      ? `เห็นควรพิจารณาอนุมัติ${measures} ตามเอกสารที่เสนอมาพร้อมนี้ แจ้งส่วนราชการที่รับผิดชอบดำเนินการ และเผยแพร่ทางเว็บไซต์ของหน่วยงาน`
      : `เห็นควรพิจารณาอนุมัติให้ส่วนราชการที่เกี่ยวข้องกำหนด${measures} ตามผลการวิเคราะห์ที่เสนอมาพร้อมนี้`;
  }
  return input.workbook.measures.length > 0
    ? `เห็นควรแจ้ง${measures} ให้ส่วนราชการที่รับผิดชอบทราบ และเผยแพร่ทางเว็บไซต์ของหน่วยงานต่อไป`
    : `เห็นควรแจ้งผลการวิเคราะห์ให้ส่วนราชการที่เกี่ยวข้องทราบ เพื่อกำหนด${measures} ต่อไป`;
}

function missing(input: DocumentInput): MissingField[] {
  const { workbook, analysis } = input;
  const used = analysis.indicators.filter(({ no }) => analysis.issues.some((issue) => issue.indicators.includes(no)));
  const bare = analysis.issues
    .filter(
      (issue) =>
        !workbook.measures.some((measure) => measure.issue === issue.no) && !mayHaveMeasure(workbook.measures, issue),
    )
    .map(({ no }) => String(no));
  return [
    ...missingInMemo(workbook),
    ...missingSettings(workbook, ['announcementDate']),
    ...(workbook.laws.length === 0 ? [missingRows(workbook, 'laws', 'ข้อกฎหมายอย่างน้อย 1 ข้อ')] : []),
    ...missingScores(workbook, used),
    ...(bare.length === 0 ? [] : [missingRows(workbook, 'measures', `มาตรการของประเด็นที่ ${numberList(bare)}`)]),
    ...workbook.measures.reduce<MissingField[]>((all, measure, index) => {
      const of = `ของมาตรการที่ ${numberOf(measure, index)}`;
      return [
        ...all,
        ...missingCells('measures', measure, ['issue', 'measure', 'responsible', 'steps'], of),
        ...missingPeriod(measure, of),
      ];
    }, []),
    ...missingConstraints(workbook),
  ];
}
