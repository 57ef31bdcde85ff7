/** Faults at counted calls, somebody else's typing in between, and whole workbooks compared. */
import { faultAt, type FaultMode } from '../src/faults.ts';
import { cloneWorkbook } from '../src/model/clone.ts';
import { describeWorkbook, workbookDifferences } from '../src/model/describe.ts';
import { Host } from '../src/host.ts';
import { SharedScope } from '../src/shared-scope.ts';
import { trial } from './support.ts';

const TWO_WRITES = `
  s.getRange('A1').setValue(1);
  s.getRange('A2').setValue(2);
  return 'done';`;

function run(mode: FaultMode, body = TWO_WRITES, at = 2) {
  const { host, run: runBody, thrown } = trial();
  host.onCall = faultAt({ mode, at });
  let said: unknown;
  try {
    said = runBody(body);
  } catch (error) {
    said = error instanceof Error ? error.message : (error as { message: string }).message;
  }
  host.onCall = null;
  const cells = runBody("return s.getRange('A1:A3').getValues().map(function (row) { return row[0]; });");
  return { said, cells, thrown };
}

it('fails a call before it has done anything', () => {
  expect(run('before')).toMatchObject({
    said: expect.stringContaining('Service Spreadsheets failed'),
    cells: [1, '', ''],
  });
});

it('fails a call after it is done', () => {
  expect(run('after')).toMatchObject({
    said: expect.stringContaining('Service Spreadsheets failed'),
    cells: [1, 2, ''],
  });
});

it('loses a write and answers as if it were done', () => {
  expect(run('lost')).toMatchObject({ said: 'done', cells: [1, '', ''] });
  expect(run('lost', "return s.getRange('A1').setValue(7).getA1Notation();", 1)).toMatchObject({ said: 'A1' });
});

it('cannot lose a call that answers with something new', () => {
  expect(run('lost', "return ss.insertSheet('ใหม่').getName();", 1)).toMatchObject({ said: 'ใหม่' });
});

it('is dead from a call on: what catches the error can do nothing any more', () => {
  const body = `
    try { s.getRange('A1').setValue(1); s.getRange('A2').setValue(2); }
    catch (error) { try { s.getRange('A3').setValue('taken back'); } catch (again) { return again.message; } }`;
  expect(run('dead', body)).toMatchObject({ said: 'Exceeded maximum execution time', cells: [1, '', ''] });
});

it('counts only the calls of one method where one is named, and says what it is told', () => {
  const { host, thrown } = trial();
  host.onCall = faultAt({ mode: 'before', at: 1, method: 'Range.getValue', message: 'El servicio ha fallado' });
  expect(thrown("s.getRange('A1').setValue(1); s.getRange('A1').getValue();")).toBe(
    'Exception: El servicio ha fallado',
  );
});

it('lets somebody else type between two calls', () => {
  const { host, run: runBody } = trial();
  host.onCall = (call, index) => {
    if (call === 'Range.setValue' && index === 2) host.edit('Sheet1', 'A1', 'ของเพื่อนร่วมงาน');
    return undefined;
  };
  expect(
    runBody("s.getRange('A1').setValue(1); s.getRange('A2').setValue(2); return s.getRange('A1').getValue();"),
  ).toBe('ของเพื่อนร่วมงาน');
});

describe('a copy of a workbook', () => {
  const LAYOUT = `
    s.getRange('A1:B2').setBackground('#ff0000').setNote('หมายเหตุ').setValues([[1, 'ก'], ['=A1+1', true]]);
    s.setFrozenRows(1);
    s.setColumnWidth(2, 300);
    s.protect().setDescription('ของเรา').setWarningOnly(true);
    s.getRange('B:B').addDeveloperMetadata('key', 'value');
    ss.setNamedRange('total', s.getRange('A1'));`;

  it('is described as the workbook is, also after both have been used', () => {
    const { host, run: runBody } = trial();
    runBody(LAYOUT);
    const before = describeWorkbook(host.workbook);
    const copy = cloneWorkbook(host.workbook);
    expect(describeWorkbook(copy)).toEqual(before);
    runBody(`
      s.getRange('A1').setValue(9).setBackground('#00ff00');
      s.insertRowsBefore(1, 2);
      s.getDeveloperMetadata();
      ss.insertSheet('ใหม่');`);
    expect(describeWorkbook(copy)).toEqual(before);
    expect(describeWorkbook(host.workbook)).not.toEqual(before);
  });

  it.each([
    ['a value', "s.getRange('A1').setValue(2)"],
    ['a look', "s.getRange('B2').setFontWeight('bold')"],
    ['a note', "s.getRange('B2').setNote('อื่น')"],
    ['a hidden tab', "ss.insertSheet('อื่น').hideSheet()"],
    ['a protection', "s.getRange('A1').protect()"],
    ['metadata', "ss.addDeveloperMetadata('key', 'value')"],
    ['a width', 's.setColumnWidth(2, 301)'],
    ['the size', 's.insertRowsAfter(1000, 1)'],
  ])('is described otherwise after %s has changed', (_what, change) => {
    const { host, run: runBody } = trial();
    runBody(LAYOUT);
    const before = describeWorkbook(host.workbook);
    runBody(change);
    expect(describeWorkbook(host.workbook)).not.toEqual(before);
  });
});

describe('two workbooks compared', () => {
  const FILL = "s.getRange('A1:C3').setBackground('#ff0000').setValues([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);";

  it('differ in nothing where one was made as the other', () => {
    const [one, other] = [trial(), trial()];
    one.run(FILL);
    other.run(FILL);
    expect(workbookDifferences(one.host.workbook, other.host.workbook)).toEqual({ onlyFirst: [], onlySecond: [] });
  });

  it('differ in the one cell that holds something else, told of both', () => {
    const [one, other] = [trial(), trial()];
    one.run(FILL);
    other.run(`${FILL} s.getRange('B2').setValue('ห้า');`);
    const { onlyFirst, onlySecond } = workbookDifferences(one.host.workbook, other.host.workbook);
    expect([onlyFirst, onlySecond]).toEqual([
      [expect.stringMatching(/^Sheet1: B2 \[5/)],
      [expect.stringMatching(/^Sheet1: B2 \["ห้า"/)],
    ]);
  });

  it('differ in a cell that shows a picture', () => {
    const [one, other] = [trial(), trial()];
    one.run(FILL);
    const picture = "SpreadsheetApp.newCellImage().setSourceUrl('https://example.org/1.png').build()";
    other.run(`${FILL} s.getRange('B2').setValue(${picture});`);
    one.run("s.getRange('B2').clearContent()");
    const { onlyFirst, onlySecond } = workbookDifferences(one.host.workbook, other.host.workbook);
    expect([onlyFirst, onlySecond]).toEqual([
      [expect.stringMatching(/^Sheet1: B2 \[null/)],
      [expect.stringContaining('example.org')],
    ]);
  });

  it('differ where one has the same protection twice', () => {
    const [one, other] = [trial(), trial()];
    one.run("s.getRange('A1').protect().setDescription('ของเรา');");
    other.run("for (var i = 0; i < 2; i += 1) s.getRange('A1').protect().setDescription('ของเรา');");
    expect(workbookDifferences(one.host.workbook, other.host.workbook).onlySecond).toHaveLength(1);
  });

  it('are cheap to keep: a copy takes the lines that have not changed from an earlier one', () => {
    const { host, run: runBody } = trial();
    runBody(FILL);
    const earlier = cloneWorkbook(host.workbook);
    runBody("s.getRange('A3').setValue(70);");
    const later = cloneWorkbook(host.workbook, earlier);
    const lines = (workbook: typeof later) => workbook.sheets[0]?.cells ?? [];
    expect(lines(later)[1]).toBe(lines(earlier)[1]);
    expect(lines(later)[3]).not.toBe(lines(earlier)[3]);
    expect(describeWorkbook(later)).toEqual(describeWorkbook(host.workbook));
    expect(describeWorkbook(earlier)).not.toEqual(describeWorkbook(later));
  });
});

describe('results of formulas', () => {
  it('are taken over where they are said to be up to date, until something changes', () => {
    const { host, run: runBody } = trial();
    runBody("s.getRange('A1').setValue(2); s.getRange('A2').setFormula('=A1*10');");
    host.recalculate();
    const workbook = cloneWorkbook(host.workbook);
    const cell = workbook.sheets[0]?.cells[2]?.[1];
    if (!cell) throw new Error('no cell');
    cell.value = 'as it was left';
    const other = new Host({ workbook, calculated: true });
    const read = (): unknown =>
      other.runScript({
        name: 'read.js',
        code: "function main() { return SpreadsheetApp.getActiveSheet().getRange('A2').getValue(); }",
      });
    expect(read()).toBe('as it was left');
    other.edit('Sheet1', 'A1', '3');
    expect(read()).toBe(30);
  });
});

describe('a scope that hosts share', () => {
  const project = {
    scripts: [
      {
        name: 'count.js',
        code: 'var runs = 0; function tab() { runs += 1; return runs + SpreadsheetApp.getActiveSheet().getName(); }',
      },
    ],
    html: new Map<string, string>(),
  };

  it('is loaded once, and each execution meets the services of its own host', () => {
    const scope = new SharedScope();
    const [one, other] = [new Host({ project, scope }), new Host({ project, scope })];
    other.runScript({
      name: 'rename.js',
      code: "function main() { SpreadsheetApp.getActiveSheet().setName('อื่น'); }",
    });
    expect([one.run('tab'), other.run('tab'), one.run('tab')]).toEqual(['1Sheet1', '2อื่น', '3Sheet1']);
  });

  it('is a fresh one for each execution otherwise, and never that of another project', () => {
    const host = new Host({ project });
    expect([host.run('tab'), host.run('tab')]).toEqual(['1Sheet1', '1Sheet1']);
    const scope = new SharedScope();
    new Host({ project, scope }).run('tab');
    const other = { ...project, scripts: [...project.scripts] };
    expect(() => new Host({ project: other, scope }).run('tab')).toThrow('belongs to the files');
  });
});
