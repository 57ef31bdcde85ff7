/** Whatever stands in the cells: no function throws, and each answers in its own shape with texts and numbers only. */

import fc from 'fast-check';
import * as functions from '../../src/functions';
import { anyBlock, anyCell, isPlainTable, widthOf } from './cells';

const { ITA_INSTRUMENTS, ITA_NEXT_LEVEL, ITA_RATING, ITA_THAI, ITA_TOTAL, ITA_WEAKEST, ITA_WEAKNESS } = functions;

const rowOf = (width: number): fc.Arbitrary<unknown[]> => fc.array(anyCell, { minLength: width, maxLength: width });
const tableOf = (width: number): fc.Arbitrary<unknown[][]> => fc.array(rowOf(width), { minLength: 1, maxLength: 12 });
const size = (result: unknown): number[] => (result as unknown[][]).map((row) => row.length);
/** An omitted argument is the one value that is a wrong call and not a cell. */
const scalar = anyCell.filter((cell) => cell !== undefined);

describe('any cell content', () => {
  it('ITA_WEAKNESS and ITA_THAI keep any shape', () => {
    fc.assert(
      fc.property(anyBlock(anyCell), (block) => {
        for (const result of [ITA_WEAKNESS(block), ITA_THAI(block), ITA_THAI(block, 2)]) {
          expect(isPlainTable(result)).toBe(true);
          expect(size(result)).toEqual(block.map(() => widthOf(block)));
        }
      }),
    );
  });

  it('ITA_RATING gives one rating a row', () => {
    fc.assert(
      fc.property(
        fc.oneof(tableOf(1), tableOf(4)),
        fc.constantFrom('letter', 'level', 2565, '๒๕๖๗'),
        (block, scale) => {
          const result = ITA_RATING(block, scale);
          expect(isPlainTable(result)).toBe(true);
          expect(size(result)).toEqual(block.map(() => 1));
        },
      ),
    );
  });

  it('a single value gets a single answer', () => {
    fc.assert(
      fc.property(scalar, (cell) => {
        for (const result of [ITA_RATING(cell), ITA_WEAKNESS(cell), ITA_THAI(cell)]) {
          expect(typeof result).toBe('string');
        }
      }),
    );
  });

  it('ITA_TOTAL and ITA_INSTRUMENTS answer every set of ten', () => {
    fc.assert(
      fc.property(tableOf(10), rowOf(10), (rows, ten) => {
        const asColumn = ten.map((cell) => [cell]);
        expect(size(ITA_TOTAL(rows))).toEqual(rows.map(() => 1));
        expect(size(ITA_INSTRUMENTS(rows))).toEqual(rows.map(() => 4));
        expect(size(ITA_TOTAL(asColumn))).toEqual([1]);
        expect(ITA_TOTAL(asColumn)).toEqual(ITA_TOTAL([ten]));
        expect(ITA_INSTRUMENTS(asColumn)).toEqual(ITA_INSTRUMENTS([ten]));
        expect(isPlainTable(ITA_TOTAL(rows)) && isPlainTable(ITA_INSTRUMENTS(rows))).toBe(true);
      }),
    );
  });

  it('ITA_NEXT_LEVEL gives two texts a row', () => {
    fc.assert(
      fc.property(tableOf(4), (rows) => {
        const [total, iit, eit, oit] = [0, 1, 2, 3].map((index) => rows.map((row) => [row[index]]));
        const result = ITA_NEXT_LEVEL(total, iit, eit, oit);
        expect(isPlainTable(result)).toBe(true);
        expect(size(result)).toEqual(rows.map(() => 2));
        expect(ITA_NEXT_LEVEL(rows)).toEqual(result);
      }),
    );
  });

  it('ITA_RATING says the same of four columns, of four arguments and of four single values', () => {
    fc.assert(
      fc.property(tableOf(4), fc.constantFrom(undefined, 'letter', 2567), (rows, scale) => {
        const [total, iit, eit, oit] = [0, 1, 2, 3].map((index) => rows.map((row) => [row[index]]));
        expect(ITA_RATING(total, iit, eit, oit, scale)).toEqual(ITA_RATING(rows, scale));
      }),
    );
    fc.assert(
      fc.property(scalar, scalar, scalar, scalar, (total, iit, eit, oit) => {
        expect([[ITA_RATING(total, iit, eit, oit)]]).toEqual(ITA_RATING([[total, iit, eit, oit]]));
      }),
    );
  });

  it('ITA_WEAKEST lists scores in rising order and loses no cell that is not blank', () => {
    fc.assert(
      fc.property(anyBlock(anyCell), anyCell, (scores, label) => {
        const width = widthOf(scores);
        const labels = scores.map(() => new Array<unknown>(width).fill(label));
        const table = ITA_WEAKEST(labels, scores);
        const classes = (ITA_WEAKNESS(scores) as string[][]).reduce((all, row) => all.concat(row), []);
        const filled = classes.filter((word) => word !== '').length;
        expect(isPlainTable(table)).toBe(true);
        expect(table.every((row) => row.length === 4)).toBe(true);
        expect(table.length).toBe(Math.max(1, filled));
        const ranked = table.map((row) => row[2]).filter((score) => typeof score === 'number');
        expect(ranked).toEqual([...ranked].sort((a, b) => a - b));
      }),
    );
  });
});
