/** What is wrong with the numbers of a list: jumps, repeats, rows without a number among numbered ones. */

export interface NumberingFault {
  readonly kind: 'jump' | 'repeat' | 'unnumbered';
  /** Position of the label that is wrong. */
  readonly at: number;
  /** Thai words for it: "1.3 แล้วข้ามไป 1.6". */
  readonly words: string;
  /** The number that belongs there, where the list goes on as if a repeated one were it: 5 in 3, 4, 4, 6. */
  readonly instead?: string;
}

/**
 * Faults of labels in the order in which they stand ("1", "1.2", "" for none). A list may begin again at 1, and a
 * list without any number has none to be wrong. Labels that are no numbers are passed over.
 */
export function numberingFaults(labels: readonly string[]): NumberingFault[] {
  const read = labels.map(parse);
  if (read.every((label) => label === null)) return [];
  const faults: NumberingFault[] = [];
  let previous: number[] | null = null;
  read.forEach((label, at) => {
    if (label === null) {
      if (labels[at]?.trim() === '') faults.push({ kind: 'unnumbered', at, words: 'ไม่มีเลข' });
      return;
    }
    const fault = previous === null ? firstFault(label) : nextFault(previous, label);
    const before = faults[faults.length - 1];
    if (fault === 'jump' && before && before.kind === 'repeat' && before.at === at - 1) {
      const instead = [...label.slice(0, -1), lastOf(label) - 1];
      if (nextFault(previous as number[], instead) === null) {
        faults[faults.length - 1] = {
          ...before,
          words: `${before.words} ควรเป็น ${instead.join('.')}`,
          instead: instead.join('.'),
        };
        previous = label;
        return;
      }
    }
    if (fault) faults.push({ kind: fault, at, words: words(fault, previous, label) });
    previous = label;
  });
  return faults;
}

function parse(label: string): number[] | null {
  const [, numbers] = /^\(?(\d+(?:\.\d+)*)[.)]?$/.exec(label.trim()) ?? [];
  return numbers === undefined ? null : numbers.split('.').map(Number);
}

/** The number of a label's own level: 3 of 1.3. */
function lastOf(label: readonly number[]): number {
  return label[label.length - 1] ?? 0;
}

function firstFault(label: readonly number[]): NumberingFault['kind'] | null {
  return lastOf(label) > 1 ? 'jump' : null;
}

function nextFault(previous: readonly number[], label: readonly number[]): NumberingFault['kind'] | null {
  const last = lastOf(label);
  if (last === 1) {
    // 1 after 1 on the same level is a repeat only where nothing says that a new list began.
    return null;
  }
  const same = previous.length >= label.length && label.slice(0, -1).every((no, index) => no === previous[index]);
  if (!same) return 'jump';
  const before = previous[label.length - 1];
  if (last === before) return previous.length === label.length ? 'repeat' : null;
  return before !== undefined && last === before + 1 ? null : 'jump';
}

function words(kind: NumberingFault['kind'], previous: readonly number[] | null, label: readonly number[]): string {
  const name = label.join('.');
  if (kind === 'repeat') return `เลข ${name} ซ้ำ`;
  return previous === null ? `เริ่มที่เลข ${name}` : `จากเลข ${previous.join('.')} ข้ามไป ${name}`;
}

const MARK = /^\s*(\d{1,2})\s?[.)](?!\d)/;

/** Numbers at the beginnings of lines, Arabic digits; nested ones ("1.1") are passed over. */
export function lineNumbers(text: string): string[] {
  return text
    .split('\n')
    .map((line) => MARK.exec(line)?.[1])
    .filter((number): number is string => number !== undefined);
}
