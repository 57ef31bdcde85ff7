/** Indicators ranked by their scores: strengths, points to develop, and what is said where there is none. */

import type { IndicatorResult } from '../../ita/analysis';
import { byScore } from '../../ita/ranking';
import { formatScore } from '../../ita/rounding';
import { answerSentence } from '../shared/answers';
import type { DocumentInput, FieldNotes } from '../shared/definition';
import { indicatorMeasures } from '../shared/indicator-measures';
import { line, scoreOrBlank, scoredIndicatorList, thaiList } from '../shared/wording';

interface RankedIndicator {
  readonly rank: string;
  readonly name: string;
  readonly score: string;
  readonly measures: string;
}

interface Weakness extends RankedIndicator {
  /** The measures that answer it, or that there is none; empty while the workbook has no measure at all. */
  readonly answer: string;
}

export interface Strengths {
  /** Whether any indicator has a score; without one there is nothing to rank. */
  readonly hasRanking: boolean;
  readonly strengthsTitle: string;
  readonly strengths: readonly RankedIndicator[];
  readonly noStrengths: boolean;
  readonly strengthsSentence: string;
  readonly weaknessesTitle: string;
  readonly weaknesses: readonly Weakness[];
  readonly hasWeaknessesSentence: boolean;
  readonly weaknessesSentence: string;
  readonly hasIssueSentence: boolean;
  readonly issueSentence: string;
}

const RANKED_NOTES: FieldNotes<RankedIndicator> = {
  rank: { label: 'อันดับ', source: 'เรียงจากคะแนน' },
  name: { label: 'ชื่อตัวชี้วัด', source: 'คะแนน › ตัวชี้วัด' },
  score: { label: 'คะแนน', source: 'คะแนน › คะแนน' },
  measures: { label: 'สิ่งที่ตัวชี้วัดประเมิน', source: 'คะแนน › สิ่งที่ประเมิน หรือข้อความของระบบ' },
};

const WEAKNESS_NOTES: FieldNotes<Weakness> = {
  ...RANKED_NOTES,
  answer: { label: 'มาตรการที่แก้ไขตัวชี้วัดนี้', source: 'มาตรการ › ตัวชี้วัดที่ หรือ ประเด็นที่' },
};

export const STRENGTH_NOTES: FieldNotes<Strengths> = {
  hasRanking: { label: 'มีคะแนนรายตัวชี้วัด', source: 'คะแนน', condition: true },
  strengthsTitle: { label: 'หัวข้อจุดแข็ง', source: 'เรียบเรียงจากคะแนน' },
  strengths: { label: 'จุดแข็งเรียงจากคะแนนสูงสุด', source: 'คะแนน', rows: RANKED_NOTES },
  noStrengths: { label: 'ไม่มีจุดแข็งให้แสดง', source: 'คะแนน', condition: true },
  strengthsSentence: { label: 'ประโยคเมื่อไม่มีจุดแข็ง', source: 'เรียบเรียงจากคะแนน' },
  weaknessesTitle: { label: 'หัวข้อจุดที่ต้องพัฒนา', source: 'เรียบเรียงจากคะแนน' },
  weaknesses: { label: 'จุดที่ต้องพัฒนาเรียงจากคะแนนต่ำสุด', source: 'คะแนน', rows: WEAKNESS_NOTES },
  hasWeaknessesSentence: { label: 'มีประโยคแทนรายการจุดที่ต้องพัฒนา', source: 'คะแนน', condition: true },
  weaknessesSentence: { label: 'ประโยคเมื่อไม่มีจุดที่ต้องพัฒนา', source: 'เรียบเรียงจากคะแนน' },
  hasIssueSentence: { label: 'มีตัวชี้วัดต่ำสุดของประเด็นที่ควรยกระดับ', source: 'ตั้งค่า › วิธีเลือกจุดที่ต้องพัฒนา', condition: true },
  issueSentence: { label: 'ประโยคตัวชี้วัดต่ำสุดของประเด็น', source: 'ประเด็น และ คะแนน' },
};

type Scored = IndicatorResult & { readonly score: number };

export function strengthsOf(input: DocumentInput): Strengths {
  const { target } = input.workbook.settings;
  const scored = input.analysis.indicators.flatMap((one): Scored[] =>
    one.score === null ? [] : [{ ...one, score: one.score }],
  );
  const scoreOf = ({ score }: Scored): number => score;
  const strong = byScore(
    scored.filter(({ score }) => score >= target),
    scoreOf,
    'highest',
  );
  const weak = byScore(
    scored.filter(({ score }) => score < target),
    scoreOf,
    'lowest',
  );
  const lowest = lowestOfIssues(input);
  return {
    hasRanking: scored.length > 0,
    strengthsTitle: `จุดแข็ง (ตัวชี้วัดที่ผ่านเกณฑ์เป้าหมาย ${line(target)} คะแนนขึ้นไป)${counted(strong.length)}`,
    strengths: ranked(input, strong),
    noStrengths: strong.length === 0,
    strengthsSentence: `ไม่มีตัวชี้วัดที่ได้ตั้งแต่ ${line(target)} คะแนนขึ้นไป`,
    weaknessesTitle: `จุดที่ต้องพัฒนา (ตัวชี้วัดที่ได้ต่ำกว่า ${line(target)} คะแนน)${counted(weak.length)}`,
    weaknesses: ranked(input, weak).map((one, index) => ({ ...one, answer: answer(input, weak[index]?.no ?? null) })),
    hasWeaknessesSentence: weak.length === 0,
    weaknessesSentence:
      scored.length === 0 || weak.length > 0 ? '' : noWeaknesses(scored, input.analysis.indicators.length, target),
    hasIssueSentence: lowest.length > 0,
    issueSentence:
      lowest.length === 0
        ? ''
        : `เมื่อพิจารณารายประเด็น ตัวชี้วัดที่ผ่านเกณฑ์แต่ได้คะแนนต่ำสุดของประเด็น ซึ่งยังยกระดับได้ ได้แก่ ${scoredIndicatorList(lowest)}`,
  };
}

/** Said of each one only where there are measures at all; else the paper says once that there is none. */
function answer(input: DocumentInput, no: number | null): string {
  return input.workbook.measures.length === 0 ? '' : ` ${answerSentence(input, no)}`;
}

function counted(count: number): string {
  return count === 0 ? '' : ` จำนวน ${count} ตัวชี้วัด`;
}

/** Nothing is below the target: the lowest is named as the lowest, never as failing (ita-domain.md §15). */
function noWeaknesses(scored: readonly Scored[], all: number, target: number): string {
  const lowest = Math.min(...scored.map(({ score }) => score));
  const lowestOnes = scored.filter(({ score }) => score === lowest);
  const names = thaiList(lowestOnes.map(({ name }) => `ด้าน${name}`));
  const which =
    lowestOnes.length === scored.length && scored.length > 1
      ? `ทั้ง ${scored.length} ตัวชี้วัดได้คะแนนเท่ากัน คือ`
      : `ตัวชี้วัดที่ได้คะแนนต่ำสุด ได้แก่ ${names} ได้`;
  const among = scored.length < all ? 'ในตัวชี้วัดที่มีข้อมูลคะแนน ' : '';
  return `${among}ไม่มีตัวชี้วัดที่ได้ต่ำกว่า ${line(target)} คะแนน ทั้งนี้ ${which} ${formatScore(lowest)} คะแนน`;
}

/** Equal scores share a rank, so that no reader finds the one before the other. */
function ranked(input: DocumentInput, indicators: readonly Scored[]): RankedIndicator[] {
  return indicators.map((indicator) => ({
    rank: String(1 + indicators.findIndex(({ score }) => score === indicator.score)),
    name: indicator.name,
    score: scoreOrBlank(indicator.score),
    measures: indicatorMeasures(input.workbook, indicator.no),
  }));
}

/** With the rule "lowest of each issue", the lowest ones that pass but can still rise. */
function lowestOfIssues({ analysis, workbook }: DocumentInput): IndicatorResult[] {
  return workbook.settings.weaknessRule === 'lowest-of-issue'
    ? analysis.indicators.filter(
        (indicator) => indicator.class === 'improve' && analysis.issues.some((issue) => issue.lowest === indicator.no),
      )
    : [];
}
