/** Apps Script's enums. Live they are objects that print as their name; the model stores the names. */

class EnumValue {
  constructor(
    private readonly label: string,
    private readonly position: number,
  ) {
    Object.freeze(this);
  }
  toString(): string {
    return this.label;
  }
  name(): string {
    return this.label;
  }
  ordinal(): number {
    return this.position;
  }
  compareTo(other: EnumValue): number {
    return this.position - other.position;
  }
  toJSON(): string {
    return this.label;
  }
}

/**
 * The published types call enum members numbers, live they are objects with a name; the cast from one to the other is
 * made here only.
 */
function enumOf<T extends object>(...labels: (keyof T & string)[]): T {
  const members: { [label: string]: unknown } = {};
  labels.forEach((label, index) => (members[label] = new EnumValue(label, index)));
  return Object.freeze(members) as T;
}

/** The name of an enum value that a script passed, or null when it is none. */
export function enumName(value: unknown): string | null {
  return value instanceof EnumValue ? value.name() : null;
}

/** The member of an enum with a name that the model stores. */
export function enumMember<T extends object>(all: T, name: string): T[keyof T] {
  const member = all[name as keyof T];
  if (member === undefined) throw new Error(`No enum member ${name}`);
  return member;
}

type Sheets = typeof GoogleAppsScript.Spreadsheet;

export const TextDirection = enumOf<Sheets['TextDirection']>('LEFT_TO_RIGHT', 'RIGHT_TO_LEFT');
export const AutoFillSeries = enumOf<Sheets['AutoFillSeries']>('DEFAULT_SERIES', 'ALTERNATE_SERIES');
export const TextToColumnsDelimiter = enumOf<Sheets['TextToColumnsDelimiter']>('COMMA', 'SEMICOLON', 'PERIOD', 'SPACE');
export const GroupControlTogglePosition = enumOf<Sheets['GroupControlTogglePosition']>('BEFORE', 'AFTER');
export const RecalculationInterval = enumOf<Sheets['RecalculationInterval']>('ON_CHANGE', 'MINUTE', 'HOUR');
export const BandingTheme = enumOf<Sheets['BandingTheme']>(
  'LIGHT_GREY',
  'CYAN',
  'GREEN',
  'YELLOW',
  'ORANGE',
  'BLUE',
  'TEAL',
  'GREY',
  'BROWN',
  'LIGHT_GREEN',
  'INDIGO',
  'PINK',
);
export const RelativeDate = enumOf<Sheets['RelativeDate']>(
  'TODAY',
  'TOMORROW',
  'YESTERDAY',
  'PAST_WEEK',
  'PAST_MONTH',
  'PAST_YEAR',
);
export const ThemeColorType = enumOf<Sheets['ThemeColorType']>(
  'UNSUPPORTED',
  'TEXT',
  'BACKGROUND',
  'ACCENT1',
  'ACCENT2',
  'ACCENT3',
  'ACCENT4',
  'ACCENT5',
  'ACCENT6',
  'HYPERLINK',
);
export const ValueType = enumOf<Sheets['ValueType']>('IMAGE');
export const ProtectionType = enumOf<Sheets['ProtectionType']>('RANGE', 'SHEET');
export const Dimension = enumOf<Sheets['Dimension']>('COLUMNS', 'ROWS');
export const CopyPasteType = enumOf<Sheets['CopyPasteType']>(
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
);
export const Direction = enumOf<Sheets['Direction']>('UP', 'DOWN', 'PREVIOUS', 'NEXT');
export const WrapStrategy = enumOf<Sheets['WrapStrategy']>('WRAP', 'OVERFLOW', 'CLIP');
export const SheetType = enumOf<Sheets['SheetType']>('GRID', 'OBJECT');
export const BorderStyle = enumOf<Sheets['BorderStyle']>(
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
);
export const InterpolationType = enumOf<Sheets['InterpolationType']>('NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX');
export const DeveloperMetadataVisibility = enumOf<Sheets['DeveloperMetadataVisibility']>('DOCUMENT', 'PROJECT');
export const DeveloperMetadataLocationType = enumOf<Sheets['DeveloperMetadataLocationType']>(
  'SPREADSHEET',
  'SHEET',
  'ROW',
  'COLUMN',
);
export const BooleanCriteria = enumOf<Sheets['BooleanCriteria']>(
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
);
export const DataValidationCriteria = enumOf<Sheets['DataValidationCriteria']>(
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
);

type Base = typeof GoogleAppsScript.Base;

export const Button = enumOf<Base['Button']>('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
export const ButtonSet = enumOf<Base['ButtonSet']>('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');
export const ColorType = enumOf<Base['ColorType']>('UNSUPPORTED', 'RGB', 'THEME');

type Script = typeof GoogleAppsScript.Script;

export const AuthMode = enumOf<Script['AuthMode']>('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
export const EventType = enumOf<Script['EventType']>(
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
);
export const TriggerSource = enumOf<Script['TriggerSource']>('SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR');
export const InstallationSource = enumOf<Script['InstallationSource']>(
  'APPS_MARKETPLACE_DOMAIN_ADD_ON',
  'NONE',
  'WEB_STORE_ADD_ON',
);
export const WeekDay = enumOf<typeof GoogleAppsScript.Base.Weekday>(
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
);
export const AuthorizationStatus = enumOf<Script['AuthorizationStatus']>('REQUIRED', 'NOT_REQUIRED');

type Utility = typeof GoogleAppsScript.Utilities;

export const Charset = enumOf<Utility['Charset']>('US_ASCII', 'UTF_8');
export const DigestAlgorithm = enumOf<Utility['DigestAlgorithm']>(
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
);
export const MacAlgorithm = enumOf<Utility['MacAlgorithm']>(
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
);

type Html = typeof GoogleAppsScript.HTML;

export const SandboxMode = enumOf<Html['SandboxMode']>('EMULATED', 'IFRAME', 'NATIVE');
export const XFrameOptionsMode = enumOf<Html['XFrameOptionsMode']>('ALLOWALL', 'DEFAULT');

type ChartEnums = typeof GoogleAppsScript.Charts;

export const ChartType = enumOf<ChartEnums['ChartType']>(
  'AREA',
  'BAR',
  'COLUMN',
  'COMBO',
  'LINE',
  'PIE',
  'RADAR',
  'SCATTER',
  'TABLE',
);
export const Position = enumOf<ChartEnums['Position']>('TOP', 'RIGHT', 'BOTTOM', 'NONE');
export const ColumnType = enumOf<ChartEnums['ColumnType']>('DATE', 'NUMBER', 'STRING');
export const ChartMergeStrategy = enumOf<ChartEnums['ChartMergeStrategy']>('MERGE_COLUMNS', 'MERGE_ROWS');
export const ChartHiddenDimensionStrategy = enumOf<ChartEnums['ChartHiddenDimensionStrategy']>(
  'IGNORE_BOTH',
  'IGNORE_COLUMNS',
  'IGNORE_ROWS',
  'SHOW_BOTH',
);
