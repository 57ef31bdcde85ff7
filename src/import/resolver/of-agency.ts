/** Keeps the results of the main agency; where none is, asks whose they are, with every agency and all that is its own. */

import { formatScore } from '../../ita/rounding';
import { answerCells, settingCell } from '../propose/answer-cell';
import type { Question, QuestionOption } from '../propose/result';
import type { ScoreStatement } from '../tokens/score-statement';
import type { AgencyDecision } from './main-agency';
import { MOST_OPTIONS, NOT_OURS, SETS_QUESTION, linesLabel } from './several-sets';

export interface OfAgency {
  readonly statements: readonly ScoreStatement[];
  /** Empty where nothing is open. */
  readonly questions: readonly Question[];
  /** Year of the newest result of every agency, where it is the same for all; null else. */
  readonly year: number | null;
}

/** Statements of other agencies than the main one are left out; of several without a main one all are. */
export function ofAgency(all: readonly ScoreStatement[], { main, severalResults, nameOf }: AgencyDecision): OfAgency {
  if (!severalResults) {
    const name = main ? nameOf(main.form) : '';
    const own = all.filter(({ agency }) => agency === '' || name === '' || nameOf(agency) === name);
    return { statements: own, questions: [], year: null };
  }
  const named = all.filter(({ agency }) => agency !== '');
  const { question, year } = whose(named, nameOf);
  // Beside several agencies a result that names none may be of them all.
  const others = all.filter(({ agency, target }) => agency === '' && target.kind !== 'total');
  return { statements: others, questions: [question], year };
}

function whose(
  named: readonly ScoreStatement[],
  nameOf: (form: string) => string,
): { question: Question; year: number | null } {
  const byName = new Map<string, ScoreStatement[]>();
  for (const one of named) {
    const name = nameOf(one.agency);
    const list = byName.get(name);
    if (list) list.push(one);
    else byName.set(name, [one]);
  }
  // One year for all is proposed by itself and is no part of an answer.
  const years = [...new Set([...byName.values()].map(newestYear))].filter((year) => year > 0);
  const isOneYear = years.length <= 1;
  const options = [...byName].flatMap(([name, own]) => optionOf(name, own, isOneYear));
  const more = options.length > MOST_OPTIONS ? ` (แสดง ${MOST_OPTIONS} หน่วยงานแรก)` : '';
  const question: Question = {
    id: SETS_QUESTION,
    tab: named.some(({ target }) => target.kind === 'indicator') ? 'indicators' : 'settings',
    message: `พบผลประเมินของ ${options.length} หน่วยงาน จึงยังไม่นำเข้า ให้เลือกหน่วยงานที่กรอก${more}`,
    options: [...options.slice(0, MOST_OPTIONS), NOT_OURS],
  };
  return { question, year: isOneYear ? (years[0] ?? null) : null };
}

/** 0 where no figure has a year. */
function newestYear(own: readonly ScoreStatement[]): number {
  return own.reduce((newest, { role, year }) => (role === 'score' ? Math.max(newest, year ?? 0) : newest), 0);
}

function optionOf(name: string, own: readonly ScoreStatement[], isOneYear: boolean): QuestionOption[] {
  const newest = newestYear(own);
  const current = own.filter(({ role, year }) => role === 'score' && (year ?? 0) === newest);
  const earlier = own.filter(({ role, year }) => role === 'previous' || (role === 'score' && year === newest - 1));
  const result = current.find(({ target }) => target.kind === 'total') ?? current[0];
  if (!result) return [];
  const figures = answerCells([
    ...current.map(({ target, value }) => ({ target, value })),
    ...earlier.map(({ target, value }) => ({ target, value, column: 'previous' as const })),
  ]);
  const year = newest === 0 || isOneYear ? [] : [settingCell('resultYear', newest)];
  const lines = [...new Set(current.flatMap(({ unit }) => unit.lines))];
  const label = `${name} ${formatScore(result.value)}${figures.length > 1 ? ', …' : ''} (${linesLabel(lines)})`;
  return [{ label, lines, sets: [settingCell('agency', name), ...year, ...figures] }];
}
