/**
 * What is below the target, in the memo under or after the issues, and in the analysis where no issue has it: the seven
 * issues leave out indicators 9 and 10 (ita-domain.md §3.7), and an agency's own issues may leave out more.
 */

import type { IndicatorResult } from '../../ita/analysis';
import { CLASS_NAMES } from '../../ita/classes';
import { formatScore } from '../../ita/rounding';
import type { ItemRow } from '../../workbook/records';
import { answerTo } from '../shared/answers';
import { analysedIssues } from './issue-sections';
import type { DocumentInput, FieldNotes } from '../shared/definition';
import { WEAK_ITEM_NOTES, weakItemLines, weakestFirst, type WeakItemLine } from '../shared/weak-items';
import { indicatorName, itemName, line, scoreOrBlank, thaiList } from '../shared/wording';

/** One indicator that no issue has. */
export interface BeyondIssues {
  readonly name: string;
  /** "ได้ 84.00 คะแนน ต้องแก้ไขโดยเร่งด่วน"; empty for an indicator without a score. */
  readonly score: string;
  readonly items: readonly WeakItemLine[];
  /** The measures that answer it, or that there is none. */
  readonly answer: string;
}

export const BEYOND_NOTES: FieldNotes<BeyondIssues> = {
  name: { label: 'ตัวชี้วัดที่ไม่อยู่ในประเด็นใด', source: 'คะแนน › ตัวชี้วัด' },
  score: { label: 'คะแนนและผลเทียบเกณฑ์', source: 'คะแนน › คะแนน' },
  items: { label: 'ข้อที่ต่ำกว่าเกณฑ์ของตัวชี้วัดนี้', source: 'รายข้อ', rows: WEAK_ITEM_NOTES },
  answer: { label: 'มาตรการที่แก้ไขตัวชี้วัดนี้', source: 'มาตรการ › ตัวชี้วัดที่' },
};

interface BelowTarget {
  readonly indicators: readonly IndicatorResult[];
  readonly items: readonly ItemRow[];
}

/** What is below the target, apart by whether an issue has its indicator; both lowest first. */
function belowTarget(input: DocumentInput): { readonly inIssues: BelowTarget; readonly beyond: BelowTarget } {
  const { analysis } = input;
  const isInIssue = (no: number | null): boolean =>
    no !== null && analysis.issues.some((issue) => issue.indicators.includes(no));
  const indicators = analysis.below.indicators.flatMap((no) => analysis.indicators.find((one) => one.no === no) ?? []);
  const items = weakestFirst(input);
  return {
    inIssues: {
      indicators: indicators.filter(({ no }) => isInIssue(no)),
      items: items.filter(({ indicator }) => isInIssue(indicator)),
    },
    beyond: {
      indicators: indicators.filter(({ no }) => !isInIssue(no)),
      items: items.filter(({ indicator }) => !isInIssue(indicator)),
    },
  };
}

/**
 * "ตัวชี้วัดที่ได้ต่ำกว่า 85 คะแนน มี 1 ตัวชี้วัด ได้แก่ … นอกเหนือจากประเด็นข้างต้น ตัวชี้วัดที่ได้ …": every indicator
 * and item below the target with its measure; empty where nothing is.
 */
export function belowTargetSentence(input: DocumentInput): string {
  const { inIssues, beyond } = belowTarget(input);
  const inside = named(input, inIssues);
  const outside = named(input, beyond);
  const lead = outside === '' || analysedIssues(input).length === 0 ? '' : 'นอกเหนือจากประเด็นข้างต้น ';
  return [inside, `${lead}${outside}`].filter((part) => part !== '').join(' ');
}

function named(input: DocumentInput, { indicators, items }: BelowTarget): string {
  const planned = input.workbook.measures.length > 0;
  const answer = (no: number | null): string => (planned ? ` ${answerTo(input, no)}` : '');
  const below = `ที่ได้ต่ำกว่า ${line(input.workbook.settings.target)} คะแนน มี`;
  const scored = indicators.map((one) => `${indicatorName(one)} (${scoreOrBlank(one.score)} คะแนน${answer(one.no)})`);
  const listed = items.map((item) => `${itemName(item)} (${scoreOrBlank(item.score)} คะแนน${answer(item.indicator)})`);
  return [
    ...(scored.length === 0 ? [] : [`ตัวชี้วัด${below} ${scored.length} ตัวชี้วัด ได้แก่ ${thaiList(scored)}`]),
    ...(listed.length === 0 ? [] : [`ข้อ${below} ${listed.length} ข้อ ได้แก่ ${thaiList(listed)}`]),
  ].join(' ');
}

/** The indicators that no issue has and that are below the target or have such items, lowest first; unnamed last. */
export function beyondIssues(input: DocumentInput): BeyondIssues[] {
  const { indicators, items } = belowTarget(input).beyond;
  const numbers = [...new Set([...indicators.map(({ no }) => no), ...items.map(({ indicator }) => indicator)])];
  return [...numbers.filter((no) => no !== null), ...numbers.filter((no) => no === null)].map((no) => {
    const indicator = input.analysis.indicators.find((one) => one.no === no);
    return {
      name: indicator ? indicatorName(indicator) : 'ข้อที่ไม่ได้ระบุตัวชี้วัด',
      score: indicator ? verdict(indicator) : '',
      items: weakItemLines(items.filter((item) => item.indicator === no)),
      answer: answerTo(input, no),
    };
  });
}

function verdict({ score, class: found }: IndicatorResult): string {
  if (score === null || found === null) return '';
  return `ได้ ${formatScore(score)} คะแนน ${found === 'urgent' ? CLASS_NAMES.urgent : 'แต่มีข้อที่ต้องแก้ไขโดยเร่งด่วน'}`;
}
