/**
 * Twice the rows, or texts of twice the length, are about twice the work, counted and not timed: letters that are looked
 * at, and rows that are asked for. Once a name of a thousand equal letters took 48 seconds, and 5,000 measures 267.
 */

import { assess } from '../../src/assess';
import { INPUT_TABS } from '../../src/workbook/input-tabs';
import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot';
import { SAI_THONG_2565 } from '../../samples';
import { tabRows } from '../../samples/sample';

/** Methods that look at a whole text, and those that look at a letter or two. */
const WHOLE = ['replace', 'indexOf', 'includes', 'split', 'match', 'matchAll', 'toLowerCase', 'search'] as const;
const LETTER = ['charAt', 'charCodeAt', 'startsWith', 'endsWith', 'slice', 'substring'] as const;

/** Runs something while the work on texts and the rows that lists hand out are counted. */
function workOf(run: () => void): number {
  let work = 0;
  const restore: (() => void)[] = [];
  const count = (owner: object, name: string, weight: (self: unknown, args: readonly unknown[]) => number): void => {
    const original = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
    const counted = function (this: unknown, ...args: unknown[]): unknown {
      work += weight(this, args);
      return Reflect.apply(original, this, args);
    };
    Reflect.set(owner, name, counted);
    restore.push(() => Reflect.set(owner, name, original));
  };
  for (const name of WHOLE) count(String.prototype, name, (self) => String(self).length);
  for (const name of LETTER) count(String.prototype, name, () => 1);
  for (const name of ['exec', 'test']) count(RegExp.prototype, name, (_self, [text]) => (text as string).length);
  for (const name of ['find', 'filter', 'some', 'every', 'findIndex', 'includes']) {
    count(Array.prototype, name, (self) => (self as unknown[]).length);
  }
  try {
    run();
  } finally {
    restore.forEach((one) => one());
  }
  return work;
}

const LONG = 'ดำเนินการปรับปรุงคู่มือการปฏิบัติงาน จำนวน 12 เล่ม ภายในเดือนมีนาคม 2566 และเผยแพร่บนเว็บไซต์ของหน่วยงาน';

type Vary = (value: CellValue, index: number) => CellValue;

/** Every tab with so many rows: those of the sample over and over, each text as it is or made its own. */
function workbook(rows: number, vary: Vary): SheetSnapshot[] {
  return INPUT_TABS.map((tab) => {
    const filled = tabRows(SAI_THONG_2565, tab.id) ?? [];
    const plain = tab.columns.map(({ type }): CellValue => (type.kind === 'text' ? LONG : ''));
    const line = (index: number): CellValue[] =>
      ((filled[index % Math.max(1, filled.length)] as CellValue[] | undefined) ?? plain).map((value, column) =>
        tab.columns[column]?.key === 'item' ? `E${index + 1}` : index < filled.length ? value : vary(value, index),
      );
    return {
      name: tab.name,
      tabId: null,
      columnKeys: {},
      values: [
        tab.columns.map(({ header }) => header),
        ...Array.from({ length: rows }, (_unused, index) => line(index)),
      ],
      formats: null,
    };
  });
}

const same: Vary = (value) => value;
const varied: Vary = (value, index) =>
  typeof value === 'string' && value.length > 8 ? `${value} ครั้งที่ ${index} วันที่ ${(index % 28) + 1} มีนาคม 2566` : value;

const growth = (sizes: readonly number[], make: (size: number) => SheetSnapshot[]): number[] => {
  const works = sizes.map((size) => workOf(() => void assess(make(size), {})));
  return works.slice(1).map((work, index) => work / (works[index] ?? 1));
};

/** What is twice, with room for what grows by the logarithm. */
const TWICE = 2.4;

it.each([
  ['the same words in all rows', same],
  ['words of its own in each row', varied],
])('reads and checks every tab in step with its rows: %s', (_what, vary) => {
  for (const factor of growth([150, 300, 600], (rows) => workbook(rows, vary))) expect(factor).toBeLessThan(TWICE);
});

it.each([
  ['an agency’s name of equal letters', 'ก'],
  ['one of half a name over and over', 'เทศบาลตำบล'],
])('checks %s in step with its length', (_what, piece) => {
  const named = (length: number): SheetSnapshot[] =>
    workbook(12, (value) => value).map((sheet) =>
      sheet.name === 'ตั้งค่า'
        ? {
            ...sheet,
            values: sheet.values.map((row) =>
              row[0] === 'ชื่อหน่วยงาน' || row[0] === 'หน่วยงาน' ? [row[0], piece.repeat(length / piece.length)] : row,
            ),
          }
        : sheet,
    );
  for (const factor of growth([1000, 2000, 4000], named)) expect(factor).toBeLessThan(TWICE);
});

it('counts what it is about: a check that held every row against every other would be told', () => {
  const quadratic = (rows: number): number =>
    workOf(() => {
      const texts = Array.from({ length: rows }, (_unused, index) => `${LONG} ${index}`);
      texts.forEach((text) => texts.filter((other) => other.includes(text)));
    });
  expect(quadratic(200) / quadratic(100)).toBeGreaterThan(TWICE);
});
