/** What the reference documents of ranges beyond values and looks: bands, groups, filters, selections, the tools of Data. */
import { allScopes, trial } from '../support.ts';

const seen = (body: string): unknown => trial().run(body);
const thrown = (body: string): string => trial().thrown(body);

describe('a copy', () => {
  it('is turned over when it is asked to be transposed', () => {
    expect(
      seen(`s.getRange('A1:B3').setValues([[1, 2], [3, 4], [5, 6]]);
        s.getRange('A1:B3').copyTo(s.getRange('D1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, true);
        return s.getRange('D1:F2').getValues()`),
    ).toEqual([
      [1, 3, 5],
      [2, 4, 6],
    ]);
  });

  it('goes to a range of a sheet given by the sheet or its id, as values or as looks', () => {
    expect(
      seen(`const t = ss.insertSheet('T'); s.getRange('A1').setFormula('=1+1').setBackground('red');
        s.getRange('A1').copyValuesToRange(t, 2, 3, 1, 2); s.getRange('A1').copyFormatToRange(t.getSheetId(), 5, 5, 1, 1);
        return [t.getRange('B1:C2').getValues(), t.getRange('B1').getFormula(), t.getRange('B1').getBackground(), t.getRange('E1').getBackground(), t.getRange('E1').getValue()]`),
    ).toEqual([
      [
        [2, 2],
        [2, 2],
      ],
      '',
      '#ffffff',
      '#ff0000',
      '',
    ]);
  });

  it('leaves the borders that stand there when it is pasted without', () => {
    expect(
      seen(`s.getRange('A1').setValue('x').setFontWeight('bold');
        s.getRange('A1').copyTo(s.getRange('B1'), SpreadsheetApp.CopyPasteType.PASTE_NO_BORDERS, false);
        return [s.getRange('B1').getValue(), s.getRange('B1').getFontWeight()]`),
    ).toEqual(['x', 'bold']);
  });
});

describe('text', () => {
  it('is turned by degrees, or stands letter below letter', () => {
    expect(
      seen(`const r = s.getRange('A1:B1'); r.setTextRotation(45); const a = r.getTextRotation();
        s.getRange('B1').setVerticalText(true); const b = r.getTextRotations()[0][1];
        s.getRange('C1').setTextRotation(a);
        return [a.getDegrees(), a.isVertical(), b.isVertical(), s.getRange('C1').getTextRotation().getDegrees(), s.getRange('D1').getTextRotation().getDegrees()]`),
    ).toEqual([45, false, true, 45, 0]);
    expect(thrown(`s.getRange('A1').setTextRotation(120)`)).toContain('Exception');
  });

  it('runs in a direction that is set, or follows itself', () => {
    expect(
      seen(`const r = s.getRange('A1'); const before = r.getTextDirection();
        r.setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT);
        return [before, String(r.getTextDirection()), String(r.setTextDirection(null).getTextDirection())]`),
    ).toEqual([null, 'RIGHT_TO_LEFT', 'null']);
  });
});

describe('open ends', () => {
  it('are those of whole columns and rows', () => {
    expect(
      seen(`const ends = (a1) => { const r = s.getRange(a1); return [r.isStartRowBounded(), r.isEndRowBounded(), r.isStartColumnBounded(), r.isEndColumnBounded()]; };
        return [ends('A1:B2'), ends('A:B'), ends('2:3')]`),
    ).toEqual([
      [true, true, true, true],
      [false, false, true, true],
      [true, true, false, false],
    ]);
  });
});

describe('bands', () => {
  it('have the colours of their theme, with a header and without a footer unless asked', () => {
    expect(
      seen(`const b = s.getRange('A1:C5').applyRowBanding();
        const c = s.getRange('E1:G5').applyColumnBanding(SpreadsheetApp.BandingTheme.BLUE, false, true);
        return [b.getHeaderRowColor(), b.getFirstRowColor(), b.getSecondRowColor(), b.getFooterRowColor(), b.getFirstColumnColor(),
          c.getHeaderColumnColor(), c.getFooterColumnColor(), b.getRange().getA1Notation(), s.getBandings().length]`),
    ).toEqual(['#bdbdbd', '#ffffff', '#f3f3f3', null, null, null, '#acc9fe', 'A1:C5', 2]);
  });

  it('are changed, moved with their rows and removed, and never laid over each other', () => {
    expect(
      seen(`const b = s.getRange('A2:C5').applyRowBanding(SpreadsheetApp.BandingTheme.CYAN);
        b.setHeaderRowColor('red').setRange(s.getRange('A2:C6')); s.insertRowBefore(1);
        const found = s.getRange('B4').getBandings()[0];
        const seen = [found.getHeaderRowColor(), found.getRange().getA1Notation()]; found.remove();
        return seen.concat(s.getBandings().length)`),
    ).toEqual(['#ff0000', 'A3:C7', 0]);
    expect(thrown(`s.getRange('A1:B2').applyRowBanding(); s.getRange('B2').applyRowBanding()`)).toContain(
      'already has alternating background colors',
    );
  });
});

describe('groups', () => {
  const grouped = `s.getRange('2:4').shiftRowGroupDepth(1); s.getRange('3:3').shiftRowGroupDepth(1);`;

  it('are known by a line and a depth', () => {
    expect(
      seen(`${grouped} const outer = s.getRowGroup(3, 1), inner = s.getRowGroup(3, 2);
        return [s.getRowGroupDepth(3), s.getRowGroupDepth(5), outer.getRange().getA1Notation(), inner.getRange().getA1Notation(), outer.getControlIndex(), inner.getDepth()]`),
    ).toEqual([2, 0, '2:4', '3:3', 5, 2]);
    expect(thrown(`s.getRowGroup(2, 1)`)).toBe('Exception: A row group does not exist at index 2 and group depth 1.');
  });

  it('fold and open, alone and all at once', () => {
    expect(
      seen(`${grouped} const hidden = () => [2, 3, 4, 5].map((row) => s.isRowHiddenByUser(row));
        const all = [];
        s.getRowGroup(2, 1).collapse(); all.push(s.getRowGroup(2, 1).isCollapsed(), hidden());
        s.expandAllRowGroups(); all.push(hidden());
        s.expandRowGroupsUpToDepth(1); all.push(hidden());
        s.collapseAllRowGroups(); all.push(hidden());
        s.getRange('2:4').expandGroups(); all.push(hidden()); return all`),
    ).toEqual([
      true,
      [true, true, true, false],
      [false, false, false, false],
      [false, true, false, false],
      [true, true, true, false],
      [false, false, false, false],
    ]);
  });

  it('go away one depth at a time and move with their lines', () => {
    expect(
      seen(`${grouped} s.insertRowBefore(1); const moved = [s.getRowGroupDepth(2), s.getRowGroupDepth(4)];
        s.getRowGroup(4, 2).remove(); s.getRange('D:E').shiftColumnGroupDepth(1);
        s.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
        return moved.concat(s.getRowGroupDepth(4), s.getColumnGroup(4, 1).getControlIndex(), String(s.getRowGroupControlPosition()))`),
    ).toEqual([0, 2, 1, 3, 'AFTER']);
  });
});

describe('a filter', () => {
  const filtered = `s.getRange('A1:B5').setValues([['name', 'score'], ['a', 10], ['b', 20], ['', 30], ['A', 5]]);
    const f = s.getRange('A1:B5').createFilter(); const hidden = () => [1, 2, 3, 4, 5].map((row) => s.isRowHiddenByFilter(row));`;

  it.each([
    [`whenNumberGreaterThan(10)`, 2, [false, true, false, false, true]],
    [`whenNumberBetween(10, 20)`, 2, [false, false, false, true, true]],
    [`whenTextEqualTo('a')`, 1, [false, false, true, true, false]],
    [`whenCellNotEmpty()`, 1, [false, false, false, true, false]],
    [`setHiddenValues(['b', ''])`, 1, [false, false, true, true, false]],
    [`setVisibleValues(['b'])`, 1, [false, true, false, true, true]],
  ])('with %s on column %d hides what it does not let through', (criteria, column, hidden) => {
    expect(
      seen(
        `${filtered} f.setColumnFilterCriteria(${column}, SpreadsheetApp.newFilterCriteria().${criteria}.build()); return hidden()`,
      ),
    ).toEqual(hidden);
  });

  it('gives back its criteria, takes them away, and orders the rows below its header', () => {
    expect(
      seen(`${filtered} const c = SpreadsheetApp.newFilterCriteria().whenNumberLessThan(15).build(); f.setColumnFilterCriteria(2, c);
        const back = f.getColumnFilterCriteria(2); const told = [String(back.getCriteriaType()), back.getCriteriaValues(), f.getColumnFilterCriteria(1)];
        f.removeColumnFilterCriteria(2); f.sort(2, false);
        return told.concat([f.getColumnFilterCriteria(2), s.getRange('B1:B5').getValues().join(), s.getRange('B2').getFilter().getRange().getA1Notation()])`),
    ).toEqual(['NUMBER_LESS_THAN', [15], null, null, 'score,30,20,10,5', 'A1:B5']);
    expect(thrown(`${filtered} f.getColumnFilterCriteria(3)`)).toContain('Exception');
  });
});

describe('what is selected', () => {
  it('is A1 until something is, and then the last range of it', () => {
    expect(
      seen(`const before = s.getActiveRange().getA1Notation();
        s.getRange('B2:D4').activate(); const range = ss.getActiveRange().getA1Notation(), cell = ss.getCurrentCell().getA1Notation();
        s.getRange('C3').activateAsCurrentCell(); const inside = [s.getActiveRange().getA1Notation(), s.getCurrentCell().getA1Notation()];
        s.getRangeList(['A1', 'F6:G7']).activate(); const list = s.getActiveRangeList().getRanges().map((r) => r.getA1Notation());
        return [before, range, cell, inside, list, SpreadsheetApp.getActiveRange().getA1Notation(), SpreadsheetApp.getSelection().getCurrentCell().getA1Notation()]`),
    ).toEqual(['A1', 'B2:D4', 'B2', ['B2:D4', 'C3'], ['A1', 'F6:G7'], 'F6:G7', 'F6']);
  });

  it('makes its sheet the active one, and belongs to it', () => {
    expect(
      seen(`const t = ss.insertSheet('T'); s.getRange('C5').activate(); const active = ss.getActiveSheet().getName();
        ss.setActiveSheet(t); return [active, ss.getActiveCell().getA1Notation(), s.getActiveCell().getA1Notation()]`),
    ).toEqual(['Sheet1', 'A1', 'C5']);
    expect(thrown(`ss.insertSheet('T').setActiveRange(s.getRange('A1'))`)).toContain('Exception');
  });
});

describe('the tools of Data', () => {
  it('take out rows that repeat one above, whatever their case', () => {
    expect(
      seen(`s.getRange('A1:B4').setValues([['a', 1], ['A', 1], ['b', 1], ['a', 2]]);
        const all = s.getRange('A1:B4').removeDuplicates().getA1Notation(); const left = s.getRange('A1:B4').getValues();
        const one = s.getRange('A1:B3').removeDuplicates([2]).getA1Notation(); return [all, left, one]`),
    ).toEqual([
      'A1:B3',
      [
        ['a', 1],
        ['b', 1],
        ['a', 2],
        ['', ''],
      ],
      'A1:B2',
    ]);
  });

  it('split texts over the columns to the right', () => {
    expect(
      seen(`s.getRange('A1:A2').setValues([['one,two'], ['3;4']]); s.getRange('A1').splitTextToColumns();
        s.getRange('A2').splitTextToColumns(';'); s.getRange('A3').setValue('a#b').splitTextToColumns('#');
        s.getRange('A4').setValue('x y').splitTextToColumns(SpreadsheetApp.TextToColumnsDelimiter.SPACE);
        return s.getRange('A1:B4').getValues()`),
    ).toEqual([
      ['one', 'two'],
      [3, 4],
      ['a', 'b'],
      ['x', 'y'],
    ]);
  });

  it('continue a series, or repeat what stands there', () => {
    expect(
      seen(`s.getRange('A1:B2').setValues([[1, 'x'], [3, 'y']]);
        s.getRange('A1:B2').autoFill(s.getRange('A1:B5'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
        s.getRange('D1:D2').setValues([[1], [3]]); s.getRange('D1:D2').autoFill(s.getRange('D1:D4'), SpreadsheetApp.AutoFillSeries.ALTERNATE_SERIES);
        return [s.getRange('A3:B5').getValues(), s.getRange('D3:D4').getValues()]`),
    ).toEqual([
      [
        [5, 'x'],
        [7, 'y'],
        [9, 'x'],
      ],
      [[1], [3]],
    ]);
  });

  it('insert empty cells, and keep every row when they are put at random', () => {
    expect(
      seen(`s.getRange('A1:B2').setValues([[1, 2], [3, 4]]); s.getRange('A1').insertCells(SpreadsheetApp.Dimension.ROWS);
        s.getRange('B1').insertCells(SpreadsheetApp.Dimension.COLUMNS);
        s.getRange('F1:F5').setValues([[1], [2], [3], [4], [5]]).randomize();
        return [s.getRange('A1:C3').getValues(), s.getRange('F1:F5').getValues().map((row) => row[0]).sort().join()]`),
    ).toEqual([
      [
        ['', '', 2],
        [1, 4, ''],
        [3, '', ''],
      ],
      '1,2,3,4,5',
    ]);
  });
});

describe('rows and columns', () => {
  it('are moved before another one, formulas following', () => {
    expect(
      seen(`s.getRange('A1:C1').setValues([['a', 'b', 'c']]); s.getRange('A2').setFormula('=C1');
        s.moveColumns(s.getRange('A:A'), 4); const after = s.getRange('A1:C1').getValues();
        s.getRange('E1:E3').setValues([[1], [2], [3]]); s.moveRows(s.getRange('3:3'), 1);
        return [after, s.getRange('E1:E3').getValues()]`),
    ).toEqual([[['b', 'c', 'a']], [[3], [1], [2]]]);
  });
});

describe('finding text', () => {
  it('goes on from a cell, back, and replaces one by one', () => {
    expect(
      seen(`s.getRange('A1:A3').setValues([['é one'], ['one one'], ['two']]);
        const f = s.createTextFinder('one'); const found = [f.findNext().getA1Notation(), f.findNext().getA1Notation(), f.findPrevious().getA1Notation()];
        f.findNext(); const replaced = f.replaceWith('1');
        const from = s.createTextFinder('e').startFrom(s.getRange('A1')).findNext();
        const plain = s.createTextFinder('e').ignoreDiacritics(true).matchCase(true).findNext().getA1Notation();
        return [found, replaced, s.getRange('A2').getValue(), from, plain, s.createTextFinder('o').replaceAllWith('0')]`),
    ).toEqual([['A1', 'A2', 'A1'], 2, '1 1', null, 'A1', 2]);
  });
});

describe('pictures in cells', () => {
  it('are values of their own', () => {
    expect(
      seen(`const image = SpreadsheetApp.newCellImage().setSourceUrl('https://example.com/a.png').setAltTextTitle('A').build();
        const r = s.getRange('B2').setValue(image); const v = r.getValue();
        const formula = s.getRange('C3').setFormula('=IMAGE("https://example.com/b.png")').getValue();
        return [String(v.valueType), v.getAltTextTitle(), r.isBlank(), s.getLastRow(), String(formula.valueType), r.clearContent().getValue()]`),
    ).toEqual(['IMAGE', 'A', false, 3, 'IMAGE', '']);
  });
});

describe('other spreadsheets', () => {
  it('are made, opened again and copied, and are no part of this one', () => {
    const { run, host } = trial('', { scopes: allScopes });
    expect(
      run(`const made = SpreadsheetApp.create('ใหม่', 20, 5); made.getActiveSheet().appendRow(['x', '=1+1']);
        const again = SpreadsheetApp.openById(made.getId()); s.getRange('A1').setValue('here'); const sheet = s.copyTo(made);
        return [made.getName(), again.getSheets()[0].getRange('A1:B1').getValues(), again.getSheets()[0].getMaxRows(), sheet.getName(),
          made.getNumSheets(), ss.getNumSheets(), ss.copy('Copy').getSheets()[0].getRange('A1').getValue(), SpreadsheetApp.openByUrl(made.getUrl()).getId() === made.getId()]`),
    ).toEqual(['ใหม่', [['x', 2]], 20, 'Copy of Sheet1', 2, 1, 'here', true]);
    expect(host.otherWorkbooks.map(({ name }) => name)).toEqual(['ใหม่', 'Copy']);
  });

  it('that the host does not know are refused by their id', () => {
    expect(trial('', { scopes: allScopes }).thrown(`SpreadsheetApp.openById('1AbC')`)).toContain('1AbC');
  });
});

describe('a spreadsheet', () => {
  it('asks its active sheet for what it has no answer of its own to', () => {
    expect(
      seen(`ss.insertRowsAfter(1, 2); ss.setColumnWidth(2, 150); ss.setFrozenRows(1); ss.appendRow(['b']); ss.appendRow(['a']); ss.sort(1);
        ss.hideRow(s.getRange('A5')); ss.renameActiveSheet('New');
        return [s.getMaxRows(), ss.getColumnWidth(2), ss.getFrozenRows(), ss.getSheetValues(1, 1, 2, 1), ss.isRowHiddenByUser(5), ss.getSheetName(), ss.getFormUrl()]`),
    ).toEqual([1002, 150, 1, [['b'], ['a']], true, 'New', null]);
  });

  it('has editors and viewers', () => {
    expect(
      seen(`ss.addEditor('a@example.com').addViewers(['b@example.com', 'a@example.com']).removeEditor('x@example.com');
        return [ss.getEditors().map((u) => u.getEmail()), ss.getViewers().map((u) => u.getEmail())]`),
    ).toEqual([['a@example.com'], ['a@example.com', 'b@example.com']]);
  });

  it('takes a menu of the old kind', () => {
    const { run, host } = trial();
    run(
      `ss.addMenu('Tools', [{ name: 'Run', functionName: 'go' }, null]); ss.addMenu('Gone', []); ss.removeMenu('Gone')`,
    );
    expect(host.ui.menus.map(({ caption, items }) => [caption, items?.map((item) => item.functionName)])).toEqual([
      ['Tools', ['go', null]],
    ]);
  });
});

describe('triggers', () => {
  const scopes = [...allScopes, 'https://www.googleapis.com/auth/script.scriptapp'];

  it('are made, listed and deleted', () => {
    expect(
      trial('', { scopes }).run(`const a = ScriptApp.newTrigger('go').timeBased().everyHours(6).create();
        const b = ScriptApp.newTrigger('edit').forSpreadsheet(ss).onEdit().create();
        const told = ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource()), t.getTriggerSourceId()]);
        ScriptApp.deleteTrigger(a); return told.concat(ScriptApp.getProjectTriggers().length, ScriptApp.getUserTriggers(ss).length)`),
    ).toEqual([['go', 'CLOCK', 'CLOCK', null], ['edit', 'ON_EDIT', 'SPREADSHEETS', 'local-workbook'], 1, 1]);
  });

  it('are refused without their scope, and for minutes that Google does not offer', () => {
    expect(trial().thrown(`ScriptApp.newTrigger('go')`)).toContain('script.scriptapp');
    expect(trial('', { scopes }).thrown(`ScriptApp.newTrigger('go').timeBased().everyMinutes(7)`)).toContain(
      'Exception',
    );
  });
});

describe('dialogs of the old kind', () => {
  it('answer with words', () => {
    const { run, host } = trial('', {
      answers: [{ button: 'NO' }, { button: 'OK', text: 'สมชาย' }, { button: 'CANCEL' }],
    });
    expect(
      run(
        `return [Browser.msgBox('Title', 'Sure?', Browser.Buttons.YES_NO), Browser.inputBox('Name?'), Browser.inputBox('Name?', Browser.Buttons.OK_CANCEL)]`,
      ),
    ).toEqual(['no', 'สมชาย', 'cancel']);
    expect(host.ui.messages[0]).toMatchObject({ title: 'Title', message: 'Sure?', buttons: 'YES_NO' });
  });
});

it.each(['createPivotTable(s.getRange("A1"))', 'getDataTable()'])(
  's.getRange("A1").%s is refused by its name',
  (call) => {
    expect(thrown(`s.getRange('A1').${call}`)).toContain('is not available in the local host');
  },
);
