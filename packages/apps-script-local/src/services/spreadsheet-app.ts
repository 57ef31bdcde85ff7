/** SpreadsheetApp. */
import { Service, ServiceError } from '../service.ts';
import { colorBuilder } from './color.ts';
import { conditionalRuleBuilder } from './conditional-format.ts';
import { requireDocument, requireScope, scopeNames, type ServiceContext } from './context.ts';
import { validationBuilder } from './data-validation.ts';
import * as enums from './enums.ts';
import { spreadsheet } from './handles.ts';
import { richTextBuilder, textStyleBuilder } from './rich-text.ts';
import { ui } from './ui.ts';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Sheets = typeof GoogleAppsScript.Spreadsheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const free = new Set([
  'getActive',
  'getActiveRange',
  'getActiveSheet',
  'getActiveSpreadsheet',
  'getUi',
  'newColor',
  'newConditionalFormatRule',
  'newDataValidation',
  'newRichTextValue',
  'newTextStyle',
]);

class SpreadsheetAppService extends Service<SpreadsheetApp, ServiceContext> implements Partial<SpreadsheetApp> {
  readonly BooleanCriteria = enums.BooleanCriteria;
  readonly BorderStyle = enums.BorderStyle;
  readonly ColorType = enums.ColorType;
  readonly CopyPasteType = enums.CopyPasteType;
  readonly DataValidationCriteria = enums.DataValidationCriteria;
  readonly DeveloperMetadataLocationType: Sheets['DeveloperMetadataLocationType'] = enums.DeveloperMetadataLocationType;
  readonly DeveloperMetadataVisibility = enums.DeveloperMetadataVisibility;
  readonly Dimension = enums.Dimension;
  readonly Direction = enums.Direction;
  readonly InterpolationType = enums.InterpolationType;
  readonly ProtectionType = enums.ProtectionType;
  readonly SheetType = enums.SheetType;
  readonly WrapStrategy = enums.WrapStrategy;
  constructor(caller: ServiceContext) {
    super(caller, 'SpreadsheetApp', { free });
  }
  getActive(): Spreadsheet {
    return this.getActiveSpreadsheet();
  }
  getActiveSpreadsheet(): Spreadsheet {
    requireDocument(this.caller, 'SpreadsheetApp.getActiveSpreadsheet');
    return spreadsheet(this.caller);
  }
  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    requireDocument(this.caller, 'SpreadsheetApp.getActiveSheet');
    return spreadsheet(this.caller).getActiveSheet();
  }
  getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
    requireDocument(this.caller, 'SpreadsheetApp.getActiveRange');
    return spreadsheet(this.caller).getActiveSheet().getActiveCell();
  }
  /** Everything is written at once here and results are brought up to date when they are read: nothing to wait for. */
  flush(): void {
    requireDocument(this.caller, 'SpreadsheetApp.flush');
  }
  getUi(): GoogleAppsScript.Base.Ui {
    if (this.caller.mode === 'CUSTOM_FUNCTION') {
      throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
    }
    return ui(this.caller);
  }
  openById(id: string): Spreadsheet {
    requireScope(this.caller, 'SpreadsheetApp.openById', [scopeNames.spreadsheets]);
    if (this.caller.mode !== 'FULL')
      throw new ServiceError('You do not have permission to call SpreadsheetApp.openById.');
    if (id !== this.caller.host.workbook.id) {
      throw new ServiceError('SpreadsheetApp.openById of another file is not available in the local host');
    }
    return spreadsheet(this.caller);
  }
  openByUrl(url: string): Spreadsheet {
    return this.openById(/\/d\/([^/]+)/.exec(url)?.[1] ?? '');
  }
  newColor(): GoogleAppsScript.Spreadsheet.ColorBuilder {
    return colorBuilder(this.caller);
  }
  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return conditionalRuleBuilder(this.caller);
  }
  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return validationBuilder(this.caller);
  }
  newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return richTextBuilder(this.caller);
  }
  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return textStyleBuilder(this.caller);
  }
}

export function spreadsheetApp(caller: ServiceContext): SpreadsheetApp {
  return new SpreadsheetAppService(caller).self;
}
