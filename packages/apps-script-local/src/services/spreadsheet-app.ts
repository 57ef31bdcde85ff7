/** SpreadsheetApp. */
import { newWorkbookModel, type WorkbookModel } from '../model/workbook.ts';
import { Service, ServiceError, signatureError } from '../service.ts';
import { cellImageBuilder } from './cell-image.ts';
import { colorBuilder } from './color.ts';
import { conditionalRuleBuilder } from './conditional-format.ts';
import { requireDocument, requireScope, scopeNames, type ServiceContext } from './context.ts';
import { validationBuilder } from './data-validation.ts';
import * as enums from './enums.ts';
import { addFile, contextOf, freeFileId } from './files.ts';
import { filterCriteriaBuilder } from './filter-criteria.ts';
import { spreadsheet } from './handles.ts';
import { richTextBuilder, textStyleBuilder } from './rich-text.ts';
import { activeRange, activeRanges, currentCell, selection } from './selection.ts';
import { ui } from './ui.ts';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Sheets = typeof GoogleAppsScript.Spreadsheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const free = new Set([
  'getActive',
  'getActiveRange',
  'getActiveRangeList',
  'getActiveSheet',
  'getActiveSpreadsheet',
  'getCurrentCell',
  'getSelection',
  'getUi',
  'newCellImage',
  'newColor',
  'newConditionalFormatRule',
  'newDataValidation',
  'newFilterCriteria',
  'newRichTextValue',
  'newTextStyle',
]);

class SpreadsheetAppService extends Service<SpreadsheetApp, ServiceContext> implements Partial<SpreadsheetApp> {
  readonly AutoFillSeries = enums.AutoFillSeries;
  readonly BandingTheme = enums.BandingTheme;
  readonly BooleanCriteria = enums.BooleanCriteria;
  readonly BorderStyle = enums.BorderStyle;
  readonly ColorType = enums.ColorType;
  readonly CopyPasteType = enums.CopyPasteType;
  readonly DataValidationCriteria = enums.DataValidationCriteria;
  readonly DeveloperMetadataLocationType: Sheets['DeveloperMetadataLocationType'] = enums.DeveloperMetadataLocationType;
  readonly DeveloperMetadataVisibility = enums.DeveloperMetadataVisibility;
  readonly Dimension = enums.Dimension;
  readonly Direction = enums.Direction;
  readonly GroupControlTogglePosition = enums.GroupControlTogglePosition;
  readonly InterpolationType = enums.InterpolationType;
  readonly ProtectionType = enums.ProtectionType;
  readonly RecalculationInterval = enums.RecalculationInterval;
  readonly RelativeDate = enums.RelativeDate;
  readonly SheetType = enums.SheetType;
  readonly TextDirection = enums.TextDirection;
  readonly TextToColumnsDelimiter = enums.TextToColumnsDelimiter;
  readonly ThemeColorType = enums.ThemeColorType;
  readonly ValueType = enums.ValueType;
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
    return activeRange(this.caller, this.caller.host.workbook.activeSheet);
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
    return spreadsheet(contextOf(this.caller, String(id)));
  }
  /** A new file, empty but for one sheet of so many rows and columns. */
  create(name: string, rows = 1000, columns = 26): Spreadsheet {
    requireScope(this.caller, 'SpreadsheetApp.create', [scopeNames.spreadsheets]);
    if (typeof name !== 'string') throw signatureError('SpreadsheetApp.create', [name]);
    const { locale, timeZone } = this.caller.host.workbook;
    const made = newWorkbookModel({ name, locale, timeZone, owner: this.caller.host.user });
    const [first] = made.sheets;
    if (first) Object.assign(first, { maxRows: rows, maxColumns: columns });
    return spreadsheet(addFile(this.caller, { ...made, id: freeFileId(this.caller) }));
  }
  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    const { activeSheet } = this.#workbook('getActiveRangeList');
    return activeRanges(this.caller, activeSheet);
  }
  getCurrentCell(): GoogleAppsScript.Spreadsheet.Range {
    const { activeSheet } = this.#workbook('getCurrentCell');
    return currentCell(this.caller, activeSheet);
  }
  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    const { activeSheet } = this.#workbook('getSelection');
    return selection(this.caller, activeSheet);
  }
  setActiveSheet(target: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Sheet {
    return this.getActiveSpreadsheet().setActiveSheet(target);
  }
  setActiveRange(target: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.Range {
    return this.getActiveSpreadsheet().setActiveRange(target);
  }
  setActiveRangeList(list: GoogleAppsScript.Spreadsheet.RangeList): GoogleAppsScript.Spreadsheet.RangeList {
    return this.getActiveSpreadsheet().setActiveRangeList(list);
  }
  setCurrentCell(cell: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.Range {
    return this.getActiveSpreadsheet().setCurrentCell(cell);
  }
  newFilterCriteria(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
    return filterCriteriaBuilder(this.caller);
  }
  #workbook(method: string): WorkbookModel {
    requireDocument(this.caller, `SpreadsheetApp.${method}`);
    return this.caller.host.workbook;
  }
  openByUrl(url: string): Spreadsheet {
    return this.openById(/\/d\/([^/]+)/.exec(url)?.[1] ?? '');
  }
  newCellImage(): GoogleAppsScript.Spreadsheet.CellImageBuilder {
    return cellImageBuilder(this.caller);
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
