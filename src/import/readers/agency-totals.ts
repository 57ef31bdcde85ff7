/** Totals of several agencies: a ranking of a district or a ministry, one agency and one figure a row. */

import { elementsOf, numbersOf, type FoundNumber } from '../tokens/elements';
import { agenciesIn, fullAgencyName, isAgencyName, withoutRemark } from '../tokens/agency-names';
import { statement, type ReadStatements, type ScoreStatement } from '../tokens/score-statement';
import type { Token } from '../tokens/tokens';
import type { Unit } from '../tokens/units';

/** Fewer rows may be an agency beside the mean of its kind. */
const SHORTEST_RANKING = 2;
/** A longer line is running text. */
const LONGEST_LINE = 160;

/** The rows of a ranking; nothing where one agency alone has one figure under no head of a total. */
export function findAgencyTotals(units: readonly Unit[], isTaken: (unit: Unit) => boolean): ReadStatements {
  const statements: ScoreStatement[] = [];
  const takes: Unit[] = [];
  const named = new Set<string>();
  const ofYears = new Set<number>();
  let totals: readonly number[] = [];
  let isHeaded = false;
  let years: ReadonlyMap<number, number> = new Map();
  for (const unit of units) {
    if (unit.blank || unit.plain.length > LONGEST_LINE || isTaken(unit)) continue;
    const names = unit.cells
      ? unit.cells.map(withoutRemark).filter(isAgencyName).map(fullAgencyName)
      : agenciesIn(unit.text);
    const [agency] = names;
    if (agency === undefined || names.length > 1) {
      if (unit.cells) {
        years = yearsByCell(unit);
        totals = totalCells(unit);
      }
      continue;
    }
    const row = totalsOf(unit, agency, years);
    if (row.length === 0) continue;
    named.add(agency);
    takes.push(unit);
    isHeaded = isHeaded || (unit.cells !== null && totals.includes(cellAt(unit.tokens, row[0]?.start ?? 0)));
    for (const one of row) {
      statements.push(one);
      if (one.year !== null) ofYears.add(one.year);
    }
  }
  // One agency with a row for each year, or with its figure under "คะแนนรวม", is as good as two agencies.
  return isHeaded || Math.max(named.size, ofYears.size) >= SHORTEST_RANKING
    ? { statements, takes }
    : { statements: [], takes: [] };
}

/** The total of a row, and last year's where the heads of its columns name the years. */
function totalsOf(unit: Unit, agency: string, years: ReadonlyMap<number, number>): ScoreStatement[] {
  const elements = elementsOf(unit, unit.tokens);
  if (elements.some((one) => one.kind === 'target' && one.target.kind !== 'total')) return [];
  const figures = numbersOf(elements).filter(({ decimals, role, signed }) => decimals > 0 && role === null && !signed);
  const ofYear = (year: number): FoundNumber | undefined => figures.find(({ cell }) => years.get(cell) === year);
  const newest = Math.max(...years.values());
  const figure = figures.length > 1 ? ofYear(newest) : figures[0];
  if (!figure) return [];
  const before = figures.length > 1 ? ofYear(newest - 1) : undefined;
  const say = (role: 'score' | 'previous', { value, cell, token }: FoundNumber): ScoreStatement =>
    statement({
      target: { kind: 'total' },
      role,
      value,
      year: years.get(cell) ?? yearOfRow(unit),
      confidence: 'sure',
      unit,
      start: token.start,
      agency,
      by: 'rankings',
    });
  return before ? [say('score', figure), say('previous', before)] : [say('score', figure)];
}

/** Cells of a row of heads that name the total. */
function totalCells({ tokens }: Unit): number[] {
  if (tokens.some((token) => token.type === 'number' && token.decimals > 0)) return [];
  return tokens.filter(({ type }) => type === 'total').map(({ start }) => cellAt(tokens, start));
}

function cellAt(tokens: readonly Token[], start: number): number {
  return tokens.filter((token) => token.type === 'cell' && token.start < start).length;
}

/** The year in a cell of its own. */
function yearOfRow({ cells, tokens }: Unit): number | null {
  const own = cells ? tokens.flatMap((token) => (token.type === 'year' ? [token.year] : [])) : [];
  const [only] = own;
  return own.length === 1 ? (only ?? null) : null;
}

/** The years that the heads of columns name, by cell. */
function yearsByCell({ tokens }: Unit): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  let cell = 0;
  for (const token of tokens) {
    if (token.type === 'cell') cell += 1;
    else if (token.type === 'year') years.set(cell, token.year);
  }
  return years;
}
