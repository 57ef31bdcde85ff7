/** What each authorisation mode and each scope allows, what is counted, and what a script finds in its scope. */
import { allScopes, trial } from '../support.ts';

const project = `
  function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('ตรวจ', 'check').addSeparator().addItem('วิเคราะห์', 'analyse').addToUi(); }
  function read() { return SpreadsheetApp.getActive().getName(); }
  function stored() { return PropertiesService.getDocumentProperties().getKeys(); }
  function panel() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); }
  function dates() { return { a: [new Date()] }; }
  function plain() { return { a: [1, null, undefined], b: 'ก' }; }
  function private_() { return 1; }`;

describe('authorisation modes', () => {
  it('NONE lets the menu be made and refuses everything else', () => {
    const { host } = trial(project);
    host.open('NONE');
    expect(host.ui.menus[0]?.items?.map((item) => item.functionName)).toEqual(['check', null, 'analyse']);
    expect(host.calls).toEqual([]);
    expect(() => host.run('read', [], { mode: 'NONE' })).toThrow(
      'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet',
    );
    expect(() => host.run('stored', [], { mode: 'NONE' })).toThrow('You do not have permission');
  });

  it('LIMITED reads the document and opens no panel', () => {
    const { host } = trial(project);
    expect(host.run('read', [], { mode: 'LIMITED' })).toBe('Untitled spreadsheet');
    expect(() => host.run('panel', [], { mode: 'LIMITED' })).toThrow(
      'You do not have permission to call Ui.showSidebar',
    );
    expect(() => host.run('panel')).not.toThrow();
  });

  it('custom functions read but neither write nor talk to the person', () => {
    const { host } = trial(`
      function TRY_WRITE() { SpreadsheetApp.getActiveSheet().getRange('B1').setValue(1); }
      function TRY_UI() { SpreadsheetApp.getUi(); }
      function TRY_READ() { return SpreadsheetApp.getActive().getSheets().length; }`);
    expect(host.evaluateFormula('=TRY_READ()')).toEqual([[1]]);
    expect(host.evaluateFormula('=TRY_WRITE()')[0]?.[0]).toMatchObject({
      error: '#ERROR!',
      message: expect.stringContaining('You do not have permission to call setValue') as unknown,
    });
    expect(host.evaluateFormula('=TRY_UI()')[0]?.[0]).toMatchObject({ error: '#ERROR!' });
  });
});

describe('scopes', () => {
  it('of the manifest open neither other files nor other services', () => {
    const { thrown } = trial();
    expect(thrown(`SpreadsheetApp.openById(ss.getId())`)).toContain(
      'Required permissions: https://www.googleapis.com/auth/spreadsheets',
    );
    expect(thrown(`DriveApp.getRootFolder()`)).toBe(
      'Exception: Specified permissions are not sufficient to call DriveApp.getRootFolder. Required permissions: https://www.googleapis.com/auth/drive',
    );
    expect(thrown(`DocumentApp.create('x')`)).toContain('https://www.googleapis.com/auth/documents');
    expect(thrown(`UrlFetchApp.fetch('https://example.go.th')`)).toContain('script.external_request');
  });

  it('say what is missing when consent was partial', () => {
    const scopes = allScopes.filter((scope) => !scope.endsWith('drive.file'));
    const { run, thrown } = trial('', { scopes });
    expect(run(`return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())`)).toBe(
      'REQUIRED',
    );
    expect(
      thrown(`ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/drive.file'])`),
    ).toContain('drive.file');
  });

  it('keep the address of the person unknown without the scope for it', () => {
    expect(trial().run(`return Session.getActiveUser().getEmail()`)).toBe('');
    expect(trial('', { scopes: allScopes }).run(`return Session.getActiveUser().getEmail()`)).toBe(
      'owner@example.go.th',
    );
  });
});

describe('counting', () => {
  it('counts reads and writes of the document, not handles and builders', () => {
    const { host } = trial(`function go() {
      var s = SpreadsheetApp.getActive().getSheetByName('Sheet1'); s.getName(); s.getSheetId(); SpreadsheetApp.newDataValidation().requireCheckbox().build();
      var r = s.getRange('A1:B2'); r.setValues([[1, 2], [3, 4]]); r.getValues(); s.getDataRange().getDisplayValues();
      LockService.getDocumentLock().tryLock(1); PropertiesService.getDocumentProperties().getProperty('x'); }`);
    host.run('go');
    expect(host.calls).toEqual([
      'Range.setValues',
      'Range.getValues',
      'Range.getDisplayValues',
      'Lock.tryLock',
      'Properties.getProperty',
    ]);
  });
});

describe('the script’s scope', () => {
  it('holds the built-ins and the services only', () => {
    expect(
      trial().run(
        `return [typeof process, typeof require, typeof setTimeout, typeof URL, typeof TextEncoder, typeof fetch, typeof console.log, typeof Intl]`,
      ),
    ).toEqual(['undefined', 'undefined', 'undefined', 'undefined', 'undefined', 'undefined', 'function', 'object']);
  });

  it('owns the arrays, dates and errors that services give it', () => {
    expect(
      trial().run(`s.getRange('A1').setValue(new Date()); var v = s.getRange('A1:B1').getValues();
        try { s.getRange(0, 0); } catch (e) { return [v instanceof Array, v[0] instanceof Array, v[0][0] instanceof Date, e instanceof Error]; }`),
    ).toEqual([true, true, true, true]);
  });

  it('is fresh for each execution', () => {
    const { host } = trial('var n = 0; function up() { n += 1; return n; }');
    expect([host.run('up'), host.run('up')]).toEqual([1, 1]);
  });

  it('throws for whatever is not implemented instead of giving undefined', () => {
    expect(trial().thrown(`s.insertSlicer()`)).toBe('Exception: Sheet.insertSlicer is not available in the local host');
    expect(trial().thrown(`Utilities.computeRsaSha1Signature`)).toContain('is not available in the local host');
  });

  it('prints enums by name and objects as the log shows them', () => {
    const { run, printed } = trial();
    run(`console.log('%s คะแนน', 97.5, [1, 'ก']); Logger.log(SpreadsheetApp.ProtectionType.SHEET); console.log(s)`);
    expect(printed).toEqual(["97.5 คะแนน [ 1, 'ก' ]", 'SHEET', 'Sheet']);
  });
});

describe('calls of the client', () => {
  it('carry plain JSON and fail on dates, even nested', () => {
    const { host } = trial(project);
    expect(host.rpc('plain')).toEqual({ a: [1, null, null], b: 'ก' });
    expect(() => host.rpc('dates')).toThrow('google.script.run cannot carry');
    expect(() => host.rpc('private_')).toThrow('Script function not found');
    expect(() => host.rpc('nope')).toThrow('Script function not found: nope');
  });
});
