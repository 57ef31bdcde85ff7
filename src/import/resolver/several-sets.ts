/**
 * Scores of several agencies, rounds or surveys in one text: sets of figures that each cover the same indicators. Which
 * set is the agency's own only a person can say, so they are asked for once, as whole sets, instead of ten times.
 */

import { instrumentOf } from '../../ita/instruments';
import { formatScore, round2 } from '../../ita/rounding';
import { agreement, mean } from '../../ita/scores';
import { fullAgencyName, isAgencyName } from '../tokens/agency-names';
import { answerCells, settingCell } from '../propose/answer-cell';
import type { Question, QuestionOption } from '../propose/result';
import type { ScoreStatement } from '../tokens/score-statement';
import type { Unit } from '../tokens/units';

interface ScoreSet {
  readonly statements: ScoreStatement[];
  readonly values: Map<string, number>;
}

/** Fewest indicators that make a set. */
const SMALLEST_SET = 3;
/** Nobody reads a longer list of choices. */
export const MOST_OPTIONS = 60;
const LONGEST_NAME = 60;
/** The answer that none of them is the officer's. */
export const NOT_OURS: QuestionOption = { label: 'ไม่ใช่คะแนนของหน่วยงานนี้ (ไม่นำเข้า)', lines: [], sets: [] };

/** What a figure of a set is of; null for figures that only go with a set. */
type KeyOfSet = (target: ScoreStatement['target']) => string | null;

/** Sets of indicators. */
export const byIndicator: KeyOfSet = (target) => (target.kind === 'indicator' ? String(target.no) : null);
/** Sets of instruments and totals. */
export const byInstrument: KeyOfSet = (target) =>
  target.kind === 'instrument' && target.part === null ? target.id : target.kind === 'total' ? 'total' : null;

/**
 * The sets among the statements of one year, in order: a new one begins where an indicator comes again. Sets that say
 * the same are one; empty where fewer than two differ in at least three indicators.
 */
export function findSets(statements: readonly ScoreStatement[], keyOf: KeyOfSet): ScoreSet[] {
  const sets: ScoreSet[] = [];
  let current: ScoreSet = { statements: [], values: new Map() };
  for (const one of statements) {
    if (one.role !== 'score' || one.unproved) continue;
    const key = keyOf(one.target);
    if (key !== null) {
      if (current.values.has(key)) {
        sets.push(current);
        current = { statements: [], values: new Map() };
      }
      current.values.set(key, one.value);
    }
    current.statements.push(one);
  }
  sets.push(current);
  const distinct = new Map<string, ScoreSet>();
  for (const set of sets) {
    if (set.values.size < SMALLEST_SET) continue;
    const key = JSON.stringify(Array.from(set.values).sort());
    if (!distinct.has(key)) distinct.set(key, set);
  }
  const found = Array.from(distinct.values());
  return conflicts(found) >= SMALLEST_SET ? withoutMeanOfSets(found) : [];
}

/** "EIT 86.90" behind the indicators of both its parts is the mean of the two and belongs to neither. */
function withoutMeanOfSets(sets: readonly ScoreSet[]): ScoreSet[] {
  const whole = mean(sets.map(({ values }) => mean([...values.values()])));
  const isOfAll = ({ target, value }: ScoreStatement): boolean =>
    target.kind === 'instrument' && target.part === null && whole !== null && agreement(whole, value) !== 'different';
  return sets.map((set) => {
    const own = [...set.values.keys()].map((no) => instrumentOf(Number(no))?.id);
    const isOfOne = own.every((id) => id !== undefined && id === own[0]);
    return isOfOne ? { ...set, statements: set.statements.filter((one) => !isOfAll(one)) } : set;
  });
}

/** Indicators or instruments of which at least two sets say different things. */
function conflicts(sets: readonly ScoreSet[]): number {
  const first = new Map<string, number>();
  const open = new Set<string>();
  for (const { values } of sets) {
    values.forEach((value, no) => {
      const known = first.get(no);
      if (known === undefined) first.set(no, value);
      else if (known !== value) open.add(no);
    });
  }
  return open.size;
}

/** Its id tells the other rows that whose scores these are is open. */
export const SETS_QUESTION = 'sets';

/**
 * Which of the sets? Answered, it fills everything that the set states, the agency and last year's figures of its rows
 * included.
 */
export function setsQuestion(sets: readonly ScoreSet[], previous: readonly ScoreStatement[]): Question {
  const shown = sets.slice(0, MOST_OPTIONS);
  const more = sets.length > shown.length ? ` (แสดง ${shown.length} ชุดแรก)` : '';
  return {
    id: SETS_QUESTION,
    tab: 'indicators',
    message: `พบคะแนน ${sets.length} ชุดที่ต่างกัน เช่น ของหลายหน่วยงาน จึงยังไม่นำเข้า ให้เลือกชุดของหน่วยงานที่กรอก${more}`,
    options: shown
      .map((set): QuestionOption => {
        const units = unitsOf(set);
        const lines = units.reduce<number[]>((all, { lines: own }) => all.concat(own), []);
        const figures = Array.from(set.values.values(), formatScore).slice(0, 3).join(', ');
        const name = nameOf(units);
        return {
          label: `${name === '' ? '' : `${name} `}(${linesLabel(lines)}) ${figures}${set.values.size > 3 ? ', …' : ''}`,
          lines: lines.slice(0, 50),
          sets: [
            ...(isAgencyName(name) ? [settingCell('agency', fullAgencyName(name))] : []),
            ...answerCells([
              ...set.statements.map(({ target, value }) => ({ target, value })),
              ...previous
                .filter(({ unit }) => units.includes(unit))
                .map(({ target, value }) => ({ target, value, column: 'previous' as const })),
            ]),
          ],
        };
      })
      .concat(meanOfParts(sets) ?? [], NOT_OURS),
  };
}

/** Two sets of the indicators of the EIT may be its two parts, whose plain mean is what the published results come to. */
function meanOfParts(sets: readonly ScoreSet[]): QuestionOption | null {
  const [first, second, ...more] = sets;
  if (!first || !second || more.length > 0) return null;
  const keys = [...first.values.keys()];
  const isOfEit = keys.every((no) => instrumentOf(Number(no))?.id === 'EIT' && second.values.has(no));
  if (!isOfEit || keys.length !== second.values.size) return null;
  const lines = unitsOf(first)
    .concat(unitsOf(second))
    .flatMap((unit) => unit.lines);
  const means = keys.map((no) => round2(((first.values.get(no) ?? 0) + (second.values.get(no) ?? 0)) / 2));
  return {
    label: `ค่าเฉลี่ยของสองชุด หากเป็น EIT ส่วนที่ 1 และส่วนที่ 2: ${means.map(formatScore).join(', ')}`,
    lines: lines.slice(0, 50),
    sets: answerCells(
      keys.map((no, at) => ({
        target: { kind: 'indicator', no: Number(no), named: false, form: '' },
        value: means[at] ?? 0,
      })),
    ),
  };
}

function unitsOf({ statements }: ScoreSet): Unit[] {
  const units: Unit[] = [];
  for (const { unit } of statements) if (!units.includes(unit)) units.push(unit);
  return units;
}

/** What all rows of a set say beside names and figures: the agency's name, as a rule. */
function nameOf(units: readonly Unit[]): string {
  const [first] = units;
  const cells = first && first.cells ? first.cells : [];
  const name = cells.find(
    (cell) =>
      /[ก-๙A-Za-z]{2}/.test(cell) &&
      cell.length <= LONGEST_NAME &&
      !/คะแนน|ตัวชี้วัด|^[IEO]IT$|ผ่าน/.test(cell) &&
      !(first as Unit).tokens.some(
        ({ type, start, end }) => type === 'indicator' && (first as Unit).text.slice(start, end) === cell,
      ) &&
      units.every((unit) => unit.cells !== null && unit.cells.includes(cell)),
  );
  return name === undefined ? '' : name.replace(/\n/g, ' ');
}

/** "บรรทัด 3–17". */
export function linesLabel(lines: readonly number[]): string {
  const [first, last] = [Math.min(...lines.slice(0, 50)), Math.max(...lines.slice(0, 50))];
  return first === last ? `บรรทัด ${first}` : `บรรทัด ${first}–${last}`;
}
