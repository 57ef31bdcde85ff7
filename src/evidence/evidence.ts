/**
 * What a pasted report says about itself, kept beside the imported values so that checks can hold one against the
 * other: the same figure stated twice, claims (ผ่าน, ต่ำกว่าเกณฑ์), ranks, counts, years, bands, headings, numbering.
 * The workbook can hold one value a cell; this list holds every statement, each with its line and its words.
 */

import type { InstrumentId, ScaleId } from '../ita/model';
import type { ThaiDate } from '../thai/dates';

/**
 * What a statement is about. Items are normalised without regard to the year's letter case: `item:E11`, `item:E9/1`
 * (part 1), `item:O34`. `measure:` counts the imported measures from 1, in the order of the tab `มาตรการ`.
 */
export type Subject =
  | 'total'
  | InstrumentId
  | 'document'
  | 'agency'
  | `indicator:${number}`
  | `sub-indicator:${string}`
  | `item:${string}`
  | `issue:${number}`
  | `measure:${number}`;

interface Place {
  /** 1-based line of the pasted text (row of the pasted table). */
  readonly line: number;
  /** The words of the source, shortened to at most 160 characters. */
  readonly snippet: string;
}

/** A score is stated, 0–100; once for every place that states it. `weighted`: already multiplied by 0.3 or 0.4. */
export interface ScoreEvidence extends Place {
  readonly kind: 'score';
  readonly about: Subject;
  readonly value: number;
  /** Buddhist year where the text says whose score it is, else null. */
  readonly year: number | null;
  readonly weighted: boolean;
}

/**
 * meets-target: ผ่านเกณฑ์ (เป้าหมาย), อยู่ในเกณฑ์มาตรฐาน · below-target: ต่ำกว่าเกณฑ์, ไม่ผ่านเกณฑ์ ·
 * urgent: ต้องแก้ไข(โดยเร่งด่วน) · improve: ควรยกระดับ, ควรพัฒนา · maintain: ควรรักษามาตรฐาน ·
 * none-urgent: ไม่มีตัวชี้วัดที่ต้องแก้ไข · all-meet: ทุกตัวชี้วัดผ่านเกณฑ์
 */
export type ClaimWord =
  'meets-target' | 'below-target' | 'urgent' | 'improve' | 'maintain' | 'none-urgent' | 'all-meet';

/** The text judges something; `score` is the figure that stands in the same sentence, null where there is none. */
export interface ClaimEvidence extends Place {
  readonly kind: 'claim';
  readonly about: Subject;
  readonly claim: ClaimWord;
  readonly score: number | null;
  /** 1 or 2 where the sentence speaks of one part of the EIT. */
  readonly part: number | null;
  /** The line that the sentence itself names ("ผ่านเกณฑ์ร้อยละ ๘๐"), 0–100; none means the target. */
  readonly against?: number | null;
}

/** Which list an indicator is ranked in: จุดแข็ง (highest first), จุดที่ต้องพัฒนา (lowest first), or no such word. */
export type RankList = 'strength' | 'weakness' | 'all';

/** "ตัวชี้วัดอันดับที่ ๒ … ๙๔.๖๔": the rank that the text gives, with the score beside it. */
export interface RankEvidence extends Place {
  readonly kind: 'rank';
  readonly about: Subject;
  readonly rank: number;
  readonly list: RankList;
  readonly score: number | null;
}

/** What is counted: indicators of a list or instrument, all indicators, or measures set, finished and unfinished. */
export type CountOf =
  | 'strengths'
  | 'weaknesses'
  | 'urgent-indicators'
  | 'indicators'
  | 'indicators-of-IIT'
  | 'indicators-of-EIT'
  | 'indicators-of-OIT'
  | 'instruments'
  | 'measures'
  | 'measures-done'
  | 'measures-not-done';

/** "จำนวน ๗ ตัวชี้วัด", "แล้วเสร็จ จำนวน ๗ ข้อ". `part`: of one part of the EIT. */
export interface CountEvidence extends Place {
  readonly kind: 'count';
  readonly of: CountOf;
  readonly value: number;
  readonly part: number | null;
}

/** A rating is stated for the total. */
export interface RatingEvidence extends Place {
  readonly kind: 'rating';
  readonly scale: ScaleId;
  readonly rating: string;
  readonly year: number | null;
}

/** "เพิ่มขึ้นจากปีที่ผ่านมา +๒.๖๒": points against the year before, signed. */
export interface ChangeEvidence extends Place {
  readonly kind: 'change';
  readonly about: Subject;
  readonly value: number;
  /** Year of the newer score where the text says it. */
  readonly year: number | null;
}

/**
 * What a year is said of. result: the assessment whose result is spoken of · participation: เข้าร่วมการประเมิน ·
 * measures: the measures' year · report: the year in which the report is made · announcement: ประกาศ … ลงวันที่ ·
 * analysis: วิเคราะห์ผลการประเมิน … ปี · activity: ดำเนินการในปี · target: a goal for a year · other
 */
export type YearRole =
  | 'result'
  | 'participation'
  | 'measures'
  | 'report'
  | 'announcement'
  | 'analysis'
  | 'activity'
  | 'target'
  // A result is only held against that year's.
  | 'compared'
  | 'other';

/** A Buddhist year is mentioned. */
export interface YearEvidence extends Place {
  readonly kind: 'year';
  readonly value: number;
  readonly role: YearRole;
}

export type DateRole = 'memo' | 'announcement' | 'meeting' | 'period' | 'completed' | 'other';

/** A day, or a month without a day (`day` 0), with the weekday that the text names (0 = Sunday), if any. */
export interface DateEvidence extends Place {
  readonly kind: 'date';
  readonly role: DateRole;
  /** The measure in whose row it stands, else `document`. */
  readonly about: Subject;
  readonly date: ThaiDate;
  readonly weekday: number | null;
}

/** One line of a printed table of ratings: "ระดับ F คะแนน ITA 0-44.99". Null bound: not stated. */
export interface BandEvidence extends Place {
  readonly kind: 'band';
  readonly scale: ScaleId;
  readonly rating: string;
  readonly from: number | null;
  /** "ตั้งแต่ 95", "85-94.99" true; "สูงกว่า 95" false. */
  readonly fromInclusive: boolean;
  readonly to: number | null;
  readonly toInclusive: boolean;
  /** The line asks about every instrument as well ("คะแนนรายเครื่องมือทุกเครื่องมือ"). */
  readonly instruments: boolean;
}

/** "ITA > 85 คะแนน ผ่านเกณฑ์": the pass line as printed. */
export interface LineEvidence extends Place {
  readonly kind: 'line';
  readonly operator: '>' | '>=' | '<' | '<=';
  readonly value: number;
  readonly verdict: 'pass' | 'fail';
}

/** A heading or title that names a year or an instrument. */
export interface HeadingEvidence extends Place {
  readonly kind: 'heading';
  readonly title: string;
  readonly years: readonly number[];
  readonly instrument: InstrumentId | null;
  /** The instrument that the text below it speaks of, where it names exactly one. */
  readonly content: InstrumentId | null;
}

/** The numbers of one list or table in the order in which they stand, Arabic digits; `''` for an unnumbered row. */
export interface NumberingEvidence extends Place {
  readonly kind: 'numbering';
  readonly of: 'measures' | 'issues' | 'constraints' | 'laws' | 'items' | 'steps' | 'list';
  readonly labels: readonly string[];
}

/** A measures table: which columns it prints (keys of the tab `มาตรการ`), and how many rows. */
export interface TableEvidence extends Place {
  readonly kind: 'table';
  readonly columns: readonly string[];
  readonly rows: number;
  /** The text introduces it with เช่น / อาทิ, so it may be a sample. */
  readonly sample: boolean;
}

/** What the memo asks for: เพื่อโปรดทราบ · เพื่อโปรดพิจารณา · เพื่อโปรดอนุมัติ. */
export interface AskEvidence extends Place {
  readonly kind: 'ask';
  readonly ask: 'acknowledge' | 'consider' | 'approve';
}

/** The memo has a box to decide (อนุมัติ / ไม่อนุมัติ). */
export interface DecisionEvidence extends Place {
  readonly kind: 'decision';
  readonly options: readonly string[];
}

/** A form of the name of an indicator, an instrument, a sub-indicator or the agency, as it stands. */
export interface NameEvidence extends Place {
  readonly kind: 'name';
  readonly about: Subject;
  readonly form: string;
}

/** A word that scanning or copying has garbled, or a fixed phrase that is wrong, and what it probably was. */
export interface WordEvidence extends Place {
  readonly kind: 'word';
  readonly found: string;
  readonly suggestion: string;
}

/** A letter of another script inside a Thai word (Lao ະ, Khmer, Devanagari). */
export interface ForeignLetterEvidence extends Place {
  readonly kind: 'foreign-letter';
  /** `U+0EB0` */
  readonly codePoint: string;
  readonly word: string;
  /** The Thai letter that looks like it; null where none does. */
  readonly suggestion: string | null;
}

/**
 * "คะแนนสูงขึ้นกว่าปีที่ผ่านมา": better than before, with the figure that proves it or null. About `document` where the
 * line names nothing that rose, or only wishes it.
 */
export interface ImprovementEvidence extends Place {
  readonly kind: 'improvement';
  readonly about: Subject;
  readonly figure: number | null;
  /** Buddhist year whose score is said to have risen, where the text says it. */
  readonly year: number | null;
}

/** The text announces figures ("ปรากฏผลคะแนนรายตัวชี้วัด ดังต่อไปนี้"); `found`: how many scores follow it in its section. */
export interface PromiseEvidence extends Place {
  readonly kind: 'promise';
  readonly about: Subject;
  readonly found: number;
}

export type Evidence =
  | ScoreEvidence
  | ClaimEvidence
  | RankEvidence
  | CountEvidence
  | RatingEvidence
  | ChangeEvidence
  | YearEvidence
  | DateEvidence
  | BandEvidence
  | LineEvidence
  | HeadingEvidence
  | NumberingEvidence
  | TableEvidence
  | AskEvidence
  | DecisionEvidence
  | NameEvidence
  | WordEvidence
  | ForeignLetterEvidence
  | ImprovementEvidence
  | PromiseEvidence;

export type EvidenceKind = Evidence['kind'];

/** The statements of one kind. */
export function evidenceOf<K extends EvidenceKind>(
  evidence: readonly Evidence[],
  kind: K,
): readonly Extract<Evidence, { kind: K }>[] {
  return evidence.filter((one): one is Extract<Evidence, { kind: K }> => one.kind === kind);
}
