/** DataValidation and its builder. */
import type { ValidationRule } from '../model/workbook.ts';
import { Service, signatureError, ServiceError } from '../service.ts';
import { implementationOf } from '../service-objects.ts';
import { areaOf } from './areas.ts';
import { isDate } from './cell-writer.ts';
import type { ServiceContext } from './context.ts';
import { DataValidationCriteria, enumMember, enumName } from './enums.ts';
import { range } from './handles.ts';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type DataValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;
type AppsScriptDate = GoogleAppsScript.Base.Date;

const noRule: ValidationRule = { criteria: '', values: [], allowInvalid: true, helpText: null };

abstract class RuleFields<T extends object> extends Service<T, ServiceContext> {
  abstract readonly rule: ValidationRule;
  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return enumMember(DataValidationCriteria, this.rule.criteria);
  }
  getCriteriaValues(): unknown[] {
    return this.rule.values.map((value) =>
      isArea(value) ? range(this.caller, value) : isDate(value) ? new Date(value.getTime()) : value,
    );
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilderService(this.caller, this.rule).self;
  }
}

class DataValidationService extends RuleFields<DataValidation> implements Partial<DataValidation> {
  constructor(
    caller: ServiceContext,
    readonly rule: ValidationRule,
  ) {
    super(caller, 'DataValidation', { free: 'all' });
  }
  getHelpText(): string {
    return this.rule.helpText ?? '';
  }
}

class DataValidationBuilderService extends RuleFields<DataValidationBuilder> implements Partial<DataValidationBuilder> {
  rule: ValidationRule;
  constructor(caller: ServiceContext, rule: ValidationRule = noRule) {
    super(caller, 'DataValidationBuilder', { free: 'all' });
    this.rule = rule;
  }
  getHelpText(): string | null {
    return this.rule.helpText;
  }
  #require(criteria: string, values: readonly unknown[]): DataValidationBuilder {
    this.rule = { ...this.rule, criteria, values };
    return this.self;
  }
  #numbers(criteria: string, ...values: number[]): DataValidationBuilder {
    if (!values.every((value) => typeof value === 'number')) {
      throw signatureError(`SpreadsheetApp.DataValidationBuilder.require${criteria}`, values);
    }
    return this.#require(criteria, values);
  }
  #dates(criteria: string, ...values: AppsScriptDate[]): DataValidationBuilder {
    if (!values.every(isDate)) throw signatureError(`SpreadsheetApp.DataValidationBuilder.require${criteria}`, values);
    return this.#require(criteria, values);
  }
  requireCheckbox(checkedValue?: unknown, uncheckedValue?: unknown): DataValidationBuilder {
    return this.#require(
      'CHECKBOX',
      [checkedValue, uncheckedValue].filter((value) => value !== undefined),
    );
  }
  requireDate(): DataValidationBuilder {
    return this.#require('DATE_IS_VALID_DATE', []);
  }
  requireDateAfter(date: AppsScriptDate): DataValidationBuilder {
    return this.#dates('DATE_AFTER', date);
  }
  requireDateBefore(date: AppsScriptDate): DataValidationBuilder {
    return this.#dates('DATE_BEFORE', date);
  }
  requireDateBetween(start: AppsScriptDate, end: AppsScriptDate): DataValidationBuilder {
    return this.#dates('DATE_BETWEEN', start, end);
  }
  requireDateEqualTo(date: AppsScriptDate): DataValidationBuilder {
    return this.#dates('DATE_EQUAL_TO', date);
  }
  requireDateNotBetween(start: AppsScriptDate, end: AppsScriptDate): DataValidationBuilder {
    return this.#dates('DATE_NOT_BETWEEN', start, end);
  }
  requireDateOnOrAfter(date: AppsScriptDate): DataValidationBuilder {
    return this.#dates('DATE_ON_OR_AFTER', date);
  }
  requireDateOnOrBefore(date: AppsScriptDate): DataValidationBuilder {
    return this.#dates('DATE_ON_OR_BEFORE', date);
  }
  requireFormulaSatisfied(formula: string): DataValidationBuilder {
    return this.#require('CUSTOM_FORMULA', [formula]);
  }
  requireNumberBetween(start: number, end: number): DataValidationBuilder {
    return this.#numbers('NUMBER_BETWEEN', start, end);
  }
  requireNumberEqualTo(number: number): DataValidationBuilder {
    return this.#numbers('NUMBER_EQUAL_TO', number);
  }
  requireNumberGreaterThan(number: number): DataValidationBuilder {
    return this.#numbers('NUMBER_GREATER_THAN', number);
  }
  requireNumberGreaterThanOrEqualTo(number: number): DataValidationBuilder {
    return this.#numbers('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  requireNumberLessThan(number: number): DataValidationBuilder {
    return this.#numbers('NUMBER_LESS_THAN', number);
  }
  requireNumberLessThanOrEqualTo(number: number): DataValidationBuilder {
    return this.#numbers('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  requireNumberNotBetween(start: number, end: number): DataValidationBuilder {
    return this.#numbers('NUMBER_NOT_BETWEEN', start, end);
  }
  requireNumberNotEqualTo(number: number): DataValidationBuilder {
    return this.#numbers('NUMBER_NOT_EQUAL_TO', number);
  }
  requireTextContains(text: string): DataValidationBuilder {
    return this.#require('TEXT_CONTAINS', [text]);
  }
  requireTextDoesNotContain(text: string): DataValidationBuilder {
    return this.#require('TEXT_DOES_NOT_CONTAIN', [text]);
  }
  requireTextEqualTo(text: string): DataValidationBuilder {
    return this.#require('TEXT_EQUAL_TO', [text]);
  }
  requireTextIsEmail(): DataValidationBuilder {
    return this.#require('TEXT_IS_VALID_EMAIL', []);
  }
  requireTextIsUrl(): DataValidationBuilder {
    return this.#require('TEXT_IS_VALID_URL', []);
  }
  /** Numbers in the list become strings, as live. */
  requireValueInList(values: string[], showDropdown = true): DataValidationBuilder {
    if (!Array.isArray(values))
      throw signatureError('SpreadsheetApp.DataValidationBuilder.requireValueInList', [values]);
    if (values.length === 0) throw new ServiceError('The list of values must not be empty.');
    return this.#require('VALUE_IN_LIST', [values.map(String), showDropdown]);
  }
  requireValueInRange(source: Range, showDropdown = true): DataValidationBuilder {
    const area = areaOf(source, 'SpreadsheetApp.DataValidationBuilder.requireValueInRange');
    return this.#require('VALUE_IN_RANGE', [area, showDropdown]);
  }
  withCriteria(criteria: GoogleAppsScript.Spreadsheet.DataValidationCriteria, args: unknown[]): DataValidationBuilder {
    const name = enumName(criteria);
    if (name === null || !(name in DataValidationCriteria)) {
      throw signatureError('SpreadsheetApp.DataValidationBuilder.withCriteria', [criteria, args]);
    }
    const values = args.map((value) => (implementationOf(value) ? areaOf(value, 'withCriteria') : value));
    if (name === 'VALUE_IN_LIST') {
      const [list, showDropdown = true] = values;
      return this.#require(name, [Array.isArray(list) ? list.map(String) : [], showDropdown]);
    }
    return this.#require(name, values);
  }
  setAllowInvalid(allowInvalid: boolean): DataValidationBuilder {
    this.rule = { ...this.rule, allowInvalid };
    return this.self;
  }
  setHelpText(helpText: string): DataValidationBuilder {
    this.rule = { ...this.rule, helpText };
    return this.self;
  }
  build(): DataValidation {
    if (this.rule.criteria === '') throw new ServiceError('A data validation rule needs a criterion.');
    return validation(this.caller, this.rule);
  }
}

function isArea(value: unknown): value is Parameters<typeof range>[1] {
  return typeof value === 'object' && value !== null && 'sheet' in value;
}

export function validation(caller: ServiceContext, rule: ValidationRule): DataValidation {
  return new DataValidationService(caller, rule).self;
}

export function validationBuilder(caller: ServiceContext): DataValidationBuilder {
  return new DataValidationBuilderService(caller).self;
}

/** The rule of a DataValidation that a script passed. */
export function ruleOf(value: unknown, method: string): ValidationRule {
  const implementation = implementationOf(value);
  if (implementation instanceof DataValidationService) return implementation.rule;
  throw signatureError(method, [value]);
}
