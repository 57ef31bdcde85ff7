/**
 * Totals of several agencies: a ranking of a district or a ministry, one agency and one figure a row. Which row is the
 * officer's own only a person can say.
 */

import { formatScore } from '../../ita/rounding';
import { elementsOf, type FoundNumber } from '../tokens/elements';
import { agenciesIn, fullAgencyName, isAgencyName } from '../tokens/agency-names';
import type { AnswerCell, Question, QuestionOption } from '../propose/result';
import { MOST_OPTIONS, NOT_OURS, SETS_QUESTION } from '../refiners/several-sets';
import type { Unit } from '../tokens/units';

export interface AgencyTotal {
  readonly agency: string;
  readonly value: number;
  /** Year that the head of its column names. */
  readonly year: number | null;
  /** Of the year before; null without one. */
  readonly before: number | null;
  readonly unit: Unit;
}

/** Fewer rows may be an agency beside the mean of its kind. */
const SHORTEST_RANKING = 2;
/** A longer line is running text. */
const LONGEST_LINE = 160;

/** The rows of a ranking; empty where fewer than two agencies have a figure each. */
export function findAgencyTotals(units: readonly Unit[], isTaken: (unit: Unit) => boolean): AgencyTotal[] {
  const found: AgencyTotal[] = [];
  const named = new Set<string>();
  let years: ReadonlyMap<number, number> = new Map();
  for (const unit of units) {
    if (unit.blank || unit.plain.length > LONGEST_LINE || isTaken(unit)) continue;
    const names = unit.cells
      ? unit.cells.map(withoutRemark).filter(isAgencyName).map(fullAgencyName)
      : agenciesIn(unit.text);
    const [agency] = names;
    if (agency === undefined || names.length > 1) {
      if (unit.cells) years = yearsByCell(unit);
      continue;
    }
    const elements = elementsOf(unit, unit.tokens);
    if (elements.some((one) => one.kind === 'target' && one.target.kind !== 'total')) continue;
    const all = elements.reduce<FoundNumber[]>(
      (list, one) => (one.kind === 'number' ? [...list, one.number] : list),
      [],
    );
    const figures = all.filter(({ decimals, role, signed }) => decimals > 0 && role === null && !signed);
    const ofYear = (year: number): FoundNumber | undefined => figures.find(({ cell }) => years.get(cell) === year);
    const newest = Math.max(...Array.from(years.values()));
    const figure = figures.length > 1 ? ofYear(newest) : figures[0];
    if (!figure) continue;
    const before = figures.length > 1 ? ofYear(newest - 1) : undefined;
    named.add(agency);
    found.push({
      agency,
      value: figure.value,
      year: years.get(figure.cell) ?? null,
      before: before ? before.value : null,
      unit,
    });
  }
  return named.size >= SHORTEST_RANKING ? found : [];
}

/** "ทต.บ้านนา (หน่วยงานของเรา)" */
function withoutRemark(cell: string): string {
  return cell.replace(/ ?\([^()]{1,40}\)$/, '');
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

/** Which agency? Answered, its name and total are filled in. */
export function agencyTotalsQuestion(totals: readonly AgencyTotal[]): Question {
  return {
    id: SETS_QUESTION,
    tab: 'settings',
    message: `พบคะแนนรวมของ ${totals.length} หน่วยงาน จึงยังไม่นำเข้า ให้เลือกหน่วยงานที่กรอก`,
    options: totals
      .slice(0, MOST_OPTIONS)
      .map((one): QuestionOption => ({
        label: `${one.agency} ${formatScore(one.value)} (บรรทัด ${one.unit.lines.join(', ')})`,
        lines: one.unit.lines,
        sets: [
          setting('agency', one.agency),
          setting('announcedTotal', one.value),
          ...(one.year === null ? [] : [setting('resultYear', one.year)]),
          ...(one.before === null ? [] : [setting('previousTotal', one.before)]),
        ],
      }))
      .concat(NOT_OURS),
  };
}

function setting(row: string, value: string | number): AnswerCell {
  return { tab: 'settings', row, column: 'value', value };
}
