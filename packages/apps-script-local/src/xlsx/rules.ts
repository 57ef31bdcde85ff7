/** Data validations and conditional formats between .xlsx and the model. */
import type {
  ConditionalFormattingOptions,
  ConditionalFormattingRule,
  Cvfo,
  DataValidation,
} from '@cj-tech-master/excelts';
import { areaName, cellName, parseA1, quoteSheetName } from '../model/a1.ts';
import { serialFromInstant } from '../model/dates.ts';
import type {
  Area,
  ConditionalRule,
  GradientPoint,
  SheetModel,
  ValidationRule,
  WorkbookModel,
} from '../model/workbook.ts';
import { colorOf, excelColor, fontOfRun, runStyleOf } from './styles.ts';

/** Excel's limit for a list written into the rule itself. */
const longestInlineList = 255;

const operators: { readonly [operator: string]: string } = {
  between: 'BETWEEN',
  notBetween: 'NOT_BETWEEN',
  equal: 'EQUAL_TO',
  notEqual: 'NOT_EQUAL_TO',
  greaterThan: 'GREATER_THAN',
  lessThan: 'LESS_THAN',
  greaterThanOrEqual: 'GREATER_THAN_OR_EQUAL_TO',
  lessThanOrEqual: 'LESS_THAN_OR_EQUAL_TO',
};
const dateOperators: { readonly [operator: string]: string } = {
  between: 'BETWEEN',
  notBetween: 'NOT_BETWEEN',
  equal: 'EQUAL_TO',
  greaterThan: 'AFTER',
  lessThan: 'BEFORE',
  greaterThanOrEqual: 'ON_OR_AFTER',
  lessThanOrEqual: 'ON_OR_BEFORE',
};

function keyOf(table: { readonly [key: string]: string }, value: string): string | undefined {
  return Object.keys(table).find((key) => table[key] === value);
}

export interface ValidationReading {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  /** The texts of a list that the writer put on its own sheet; null for any other reference. */
  listOf(reference: string): readonly string[] | null;
}

/** The model's rule, or null for a kind that it does not know; those stay in the file as they are. */
export function validationOf(own: DataValidation, reading: ValidationReading): ValidationRule | null {
  if (own.type === 'any' || own.type === 'textLength') return null;
  const rule = (criteria: string, values: readonly unknown[]): ValidationRule => ({
    criteria,
    values,
    allowInvalid: own.showErrorMessage !== true || (own.errorStyle !== undefined && own.errorStyle !== 'stop'),
    helpText: own.prompt ?? null,
  });
  const formulae = own.formulae as unknown[];
  const [first, second] = formulae;
  if (own.type === 'list') {
    const text = String(first ?? '');
    const inline = /^"([\s\S]*)"$/.exec(text);
    if (inline) {
      const items = (inline[1] ?? '').split('""').join('"').split(',');
      return items.join() === 'TRUE,FALSE'
        ? rule('CHECKBOX', [])
        : rule('VALUE_IN_LIST', [items.map((item) => item.trim()), true]);
    }
    const reference = text.replace(/^=/, '');
    const list = reading.listOf(reference);
    if (list) return rule('VALUE_IN_LIST', [list, true]);
    const area = areaOfReference(reading.workbook, reading.sheet, reference);
    return area && rule('VALUE_IN_RANGE', [area, true]);
  }
  if (own.type === 'custom') return rule('CUSTOM_FORMULA', [`=${String(first ?? '').replace(/^=/, '')}`]);
  const dates = own.type === 'date';
  const operator = (dates ? dateOperators : operators)[own.operator ?? 'between'];
  if (operator === undefined) return null;
  const values = [first, second].filter((value) => value !== undefined && value !== '');
  if (dates) {
    const instants = values.map((value) => (value instanceof Date ? value : null));
    return instants.every((value) => value !== null) ? rule(`DATE_${operator}`, instants) : null;
  }
  const numbers = values.map(Number);
  return numbers.some(Number.isNaN) ? null : rule(`NUMBER_${operator}`, numbers);
}

export function areaOfReference(workbook: WorkbookModel, home: SheetModel, reference: string): Area | null {
  const parsed = parseA1(reference);
  if (!parsed) return null;
  const sheet = parsed.sheetName === null ? home : workbook.sheets.find((entry) => entry.name === parsed.sheetName);
  if (!sheet) return null;
  const row = parsed.startRow ?? 1;
  const column = parsed.startColumn ?? 1;
  return {
    sheet,
    row,
    column,
    rows: Math.min(parsed.endRow ?? sheet.maxRows, sheet.maxRows) - row + 1,
    columns: Math.min(parsed.endColumn ?? sheet.maxColumns, sheet.maxColumns) - column + 1,
  };
}

/** `'แท็บ'!$A$1:$B$2`. */
export function absoluteReference(area: Area, sheetName = area.sheet.name): string {
  const fixed = (row: number, column: number): string => cellName(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const end = fixed(area.row + area.rows - 1, area.column + area.columns - 1);
  const start = fixed(area.row, area.column);
  return `${quoteSheetName(sheetName)}!${start}${start === end ? '' : `:${end}`}`;
}

export interface ValidationWriting {
  readonly timeZone: string;
  /** The tab's name in the file. */
  sheetName(sheet: SheetModel): string;
  /** Puts a list on the writer's own sheet and says where. */
  storeList(items: readonly string[]): string;
}

/** `cell` is the first cell of the rule, for the formulas that stand in for criteria Excel does not have. */
export function excelValidation(rule: ValidationRule, cell: string, writing: ValidationWriting): DataValidation {
  const base = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.allowInvalid ? 'warning' : 'stop',
    ...(rule.helpText === null ? {} : { showInputMessage: true, prompt: rule.helpText.slice(0, 255) }),
  };
  const [first, second] = rule.values;
  const custom = (formula: string): DataValidation => ({ ...base, type: 'custom', formulae: [formula] });
  const text = `"${String(first ?? '')
    .split('"')
    .join('""')}"`;
  switch (rule.criteria) {
    case 'CHECKBOX':
      return {
        ...base,
        type: 'list',
        formulae: [rule.values.length === 0 ? '"TRUE,FALSE"' : `"${rule.values.join(',')}"`],
      };
    case 'VALUE_IN_LIST': {
      const items = Array.isArray(first) ? first.map(String) : [];
      const plain = items.join(',');
      const fits =
        plain.length <= longestInlineList && items.every((item) => !/[,"]/.test(item) && item === item.trim());
      return { ...base, type: 'list', formulae: [fits ? `"${plain}"` : writing.storeList(items)] };
    }
    case 'VALUE_IN_RANGE': {
      const area = first as Area;
      return { ...base, type: 'list', formulae: [absoluteReference(area, writing.sheetName(area.sheet))] };
    }
    case 'CUSTOM_FORMULA':
      return custom(String(first).replace(/^=/, ''));
    case 'TEXT_CONTAINS':
      return custom(`ISNUMBER(SEARCH(${text},${cell}))`);
    case 'TEXT_DOES_NOT_CONTAIN':
      return custom(`ISERROR(SEARCH(${text},${cell}))`);
    case 'TEXT_EQUAL_TO':
      return custom(`${cell}=${text}`);
    case 'TEXT_IS_VALID_EMAIL':
      return custom(`ISNUMBER(SEARCH("?@?*.?",${cell}))`);
    case 'TEXT_IS_VALID_URL':
      return custom(`OR(LEFT(${cell},7)="http://",LEFT(${cell},8)="https://",LEFT(${cell},4)="www.")`);
    case 'DATE_IS_VALID_DATE':
      return { ...base, type: 'date', operator: 'greaterThanOrEqual', formulae: [new Date(Date.UTC(1900, 0, 1))] };
    default: {
      const dates = rule.criteria.startsWith('DATE_');
      const name = rule.criteria.replace(/^(DATE|NUMBER)_/, '');
      const operator = keyOf(dates ? dateOperators : operators, name) ?? 'between';
      const values = [first, second]
        .filter((value) => value !== undefined)
        .map((value) => (dates ? excelDay(value, writing.timeZone) : value));
      return { ...base, type: dates ? 'date' : 'decimal', operator, formulae: values } as DataValidation;
    }
  }
}

/** The library writes the UTC day of a Date. */
function excelDay(value: unknown, timeZone: string): Date {
  const instant = (value as Date).getTime();
  return new Date(Math.round((serialFromInstant(instant, timeZone) - 25_569) * 86_400_000));
}

/** The model's rule, or null for a kind that it does not know (icon sets, data bars, top ten …). */
export function conditionalOf(own: ConditionalFormattingRule, ranges: readonly Area[]): ConditionalRule | null {
  const font = own.style?.font;
  const fill = own.style?.fill;
  const background = fill?.type === 'pattern' ? (colorOf(fill.bgColor) ?? colorOf(fill.fgColor)) : undefined;
  const format = { ...runStyleOf(font), ...(background === undefined ? {} : { background }) };
  const rule = (criteria: string, values: readonly unknown[]): ConditionalRule => ({
    ranges,
    condition: { criteria, values },
    format,
    gradient: null,
  });
  switch (own.type) {
    case 'expression':
      return rule('CUSTOM_FORMULA', [`=${String(own.formulae?.[0] ?? '')}`]);
    case 'cellIs': {
      const operator = operators[own.operator ?? ''];
      const values = (own.formulae ?? []).map((value: unknown) =>
        Number.isNaN(Number(value)) ? String(value) : Number(value),
      );
      const [first] = values;
      if (operator === 'EQUAL_TO' && typeof first === 'string' && /^".*"$/.test(first)) {
        return rule('TEXT_EQUAL_TO', [first.slice(1, -1).split('""').join('"')]);
      }
      return operator === undefined || values.some((value) => typeof value === 'string')
        ? null
        : rule(`NUMBER_${operator}`, values);
    }
    case 'containsText': {
      if (own.operator === 'containsBlanks') return rule('CELL_EMPTY', []);
      if (own.operator === 'notContainsBlanks') return rule('CELL_NOT_EMPTY', []);
      // The library reads the text only as part of the formula that stands beside it.
      const formula = 'formulae' in own && Array.isArray(own.formulae) ? String(own.formulae[0]) : '';
      const text = /^NOT\(ISERROR\(SEARCH\("((?:[^"]|"")*)",/.exec(formula)?.[1];
      return text === undefined ? null : rule('TEXT_CONTAINS', [text.split('""').join('"')]);
    }
    case 'colorScale': {
      const points = (own.cfvo ?? []).map((cfvo, index) =>
        gradientPoint(cfvo, colorOf(own.color?.[index]) ?? '#ffffff'),
      );
      const [min, mid, max] = points.length === 2 ? [points[0], null, points[1]] : points;
      return min && max ? { ranges, condition: null, format: {}, gradient: { min, mid: mid ?? null, max } } : null;
    }
    default: {
      // Kinds that the library reads and would not write (begins with, ends with …) go on as their formula.
      const formulae = 'formulae' in own && Array.isArray(own.formulae) ? own.formulae : [];
      const lost = !['aboveAverage', 'dataBar', 'iconSet', 'timePeriod', 'top10'].includes(own.type);
      return lost && formulae.length > 0 ? rule('CUSTOM_FORMULA', [`=${String(formulae[0])}`]) : null;
    }
  }
}

const interpolations: { readonly [type: string]: string } = {
  min: 'MIN',
  max: 'MAX',
  num: 'NUMBER',
  percent: 'PERCENT',
  percentile: 'PERCENTILE',
};

function gradientPoint(cfvo: Cvfo, color: string): GradientPoint {
  return {
    color,
    type: interpolations[cfvo.type] ?? 'NUMBER',
    value: cfvo.value === undefined ? '' : String(cfvo.value),
  };
}

export function excelConditional(rule: ConditionalRule, priority: number): ConditionalFormattingOptions {
  const ref = rule.ranges.map((area) => areaName(area.row, area.column, area.rows, area.columns)).join(' ');
  return { ref, rules: [excelRule(rule, priority)] };
}

function excelRule(rule: ConditionalRule, priority: number): ConditionalFormattingRule {
  if (rule.gradient) {
    const points = [rule.gradient.min, rule.gradient.mid, rule.gradient.max].filter((point) => point !== null);
    return {
      type: 'colorScale',
      priority,
      cfvo: points.map((point) => {
        const type = keyOf(interpolations, point.type ?? 'NUMBER') as Cvfo['type'];
        return point.value === '' ? { type } : { type, value: Number(point.value) };
      }),
      color: points.map((point) => excelColor(point.color)),
    };
  }
  const { background } = rule.format;
  const style = {
    font: fontOfRun(rule.format),
    ...(background === undefined
      ? {}
      : { fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: excelColor(background) } }),
  };
  const area = rule.ranges[0];
  const cell = area ? cellName(area.row, area.column) : 'A1';
  const criteria = rule.condition?.criteria ?? '';
  const [first, second] = rule.condition?.values ?? [];
  const text = `"${String(first ?? '')
    .split('"')
    .join('""')}"`;
  const expression = (formula: string): ConditionalFormattingRule => ({
    type: 'expression',
    priority,
    style,
    formulae: [formula],
  });
  switch (criteria) {
    case 'CUSTOM_FORMULA':
      return expression(String(first).replace(/^=/, ''));
    case 'CELL_EMPTY':
      return { type: 'containsText', operator: 'containsBlanks', priority, style };
    case 'CELL_NOT_EMPTY':
      return { type: 'containsText', operator: 'notContainsBlanks', priority, style };
    case 'TEXT_CONTAINS':
      // The library puts the text into a formula as it is.
      return { type: 'containsText', operator: 'containsText', text: text.slice(1, -1), priority, style };
    case 'TEXT_DOES_NOT_CONTAIN':
      return expression(`ISERROR(SEARCH(${text},${cell}))`);
    case 'TEXT_STARTS_WITH':
      return expression(`LEFT(${cell},${String(first).length})=${text}`);
    case 'TEXT_ENDS_WITH':
      return expression(`RIGHT(${cell},${String(first).length})=${text}`);
    case 'TEXT_EQUAL_TO':
      return { type: 'cellIs', operator: 'equal', formulae: [text], priority, style };
    case 'DATE_AFTER':
    case 'DATE_BEFORE':
    case 'DATE_EQUAL_TO': {
      const sign = { DATE_AFTER: '>', DATE_BEFORE: '<', DATE_EQUAL_TO: '=' }[criteria];
      const day = first as Date;
      return expression(`${cell}${sign}DATE(${day.getFullYear()},${day.getMonth() + 1},${day.getDate()})`);
    }
    default: {
      const operator = keyOf(operators, criteria.replace(/^NUMBER_/, '')) ?? 'equal';
      const formulae = [first, second].filter((value) => value !== undefined);
      // The library's type lists four operators; its writer passes on any.
      return { type: 'cellIs', operator, formulae, priority, style } as ConditionalFormattingRule;
    }
  }
}
