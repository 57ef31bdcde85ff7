/** Rows of `ตั้งค่า`: years, agency, announced figures, rating, and the memo's head. */

import { fiscalYearOf, formatThaiDate, type ThaiDate } from '../../thai/dates';
import { parsePeriod } from '../../thai/periods';
import type { FoundMeasure } from '../readers/measures';
import { AGENCY_KINDS } from '../readers/agencies';
import { findPlace, type MemoHead, wordsOf } from '../readers/memo-head';
import type { AgencyDecision } from './main-agency';
import { cell } from '../propose/proposed-cell';
import type { ResolvedScores } from './scores';
import { settingCell } from '../propose/answer-cell';
import type { Confidence, ProposedCell, ProposedRow, Question, QuestionOption } from '../propose/result';
import type { YearEvidence } from '../../evidence/evidence';
import type { ScoreStatement } from '../tokens/score-statement';
import type { Unit } from '../tokens/units';
import { SETS_QUESTION } from './several-sets';
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

/** Nobody reads a longer list of names. */
const MOST_AGENCIES = 8;

/** The rows, and questions where the text says two things. */
export function settingRows(
  scores: ResolvedScores,
  asked: readonly Question[],
  resultYear: ChosenYear | null,
  planYear: PlanYear | null,
  memo: MemoHead,
  agency: AgencyDecision,
  rating: ProposedCell | null,
  units: readonly Unit[],
): { rows: ProposedRow[]; questions: Question[] } {
  const cells: Record<string, ProposedCell> = {};
  const questions: Question[] = [];
  // Where sets of several agencies are asked for, the name comes with the answer, unless the text is about one of them.
  const sets = asked.concat(scores.questions).filter(({ id }) => id === SETS_QUESTION || /^columns-/.test(id));
  const offered = sets
    .flatMap(({ options }) => options.flatMap((one) => one.sets))
    .filter(({ row }) => row === 'agency');
  const main = agency.main ? agency.nameOf(agency.main.form) : '';
  if (agency.main && (sets.length === 0 || offered.some(({ value }) => value === main))) {
    cells.agency = cell(main, agency.main.unit, agency.confidence);
    const kind = AGENCY_KINDS.find((one) => main.startsWith(one));
    if (kind) cells.agencyType = cell(kind, agency.main.unit, 'likely');
  } else if (agency.rivals.length > 0 && sets.length === 0) questions.push(agencyQuestion(agency));
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
    const others = [...new Set(resultYear.others.map(({ value }) => value))];
    cells.resultYear = {
      value: resultYear.year,
      lines: [resultYear.from.line],
      snippet: resultYear.from.snippet,
      confidence: resultYear.confidence,
      note: others.length > 0 ? `ข้อความกล่าวถึงผลประเมินของปี ${others.slice(0, 4).join(', ')} ด้วย` : '',
    };
    if (resultYear.confidence === 'ask') questions.push(yearQuestion([resultYear.from, ...resultYear.others]));
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

/** Which of the agencies that the text names? */
function agencyQuestion({ rivals, nameOf }: AgencyDecision): Question {
  return {
    id: 'agency',
    tab: 'settings',
    message: 'ข้อความกล่าวถึงหลายหน่วยงาน ให้เลือกหน่วยงานที่กรอก',
    options: rivals.slice(0, MOST_AGENCIES).map(({ form, unit }) => ({
      label: `${nameOf(form)} (บรรทัด ${unit.lines.join(', ')})`,
      lines: unit.lines,
      sets: [{ tab: 'settings', row: 'agency', column: 'value', value: nameOf(form) }],
    })),
  };
}

/** Years that are offered. */
const MOST_YEARS = 6;

/** Which year is the result's? Every year with the lines that name it. */
function yearQuestion(years: readonly YearEvidence[]): Question {
  const values = [...new Set(years.map(({ value }) => value))].slice(0, MOST_YEARS);
  const options = values.map((value): QuestionOption => {
    const lines = [...new Set(years.filter((one) => one.value === value).map(({ line }) => line))].slice(0, MOST_YEARS);
    return { label: `${value} (บรรทัด ${lines.join(', ')})`, lines, sets: [settingCell('resultYear', value)] };
  });
  const [only] = values;
  return {
    id: 'resultYear',
    tab: 'settings',
    message:
      values.length > 1
        ? 'ข้อความระบุปีงบประมาณของผลประเมินมากกว่าหนึ่งปี ให้เลือกปีที่ถูกต้อง'
        : `ข้อความระบุปี ${only ?? ''} ไว้กับเป้าหมายหรือแผน ให้เลือกว่าเป็นปีของผลประเมินหรือไม่`,
    options: values.length > 1 ? options : [...options, { label: 'ไม่ใช่ปีของผลประเมิน', lines: [], sets: [] }],
  };
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
