/**
 * Rows of a table that has lost its cells: heads in one stretch, then for each agency, or year, its name and as many
 * figures as there are heads, on lines of their own or all on one. Heads may be garbled, so figures may also prove
 * themselves: where ten of them make the eleventh by the weights of the assessment, they are the indicators and the total.
 */

import { INDICATORS } from '../../ita/indicators';
import { INSTRUMENTS } from '../../ita/instruments';
import { agreement, mean, weightedTotal } from '../../ita/scores';
import { PROVINCES } from '../lexicon/provinces';
import { agencyTokens } from '../tokens/agency-names';
import { statement, targetOf, type ReadStatements, type ScoreStatement, type Target } from '../tokens/score-statement';
import type { NumberToken, Token } from '../tokens/tokens';
import type { Unit } from '../tokens/units';

/** Fewer heads are a sentence. */
const FEWEST = 3;
/** Fewer figures prove nothing. */
const PROVABLE = INDICATORS.length + 1;
/** Lines below the heads over which rows are looked for. */
const REACH = 400;
/** A longer name is a sentence. */
const LONGEST_NAME = 60;

const LAST_WORD = /[ก-๙]{2,30}$/;

interface Row {
  readonly unit: Unit;
  readonly figures: readonly NumberToken[];
  /** Empty where the row has none of its own. */
  readonly name: string;
  readonly year: number | null;
}

const INDICATOR_TARGETS: readonly Target[] = INDICATORS.map(({ no }) => ({
  kind: 'indicator',
  no,
  named: false,
  form: '',
}));
const TOTAL: Target = { kind: 'total' };
const INSTRUMENT_TARGETS: readonly Target[] = INSTRUMENTS.map(({ id }) => ({ kind: 'instrument', id, part: null }));

/** How tables order the ten indicators, the instruments and the total. */
function layouts(width: number): readonly (readonly Target[])[] {
  const byInstrument = INSTRUMENTS.flatMap(({ indicators }, at): Target[] => [
    ...INDICATOR_TARGETS.filter((one) => one.kind === 'indicator' && indicators.includes(one.no)),
    ...INSTRUMENT_TARGETS.slice(at, at + 1),
  ]);
  const all: readonly (readonly Target[])[] = [
    [...INDICATOR_TARGETS, TOTAL],
    [TOTAL, ...INDICATOR_TARGETS],
    [...INDICATOR_TARGETS, ...INSTRUMENT_TARGETS, TOTAL],
    [...INSTRUMENT_TARGETS, TOTAL, ...INDICATOR_TARGETS],
    [...byInstrument, TOTAL],
  ];
  return all.filter(({ length }) => length === width);
}

/** The statements of such rows, and the lines that they take up. */
export function readFlatRows(units: readonly Unit[], isTaken: (unit: Unit) => boolean): ReadStatements {
  const statements: ScoreStatement[] = [];
  const takes = new Set<Unit>();
  let heads: { targets: readonly Target[]; at: number } | null = null;
  let name = '';
  units.forEach((unit, at) => {
    if (unit.blank) return;
    if (unit.cells || isTaken(unit)) {
      heads = null;
      return;
    }
    const first = firstRowAt(unit);
    const own = unit.tokens
      .slice(0, first)
      .map(headOf)
      .filter((one) => one !== null);
    if (own.length >= FEWEST) {
      heads = { targets: own, at };
      name = '';
    }
    const known = heads && at - heads.at <= REACH ? heads : null;
    for (const row of rowsOf(unit, first)) {
      const isOwnLine = row.name === '' && (row.year === null || name === '');
      const layout = proved(row.figures) ?? (isOwnLine ? null : byHeads(row.figures, known?.targets ?? []));
      if (!layout) continue;
      name = row.name === '' ? name : row.name;
      takes.add(unit);
      layout.forEach((target, index) => {
        const figure = row.figures[row.figures.length - layout.length + index];
        if (!figure) return;
        const said = { role: 'score', confidence: 'likely', year: row.year, agency: name, by: 'flat-rows' } as const;
        statements.push(statement({ ...said, target, value: figure.value, unit, start: figure.start }));
      });
    }
  });
  return { statements: named(statements), takes: [...takes] };
}

/** Beside rows with names one without is nobody's own result. */
function named(statements: readonly ScoreStatement[]): ScoreStatement[] {
  if (!statements.some(({ agency }) => agency !== '')) return [...statements];
  return statements.map((one) =>
    one.agency === '' ? { ...one, agency: `แถวในบรรทัด ${one.unit.lines.join(', ')}` } : one,
  );
}

/** The target of a head; "รวม" among heads is the total. */
function headOf(token: Token): Target | null {
  return targetOf(token) ?? (token.type === 'word' && token.role === 'sum' ? TOTAL : null);
}

/** Index of the first token of the first stretch of at least three figures. */
function firstRowAt({ tokens }: Unit): number {
  const at = tokens.findIndex((_token, index) => stretch(tokens, index).length >= FEWEST);
  return at < 0 ? tokens.length : at;
}

/** The figures that follow each other from a token on with nothing but blanks between. */
function stretch(tokens: readonly Token[], from: number): NumberToken[] {
  const found: NumberToken[] = [];
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.type === 'number' && token.sign === '' && token.value <= 100) found.push(token);
    else if (token?.type !== 'word' || token.role !== null || found.length === 0) break;
    // Only blanks and signs part the figures of a row.
    else if (token.end - token.start > 3) break;
  }
  return found;
}

function rowsOf(unit: Unit, first: number): Row[] {
  const rows: Row[] = [];
  let from = lastHeadBefore(unit.tokens, first);
  for (let at = first; at < unit.tokens.length; at += 1) {
    const figures = stretch(unit.tokens, at);
    if (figures.length < FEWEST) continue;
    const before = unit.tokens.slice(from, at);
    rows.push({ unit, figures, name: nameIn(unit, before), year: yearIn(before) });
    const last = figures[figures.length - 1];
    while (unit.tokens[at] !== last) at += 1;
    from = at + 1;
  }
  return rows;
}

function lastHeadBefore(tokens: readonly Token[], first: number): number {
  let from = 0;
  for (let at = 0; at < first; at += 1) {
    const token = tokens[at];
    const isHead = token && (targetOf(token) !== null || (token.type === 'word' && token.role !== null));
    if (isHead) from = at + 1;
  }
  return from;
}

function yearIn(tokens: readonly Token[]): number | null {
  const years = tokens.filter(({ type }) => type === 'year');
  const last = years[years.length - 1];
  return last?.type === 'year' ? last.year : null;
}

/** The words before a row but for its number and its year. */
function nameIn(unit: Unit, before: readonly Token[]): string {
  const words = before.filter(({ type }) => type === 'other' || type === 'latin' || type === 'word');
  const [start, end] = [words[0]?.start ?? 0, words[words.length - 1]?.end ?? 0];
  const text = unit.text
    .slice(start, end)
    .replace(/(?:ปี(?:งบประมาณ)?|พ\.ศ\.|ITA|(?<![ก-๙.])[๐-๙\d]+[.)]?|[()|:])/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // Behind garbled heads the name is the last word.
  const name = text.length > LONGEST_NAME ? (LAST_WORD.exec(text)?.[0] ?? '') : text;
  const [agency] = agencyTokens(name);
  const province = PROVINCES.find((one) => baseLetters(one) === baseLetters(name));
  return agency?.form ?? (province === undefined ? name : `จังหวัด${province}`);
}

/** A name as its letters stand, whatever copying has done to its marks. */
function baseLetters(name: string): string {
  return name.replace(/[^ก-ฮเ-ไ]/g, '');
}

/** The order of targets that the sums of the figures prove; null where none does. */
function proved(figures: readonly NumberToken[]): readonly Target[] | null {
  for (const own of [figures, figures.slice(1)]) {
    if (own.length < PROVABLE) continue;
    const layout = layouts(own.length).find((targets) =>
      isProved(
        targets,
        own.map(({ value }) => value),
      ),
    );
    if (layout) return layout;
  }
  return null;
}

/** Whether the weighted means of the indicators make the total. */
export function isProved(targets: readonly Target[], values: readonly number[]): boolean {
  const valueOf = (no: number): number | null =>
    values[targets.findIndex((one) => one.kind === 'indicator' && one.no === no)] ?? null;
  const meanOf = (at: number): number | null => mean((INSTRUMENTS[at]?.indicators ?? []).map(valueOf));
  const computed = weightedTotal({ IIT: meanOf(0), EIT: meanOf(1), OIT: meanOf(2) });
  const total = values[targets.findIndex(({ kind }) => kind === 'total')];
  return computed !== null && total !== undefined && agreement(computed, total) !== 'different';
}

/** The heads in order where a row has as many figures, each head once. */
function byHeads(figures: readonly NumberToken[], heads: readonly Target[]): readonly Target[] | null {
  const isOnce = new Set(heads.map((one) => JSON.stringify(one))).size === heads.length;
  const hasDecimals = figures.some(({ decimals }) => decimals > 0);
  return heads.length >= FEWEST && figures.length === heads.length && isOnce && hasDecimals ? heads : null;
}
