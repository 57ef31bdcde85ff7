/** The globals of an execution: every service by its name, the refused ones included. */
import { refusedService } from '../service.ts';
import { browser } from './browser.ts';
import { charts } from './charts-service.ts';
import { scopeNames, type ServiceContext } from './context.ts';
import { driveService } from './drive.ts';
import { htmlService } from './html-service.ts';
import { logger, scriptConsole } from './logging.ts';
import { mimeTypes } from './mime-types.ts';
import { scriptApp } from './script-app.ts';
import { session } from './session.ts';
import { spreadsheetApp } from './spreadsheet-app.ts';
import { cacheService, lockService, propertiesService } from './stores.ts';
import { utilities } from './utilities.ts';

/** Services that exist in Apps Script and not here, with the scope that a call of them needs. */
const refused: { readonly [name: string]: string } = {
  CalendarApp: scopeNames.calendar,
  DocumentApp: scopeNames.documents,
  DriveApp: scopeNames.drive,
  FormApp: scopeNames.forms,
  GmailApp: scopeNames.gmail,
  MailApp: scopeNames.mail,
  SlidesApp: scopeNames.slides,
  UrlFetchApp: scopeNames.fetch,
};

export function serviceGlobals(caller: ServiceContext): { [name: string]: unknown } {
  const globals: { [name: string]: unknown } = {
    Browser: browser(caller),
    CacheService: cacheService(caller),
    Charts: charts(caller),
    HtmlService: htmlService(caller),
    LockService: lockService(caller),
    Logger: logger(caller),
    MimeType: mimeTypes,
    PropertiesService: propertiesService(caller),
    ScriptApp: scriptApp(caller),
    Session: session(caller),
    SpreadsheetApp: spreadsheetApp(caller),
    Utilities: utilities(caller),
    console: scriptConsole(caller),
  };
  // Without the manifest's entry the name does not exist at all.
  if (caller.host.drive.mode !== 'off') globals.Drive = driveService(caller);
  for (const [name, scope] of Object.entries(refused)) {
    globals[name] = refusedService(caller, name, (method) =>
      caller.host.scopes.has(scope)
        ? `${method} is not available in the local host`
        : `Specified permissions are not sufficient to call ${method}. Required permissions: ${scope}`,
    );
  }
  return globals;
}
