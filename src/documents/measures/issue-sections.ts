/** The analysis of each issue: its indicators, what they ask for, and its items below the target. */

import type { IndicatorResult, IssueResult } from '../../ita/analysis';
import { classify } from '../../ita/classes';
import type { WeaknessClass } from '../../ita/model';
import { byScore } from '../../ita/ranking';
import { formatScore } from '../../ita/rounding';
import type { ItemRow } from '../../workbook/records';
import type { DocumentInput, FieldNotes } from '../shared/definition';
import { indicatorText } from '../shared/texts/indicators';
import { issueAdvice } from '../shared/texts/issues';
import { WEAK_ITEM_NOTES, weakItemLines, weakestFirst, type WeakItemLine } from '../shared/weak-items';
import { CLASS_DEMANDS, indicatorName, line, scoredIndicatorList, thaiList } from '../shared/wording';

interface IssueIndicator {
  readonly name: string;
  /** "ได้ … คะแนน", or empty. */
  readonly score: string;
}

export interface IssueSection {
  readonly no: string;
  readonly name: string;
  readonly indicators: readonly IssueIndicator[];
  readonly hasSentence: boolean;
  readonly sentence: string;
  readonly hasWeakItems: boolean;
  readonly weakItemsTitle: string;
  readonly weakItems: readonly WeakItemLine[];
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
  hasSentence: { label: 'มีข้อวิเคราะห์', source: 'คะแนน หรือ ประเด็น › ข้อวิเคราะห์', condition: true },
  sentence: { label: 'ข้อวิเคราะห์ของประเด็น', source: 'เรียบเรียงจากคะแนน หรือ ประเด็น › ข้อวิเคราะห์' },
  hasWeakItems: { label: 'มีข้อที่ต่ำกว่าเกณฑ์ในประเด็นนี้', source: 'รายข้อ', condition: true },
  weakItemsTitle: { label: 'หัวข้อรายการข้อที่ต่ำกว่าเกณฑ์', source: 'เรียบเรียงจากคะแนน' },
  weakItems: { label: 'ข้อที่ต่ำกว่าเกณฑ์ เรียงจากต่ำสุด', source: 'รายข้อ', rows: WEAK_ITEM_NOTES },
};

const CLASSES: readonly WeaknessClass[] = ['urgent', 'improve', 'maintain'];

/** What the worst of an issue asks for, its items included; null where neither scores nor words say anything of it. */
function worstOf(input: DocumentInput, issue: IssueResult): WeaknessClass | null {
  return weakItems(input, issue).length > 0 ? 'urgent' : issue.class;
}

/** The issues of which the paper can say something: by scores, by items, or in the agency's own words. */
export function analysedIssues(input: DocumentInput): IssueResult[] {
  return input.analysis.issues.filter((issue) => worstOf(input, issue) !== null || ownText(input, issue) !== '');
}

/** "พบประเด็นที่ต้องแก้ไขโดยเร่งด่วน จำนวน 1 ประเด็น …": each issue counts by the worst that it holds. */
export function issuesSentence(input: DocumentInput): string {
  const worst = input.analysis.issues.map((issue) => worstOf(input, issue));
  const counts = CLASSES.map((name) => ({ name, count: worst.filter((one) => one === name).length })).filter(
    ({ count }) => count > 0,
  );
  if (counts.length === 0) return 'ตามข้อวิเคราะห์ของหน่วยงาน';
  const unknown = analysedIssues(input).length - counts.reduce((sum, { count }) => sum + count, 0);
  const bare = unknown === 0 ? '' : ` ส่วนอีก ${unknown} ประเด็นวิเคราะห์โดยไม่มีคะแนนตัวชี้วัด`;
  return `พบ${thaiList(counts.map(({ name, count }) => `ประเด็นที่${CLASS_DEMANDS[name]} จำนวน ${count} ประเด็น`))}${bare}`;
}

export function issueSection(input: DocumentInput, issue: IssueResult): IssueSection {
  const own = ownIndicators(input, issue);
  const weak = weakItems(input, issue);
  const sentence = [verdict(input, issue, own), ownText(input, issue)].filter((part) => part !== '').join(' ');
  return {
    no: String(issue.no),
    name: issue.name,
    indicators: own.map((indicator) => ({
      name: indicatorName(indicator),
      score: indicator.score === null ? '' : `ได้ ${formatScore(indicator.score)} คะแนน`,
    })),
    hasSentence: sentence !== '',
    sentence,
    hasWeakItems: weak.length > 0,
    weakItemsTitle:
      weak.length === 0 ? '' : `ข้อที่ได้ต่ำกว่า ${line(input.workbook.settings.target)} คะแนนและต้องแก้ไขโดยเร่งด่วน`,
    weakItems: weakItemLines(weak),
  };
}

function ownIndicators(input: DocumentInput, issue: IssueResult): IndicatorResult[] {
  return input.analysis.indicators.filter(({ no }) => issue.indicators.includes(no));
}

/** What the issue's own indicators ask for: the lowest one first, then others that are urgent too, then its items. */
function verdict(input: DocumentInput, issue: IssueResult, own: readonly IndicatorResult[]): string {
  const weak = weakItems(input, issue).length;
  const known = own.flatMap((indicator) => (indicator.score === null ? [] : { ...indicator, score: indicator.score }));
  const lowest = known.find(({ no }) => no === issue.lowest);
  if (!lowest || issue.class === null) {
    return weak === 0 ? '' : `มีข้อที่ต้องแก้ไขโดยเร่งด่วน ${weak} ข้อ${advice(input, issue, own, 'เห็นควร')}`;
  }
  const ties = known.filter(({ score }) => score === lowest.score);
  const demand = CLASS_DEMANDS[issue.class];
  const statement =
    own.length === 1
      ? `ตัวชี้วัดนี้${demand}`
      : known.length === 1
        ? `${indicatorName(lowest)} ${demand}`
        : ties.length === known.length
          ? `ทั้ง ${known.length} ตัวชี้วัดได้คะแนนเท่ากัน และ${demand}`
          : `ตัวชี้วัดที่ได้คะแนนต่ำสุดของประเด็นนี้ คือ ${thaiList(ties.map(indicatorName))} ซึ่ง${demand}`;
  const items = weak === 0 ? '' : ` ${issue.class === 'urgent' ? 'และ' : 'แต่'}มีข้อที่ต้องแก้ไขโดยเร่งด่วน ${weak} ข้อ`;
  const { target, maintain } = input.workbook.settings;
  const others = byScore(
    known.filter(({ score }) => score !== lowest.score && classify(score, { target, maintain }) === 'urgent'),
    ({ score }) => score,
    'lowest',
  );
  const also = others.length === 0 ? '' : ` นอกจากนี้ ${scoredIndicatorList(others)} ต้องแก้ไขโดยเร่งด่วนด้วย`;
  return `${statement}${items}${advice(input, issue, [lowest], items === '' ? 'โดย' : 'เห็นควร')}${also}`;
}

/**
 * Our own advice only where something is to be raised and the agency has not written its own sentence.
 * @param lead "โดย" after a verb that it tells the manner of, else a verb of its own
 */
function advice(
  input: DocumentInput,
  issue: IssueResult,
  own: readonly IndicatorResult[],
  lead: 'โดย' | 'เห็นควร',
): string {
  if (ownText(input, issue) !== '' || worstOf(input, issue) === 'maintain') return '';
  const [first] = own;
  const text = issueAdvice(issue.name) ?? (first ? indicatorText(first.no).advice : '');
  return text === '' ? '' : ` ${lead}${text}`;
}

function ownText(input: DocumentInput, issue: IssueResult): string {
  return (input.workbook.issues.find(({ no }) => no === issue.no)?.text ?? '').trim();
}

/** Items below the target that belong to the issue's indicators, lowest first. */
function weakItems(input: DocumentInput, issue: IssueResult): ItemRow[] {
  return weakestFirst(input).filter(({ indicator }) => indicator !== null && issue.indicators.includes(indicator));
}
