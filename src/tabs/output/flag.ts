/**
 * The line above every output tab that says whether its figures are still those of the input. Built-in functions only,
 * for people without the add-in and for Excel. It asks two things of the hidden copy of the input: whether the copy was
 * written by the very run that wrote this tab, and whether the input still equals it. A tab of a run that was broken off
 * therefore never calls itself up to date.
 */

import type { CellContent, TabSpec } from '../tab-spec';

/** What an output tab was made by; each keeps its own copy of the input in a hidden tab. */
export type MadeBy = 'analyse' | 'check' | 'overview' | 'years';

/** One run, as its tabs and its copy of the input name it. */
export interface Stamp {
  readonly madeBy: MadeBy;
  /** Day and time as printed, "21/11/2569 14:05". */
  readonly at: string;
  /** `fingerprint` of the input. */
  readonly code: string;
}

/** Names of the hidden tabs with the copies. */
export const SNAPSHOT_TABS: Readonly<Record<MadeBy, string>> = {
  analyse: 'สำเนาข้อมูลที่วิเคราะห์',
  check: 'สำเนาข้อมูลที่ตรวจ',
  overview: 'สำเนาข้อมูลภาพรวม',
  years: 'สำเนาข้อมูลหลายปี',
};
/** Cells of a hidden tab: how many cells differ from the input of now, the stamp, and the names of the tabs that differ. */
const CHANGED_CELL = 'A1';
const STAMP_CELL = 'B1';
const CHANGED_TABS_CELL = 'C1';

const WORDS: Readonly<Record<MadeBy, string>> = {
  analyse: 'วิเคราะห์',
  check: 'ตรวจ',
  overview: 'เขียนภาพรวม',
  years: 'เทียบหลายปี',
};
/** What the maker has to do again. */
const AGAIN: Readonly<Record<MadeBy, string>> = {
  analyse: 'ตรวจและวิเคราะห์ใหม่',
  check: 'ตรวจใหม่',
  overview: 'เขียนภาพรวมใหม่',
  years: 'เทียบหลายปีใหม่',
};
/** How the flags begin; the colour rules go by it. */
export const SAME_MARK = '✓';
export const CHANGED_MARK = '⚠';

/** The stamp as the copy holds it. */
export function stampText({ madeBy, at, code }: Stamp): string {
  return `${WORDS[madeBy]}เมื่อ ${at} ชุดข้อมูล ${code}`;
}

/** The flag of a tab that this run writes. */
function flagCell(stamp: Stamp): CellContent {
  const copy = `'${SNAPSHOT_TABS[stamp.madeBy]}'!`;
  const text = stampText(stamp);
  const again = `ผู้จัดทำให้${AGAIN[stamp.madeBy]}ในแผงควบคุม ITA`;
  const reader = 'ผู้อ่านให้สอบถามผู้จัดทำก่อนใช้ตัวเลข';
  const broken = `"${CHANGED_MARK} แท็บนี้ไม่ได้มาจากการ${WORDS[stamp.madeBy]}ครั้งล่าสุดที่ทำจนเสร็จ (${text}) ${reader} ${again}"`;
  const changed = `"${CHANGED_MARK} ข้อมูลในแท็บ "&${copy}${CHANGED_TABS_CELL}&" เปลี่ยนหลัง${text} ${reader} ${again}"`;
  const same = `"${SAME_MARK} ข้อมูลตรงกับที่${text}"`;
  return {
    formula: `=IFERROR(IF(${copy}${STAMP_CELL}<>"${text}",${broken},IF(${copy}${CHANGED_CELL}=0,${same},${changed})),${broken})`,
  };
}

/** The tab with its flag. */
export function withFlag(spec: TabSpec, stamp: Stamp): TabSpec {
  const rows = spec.rows.map((row) => (row.style === 'flag' ? { style: row.style, cells: [flagCell(stamp)] } : row));
  return { ...spec, rows };
}

const STAMP = /(วิเคราะห์|ตรวจ|เขียนภาพรวม|เทียบหลายปี)เมื่อ (\d\d\/\d\d\/\d{4} \d\d:\d\d) ชุดข้อมูล ([0-9a-f]{8})/;

/** The flag that showed this text, for a tab that gets its old rows back; a warning where the text tells no stamp. */
export function flagThatShowed(text: string): CellContent {
  const [, word, at, code] = STAMP.exec(text) ?? [];
  if (at === undefined || code === undefined) return `${CHANGED_MARK} ให้ตรวจและวิเคราะห์ใหม่ในแผงควบคุม ITA`;
  const makers = Object.keys(WORDS) as MadeBy[];
  return flagCell({ madeBy: makers.find((one) => WORDS[one] === word) ?? 'analyse', at, code });
}
