/**
 * มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน (`measures`): a memo with เรื่องเดิม, ข้อเท็จจริง, ข้อกฎหมาย and
 * ข้อพิจารณา, opinions and approval, a cover, the analysis by issues, the plan for each issue, and the constraints.
 * Structure: paper 000 and ita-domain.md §3.7 (O34 of 2567).
 */

import { mayHaveMeasure } from '../../workbook/issue-of-measure';
import type { MissingField } from '../shared/missing';
import { BEYOND_NOTES, belowTargetSentence, beyondIssues, type BeyondIssues } from './beyond-issues';
import { COMMITTEE_SENTENCE_NOTES, committeeSentence, type CommitteeSentence } from '../shared/committee-sentence';
import {
  ANNOUNCEMENT_NOTE,
  HAS_CONSTRAINTS_NOTE,
  PLACE_NOTES,
  PLAN_YEAR_NOTE,
  RESULT_YEAR_NOTE,
} from '../shared/common-notes';
import type { DocumentDefinition, DocumentInput, FieldNotes } from '../shared/definition';
import { ISSUE_NOTES, analysedIssues, issueSection, issuesSentence, type IssueSection } from './issue-sections';
import { measureNumbers } from '../shared/measures';
import { MEMO_NOTES, asksForDecision, datedOn, memo, missingInMemo, type Memo } from '../shared/memo';
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
import { PLAN_NOTES, planSections, unplannedSentence, type PlanSection } from './plan-sections';
import { planYearOf } from '../shared/report';
import {
  RESULT_SOURCE_NOTES,
  announcementSettings,
  resultSource,
  type ResultSourceFacts,
} from '../shared/result-source';
import { DOCUMENT_TITLES } from '../shared/titles';
import { totalSentence } from '../shared/total-sentence';
import { ASSESSMENT, MEASURES, STATED_SOURCE, numberList, oneLine } from '../shared/wording';
import { measuresItemOf } from '../shared/year-items';

export interface MeasuresData extends Memo, CommitteeSentence, ResultSourceFacts {
  readonly resultYear: string;
  readonly planYear: string;
  /** " ลงวันที่ 10 สิงหาคม 2566", or empty. */
  readonly announcement: string;
  /** What the agency wants to do with the result. */
  readonly hasPurpose: boolean;
  readonly purpose: string;
  readonly hasTotal: boolean;
  readonly totalSentence: string;
  /** Whether anything follows the memo. */
  readonly hasAttachment: boolean;
  readonly hasAnalysis: boolean;
  readonly hasIssues: boolean;
  readonly issueCount: string;
  readonly issuesSentence: string;
  readonly hasBelowTarget: boolean;
  readonly belowTargetSentence: string;
  readonly hasMeasures: boolean;
  readonly requirement: string;
  readonly hasLaws: boolean;
  readonly laws: readonly NumberedText[];
  readonly proposal: string;
  readonly hasPlace: boolean;
  readonly place: string;
  readonly issues: readonly IssueSection[];
  readonly hasBeyondIssues: boolean;
  readonly beyondTitle: string;
  readonly beyondIssues: readonly BeyondIssues[];
  readonly planNo: string;
  readonly plan: readonly PlanSection[];
  readonly hasUnplanned: boolean;
  readonly unplannedSentence: string;
  readonly hasConstraints: boolean;
  readonly constraintsNo: string;
  readonly constraints: readonly NumberedText[];
}

const FIELDS: FieldNotes<MeasuresData> = {
  ...MEMO_NOTES,
  ...COMMITTEE_SENTENCE_NOTES,
  ...RESULT_SOURCE_NOTES,
  resultYear: RESULT_YEAR_NOTE,
  planYear: PLAN_YEAR_NOTE,
  announcement: ANNOUNCEMENT_NOTE,
  hasPurpose: { label: 'มีวัตถุประสงค์ของการนำผลไปใช้', source: 'ตั้งค่า › วัตถุประสงค์ของการนำผลไปใช้', condition: true },
  purpose: { label: 'วัตถุประสงค์ของการนำผลไปใช้', source: 'ตั้งค่า › วัตถุประสงค์ของการนำผลไปใช้' },
  hasTotal: { label: 'ทราบคะแนนรวมหรือระดับ', source: 'คะแนน หรือ ตั้งค่า', condition: true },
  totalSentence: { label: 'ประโยคสรุปคะแนนรวมและระดับ', source: STATED_SOURCE },
  hasAttachment: {
    label: 'มีเอกสารแนบ',
    source: 'คะแนน, รายข้อ, ประเด็น, มาตรการ หรือ ข้อจำกัด',
    condition: true,
  },
  hasAnalysis: { label: 'มีผลวิเคราะห์', source: 'คะแนน, รายข้อ หรือ ประเด็น › ข้อวิเคราะห์', condition: true },
  hasIssues: { label: 'มีประเด็นที่วิเคราะห์ได้', source: 'คะแนน, รายข้อ หรือ ประเด็น › ข้อวิเคราะห์', condition: true },
  issueCount: { label: 'จำนวนประเด็นที่วิเคราะห์', source: 'ประเด็น' },
  issuesSentence: { label: 'ประโยคสรุปผลวิเคราะห์ทุกประเด็น', source: 'เรียบเรียงจากคะแนนและประเด็น' },
  hasBelowTarget: { label: 'มีตัวชี้วัดหรือข้อที่ต่ำกว่าเกณฑ์', source: 'คะแนน และ รายข้อ', condition: true },
  belowTargetSentence: {
    label: 'ตัวชี้วัดและข้อที่ต่ำกว่าเกณฑ์ทั้งหมดพร้อมมาตรการ',
    source: 'เรียบเรียงจากคะแนน รายข้อ ประเด็น และมาตรการ',
  },
  hasMeasures: { label: 'มีมาตรการ', source: 'มาตรการ', condition: true },
  requirement: { label: 'ข้อของการประเมินที่เอกสารนี้ตอบ', source: 'เกณฑ์ของปีงบประมาณของมาตรการ' },
  hasLaws: { label: 'มีข้อกฎหมาย', source: 'ข้อกฎหมาย', condition: true },
  laws: { label: 'ข้อกฎหมาย', source: 'ข้อกฎหมาย', rows: numberedNotes('ข้อกฎหมาย › ข้อกฎหมาย') },
  proposal: { label: 'ข้อพิจารณา', source: 'เรียบเรียง: มีมาตรการหรือไม่ และมีผู้อนุมัติหรือไม่' },
  ...PLACE_NOTES,
  issues: { label: 'ผลวิเคราะห์รายประเด็น', source: 'ประเด็น และ คะแนน', rows: ISSUE_NOTES },
  hasBeyondIssues: { label: 'มีสิ่งที่ต่ำกว่าเกณฑ์นอกประเด็น', source: 'คะแนน และ รายข้อ', condition: true },
  beyondTitle: { label: 'หัวข้อของสิ่งที่อยู่นอกประเด็น', source: 'เรียบเรียง' },
  beyondIssues: { label: 'ตัวชี้วัดนอกประเด็น', source: 'คะแนน และ รายข้อ', rows: BEYOND_NOTES },
  planNo: { label: 'เลขหัวข้อของแผน', source: 'ลำดับ' },
  plan: { label: 'มาตรการรายประเด็น', source: 'มาตรการ', rows: PLAN_NOTES },
  hasUnplanned: { label: 'มีประเด็นที่ยังไม่มีมาตรการ', source: 'มาตรการ › ประเด็นที่', condition: true },
  unplannedSentence: { label: 'ประเด็นที่ยังไม่มีมาตรการ', source: 'มาตรการ › ประเด็นที่' },
  hasConstraints: HAS_CONSTRAINTS_NOTE,
  constraintsNo: { label: 'เลขหัวข้อของข้อจำกัด', source: 'ลำดับ' },
  constraints: { label: 'ข้อจำกัด', source: 'ข้อจำกัด', rows: numberedNotes('ข้อจำกัด › ข้อจำกัด') },
};

/** See the head of this file. */
export const measuresDocument: DocumentDefinition<MeasuresData> = {
  id: 'measures',
  tabs: ['settings', 'signers', 'indicators', 'items', 'measures', 'issues', 'constraints', 'laws', 'papers'],
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
  const total = totalSentence(input);
  const below = belowTargetSentence(input);
  const issues = analysedIssues(input);
  const beyond = beyondIssues(input);
  const unplanned = unplannedSentence(input);
  const hasAnalysis = issues.length + beyond.length > 0;
  const hasMeasures = workbook.measures.length > 0;
  return {
    ...memo(input, `รายงานการจัดทำ${MEASURES} และการวิเคราะห์ผล${ASSESSMENT} ประจำปีงบประมาณ พ.ศ. ${analysis.resultYear}`),
    ...committeeSentence(input),
    resultYear: String(analysis.resultYear),
    planYear: String(planYearOf(input)),
    ...resultSource(input),
    announcement: datedOn(settings.announcementDate),
    hasPurpose: settings.purpose.trim() !== '',
    purpose: oneLine(settings.purpose).replace(/^(?:ทั้งนี้\s*)?เพื่อ\s*/, ''),
    hasTotal: total !== '',
    totalSentence: total,
    hasAttachment: hasAnalysis || hasMeasures || workbook.constraints.length > 0,
    hasAnalysis,
    hasIssues: issues.length > 0,
    issueCount: String(issues.length),
    issuesSentence: issuesSentence(input),
    hasBelowTarget: below !== '',
    belowTargetSentence: below,
    hasMeasures,
    requirement: requirement(planYearOf(input)),
    hasLaws: workbook.laws.length > 0,
    laws: numbered(workbook.laws.map(({ text }) => text)),
    proposal: proposal(input, hasAnalysis),
    hasPlace: place !== '',
    place,
    issues: issues.map((issue) => issueSection(input, issue)),
    hasBeyondIssues: beyond.length > 0,
    beyondTitle: issues.length > 0 ? 'นอกเหนือจากประเด็นข้างต้น' : 'ตัวชี้วัดและข้อที่ต่ำกว่าเกณฑ์เป้าหมาย',
    beyondIssues: beyond,
    planNo: String(hasAnalysis ? 2 : 1),
    plan: planSections(input),
    hasUnplanned: unplanned !== '',
    unplannedSentence: unplanned,
    hasConstraints: workbook.constraints.length > 0,
    constraintsNo: String(1 + Number(hasAnalysis) + Number(hasMeasures)),
    constraints: numbered(workbook.constraints.map(({ text }) => text)),
  };
}

/** " ข้อ O34 มาตรการ…" where a source names the year's item, " เรื่อง มาตรการ…" where its number is only a default. */
function requirement(planYear: number): string {
  const asks = measuresItemOf(planYear);
  return asks === null ? '' : ` ${asks.name}`;
}

/** Asks for what the boxes at the end decide; without measures there is nothing to approve but that they be made. */
function proposal(input: DocumentInput, hasAnalysis: boolean): string {
  const measures = `${MEASURES} ประจำปีงบประมาณ พ.ศ. ${planYearOf(input)}`;
  if (asksForDecision(input.workbook)) {
    return input.workbook.measures.length > 0
      ? `เห็นควรพิจารณาอนุมัติ${measures} ตามเอกสารที่เสนอมาพร้อมนี้ แจ้งส่วนราชการที่รับผิดชอบดำเนินการ และเผยแพร่ทางเว็บไซต์ของหน่วยงาน`
      : `เห็นควรพิจารณาอนุมัติให้ส่วนราชการที่เกี่ยวข้องกำหนด${measures} ตาม${hasAnalysis ? 'ผลการวิเคราะห์ที่เสนอมาพร้อมนี้' : 'ผลการประเมิน'}`;
  }
  return input.workbook.measures.length > 0
    ? `เห็นควรแจ้ง${measures} ให้ส่วนราชการที่รับผิดชอบทราบ และเผยแพร่ทางเว็บไซต์ของหน่วยงานต่อไป`
    : `เห็นควรแจ้งผลการ${hasAnalysis ? 'วิเคราะห์' : 'ประเมิน'}ให้ส่วนราชการที่เกี่ยวข้องทราบ เพื่อกำหนด${measures} ต่อไป`;
}

function missing(input: DocumentInput): MissingField[] {
  const { workbook, analysis } = input;
  const numbers = measureNumbers(workbook.measures);
  const used = analysis.indicators.filter(({ no }) => analysis.issues.some((issue) => issue.indicators.includes(no)));
  const bare = analysis.issues
    .filter(
      (issue) =>
        !workbook.measures.some((measure) => measure.issue === issue.no) && !mayHaveMeasure(workbook.measures, issue),
    )
    .map(({ no }) => String(no));
  return [
    ...missingInMemo(workbook),
    ...missingSettings(workbook, announcementSettings({ workbook })),
    ...(workbook.laws.length === 0 ? [missingRows(workbook, 'laws', 'ข้อกฎหมายอย่างน้อย 1 ข้อ')] : []),
    ...missingScores(workbook, used),
    ...(bare.length === 0 ? [] : [missingRows(workbook, 'measures', `มาตรการของประเด็นที่ ${numberList(bare)}`)]),
    ...workbook.measures.flatMap((measure, index) => {
      const of = `ของมาตรการที่ ${numbers[index] ?? ''}`;
      return [
        ...missingCells('measures', measure, ['issue', 'measure', 'responsible', 'steps'], of),
        ...missingPeriod(measure, of),
      ];
    }),
    ...missingConstraints(workbook),
  ];
}
