/** The fiscal year of the result, from every year that the text gives, in the order of how much each says. */

import { parseThaiDate } from '../../thai/dates';
import { chooseResultYear, type ChosenYear } from '../readers/years';
import type { YearEvidence } from '../../evidence/evidence';
import { snippetOf, type Unit } from '../tokens/units';

/** Lines above a result in which its year may stand. */
const ABOVE = 4;
/** Results are announced from July on; an earlier day is one of the year after. */
const FIRST_MONTH = 7;
/** Heads of columns stand at the beginning of their line. */
const LONGEST_HEADS = 300;
const COLUMN = /คะแนน|ผล|ITA/;
/** Roles of years that are not the result's. */
const OTHER_ROLES: readonly YearEvidence['role'][] = ['target', 'measures', 'activity', 'participation', 'report'];

export interface YearContext {
  /** Lines that state the total. */
  readonly lines: readonly number[];
  /** Years that the text gives to last year's figures. */
  readonly earlier: readonly number[];
  /** A text without a result has no year of one, unless it says so. */
  readonly hasResult: boolean;
}

/** The rules in their order; the first that finds a year decides. */
export function decideResultYear(
  units: readonly Unit[],
  years: readonly YearEvidence[],
  { lines, earlier, hasResult }: YearContext,
): ChosenYear | null {
  const byRole = chooseResultYear(years, lines);
  if (!hasResult) return byRole;
  const stated = new Set(years.filter(({ role }) => role !== 'compared').map(({ value }) => value));
  const open = years.filter(({ value }) => !earlier.includes(value) && stated.has(value));
  return (
    aboveResult(open, lines) ??
    confident(byRole) ??
    onlyYear(open) ??
    newestOfColumns(units, open) ??
    byRole ??
    (years.length > 0 ? onlyGoal(open) : (christianYear(units) ?? dateYear(units)))
  );
}

function confident(chosen: ChosenYear | null): ChosenYear | null {
  return chosen && chosen.confidence !== 'ask' ? chosen : null;
}

function chosen(from: YearEvidence, years: readonly YearEvidence[], confidence: ChosenYear['confidence']): ChosenYear {
  return { year: from.value, confidence, from, others: years.filter(({ value }) => value !== from.value) };
}

/** The last year above the result or in its line, where it is none of a plan, a goal or an earlier result. */
function aboveResult(years: readonly YearEvidence[], resultLines: readonly number[]): ChosenYear | null {
  const [line] = resultLines;
  if (line === undefined) return null;
  const near = years.filter((one) => one.line <= line && line - one.line <= ABOVE && !OTHER_ROLES.includes(one.role));
  // A year of the line itself stands behind the result: one before it would be the result's own.
  const above = near.filter((one) => one.line < line);
  const own = above.length > 0 ? above : near;
  const values = [...new Set(own.map(({ value }) => value))];
  const [only] = own;
  return only && values.length === 1 ? chosen(only, [], 'sure') : null;
}

/** The one year that the text names at all, or the one that is left without plans and goals. */
function onlyYear(years: readonly YearEvidence[]): ChosenYear | null {
  for (const some of [years.filter(({ role }) => !OTHER_ROLES.includes(role)), years]) {
    const [first] = some;
    if (first && some.every(({ value }) => value === first.value)) {
      return OTHER_ROLES.includes(first.role) ? null : chosen(first, [], 'likely');
    }
  }
  return null;
}

/** "คะแนน ITA (ปี 2563) คะแนน ITA (ปี 2564) เปลี่ยนแปลง": the later of two years that follow each other over two columns. */
function newestOfColumns(units: readonly Unit[], years: readonly YearEvidence[]): ChosenYear | null {
  for (const unit of units) {
    const figure = unit.tokens.find((token) => token.type === 'number' && token.decimals > 0);
    const end = Math.min(figure?.start ?? LONGEST_HEADS, LONGEST_HEADS);
    const heads = unit.tokens.flatMap((token) =>
      token.type === 'year' && token.end <= end && COLUMN.test(unit.plain.slice(0, token.start)) ? [token.year] : [],
    );
    const newest = Math.max(...heads);
    if (!heads.includes(newest - 1)) continue;
    const from = years.find(({ value, line }) => value === newest && unit.lines.includes(line));
    if (from) return chosen(from, years, 'likely');
  }
  return null;
}

/** The one year of the text, though it is a goal's or a plan's: asked, because a result may have no other. */
function onlyGoal(years: readonly YearEvidence[]): ChosenYear | null {
  const [first] = years;
  return first && years.every(({ value }) => value === first.value) ? chosen(first, [], 'ask') : null;
}

function evidenceOf(unit: Unit, value: number): YearEvidence {
  return { kind: 'year', value, role: 'result', line: unit.lines[0] as number, snippet: snippetOf(unit) };
}

/** "fiscal year 2022", "the 2023 ITA": the one that is called so, else the only one. */
function christianYear(units: readonly Unit[]): ChosenYear | null {
  const all: YearEvidence[] = [];
  const named: YearEvidence[] = [];
  for (const unit of units) {
    for (const token of unit.tokens) {
      if (token.type !== 'christian-year') continue;
      const one = evidenceOf(unit, token.year);
      all.push(one);
      const around = unit.plain.slice(Math.max(0, token.start - 30), token.end + 60);
      if (/[Ff]iscal|\bFY|ITA|Integrity|ปีงบประมาณ/.test(around)) named.push(one);
    }
  }
  for (const some of [named, all]) {
    const [first] = some;
    if (first && some.every(({ value }) => value === first.value)) return chosen(first, [], 'likely');
  }
  return null;
}

/** "24 ส.ค.66": the day on which the result was told, where no year is named at all. */
function dateYear(units: readonly Unit[]): ChosenYear | null {
  const found: YearEvidence[] = [];
  for (const unit of units) {
    for (const token of unit.tokens) {
      const date = token.type === 'date' ? parseThaiDate(unit.plain.slice(token.start, token.end)) : null;
      if (date && date.month >= FIRST_MONTH) found.push(evidenceOf(unit, date.year));
    }
  }
  const [first] = found;
  return first && found.every(({ value }) => value === first.value) ? chosen(first, [], 'likely') : null;
}
