/**
 * Lists and tables of scores, whatever their shape: a name and its figures on one line, ten names on one line, a name
 * above its figure or below it, names first and figures after them, names as column heads. Names decide, not numbering.
 */

import { instrumentById } from '../../ita/instruments';
import { elementsOf, numbersOf, readableTokens, WIDE, type Element, type FoundNumber } from '../tokens/elements';
import type { Confidence } from '../propose/result';
import { numberedHeads, withItaHead, withoutHeadWeights } from '../lexicon/numbered-heads';
import {
  dropAttributes,
  dropOwnNumbers,
  isIndicator,
  isMark,
  stripLabels,
  withoutSlides,
  withSubtotal,
} from '../tokens/row-elements';
import { targetOf, type Target } from '../tokens/score-statement';
import type { Candidate, Unclear } from './candidates';
import { provedOrder } from './proved-order';
import { isYear, type Token } from '../tokens/tokens';
import type { Unit } from '../tokens/units';

/** One list: its candidates, the heads above it, and the units that it takes up. */
export interface Run {
  readonly candidates: readonly Candidate[];
  /** Nearest units above with no figure of their own, nearest first. */
  readonly heads: readonly Unit[];
  readonly units: readonly Unit[];
  /** Names and figures that stand so that either order is possible. */
  readonly unclear: readonly Unclear[];
}

interface Row {
  readonly unit: Unit;
  readonly elements: readonly Element[];
  readonly targets: number;
  readonly numbers: number;
  /** Good only for a table with names as column heads. */
  readonly wideOnly: boolean;
}

/** Blank lines that a copied page leaves inside a list. */
const MOST_BLANKS = 4;
/** Units above a list that may hold its heads. */
const HEADS = 4;
/** Rows of a table that says one thing in several ways. */
const MOST_ROWS = 6;
/** A longer line is running text. */
const LONGEST_HEADS = 100;

/** The lists of the text among the units that nothing else has read. */
export function findRuns(units: readonly Unit[], isTaken: (unit: Unit) => boolean): Run[] {
  const runs: Run[] = [];
  let rows: Row[] = [];
  let heads: Unit[] = [];
  let blanks = 0;
  const close = (): void => {
    const run = readRun(rows, heads);
    // Taken all the same, so that nobody looks for scores in it again.
    if (run) runs.push(isOtherTable(heads) ? { ...run, candidates: [], unclear: [] } : run);
    heads = rows
      .map(({ unit }) => unit)
      .reverse()
      .concat(heads)
      .slice(0, HEADS);
    rows = [];
  };
  for (const unit of units) {
    if (unit.tab) {
      close();
      heads = [];
    }
    if (unit.blank) {
      blanks += 1;
      if (blanks > MOST_BLANKS) close();
      continue;
    }
    blanks = 0;
    if (rows.length < LONGEST_GAPPED && NO_FIGURE.test(unit.plain.trim()) && isNameThenFigure(rows)) {
      // The last name has no figure, so that the next one is not moved up to it.
      rows.pop();
      continue;
    }
    let row = isTaken(unit) ? null : rowOf(unit, heads);
    // Figures beside text are read only under a row of names.
    if (row && row.wideOnly && row.targets === 0 && !rows.some(({ targets }) => targets >= WIDE)) row = null;
    const isHead = row !== null && ((row.targets === 0 && row.elements.every(isMark)) || isHeadOfParts(row));
    if (row === null || isHead) {
      // A head between rows ("ปี 2566", "คะแนนปีที่ผ่านมา") begins a list of its own; a small word between them does not.
      if (row === null || unit.tokens.some(namesYear)) close();
      heads = [unit, ...heads].slice(0, HEADS);
      continue;
    }
    rows.push(row);
  }
  close();
  return runs;
}

/** Longer lists of one figure a line are none of indicators. */
const LONGEST_GAPPED = 60;

function namesYear(token: Token): boolean {
  return isYear(token) || (token.type === 'word' && (token.role === 'previous' || token.role === 'current'));
}

/** What a line says in place of a figure. */
const NO_FIGURE = /^(?:[-–—]|[Nn]\/[Aa]|ไม่มีข้อมูล|ไม่(?:ได้)?ประเมิน|รอผล)$/;

/** Under a heading nothing but a name and its one figure in turn, the last name still without one. */
function isNameThenFigure(rows: readonly Row[]): boolean {
  const first = rows.findIndex(({ elements }) => elements.some(isIndicator));
  const heading = rows.slice(0, first).every(({ numbers }) => numbers === 0);
  const own = rows.slice(first);
  return (
    first >= 0 &&
    heading &&
    own.length % 2 === 1 &&
    own.every(({ targets, numbers }, index) =>
      index % 2 === 0 ? targets === 1 && numbers === 0 : targets === 0 && numbers === 1,
    )
  );
}

/** Heads of tables of respondents, budgets and pages, whose percentages and numbers are no scores. */
const OTHER_TABLE = /ไตรมาส|^แผน$|ผู้(?:ที่)?ตอบ|ตอบ(?:แล้ว|กลับ)|เข้าตอบ|กลุ่มตัวอย่าง|เบิกจ่าย|จัดสรร|บาท|^หน้า(?:ที่)?$|สารบัญ/;

function isOtherTable(heads: readonly Unit[]): boolean {
  const nearest = heads
    .slice(0, 2)
    .filter(({ cells, plain }) => cells || (plain.length <= LONGEST_HEADS && !/\d/.test(plain)));
  const cells = nearest.reduce<string[]>((all, unit) => all.concat(unit.cells ?? [unit.plain.trim()]), []);
  return cells.some((cell) => OTHER_TABLE.test(cell)) && !cells.some((cell) => /คะแนน/.test(cell));
}

/** "ตัวชี้วัด | EIT ส่วนที่ 1 | EIT ส่วนที่ 2 | เฉลี่ย": heads of columns, no rows of their own. */
function isHeadOfParts({ unit, elements, numbers }: Row): boolean {
  return (
    unit.cells !== null &&
    numbers === 0 &&
    elements.every((one) => one.kind === 'target' && (one.target.kind === 'subtotal' || isPart(one.target)))
  );
}

function isPart(target: Target): boolean {
  return target.kind === 'instrument' && target.part !== null;
}

function rowOf(unit: Unit, heads: readonly Unit[]): Row | null {
  const readable = readableTokens(unit);
  if (!readable) return null;
  const read = withoutHeadWeights(elementsOf(unit, readable.tokens));
  let elements: readonly Element[] = withItaHead(unit, numberedHeads(unit, read, heads));
  const numbers = elements.filter(({ kind }) => kind === 'number').length;
  elements = numbers > 0 ? withSubtotal(unit, dropAttributes(elements, unit)) : dropOwnNumbers(elements);
  const targets = elements.filter(({ kind }) => kind === 'target').length;
  return { unit, elements, targets, numbers, wideOnly: readable.wideOnly };
}

function readRun(rows: readonly Row[], heads: readonly Unit[]): Run | null {
  if (!rows.some(({ numbers }) => numbers > 0)) {
    // A list of names alone: the figure below it is not the last name's.
    return rows.length >= WIDE ? { candidates: [], heads, units: rows.map(({ unit }) => unit), unclear: [] } : null;
  }
  if (!rows.some(({ targets }) => targets > 0)) return totalsByYear(rows, heads) ?? totalsUnderYears(rows, heads);
  const candidates: Candidate[] = [];
  const unclear: Unclear[] = [];
  let at = 0;
  while (at < rows.length) {
    const row = rows[at] as Row;
    if (standsAlone(rows, at)) {
      let whole = row;
      at += 1;
      for (let next = rows[at]; next && goesOn(whole, next); next = rows[at]) {
        whole = withElements(whole, next);
        at += 1;
      }
      const read = readRow(whole);
      if ('units' in read) unclear.push(read);
      else add(candidates, read);
      continue;
    }
    const block: Row[] = [];
    while (at < rows.length) {
      if (standsAlone(rows, at)) break;
      block.push(rows[at] as Row);
      at += 1;
    }
    const read = readBlock(block);
    const proved = 'units' in read ? provedOrder(read, numbersOf(block.flatMap(({ elements }) => elements))) : read;
    if (proved) add(candidates, proved);
    else if ('units' in read) unclear.push(read);
  }
  if (candidates.length === 0 && unclear.length === 0) return null;
  return { candidates: accepted(candidates), heads, units: rows.map(({ unit }) => unit), unclear };
}

/** "คะแนน ITA ย้อนหลัง", or the name of an indicator, over "ปี 2566 : 85.05" and "ปี 2567 : 90.13". */
function totalsByYear(rows: readonly Row[], heads: readonly Unit[]): Run | null {
  const target = subjectOfYears(heads.slice(0, 2));
  if (!target) return null;
  const years = new Set<number>();
  const candidates: Candidate[] = [];
  for (const { elements, unit } of rows) {
    const [number, ...more] = numbersOf(elements);
    const year = number ? (number.year ?? yearInCell(unit)) : null;
    if (!number || more.length > 0 || year === null || number.role !== null || number.signed) return null;
    years.add(year);
    candidates.push(candidate(target, [{ ...number, year }], unit, 'likely'));
  }
  return rows.length > 1 && years.size === rows.length
    ? { candidates, heads, units: rows.map(({ unit }) => unit), unclear: [] }
    : null;
}

/** "ปีงบประมาณ | 2565 | 2566" over "คะแนน | 90.40 | 92.05", under the title of the result. */
function totalsUnderYears(rows: readonly Row[], heads: readonly Unit[]): Run | null {
  // The levels below the scores are a head too, to which they are no row.
  const at = heads.findIndex(({ cells, tokens }) => cells && tokens.filter(isYear).length > 1);
  const [head, ...titles] = at < 0 ? [] : heads.slice(at);
  const [row, ...more] = rows.filter(({ numbers }) => numbers > 0);
  const label = row?.unit.cells?.[0] ?? '';
  if (!head?.cells || !row || more.length > 0 || !/^(?:ผล)?(?:ค่า)?คะแนน/.test(label)) return null;
  const target = subjectOfYears(titles.slice(0, 2));
  if (target?.kind !== 'total') return null;
  const years = new Map<number, number>();
  let cell = 0;
  for (const token of head.tokens) {
    if (token.type === 'cell') cell += 1;
    else if (isYear(token)) years.set(cell, token.year);
  }
  const numbers = numbersOf(row.elements);
  const dated = numbers.flatMap((number) => {
    const year = years.get(number.cell);
    return year === undefined || number.role !== null || number.signed ? [] : [{ ...number, year }];
  });
  if (dated.length < 2 || dated.length < numbers.length) return null;
  const candidates = dated.map((number) => candidate(target, [number], row.unit, 'likely'));
  return { candidates, heads, units: rows.map(({ unit }) => unit), unclear: [] };
}

/**
 * What a list of years is of. "ปี | คะแนน | ระดับ" says nothing of it: the title above does, by the name of the total or of
 * one indicator, or of the assessment as a whole ("ผ่านเกณฑ์ ITA ติดต่อกัน 4 ปี").
 */
function subjectOfYears(heads: readonly Unit[]): Target | null {
  const head = heads.find(({ tokens }) => tokens.some((token) => targetOf(token) !== null));
  if (!head) {
    const isResult = heads.some(({ plain }) => plain.length <= LONGEST_HEADS && THE_ASSESSMENT.test(plain));
    return isResult ? { kind: 'total' } : null;
  }
  if (head.plain.length > LONGEST_HEADS) return null;
  const named = head.tokens.map(targetOf).filter((one) => one !== null);
  const [target = null] = named;
  if (target?.kind === 'total') return target;
  return target?.kind === 'indicator' && named.length === 1 ? target : null;
}

/** The name of the assessment, where no plan or training about it is meant. */
const THE_ASSESSMENT = /^(?!.*(?:อบรม|แผน|โครงการ|ผู้ตอบ|จำนวน)).*(?:\bITA\b|คุณธรรมและความโปร่งใส)/;

/** The year of a row that has it in a cell of its own. */
function yearInCell({ cells, tokens }: Unit): number | null {
  const years = cells ? tokens.flatMap((token) => (isYear(token) ? [token.year] : [])) : [];
  const [only] = years;
  return years.length === 1 ? (only ?? null) : null;
}

/** One by one: a spread of a pasted page would overflow the stack. */
function add<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}

/** Names and figures in one row. "ค่าเฉลี่ย | 86.00 | 87.00 | …" under names as heads has no name of its own. */
function namesFigures({ targets, numbers, elements }: Row): boolean {
  return targets > 0 && numbers > 0 && !(numbers >= WIDE && targets === 1 && isSubtotal(elements[0]));
}

/**
 * Names with their figures. "95.12 การใช้งบประมาณ" between a name alone and a figure alone is a piece of two rows: its figure
 * belongs to the name above, its name to the figure below.
 */
function standsAlone(rows: readonly Row[], at: number): boolean {
  const row = rows[at] as Row;
  if (!namesFigures(row)) return false;
  const [first] = row.elements;
  const last = row.elements[row.elements.length - 1];
  if (row.targets > 1 || !first || first.kind !== 'number' || !last || last.kind !== 'target') return true;
  const [above, below] = [rows[at - 1], rows[at + 1]];
  return !(above && above.numbers === 0 && above.targets > 0) && !(below && below.targets === 0 && below.numbers > 0);
}

function isSubtotal(element: Element | undefined): boolean {
  return element !== undefined && element.kind === 'target' && element.target.kind === 'subtotal';
}

/** "… การป้องกันการทุจริต" / "87.50": the figure of the last name is wrapped onto the next line. */
function goesOn(row: Row, next: Row): boolean {
  const last = row.elements[row.elements.length - 1];
  const decimals = (one: Row): boolean => numbersOf(one.elements).some((number) => number.decimals > 0);
  if (row.targets === 1 && next.targets === 0 && !next.wideOnly) {
    // "การใช้อำนาจ ปี 2566 ได้ 92.17" / "ปี 2567 ได้ 91.05": another year of the same name.
    const [before, after] = [row, next].map(({ elements }) => numbersOf(elements).map(({ year }) => year));
    const dated = (years: readonly (number | null)[] = []): boolean => years.length > 0 && !years.includes(null);
    return dated(before) && dated(after) && !(after ?? []).some((year) => (before ?? []).includes(year));
  }
  return (
    row.targets > 1 &&
    // A whole number alone is the number of a page.
    decimals(row) === decimals(next) &&
    last !== undefined &&
    last.kind === 'target' &&
    next.targets === 0 &&
    next.numbers > 0 &&
    !next.wideOnly
  );
}

function withElements(row: Row, next: Row): Row {
  return { ...row, elements: row.elements.concat(next.elements), numbers: row.numbers + next.numbers };
}

/** Names and figures on the same line. */
function readRow(row: Row): Candidate[] | Unclear {
  const groups = alternate(row.elements);
  const first = row.elements[0] as Element;
  const last = row.elements[row.elements.length - 1] as Element;
  if (row.targets === 1) {
    const at = row.elements.findIndex(({ kind }) => kind === 'target');
    const target = (row.elements[at] as { target: Target }).target;
    const after = numbersOf(row.elements.slice(at + 1));
    const before = numbersOf(row.elements.slice(0, at));
    return [candidate(target, after.length > 0 ? after : before, row.unit, after.length > 0 ? 'sure' : 'likely')];
  }
  const unclear: Unclear = {
    units: [row.unit],
    namesFirst: namesFirst(groups, row.unit),
    figuresFirst: numbersFirst(withoutHeading(groups), row.unit, 'likely') ?? [],
  };
  if (first.kind === 'number' && last.kind === 'target') {
    return unclear.figuresFirst.length > 0 ? unclear.figuresFirst.slice() : unclear;
  }
  // "ผลการประเมิน ITA 95.12 การปฏิบัติหน้าที่ … การป้องกันการทุจริต": the first words may be a heading or own the figure.
  if (last.kind === 'target' && isHeadingGroup(groups[0]) && unclear.figuresFirst.length >= WIDE) return unclear;
  const found: Candidate[] = [];
  for (const { targets, numbers } of groups) {
    if (numbers.length === 0) continue;
    if (targets.length === 1) found.push(candidate(targets[0] as Target, numbers, row.unit, 'sure'));
    else if (targets.length === numbers.length) {
      targets.forEach((target, index) => {
        found.push(candidate(target, [numbers[index] as FoundNumber], row.unit, 'likely'));
      });
    } else if (targets.length > 1 && targets.slice(0, -1).every(({ kind }) => kind === 'total')) {
      // "ผลการประเมิน ITA: IIT 89.99" heads what follows.
      found.push(candidate(targets[targets.length - 1] as Target, numbers, row.unit, 'likely'));
    } else if (targets.length > 1) return unclear;
  }
  return found;
}

/** Whether a group of names is one that can stand over a list: the total, an instrument. */
function isHeadingGroup(group: Group | undefined): boolean {
  return (
    group !== undefined &&
    group.targets.length > 0 &&
    group.targets.every(({ kind }) => kind === 'total' || kind === 'instrument')
  );
}

/** A heading with a plain figure more than every name under it: it may be the first name's, whose rhythm is then another. */
function hasOneMore(heading: Group, others: readonly Group[]): boolean {
  const usual = others[0]?.numbers.length ?? 0;
  const plain = heading.numbers.every(
    ({ role, signed, year, decimals }) => role === null && !signed && year === null && decimals > 0,
  );
  return plain && heading.numbers.length === usual + 1 && others.every(({ numbers }) => numbers.length === usual);
}

/** Every figure under a heading to the one name after it; empty where that leaves no sense. */
function figuresUnder(groups: readonly Group[]): readonly Candidate[] {
  return numbersFirst(withoutHeading(groups), null, 'likely') ?? [];
}

function withoutHeading(groups: readonly Group[]): readonly Group[] {
  const [first, ...others] = groups;
  return first && isHeadingGroup(first) ? [{ ...first, targets: [], targetCells: [] }, ...others] : groups;
}

/** Every figure to the one name before it. */
function namesFirst(groups: readonly Group[], unit: Unit | null): Candidate[] {
  const found: Candidate[] = [];
  for (const { targets, numbers } of groups) {
    const name = targets[targets.length - 1];
    const figure = numbers[0];
    if (name && figure) found.push(candidate(name, [figure], unit ?? figure.unit, 'likely'));
  }
  return found;
}

interface Group {
  readonly targets: Target[];
  readonly targetCells: number[];
  readonly numbers: FoundNumber[];
}

/** Alternating groups: names, then the figures after them. A first group without names holds leading figures. */
function alternate(elements: readonly Element[]): Group[] {
  const groups: Group[] = [];
  for (const element of elements) {
    let group = groups[groups.length - 1];
    if (!group || (element.kind === 'target' && group.numbers.length > 0)) {
      group = { targets: [], targetCells: [], numbers: [] };
      groups.push(group);
    }
    if (element.kind === 'target') {
      group.targets.push(element.target);
      group.targetCells.push(element.cell);
    } else group.numbers.push(element.number);
  }
  return groups;
}

/** "97.36 การปฏิบัติหน้าที่ 89.33 การใช้งบประมาณ": every name takes the figures before it; null for any other rhythm. */
function numbersFirst(groups: readonly Group[], unit: Unit | null, confidence: Confidence): Candidate[] | null {
  const found: Candidate[] = [];
  for (let index = 0; index + 1 < groups.length; index += 1) {
    const numbers = (groups[index] as Group).numbers;
    const targets = (groups[index + 1] as Group).targets;
    if (targets.length !== 1 || numbers.length === 0) return null;
    found.push(candidate(targets[0] as Target, numbers, unit ?? (numbers[0] as FoundNumber).unit, confidence));
  }
  return found;
}

/** Lines that hold only names or only figures. */
function readBlock(block: readonly Row[]): Candidate[] | Unclear {
  const wide = readColumns(block);
  if (wide) return wide;
  const all: Element[] = [];
  for (const row of block) if (!row.wideOnly) add(all, row.elements);
  const elements = withoutSlides(stripLabels(all));
  const targets = elements.filter(({ kind }) => kind === 'target').length;
  const numbers = elements.length - targets;
  if (targets === 0 || numbers === 0) return [];
  const groups = alternate(elements);
  const first = groups[0] as Group;
  const unclear: Unclear = {
    units: block.map(({ unit }) => unit),
    namesFirst: namesFirst(groups, null),
    figuresFirst: numbersFirst(groups, null, 'likely') ?? [],
  };
  if (first.targets.length === 0) {
    // Figures first. A name at the very end closes the rhythm; otherwise either side could own a figure.
    const last = groups[groups.length - 1] as Group;
    return last.numbers.length === 0 && unclear.figuresFirst.length > 0 ? unclear.figuresFirst.slice() : unclear;
  }
  const last = groups[groups.length - 1] as Group;
  if (isHeadingGroup(first) && last.numbers.length === 0 && groups.length > WIDE) {
    // "ITA | 90.13 | 95.12 | การปฏิบัติหน้าที่ | …": the last name without a figure shows that figures stand first.
    const [own, ...rest] = first.numbers;
    const usual = usualLength(groups.slice(1, -1).map(({ numbers: each }) => each));
    const under = numbersFirst([{ ...first, targets: [], numbers: rest }, ...groups.slice(1)], null, 'likely');
    if (!own || !under || rest.length !== usual) return { ...unclear, figuresFirst: figuresUnder(groups) };
    return [candidate(first.targets[first.targets.length - 1] as Target, [own], own.unit, 'likely'), ...under];
  }
  if (isHeadingGroup(first) && groups.length >= WIDE && hasOneMore(first, groups.slice(1))) {
    return { ...unclear, figuresFirst: figuresUnder(groups) };
  }
  const found: Candidate[] = [];
  for (const { targets: names, numbers } of groups) {
    if (numbers.length === 0) continue;
    const figures = withoutPages(numbers, groups);
    const headings = names.slice(0, -1).every(({ kind }) => kind === 'instrument' || kind === 'total');
    if (names.length === figures.length && names.length > 1) {
      names.forEach((name, index) => {
        const figure = figures[index] as FoundNumber;
        found.push(candidate(name, [figure], figure.unit, 'likely'));
      });
    } else if (names.length === 1 || (headings && groups.length > 1)) {
      const unit = (figures[0] as FoundNumber).unit;
      found.push(candidate(names[names.length - 1] as Target, figures, unit, names.length === 1 ? 'sure' : 'likely'));
    } else {
      const without = names.filter(({ kind }) => kind === 'indicator' || kind === 'item');
      if (without.length !== figures.length) return unclear;
      without.forEach((name, index) => {
        const figure = figures[index] as FoundNumber;
        found.push(candidate(name, [figure], figure.unit, 'likely'));
      });
    }
  }
  return found;
}

/** A whole number more than the other names have figures, among decimals, is the number of a page. */
function withoutPages(numbers: readonly FoundNumber[], groups: readonly Group[]): readonly FoundNumber[] {
  const usual = usualLength(groups.map(({ numbers: own }) => own).filter(({ length }) => length > 0));
  const decimals = numbers.filter((number) => number.decimals > 0);
  return numbers.length > usual && decimals.length === usual ? decimals : numbers;
}

function usualLength(lists: readonly (readonly unknown[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of lists) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Array.from(counts).sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** "ปีงบประมาณ | คะแนน ITA" over rows that each begin with a year. */
function isTotalsByYear(head: Row, rows: readonly Row[]): boolean {
  const heads = head.elements.every(
    (element) => element.kind === 'target' && (element.target.kind === 'total' || element.target.kind === 'instrument'),
  );
  return heads && head.unit.cells !== null && rows.every(({ unit }) => unit.tokens.some(({ type }) => type === 'year'));
}

/** Names as the heads of columns, figures in the rows under them: by cell, or in order where a row has as many figures. */
function readColumns(all: readonly Row[]): Candidate[] | Unclear | null {
  // "ผลการประเมิน ITA ปี 2567" alone above the heads is their title.
  const wide = all.findIndex(({ targets, numbers }) => targets >= WIDE || numbers > 0);
  const block = wide > 0 && (all[wide] as Row).numbers === 0 ? all.slice(wide) : all;
  const head = block[0];
  if (!head || head.targets === 0 || head.numbers > 0 || block.length < 2) return null;
  if (head.targets < WIDE && !isTotalsByYear(head, block.slice(1))) return null;
  const names: Target[] = [];
  const byCell: Record<number, Target> = {};
  for (const element of head.elements) {
    if (element.kind !== 'target') continue;
    names.push(element.target);
    if (byCell[element.cell] === undefined) byCell[element.cell] = element.target;
  }
  const found: Candidate[] = [];
  for (const row of block.slice(1)) {
    // The mean over several agencies, the full marks, the weights.
    if (isSubtotal(row.elements[0]) || FULL_MARKS.test(row.unit.cells?.[0] ?? '')) continue;
    const inCells = head.unit.cells !== null && row.unit.cells !== null;
    if (row.targets > 0 || (!inCells && row.numbers !== names.length)) return null;
    // Where heads or row have lost a cell every figure after it stands under its neighbour's name.
    if (inCells && isShifted(row, byCell, (head.unit.cells as readonly string[]).length)) {
      return { units: [head.unit, row.unit], namesFirst: [], figuresFirst: [] };
    }
    const year = row.unit.tokens.find(({ type }) => type === 'year');
    numbersOf(row.elements).forEach((number, index) => {
      const target = inCells ? byCell[number.cell] : names[index];
      if (!target) return;
      const ofYear = year && year.type === 'year' ? { ...number, year: year.year } : number;
      found.push(candidate(target, [ofYear], row.unit, inCells && !isBare(target) ? 'sure' : 'likely'));
    });
  }
  return found.length > 0 ? found.filter((one) => !isWeighted(one, found)) : null;
}

const FULL_MARKS = /^(?:คะแนน)?เต็ม|^(?:ค่า)?น้ำหนัก/;

/** "คะแนนที่ได้ | 27.00 | …" above "ร้อยละ | 89.99 | …": an instrument's score times its weight, in a row of its own. */
function isWeighted({ target, numbers: [own] }: Candidate, all: readonly Candidate[]): boolean {
  if (target.kind !== 'instrument' || !own) return false;
  const { weight } = instrumentById(target.id);
  return (
    all.length <= MOST_ROWS * WIDE &&
    all.some(
      (one) =>
        one.target.kind === 'instrument' &&
        one.target.id === target.id &&
        one.numbers.some(({ value }) => value > own.value && Math.abs((value * weight) / 100 - own.value) <= 0.011),
    )
  );
}

/** An indicator that only its number names. */
function isBare(target: Target): boolean {
  return target.kind === 'indicator' && !target.named;
}

/** A figure beyond the heads; or one under no name while a name has none. */
function isShifted({ elements }: Row, byCell: Readonly<Record<number, Target>>, width: number): boolean {
  const cells = numbersOf(elements).map(({ cell }) => cell);
  const named = Object.keys(byCell).map(Number);
  const [unnamed, missing] = [
    cells.filter((cell) => !named.includes(cell)),
    named.filter((cell) => !cells.includes(cell)),
  ];
  return cells.some((cell) => cell >= width) || (unnamed.length > 0 && missing.length > 0);
}

function candidate(target: Target, numbers: readonly FoundNumber[], unit: Unit, confidence: Confidence): Candidate {
  return { target, numbers, unit, confidence };
}

function isFullBehindName({ tokens, pure }: Unit, [number]: readonly FoundNumber[]): boolean {
  const names = tokens.filter((token) => token.type === 'indicator' && token.named && token.label === token.no);
  return pure && names.length === 1 && number?.value === 100;
}

/** Dotted leaders of a table of contents. */
const LEADERS = /\.{4,}|…{2,}|(?:\. ){4,}/;

/**
 * Whole numbers alone may be pages or counts: they are figures only in a list that has decimals too, or that is a
 * table of at least three names whose numbers are not all as small as page numbers.
 */
function accepted(candidates: readonly Candidate[]): Candidate[] {
  const strong = candidates.filter(({ numbers }) => numbers.some((number) => number.strong)).length;
  const whole = candidates.filter(({ numbers }) => numbers.every((number) => number.decimals === 0));
  const contents = whole.filter(({ unit }) => LEADERS.test(unit.plain)).length;
  const small = whole.every(({ numbers }) => numbers.every((number) => number.value <= 20));
  return candidates.filter(({ unit, numbers }) => {
    if (numbers.some((number) => number.decimals > 0)) return true;
    if (contents > 0 && LEADERS.test(unit.plain)) return false;
    if (numbers.some((number) => number.strong)) return true;
    // "ตัวชี้วัดที่ 10 การป้องกันการทุจริต 100": full marks behind number and name are no page.
    if (whole.length === 1 && isFullBehindName(unit, numbers)) return true;
    return strong >= 2 || (whole.length >= 3 && !small);
  });
}
