/** Formats, notes, rich text, validation, conditional formats and charts. */
import { chartDataOfAreas } from '../../src/charts/charts-data.ts';
import { trial } from '../support.ts';

describe('formats', () => {
  it('keep colours as lower-case hex, and refuse what is no colour', () => {
    const { run, thrown } = trial();
    expect(
      run(
        `s.getRange('A1').setBackground('Red').setFontColor('#ABC'); return [s.getRange('A1').getBackground(), s.getRange('A1').getFontColorObject().asRgbColor().asHexString()]`,
      ),
    ).toEqual(['#ff0000', '#aabbcc']);
    expect(thrown(`s.getRange('A1').setBackground('foo')`)).toContain('foo is not a colour');
  });

  it('set per cell with tables of the range’s shape', () => {
    const { run, thrown } = trial();
    expect(
      run(
        `s.getRange('A1:B1').setFontWeights([['bold', null]]).setHorizontalAlignments([['center', 'normal']]); return [s.getRange('A1:B1').getFontWeights(), s.getRange('A1:B1').getHorizontalAlignments()]`,
      ),
    ).toEqual([[['bold', 'normal']], [['center', 'general']]]);
    expect(thrown(`s.getRange('A1:B1').setBackgrounds([['red']])`)).toContain('The data has 1 but the range has 2.');
  });

  it('go back to the default with clearFormat, content and number format staying', () => {
    expect(
      trial().run(
        `var c = s.getRange('A1').setValue(1).setNumberFormat('0.00').setWrap(true); c.clearFormat(); return [c.getDisplayValue(), c.getWrap()]`,
      ),
    ).toEqual(['1.00', false]);
  });
});

describe('notes', () => {
  it('are set one by one or as a table; numbers come back as Java has them', () => {
    const { run, thrown } = trial();
    expect(
      run(
        `s.getRange('A1:B1').setNotes([['ก', null]]); s.getRange('C1').setNote(25); return s.getRange('A1:C1').getNotes()`,
      ),
    ).toEqual([['ก', '', '25.0']]);
    expect(thrown(`s.getRange('A1').setNotes('foo')`)).toBe(
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
    );
  });
});

describe('rich text', () => {
  it('links the whole text or a part of it', () => {
    expect(
      trial()
        .run(`var v = SpreadsheetApp.newRichTextValue().setText('ดู D7 และ D8').setLinkUrl(3, 5, '#gid=0&range=D7').setLinkUrl(10, 12, '#gid=0&range=D8').build();
        var c = s.getRange('A1').setRichTextValue(v).getRichTextValue();
        return [c.getText(), c.getLinkUrl(), c.getRuns().map(function (r) { return [r.getText(), r.getLinkUrl(), r.getStartIndex()]; })];`),
    ).toEqual([
      'ดู D7 และ D8',
      null,
      [
        ['ดู ', null, 0],
        ['D7', '#gid=0&range=D7', 3],
        [' และ ', null, 5],
        ['D8', '#gid=0&range=D8', 10],
      ],
    ]);
  });

  it('stays text when it begins with "="', () => {
    expect(
      trial().run(
        `var c = s.getRange('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('=1+1').build()); return [c.getValue(), c.getFormula()]`,
      ),
    ).toEqual(['=1+1', '']);
  });

  it('is null for numbers', () => {
    expect(trial().run(`return s.getRange('A1').setValue(5).getRichTextValue()`)).toBeNull();
  });
});

describe('data validation', () => {
  it('turns numbers in lists into strings and allows what is invalid unless told otherwise', () => {
    expect(
      trial()
        .run(`var r = SpreadsheetApp.newDataValidation().requireValueInList([1, 'ข'], true).build(); s.getRange('A1').setDataValidation(r);
        var back = s.getRange('A1').getDataValidation(); s.getRange('A1').setValue('อื่น');
        return [String(back.getCriteriaType()), back.getCriteriaValues(), back.getAllowInvalid(), s.getRange('B1').getDataValidation()]`),
    ).toEqual(['VALUE_IN_LIST', [['1', 'ข'], true], true, null]);
  });

  it('refuses a value that breaks a strict rule, leaving the cell as it was', () => {
    const { run, thrown } = trial();
    run(
      `s.getRange('A1').setValue(50).setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 100).setAllowInvalid(false).build())`,
    );
    expect(thrown(`s.getRange('A1').setValue(101)`)).toBe(
      'Exception: The data you entered in cell A1 violates the data validation rules set on this cell.',
    );
    expect(run(`return s.getRange('A1').getValue()`)).toBe(50);
  });

  it('makes checkboxes with an empty list of values, and takes value and rule away again', () => {
    expect(
      trial().run(`var r = s.getRange('A1:A2'); r.insertCheckboxes(); s.getRange('A1').check();
        var seen = [String(r.getDataValidation().getCriteriaType()), r.getDataValidation().getCriteriaValues(), r.getValues(), s.getRange('A1').isChecked(), r.isChecked()];
        r.removeCheckboxes(); return seen.concat([r.getValues(), r.getDataValidation()]);`),
    ).toEqual(['CHECKBOX', [], [[true], [false]], true, null, [[''], ['']], null]);
  });

  it('points at ranges', () => {
    expect(
      trial().run(
        `var r = SpreadsheetApp.newDataValidation().requireValueInRange(s.getRange('C1:C3')).build(); return r.getCriteriaValues()[0].getA1Notation()`,
      ),
    ).toBe('C1:C3');
  });
});

describe('conditional formats', () => {
  it('are replaced as a whole', () => {
    expect(
      trial()
        .run(`function rule(n) { return SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(n).setBackground('#FF0000').setRanges([s.getRange('A1:A9')]).build(); }
        s.setConditionalFormatRules([rule(1), rule(2)]); s.setConditionalFormatRules([rule(50)]);
        var c = s.getConditionalFormatRules()[0].getBooleanCondition();
        return [s.getConditionalFormatRules().length, c.getCriteriaValues(), c.getBackgroundObject().asRgbColor().asHexString()];`),
    ).toEqual([1, [50], '#ff0000']);
  });

  it('keep formulas as written, and the look when the condition of a copy changes', () => {
    expect(
      trial()
        .run(`var r = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1>10').setBold(true).setRanges([s.getRange('A1')]).build();
        var copy = r.copy().whenCellEmpty().build();
        return [r.getBooleanCondition().getCriteriaValues(), String(copy.getBooleanCondition().getCriteriaType()), copy.getBooleanCondition().getBold()];`),
    ).toEqual([['=A1>10'], 'CELL_EMPTY', true]);
  });

  it('know gradients', () => {
    expect(
      trial()
        .run(`var r = SpreadsheetApp.newConditionalFormatRule().setGradientMinpointWithValue('#ffffff', SpreadsheetApp.InterpolationType.NUMBER, '0').setGradientMaxpoint('#00ff00').setRanges([s.getRange('A1')]).build().getGradientCondition();
        return [String(r.getMinType()), r.getMinValue(), String(r.getMaxType()), r.getMaxColor()];`),
    ).toEqual(['NUMBER', '0', 'MAX', '#00ff00']);
  });

  it('need a condition and a range', () => {
    expect(trial().thrown(`SpreadsheetApp.newConditionalFormatRule().setRanges([s.getRange('A1')]).build()`)).toContain(
      'must have a condition',
    );
  });
});

describe('charts', () => {
  const make = `s.getRange('A1:B3').setValues([['ตัวชี้วัด', 'คะแนน'], ['การใช้งบประมาณ', 83.15], ['การปรับปรุงระบบการทำงาน', 97.32]]);
    s.insertChart(s.newChart().asColumnChart().addRange(s.getRange('A1:A3')).addRange(s.getRange('B1:B3')).setPosition(5, 2, 10, 20)
      .setTitle('คะแนน').setColors(['#1155cc']).setRange(0, 100).setLegendPosition(Charts.Position.BOTTOM).build());`;

  it('are found, updated and removed without growing in number', () => {
    expect(
      trial()
        .run(`${make} var c = s.getCharts()[0]; s.updateChart(c.modify().setTitle('ใหม่').setPosition(8, 3, 0, 0).build());
        var d = s.getCharts()[0]; var seen = [s.getCharts().length, d.getChartId() === c.getChartId(), d.getOptions().get('title'), d.getContainerInfo().getAnchorRow(), d.getRanges().map(String).length];
        s.removeChart(d); return seen.concat(s.getCharts().length);`),
    ).toEqual([1, true, 'ใหม่', 8, 2, 0]);
  });

  it('tell where they stand and what they show', () => {
    expect(
      trial().run(
        `${make} var c = s.getCharts()[0], i = c.getContainerInfo(); return [i.getAnchorRow(), i.getAnchorColumn(), i.getOffsetX(), i.getOffsetY(), c.getRanges()[1].getA1Notation(), c.getOptions().get('colors')]`,
      ),
    ).toEqual([5, 2, 10, 20, 'B1:B3', ['#1155cc']]);
  });

  it('label figures as their cells show them', () => {
    const { host, run } = trial();
    run(`s.getRange('A1:B3').setValues([['ระดับ', 'จำนวน'], ['ผ่านดี', 23], ['ผ่าน', 6]]).setNumberFormat('0');
      s.insertChart(s.newChart().asColumnChart().addRange(s.getRange('A1:B3')).setPosition(5, 2, 0, 0).build());`);
    const [chart] = host.workbook.sheets[0]?.charts ?? [];
    if (!chart) throw new Error('no chart');
    expect(chartDataOfAreas(chart, 'th_TH').series).toEqual([{ name: 'จำนวน', values: [23, 6], format: '0' }]);
  });

  it('turn into pictures, the same each time', () => {
    const { run } = trial();
    run(`${make} return 1`);
    const bytes = `var b = s.getCharts()[0].getAs('image/png').getBytes(); return [b.slice(1, 4), Utilities.base64Encode(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, b))]`;
    const first = run(bytes) as [number[], string];
    expect(first[0]).toEqual([0x50, 0x4e, 0x47]);
    expect(run(bytes)).toEqual(first);
  });

  it('refuse a hidden dimension strategy for pies, as live', () => {
    expect(
      trial().thrown(
        `s.newChart().asPieChart().setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)`,
      ),
    ).toBe('Exception: Unexpected error');
  });
});
