/** What a cell must be for a colour rule or a filter: the methods `when…` that their builders share. */
import { Service } from '../service.ts';
import type { ServiceContext } from './context.ts';

type Day = GoogleAppsScript.Base.Date | GoogleAppsScript.Spreadsheet.RelativeDate;

/** A symbol, because a script sees no symbols: the method is not one of the services'. */
export const takeCondition = Symbol('takeCondition');

export abstract class ConditionBuilder<T extends object> extends Service<T, ServiceContext> {
  /** Takes the condition in; answers the builder, so that calls can be chained. */
  abstract [takeCondition](criteria: string, ...values: unknown[]): T;

  whenCellEmpty(): T {
    return this[takeCondition]('CELL_EMPTY');
  }
  whenCellNotEmpty(): T {
    return this[takeCondition]('CELL_NOT_EMPTY');
  }
  whenFormulaSatisfied(formula: string): T {
    return this[takeCondition]('CUSTOM_FORMULA', formula);
  }
  whenNumberBetween(start: number, end: number): T {
    return this[takeCondition]('NUMBER_BETWEEN', start, end);
  }
  whenNumberEqualTo(number: number): T {
    return this[takeCondition]('NUMBER_EQUAL_TO', number);
  }
  whenNumberGreaterThan(number: number): T {
    return this[takeCondition]('NUMBER_GREATER_THAN', number);
  }
  whenNumberGreaterThanOrEqualTo(number: number): T {
    return this[takeCondition]('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  whenNumberLessThan(number: number): T {
    return this[takeCondition]('NUMBER_LESS_THAN', number);
  }
  whenNumberLessThanOrEqualTo(number: number): T {
    return this[takeCondition]('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  whenNumberNotBetween(start: number, end: number): T {
    return this[takeCondition]('NUMBER_NOT_BETWEEN', start, end);
  }
  whenNumberNotEqualTo(number: number): T {
    return this[takeCondition]('NUMBER_NOT_EQUAL_TO', number);
  }
  whenTextContains(text: string): T {
    return this[takeCondition]('TEXT_CONTAINS', text);
  }
  whenTextDoesNotContain(text: string): T {
    return this[takeCondition]('TEXT_DOES_NOT_CONTAIN', text);
  }
  whenTextEndsWith(text: string): T {
    return this[takeCondition]('TEXT_ENDS_WITH', text);
  }
  whenTextEqualTo(text: string): T {
    return this[takeCondition]('TEXT_EQUAL_TO', text);
  }
  whenTextStartsWith(text: string): T {
    return this[takeCondition]('TEXT_STARTS_WITH', text);
  }
  whenDateAfter(date: Day): T {
    return this[takeCondition]('DATE_AFTER', date);
  }
  whenDateBefore(date: Day): T {
    return this[takeCondition]('DATE_BEFORE', date);
  }
  whenDateEqualTo(date: Day): T {
    return this[takeCondition]('DATE_EQUAL_TO', date);
  }
}
