/** Formulas that would take too long are known by their text, and keep the results that they were saved with. */
import { formulaCost, mostCost } from '../src/formula/cost.ts';
import { trial } from './support.ts';

const put = (formula: string, count: number) => `
  s.insertRowsAfter(1000, 9000);
  var lines = [];
  for (var i = 1; i <= ${count}; i += 1) lines.push([${JSON.stringify(formula)}.split('#').join(String(i))]);
  s.getRange(1, 5, ${count}, 1).setFormulas(lines);`;

it.each([
  ['thousands of look-ups in thousands of rows', '=VLOOKUP(A#,$A$1:$B$9000,2,FALSE)', 5000],
  ['a column of running sums', '=SUM($A$1:A#)', 5000],
  ['a hundred comparisons of whole columns', '=SUMPRODUCT(($A$1:$A$9000=A#)*1)', 100],
])('%s may be computed', (_what, formula, count) => {
  const { host, run } = trial();
  run(put(formula, count));
  expect(formulaCost(host.workbook)).toBeLessThan(mostCost);
});

it.each([
  ['three thousand comparisons of whole columns', '=SUMPRODUCT(($A$1:$A$9000=A#)*1)', 3000],
  ['as many without a function that says so', '=MAX(($A$1:$A$9000)*(A#=$B$1:$B$9000))', 3000],
  ['look-ups in a hundred thousand rows', '=MATCH(A#,A$1:A$100000,0)', 3000],
])('%s may not', (_what, formula, count) => {
  const { host, run } = trial();
  run(put(formula, count));
  expect(formulaCost(host.workbook)).toBeGreaterThanOrEqual(mostCost);
});

it('keeps the results of such a workbook and says so', () => {
  const { host, run } = trial();
  run(put('=SUMPRODUCT(($A$1:$A$9000=A#)*1)', 3000));
  const cell = host.workbook.sheets[0]?.cells[1]?.[5];
  if (!cell) throw new Error('no cell');
  cell.value = 42;
  expect(host.hasHeavyFormulas()).toBe(true);
  expect(run("return s.getRange('E1').getValue();")).toBe(42);
  expect(host.evaluateFormula('=1+1')).toEqual([[expect.objectContaining({ error: '#ERROR!' })]]);
});
