/** Tables from the clipboard are read as spreadsheets write them. */

import fc from 'fast-check';
import { parseTable, tableText } from '../../../local/page/client/table-text';

describe('a table on the clipboard', () => {
  it.each([
    ['a column of scores as Excel copies it', '97.36\r\n89.33\r\n', [['97.36'], ['89.33']]],
    ['a single cell', '97.36', [['97.36']]],
    ['an empty cell between two', '1\t\t3', [['1', '', '3']]],
    ['an empty row between two', '1\n\n3', [['1'], [''], ['3']]],
    ['a cell with lines', '"1. อบรม\n2. ""ติดตาม"""\tกองคลัง\n', [['1. อบรม\n2. "ติดตาม"', 'กองคลัง']]],
    ['a quotation mark that begins no quoted cell', '"ดี" มาก\tก', [['"ดี" มาก', 'ก']]],
  ])('reads %s', (_title, text, rows) => {
    expect(parseTable(text)).toEqual(rows);
  });

  it('reads back every table that it writes', () => {
    const cell = fc.string({ unit: fc.constantFrom('ก', '่', '1', '"', '\t', '\n', ' ', '=') });
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      )
      // A last row of one empty cell is how a table ends.
      .filter((rows) => rows[rows.length - 1]?.join('') !== '');
    fc.assert(fc.property(table, (rows) => expect(parseTable(tableText(rows))).toEqual(rows)));
  });
});
