/** Protections, developer metadata and named ranges. */
import { thaiWorkbook, trial } from '../support.ts';

describe('protection', () => {
  it('of a sheet has no address, spans everything, and names no editor in a fresh file', () => {
    expect(
      trial().run(`var p = s.protect().setDescription('ITA'); var r = p.getRange();
        return [String(p.getProtectionType()), p.getEditors().length, p.canEdit(), r.getA1Notation(), r.getNumRows(), r.getNumColumns(), s.getProtections(SpreadsheetApp.ProtectionType.SHEET).length]`),
    ).toEqual(['SHEET', 0, true, '', 1000, 26, 1]);
  });

  it('twice on one range makes two; remove takes one away', () => {
    expect(
      trial().run(
        `var r = s.getRange('A1:B2'); r.protect(); r.protect().remove(); return s.getProtections(SpreadsheetApp.ProtectionType.RANGE).length`,
      ),
    ).toBe(1);
  });

  const shared = (protect: string, user = 'clerk@example.go.th') => {
    const workbook = thaiWorkbook();
    workbook.editors = ['clerk@example.go.th'];
    trial('', { workbook }).run(protect);
    return trial('', { workbook, user });
  };

  it('stops a colleague who is not among its editors, and nobody when it only warns', () => {
    const alone = `var p = s.protect(); p.removeEditors(p.getEditors().map(function (u) { return u.getEmail(); }));`;
    const message =
      'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
    expect(shared(alone).thrown(`s.getRange('A1').setValue(1)`)).toBe(message);
    expect(shared(alone).thrown(`s.insertRowAfter(1)`)).toBe(message);
    expect(shared(alone, 'owner@example.go.th').thrown(`s.getRange('A1').setValue(1)`)).toBe('nothing was thrown');
    expect(shared(`${alone} p.setWarningOnly(true)`).thrown(`s.getRange('A1').setValue(1)`)).toBe('nothing was thrown');
    expect(shared(`s.protect()`).thrown(`s.getRange('A1').setValue(1)`)).toBe('nothing was thrown');
  });

  it('leaves its unprotected ranges open', () => {
    const open = `var p = s.protect(); p.removeEditors(p.getEditors().map(function (u) { return u.getEmail(); })); p.setUnprotectedRanges([s.getRange('B:B')])`;
    expect(shared(open).thrown(`s.getRange('B5').setValue(1)`)).toBe('nothing was thrown');
    expect(shared(open).thrown(`s.getRange('A5:B5').setValue(1)`)).toContain('protected cell');
  });
});

describe('developer metadata', () => {
  it('lives on the workbook, a sheet, a whole row or a whole column only', () => {
    const { run, thrown } = trial();
    expect(thrown(`s.getRange('A1').addDeveloperMetadata('k')`)).toBe(
      'Exception: Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
    expect(thrown(`s.getRange('A:B').addDeveloperMetadata('k')`)).toContain('arbitrary ranges');
    expect(
      run(`ss.addDeveloperMetadata('wb', '1'); s.addDeveloperMetadata('tab', 'scores'); s.getRange('D:D').addDeveloperMetadata('col', 'score'); s.getRange('3:3').addDeveloperMetadata('row');
        return ss.createDeveloperMetadataFinder().find().map(function (m) { return [m.getKey(), m.getValue(), String(m.getVisibility()), String(m.getLocation().getLocationType())]; })`),
    ).toEqual([
      ['wb', '1', 'DOCUMENT', 'SPREADSHEET'],
      ['tab', 'scores', 'DOCUMENT', 'SHEET'],
      ['col', 'score', 'DOCUMENT', 'COLUMN'],
      ['row', null, 'DOCUMENT', 'ROW'],
    ]);
  });

  it('of a row is not found from one cell of it', () => {
    expect(
      trial().run(`s.getRange('3:3').addDeveloperMetadata('row', 'x');
        return [s.getRange('A3').getDeveloperMetadata().length, s.getRange('3:3').getDeveloperMetadata().length, s.getRange('A3').createDeveloperMetadataFinder().withKey('row').find().length, s.getRange('2:4').createDeveloperMetadataFinder().withKey('row').find().length, s.createDeveloperMetadataFinder().withKey('row').find().length]`),
    ).toEqual([0, 1, 0, 1, 1]);
  });

  it('moves with its column and goes with it', () => {
    const { run } = trial();
    run(`s.getRange('B:B').addDeveloperMetadata('col', 'score'); s.insertColumnBefore(1)`);
    const where = `return ss.createDeveloperMetadataFinder().withKey('col').find().map(function (m) { return m.getLocation().getColumn().getColumn(); })`;
    expect(run(where)).toEqual([3]);
    expect(run(`s.deleteColumn(3); ${where}`)).toEqual([]);
  });

  it('is changed and removed through what was found', () => {
    expect(
      trial()
        .run(`s.addDeveloperMetadata('k', 'a', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT); var m = s.getDeveloperMetadata()[0]; m.setValue('b');
        var seen = [ss.createDeveloperMetadataFinder().withKey('k').withValue('b').withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT).find().length];
        m.remove(); return seen.concat(s.getDeveloperMetadata().length)`),
    ).toEqual([1, 0]);
  });
});

describe('named ranges', () => {
  it('are null when absent, and work in formulas', () => {
    expect(
      trial()
        .run(`s.getRange('A1:A2').setValues([[40], [2]]); ss.setNamedRange('SCORES', s.getRange('A1:A2')); s.getRange('B1').setFormula('=SUM(SCORES)');
        return [ss.getRangeByName('nope'), ss.getRangeByName('scores').getA1Notation(), ss.getNamedRanges()[0].getName(), s.getRange('B1').getValue()]`),
    ).toEqual([null, 'A1:A2', 'SCORES', 42]);
  });

  it('need a name that is no cell', () => {
    expect(trial().thrown(`ss.setNamedRange('A1', s.getRange('A1'))`)).toContain('not valid');
  });
});
