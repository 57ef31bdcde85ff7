/** FilterCriteria: which rows a column of a filter lets through. */
import { serialFromInstant } from '../model/dates.ts';
import { isCellError, type CellScalar, type FilterCriteriaModel } from '../model/workbook.ts';
import { Service, signatureError } from '../service.ts';
import { implementationOf } from '../service-objects.ts';
import { ConditionBuilder, takeCondition } from './condition-builder.ts';
import type { ServiceContext } from './context.ts';
import { BooleanCriteria, enumMember } from './enums.ts';
import { compares } from './validation-test.ts';

type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

const none: FilterCriteriaModel = { condition: null, hidden: [], visible: null };

class FilterCriteriaService extends Service<Criteria, ServiceContext> implements Partial<Criteria> {
  constructor(
    caller: ServiceContext,
    readonly criteria: FilterCriteriaModel,
  ) {
    super(caller, 'FilterCriteria', { free: 'all' });
  }
  copy(): Builder {
    return new FilterCriteriaBuilderService(this.caller, this.criteria).self;
  }
  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return typeOf(this.criteria);
  }
  getCriteriaValues(): unknown[] {
    return [...(this.criteria.condition?.values ?? [])];
  }
  getHiddenValues(): string[] {
    return [...this.criteria.hidden];
  }
  getVisibleValues(): string[] {
    return [...(this.criteria.visible ?? [])];
  }
}

/** Live the type of criteria without a condition is null; the published type does not say so. */
function typeOf({ condition }: FilterCriteriaModel): GoogleAppsScript.Spreadsheet.BooleanCriteria {
  return (
    condition === null ? null : enumMember(BooleanCriteria, condition.criteria)
  ) as GoogleAppsScript.Spreadsheet.BooleanCriteria;
}

class FilterCriteriaBuilderService extends ConditionBuilder<Builder> implements Partial<Builder> {
  #criteria: FilterCriteriaModel;
  constructor(caller: ServiceContext, criteria: FilterCriteriaModel) {
    super(caller, 'FilterCriteriaBuilder', { free: 'all' });
    this.#criteria = criteria;
  }
  build(): Criteria {
    return filterCriteria(this.caller, this.#criteria);
  }
  copy(): Builder {
    return new FilterCriteriaBuilderService(this.caller, this.#criteria).self;
  }
  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return typeOf(this.#criteria);
  }
  getCriteriaValues(): unknown[] {
    return [...(this.#criteria.condition?.values ?? [])];
  }
  getHiddenValues(): string[] {
    return [...this.#criteria.hidden];
  }
  getVisibleValues(): string[] {
    return [...(this.#criteria.visible ?? [])];
  }
  setHiddenValues(values: string[]): Builder {
    this.#criteria = { ...this.#criteria, hidden: Array.from(values, String), visible: null };
    return this.self;
  }
  setVisibleValues(values: string[]): Builder {
    this.#criteria = { ...this.#criteria, visible: Array.from(values, String), hidden: [] };
    return this.self;
  }
  [takeCondition](criteria: string, ...values: unknown[]): Builder {
    this.#criteria = { ...this.#criteria, condition: { criteria, values } };
    return this.self;
  }
}

export function filterCriteria(caller: ServiceContext, criteria: FilterCriteriaModel): Criteria {
  return new FilterCriteriaService(caller, criteria).self;
}

export function filterCriteriaBuilder(caller: ServiceContext): Builder {
  return new FilterCriteriaBuilderService(caller, none).self;
}

/** The criteria that a script passed. @throws ServiceError for anything else */
export function criteriaOf(value: unknown, method: string): FilterCriteriaModel {
  const implementation = implementationOf(value);
  if (implementation instanceof FilterCriteriaService) return implementation.criteria;
  throw signatureError(method, [value]);
}

/**
 * Whether criteria let a cell through. Own formulas are not evaluated and let everything through.
 * @param shown the cell as a person sees it, which is what values are compared by
 */
export function passes(
  { condition, hidden, visible }: FilterCriteriaModel,
  value: CellScalar,
  shown: string,
  timeZone: string,
): boolean {
  if (hidden.includes(shown) || (visible !== null && !visible.includes(shown))) return false;
  if (condition === null || condition.criteria === 'CUSTOM_FORMULA') return true;
  const text = shown.toLowerCase();
  const wanted = String(condition.values[0] ?? '').toLowerCase();
  switch (condition.criteria) {
    case 'CELL_EMPTY':
      return value === null;
    case 'CELL_NOT_EMPTY':
      return value !== null;
    case 'TEXT_CONTAINS':
      return text.includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(wanted);
    case 'TEXT_EQUAL_TO':
      return text === wanted;
    case 'TEXT_STARTS_WITH':
      return text.startsWith(wanted);
    case 'TEXT_ENDS_WITH':
      return text.endsWith(wanted);
    default: {
      const [first = 0, second = 0] = condition.values.map((bound) =>
        Object.prototype.toString.call(bound) === '[object Date]'
          ? serialFromInstant((bound as Date).getTime(), timeZone)
          : Number(bound),
      );
      const number = typeof value === 'number' && !isCellError(value) ? value : Number.NaN;
      // A day holds all of its times.
      const compared = condition.criteria.startsWith('DATE_') ? Math.floor(number) : number;
      return compares(condition.criteria, compared, first, second);
    }
  }
}
