/** Values in and out of ranges: shapes, padding, typing, display. */
import fc from 'fast-check';
import { trial } from '../support.ts';

describe('ranges', () => {
  it('are views: a range made before a write shows what was written after', () => {
    expect(trial().run(`var r = s.getRange('B2'); s.getRange(2, 2).setValue(5); return r.getValue();`)).toBe(5);
  });

  it('count from 1 and refuse what lies outside the grid, in Apps Script’s words', () => {
    const { thrown } = trial();
    expect(thrown(`s.getRange(0, 1)`)).toBe('Exception: The starting row of the range is too small.');
    expect(thrown(`s.getRange(2, 1, 0, 3)`)).toBe('Exception: The number of rows in the range must be at least 1.');
    expect(thrown(`s.getRange(2, 1, 1, 0)`)).toBe('Exception: The number of columns in the range must be at least 1.');
    expect(thrown(`s.getRange(1001, 1)`)).toBe('Exception: The coordinates or dimensions of the range are invalid.');
    expect(thrown(`s.getRange('AB1')`)).toBe('Exception: The coordinates or dimensions of the range are invalid.');
  });

  it('take tables of exactly their shape', () => {
    const { thrown } = trial();
    expect(thrown(`s.getRange('A1:D1').setValues([[1, 2, 3, 4, 5]])`)).toBe(
      'Exception: The number of columns in the data does not match the number of columns in the range. The data has 5 but the range has 4.',
    );
    expect(thrown(`s.getRange('A1:A2').setValues([[1], [2], [3]])`)).toBe(
      'Exception: The number of rows in the data does not match the number of rows in the range. The data has 3 but the range has 2.',
    );
    expect(thrown(`s.getRange('A1:B2').setValues([[1, 2], [3]])`)).toContain('The data has 1 but the range has 2.');
    expect(thrown(`s.getRange('A1').setValues('foo')`)).toBe(
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });

  it('write nothing when one value of a table is refused', () => {
    const { run, thrown } = trial();
    expect(thrown(`s.getRange('A1:A2').setValues([['ok'], [new Array(50002).join('ก')]])`)).toBe(
      'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    expect(run(`return s.getRange('A1').getValue()`)).toBe('');
  });

  it('pad the data range to a rectangle with ""', () => {
    expect(
      trial().run(`s.getRange('A1').setValue(1); s.getRange('C2').setValue('x'); return s.getDataRange().getValues();`),
    ).toEqual([
      [1, '', ''],
      ['', '', 'x'],
    ]);
  });

  it('give A1 as the data range of an empty sheet, and 0 as its last row', () => {
    expect(trial().run(`return [s.getDataRange().getA1Notation(), s.getLastRow(), s.getLastColumn()]`)).toEqual([
      'A1',
      0,
      0,
    ]);
  });

  it('move with offset and resize', () => {
    expect(
      trial().run(
        `var r = s.getRange('B2:C3'); return [r.offset(1, 1).getA1Notation(), r.offset(0, 0, 1, 1).getA1Notation(), r.getCell(2, 2).getA1Notation()]`,
      ),
    ).toEqual(['C3:D4', 'B2', 'C3']);
  });
});

describe('typing', () => {
  const typed = (text: string): unknown =>
    trial().run(
      `s.getRange('A1').setValue(${JSON.stringify(text)}); var c = s.getRange('A1'); return [c.getValue(), c.getFormula(), c.getDisplayValue()];`,
    );

  it.each([
    ['007', [7, '', '7']],
    ['1,234.50', [1234.5, '', '1,234.50']],
    ['10%', [0.1, '', '10%']],
    ['12.5%', [0.125, '', '12.50%']],
    ['-3.5', [-3.5, '', '-3.5']],
    ['true', [true, '', 'TRUE']],
    ["'007", ['007', '', '007']],
    ["'=1+1", ['=1+1', '', '=1+1']],
    ['=1+1', [2, '=1+1', '2']],
    ['+A2', ['', '=+A2', '']],
    ['- ส่งเสริมคุณธรรม', ['- ส่งเสริมคุณธรรม', '', '- ส่งเสริมคุณธรรม']],
    ['๘๕.๐๐', ['๘๕.๐๐', '', '๘๕.๐๐']],
    ['#N/A', ['#N/A', '', '#N/A']],
    ['9:05', ['1899-12-30T02:22:56.000Z', '', '9:05']],
  ])('reads %j as Sheets does', (text, expected) => {
    const [value, formula, display] = typed(text) as unknown[];
    expect([value, formula, display]).toEqual(expected);
  });

  it('makes a date of 1/2 in the workbook’s order of day and month, in the current year', () => {
    expect(
      trial().run(
        `s.getRange('A1').setValue('1/2'); var v = s.getRange('A1').getValue(); return [v instanceof Date, v.getFullYear(), v.getMonth(), v.getDate()]`,
      ),
    ).toEqual([true, 2024, 1, 1]);
    expect(
      trial().run(
        `ss.setSpreadsheetLocale('en_US'); s.getRange('A1').setValue('1/2'); return s.getRange('A1').getValue().getMonth()`,
      ),
    ).toBe(0);
    expect(trial().run(`s.getRange('A1').setValue('31/2/2024'); return s.getRange('A1').getValue()`)).toBe('31/2/2024');
  });

  it('keeps text in cells formatted as text', () => {
    expect(
      trial().run(
        `var c = s.getRange('A1').setNumberFormat('@').setValue('=1+1'); return [c.getValue(), c.getFormula()]`,
      ),
    ).toEqual(['=1+1', '']);
  });

  it('clears with null, undefined and ""', () => {
    expect(
      trial().run(
        `s.getRange('A1:C1').setValues([[1, 2, 3]]); s.getRange('A1:C1').setValues([[null, undefined, '']]); return s.getRange('A1:C1').isBlank()`,
      ),
    ).toBe(true);
  });

  it('keeps a date that a script writes, in any zone of the workbook', () => {
    expect(
      trial().run(
        `ss.setSpreadsheetTimeZone('America/New_York'); var d = new Date(2024, 2, 10, 13, 30); s.getRange('A1').setValue(d); return s.getRange('A1').getValue().getTime() === d.getTime()`,
      ),
    ).toBe(true);
  });
});

describe('display values', () => {
  it.each([
    [97.355, '0.00', '97.36'],
    [84.995, '0.00', '85.00'],
    [0.9946, '0%', '99%'],
    [0.9946, '0.00%', '99.46%'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [-5, '0.0;(0.0)', '(5.0)'],
    [5, '0 "คะแนน"', '5 คะแนน'],
    [45296, 'd mmmm yyyy', '5 มกราคม 2024'],
    [45296.75, 'dd/mm/yyyy hh:mm', '05/01/2024 18:00'],
    [0.1 + 0.2, '', '0.3'],
    [12, '@', '12'],
  ])('shows %d under %j as %j', (value, format, expected) => {
    expect(
      trial().run(
        `return s.getRange('A1').setValue(${value}).setNumberFormat(${JSON.stringify(format)}).getDisplayValue()`,
      ),
    ).toBe(expected);
  });
});

describe('arbitrary grids', () => {
  const cell = fc.oneof(
    fc.constant(''),
    fc.boolean(),
    fc
      .double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
      .map((number) => (number === 0 ? 0 : number)),
    fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => `ข้อความ ${text}`),
  );

  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }), (grid) => {
        const { host } =
          trial(`function put(g) { SpreadsheetApp.getActiveSheet().getRange(1, 1, g.length, 3).setValues(g); }
          function take(n) { return SpreadsheetApp.getActiveSheet().getRange(1, 1, n, 3).getValues(); }`);
        host.rpc('put', [grid]);
        expect(host.rpc('take', [grid.length])).toEqual(grid);
      }),
      { numRuns: 60 },
    );
  });
});
