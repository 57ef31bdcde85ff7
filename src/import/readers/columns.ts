/**
 * Which figure of a row is this year's score: by the words beside it, by the heads of the columns, or by what the
 * columns themselves show (a constant 100 is the full mark, one column the difference of two others).
 */

import { instrumentById } from '../../ita/instruments';
import { round2 } from '../../ita/rounding';
import type { FoundNumber, NumberRole } from '../tokens/elements';
import type { Confidence } from '../propose/result';
import type { Candidate } from './candidates';
import type { Run } from './runs';
import { doubtOf, statement, targetOf, type ScoreStatement } from '../tokens/score-statement';
import { plainOf } from '../source/source';
import { fullAgencyName, isAgencyName, withoutRemark } from '../tokens/agency-names';
import { isYear, type Token } from '../tokens/tokens';
import type { Unit } from '../tokens/units';

/** Longest line that can be the heading of a list. */
const LONGEST_HEADING = 150;

interface Head {
  /** Cell index where the head has cells, else its place among the heads. */
  readonly at: number;
  readonly role: NumberRole | 'score' | null;
  readonly year: number | null;
  /** "ปี 67 / ปี 66": the year of the second figure of a cell. */
  readonly second?: number;
  /** "คะแนน (เต็ม 5)" */
  readonly full?: number;
}

interface Heads {
  readonly inCells: boolean;
  readonly columns: readonly Head[];
  readonly unit: Unit;
  /** Several columns say no more than "คะแนน", and their figures differ. */
  readonly alike: boolean;
}

/** The statements of one list. */
export function readRunScores(run: Run, list: number): ScoreStatement[] {
  const heads = findHeads(run);
  // The head of last year's column is no heading of the list.
  const listYear =
    heads && heads.columns.length > 1 && !heads.inCells && heads.columns.every(isDated)
      ? null
      : yearAbove(run.heads.filter((unit) => !heads || unit !== heads.unit || heads.columns.length < 2));
  const titles = headTexts(run.heads);
  const owners = ownersByCell(titles);
  const agencies = new Map<Unit, string>();
  const width = usualWidth(run.candidates);
  const shown = whatColumnsShow(
    run.candidates.filter(({ numbers }) => numbers.length === width),
    width,
  );
  const full = fullCells(run.candidates, shown, width);
  const years = yearsBeside(run.candidates);
  const statements: ScoreStatement[] = [];
  const twoYears = isByYears(heads, run.candidates);
  for (const each of run.candidates) {
    const owned = owners.size > 0 ? ofOwners(each, owners) : [];
    if (owned.length > 0) {
      for (const one of owned) statements.push({ ...one, year: one.year ?? listYear, list });
      continue;
    }
    // Nobody knows of which column a figure is that stands alone where the others have two.
    const isLone = each.target.kind === 'indicator' && each.numbers.length < width && each.numbers.every(isUndated);
    if (isLone && shown?.some(isOpen)) continue;
    if (twoYears && heads && each.numbers.every(isUndated) && byHeads(each.numbers, heads) === null) continue;
    // "100 | n/a" in a column that is 100 throughout: the full mark without a score.
    const one = each.numbers.length < width ? { ...each, numbers: withoutFull(each.numbers, shown, full) } : each;
    const agency = agencies.get(each.unit) ?? agencyOfRow(each.unit);
    agencies.set(each.unit, agency);
    for (const found of readCandidate(one, heads, shown, width, titles)) {
      const year = years.get(each.unit) ?? listYear;
      statements.push({ ...found, year: found.year ?? (found.role === 'score' ? year : null), list, agency });
    }
  }
  return statements;
}

/** The agency in a cell of a row that names nothing else: what its figures are of, the heads of their columns say. */
function agencyOfRow({ cells, tokens }: Unit): string {
  if (!cells || tokens.some((token) => targetOf(token) !== null)) return '';
  const names = cells.map((cell) => withoutRemark(cell.replace(/\s+/g, ' ').trim()));
  return fullAgencyName(names.find((name) => isAgencyName(name) || /^จังหวัด[ก-๙]{2,25}$/.test(name)) ?? '');
}

/** Agencies as the heads of columns: a table that is turned. */
function ownersByCell(titles: readonly string[]): ReadonlyMap<number, string> {
  const names = titles.map((title) => withoutRemark(title.replace(/\s+/g, ' ').trim()));
  return new Map(names.flatMap((name, at) => (isAgencyName(name) ? [[at, fullAgencyName(name)] as const] : [])));
}

/** Every figure of a row to the agency over it; empty where one stands under no agency. */
function ofOwners({ target, numbers }: Candidate, owners: ReadonlyMap<number, string>): ScoreStatement[] {
  const own = numbers.filter(({ role, signed }) => role === null && !signed);
  if (own.some(({ cell }) => !owners.has(cell))) return [];
  return own.map(({ value, year, cell, unit, token }) => {
    const agency = owners.get(cell) ?? '';
    return statement({ target, role: 'score', value, year, confidence: 'sure', unit, start: token.start, agency });
  });
}

function isOpen(shown: Shown): boolean {
  return shown === 'previous-or-score';
}

/** Heads of years over rows that have a figure for each, told apart by their order alone. */
function isByYears(heads: Heads | null, rows: readonly Candidate[]): boolean {
  if (!heads || heads.inCells || heads.columns.length < 2 || !heads.columns.every(isDated)) return false;
  return rows.some(({ numbers }) => numbers.length === heads.columns.length);
}

const YEAR_CELL = /^(?:ปี)? ?(?:งบประมาณ)? ?(?:พ\. ?ศ\. ?)?(25\d\d)$/;

/** A column that holds nothing but years, each merged over its block of rows. */
function yearsBeside(rows: readonly Candidate[]): ReadonlyMap<Unit, number> {
  const yearIn = (cell: string): number => Number(YEAR_CELL.exec(plainOf(cell))?.[1] ?? 0);
  const years = new Map<Unit, number>();
  // Beyond the names it belongs to another table.
  const before = rows[0] ? cellsBeforeName(rows[0].unit) : [];
  const column = before.findIndex((cell) => yearIn(cell) > 0);
  let year = 0;
  for (const { unit } of column < 0 ? [] : rows) {
    const cell = unit.cells?.[column];
    if (cell === undefined || (cell !== '' && yearIn(cell) === 0)) return new Map();
    year = cell === '' ? year : yearIn(cell);
    years.set(unit, year);
  }
  return years;
}

function cellsBeforeName({ cells, tokens }: Unit): readonly string[] {
  const name = tokens.findIndex((token) => targetOf(token) !== null);
  return (cells ?? []).slice(0, tokens.slice(0, name).filter(({ type }) => type === 'cell').length);
}

/** The one year that the nearest unit with a year names; null where it names two or none does. */
function yearAbove(heads: readonly Unit[]): number | null {
  for (const unit of heads) {
    if (unit.plain.length > LONGEST_HEADING) continue;
    const years: number[] = [];
    for (const token of unit.tokens) {
      // "คะแนนรวม 87.50 (ปี 2566 ได้ 88.20)": behind a score the year is of what it is compared with.
      if (token.type === 'number' && token.decimals > 0) break;
      if (token.type === 'year' && !years.includes(token.year)) years.push(token.year);
    }
    if (years.length > 0) return years.length === 1 ? (years[0] as number) : null;
  }
  return null;
}

/** Heads of a PDF's table that stand below each other: "ปี 2566" / "ปี 2567". */
function headsByLine(run: Run): Heads | null {
  const columns: Head[] = [];
  for (const unit of run.heads) {
    const own = unit.cells || !isHeadLine(unit) ? [] : headColumns(unit);
    const [only] = own;
    if (!only || own.length > 1 || !isDated(only)) break;
    columns.unshift(only);
  }
  const [unit] = run.heads;
  return unit && columns.length > 1
    ? { inCells: false, columns: columns.map((head, at) => ({ ...head, at })), unit, alike: false }
    : null;
}

function findHeads(run: Run): Heads | null {
  const byLine = headsByLine(run);
  if (byLine) return byLine;
  for (let at = 0; at < run.heads.length; at += 1) {
    const unit = run.heads[at] as Unit;
    if (unit.cells ? isTitleRow(unit.cells) || hasScores(unit) : !isHeadLine(unit)) continue;
    const own = headColumns(unit);
    if (own.length === 0) continue;
    const inCells = unit.cells !== null;
    const above = inCells && !own.some(isDated) ? run.heads[at + 1] : undefined;
    const columns = settled(
      withoutPoints(above && above.cells ? withYearsAbove(own, above) : own),
      inCells,
      run.candidates,
    );
    return { inCells, columns, unit, alike: inCells && areAlike(columns, run.candidates) };
  }
  return null;
}

/** A row of figures is the head of nothing, though what its figures are of is no name of the assessment. */
function hasScores({ tokens }: Unit): boolean {
  return tokens.some((token) => token.type === 'number' && token.decimals > 0);
}

/** A title in the first of the cells that the sheet has is the head of no column. */
function isTitleRow(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell, at) => (cell === '') === at > 0);
}

function isDated({ year }: Head): boolean {
  return year !== null;
}

/** "ปี 2566" merged over "คะแนน | ระดับ": a blank cell of the upper row belongs to the cell on its left. */
function withYearsAbove(columns: readonly Head[], above: Unit): readonly Head[] {
  const years = headColumns(above).filter(isDated);
  const cells = above.cells ?? [];
  return columns.map((column) => {
    let at = column.at;
    while (at > 0 && (cells[at] ?? '') === '') at -= 1;
    const over = years.find((one) => one.at === at);
    // A target or a weight has no year of its own, only the table's.
    return over && (column.role === null || column.role === 'score' || column.role === 'current')
      ? { ...column, year: over.year }
      : column;
  });
}

/** "ค่าเฉลี่ย (เต็ม 5) | ร้อยละ": beside a column out of 100 the points out of another mark say the same again. */
function withoutPoints(columns: readonly Head[]): readonly Head[] {
  const isPoints = ({ full }: Head): boolean => full !== undefined && full !== 100;
  return columns.some((head) => head.role === 'score' && !isPoints(head))
    ? columns.map((head): Head => (isPoints(head) ? { ...head, role: 'target' } : head))
    : columns;
}

/** "คะแนน | คะแนนปี 2566": beside a score without a year the column with one is last year's, older ones are left out. */
function settled(columns: readonly Head[], inCells: boolean, rows: readonly Candidate[]): readonly Head[] {
  const isScore = ({ role }: Head): boolean => role === 'score' || role === null || role === 'current';
  const plain = columns.filter((head) => isScore(head) && !isDated(head) && !(inCells && isFullMark(head, rows)));
  const dated = columns.filter((head) => isScore(head) && isDated(head));
  if (plain.length !== 1 || dated.length === 0) return columns;
  const newest = Math.max(...dated.map(({ year }) => year as number));
  return columns.map((head): Head => {
    if (head === plain[0]) return { ...head, role: 'current' };
    return !dated.includes(head) ? head : { ...head, role: head.year === newest ? 'previous' : 'target' };
  });
}

function isFullMark({ at }: Head, rows: readonly Candidate[]): boolean {
  const values = valuesIn(at, rows);
  return values.length > 0 && values.every((value) => value === 100);
}

function valuesIn(at: number, rows: readonly Candidate[]): number[] {
  const values: number[] = [];
  for (const { numbers } of rows) for (const { cell, value } of numbers) if (cell === at) values.push(value);
  return values;
}

function areAlike(columns: readonly Head[], rows: readonly Candidate[]): boolean {
  const plain = columns.filter(({ role, year }) => role === 'score' && year === null);
  const [first, second] = plain.map(({ at }) => valuesIn(at, rows));
  if (!first || !second || Math.min(first.length, second.length) < SHORTEST_LIST) return false;
  return first.length === second.length && first.some((value, index) => value !== second[index]);
}

/** The cells of the nearest row of heads; empty where the list has none. */
function headTexts(heads: readonly Unit[]): readonly string[] {
  return heads.find(({ cells }) => cells !== null && cells.filter((cell) => cell !== '').length > 1)?.cells ?? [];
}

/** A line of column heads is short, made of the words that heads are made of, and states no score of its own. */
function isHeadLine(unit: Unit): boolean {
  if (unit.tokens.some((token) => token.type === 'number' && token.decimals > 0)) return false;
  const foreign = unit.tokens
    .filter(({ type }) => type === 'other')
    .reduce((sum, { start, end }) => sum + end - start, 0);
  return unit.plain.length <= LONGEST_HEADING && foreign <= unit.plain.length * 0.4;
}

/** Columns with somebody else's figures, to compare with, of several years, of deviations, or forecast. */
const OTHERS =
  /ประเทศ|จังหวัด|อำเภอ|กลุ่ม|กระทรวง|สูงสุด|ต่ำสุด|เฉลี่ย ?[2-9๒-๙] ?ปี|^S\. ?D\.?$|เบี่ยงเบน|คาดการณ์|คาดว่า|พยากรณ์|^(?:[Tt]arget|[Gg]oal)/;

/** The parts of the EIT beside their mean. */
const PARTS = /ส่วน ?ที่ ?[12๑๒]/;

/** "ตัวชี้วัด | ปี 2566 | ปี 2567 | ผลต่าง": what each column says it holds. */
function headColumns(unit: Unit): Head[] {
  const columns: { at: number; role: Head['role']; year: number | null; second?: number; full?: number }[] = [];
  const cells = unit.cells ?? [];
  const hasMean = cells.some((text) => /คะแนน|เฉลี่ย|รวม/.test(text) && !PARTS.test(text));
  cells.forEach((text, at) => {
    if (OTHERS.test(text) || (hasMean && PARTS.test(text))) columns.push({ at, role: 'target', year: null });
  });
  const others = columns.map(({ at }) => at);
  const remarks = unit.cells ? [] : fullMarkRemarks(unit.plain);
  let cell = 0;
  for (const token of unit.tokens) {
    if (token.type === 'cell') cell += 1;
    const role = token.type === 'word' && token.role !== 'received' && token.role !== 'sum' ? token.role : null;
    const year = isYear(token) ? token.year : null;
    if ((role === null && year === null) || (unit.cells && others.includes(cell))) continue;
    const last = columns[columns.length - 1];
    // "คะแนน ปี 2566" is one head; in a line without cells only a plain "คะแนน" joins what follows it.
    const joins = last !== undefined && (unit.cells ? last.at === cell : last.role === 'score' && last.year === null);
    const mark = role === 'full' ? numberAfter(unit.tokens, token) : null;
    if (last && joins && last.role === 'score' && mark !== null) last.full = mark;
    // "คะแนนเต็ม 100" on a line of its own.
    else if (mark !== null && !unit.cells) continue;
    else if (remarks.some(([start, end]) => start < token.start && token.end < end)) continue;
    else if (last && joins) {
      if (year !== null && last.year !== null && unit.cells) last.second = year;
      else if (year !== null) last.year = year;
      if (role !== null && (last.role === null || last.role === 'score')) last.role = role;
    } else columns.push({ at: unit.cells ? cell : columns.length, role: role ?? 'score', year });
  }
  return columns;
}

/** "(คะแนนเต็ม 100 คะแนน)" in a heading is a remark, no column. */
function fullMarkRemarks(plain: string): [number, number][] {
  const found: [number, number][] = [];
  const remark = /\([^()]{0,40}เต็ม[^()]{0,40}\)/g;
  for (let match = remark.exec(plain); match; match = remark.exec(plain)) {
    found.push([match.index, match.index + match[0].length]);
  }
  return found;
}

/** "เต็ม 100" */
function numberAfter(tokens: readonly Token[], token: Token): number | null {
  let at = tokens.indexOf(token) + 1;
  for (let next = tokens[at]; next && next.type === 'word' && next.role === null; next = tokens[at]) at += 1;
  const number = tokens[at];
  return number && number.type === 'number' ? number.value : null;
}

type Shown = NumberRole | 'score' | 'previous-or-score' | 'drop';

/** The number of figures that most rows have. */
function usualWidth(candidates: readonly Candidate[]): number {
  const counts: Record<number, number> = {};
  let best = 0;
  for (const { numbers } of candidates) {
    const width = numbers.length;
    counts[width] = (counts[width] ?? 0) + 1;
    if (best === 0 || (counts[width] as number) > (counts[best] as number)) best = width;
  }
  return best;
}

/** Shortest list whose columns can show anything. */
const SHORTEST_LIST = 3;

/** What the columns of rows with equally many figures show of themselves; null for a single figure or too few rows. */
function whatColumnsShow(rows: readonly Candidate[], width: number): readonly Shown[] | null {
  if (width < 2 || rows.length < SHORTEST_LIST) return null;
  const value = (row: Candidate, at: number): number => (row.numbers[at] as FoundNumber).value;
  const every = (test: (row: Candidate) => boolean): boolean => rows.every(test);
  const places = Array.from({ length: width }, (_unused, at) => at);
  const shown: Shown[] = places.map(() => 'score');
  for (const at of places) {
    const roles = rows.map((row) => (row.numbers[at] as FoundNumber).role);
    // A sign in some rows of a column is a sign in all of them; any other word already says what the figure is.
    if (roles.some((role) => role === 'change')) shown[at] = 'change';
    else if (roles.some((role) => role !== null)) shown[at] = 'drop';
    else if (rows.some((row) => (row.numbers[at] as FoundNumber).year !== null)) shown[at] = 'drop';
    else if (every((row) => value(row, at) === 100)) shown[at] = 'full';
    else if (isRanking(rows.map((row) => value(row, at)))) shown[at] = 'rank';
  }
  const open = (): number[] => places.filter((at) => shown[at] === 'score');
  for (const [a, b, c] of triples(open())) {
    const differs = every(
      (row) => Math.abs(Math.abs(value(row, a) - value(row, b)) - Math.abs(value(row, c))) <= 0.011,
    );
    if (differs) shown[c] = 'change';
  }
  const left = open();
  if (left.length === 2) {
    const [first, second] = left as [number, number];
    const change = shown.indexOf('change');
    const rises = (a: number, b: number): boolean =>
      every((row) => Math.abs(value(row, a) - value(row, b) - value(row, change)) <= 0.011);
    const same = every((row) => value(row, first) === value(row, second));
    if (same) shown[second] = 'drop';
    else if (change >= 0 && rises(second, first)) shown[first] = 'previous';
    else if (change >= 0 && rises(first, second)) shown[second] = 'previous';
    else left.forEach((at) => (shown[at] = 'previous-or-score'));
  } else if (left.length > 2) left.forEach((at) => (shown[at] = 'previous-or-score'));
  return shown;
}

/** The figures of a shorter row that stand in no such cell, or, on lines of their own, in no such place. */
function withoutFull(
  numbers: readonly FoundNumber[],
  shown: readonly Shown[] | null,
  full: ReadonlySet<number>,
): readonly FoundNumber[] {
  return numbers.filter(
    ({ cell, value }, at) => !full.has(cell) && !(cell === 0 && value === 100 && shown && shown[at] === 'full'),
  );
}

/** Cells in which full rows show nothing but the full mark. */
function fullCells(rows: readonly Candidate[], shown: readonly Shown[] | null, width: number): ReadonlySet<number> {
  const cells = new Set<number>();
  for (const { numbers } of rows) {
    if (shown === null || numbers.length !== width) continue;
    numbers.forEach(({ cell }, at) => {
      if (cell > 0 && shown[at] === 'full') cells.add(cell);
    });
  }
  return cells;
}

/** Whole numbers from 1 on, each once: the order of the list, not a score. */
function isRanking(values: readonly number[]): boolean {
  const sorted = values.slice().sort((a, b) => a - b);
  return sorted.every((value, index) => value === index + 1);
}

function triples(places: readonly number[]): [number, number, number][] {
  const found: [number, number, number][] = [];
  if (places.length > 6) return found;
  for (const c of places)
    for (const a of places) for (const b of places) if (a < b && c !== a && c !== b) found.push([a, b, c]);
  return found;
}

/** What a statement of a row says beside its figure. */
type Said = Partial<Pick<ScoreStatement, 'year' | 'confidence' | 'column'>>;

function readCandidate(
  one: Candidate,
  heads: Heads | null,
  shown: readonly Shown[] | null,
  width: number,
  titles: readonly string[],
): ScoreStatement[] {
  const numbers = withoutGroupMean(one, width, heads);
  const found: ScoreStatement[] = [];
  if (numbers.mean) {
    found.push(
      statement({
        target: numbers.mean.target,
        unit: one.unit,
        role: 'score',
        value: numbers.mean.value,
        confidence: 'likely',
        note: 'ค่าเฉลี่ยของแบบวัดที่พิมพ์ไว้ท้ายแถวนี้',
        unproved: true,
      }),
    );
  }
  const { target } = one;
  // "แบบวัด IIT (ร้อยละ 30) ได้ 91.76": the weight is no score.
  const own =
    target.kind === 'instrument' ? withoutWeights(numbers.own, instrumentById(target.id).weight) : numbers.own;
  const mapped = heads ? byHeads(own, heads) : null;
  const marked = own.find((number, index) => (number.role ?? mapped?.[index]?.role) === 'full');
  // "ร้อยละ 95.12 | เต็ม 6 | ได้ 5.71": the points out of the mark say what the percentage says.
  const points = marked
    ? own.filter(({ role, value, token }) => role === null && token !== marked.token && value <= marked.value)
    : [];
  const both = points.length > 0 && own.some(({ role, value }) => role === null && value > (marked?.value ?? 100));
  const mark = both ? undefined : marked;
  own.forEach((number, index) => {
    if (both && points.includes(number)) return;
    const doubt = doubtOf(number.token);
    const head = mapped ? mapped[index] : undefined;
    const full = mark ? mark.value : (head?.full ?? 100);
    const { confidence = one.confidence, note = '' } = doubt;
    // Named one by one, not spread: that alone took a fifth of the time of a long table.
    const say = (said: ScoreStatement['role'], value: number, more: Said = {}): void => {
      const { year: dated = null, confidence: sure = confidence, column = '' } = more;
      found.push(
        statement({
          target,
          unit: number.unit,
          role: said,
          value,
          year: dated,
          confidence: sure,
          note,
          full,
          column,
          start: number.token.start,
        }),
      );
    };
    const role = number.role ?? (head ? head.role : null);
    const year = number.year ?? (head ? head.year : null);
    const place: Shown = shown && own.length === width ? (shown[index] as Shown) : 'score';
    if (role === 'change' || number.signed || (role === null && place === 'change')) {
      say('change', number.value, { year });
    } else if (role === 'weight' && number.decimals > 0 && (target.kind === 'total' || target.kind === 'subtotal')) {
      // The weighted column sums up to the total itself.
      say('score', number.value, { confidence: 'likely' });
    } else if (role === 'full' || role === 'weight' || role === 'target' || role === 'rank') {
      return;
    } else if (number.role === null && number.year !== null && !head && own.slice(0, index).some(isUndated)) {
      // "97.36 คะแนน (ปี 2566 ได้ 95.10 คะแนน)": the dated figure is the earlier one.
      say('previous', number.value, { year });
    } else if (role === 'previous') {
      say('previous', Math.abs(number.value), { year });
    } else if (year !== null || role === 'current') {
      say('score', number.value, { year });
    } else if (head === undefined && mapped !== null && own.length > 1) {
      return;
    } else if (place === 'full' || place === 'rank' || (place === 'drop' && role === null)) {
      return;
    } else if (place === 'previous' && !head) {
      say('previous', number.value, { confidence: 'likely' });
    } else if (
      (place === 'previous-or-score' && !mapped) ||
      (heads && heads.alike && !both && head && head.role === 'score')
    ) {
      say('unknown', number.value, { confidence: 'ask', column: titles[number.cell] ?? '' });
    } else say('score', number.value, { confidence: doubt.confidence ?? confidenceOf(one, own, index) });
  });
  return onlyOneScore(found);
}

/** Neither the weight of an instrument nor its score times that weight ("27.00 / 89.99") is its score. */
function withoutWeights(numbers: readonly FoundNumber[], weight: number): readonly FoundNumber[] {
  if (numbers.length < 2) return numbers;
  const isPart = ({ value }: FoundNumber): boolean =>
    numbers.some((whole) => whole.value > value && Math.abs((whole.value * weight) / 100 - value) <= 0.011);
  return numbers.filter((one) => (one.decimals > 0 || one.value !== weight) && !(one.role === null && isPart(one)));
}

function isUndated({ role, year, signed }: FoundNumber): boolean {
  return role === null && year === null && !signed;
}

/** A second plain figure in a row that no column explains is not taken over the first. */
function onlyOneScore(found: readonly ScoreStatement[]): ScoreStatement[] {
  let seen = false;
  return found.filter((one) => {
    if (one.role !== 'score' || one.year !== null || one.target.kind === 'instrument') return true;
    const first = !seen;
    seen = true;
    return first;
  });
}

function confidenceOf(one: Candidate, own: readonly FoundNumber[], index: number): Confidence {
  if (own.length > 1 && index === 0 && own.some(({ role, year }) => role === null && year === null)) {
    return own.filter(({ role, signed }) => role === null && !signed).length > 1 ? 'likely' : one.confidence;
  }
  return one.confidence;
}

/** Whether a figure may stand under the head of its neighbour: a row longer than its heads, or a piece of a broken row. */
function isShifted({ cell, unit }: FoundNumber, head: Unit): boolean {
  const width = (head.cells as readonly string[]).length;
  const own = unit.cells ? unit.cells.length : 0;
  return cell >= width || (own !== width && !unit.tokens.some((token) => targetOf(token) !== null));
}

function byHeads(numbers: readonly FoundNumber[], heads: Heads): (Head | undefined)[] | null {
  if (heads.inCells) {
    if (!numbers.some(({ cell }) => cell > 0) || numbers.some((number) => isShifted(number, heads.unit))) return null;
    const mapped = numbers.map(({ cell }, index) => {
      const head = heads.columns.find(({ at }) => at === cell);
      if (head?.second === undefined) return head;
      const isSecond = numbers.slice(0, index).some((one) => one.cell === cell);
      return isSecond ? { ...head, year: head.second } : head;
    });
    // "ค่าเป้าหมาย | ผลการประเมิน": where no head says score, the column that no head explains is the score.
    const scored = mapped.some(
      (head) => head && (head.year !== null || head.role === 'score' || head.role === 'current'),
    );
    const open = mapped.filter((head) => head === undefined).length;
    return scored || open > 1 ? mapped : mapped.map((head) => head ?? { at: -1, role: 'score', year: null });
  }
  return heads.columns.length === numbers.length ? heads.columns.slice() : byBlanks(numbers, heads.columns);
}

/** What stands in a column that has no figure. */
const NO_FIGURE = /(?:^|\s)(?:[-–—]|[Nn]\/[Aa]|ไม่มี(?:ข้อมูล)?|ไม่(?:ได้)?ประเมิน|รอผล)(?=\s|$)/g;

/** "การใช้อำนาจ   -   91.05" under two heads: dashes and words keep the place of a figure. */
function byBlanks(numbers: readonly FoundNumber[], columns: readonly Head[]): (Head | undefined)[] | null {
  const [first] = numbers;
  if (!first || numbers.length >= columns.length || numbers.some(({ unit }) => unit !== first.unit)) return null;
  const places = numbers.map(({ token }) => token.start);
  NO_FIGURE.lastIndex = 0;
  for (let match = NO_FIGURE.exec(first.unit.plain); match; match = NO_FIGURE.exec(first.unit.plain)) {
    places.push(match.index);
  }
  if (places.length !== columns.length) return null;
  places.sort((a, b) => a - b);
  return numbers.map(({ token }) => columns[places.indexOf(token.start)]);
}

/** A row with one figure more than the others: perhaps the mean of its instrument in a merged cell. */
function withoutGroupMean(
  one: Candidate,
  width: number,
  heads: Heads | null,
): { own: readonly FoundNumber[]; mean: { target: ScoreStatement['target']; value: number } | null } {
  const last = one.numbers[one.numbers.length - 1];
  if (
    one.target.kind !== 'indicator' ||
    !last ||
    width < 1 ||
    one.numbers.length !== width + 1 ||
    last.signed ||
    (heads && byHeads(one.numbers, heads)?.every((head) => head && isDated(head)))
  ) {
    return { own: one.numbers, mean: null };
  }
  const no = one.target.no;
  const id = (['IIT', 'EIT', 'OIT'] as const).find((candidate) => instrumentById(candidate).indicators.includes(no));
  return id
    ? {
        own: one.numbers.slice(0, -1),
        mean: { target: { kind: 'instrument', id, part: null }, value: round2(last.value) },
      }
    : { own: one.numbers, mean: null };
}
