/** Which names and numbers of a row count, and which only number, head or explain the others. */

import type { Element } from './elements';
import { HIGHEST_LABEL } from './tokens';
import type { Unit } from './units';

/** "I1 การปฏิบัติหน้าที่": the report's own number of an indicator, in a row and in the head of a column. */
export function dropOwnNumbers(elements: readonly Element[]): Element[] {
  return elements.filter(
    (element, index) =>
      element.kind !== 'target' || element.target.kind !== 'item' || !isIndicator(elements[index + 1]),
  );
}

/** In a row with figures the instrument beside an indicator, or "รวม" after a name, says more of it and has no figure. */
export function dropAttributes(all: readonly Element[], unit: Unit): Element[] {
  const elements = dropOwnNumbers(all);
  return elements.filter((element, index) => {
    if (element.kind !== 'target') return true;
    const before = elements[index - 1];
    const after = elements[index + 1];
    if (element.target.kind === 'instrument') return !isIndicator(before) && !isIndicator(after);
    if (element.target.kind === 'total') {
      return !(before && before.kind === 'target') || isOtherIndicator(before, element, unit);
    }
    if (isOtherIndicator(element, after, unit)) return false;
    // "ตัวชี้วัดที่ 9 … (ตัวชี้วัดย่อยที่ 9.1 …)" is the line of the sub-indicator.
    if (element.target.kind === 'indicator')
      return !(after && after.kind === 'target' && after.target.kind === 'sub-indicator');
    return true;
  });
}

/** "ตัวชี้วัดที่ 3 ผลการประเมิน ITA 90.13": an indicator of another plan, which the whole assessment is. */
function isOtherIndicator(element: Element, next: Element | undefined, { plain }: Unit): boolean {
  return (
    element.kind === 'target' &&
    element.target.kind === 'indicator' &&
    !element.target.named &&
    next !== undefined &&
    next.kind === 'target' &&
    next.target.kind === 'total' &&
    plain.slice(next.token.start, next.token.end).includes('ITA')
  );
}

export function isIndicator(element: Element | undefined): boolean {
  return element !== undefined && element.kind === 'target' && element.target.kind === 'indicator';
}

/** A row "รวม 91.76" or "คะแนนเฉลี่ย 91.76" names nothing: what it sums up is decided from the rows above it. */
export function withSubtotal(unit: Unit, elements: readonly Element[]): readonly Element[] {
  // "ค่าเฉลี่ย (เต็ม 5) | S.D." is a row of heads.
  if (elements.some(({ kind }) => kind === 'target') || elements.every(isMark)) return elements;
  const label = unit.tokens.find((token) => {
    if (token.type !== 'word') return false;
    return token.role === 'sum' || unit.plain.startsWith('เฉลี่ย', token.start);
  });
  return label ? [{ kind: 'target', target: { kind: 'subtotal' }, token: label, cell: 0 }, ...elements] : elements;
}

/** "1" / "การปฏิบัติหน้าที่" / "97.36": a whole number alone above every name, besides its figure, numbers the list. */
export function stripLabels(elements: readonly Element[]): Element[] {
  const isLabel = (element: Element | undefined): boolean =>
    element !== undefined &&
    element.kind === 'number' &&
    element.number.decimals === 0 &&
    element.number.value >= 1 &&
    element.number.value <= 20;
  let names = 0;
  let labelled = 0;
  let numbers = 0;
  elements.forEach((element, index) => {
    if (element.kind === 'number') numbers += 1;
    else {
      names += 1;
      if (isLabel(elements[index - 1])) labelled += 1;
    }
  });
  if (names === 0 || labelled < names * 0.8 || numbers < names * 2 - 1) return elements.slice();
  return elements.filter((element, index) => {
    const next = elements[index + 1];
    return !(isLabel(element) && next !== undefined && next.kind === 'target');
  });
}

/** Numbers of slides between names that have one figure with decimals each. */
export function withoutSlides(elements: readonly Element[]): readonly Element[] {
  const isSlide = (element: Element): boolean =>
    element.kind === 'number' && element.number.decimals === 0 && element.number.value <= HIGHEST_LABEL;
  const rest = elements.filter((element) => !isSlide(element));
  const inTurn = rest.every((element, index) => (element.kind === 'target') === (index % 2 === 0));
  return inTurn && rest.length % 2 === 0 ? rest : elements;
}

/** "คะแนน (เต็ม 5)", "น้ำหนัก 30": numbers of a head. */
export function isMark(element: Element): boolean {
  return element.kind === 'number' && (element.number.role === 'full' || element.number.role === 'weight');
}
