/**
 * From statements to cells: which figure is this year's, which last year's, what a bare "รวม" sums up, and what has to be
 * asked because the text says two things. Sums may single out one of two figures; nothing else may.
 */

import { INDICATORS } from '../../ita/indicators';
import { INSTRUMENTS, instrumentById, instrumentOf } from '../../ita/instruments';
import type { InstrumentId } from '../../ita/model';
import { formatScore, round2 } from '../../ita/rounding';
import { agreement, mean, unweighted, weightedTotal, type InstrumentScores } from '../../ita/scores';
import { withEarlierTotal } from './earlier-total';
import type { AnswerCell, Confidence, ProposedCell, ProposedRow, Question, QuestionOption } from '../propose/result';
import type { ScoreStatement } from '../tokens/score-statement';
import { fullAgencyName, isAgencyName } from '../tokens/agency-names';
import { A_LIST, instrumentYears, listedYears, splitYears } from './score-years';
import { byIndicator, byInstrument, findSets, setsQuestion } from './several-sets';
import { nameSubtotals } from './subtotals';

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

/** Decides the cells of `คะแนน` and the announced figures of `ตั้งค่า`. */
export function resolveScores(all: readonly ScoreStatement[]): ResolvedScores {
  const questions: Question[] = [];
  const shares = listsOfShares(all);
  const isShare = (one: ScoreStatement): boolean => isFraction(one) || (one.role !== 'change' && shares.has(one.list));
  const isOther = (one: ScoreStatement): boolean => !isShare(one) && hasOtherFullMark(one);
  const whole = all.filter((one) => !isShare(one) && !isOther(one));
  askFractions(all.filter(isShare), questions);
  askFullMarks(all.filter(isOther), questions);
  const named = withEarlierTotal(nameSubtotals(whole));
  const years = listedYears(named);
  const newest = years.length > 0 ? (years[years.length - 1] as number) : null;
  const twoYears = years.length > 1;

  const scores: (number | null)[] = [];
  const cells: Record<string, ProposedCell>[] = [];
  const open: { no: number; options: Group[] }[] = [];
  INDICATORS.forEach(({ no }) => {
    const own = named.filter((one) => one.target.kind === 'indicator' && one.target.no === no);
    const split = splitYears(own, newest, twoYears);
    const row: Record<string, ProposedCell> = {};
    const current = group(split.current);
    const previous = group(split.previous);
    if (current.length === 1) row.score = cellOf(current[0] as Group);
    else if (current.length > 1) open.push({ no, options: current });
    if (previous.length === 1) row.previous = cellOf(previous[0] as Group);
    scores.push(current.length === 1 ? (current[0] as Group).value : null);
    cells.push(row);
  });
  askUnknownColumns(named, questions);

  const ofYear = named.filter(({ year }) => year === null || newest === null || year === newest);
  const ofIndicators = open.length >= A_LIST ? findSets(ofYear, byIndicator) : [];
  const sets = ofIndicators.length > 0 ? ofIndicators : findSets(ofOneYear(ofYear), byInstrument);
  const inSets = new Set<ScoreStatement>();
  if (sets.length > 0) {
    const before = named.filter(({ role, year }) => role === 'previous' || (newest !== null && year === newest - 1));
    questions.push(setsQuestion(sets, before));
    for (const { statements } of sets) for (const one of statements) inSets.add(one);
    if (ofIndicators.length > 0) open.length = 0;
  }
  // The announced figures of a set belong to it and come with its choice.
  const announced = named.filter((one) => !inSets.has(one));
  const lately = newest === null ? instrumentYears(announced) : [];
  const instruments =
    lately.length > 1
      ? instrumentGroups(announced, lately[lately.length - 1] as number, true)
      : instrumentGroups(announced, newest, twoYears);
  for (const { no, options } of open) {
    const settled = settledBySums(no, options, open, scores, instruments);
    const chosen = settled ?? (options[0] as Group);
    (cells[no - 1] as Record<string, ProposedCell>).score = {
      ...cellOf(chosen),
      confidence: settled ? 'likely' : 'ask',
      note: settled
        ? `ข้อความระบุ ${listed(options)} ค่านี้ตรงกับค่าเฉลี่ยของแบบวัดที่พิมพ์ไว้`
        : `ข้อความระบุไม่ตรงกัน: ${listed(options)}`,
    };
    if (settled) {
      scores[no - 1] = settled.value;
      continue;
    }
    questions.push({
      id: `indicator-${no}`,
      tab: 'indicators',
      message: `ตัวชี้วัดที่ ${no} มีคะแนนมากกว่าหนึ่งค่า ให้เลือกค่าที่ตรงกับประกาศผล`,
      options: options.map((one) =>
        option(one, [{ tab: 'indicators', row: String(no), column: 'score', value: one.value }]),
      ),
    });
  }

  // The form that the report uses: both names of indicator 8 are official somewhere.
  const forms = INDICATORS.map(({ no }) => {
    const own = named.find(({ target }) => target.kind === 'indicator' && target.no === no && target.form !== '');
    return own && own.target.kind === 'indicator' ? own.target.form.replace(/ /g, '') : undefined;
  });
  const settings: Record<string, ProposedCell> = {};
  const chosen = {} as Record<InstrumentId, number | null>;
  for (const { id } of INSTRUMENTS) {
    const groups = instruments[id].filter((one) => !one.unproved || meanIs(id, scores, one.value));
    const key = `announced${id}`;
    chosen[id] = decide(key, `คะแนนแบบวัด ${id}`, groups, settings, questions, (value) => meanIs(id, scores, value));
  }
  const total = resolveTotal(announced, newest, settings, questions, chosen);
  const weighted = findWeighted(chosen, total.value, scores, settings, questions);
  return {
    indicators: INDICATORS.map(({ no }, index) => ({
      key: String(no),
      cells: cells[index] as Record<string, ProposedCell>,
    }))
      .filter((row) => Object.keys(row.cells).length > 0)
      .map((row) => withName(row, forms[Number(row.key) - 1])),
    settings,
    questions,
    listedYear: newest,
    weighted,
    statements: named.filter((one) => !one.unproved || keptAsMean(one, scores)),
    totalYear: total.year,
    earlier: named
      .filter(({ role, year }) => role === 'previous' && year !== null)
      .map(({ year, unit }) => ({ year: year as number, line: unit.lines[0] as number })),
    totalLines: total.lines,
  };
}

function keptAsMean(one: ScoreStatement, scores: readonly (number | null)[]): boolean {
  return one.target.kind === 'instrument' && meanIs(one.target.id, scores, one.value);
}

/** The row's number, name and instrument beside its score, so that a new row is complete. */
function withName(row: ProposedRow, form: string | undefined): ProposedRow {
  const no = Number(row.key);
  const indicator = INDICATORS[no - 1] as (typeof INDICATORS)[number];
  const source = (row.cells.score ?? row.cells.previous) as ProposedCell;
  const fixed = (value: string | number): ProposedCell => ({ ...source, value, confidence: 'sure', note: '' });
  return {
    key: row.key,
    cells: {
      no: fixed(no),
      name: fixed(form ?? indicator.name),
      instrument: fixed(indicator.instrument),
      ...row.cells,
    },
  };
}

/** One value with every place that states it. */
interface Group {
  readonly value: number;
  readonly statements: readonly ScoreStatement[];
  readonly confidence: Confidence;
  readonly unproved: boolean;
}

/** A text that gives one thing more values than this is no report; nobody could choose among them. */
const MOST_VALUES = 12;
const ORDER: readonly Confidence[] = ['sure', 'likely', 'ask'];

/** Statements by value, in the order in which the text first gives each. */
function group(statements: readonly ScoreStatement[]): Group[] {
  const byValue = new Map<number, ScoreStatement[]>();
  for (const one of statements) {
    const value = Number(one.value.toFixed(4));
    const list = byValue.get(value);
    if (list) list.push(one);
    else byValue.set(value, [one]);
  }
  return Array.from(byValue)
    .slice(0, MOST_VALUES)
    .map(([value, list]) => ({
      value,
      statements: list,
      confidence: ORDER[
        Math.min(...list.slice(0, 50).map(({ confidence }) => ORDER.indexOf(confidence)))
      ] as Confidence,
      unproved: list.every(({ unproved }) => unproved),
    }));
}

function linesOf(one: Group): number[] {
  const lines: number[] = [];
  for (const { unit } of one.statements.slice(0, 50)) {
    for (const line of unit.lines) if (!lines.includes(line)) lines.push(line);
  }
  return lines;
}

function cellOf(one: Group): ProposedCell {
  const first = one.statements.find(({ confidence }) => confidence === one.confidence) as ScoreStatement;
  return {
    value: one.value,
    lines: linesOf(one),
    snippet: first.snippet,
    confidence: one.confidence,
    note: first.note,
  };
}

function option(one: Group, sets: readonly AnswerCell[]): QuestionOption {
  return { label: `${formatScore(one.value)} (บรรทัด ${linesOf(one).join(', ')})`, lines: linesOf(one), sets };
}

function listed(options: readonly Group[]): string {
  return options.map((one) => `${formatScore(one.value)} (บรรทัด ${linesOf(one).join(', ')})`).join(' และ ');
}

function meanIs(id: InstrumentId, scores: readonly (number | null)[], value: number): boolean {
  const own = mean(instrumentById(id).indicators.map((no) => scores[no - 1] ?? null));
  return own !== null && agreement(own, value) !== 'different';
}

/** The one option with which the printed mean of its instrument comes out; null where none or several do. */
function settledBySums(
  no: number,
  options: readonly Group[],
  open: readonly { no: number }[],
  scores: readonly (number | null)[],
  instruments: Readonly<Record<InstrumentId, readonly Group[]>>,
): Group | null {
  const id = (instrumentOf(no) as { id: InstrumentId }).id;
  const printed = instruments[id];
  const others = open.filter((other) => other.no !== no && (instrumentOf(other.no) as { id: InstrumentId }).id === id);
  if (printed.length !== 1 || others.length > 0) return null;
  const fitting = options.filter(({ value }) => {
    const tried = scores.slice();
    tried[no - 1] = value;
    const own = mean(instrumentById(id).indicators.map((each) => tried[each - 1] ?? null));
    return own !== null && agreement(own, (printed[0] as Group).value) === 'same';
  });
  return fitting.length === 1 ? (fitting[0] as Group) : null;
}

function instrumentGroups(
  statements: readonly ScoreStatement[],
  newest: number | null,
  twoYears: boolean,
): Record<InstrumentId, Group[]> {
  const groups = {} as Record<InstrumentId, Group[]>;
  for (const { id } of INSTRUMENTS) {
    const own = statements.filter(
      ({ target }) => target.kind === 'instrument' && target.id === id && target.part === null,
    );
    groups[id] = group(splitYears(own, newest, twoYears).current);
  }
  return groups;
}

/** Writes the one value of a setting; of several the one that the sums confirm is likely, else a person is asked. */
function decide(
  key: string,
  what: string,
  groups: readonly Group[],
  settings: Record<string, ProposedCell>,
  questions: Question[],
  confirmed: (value: number) => boolean,
): number | null {
  const first = groups[0];
  if (!first) return null;
  if (groups.length === 1) {
    settings[key] = cellOf(first);
    return first.value;
  }
  const fitting = groups.filter(({ value }) => confirmed(value));
  const settled = fitting.length === 1 ? (fitting[0] as Group) : null;
  settings[key] = {
    ...cellOf(settled ?? first),
    confidence: settled ? 'likely' : 'ask',
    note: settled ? `ข้อความระบุ ${listed(groups)} ค่านี้ตรงกับที่คำนวณได้` : `ข้อความระบุไม่ตรงกัน: ${listed(groups)}`,
  };
  if (settled) return settled.value;
  questions.push({
    id: key,
    tab: 'settings',
    message: `${what} มีมากกว่าหนึ่งค่าในข้อความ ให้เลือกค่าที่ตรงกับประกาศผล`,
    options: groups.map((one) => option(one, [{ tab: 'settings', row: key, column: 'value', value: one.value }])),
  });
  return null;
}

function resolveTotal(
  statements: readonly ScoreStatement[],
  newest: number | null,
  settings: Record<string, ProposedCell>,
  questions: Question[],
  instruments: Readonly<Record<InstrumentId, number | null>>,
): { value: number | null; year: number | null; lines: readonly number[] } {
  const own = statements.filter(({ target }) => target.kind === 'total');
  const years = own.filter(({ role, year }) => role === 'score' && year !== null).map(({ year }) => year as number);
  const year = newest ?? (years.length > 0 ? Math.max(...years.slice(0, 1000)) : null);
  const hasTwo = years.some((one) => one !== year);
  const split = splitYears(own, year, hasTwo && own.some((one) => one.role === 'score' && one.year === year));
  const computed = weightedTotal(instruments as InstrumentScores);
  const groups = group(split.current);
  const value = decide(
    'announcedTotal',
    'คะแนนรวม',
    groups,
    settings,
    questions,
    (one) => computed !== null && agreement(computed, one) !== 'different',
  );
  const previous = group(split.previous);
  if (previous.length === 1) settings.previousTotal = cellOf(previous[0] as Group);
  const lines = groups.reduce<number[]>((all, one) => all.concat(linesOf(one)), []);
  resolveChange(own, lines, settings, questions);
  return { value, year: years.length > 0 ? year : null, lines };
}

/** The change that stands beside the total; one elsewhere belongs to another year. Asked where several do, or none. */
function resolveChange(
  own: readonly ScoreStatement[],
  totalLines: readonly number[],
  settings: Record<string, ProposedCell>,
  questions: Question[],
): void {
  const groups = group(own.filter(({ role }) => role === 'change'));
  const beside = groups.filter((one) => linesOf(one).some((line) => totalLines.includes(line)));
  const chosen = beside.length === 1 ? beside[0] : groups.length === 1 ? groups[0] : undefined;
  if (chosen) {
    settings.announcedChange = {
      ...cellOf(chosen),
      confidence: groups.length === 1 ? chosen.confidence : 'likely',
      note: groups.length === 1 ? '' : `ข้อความระบุการเปลี่ยนแปลงมากกว่าหนึ่งค่า: ${listed(groups)} ค่านี้อยู่คู่กับคะแนนรวม`,
    };
  }
  if (groups.length > 1 && !chosen) {
    questions.push({
      id: 'announcedChange',
      tab: 'settings',
      message: 'ข้อความระบุคะแนนที่เปลี่ยนแปลงจากปีก่อนมากกว่าหนึ่งค่า ให้เลือกค่าของปีที่กรอกผลประเมิน',
      options: groups.map((one) =>
        option(one, [{ tab: 'settings', row: 'announcedChange', column: 'value', value: round2(one.value) }]),
      ),
    });
  }
}

/** Instruments that were multiplied by their weight before they were printed: recognised by the sums alone. */
function findWeighted(
  printed: Readonly<Record<InstrumentId, number | null>>,
  total: number | null,
  scores: readonly (number | null)[],
  settings: Record<string, ProposedCell>,
  questions: Question[],
): InstrumentId[] {
  const together = unweighted(printed, total) !== null;
  return INSTRUMENTS.filter(({ id, weight, indicators }) => {
    const value = printed[id];
    const cell = settings[`announced${id}`];
    if (value === null || !cell) return false;
    const own = mean(indicators.map((no) => scores[no - 1] ?? null));
    const alone =
      own !== null && agreement((own * weight) / 100, value) !== 'different' && agreement(own, value) === 'different';
    if (!together && !alone) return false;
    settings[`announced${id}`] = {
      ...cell,
      confidence: together ? 'likely' : 'ask',
      note: `คะแนนนี้คูณน้ำหนักแล้ว (เต็ม ${weight})`,
    };
    if (!together) {
      const whole = round2(Math.min(100, (value * 100) / weight));
      questions.push({
        id: `weighted-${id}`,
        tab: 'settings',
        message: `คะแนนแบบวัด ${id} ${formatScore(value)} พิมพ์แบบคูณน้ำหนักแล้ว (เต็ม ${weight}) ให้เลือกว่าจะกรอกค่าใด`,
        options: [
          {
            label: `${formatScore(whole)} (คิดเป็นเต็ม 100)`,
            lines: cell.lines,
            sets: [{ tab: 'settings', row: `announced${id}`, column: 'value', value: whole }],
          },
          { label: 'ไม่กรอกคะแนนแบบวัดนี้', lines: cell.lines, sets: [] },
        ],
      });
    }
    return true;
  }).map(({ id }) => id);
}

/** Figures of instruments and totals; none where they are of two years, which their years tell apart. */
function ofOneYear(statements: readonly ScoreStatement[]): ScoreStatement[] {
  return instrumentYears(statements).length > 1 ? [] : statements.filter(({ target }) => target.kind !== 'indicator');
}

/** Two columns that nothing tells apart: which one is this year's? */
function askUnknownColumns(statements: readonly ScoreStatement[], questions: Question[]): void {
  const lists = new Map<number, ScoreStatement[]>();
  for (const one of statements) {
    if (one.role !== 'unknown') continue;
    const list = lists.get(one.list);
    if (list) list.push(one);
    else lists.set(one.list, [one]);
  }
  lists.forEach((members, list) => {
    const byNo = new Map<number, ScoreStatement[]>();
    const ofWhole = new Map<string, ScoreStatement[]>();
    for (const one of members) {
      const { target } = one;
      const key =
        target.kind === 'total' ? 'announcedTotal' : target.kind === 'instrument' ? `announced${target.id}` : '';
      if (target.kind === 'indicator') byNo.set(target.no, [...(byNo.get(target.no) ?? []), one]);
      else if (key !== '') ofWhole.set(key, [...(ofWhole.get(key) ?? []), one]);
    }
    if (byNo.size === 0) return;
    const width = Math.max(...Array.from(byNo.values(), ({ length }) => length));
    const lines = members.slice(0, 20).map(({ unit }) => unit.lines[0] as number);
    const titles = titlesOf(byNo, width);
    questions.push({
      id: `columns-${list}`,
      tab: 'indicators',
      message: `ตารางตั้งแต่บรรทัด ${lines[0] as number} มีคะแนนแถวละ ${width} ค่าโดยไม่บอกปี ให้เลือกว่าค่าใดเป็นคะแนนปีนี้`,
      options: Array.from({ length: width }, (_unused, at): QuestionOption => {
        const sets: AnswerCell[] = [];
        byNo.forEach((values, no) => {
          const current = values[at];
          // Columns with names of their own are other agencies or rounds, not other years.
          const other = width === 2 && !titles ? values[1 - at] : undefined;
          if (current) sets.push({ tab: 'indicators', row: String(no), column: 'score', value: current.value });
          if (other) sets.push({ tab: 'indicators', row: String(no), column: 'previous', value: other.value });
        });
        ofWhole.forEach((values, key) => {
          const current = values.length === width ? values[at] : undefined;
          if (current) sets.push({ tab: 'settings', row: key, column: 'value', value: current.value });
        });
        const title = titles?.[at] ?? '';
        if (isAgencyName(title)) {
          sets.unshift({ tab: 'settings', row: 'agency', column: 'value', value: fullAgencyName(title) });
        }
        return { label: titles ? `คอลัมน์ "${titles[at] as string}"` : `คะแนนปีนี้คือค่าที่ ${at + 1} ของแถว`, lines, sets };
      }).concat({ label: 'ไม่มีค่าใดเป็นคะแนนปีนี้ (ไม่นำเข้า)', lines, sets: [] }),
    });
  });
}

/** The heads of the columns where each has a different one. */
function titlesOf(byNo: ReadonlyMap<number, readonly ScoreStatement[]>, width: number): readonly string[] | null {
  const whole = Array.from(byNo.values()).find(({ length }) => length === width) ?? [];
  const titles = whole.map(({ column }) => column.replace(/\s+/g, ' ').slice(0, 60));
  return titles.every((title, at) => title !== '' && titles.indexOf(title) === at) ? titles : null;
}

/** Lists in which no figure is above 1 and some lie below it: 1 is 100 there. */
function listsOfShares(all: readonly ScoreStatement[]): Set<number> {
  const shares = new Set<number>();
  for (const one of all) if (one.list >= 0 && isFraction(one)) shares.add(one.list);
  for (const { list, value, role } of all) if (role !== 'change' && value > 1) shares.delete(list);
  return shares;
}

/** "4.51 จาก 5": points of another scale. An instrument out of its weight is printed weighted, which is said elsewhere. */
function hasOtherFullMark({ full, role, target }: ScoreStatement): boolean {
  const weight = target.kind === 'instrument' ? instrumentById(target.id).weight : 100;
  return role !== 'change' && full !== 100 && full !== weight && full > 0;
}

/** Figures out of another full mark are made figures out of 100 only where a person says so. */
function askFullMarks(figures: readonly ScoreStatement[], questions: Question[]): void {
  const cells = new Map<string, AnswerCell>();
  for (const { target, role, value, full } of figures) {
    const points = round2((value / full) * 100);
    const cell: AnswerCell | null =
      target.kind === 'indicator'
        ? {
            tab: 'indicators',
            row: String(target.no),
            column: role === 'previous' ? 'previous' : 'score',
            value: points,
          }
        : target.kind === 'total' && role === 'score'
          ? { tab: 'settings', row: 'announcedTotal', column: 'value', value: points }
          : null;
    const key = cell ? `${cell.row}/${cell.column}` : '';
    if (cell && points <= 100 && !cells.has(key)) cells.set(key, cell);
  }
  const first = figures[0];
  if (!first || cells.size === 0) return;
  const lines = figures.slice(0, 20).map(({ unit }) => unit.lines[0] as number);
  questions.push({
    id: 'full-marks',
    tab: 'indicators',
    message: `คะแนนในบรรทัด ${lines.join(', ')} มีคะแนนเต็ม ${first.full} ไม่ใช่ 100 จึงยังไม่นำเข้า ให้เลือกว่าจะแปลงหรือไม่`,
    options: [
      {
        label: `แปลงเป็นคะแนนเต็ม 100 (${first.value} เป็น ${formatScore((first.value / first.full) * 100)})`,
        lines,
        sets: Array.from(cells.values()),
      },
      { label: 'ไม่นำเข้า', lines, sets: [] },
    ],
  });
}

function isFraction({ value, role }: ScoreStatement): boolean {
  return role !== 'change' && value > 0 && value < 1;
}

/** 0.9946 may be 99.46 or a slip: asked once for all. */
function askFractions(fractions: readonly ScoreStatement[], questions: Question[]): void {
  const sets: AnswerCell[] = [];
  for (const { target, role, value } of fractions) {
    const column = role === 'previous' ? 'previous' : 'score';
    if (target.kind === 'indicator')
      sets.push({ tab: 'indicators', row: String(target.no), column, value: round2(value * 100) });
  }
  if (sets.length === 0) return;
  const lines = fractions.slice(0, 20).map(({ unit }) => unit.lines[0] as number);
  questions.push({
    id: 'fractions',
    tab: 'indicators',
    message: 'พบคะแนนที่น้อยกว่า 1 ซึ่งอาจเป็นสัดส่วนของร้อยละ (เช่น 0.9946 = 99.46) ให้เลือกว่าจะแปลงเป็นคะแนนเต็ม 100 หรือไม่',
    options: [
      { label: 'แปลงเป็นคะแนนเต็ม 100', lines, sets },
      { label: 'ไม่นำเข้า', lines, sets: [] },
    ],
  });
}
