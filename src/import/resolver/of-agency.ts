/** Keeps the results of the main agency; where none is, asks whose they are, with every agency and its result. */

import { formatScore } from '../../ita/rounding';
import type { AnswerCell, Question, QuestionOption } from '../propose/result';
import { MOST_OPTIONS, NOT_OURS, SETS_QUESTION } from '../refiners/several-sets';
import type { ScoreStatement } from '../tokens/score-statement';
import type { AgencyDecision } from './main-agency';

export interface OfAgency {
  readonly statements: readonly ScoreStatement[];
  /** Empty where nothing is open. */
  readonly questions: readonly Question[];
}

/** Statements of other agencies than the main one are left out; of several without a main one all are. */
export function ofAgency(all: readonly ScoreStatement[], { main, severalResults, nameOf }: AgencyDecision): OfAgency {
  if (!severalResults) {
    const name = main ? nameOf(main.form) : '';
    const own = all.filter(({ agency }) => agency === '' || name === '' || nameOf(agency) === name);
    return { statements: own, questions: [] };
  }
  const named = all.filter(({ agency }) => agency !== '');
  return { statements: all.filter(({ agency }) => agency === ''), questions: [whose(named, nameOf)] };
}

function whose(named: readonly ScoreStatement[], nameOf: (form: string) => string): Question {
  const byName = new Map<string, ScoreStatement[]>();
  for (const one of named) {
    const name = nameOf(one.agency);
    const list = byName.get(name);
    if (list) list.push(one);
    else byName.set(name, [one]);
  }
  // One year for all is the year of the text, which is proposed by itself.
  const isOneYear = new Set(named.filter(({ role }) => role === 'score').map(({ year }) => year ?? 0)).size <= 2;
  const options = [...byName].flatMap(([name, own]): QuestionOption[] => {
    const scores = own.filter(({ role }) => role === 'score');
    const newest = Math.max(...scores.map(({ year }) => year ?? 0));
    const result = scores.find(({ year }) => (year ?? 0) === newest);
    if (!result) return [];
    const before =
      own.find(({ role }) => role === 'previous') ?? scores.find(({ year }) => year !== null && year === newest - 1);
    const sets = [setting('agency', name), setting('announcedTotal', result.value)];
    if (result.year !== null && !isOneYear) sets.push(setting('resultYear', result.year));
    if (before) sets.push(setting('previousTotal', before.value));
    const lines = result.unit.lines;
    return [{ label: `${name} ${formatScore(result.value)} (บรรทัด ${lines.join(', ')})`, lines, sets }];
  });
  return {
    id: SETS_QUESTION,
    tab: 'settings',
    message: `พบคะแนนรวมของ ${options.length} หน่วยงาน จึงยังไม่นำเข้า ให้เลือกหน่วยงานที่กรอก`,
    options: [...options.slice(0, MOST_OPTIONS), NOT_OURS],
  };
}

function setting(row: string, value: string | number): AnswerCell {
  return { tab: 'settings', row, column: 'value', value };
}
