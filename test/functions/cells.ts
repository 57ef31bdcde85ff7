/** What cells of a real sheet hold, for examples and for property tests. */

import fc from 'fast-check';

export const BAD = '#ต้องเป็นตัวเลข 0–100';

export function column<T>(values: readonly T[]): T[][] {
  return values.map((value) => [value]);
}

export function trailingBlanks(rows: readonly (readonly unknown[])[], until: number, width = 1): unknown[][] {
  const blank = new Array<string>(width).fill('');
  return [...rows.map((row) => [...row]), ...Array.from({ length: until - rows.length }, () => [...blank])];
}

/** Anything that Range.getValues or a custom function's argument can hold, and worse. */
export const anyCell: fc.Arbitrary<unknown> = fc.oneof(
  fc.double(),
  fc.double({ min: 0, max: 100, noNaN: true }),
  fc.integer({ min: 0, max: 10000 }).map((hundredths) => hundredths / 100),
  fc.constantFrom<unknown>('', '-', '–', 'N/A', '#N/A', '#REF!', 'ร้อยละ ๙๙.๔๖', '91.50 คะแนน', '๘๕', '85,5', '99.46%'),
  fc.constantFrom<unknown>(null, undefined, true, false, NaN, Infinity, -1, 101, 0, 1, 0.5),
  fc.string({ unit: 'binary' }),
  fc.date({ noInvalidDate: false }),
  fc.constantFrom<unknown>({}, Object.create(null), 10n, Symbol.iterator),
);

/** A block of any shape: rows may be ragged, but one is `width` wide. */
export function anyBlock(cell: fc.Arbitrary<unknown>, maxWidth = 5): fc.Arbitrary<unknown[][]> {
  return fc.array(fc.array(cell, { minLength: 1, maxLength: maxWidth }), { minLength: 1, maxLength: 12 });
}

export function widthOf(block: readonly (readonly unknown[])[]): number {
  return Math.max(...block.map((row) => row.length));
}

export function isPlainTable(result: unknown): boolean {
  return (
    Array.isArray(result) &&
    result.every(
      (row) =>
        Array.isArray(row) &&
        row.every((cell) => typeof cell === 'string' || (typeof cell === 'number' && Number.isFinite(cell))),
    )
  );
}
