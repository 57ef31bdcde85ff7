import { createHost } from '../src/host';

/** Round trips of a script's main(), on a workbook of one empty sheet. */
function callsOf(body: string): string[] {
  const host = createHost();
  host.runScript({
    name: 'main.js',
    code: `function main() { var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; ${body} }`,
  });
  return host.calls;
}

describe('the log of round trips', () => {
  it('counts a change of many ranges in one list once', () => {
    expect(
      callsOf(`sheet.getRangeList(['A1', 'C3:D9', 'F:F']).setFontWeight('bold').setBackground('#ffffff');`),
    ).toEqual(['RangeList.setFontWeight', 'RangeList.setBackground']);
  });

  it('counts an appended row once, though it is found and written', () => {
    expect(callsOf(`sheet.appendRow(['ก', 1]);`)).toEqual(['Sheet.appendRow']);
  });

  it('counts no handle and no builder, but every read and write', () => {
    expect(
      callsOf(
        `var range = sheet.getRange('A1:B2'); range.getA1Notation(); range.setValues([[1, 2], [3, 4]]); range.getValues();`,
      ),
    ).toEqual(['Range.setValues', 'Range.getValues']);
  });
});
