/**
 * Totals of several agencies: a ranking of a district or a ministry, one agency and one figure a row. Which row is the
 * officer's own only a person can say.
 */

import { formatScore } from '../ita/rounding';
import { elementsOf } from './elements';
import { agenciesIn, fullAgencyName, isAgencyName } from './memo-head';
import type { Question, QuestionOption } from './result';
import { MOST_OPTIONS, NOT_OURS, SETS_QUESTION } from './several-sets';
import type { Unit } from './units';

export interface AgencyTotal {
  readonly agency: string;
  readonly value: number;
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
  for (const unit of units) {
    if (unit.blank || unit.plain.length > LONGEST_LINE || isTaken(unit)) continue;
    const names = unit.cells ? unit.cells.filter(isAgencyName).map(fullAgencyName) : agenciesIn(unit.text);
    const [agency] = names;
    if (agency === undefined || names.length > 1) continue;
    const elements = elementsOf(unit, unit.tokens);
    if (elements.some((one) => one.kind === 'target' && one.target.kind !== 'total')) continue;
    const figures = elements.filter(
      (one) => one.kind === 'number' && one.number.decimals > 0 && one.number.role === null && !one.number.signed,
    );
    const [figure] = figures;
    if (!figure || figure.kind !== 'number' || figures.length > 1) continue;
    named.add(agency);
    found.push({ agency, value: figure.number.value, unit });
  }
  return named.size >= SHORTEST_RANKING ? found : [];
}

/** Which agency? Answered, its name and total are filled in. */
export function agencyTotalsQuestion(totals: readonly AgencyTotal[]): Question {
  return {
    id: SETS_QUESTION,
    tab: 'settings',
    message: `พบคะแนนรวมของ ${totals.length} หน่วยงาน จึงยังไม่นำเข้า ให้เลือกหน่วยงานที่กรอก`,
    options: totals
      .slice(0, MOST_OPTIONS)
      .map(({ agency, value, unit }): QuestionOption => ({
        label: `${agency} ${formatScore(value)} (บรรทัด ${unit.lines.join(', ')})`,
        lines: unit.lines,
        sets: [
          { tab: 'settings', row: 'agency', column: 'value', value: agency },
          { tab: 'settings', row: 'announcedTotal', column: 'value', value },
        ],
      }))
      .concat(NOT_OURS),
  };
}
