/** Whether a value breaks a data validation rule. */
import { serialFromInstant } from '../model/dates.ts';
import { displayText } from '../model/number-format.ts';
import { valueAt } from '../model/grid.ts';
import { isCellError, type Area, type CellScalar, type ValidationRule } from '../model/workbook.ts';

/** True when the rule refuses the value. Blanks always pass; own formulas are not evaluated and pass. */
export function violates(rule: ValidationRule, value: CellScalar, timeZone: string): boolean {
  if (value === null) return false;
  if (isCellError(value)) return true;
  const [first, second] = rule.values;
  const text = displayText(value, undefined);
  const number = typeof value === 'number' ? value : Number.NaN;
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
      return !(Array.isArray(first) && first.some((entry) => String(entry) === text));
    case 'VALUE_IN_RANGE':
      return !isArea(first) || !areaHolds(first, text);
    case 'CHECKBOX':
      return rule.values.length === 0
        ? typeof value !== 'boolean'
        : !rule.values.some((entry) => String(entry) === text);
    case 'TEXT_CONTAINS':
      return !text.includes(String(first));
    case 'TEXT_DOES_NOT_CONTAIN':
      return text.includes(String(first));
    case 'TEXT_EQUAL_TO':
      return text !== String(first);
    case 'TEXT_IS_VALID_EMAIL':
      return !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return !/^(https?:\/\/|www\.)\S+\.\S+$/.test(text);
    case 'CUSTOM_FORMULA':
      return false;
    case 'DATE_IS_VALID_DATE':
      return Number.isNaN(number);
    default:
      return !compares(rule.criteria, number, bound(first, timeZone), bound(second, timeZone));
  }
}

function isArea(value: unknown): value is Area {
  return typeof value === 'object' && value !== null && 'sheet' in value && 'row' in value;
}

function areaHolds(area: Area, text: string): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const value = valueAt(area.sheet, row, column);
      if (value !== null && displayText(value, undefined) === text) return true;
    }
  }
  return false;
}

function bound(value: unknown, timeZone: string): number {
  return Object.prototype.toString.call(value) === '[object Date]'
    ? serialFromInstant((value as Date).getTime(), timeZone)
    : Number(value);
}

/** Numbers, and dates by their serial numbers. A text compares as NaN and therefore never passes. */
export function compares(criteria: string, value: number, first: number, second: number): boolean {
  switch (criteria.replace(/^(NUMBER|DATE)_/, '')) {
    case 'BETWEEN':
      return value >= first && value <= second;
    case 'NOT_BETWEEN':
      return value < first || value > second;
    case 'EQUAL_TO':
      return value === first;
    case 'NOT_EQUAL_TO':
      return !Number.isNaN(value) && value !== first;
    case 'GREATER_THAN':
    case 'AFTER':
      return value > first;
    case 'LESS_THAN':
    case 'BEFORE':
      return value < first;
    case 'GREATER_THAN_OR_EQUAL_TO':
    case 'ON_OR_AFTER':
      return value >= first;
    case 'LESS_THAN_OR_EQUAL_TO':
    case 'ON_OR_BEFORE':
      return value <= first;
    default:
      return false;
  }
}
