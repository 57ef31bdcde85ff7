/** Small pieces of official Thai that all papers share: scores, lists, verdicts. Arabic digits; turned at the end. */

import { CLASS_NAMES } from '../../ita/classes';
import type { IndicatorResult } from '../../ita/analysis';
import type { ScoreOrNull, WeaknessClass } from '../../ita/model';
import { formatScore, round2 } from '../../ita/rounding';
import type { ItemRow } from '../../workbook/records';
import { BLANK } from './definition';

export const ASSESSMENT = 'การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ';
export const MEASURES = 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน';

/** "91.40", or `BLANK`. */
export function scoreOrBlank(score: ScoreOrNull): string {
  return score === null ? BLANK : formatScore(score);
}

/** "ก", "ก และ ข", "ก ข และ ค" with the official spacing; empty for none. */
export function thaiList(words: readonly string[]): string {
  const [last = '', ...before] = [...words].reverse();
  return before.length === 0 ? last : `${before.reverse().join(' ')} และ${startsWithNumber(last)}`;
}

/** Thai words follow "และ" at once, figures and Latin after a space. */
function startsWithNumber(word: string): string {
  return /^[0-9๐-๙A-Za-z(“"]/.test(word) ? ` ${word}` : word;
}

/** A target as people say it: 85, 85.5. */
export function line(value: number): string {
  return String(round2(value));
}

/** "ผ่านเกณฑ์" or "ต่ำกว่าเกณฑ์"; what is to be done about a score is another question (`CLASS_DEMANDS`). */
export function targetWord(score: number, target: number): string {
  return round2(score) >= target ? 'ผ่านเกณฑ์' : 'ต่ำกว่าเกณฑ์';
}

/** "ผ่านเกณฑ์เป้าหมาย (85 คะแนนขึ้นไป)" or how far below it, from the numbers. */
export function targetVerdict(score: number, target: number): string {
  const rounded = round2(score);
  return rounded >= target
    ? `ผ่านเกณฑ์เป้าหมาย (${line(target)} คะแนนขึ้นไป)`
    : `ต่ำกว่าเกณฑ์เป้าหมาย (${line(target)} คะแนนขึ้นไป) อยู่ ${formatScore(target - rounded)} คะแนน`;
}

/** "ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน". */
export function indicatorName(indicator: Pick<IndicatorResult, 'no' | 'name'>): string {
  return `ตัวชี้วัดที่ ${indicator.no} ${indicator.name}`;
}

/** "ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร (84.40 คะแนน) และตัวชี้วัดที่ 6 …" */
export function scoredIndicatorList(indicators: readonly IndicatorResult[]): string {
  return thaiList(
    indicators.map((indicator) => `${indicatorName(indicator)} (${scoreOrBlank(indicator.score)} คะแนน)`),
  );
}

/** Where a total or the score of an instrument comes from, in the note of a field: see `stated.ts`. */
export const STATED_SOURCE = 'คะแนนที่ประกาศใน ตั้งค่า และคะแนนที่คำนวณจาก คะแนน ถ้าต่างกันเกิน 0.01 จะพิมพ์ทั้งสองค่า';

/** "2", "2 และ 9", "2, 9 และ 10". */
export function numberList(numbers: readonly string[]): string {
  const [last = '', ...before] = [...numbers].reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} และ ${last}`;
}

/** "ข้อ E15", "ข้อ e9 ส่วนที่ 1". */
export function itemName(item: Pick<ItemRow, 'id' | 'part'>): string {
  const [code = ''] = item.id.split('/');
  return `ข้อ ${code}${item.part === null ? '' : ` ส่วนที่ ${item.part}`}`;
}

/** What a class asks for, inside a sentence. */
export const CLASS_DEMANDS: Readonly<Record<WeaknessClass, string>> = {
  urgent: CLASS_NAMES.urgent,
  improve: 'ควรพัฒนา (ยกระดับ)',
  maintain: 'ควรรักษามาตรฐาน',
};

/** One line of text that may have been typed on several. */
export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}
