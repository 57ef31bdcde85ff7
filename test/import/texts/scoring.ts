/**
 * Scores the importer on short texts with what a careful reader takes from each. A value that would be written without a
 * person's word is its default; what an unticked cell or an answer holds is asked.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importText } from '../../../src/import/import-text';
import { answerQuestions } from '../../../src/import/propose/plan';
import type { ImportResult } from '../../../src/import/propose/result';

export interface TextCase {
  readonly id: string;
  readonly text: string;
  /** Expected values by name (`total`, `IIT`, `9`, `item E5`, `before`, `change`, `year`, `rating`). */
  readonly want: ReadonlyMap<string, string>;
  /** Empty where the text names none, or several. */
  readonly agency: string;
  /** Several agencies without a main one, or no result at all: nothing may be a default. */
  readonly kind: 'one' | 'many' | 'negative';
}

export interface Outcome {
  readonly id: string;
  readonly right: readonly string[];
  readonly asked: readonly string[];
  readonly missed: readonly string[];
  /** Defaults that the text does not state, as `total = 3`. */
  readonly wrong: readonly string[];
  readonly agency: 'right' | 'asked' | 'missed' | 'wrong' | 'none';
}

/** The texts of one file of this folder. */
export function textsOf(file: string): TextCase[] {
  const source = readFileSync(join(__dirname, file), 'utf8');
  return source
    .split(/^=== /m)
    .slice(1)
    .map((one) => {
      const [head = '', ...body] = one.split(/^---\n/m);
      const [id = '', ...lines] = head.trim().split('\n');
      const want = new Map<string, string>();
      let [agency, kind]: [string, TextCase['kind']] = ['', 'one'];
      for (const line of lines) {
        const [, name = '', value = ''] = /^([^:]+)(?:: ?(.*))?$/.exec(line) ?? [];
        if (name === 'agency') agency = value;
        else if (name === 'many' || name === 'negative') kind = name;
        else want.set(name, value);
      }
      return { id, text: body.join('---\n').trimEnd(), want, agency, kind };
    });
}

const SETTINGS: Readonly<Record<string, string>> = {
  resultYear: 'year',
  announcedTotal: 'total',
  announcedRating: 'rating',
  announcedIIT: 'IIT',
  announcedEIT: 'EIT',
  announcedOIT: 'OIT',
  previousTotal: 'before',
  announcedChange: 'change',
  agency: 'agency',
};

type Values = Map<string, string[]>;

/** Proposed values by name: of cells that are written by themselves, or of all others. */
function valuesOf({ proposals }: ImportResult, isDefault: boolean, found: Values = new Map()): Values {
  const put = (name: string | undefined, cell: { value: string | number; confidence: string } | undefined): void => {
    if (!name || !cell || (cell.confidence !== 'ask') !== isDefault) return;
    found.set(name, [...(found.get(name) ?? []), String(cell.value)]);
  };
  for (const { key, cells } of proposals.settings) put(SETTINGS[key], cells.value);
  for (const { key, cells } of proposals.indicators) {
    put(key, cells.score);
    put(`${key} before`, cells.previous);
  }
  for (const { key, cells } of proposals.items) put(`item ${key}`, cells.score);
  return found;
}

/** What unticked cells hold and what up to two answers in a row would make a default. */
function offersOf(result: ImportResult): Values {
  const offers = valuesOf(result, false);
  const explore = (at: ImportResult, depth: number): void => {
    for (const { id, options } of at.questions) {
      options.slice(0, 12).forEach((_option, index) => {
        const next = answerQuestions(at, { [id]: index });
        valuesOf(next, true, offers);
        if (depth > 1) explore(next, depth - 1);
      });
    }
  };
  explore(result, 2);
  return offers;
}

function isSame(got: string, want: string): boolean {
  return got === want || (want !== '' && Math.abs(Number(got) - Number(want)) < 1e-6);
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/องค์การบริหารส่วนตำบล|อบต\.?/g, 'อบต'],
  [/องค์การบริหารส่วนจังหวัด|อบจ\.?/g, 'อบจ'],
  [/เทศบาลตำบล|ทต\./g, 'ทต'],
  [/เทศบาลเมือง|ทม\./g, 'ทม'],
  [/สถานีตำรวจภูธร|สภ\.?/g, 'สภ'],
  [/\bthe\b/gi, ''],
  [/\([^)]*\)|[\s.\-–]/g, ''],
];

function isSameAgency(got: string, want: string): boolean {
  const key = (name: string): string => SHORT.reduce((all, [from, to]) => all.replace(from, to), name).toLowerCase();
  return key(got) === key(want);
}

/** The change from two totals, or the earlier total from total and change, is no new statement. */
function follows(name: string, defaults: Values): boolean {
  const [total, before, change] = ['total', 'before', 'change'].map((one) => Number(defaults.get(one)?.[0] ?? NaN));
  return (name === 'before' || name === 'change') && Math.abs((total ?? 0) - (before ?? 0) - (change ?? 0)) < 0.0051;
}

function outcomeOf({ id, text, want, agency, kind }: TextCase): Outcome {
  const result = importText(text);
  const defaults = valuesOf(result, true);
  const offers = offersOf(result);
  const [right, asked, missed, wrong]: [string[], string[], string[], string[]] = [[], [], [], []];
  want.forEach((value, name) => {
    const [own] = defaults.get(name) ?? [];
    if (own !== undefined && isSame(own, value)) right.push(name);
    else if (own !== undefined) wrong.push(`${name} = ${own}, not ${value}`);
    else if (offers.get(name)?.some((one) => isSame(one, value))) asked.push(name);
    else missed.push(`${name} ${value}`);
  });
  defaults.forEach(([own], name) => {
    const isFree = name === 'agency' || name === 'year' || want.has(name) || follows(name, defaults);
    if (!isFree) wrong.push(`${name} = ${own ?? ''}`);
  });
  const [named] = defaults.get('agency') ?? [];
  if (kind === 'many' && !offers.has('total')) missed.push('the totals as a choice');
  if (kind === 'many' && named !== undefined) return { id, right, asked, missed, wrong, agency: 'wrong' };
  const isOffered = offers.get('agency')?.some((one) => isSameAgency(one, agency)) ?? false;
  const state =
    named !== undefined ? (isSameAgency(named, agency) ? 'right' : 'wrong') : isOffered ? 'asked' : 'missed';
  return { id, right, asked, missed, wrong, agency: agency === '' ? 'none' : state };
}

export interface Score {
  readonly expected: number;
  readonly right: number;
  readonly asked: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  readonly agencies: { readonly right: number; readonly asked: number; readonly missed: number };
  readonly wrongAgencies: readonly string[];
}

/** The sum over texts, with the places of what went wrong. */
export function scoreOf(cases: readonly TextCase[]): Score {
  const outcomes = cases.map(outcomeOf);
  const all = (of: (one: Outcome) => readonly string[]): string[] =>
    outcomes.flatMap((one) => of(one).map((what) => `${one.id}: ${what}`));
  const agencies = (state: Outcome['agency']): Outcome[] => outcomes.filter(({ agency }) => agency === state);
  return {
    expected: cases.reduce((sum, { want }) => sum + want.size, 0),
    right: all(({ right }) => right).length,
    asked: all(({ asked }) => asked).length,
    missed: all(({ missed }) => missed),
    wrong: all(({ wrong }) => wrong),
    agencies: {
      right: agencies('right').length,
      asked: agencies('asked').length,
      missed: agencies('missed').length,
    },
    wrongAgencies: agencies('wrong').map(({ id }) => id),
  };
}
