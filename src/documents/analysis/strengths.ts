/** Indicators ranked by their scores: strengths, points to develop, and what is said where there is none. */

import type { IndicatorResult } from '../../ita/analysis';
import { byScore } from '../../ita/ranking';
import { formatScore } from '../../ita/rounding';
import type { DocumentInput, FieldNotes } from '../shared/definition';
import { indicatorMeasures } from '../shared/indicator-measures';
import { line, scoreOrBlank, scoredIndicatorList, thaiList } from '../shared/wording';

interface RankedIndicator {
  readonly rank: string;
  readonly name: string;
  readonly score: string;
  readonly measures: string;
}

export interface Strengths {
  readonly strengthsTitle: string;
  readonly strengths: readonly RankedIndicator[];
  readonly noStrengths: boolean;
  readonly strengthsSentence: string;
  readonly weaknessesTitle: string;
  readonly weaknesses: readonly RankedIndicator[];
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

export const STRENGTH_NOTES: FieldNotes<Strengths> = {
  strengthsTitle: { label: 'หัวข้อจุดแข็ง', source: 'เรียบเรียงจากคะแนน' },
  strengths: { label: 'จุดแข็งเรียงจากคะแนนสูงสุด', source: 'คะแนน', rows: RANKED_NOTES },
  noStrengths: { label: 'ไม่มีจุดแข็งให้แสดง', source: 'คะแนน', condition: true },
  strengthsSentence: { label: 'ประโยคเมื่อไม่มีจุดแข็ง', source: 'เรียบเรียงจากคะแนน' },
  weaknessesTitle: { label: 'หัวข้อจุดที่ต้องพัฒนา', source: 'เรียบเรียงจากคะแนน' },
  weaknesses: { label: 'จุดที่ต้องพัฒนาเรียงจากคะแนนต่ำสุด', source: 'คะแนน', rows: RANKED_NOTES },
  hasWeaknessesSentence: { label: 'มีประโยคแทนรายการจุดที่ต้องพัฒนา', source: 'คะแนน', condition: true },
  weaknessesSentence: { label: 'ประโยคเมื่อไม่มีจุดที่ต้องพัฒนา', source: 'เรียบเรียงจากคะแนน' },
  hasIssueSentence: { label: 'มีตัวชี้วัดต่ำสุดของประเด็นที่ควรยกระดับ', source: 'ตั้งค่า › วิธีเลือกจุดที่ต้องพัฒนา', condition: true },
  issueSentence: { label: 'ประโยคตัวชี้วัดต่ำสุดของประเด็น', source: 'ประเด็น และ คะแนน' },
};

export function strengthsOf(input: DocumentInput): Strengths {
  const target = input.workbook.settings.target;
  const scored = input.analysis.indicators.filter(({ score }) => score !== null);
  const strong = byScore(
    scored.filter(({ score }) => (score as number) >= target),
    ({ score }) => score as number,
    'highest',
  );
  const weak = byScore(
    scored.filter(({ score }) => (score as number) < target),
    ({ score }) => score as number,
    'lowest',
  );
  const lowest = lowestOfIssues(input);
  return {
    strengthsTitle: `จุดแข็ง (ตัวชี้วัดที่ได้ตั้งแต่ ${line(target)} คะแนนขึ้นไป)${counted(strong.length)}`,
    strengths: strong.map((indicator, index) => ranked(input, indicator, index)),
    noStrengths: strong.length === 0,
    strengthsSentence: scored.length === 0 ? UNRANKED : `ไม่มีตัวชี้วัดที่ได้ตั้งแต่ ${line(target)} คะแนนขึ้นไป`,
    weaknessesTitle: `จุดที่ต้องพัฒนา (ตัวชี้วัดที่ได้ต่ำกว่า ${line(target)} คะแนน)${counted(weak.length)}`,
    weaknesses: weak.map((indicator, index) => ranked(input, indicator, index)),
    hasWeaknessesSentence: weak.length === 0,
    weaknessesSentence: weak.length > 0 ? '' : noWeaknesses(scored, input.analysis.indicators.length, target),
    hasIssueSentence: lowest.length > 0,
    issueSentence:
      lowest.length === 0
        ? ''
        : `เมื่อพิจารณารายประเด็น ตัวชี้วัดที่ได้คะแนนต่ำสุดของประเด็นและควรยกระดับ ได้แก่ ${scoredIndicatorList(lowest)}`,
  };
}

const UNRANKED = 'ยังไม่มีข้อมูลคะแนนรายตัวชี้วัด จึงยังจัดอันดับไม่ได้';

function counted(count: number): string {
  return count === 0 ? '' : ` จำนวน ${count} ตัวชี้วัด`;
}

/** Nothing is below the target: the lowest is named as the lowest, never as failing (ita-domain.md §15). */
function noWeaknesses(scored: readonly IndicatorResult[], all: number, target: number): string {
  if (scored.length === 0) return UNRANKED;
  const lowest = Math.min(...scored.map(({ score }) => score as number));
  const names = scored.filter(({ score }) => score === lowest).map(({ name }) => `ด้าน${name}`);
  const among = scored.length < all ? 'ในตัวชี้วัดที่มีข้อมูลคะแนน ' : '';
  return (
    `${among}ไม่มีตัวชี้วัดที่ได้ต่ำกว่า ${line(target)} คะแนน ทั้งนี้ ตัวชี้วัดที่ได้คะแนนต่ำสุด ได้แก่ ` +
    `${thaiList(names)} ได้ ${formatScore(lowest)} คะแนน`
  );
}

function ranked(input: DocumentInput, indicator: IndicatorResult, index: number): RankedIndicator {
  return {
    rank: String(index + 1),
    name: indicator.name,
    score: scoreOrBlank(indicator.score),
    measures: indicatorMeasures(input.workbook, indicator.no),
  };
}

/** With the rule "lowest of each issue", the lowest ones that pass but can still rise. */
function lowestOfIssues({ analysis, workbook }: DocumentInput): IndicatorResult[] {
  return workbook.settings.weaknessRule === 'lowest-of-issue'
    ? analysis.indicators.filter(
        (indicator) => indicator.class === 'improve' && analysis.issues.some((issue) => issue.lowest === indicator.no),
      )
    : [];
}
