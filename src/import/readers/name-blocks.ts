/** Names line by line, then a block of figures for each year: what a PDF makes of a table with a column a year. */

import { targetOf, statement, type ReadStatements, type ScoreStatement, type Target } from '../tokens/score-statement';
import type { NumberToken } from '../tokens/tokens';
import type { Unit } from '../tokens/units';

/** Fewer names may be anything. */
const FEWEST = 3;
/** A longer list is none of indicators and instruments. */
const MOST = 24;

/** The statements of such blocks, and the units that they take up. Blocks need a year each and as many figures as names. */
export function readNameBlocks(all: readonly Unit[], isTaken: (unit: Unit) => boolean): ReadStatements {
  const units = all.filter(({ blank }) => !blank);
  const found: ReadStatements = { statements: [], takes: [] };
  let at = 0;
  while (at < units.length) {
    const names: Target[] = [];
    let next = at;
    for (let name = nameIn(units[next]); name && names.length <= MOST; name = nameIn(units[next])) {
      names.push(name);
      next += 1;
    }
    if (names.length < FEWEST || names.length > MOST || units.slice(at, next).some(isTaken)) {
      at = Math.max(next, at + 1);
      continue;
    }
    const whole = blocksBelow(units, next, names);
    // "ผลคะแนน ITA" above the names is their title.
    const isTitled = names[0]?.kind === 'total' && whole.statements.length === 0;
    const read = isTitled ? blocksBelow(units, next, names.slice(1)) : whole;
    if (read.statements.length > 0) {
      for (const one of read.statements) found.statements.push(one);
      for (const unit of units.slice(at, read.end)) found.takes.push(unit);
    }
    at = Math.max(read.end, next);
  }
  return found;
}

function blocksBelow(
  units: readonly Unit[],
  from: number,
  names: readonly Target[],
): { statements: ScoreStatement[]; end: number } {
  const statements: ScoreStatement[] = [];
  const years = new Set<number>();
  let at = from;
  for (let year = yearIn(units[at]); year !== null; year = yearIn(units[at])) {
    const own = units.slice(at + 1, at + 1 + names.length);
    const figures = own.map(figureIn);
    if (figures.length < names.length || figures.includes(null) || years.has(year)) break;
    years.add(year);
    for (let index = 0; index < names.length; index += 1) {
      const [target, token, unit] = [names[index], figures[index], own[index]];
      if (!target || !token || !unit) continue;
      const { value, start } = token;
      const place = { unit, start, list: 1, by: 'name-blocks' };
      statements.push(statement({ target, role: 'score', value, year, confidence: 'likely', ...place }));
    }
    at += 1 + names.length;
  }
  return { statements: years.size > 1 ? statements : [], end: years.size > 1 ? at : from };
}

function nameIn(unit: Unit | undefined): Target | null {
  if (!unit || unit.cells || unit.tokens.some(({ type }) => type === 'number' || type === 'year')) return null;
  const [target, ...more] = unit.tokens.map(targetOf).filter((one) => one !== null);
  return target && more.length === 0 && unit.pure ? target : null;
}

/** A line that is nothing but a year. */
function yearIn(unit: Unit | undefined): number | null {
  const [year, ...more] = (unit?.tokens ?? []).filter(({ type }) => type !== 'word');
  return year && year.type === 'year' && more.length === 0 ? year.year : null;
}

function figureIn({ tokens, cells }: Unit): NumberToken | null {
  const [figure, ...more] = tokens.filter(({ type }) => type !== 'word');
  return figure && figure.type === 'number' && more.length === 0 && !cells && figure.value <= 100 ? figure : null;
}
