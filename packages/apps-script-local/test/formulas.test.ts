/** Formulas: HyperFormula and the bundle's custom functions together. */
import { trial } from './support.ts';

const functions = `
  function ITA_SHOW(x) { return JSON.stringify(x); }
  function ITA_KIND(x) { return Object.prototype.toString.call(x) + (x instanceof Date); }
  function ITA_TWICE(x) { return Array.isArray(x) ? x.map(function (r) { return r.map(function (v) { return v === '' ? '' : v * 2; }); }) : x * 2; }
  function ITA_TOP(labels, scores, count) {
    return labels.map(function (r, i) { return [i + 1, r[0], scores[i][0]]; }).sort(function (a, b) { return a[2] - b[2]; }).slice(0, count || 3);
  }
  function ITA_FAIL() { throw new Error('คะแนนต้องอยู่ระหว่าง 0–100'); }
  function ITA_LINE() { return ['a', 'b']; }
  function ITA_LONG() { return new Array(50002).join('x'); }
  function ITA_DAY() { return new Date(2024, 0, 5); }`;
const sheet = () => trial(functions);

describe('arguments of custom functions', () => {
  it.each([
    ['=ITA_SHOW(A1)', '"x"'],
    ['=ITA_SHOW(A1:A2)', '[["x"],[5]]'],
    ['=ITA_SHOW(A1:B1)', '[["x",""]]'],
    ['=ITA_SHOW(B1)', '""'],
    ['=ITA_SHOW(A3)', '0.1'],
    ['=ITA_SHOW(A5:A6)', '[["#N/A"],[true]]'],
    ['=ITA_SHOW({1;2})', '[[1],[2]]'],
    ['=ITA_SHOW(A2+1)', '6'],
  ])('%s arrives as %s', (formula, expected) => {
    const { run } = sheet();
    run(`s.getRange('A1:A6').setValues([['x'], [5], ['10%'], ['1/2'], ['#N/A'], [true]])`);
    expect(run(`return s.getRange('D1').setFormula(${JSON.stringify(formula)}).getValue()`)).toBe(expected);
  });

  it('bring every row of an open column, and dates as dates of their own scope', () => {
    const { run } = sheet();
    run(
      `s.getRange('A1:A2').setValues([[1], [new Date(2024, 0, 5)]]); s.getRange('C1:C3').setFormulas([['=LEN(ITA_SHOW(A:A))'], ['=ITA_KIND(A2)'], ['=INDEX(ITA_TWICE(A:A),1000,1)']])`,
    );
    expect(run(`return [s.getRange('C2').getValue(), s.getRange('C3').getValue()]`)).toEqual(['[object Date]true', '']);
    expect(Number(run(`return s.getRange('C1').getValue()`))).toBeGreaterThan(999 * 5);
  });
});

describe('results of custom functions', () => {
  it('spill over empty cells, and shrink and grow with their data', () => {
    const { host, run } = sheet();
    run(
      `s.getRange('A1:B3').setValues([['ก', 90], ['ข', 80], ['ค', 85]]); s.getRange('F1').setValue(3); s.getRange('C1').setFormula('=ITA_TOP(A1:A3,B1:B3,F1)')`,
    );
    const shown = `return s.getRange('C1:E3').getValues()`;
    expect(run(shown)).toEqual([
      [2, 'ข', 80],
      [3, 'ค', 85],
      [1, 'ก', 90],
    ]);
    host.edit('Sheet1', 'F1', '1');
    expect(run(shown)).toEqual([
      [2, 'ข', 80],
      ['', '', ''],
      ['', '', ''],
    ]);
    host.edit('Sheet1', 'F1', '2');
    expect(run(shown)).toEqual([
      [2, 'ข', 80],
      [3, 'ค', 85],
      ['', '', ''],
    ]);
    host.edit('Sheet1', 'B1', '10');
    expect(run(shown)).toEqual([
      [1, 'ก', 10],
      [2, 'ข', 80],
      ['', '', ''],
    ]);
  });

  it('do not overwrite, and say which cell is in the way', () => {
    const { host, run } = sheet();
    run(
      `s.getRange('A1:A3').setValues([[1], [2], [3]]); s.getRange('C3').setValue('x'); s.getRange('C1').setFormula('=ITA_TWICE(A1:A3)')`,
    );
    const cell = () => host.snapshot()[0]?.cells.find(({ row, column }) => row === 1 && column === 3);
    expect([cell()?.value, cell()?.error]).toEqual([
      '#REF!',
      'Array result was not expanded because it would overwrite data in C3.',
    ]);
    host.edit('Sheet1', 'C3', '');
    expect(run(`return s.getRange('C1:C3').getValues()`)).toEqual([[2], [4], [6]]);
  });

  it('give way to what is typed into them, and come back', () => {
    const { host, run } = sheet();
    run(
      `s.getRange('A1:A3').setValues([[1], [2], [3]]); s.getRange('C1').setFormula('=ITA_TWICE(A1:A3)'); s.getRange('D1').setFormula('=SUM(C1:C3)')`,
    );
    const shown = `return s.getRange('C1:D3').getValues()`;
    expect(run(shown)).toEqual([
      [2, 12],
      [4, ''],
      [6, ''],
    ]);
    host.edit('Sheet1', 'C2', '9');
    expect(run(shown)).toEqual([
      ['#REF!', '#REF!'],
      [9, ''],
      ['', ''],
    ]);
    host.edit('Sheet1', 'C2', '');
    expect(run(shown)).toEqual([
      [2, 12],
      [4, ''],
      [6, ''],
    ]);
  });

  it('work inside other formulas', () => {
    const { run } = sheet();
    run(
      `s.getRange('A1:B3').setValues([['ก', 90], ['ข', 80], ['ค', 85]]); s.getRange('D1:D5').setFormulas([['=AVERAGE(ITA_TWICE(B1:B3))'], ['=INDEX(ITA_TOP(A1:A3,B1:B3),1,2)'], ['=IF(ITA_TWICE(B2)>100,"มาก","น้อย")'], ['=SUMPRODUCT(ITA_TWICE(B1:B3)*1)'], ['=IFERROR(ITA_FAIL(),"ไม่ได้")']])`,
    );
    expect(run(`return s.getRange('D1:D5').getValues()`)).toEqual([[170], ['ข'], ['มาก'], [510], ['ไม่ได้']]);
  });

  it('are errors with the thrown message, texts of limited length, columns for one dimension, dates that look so', () => {
    const { host, run } = sheet();
    run(
      `s.getRange('A1').setFormula('=ITA_FAIL()'); s.getRange('B1').setFormula('=ITA_LONG()'); s.getRange('C1').setFormula('=ITA_LINE()'); s.getRange('D1').setFormula('=ITA_DAY()')`,
    );
    const cells = host.snapshot()[0]?.cells ?? [];
    expect(cells.slice(0, 2).map(({ value, error }) => [value, error])).toEqual([
      ['#ERROR!', 'คะแนนต้องอยู่ระหว่าง 0–100'],
      ['#ERROR!', 'text result of ITA_LONG is longer than the limit of 50000 characters'],
    ]);
    expect(
      run(
        `return [s.getRange('C1:C2').getValues(), s.getRange('D1').getDisplayValue(), s.getRange('D1').getValue() instanceof Date]`,
      ),
    ).toEqual([[['a'], ['b']], '5/1/2024', true]);
  });
});

describe('ordinary formulas', () => {
  it('reach tabs with Thai names, quoted or not, and keep their text as typed', () => {
    const { run } = sheet();
    run(`s.setName('คะแนน'); s.getRange('A1:A3').setValues([[1], [2], [3]]); var t = ss.insertSheet('จุดแข็ง-จุดพัฒนา');
      t.getRange('A1:A4').setFormulas([['=SUM(คะแนน!A1:A3)'], ["=COUNTA('คะแนน'!A:A)"], ['=EXACT(คะแนน!A1,1)'], ['=SUM(คะแนน!A2:A)']]); s.getRange('B1').setFormula("='จุดแข็ง-จุดพัฒนา'!A1*2")`);
    expect(
      run(
        `var t = ss.getSheetByName('จุดแข็ง-จุดพัฒนา'); return [t.getRange('A1:A4').getValues(), t.getRange('A1').getFormula(), s.getRange('B1').getValue()]`,
      ),
    ).toEqual([[[6], [3], [true], [5]], '=SUM(คะแนน!A1:A3)', 12]);
  });

  it('say #NAME? for functions nobody knows, and #ERROR! for what is no formula', () => {
    const { run } = sheet();
    expect(
      run(
        `s.getRange('A1').setFormula('=NOPE(1)'); s.getRange('A2').setFormula('=1+'); s.getRange('A3').setFormula('=1/0'); return s.getRange('A1:A3').getValues()`,
      ),
    ).toEqual([['#NAME?'], ['#ERROR!'], ['#DIV/0!']]);
  });

  it('show links by their label', () => {
    expect(
      sheet().run(
        `s.getRange('A1').setFormula('=HYPERLINK("#gid=0&range=D7","คะแนน!D7")'); return s.getRange('A1').getValue()`,
      ),
    ).toBe('คะแนน!D7');
  });

  it('pass the type of a date on', () => {
    expect(
      sheet().run(
        `s.getRange('A1').setValue(new Date(2024, 0, 5)); s.getRange('A2').setFormula('=A1+1'); return [s.getRange('A2').getValue() instanceof Date, s.getRange('A2').getDisplayValue()]`,
      ),
    ).toEqual([true, '6/1/2024']);
  });

  it.each([
    ['=INDEX(A1:A3,2)', 5],
    ['=INDEX($A$1:$B$3, 3 , 2)', 'y'],
    ["=INDEX('Sheet1'!A1:C1,1,3)", 'z'],
    ['=INDEX(A1:C1,3)', 'z'],
    ['=INDEX(A1:A9,7)&"."', '.'],
    ['=IFERROR(INDEX(A1:A3,4),"beyond")', 'beyond'],
    ['=INDEX(A1:A3,MATCH(7,A1:A3,0))', 7],
    ['=INDEX(A1:B3,MATCH(7,INDEX(A1:A3,3),0)+2,2)&")"', 'y)'],
  ])('%s finds the cell', (formula, expected) => {
    const { run } = sheet();
    run(`s.getRange('A1:C3').setValues([['x', '', 'z'], [5, '', ''], [7, 'y', '']])`);
    expect(run(`return s.getRange('E5').setFormula(${JSON.stringify(formula)}).getValue()`)).toBe(expected);
  });

  it('of a looked-up cell follow the cell, and rows that come before it', () => {
    const { host, run } = sheet();
    run(`s.getRange('A1:A3').setValues([['x'], [5], [7]]); s.getRange('E5').setFormula('=INDEX($A$1:$A$9,3)')`);
    host.edit('Sheet1', 'A3', '8');
    expect(run(`return s.getRange('E5').getValue()`)).toBe(8);
    run(`s.insertRowsBefore(2, 1)`);
    expect(run(`return s.getRange('E6').getValue()`)).toBe(5);
  });

  it('do not take texts for numbers', () => {
    expect(
      sheet().run(
        `s.getRange('A1:A2').setNumberFormat('@').setValues([['007'], ['5']]); s.getRange('B1').setFormula('=SUM(A1:A2)'); s.getRange('B2').setFormula('=ISTEXT(A1)'); return s.getRange('B1:B2').getValues()`,
      ),
    ).toEqual([[0], [true]]);
  });
});

describe('a reading', () => {
  const counted = () => {
    const { run, printed } = trial(`function ITA_SAY(x) { console.log('computed'); return [[x], [x]]; }`);
    run(`s.getRange('A1:A2').setValues([[1], [2]]); s.getRange('B1').setFormula('=ITA_SAY(A1)')`);
    const read = (cells: string): unknown => run(`return s.getRange('${cells}').getValues()`);
    return { read, run, printed };
  };

  it('of cells that hold values of their own computes nothing', () => {
    const { read, printed } = counted();
    expect(read('A1:A2')).toEqual([[1], [2]]);
    expect(printed).toEqual([]);
  });

  it.each(['B1', 'B2', 'A2:B2', 'A2:A3'])('of %s computes, since a result may stand there', (cells) => {
    const { read, printed } = counted();
    read(cells);
    expect(printed).not.toEqual([]);
  });

  it('of a value typed over a result shows it in the look of its own', () => {
    const { run } = sheet();
    run(`s.getRange('A1').setFormula('=ITA_DAY()')`);
    run(`s.getRange('A1').getValue()`);
    run(`s.getRange('A1').setValue(45296); s.getRange('B1').setFormula('=1+1')`);
    expect(run(`return s.getRange('A1').getDisplayValue()`)).toBe('45296');
  });
});

describe('a single edit', () => {
  it('computes again what depends on it, and tells the custom function nothing of the rest', () => {
    const { host, run } = sheet();
    run(
      `s.getRange('A1:A2').setValues([[1], [2]]); s.getRange('B1:B2').setFormulas([['=ITA_TWICE(A1)'], ['=ITA_TWICE(A2)']])`,
    );
    host.recalculate();
    host.edit('Sheet1', 'A1', '10');
    expect(run(`return s.getRange('B1:B2').getValues()`)).toEqual([[20], [4]]);
  });

  it('makes the first formula of a workbook count', () => {
    const { host } = sheet();
    host.recalculate();
    host.edit('Sheet1', 'A1', '=ITA_TWICE(21)');
    expect(host.snapshot()[0]?.cells[0]?.value).toBe(42);
  });
});
