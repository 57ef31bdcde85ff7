/** The analysis of each issue: its indicators, what they ask for, and its items below the target. */

import type { IndicatorResult, IssueResult } from '../../ita/analysis';
import { classify } from '../../ita/classes';
import type { WeaknessClass } from '../../ita/model';
import { byScore } from '../../ita/ranking';
import { formatScore } from '../../ita/rounding';
import type { ItemRow } from '../../workbook/records';
import { orBlank, type DocumentInput, type FieldNotes } from '../shared/definition';
import { indicatorText } from '../shared/texts/indicators';
import { issueAdvice } from '../shared/texts/issues';
import { weakestFirst } from '../shared/weak-items';
import {
  CLASS_DEMANDS,
  indicatorName,
  itemName,
  line,
  oneLine,
  scoreOrBlank,
  scoredIndicatorList,
  thaiList,
} from '../shared/wording';

interface IssueIndicator {
  readonly name: string;
  /** "ได้ … คะแนน", or that there is none. */
  readonly score: string;
}

interface WeakItem {
  readonly item: string;
  readonly text: string;
  readonly score: string;
}

export interface IssueSection {
  readonly no: string;
  readonly name: string;
  readonly indicators: readonly IssueIndicator[];
  readonly sentence: string;
  readonly hasWeakItems: boolean;
  readonly weakItemsTitle: string;
  readonly weakItems: readonly WeakItem[];
}

export const ISSUE_NOTES: FieldNotes<IssueSection> = {
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
};

const CLASSES: readonly WeaknessClass[] = ['urgent', 'improve', 'maintain'];

/**
 * "พบประเด็นที่ต้องแก้ไขโดยเร่งด่วน จำนวน 1 ประเด็น …": only the classes that occur, and what is not known. An issue
 * without scores but with items below the target counts by them.
 */
export function issuesSentence(input: DocumentInput): string {
  const { issues } = input.analysis;
  const unscored = issues.filter((issue) => issue.class === null);
  const byItems = unscored.filter((issue) => weakItems(input, issue).length > 0).length;
  const unknown = unscored.length - byItems;
  if (unknown === issues.length) return issues.length === 0 ? '' : 'ซึ่งยังสรุปไม่ได้เนื่องจากไม่มีข้อมูลคะแนน';
  const counts = [
    ...CLASSES.map((name) => ({
      what: CLASS_DEMANDS[name],
      count: issues.filter((issue) => issue.class === name).length,
    })),
    { what: 'มีข้อที่ต้องแก้ไขโดยเร่งด่วน', count: byItems },
    { what: 'ยังสรุปไม่ได้เพราะไม่มีข้อมูลคะแนน', count: unknown },
  ].filter(({ count }) => count > 0);
  return `พบ${thaiList(counts.map(({ what, count }) => `ประเด็นที่${what} จำนวน ${count} ประเด็น`))}`;
}

export function issueSection(input: DocumentInput, issue: IssueResult): IssueSection {
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
  return input.analysis.indicators.filter(({ no }) => issue.indicators.includes(no));
}

/** What the issue's own indicators ask for: the lowest one first, then others that are urgent too. */
function verdict(input: DocumentInput, issue: IssueResult, own: readonly IndicatorResult[]): string {
  const lowest = own.find(({ no }) => no === issue.lowest);
  if (!lowest || lowest.score === null || issue.class === null) return withoutScores(input, issue, own);
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
  const also = others.length === 0 ? '' : ` นอกจากนี้ ${scoredIndicatorList(others)} ` + 'ต้องแก้ไขโดยเร่งด่วนด้วย';
  const partly = known.length < own.length ? ' ทั้งนี้ พิจารณาเฉพาะตัวชี้วัดที่มีข้อมูลคะแนน' : '';
  return `${statement}${advice(input, issue, lowest)}${also}${partly}`;
}

/** Our own advice only where something is to be raised and the agency has not written its own sentence. */
function advice(input: DocumentInput, issue: IssueResult, lowest: IndicatorResult): string {
  if (ownText(input, issue) !== '' || issue.class === 'maintain') return '';
  return ` โดย${issueAdvice(issue.name) ?? indicatorText(lowest.no).advice}`;
}

function ownText(input: DocumentInput, issue: IssueResult): string {
  return (input.workbook.issues.find(({ no }) => no === issue.no)?.text ?? '').trim();
}

/** What can be said of an issue whose indicators have no score: its items below the target, or nothing yet. */
function withoutScores(input: DocumentInput, issue: IssueResult, own: readonly IndicatorResult[]): string {
  if (own.length === 0) return 'ยังไม่ได้กำหนดตัวชี้วัดของประเด็นนี้';
  const weak = weakItems(input, issue).length;
  if (weak === 0) return 'ยังสรุปผลของประเด็นนี้ไม่ได้ เนื่องจากไม่มีข้อมูลคะแนนของตัวชี้วัด';
  const first = own[0] as IndicatorResult;
  return `แม้ไม่มีข้อมูลคะแนนของตัวชี้วัด แต่มีข้อที่ต้องแก้ไขโดยเร่งด่วน ${weak} ข้อ${advice(input, issue, first)}`;
}

/** Items below the target that belong to the issue's indicators, lowest first. */
function weakItems(input: DocumentInput, issue: IssueResult): ItemRow[] {
  return weakestFirst(input).filter(({ indicator }) => indicator !== null && issue.indicators.includes(indicator));
}
