/** Agencies as rows of the tables of `overview`, and how many of them a table lists. */

import type { AgenciesOverview, RankedAgency } from '../../agencies/overview';
import type { AgencyResult, Lack } from '../../agencies/result';
import { INDICATORS } from '../../ita/indicators';
import type { ScoreOrNull } from '../../ita/model';
import { byScore } from '../../ita/ranking';
import { PASS_LINE } from '../../ita/rating';
import { formatScore, signed } from '../../ita/rounding';
import { MOST_LISTED } from '../../tabs/agencies/overview-tab';
import { lackName } from '../../tabs/agencies/words';
import type { FieldNotes } from '../shared/definition';
import { pick } from '../shared/pick';
import { thaiList } from '../shared/wording';

/** Rows that somebody who reads a memo takes in. */
const MOST_IN_MEMO = 10;
/** Rows of an annex, on about four pages. */
const MOST_IN_ANNEX = 60;
/** What stands where nothing is known. */
export const UNKNOWN = '–';

interface AgencyLine {
  readonly rank: string;
  /** With district and group, which tell agencies of one name apart. */
  readonly name: string;
  readonly total: string;
  readonly rating: string;
  readonly change: string;
  readonly previousRating: string;
  /** The lowest indicator with its score. */
  readonly lowest: string;
  readonly nextRating: string;
  /** What it lacks for the next level, largest first. */
  readonly lacks: string;
}

const AGENCY_LINE_NOTES: FieldNotes<AgencyLine> = {
  rank: { label: 'อันดับจากคะแนนสูงสุด', source: 'เรียงจากคะแนนรวม' },
  name: { label: 'ชื่อหน่วยงาน พร้อมอำเภอและกลุ่ม', source: 'หน่วยงาน › หน่วยงาน, อำเภอ/เขต, กลุ่ม' },
  total: { label: 'คะแนนรวม', source: 'หน่วยงาน › คะแนนรวม หรือคำนวณจากตัวชี้วัด' },
  rating: { label: 'ระดับ', source: 'คำนวณจากคะแนนรวมและคะแนนแบบวัด' },
  change: { label: 'คะแนนที่เปลี่ยนจากปีก่อน', source: 'หน่วยงาน › คะแนนรวมปีก่อน' },
  previousRating: { label: 'ระดับปีก่อน', source: 'หน่วยงาน › ระดับปีก่อน หรือคะแนนรวมปีก่อน' },
  lowest: { label: 'ตัวชี้วัดที่ต่ำที่สุด', source: 'หน่วยงาน › 1–10' },
  nextRating: { label: 'ระดับถัดไป', source: 'คำนวณจากคะแนนรวมและคะแนนแบบวัด' },
  lacks: { label: 'คะแนนที่ขาดไปจากระดับถัดไป', source: 'คำนวณจากคะแนนรวมและคะแนนแบบวัด' },
};

export function placedName({ name, district, group }: Pick<AgencyResult, 'name' | 'district' | 'group'>): string {
  const place = [district, group].filter((word) => word !== '').join(' ');
  return place === '' ? name : `${name} (${place})`;
}

function scoreOrUnknown(score: ScoreOrNull): string {
  return score === null ? UNKNOWN : formatScore(score);
}

/** "EIT 1.85; คะแนนรวม 0.40", largest first; the head of the column says that it is lacking. */
function lacksText(lacks: readonly Lack[]): string {
  return byScore(lacks, ({ points }) => points, 'highest')
    .map(({ what, points }) => `${lackName(what).replace('คะแนน ', '')} ${formatScore(points)}`)
    .join('; ');
}

function agencyLine(agency: AgencyResult & Partial<Pick<RankedAgency, 'rank'>>): AgencyLine {
  const { total, rating, candidates, change, previousRating, lowest, next } = agency;
  return {
    rank: agency.rank === undefined || agency.rank === null ? UNKNOWN : String(agency.rank),
    name: placedName(agency),
    total: scoreOrUnknown(total),
    rating: rating ?? (candidates.join(' หรือ ') || UNKNOWN),
    change: change === null ? UNKNOWN : signed(change),
    previousRating: previousRating ?? UNKNOWN,
    lowest:
      lowest === null
        ? UNKNOWN
        : `${lowest.no}. ${INDICATORS[lowest.no - 1]?.name ?? ''} (${formatScore(lowest.score)})`,
    nextRating: next === null ? UNKNOWN : next.rating,
    lacks: next === null ? UNKNOWN : lacksText(next.lacks),
  };
}

/** The columns of each table. */
const LOW_COLUMNS = ['rank', 'name', 'total', 'lowest', 'lacks'] as const;
const NEAREST_COLUMNS = ['name', 'total', 'rating', 'nextRating', 'lacks'] as const;
const ANNEX_COLUMNS = [
  ...(['rank', 'name', 'total', 'rating'] as const),
  ...(['change', 'previousRating', 'lowest', 'lacks'] as const),
] as const;

/** Agencies of a table, and what is said of those that it leaves out. */
export interface AgencyList<Key extends keyof AgencyLine> {
  readonly agencies: readonly Pick<AgencyLine, Key>[];
  /** Whether some are left to another table or to the tab. */
  readonly isCut: boolean;
  readonly cutSentence: string;
}

export type LowList = AgencyList<(typeof LOW_COLUMNS)[number]>;
export type NearestList = AgencyList<(typeof NEAREST_COLUMNS)[number]>;
export type AnnexList = AgencyList<(typeof ANNEX_COLUMNS)[number]>;

const LIST_NOTES = {
  isCut: { label: 'ตารางนี้แสดงเพียงบางหน่วยงาน', source: 'จำนวนหน่วยงาน', condition: true },
  cutSentence: { label: 'ประโยคว่าแสดงกี่หน่วยงานจากทั้งหมด', source: 'เรียบเรียง' },
} as const;
const AGENCIES = { label: 'หน่วยงาน', source: 'หน่วยงาน' };
export const LOW_NOTES: FieldNotes<LowList> = {
  agencies: { ...AGENCIES, rows: pick(AGENCY_LINE_NOTES, LOW_COLUMNS) },
  ...LIST_NOTES,
};
export const NEAREST_NOTES: FieldNotes<NearestList> = {
  agencies: { ...AGENCIES, rows: pick(AGENCY_LINE_NOTES, NEAREST_COLUMNS) },
  ...LIST_NOTES,
};
export const ANNEX_NOTES: FieldNotes<AnnexList> = {
  agencies: { ...AGENCIES, rows: pick(AGENCY_LINE_NOTES, ANNEX_COLUMNS) },
  ...LIST_NOTES,
};

function listOf<Key extends keyof AgencyLine>(
  columns: readonly Key[],
  agencies: readonly AgencyResult[],
  most: number,
  which: string,
  elsewhere: string,
): AgencyList<Key> {
  const shown = agencies.slice(0, most);
  const left = agencies.length - shown.length;
  return {
    agencies: shown.map((agency) => pick(agencyLine(agency), columns)),
    isCut: left > 0,
    cutSentence:
      left === 0
        ? ''
        : `แสดง ${shown.length} หน่วยงาน${which} จาก ${agencies.length} หน่วยงาน อีก ${left} หน่วยงานปรากฏใน${elsewhere}`,
  };
}

/** The lists of the memo and of its annexes. */
interface AgencyLists {
  /** Below the pass line, lowest first: the memo's own table. */
  readonly low: LowList;
  /** The same at length, where the memo has no room for all; else empty. */
  readonly lowAtLength: AnnexList;
  /** The others by rank; empty where all agencies together are too many to be read. */
  readonly passed: AnnexList;
  /** With a next level, those that lack least first. */
  readonly nearest: NearestList;
}

/** Where all agencies stand: the tab itself lists no more than a person can use. */
function whereAll({ ranked }: Pick<AgenciesOverview, 'ranked'>): string {
  return `แท็บ ภาพรวม${ranked.length > MOST_LISTED ? ' และแท็บ หน่วยงาน' : ''} ของสมุดงาน`;
}

/** @param lowAnnex what the annex of those below is called */
export function agencyLists(overview: AgenciesOverview, lowAnnex: string): AgencyLists {
  const { ranked, below, nearest } = overview;
  const tab = whereAll(overview);
  const others = ranked.filter(({ passed }) => passed === true);
  const isShort = below.length <= MOST_IN_MEMO;
  const none = listOf(ANNEX_COLUMNS, [], 0, '', '');
  return {
    low: listOf(LOW_COLUMNS, below, MOST_IN_MEMO, 'ที่คะแนนน้อยที่สุด', lowAnnex),
    lowAtLength: isShort ? none : listOf(ANNEX_COLUMNS, below, MOST_IN_ANNEX, 'ที่คะแนนน้อยที่สุด', tab),
    passed: ranked.length > MOST_IN_ANNEX ? none : listOf(ANNEX_COLUMNS, others, MOST_IN_ANNEX, '', tab),
    nearest: listOf(NEAREST_COLUMNS, nearest, MOST_IN_MEMO, 'ที่ขาดน้อยที่สุด', tab),
  };
}

/** Where those are found that no table lists; empty where all are listed. */
export function unlistedSentence(overview: AgenciesOverview): string {
  const { ranked, below } = overview;
  if (ranked.length <= MOST_IN_ANNEX) return '';
  const passed = ranked.filter(({ passed: passes }) => passes === true).length;
  const unscored = ranked.length - passed - below.length;
  const kinds = [
    ...(passed > 0 ? [`หน่วยงานที่คะแนนรวมตั้งแต่ ${PASS_LINE} คะแนนขึ้นไป ${passed} หน่วยงาน`] : []),
    ...(unscored > 0 ? [`หน่วยงานที่ไม่มีคะแนนรวม ${unscored} หน่วยงาน`] : []),
  ];
  return kinds.length === 0 ? '' : `รายชื่อ${thaiList(kinds)} ปรากฏใน${whereAll(overview)}`;
}
