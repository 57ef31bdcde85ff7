/**
 * มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน (`measures`): a memo with เรื่องเดิม, ข้อเท็จจริง, ข้อกฎหมาย and
 * ข้อพิจารณา, opinions and approval, a cover, the analysis by issues, the plan for each issue, and the constraints.
 * Structure: a published paper (design §6) and ita-domain.md §3.7 (O34 of 2567).
 */

import type { IndicatorResult, IssueResult } from '../ita/analysis';
import { classify } from '../ita/classes';
import type { WeaknessClass } from '../ita/model';
import { byScore } from '../ita/ranking';
import { formatScore, round2 } from '../ita/rounding';
import type { MissingField } from '../rpc';
import type { ItemRow, MeasureRow } from '../workbook/records';
import { BLANK, orBlank, type DocumentDefinition, type DocumentInput, type FieldNotes } from './definition';
import { LINE_NOTES, textLines, type TextLine } from './lines';
import { nameOf, numberOf, periodOf } from './measures';
import { MEMO_NOTES, asksForDecision, dateOrBlank, memo, missingInMemo, type Memo } from './memo';
import { missingCells, missingPeriod, missingRows, missingSettings } from './missing';
import { placeName } from './place-name';
import { planYearOf } from './report';
import { indicatorText } from './texts/indicators';
import { issueAdvice } from './texts/issues';
import { totalSentence } from './total-sentence';
import { ASSESSMENT, CLASS_DEMANDS, indicatorName, itemName, line, oneLine, scoreOrBlank, thaiList } from './wording';
import { measuresItemOf } from './year-items';
import { DOCUMENT_TITLES } from './titles';

interface NumberedText {
  readonly no: string;
  readonly text: string;
}

interface IssueIndicator {
  readonly name: string;
  /** "ร้อยละ …" without the words: the score, or that there is none. */
  readonly score: string;
}

interface WeakItem {
  readonly item: string;
  readonly text: string;
  readonly score: string;
}

interface IssueSection {
  readonly no: string;
  readonly name: string;
  readonly indicators: readonly IssueIndicator[];
  readonly sentence: string;
  readonly hasWeakItems: boolean;
  readonly weakItemsTitle: string;
  readonly weakItems: readonly WeakItem[];
}

interface PlannedMeasure {
  /** Several measures under one issue are told apart. */
  readonly hasTitle: boolean;
  readonly title: string;
  readonly measure: string;
  readonly responsible: string;
  readonly steps: readonly TextLine[];
  readonly period: string;
  readonly hasMonitoring: boolean;
  readonly monitoring: string;
}

interface PlanSection {
  readonly title: string;
  readonly noMeasures: boolean;
  readonly measures: readonly PlannedMeasure[];
}

export interface MeasuresData extends Memo {
  readonly resultYear: string;
  readonly planYear: string;
  readonly announcementDate: string;
  readonly totalSentence: string;
  readonly issuesSentence: string;
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

const NUMBERED_NOTES: FieldNotes<NumberedText> = {
  no: { label: 'ลำดับ', source: 'ลำดับ' },
  text: { label: 'ข้อความ', source: 'ข้อความในแท็บ' },
};

const FIELDS: FieldNotes<MeasuresData> = {
  ...MEMO_NOTES,
  resultYear: { label: 'ปีงบประมาณของผลประเมิน', source: 'ตั้งค่า › ปีงบประมาณของผลประเมิน' },
  planYear: { label: 'ปีงบประมาณของมาตรการ', source: 'ตั้งค่า › ปีงบประมาณของมาตรการ' },
  announcementDate: { label: 'วันที่ประกาศผล', source: 'ตั้งค่า › วันที่ประกาศผล' },
  totalSentence: { label: 'ประโยคสรุปคะแนนรวมและระดับ', source: 'คำนวณจากคะแนนรายตัวชี้วัด' },
  issuesSentence: { label: 'ประโยคสรุปผลวิเคราะห์ทุกประเด็น', source: 'เรียบเรียงจากคะแนนและประเด็น' },
  requirement: { label: 'ข้อของการประเมินที่เอกสารนี้ตอบ', source: 'เกณฑ์ของปีงบประมาณของมาตรการ' },
  laws: { label: 'ข้อกฎหมาย', source: 'ข้อกฎหมาย', rows: NUMBERED_NOTES },
  proposal: { label: 'ข้อพิจารณา', source: 'เรียบเรียง: มีผู้อนุมัติหรือไม่' },
  hasPlace: { label: 'มีอำเภอหรือจังหวัด', source: 'ตั้งค่า', condition: true },
  place: { label: 'อำเภอและจังหวัด', source: 'ตั้งค่า › อำเภอ/เขต และ จังหวัด' },
  issueCount: { label: 'จำนวนประเด็น', source: 'ประเด็น' },
  issues: {
    label: 'ผลวิเคราะห์รายประเด็น',
    source: 'ประเด็น และ คะแนน',
    rows: {
      no: { label: 'ประเด็นที่', source: 'ประเด็น › ประเด็นที่' },
      name: { label: 'ชื่อประเด็น', source: 'ประเด็น › ประเด็น' },
      indicators: {
        label: 'ตัวชี้วัดของประเด็น',
        source: 'ประเด็น › ตัวชี้วัดที่',
        rows: {
          name: { label: 'ตัวชี้วัด', source: 'คะแนน › ตัวชี้วัด' },
          score: { label: 'คะแนน', source: 'คะแนน › คะแนน' },
        },
      },
      sentence: { label: 'ข้อวิเคราะห์ของประเด็น', source: 'เรียบเรียงจากคะแนน หรือ ประเด็น › ข้อวิเคราะห์' },
      hasWeakItems: { label: 'มีข้อที่ต่ำกว่าเกณฑ์ในประเด็นนี้', source: 'รายข้อ', condition: true },
      weakItemsTitle: { label: 'หัวข้อรายการข้อที่ต่ำกว่าเกณฑ์', source: 'เรียบเรียงจากคะแนน' },
      weakItems: {
        label: 'ข้อที่ต่ำกว่าเกณฑ์ เรียงจากต่ำสุด',
        source: 'รายข้อ',
        rows: {
          item: { label: 'รหัสข้อ', source: 'รายข้อ › ข้อ' },
          text: { label: 'ข้อคำถาม', source: 'รายข้อ › ข้อคำถาม' },
          score: { label: 'คะแนน', source: 'รายข้อ › คะแนน' },
        },
      },
    },
  },
  plan: {
    label: 'มาตรการรายประเด็น',
    source: 'มาตรการ',
    rows: {
      title: { label: 'หัวข้อประเด็น', source: 'ประเด็น' },
      noMeasures: { label: 'ประเด็นนี้ยังไม่มีมาตรการ', source: 'มาตรการ', condition: true },
      measures: {
        label: 'มาตรการของประเด็น',
        source: 'มาตรการ',
        rows: {
          hasTitle: { label: 'ประเด็นนี้มีหลายมาตรการ', source: 'มาตรการ', condition: true },
          title: { label: 'ลำดับมาตรการในประเด็น', source: 'มาตรการ' },
          measure: { label: 'กิจกรรม/โครงการ', source: 'มาตรการ › มาตรการ/กิจกรรม' },
          responsible: { label: 'ผู้รับผิดชอบ', source: 'มาตรการ › ผู้รับผิดชอบ' },
          steps: { label: 'บรรทัดของขั้นตอน', source: 'มาตรการ › ขั้นตอน/วิธีการปฏิบัติ', rows: LINE_NOTES },
          period: { label: 'ระยะเวลา', source: 'มาตรการ › เริ่ม และ สิ้นสุด' },
          hasMonitoring: { label: 'มีการกำกับติดตาม', source: 'มาตรการ › การกำกับติดตาม', condition: true },
          monitoring: { label: 'การกำกับติดตาม', source: 'มาตรการ › การกำกับติดตาม' },
        },
      },
    },
  },
  constraints: { label: 'ข้อจำกัด', source: 'ข้อจำกัด', rows: NUMBERED_NOTES },
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
    ...memo(
      input,
      'รายงานการจัดทำมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ' +
        `และการวิเคราะห์ผล${ASSESSMENT} ประจำปีงบประมาณ พ.ศ. ${analysis.resultYear}`,
    ),
    resultYear: String(analysis.resultYear),
    planYear: String(planYearOf(input)),
    announcementDate: dateOrBlank(settings.announcementDate),
    totalSentence: totalSentence(input),
    issuesSentence: issuesSentence(analysis.issues),
    requirement: requirement(planYearOf(input)),
    laws: numbered(workbook.laws.map(({ text }) => text)),
    proposal: asksForDecision(workbook)
      ? `เห็นควรพิจารณาอนุมัติมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ${planYearOf(input)} ` +
        'ตามเอกสารที่เสนอมาพร้อมนี้ แจ้งส่วนราชการที่รับผิดชอบดำเนินการ และเผยแพร่ทางเว็บไซต์ของหน่วยงาน'
      : `เห็นควรแจ้งมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ${planYearOf(input)} ` +
        'ให้ส่วนราชการที่รับผิดชอบทราบ และเผยแพร่ทางเว็บไซต์ของหน่วยงานต่อไป',
    hasPlace: place !== '',
    place,
    issueCount: String(analysis.issues.length),
    issues: analysis.issues.map((issue) => issueSection(input, issue)),
    plan: planSections(input),
    constraints: numbered(workbook.constraints.map(({ text }) => text)),
  };
}

/** Texts with their order; the number that people typed in front is dropped, and none gives one blank place. */
function numbered(texts: readonly string[]): NumberedText[] {
  const list = texts.length === 0 ? [''] : texts;
  return list.map((text, index) => {
    const lines = textLines(text);
    const only = lines[0];
    return { no: String(index + 1), text: lines.length === 1 && only ? only.text : text.trim() || BLANK };
  });
}

/** " ข้อ O34 มาตรการ…" where a source names the year's item, " เรื่อง มาตรการ…" where its number is only a default. */
function requirement(planYear: number): string {
  const asks = measuresItemOf(planYear);
  return asks === null ? '' : ` ${asks.name}`;
}

const CLASSES: readonly WeaknessClass[] = ['urgent', 'improve', 'maintain'];

/** "พบว่ามีประเด็นที่ต้องแก้ไขโดยเร่งด่วน จำนวน 1 ประเด็น …": only the classes that occur, and what is not known. */
function issuesSentence(issues: readonly IssueResult[]): string {
  const parts = CLASSES.map((name) => ({ name, count: issues.filter((issue) => issue.class === name).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `ประเด็นที่${CLASS_DEMANDS[name]} จำนวน ${count} ประเด็น`);
  const unknown = issues.filter((issue) => issue.class === null).length;
  if (unknown > 0) parts.push(`ประเด็นที่ยังสรุปไม่ได้เพราะไม่มีข้อมูลคะแนน จำนวน ${unknown} ประเด็น`);
  return parts.length === 0 ? '' : `พบ${thaiList(parts)}`;
}

function issueSection(input: DocumentInput, issue: IssueResult): IssueSection {
  const own = ownIndicators(input, issue);
  const weak = weakItems(input, issue);
  return {
    no: String(issue.no),
    name: issue.name,
    indicators: own.map((indicator) => ({
      name: indicatorName(indicator),
      score: indicator.score === null ? 'ไม่มีข้อมูลคะแนน' : `ได้ ${formatScore(indicator.score)} คะแนน`,
    })),
    sentence: [verdict(input, issue, own), ownText(input, issue)].filter((part) => part !== '').join(' '),
    hasWeakItems: weak.length > 0,
    weakItemsTitle:
      weak.length === 0 ? '' : `ข้อที่ได้ต่ำกว่า ${line(input.workbook.settings.target)} คะแนนและต้องแก้ไขโดยเร่งด่วน`,
    weakItems: weak.map((item) => ({
      item: itemName(item),
      text: orBlank(oneLine(item.text)),
      score: scoreOrBlank(item.score),
    })),
  };
}

function ownIndicators(input: DocumentInput, issue: IssueResult): IndicatorResult[] {
  return input.analysis.indicators.filter(({ no }) => issue.indicators.indexOf(no) >= 0);
}

/** What the issue's own indicators ask for: the lowest one first, then others that are urgent too. */
function verdict(input: DocumentInput, issue: IssueResult, own: readonly IndicatorResult[]): string {
  const lowest = own.filter(({ no }) => no === issue.lowest)[0];
  if (!lowest || lowest.score === null || issue.class === null) {
    return own.length === 0 ? 'ยังไม่ได้กำหนดตัวชี้วัดของประเด็นนี้' : 'ยังสรุปผลของประเด็นนี้ไม่ได้ เนื่องจากไม่มีข้อมูลคะแนนของตัวชี้วัด';
  }
  const score = lowest.score;
  const known = own.filter((indicator) => indicator.score !== null);
  const ties = known.filter((indicator) => indicator.score === score);
  const demand = CLASS_DEMANDS[issue.class];
  const statement =
    own.length === 1
      ? `ตัวชี้วัดนี้${demand}`
      : known.length === 1
        ? `${indicatorName(lowest)} ${demand}`
        : ties.length === known.length
          ? `ทั้ง ${known.length} ตัวชี้วัดได้คะแนนเท่ากัน และ${demand}`
          : `ตัวชี้วัดที่ได้คะแนนต่ำสุดของประเด็นนี้ คือ ${thaiList(ties.map(indicatorName))} ซึ่ง${demand}`;
  const { target, maintain } = input.workbook.settings;
  const others = byScore(
    known.filter(
      (indicator) =>
        indicator.score !== score && classify(indicator.score as number, { target, maintain }) === 'urgent',
    ),
    (indicator) => indicator.score as number,
    'lowest',
  );
  const also =
    others.length === 0
      ? ''
      : ` นอกจากนี้ ${thaiList(others.map((indicator) => `${indicatorName(indicator)} (${scoreOrBlank(indicator.score)} คะแนน)`))} ` +
        'ต้องแก้ไขโดยเร่งด่วนด้วย';
  const partly = known.length < own.length ? ' ทั้งนี้ พิจารณาเฉพาะตัวชี้วัดที่มีข้อมูลคะแนน' : '';
  return `${statement}${advice(input, issue, lowest)}${also}${partly}`;
}

/** Our own advice only where something is to be raised and the agency has not written its own sentence. */
function advice(input: DocumentInput, issue: IssueResult, lowest: IndicatorResult): string {
  if (ownText(input, issue) !== '' || issue.class === 'maintain') return '';
  return ` โดย${issueAdvice(issue.name) ?? indicatorText(lowest.no).advice}`;
}

function ownText(input: DocumentInput, issue: IssueResult): string {
  return (input.workbook.issues.filter(({ no }) => no === issue.no)[0]?.text ?? '').trim();
}

/** Items below the target that belong to the issue's indicators, lowest first. */
function weakItems(input: DocumentInput, issue: IssueResult): ItemRow[] {
  return byScore(
    input.workbook.items.filter(
      (item) =>
        item.score !== null &&
        item.indicator !== null &&
        issue.indicators.indexOf(item.indicator) >= 0 &&
        round2(item.score) < input.workbook.settings.target,
    ),
    (item) => item.score as number,
    'lowest',
  );
}

function planSections(input: DocumentInput): PlanSection[] {
  const { measures } = input.workbook;
  const sections = input.analysis.issues.map((issue) =>
    planSection(
      `ประเด็นที่ ${issue.no} ${issue.name}`,
      measures.filter((measure) => measure.issue === issue.no),
    ),
  );
  const elsewhere = measuresWithoutIssue(input);
  return elsewhere.length === 0 ? sections : [...sections, planSection('มาตรการอื่นที่ไม่ได้ระบุประเด็น', elsewhere)];
}

/** Measures whose issue is empty or unknown; they are printed last instead of being lost. */
function measuresWithoutIssue(input: DocumentInput): MeasureRow[] {
  return input.workbook.measures.filter(
    (measure) => !input.analysis.issues.some((issue) => issue.no === measure.issue),
  );
}

function planSection(title: string, measures: readonly MeasureRow[]): PlanSection {
  return {
    title,
    noMeasures: measures.length === 0,
    measures: measures.map((measure, index) => ({
      hasTitle: measures.length > 1,
      title: measures.length > 1 ? `มาตรการที่ ${index + 1}` : '',
      measure: nameOf(measure),
      responsible: orBlank(measure.responsible),
      steps: textLines(measure.steps),
      period: periodOf(measure),
      hasMonitoring: measure.monitoring.trim() !== '',
      monitoring: measure.monitoring.trim(),
    })),
  };
}

function missing(input: DocumentInput): MissingField[] {
  const { workbook, analysis } = input;
  const used = analysis.indicators.filter(
    ({ no, score }) => score === null && analysis.issues.some((issue) => issue.indicators.indexOf(no) >= 0),
  );
  return [
    ...missingInMemo(workbook),
    ...missingSettings(workbook, ['announcementDate']),
    ...(workbook.laws.length === 0 ? [missingRows(workbook, 'laws', 'ข้อกฎหมายอย่างน้อย 1 ข้อ')] : []),
    ...used.map(({ no }) => ({
      field: 'indicators.score',
      label: `คะแนนตัวชี้วัดที่ ${no}`,
      cell: workbook.indicators.filter((row) => row.no === no)[0]?.cells.score ?? null,
    })),
    ...analysis.issues
      .filter((issue) => !workbook.measures.some((measure) => measure.issue === issue.no))
      .map((issue) => ({ ...missingRows(workbook, 'measures', `มาตรการของประเด็นที่ ${issue.no} ${issue.name}`) })),
    ...workbook.measures.reduce<MissingField[]>(
      (all, measure, index) => [...all, ...missingInMeasure(measure, index)],
      [],
    ),
    ...(workbook.constraints.length === 0 ? [missingRows(workbook, 'constraints', 'ข้อจำกัดอย่างน้อย 1 ข้อ')] : []),
  ];
}

function missingInMeasure(measure: MeasureRow, index: number): MissingField[] {
  const of = `ของมาตรการที่ ${numberOf(measure, index)}`;
  return [
    ...missingCells('measures', measure, ['issue', 'measure', 'responsible', 'steps'], of),
    ...missingPeriod(measure, of),
  ];
}
