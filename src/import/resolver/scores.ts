/**
 * From statements to the cells of one agency: which figure is this year's, which last year's, and what has to be asked.
 * Sums may single out one of two figures; nothing else may.
 */

import { INDICATORS } from '../../ita/indicators';
import { INSTRUMENTS, instrumentOf } from '../../ita/instruments';
import type { InstrumentId } from '../../ita/model';
import { agreement, weightedTotal } from '../../ita/scores';
import type { ProposedCell, ProposedRow, Question } from '../propose/result';
import type { ScoreStatement } from '../tokens/score-statement';
import { convertible, findWeighted } from './conversions';
import { isMeanOf, makesMean, type IndicatorScores } from './cross-checks';
import { A_LIST, instrumentYears, listedYears, splitYears } from './score-years';
import { byIndicator, byInstrument, findSets, setsQuestion } from './several-sets';
import { askUnknownColumns } from './unknown-columns';
import { byValue, cellOf, decide, linesOf, type Decision, type StatedValue } from './values';

export interface ResolvedScores {
  readonly indicators: readonly ProposedRow[];
  /** Cells of `ตั้งค่า` by setting key. */
  readonly settings: Readonly<Record<string, ProposedCell>>;
  readonly questions: readonly Question[];
  /** Newest year that the lists name; null where none does. */
  readonly listedYear: number | null;
  /** Instruments printed already multiplied by their weight. */
  readonly weighted: readonly InstrumentId[];
  /** Statements that were kept, subtotals named. */
  readonly statements: readonly ScoreStatement[];
  /** Year that the text puts beside the total itself. */
  readonly totalYear: number | null;
  /** Years of last year's figures, with their lines. */
  readonly earlier: readonly { readonly year: number; readonly line: number }[];
  /** Lines that state the total that was chosen. */
  readonly totalLines: readonly number[];
}

type ByInstrument<T> = Record<InstrumentId, T>;

/** Decides the cells of `คะแนน` and the announced figures of `ตั้งค่า`. */
export function resolveScores(all: readonly ScoreStatement[]): ResolvedScores {
  const { whole: named, questions } = convertible(all);
  const years = listedYears(named);
  const newest = years[years.length - 1] ?? null;
  const hasTwoYears = years.length > 1;
  for (const one of askUnknownColumns(named)) questions.push(one);

  const rows = INDICATORS.map(({ no }) => {
    const own = named.filter(({ target }) => target.kind === 'indicator' && target.no === no);
    const split = splitYears(own, newest, hasTwoYears);
    return { no, current: byValue(split.current), previous: byValue(split.previous) };
  });
  const open = rows.filter(({ current }) => current.length > 1);
  const ofYear = named.filter(({ year }) => year === null || newest === null || year === newest);
  const ofIndicators = open.length >= A_LIST ? findSets(ofYear, byIndicator) : [];
  const sets = ofIndicators.length > 0 ? ofIndicators : findSets(ofOneYear(ofYear), byInstrument);
  if (sets.length > 0) {
    const before = named.filter(({ role, year }) => role === 'previous' || (newest !== null && year === newest - 1));
    questions.push(setsQuestion(sets, before));
  }
  // The announced figures of a set belong to it and come with its choice.
  const inSets = new Set(sets.flatMap(({ statements }) => statements));
  const announced = named.filter((one) => !inSets.has(one));
  const instruments = instrumentValues(announced, newest, hasTwoYears);

  const cells = new Map<number, Record<string, ProposedCell>>();
  const scores: (number | null)[] = rows.map(({ current }) =>
    current.length === 1 ? (current[0]?.value ?? null) : null,
  );
  for (const { no, current, previous } of rows) {
    const isInSets = current.length > 1 && ofIndicators.length > 0;
    const { cell, value, question } = isInSets
      ? { cell: null, value: null, question: null }
      : decideIndicator(no, current, open, scores, instruments);
    scores[no - 1] = value;
    if (question) questions.push(question);
    const [before] = previous;
    cells.set(no, {
      ...(cell ? { score: cell } : {}),
      ...(before && previous.length === 1 ? { previous: cellOf(before) } : {}),
    });
  }

  const settings: Record<string, ProposedCell> = {};
  const keep = (key: string, { cell, value, question }: Decision): number | null => {
    if (cell) settings[key] = cell;
    if (question) questions.push(question);
    return value;
  };
  const printed = {} as ByInstrument<number | null>;
  for (const { id } of INSTRUMENTS) {
    const values = instruments[id].filter((one) => !one.unproved || isMeanOf(id, scores, one.value));
    printed[id] = keep(
      `announced${id}`,
      decideSetting(`announced${id}`, `คะแนนแบบวัด ${id}`, values, (one) => isMeanOf(id, scores, one.value)),
    );
  }
  const ofTotal = announced.filter(({ target }) => target.kind === 'total');
  const { values, previous, year } = totalsByYear(ofTotal, newest);
  const computed = weightedTotal(printed);
  const total = keep(
    'announcedTotal',
    decideSetting(
      'announcedTotal',
      'คะแนนรวม',
      values,
      ({ value }) => computed !== null && agreement(computed, value) !== 'different',
    ),
  );
  const [earlier] = previous;
  if (earlier && previous.length === 1) settings.previousTotal = cellOf(earlier);
  const totalLines = values.flatMap(linesOf);
  keep('announcedChange', decideChange(ofTotal, totalLines));
  const weighted = findWeighted(
    { IIT: settings.announcedIIT, EIT: settings.announcedEIT, OIT: settings.announcedOIT },
    printed,
    total,
    scores,
  );
  for (const { id } of INSTRUMENTS) {
    const cell = weighted.cells[id];
    if (cell) settings[`announced${id}`] = cell;
  }
  return {
    indicators: rows.flatMap(({ no }) => indicatorRow(no, cells.get(no) ?? {}, named)),
    settings,
    questions: [...questions, ...weighted.questions],
    listedYear: newest,
    weighted: weighted.weighted,
    statements: named.filter(
      (one) => !one.unproved || (one.target.kind === 'instrument' && isMeanOf(one.target.id, scores, one.value)),
    ),
    totalYear: year,
    earlier: named.flatMap(({ role, year: of, unit }) =>
      role === 'previous' && of !== null ? [{ year: of, line: unit.lines[0] as number }] : [],
    ),
    totalLines,
  };
}

/** Of several values of an indicator the one with which the printed mean of its instrument comes out. */
function decideIndicator(
  no: number,
  values: readonly StatedValue[],
  open: readonly { readonly no: number }[],
  scores: IndicatorScores,
  instruments: Readonly<ByInstrument<readonly StatedValue[]>>,
): Decision {
  const id = instrumentOf(no)?.id ?? 'IIT';
  const [printed, ...more] = instruments[id];
  const isOnlyOpen = !open.some((other) => other.no !== no && instrumentOf(other.no)?.id === id);
  return decide(values, {
    id: `indicator-${no}`,
    cell: { tab: 'indicators', row: String(no), column: 'score' },
    message: `ตัวชี้วัดที่ ${no} มีคะแนนมากกว่าหนึ่งค่า ให้เลือกค่าที่ตรงกับประกาศผล`,
    isConfirmed: ({ value }) =>
      printed !== undefined && more.length === 0 && isOnlyOpen && makesMean(id, scores, no, value, printed.value),
    because: 'ค่านี้ตรงกับค่าเฉลี่ยของแบบวัดที่พิมพ์ไว้',
  });
}

function decideSetting(
  key: string,
  what: string,
  values: readonly StatedValue[],
  isConfirmed: (one: StatedValue) => boolean,
): Decision {
  return decide(values, {
    id: key,
    cell: { tab: 'settings', row: key, column: 'value' },
    message: `${what} มีมากกว่าหนึ่งค่าในข้อความ ให้เลือกค่าที่ตรงกับประกาศผล`,
    isConfirmed,
    because: 'ค่านี้ตรงกับที่คำนวณได้',
  });
}

/** The change that stands beside the total; one elsewhere belongs to another year. */
function decideChange(ofTotal: readonly ScoreStatement[], totalLines: readonly number[]): Decision {
  const values = byValue(ofTotal.filter(({ role }) => role === 'change'));
  const decided = decide(values, {
    id: 'announcedChange',
    cell: { tab: 'settings', row: 'announcedChange', column: 'value' },
    message: 'ข้อความระบุคะแนนที่เปลี่ยนแปลงจากปีก่อนมากกว่าหนึ่งค่า ให้เลือกค่าของปีที่กรอกผลประเมิน',
    isConfirmed: (one) => linesOf(one).some((line) => totalLines.includes(line)),
    because: 'ค่านี้อยู่คู่กับคะแนนรวม',
  });
  return decided.question ? { ...decided, cell: null } : decided;
}

function instrumentValues(
  statements: readonly ScoreStatement[],
  newest: number | null,
  hasTwoYears: boolean,
): ByInstrument<readonly StatedValue[]> {
  const lately = newest === null ? instrumentYears(statements) : [];
  const [year, isTwo] = lately.length > 1 ? [lately[lately.length - 1] ?? null, true] : [newest, hasTwoYears];
  const valuesOf = (id: InstrumentId): StatedValue[] => {
    const own = statements.filter(
      ({ target }) => target.kind === 'instrument' && target.id === id && target.part === null,
    );
    return byValue(splitYears(own, year, isTwo).current);
  };
  return { IIT: valuesOf('IIT'), EIT: valuesOf('EIT'), OIT: valuesOf('OIT') };
}

/** Years beside a total that are looked at. */
const MOST_YEARS = 1000;

function totalsByYear(
  ofTotal: readonly ScoreStatement[],
  newest: number | null,
): { values: StatedValue[]; previous: StatedValue[]; year: number | null } {
  const years = ofTotal.flatMap(({ role, year }) => (role === 'score' && year !== null ? [year] : []));
  const year = newest ?? (years.length > 0 ? Math.max(...years.slice(0, MOST_YEARS)) : null);
  const hasTwo = years.some((one) => one !== year) && ofTotal.some((one) => one.role === 'score' && one.year === year);
  const split = splitYears(ofTotal, year, hasTwo);
  return { values: byValue(split.current), previous: byValue(split.previous), year: years.length > 0 ? year : null };
}

/** The row's number, name and instrument beside its score, so that a new row is complete; none without a figure. */
function indicatorRow(
  no: number,
  cells: Readonly<Record<string, ProposedCell>>,
  named: readonly ScoreStatement[],
): ProposedRow[] {
  const source = cells.score ?? cells.previous;
  const indicator = INDICATORS[no - 1];
  if (!source || !indicator) return [];
  // The form that the report uses: both names of indicator 8 are official somewhere.
  const form = named
    .map(({ target }) => (target.kind === 'indicator' && target.no === no ? target.form.replace(/ /g, '') : ''))
    .find((one) => one !== '');
  const fixed = (value: string | number): ProposedCell => ({ ...source, value, confidence: 'sure', note: '' });
  const own = { no: fixed(no), name: fixed(form ?? indicator.name), instrument: fixed(indicator.instrument) };
  return [{ key: String(no), cells: { ...own, ...cells } }];
}

/** Figures of instruments and totals; none where they are of two years, which their years tell apart. */
function ofOneYear(statements: readonly ScoreStatement[]): ScoreStatement[] {
  return instrumentYears(statements).length > 1 ? [] : statements.filter(({ target }) => target.kind !== 'indicator');
}
