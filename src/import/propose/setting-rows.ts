/** Rows of `ตั้งค่า`: years, agency, announced figures, rating, and the memo's head. */

import { parseRating } from '../../ita/rating';
import { fiscalYearOf, formatThaiDate, type ThaiDate } from '../../thai/dates';
import { parsePeriod } from '../../thai/periods';
import type { Evidence } from '../../evidence/evidence';
import type { FoundMeasure } from '../readers/measures';
import { AGENCY_KINDS, type AgencyName, findPlace, type MemoHead, wordsOf } from '../readers/memo-head';
import { cell } from './proposed-cell';
import type { ResolvedScores } from '../refiners/resolve-scores';
import type { Confidence, ProposedCell, ProposedRow, Question } from './result';
import type { ScoreStatement } from '../tokens/score-statement';
import { SETS_QUESTION } from '../refiners/several-sets';
import { plainOf } from '../source/source';
import type { Unit } from '../tokens/units';
import { chooseMeasuresYear, type ChosenYear, dateOf } from '../readers/years';

interface PlanYear {
  readonly year: number;
  readonly confidence: Confidence;
  readonly unit: Unit | null;
  readonly from: ChosenYear['from'] | null;
}

/** The measures' year: the fiscal year in which most of their periods begin, else the one that headings name. */
export function planYearOf(
  measures: readonly FoundMeasure[],
  years: Parameters<typeof chooseMeasuresYear>[0],
): PlanYear | null {
  const sums = new Map<number, { times: number; unit: Unit }>();
  for (const { fields, unit } of measures) {
    const period =
      fields.start === undefined
        ? null
        : parsePeriod(fields.end === undefined ? fields.start : `${fields.start} – ${fields.end}`, null);
    const start = period ? period.start : null;
    if (!start) continue;
    const year = fiscalYearOf(start);
    const known = sums.get(year);
    sums.set(year, { times: (known ? known.times : 0) + 1, unit: known ? known.unit : unit });
  }
  const ranked = Array.from(sums).sort((a, b) => b[1].times - a[1].times);
  const first = ranked[0];
  const named = chooseMeasuresYear(years);
  if (first) {
    const agreed =
      ranked.length === 1 &&
      (!named || named.year === first[0] || named.others.some(({ value }) => value === first[0]));
    return { year: first[0], confidence: agreed ? 'sure' : 'likely', unit: first[1].unit, from: null };
  }
  return named
    ? {
        year: named.year,
        confidence: named.confidence === 'sure' ? 'likely' : named.confidence,
        unit: null,
        from: named.from,
      }
    : null;
}

/** The rows, and questions where the text says two things. */
export function settingRows(
  scores: ResolvedScores,
  ofSeveral: boolean,
  resultYear: ChosenYear | null,
  planYear: PlanYear | null,
  memo: MemoHead,
  agencies: readonly AgencyName[],
  units: readonly Unit[],
  evidence: readonly Evidence[],
): { rows: ProposedRow[]; questions: Question[] } {
  const cells: Record<string, ProposedCell> = {};
  const questions: Question[] = [];
  const [agency, other] = agencies;
  // Where sets of several agencies are asked for, the name comes with the answer.
  const isAsked = ofSeveral || scores.questions.some(({ id }) => id === SETS_QUESTION);
  const isOpen = isAsked && other !== undefined && agency?.times === other.times;
  if (agency && !isOpen) {
    cells.agency = cell(agency.form, agency.unit, agency.times > 1 ? 'sure' : 'likely');
    const kind = AGENCY_KINDS.find((one) => agency.form.slice(0, one.length) === one);
    if (kind) cells.agencyType = cell(kind, agency.unit, 'likely');
  }
  const place = findPlace(units);
  if (place) {
    cells.district = cell(place.district, place.unit);
    cells.province = cell(place.province, place.unit);
  }
  const explicitYear = scores.listedYear ?? scores.totalYear;
  if (explicitYear !== null) {
    const from = scores.statements.find(({ year }) => year === explicitYear) as ScoreStatement;
    const said = resultYear && resultYear.year === explicitYear ? resultYear.from : null;
    cells.resultYear = said
      ? { value: explicitYear, lines: [said.line], snippet: said.snippet, confidence: 'sure', note: '' }
      : cell(explicitYear, from.unit, 'sure');
  } else if (resultYear) {
    const others = resultYear.others.map(({ value }) => value).filter((value, at, all) => all.indexOf(value) === at);
    cells.resultYear = {
      value: resultYear.year,
      lines: [resultYear.from.line],
      snippet: resultYear.from.snippet,
      confidence: resultYear.confidence,
      note: others.length > 0 ? `ข้อความกล่าวถึงผลประเมินของปี ${others.slice(0, 4).join(', ')} ด้วย` : '',
    };
    if (resultYear.confidence === 'ask')
      questions.push(yearQuestion('resultYear', 'ปีงบประมาณของผลประเมิน', [resultYear.year, ...others]));
  }
  if (planYear) {
    cells.planYear = planYear.unit
      ? cell(planYear.year, planYear.unit, planYear.confidence)
      : {
          value: planYear.year,
          lines: planYear.from ? [planYear.from.line] : [],
          snippet: planYear.from ? planYear.from.snippet : '',
          confidence: planYear.confidence,
          note: 'ปีที่ระบุไว้กับมาตรการ',
        };
  }
  Object.assign(cells, scores.settings);
  const rating = ratingCell(scores, evidence, questions) ?? ratingOfTable(scores, units);
  if (rating) cells.announcedRating = rating;
  const announced = announcementDate(units, cells.resultYear ? Number(cells.resultYear.value) : null);
  if (announced) cells.announcementDate = cell(formatThaiDate(announced.date), announced.unit);
  for (const key of ['division', 'documentNo', 'addressee', 'preparerPosition'] as const) {
    const found = memo[key];
    if (found) cells[key] = { value: found.value, ...wordsOf(found.unit), confidence: 'sure', note: '' };
  }
  if (memo.documentDate) cells.documentDate = cell(memo.documentDate.text, memo.documentDate.unit);
  return { rows: Object.keys(cells).map((key) => ({ key, cells: { value: cells[key] as ProposedCell } })), questions };
}

function yearQuestion(key: string, what: string, years: readonly number[]): Question {
  return {
    id: key,
    tab: 'settings',
    message: `ข้อความระบุ${what}มากกว่าหนึ่งปี ให้เลือกปีที่ถูกต้อง`,
    options: years.slice(0, 6).map((year) => ({
      label: String(year),
      lines: [],
      sets: [{ tab: 'settings', row: key, column: 'value', value: year }],
    })),
  };
}

/** The rating that stands beside the total, else the only one that the text gives. */
function ratingCell(scores: ResolvedScores, evidence: readonly Evidence[], questions: Question[]): ProposedCell | null {
  const stated: { rating: string; line: number; snippet: string }[] = [];
  for (const one of evidence) if (one.kind === 'rating') stated.push(one);
  const forms = stated.map(({ rating }) => rating).filter((rating, at, all) => all.indexOf(rating) === at);
  const beside = stated.filter(({ line }) => scores.totalLines.includes(line));
  const own = beside[0] ?? (forms.length === 1 ? stated[0] : undefined);
  if (forms.length > 1 && !own) {
    questions.push({
      id: 'announcedRating',
      tab: 'settings',
      message: 'ข้อความระบุระดับผลการประเมินมากกว่าหนึ่งระดับ ให้เลือกระดับของปีที่กรอกผลประเมิน',
      options: forms.slice(0, 6).map((rating) => {
        const lines = stated.filter((one) => one.rating === rating).map(({ line }) => line);
        return {
          label: `${rating} (บรรทัด ${lines.slice(0, 5).join(', ')})`,
          lines,
          sets: [{ tab: 'settings' as const, row: 'announcedRating', column: 'value', value: rating }],
        };
      }),
    });
  }
  if (!own) return null;
  const same = stated.filter(({ rating }) => rating === own.rating).map(({ line }) => line);
  return {
    value: own.rating,
    lines: same.slice(0, 20),
    snippet: own.snippet,
    confidence: forms.length === 1 ? 'sure' : 'likely',
    note: forms.length === 1 ? '' : `ข้อความระบุระดับ ${forms.slice(0, 6).join(' และ ')} ค่านี้อยู่คู่กับคะแนนรวม`,
  };
}

const LEVEL_HEAD = /^ระดับ ?(?:ผล)?(?:การ)?(?:ประเมิน|คะแนน)?(?:ที่ได้)?$/;

/** "คะแนนรวม | 85.05 | 90.13" over "ระดับผลการประเมิน | ผ่าน | ผ่านดี": the level below this year's total. */
function ratingOfTable({ settings, statements }: ResolvedScores, units: readonly Unit[]): ProposedCell | null {
  const total = settings.announcedTotal?.value;
  const above = statements.find(
    ({ target, role, value, unit }) => target.kind === 'total' && role === 'score' && value === total && unit.cells,
  )?.unit.cells;
  for (const unit of units) {
    const head = unit.cells?.find((cell) => cell !== '');
    if (!unit.cells || !head || !LEVEL_HEAD.test(head)) continue;
    const ratings = unit.cells.map((cell) => parseRating(cell)?.rating ?? null);
    const forms = ratings.filter((rating, at) => rating !== null && ratings.indexOf(rating) === at);
    const column = above ? above.findIndex((cell) => Number(plainOf(cell)) === total) : -1;
    const own = column >= 0 ? ratings[column] : forms.length === 1 ? forms[0] : null;
    if (own) return cell(own, unit);
  }
  return null;
}

const DATED = /ประกาศ(?:(?!ประกาศ).){0,200}ผลการประเมิน(?:(?!เรื่อง).){0,160}ลงวันที่ ?$/;
const ANNOUNCED =
  /(?<!จะ|กำหนด|คาดว่า|วัน)ประกาศผล(?:การ|ประเมิน|คะแนน|ดังกล่าว|แล้ว|ITA|ประจำ|ปี|งบประมาณ|พ\.ศ\.|25\d\d|[ ()])*(?:เมื่อ ?)?(?:วันที่)? ?$/;

/** "ประกาศ … เรื่อง ผลการประเมิน … ประจำปี … ลงวันที่ ๓๐ กรกฎาคม ๒๕๖๗", "ประกาศผลเมื่อวันที่ ๓๐ กรกฎาคม ๒๕๖๗". */
function announcementDate(units: readonly Unit[], resultYear: number | null): { date: ThaiDate; unit: Unit } | null {
  for (const unit of units) {
    if (unit.text.length > 4000) continue;
    for (const token of unit.tokens) {
      if (token.type !== 'date') continue;
      const left = unit.plain.slice(Math.max(0, token.start - 260), token.start);
      const match = DATED.exec(left) ?? ANNOUNCED.exec(left);
      if (!match) continue;
      const year = /25\d\d(?=[^\d]{0,20}$)/.exec(match[0]);
      if (resultYear !== null && year && Number(year[0]) !== resultYear) continue;
      const date = dateOf(unit.plain.slice(token.start, token.end));
      if (date && date.day > 0) return { date, unit };
    }
  }
  return null;
}
