/** Heads of columns that give numbers and codes in place of names, or weights beside them. */

import { INDICATORS } from '../../ita/indicators';
import { instrumentById } from '../../ita/instruments';
import { WIDE, type Element } from '../tokens/elements';
import { itemKey } from '../tokens/score-statement';
import { plainOf } from '../source/source';
import type { Token } from '../tokens/tokens';
import type { Unit } from '../tokens/units';

/** "IIT (30%) | EIT (30%) | OIT (40%)": in a row of heads the figures are the weights. */
export function withoutHeadWeights(elements: readonly Element[]): readonly Element[] {
  if (elements.length < 2 * WIDE) return elements;
  const isWeight = (element: Element, index: number): boolean => {
    const before = elements[index - 1];
    return (
      element.kind === 'number' &&
      before !== undefined &&
      before.kind === 'target' &&
      before.target.kind === 'instrument' &&
      before.cell === element.number.cell &&
      element.number.value === instrumentById(before.target.id).weight
    );
  };
  const numbers = elements.filter(({ kind }) => kind === 'number').length;
  return numbers >= WIDE && elements.filter(isWeight).length === numbers
    ? elements.filter(({ kind }) => kind === 'target')
    : elements;
}

/** Codes of indicators after the letter of their instrument: no list of questions leaves out E1 and O1. */
const LETTERED = 'I1 I2 I3 I4 I5 E6 E7 E8 O9 O10';
const ABOUT_INDICATORS = /ตัวชี้วัด|คะแนน|\bITA\b/;
const ABOUT_QUESTIONS = /^(?:ข้อ|คำถาม|ข้อคำถาม|ครั้ง|เดือน|วัน|สัปดาห์|ระดับคะแนน|คะแนน)(?:ที่)?$/;
/** Beside ten numbers these make the row one of agencies and their results. */
const ABOUT_AGENCIES = /^(?:ชื่อ)?หน่วยงาน|คะแนนรวม|^รวม$|^ITA$/;

/** Heads that give only the numbers of all ten indicators: "หน่วยงาน | 1 | 2 | … | 10 | คะแนนรวม", "I1 | … | O10". */
export function numberedHeads(unit: Unit, elements: readonly Element[], heads: readonly Unit[]): readonly Element[] {
  const { cells } = unit;
  if (!cells || cells.length < INDICATORS.length) return elements;
  const asIndicator = (no: number, cell: number): Element => ({
    kind: 'target',
    target: { kind: 'indicator', no, named: false, form: '' },
    token: unit.tokens[0] as Token,
    cell,
  });
  const codes = elements.map((one) => (one.kind === 'target' && one.target.kind === 'item' ? one.target : null));
  const printed = codes.map((code) => (code ? itemKey(code.id, code.part) : '')).filter((code) => code !== '');
  if (printed.join(' ') === LETTERED) {
    return elements.map((one, at) => {
      const code = codes[at];
      return code && one.kind === 'target' ? asIndicator(code.id.no, one.cell) : one;
    });
  }
  const places = numberedFrom(cells);
  const last = places[places.length - 1];
  const numbered =
    last !== undefined &&
    plainOf(cells[last + 1] ?? '') !== '11' &&
    (cells.some((cell) => ABOUT_AGENCIES.test(cell)) || !cells.some((cell) => ABOUT_QUESTIONS.test(cell))) &&
    [unit, ...heads].some(({ plain }) => ABOUT_INDICATORS.test(plain));
  if (!numbered) return elements;
  const others = elements.filter((one) => one.kind === 'target' && !places.includes(one.cell));
  return INDICATORS.map(({ no }, index) => asIndicator(no, places[index] as number))
    .concat(others)
    .sort((a, b) => cellOf(a) - cellOf(b));
}

function cellOf(element: Element): number {
  return element.kind === 'target' ? element.cell : element.number.cell;
}

/** "IIT | EIT | OIT | ITA": among the heads of instruments or indicators the bare word is the total. */
export function withItaHead({ cells, tokens }: Unit, elements: readonly Element[]): readonly Element[] {
  const place = (cells ?? []).indexOf('ITA');
  const [token] = tokens;
  const targets = elements.filter(({ kind }) => kind === 'target').length;
  if (place < 0 || !token || targets < WIDE || targets < elements.length) return elements;
  const total: Element = { kind: 'target', target: { kind: 'total' }, token, cell: place };
  return [...elements, total].sort((a, b) => cellOf(a) - cellOf(b));
}

/** The heads of instruments, which may stand behind their indicators. */
const INSTRUMENT_HEAD = /^(?:(?:รวม|เฉลี่ย|คะแนน|แบบวัด) ?)*[IEO]IT$/;

/** The cells that count from 1 to 10, one after the other but for the heads of instruments; empty where none do. */
function numberedFrom(cells: readonly string[]): number[] {
  const places: number[] = [];
  cells.forEach((cell, at) => {
    if (places.length === INDICATORS.length || INSTRUMENT_HEAD.test(cell)) return;
    const no = Number(plainOf(cell));
    if (no !== places.length + 1) places.length = 0;
    if (no === places.length + 1) places.push(at);
  });
  return places.length === INDICATORS.length ? places : [];
}
