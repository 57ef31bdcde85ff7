/** Runs a piece of Apps Script on the local services, as the tests of the services do. */
import { createHost, type Host, type HostOptions } from '../src/host.ts';
import { scopeNames } from '../src/services/context.ts';
import { readXlsx } from '../src/xlsx/index.ts';
import { newWorkbookModel, type WorkbookModel } from '../src/model/workbook.ts';

/** What a cautious add-on asks for: the open file, its panel, and the files it makes itself. */
const manifest = {
  timeZone: 'Asia/Bangkok',
  oauthScopes: [scopeNames.currentOnly, scopeNames.ui, scopeNames.driveFile],
};

export const allScopes = [...manifest.oauthScopes, scopeNames.spreadsheets, scopeNames.email];

export interface Trial {
  readonly host: Host;
  readonly printed: string[];
  /** Runs statements with `ss` the workbook and `s` its first sheet; gives what they return, as plain JSON. */
  run(body: string): unknown;
  /** The message that the statements throw, with its name in front, as `String(error)` gives it. */
  thrown(body: string): string;
}

/** A Thai spreadsheet: dates are typed day first, months have Thai names. */
const thaiSettings = { locale: 'th_TH', timeZone: 'Asia/Bangkok', owner: 'owner@example.go.th' };

export function thaiWorkbook(): WorkbookModel {
  return newWorkbookModel(thaiSettings);
}

export function readThai(bytes: Uint8Array): Promise<WorkbookModel> {
  return readXlsx(bytes, thaiSettings);
}

/** A host whose project is `functions`, plus one runner for statements. */
export function trial(functions = '', options: HostOptions = {}): Trial {
  const printed: string[] = [];
  const runner = `
    function runStatements(body) {
      var ss = SpreadsheetApp.getActive();
      return JSON.stringify(new Function('ss', 's', body)(ss, ss.getSheets()[0]));
    }
    function throwStatements(body) {
      var ss = SpreadsheetApp.getActive();
      try { new Function('ss', 's', body)(ss, ss.getSheets()[0]); } catch (error) { return String(error); }
      return 'nothing was thrown';
    }`;
  const scripts = [
    { name: 'functions.js', code: functions },
    { name: 'runner.js', code: runner },
  ];
  const host = createHost({
    project: { scripts, html: new Map([['Sidebar', '<p>สวัสดี</p>']]), manifest },
    workbook: thaiWorkbook(),
    print: (line) => printed.push(line),
    now: () => new Date(Date.UTC(2024, 5, 15, 3)),
    ...options,
  });
  return {
    host,
    printed,
    run: (body) => {
      const json = host.run('runStatements', [body]);
      return typeof json === 'string' ? (JSON.parse(json) as unknown) : undefined;
    },
    thrown: (body) => String(host.run('throwStatements', [body])),
  };
}
