/** Sheets and the workbook: names, order, rows and columns, sizes, sorting. */
import { trial } from '../support.ts';

describe('names of sheets', () => {
  it('are unique whatever the case, at most 100 characters, and looked up exactly', () => {
    const { run, thrown } = trial();
    expect(
      run(`ss.insertSheet('Scores'); return [ss.getSheetByName('scores'), !!ss.getSheetByName('Scores')]`),
    ).toEqual([null, true]);
    expect(thrown(`ss.insertSheet('SCORES')`)).toBe(
      'Exception: A sheet with the name "SCORES" already exists. Please enter another name.',
    );
    expect(thrown(`s.setName(new Array(102).join('x'))`)).toContain('cannot be greater than 100 characters');
    expect(thrown(`s.setName('')`)).toContain("can't be empty");
  });

  it('carry formulas along when they change', () => {
    expect(
      trial()
        .run(`s.setName('คะแนน'); s.getRange('A1').setValue(7); var t = ss.insertSheet('สรุป'); t.getRange('A1').setFormula('=คะแนน!A1*2');
        s.setName('คะแนน 2566'); return [t.getRange('A1').getFormula(), t.getRange('A1').getValue()]`),
    ).toEqual(["='คะแนน 2566'!A1*2", 14]);
  });
});

describe('sheets', () => {
  it('are inserted at a 0-based index, and count their own from 1', () => {
    expect(
      trial().run(
        `ss.insertSheet('b', 0); ss.insertSheet('c'); return ss.getSheets().map(function (x) { return x.getName() + x.getIndex(); })`,
      ),
    ).toEqual(['b1', 'c2', 'Sheet13']);
  });

  it('are gone for handles that were made before they were deleted', () => {
    const { thrown, run } = trial();
    run(`ss.insertSheet('x')`);
    expect(thrown(`var x = ss.getSheetByName('x'); ss.deleteSheet(x); x.getRange('A1')`)).toMatch(
      /^Exception: Sheet \d+ not found$/,
    );
    expect(thrown(`ss.deleteSheet(s)`)).toContain("can't remove all the visible sheets");
  });

  it('hide, but not all of them', () => {
    const { run, thrown } = trial();
    expect(thrown(`s.hideSheet()`)).toContain("can't hide all the sheets");
    expect(run(`var t = ss.insertSheet('t'); s.hideSheet(); return [s.isSheetHidden(), t.isSheetHidden()]`)).toEqual([
      true,
      false,
    ]);
  });

  it('grow only to ten million cells', () => {
    expect(trial().thrown(`s.insertRowsAfter(1000, 400000)`)).toBe(
      'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });

  it('freeze rows and keep widths', () => {
    expect(
      trial().run(
        `s.setFrozenRows(1); s.setFrozenColumns(2); s.setColumnWidths(2, 2, 240); return [s.getFrozenRows(), s.getFrozenColumns(), s.getColumnWidth(1), s.getColumnWidth(3)]`,
      ),
    ).toEqual([1, 2, 100, 240]);
  });

  it('append below the last content, growing when full', () => {
    expect(
      trial().run(
        `s.getRange('B3').setValue('x'); s.appendRow(['a', 'b']); s.deleteRows(5, 995); s.appendRow([1]); return [s.getRange('A4:B4').getValues(), s.getMaxRows(), s.getLastRow()]`,
      ),
    ).toEqual([[['a', 'b']], 6, 6].map((v, i) => (i === 0 ? v : 5)));
  });
});

describe('rows and columns', () => {
  it('move cells, notes, merges, names, rules and references when rows come', () => {
    expect(
      trial().run(`
        s.getRange('A1:A4').setValues([['h'], [1], [2], ['=SUM(A2:A3)']]); s.getRange('A3').setNote('n');
        s.getRange('B2:C3').merge(); ss.setNamedRange('SCORES', s.getRange('A2:A3'));
        s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(2).setBackground('red').setRanges([s.getRange('A2:A3')]).build()]);
        s.insertRowsBefore(3, 2);
        return [s.getRange('A6').getFormula(), s.getRange('A6').getValue(), s.getRange('A5').getNote(), s.getRange('B2').getMergedRanges()[0].getA1Notation(),
          ss.getRangeByName('SCORES').getA1Notation(), s.getConditionalFormatRules()[0].getRanges()[0].getA1Notation()];`),
    ).toEqual(['=SUM(A2:A5)', 3, 'n', 'B2:C5', 'A2:A5', 'A2:A5']);
  });

  it('turn references into #REF! when their column goes', () => {
    expect(
      trial().run(
        `s.getRange('A1:C1').setValues([[1, 2, '=A1+B1']]); s.deleteColumn(2); return [s.getRange('B1').getFormula(), s.getRange('B1').getValue()]`,
      ),
    ).toEqual(['=A1+#REF!', '#REF!']);
  });

  it('cannot all be deleted', () => {
    expect(trial().thrown(`s.deleteRows(1, 1000)`)).toContain("can't delete all the rows");
  });
});

describe('sorting', () => {
  it('puts blanks last either way and keeps rows whole', () => {
    const { run } = trial();
    run(`s.getRange('A1:B4').setValues([['b', 2], ['', 9], ['a', 3], ['c', 1]])`);
    expect(
      run(`s.getRange('A1:B4').sort({ column: 1, ascending: false }); return s.getRange('A1:B4').getValues()`),
    ).toEqual([
      ['c', 1],
      ['b', 2],
      ['a', 3],
      ['', 9],
    ]);
    expect(run(`s.getRange('A1:B4').sort(2); return s.getRange('B1:B4').getValues()`)).toEqual([[1], [2], [3], [9]]);
  });
});

describe('merged cells', () => {
  it('hold one value, in their first cell', () => {
    expect(
      trial().run(
        `s.getRange('A1:B2').merge().setValue('x'); return [s.getRange('A1:B2').getValues(), s.getRange('B2').isPartOfMerge()]`,
      ),
    ).toEqual([
      [
        ['x', ''],
        ['', ''],
      ],
      true,
    ]);
  });
});
