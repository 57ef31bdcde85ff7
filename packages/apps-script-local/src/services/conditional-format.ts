/** Conditional format rules and their builder. */
import { normaliseColor } from '../model/color.ts';
import type { ConditionalRule, GradientPoint } from '../model/workbook.ts';
import { Service, ServiceError, signatureError } from '../service.ts';
import { implementationOf } from '../service-objects.ts';
import { areaOf } from './areas.ts';
import { colorObject } from './color.ts';
import type { ServiceContext } from './context.ts';
import { BooleanCriteria, InterpolationType, enumMember, enumName } from './enums.ts';
import { range } from './handles.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type BooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GradientCondition = GoogleAppsScript.Spreadsheet.GradientCondition;
type Range = GoogleAppsScript.Spreadsheet.Range;
type AppsScriptDate = GoogleAppsScript.Base.Date;

const emptyRule: ConditionalRule = { ranges: [], condition: null, format: {}, gradient: null };

class BooleanConditionService extends Service<BooleanCondition, ServiceContext> implements Partial<BooleanCondition> {
  constructor(
    caller: ServiceContext,
    private readonly rule: ConditionalRule,
    private readonly condition: NonNullable<ConditionalRule['condition']>,
  ) {
    super(caller, 'BooleanCondition', { free: 'all' });
  }
  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return enumMember(BooleanCriteria, this.condition.criteria);
  }
  getCriteriaValues(): unknown[] {
    return [...this.condition.values];
  }
  getBackground(): string | null {
    return this.rule.format.background ?? null;
  }
  getBackgroundObject(): GoogleAppsScript.Spreadsheet.Color | null {
    const { background } = this.rule.format;
    return background === undefined ? null : colorObject(this.caller, background);
  }
  getFontColor(): string | null {
    return this.rule.format.fontColor ?? null;
  }
  getFontColorObject(): GoogleAppsScript.Spreadsheet.Color | null {
    const { fontColor } = this.rule.format;
    return fontColor === undefined ? null : colorObject(this.caller, fontColor);
  }
  getBold(): boolean | null {
    return this.rule.format.bold ?? null;
  }
  getItalic(): boolean | null {
    return this.rule.format.italic ?? null;
  }
  getUnderline(): boolean | null {
    return this.rule.format.underline ?? null;
  }
  getStrikethrough(): boolean | null {
    return this.rule.format.strikethrough ?? null;
  }
}

class GradientConditionService
  extends Service<GradientCondition, ServiceContext>
  implements Partial<GradientCondition>
{
  constructor(
    caller: ServiceContext,
    private readonly gradient: NonNullable<ConditionalRule['gradient']>,
  ) {
    super(caller, 'GradientCondition', { free: 'all' });
  }
  #type(point: GradientPoint | null): GoogleAppsScript.Spreadsheet.InterpolationType | null {
    return point?.type ? enumMember(InterpolationType, point.type) : null;
  }
  getMinColor(): string {
    return this.gradient.min.color;
  }
  getMinType(): GoogleAppsScript.Spreadsheet.InterpolationType | null {
    return this.#type(this.gradient.min);
  }
  getMinValue(): string {
    return this.gradient.min.value;
  }
  getMidColor(): string {
    return this.gradient.mid?.color ?? '';
  }
  getMidType(): GoogleAppsScript.Spreadsheet.InterpolationType | null {
    return this.#type(this.gradient.mid);
  }
  getMidValue(): string {
    return this.gradient.mid?.value ?? '';
  }
  getMaxColor(): string {
    return this.gradient.max.color;
  }
  getMaxType(): GoogleAppsScript.Spreadsheet.InterpolationType | null {
    return this.#type(this.gradient.max);
  }
  getMaxValue(): string {
    return this.gradient.max.value;
  }
}

abstract class RuleFields<T extends object> extends Service<T, ServiceContext> {
  abstract readonly rule: ConditionalRule;
  getRanges(): Range[] {
    return this.rule.ranges.map((area) => range(this.caller, area));
  }
  getBooleanCondition(): BooleanCondition | null {
    const { condition } = this.rule;
    return condition && new BooleanConditionService(this.caller, this.rule, condition).self;
  }
  getGradientCondition(): GradientCondition | null {
    const { gradient } = this.rule;
    return gradient && new GradientConditionService(this.caller, gradient).self;
  }
  copy(): Builder {
    return new RuleBuilderService(this.caller, this.rule).self;
  }
}

class RuleService extends RuleFields<Rule> implements Partial<Rule> {
  constructor(
    caller: ServiceContext,
    readonly rule: ConditionalRule,
  ) {
    super(caller, 'ConditionalFormatRule', { free: 'all' });
  }
}

class RuleBuilderService extends RuleFields<Builder> implements Partial<Builder> {
  rule: ConditionalRule;
  constructor(caller: ServiceContext, rule: ConditionalRule = emptyRule) {
    super(caller, 'ConditionalFormatRuleBuilder', { free: 'all' });
    this.rule = rule;
  }
  #with(patch: Partial<ConditionalRule>): Builder {
    this.rule = { ...this.rule, ...patch };
    return this.self;
  }
  #when(criteria: string, ...values: unknown[]): Builder {
    return this.#with({ condition: { criteria, values }, gradient: null });
  }
  #look(patch: ConditionalRule['format']): Builder {
    return this.#with({ format: { ...this.rule.format, ...patch } });
  }
  setRanges(ranges: Range[]): Builder {
    const method = 'SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges';
    if (!Array.isArray(ranges)) throw signatureError(method, [ranges]);
    return this.#with({ ranges: ranges.map((entry) => areaOf(entry, method)) });
  }
  setBackground(color: string | null): Builder {
    return this.#look({ background: known(color) });
  }
  setFontColor(color: string | null): Builder {
    return this.#look({ fontColor: known(color) });
  }
  setBold(bold: boolean | null): Builder {
    return this.#look({ bold: bold ?? undefined });
  }
  setItalic(italic: boolean | null): Builder {
    return this.#look({ italic: italic ?? undefined });
  }
  setUnderline(underline: boolean | null): Builder {
    return this.#look({ underline: underline ?? undefined });
  }
  setStrikethrough(strikethrough: boolean | null): Builder {
    return this.#look({ strikethrough: strikethrough ?? undefined });
  }
  whenCellEmpty(): Builder {
    return this.#when('CELL_EMPTY');
  }
  whenCellNotEmpty(): Builder {
    return this.#when('CELL_NOT_EMPTY');
  }
  whenFormulaSatisfied(formula: string): Builder {
    return this.#when('CUSTOM_FORMULA', formula);
  }
  whenNumberBetween(start: number, end: number): Builder {
    return this.#when('NUMBER_BETWEEN', start, end);
  }
  whenNumberEqualTo(number: number): Builder {
    return this.#when('NUMBER_EQUAL_TO', number);
  }
  whenNumberGreaterThan(number: number): Builder {
    return this.#when('NUMBER_GREATER_THAN', number);
  }
  whenNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.#when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  whenNumberLessThan(number: number): Builder {
    return this.#when('NUMBER_LESS_THAN', number);
  }
  whenNumberLessThanOrEqualTo(number: number): Builder {
    return this.#when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  whenNumberNotBetween(start: number, end: number): Builder {
    return this.#when('NUMBER_NOT_BETWEEN', start, end);
  }
  whenNumberNotEqualTo(number: number): Builder {
    return this.#when('NUMBER_NOT_EQUAL_TO', number);
  }
  whenTextContains(text: string): Builder {
    return this.#when('TEXT_CONTAINS', text);
  }
  whenTextDoesNotContain(text: string): Builder {
    return this.#when('TEXT_DOES_NOT_CONTAIN', text);
  }
  whenTextEndsWith(text: string): Builder {
    return this.#when('TEXT_ENDS_WITH', text);
  }
  whenTextEqualTo(text: string): Builder {
    return this.#when('TEXT_EQUAL_TO', text);
  }
  whenTextStartsWith(text: string): Builder {
    return this.#when('TEXT_STARTS_WITH', text);
  }
  whenDateAfter(date: AppsScriptDate | GoogleAppsScript.Spreadsheet.RelativeDate): Builder {
    return this.#when('DATE_AFTER', date);
  }
  whenDateBefore(date: AppsScriptDate | GoogleAppsScript.Spreadsheet.RelativeDate): Builder {
    return this.#when('DATE_BEFORE', date);
  }
  whenDateEqualTo(date: AppsScriptDate | GoogleAppsScript.Spreadsheet.RelativeDate): Builder {
    return this.#when('DATE_EQUAL_TO', date);
  }
  withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): Builder {
    const name = enumName(criteria);
    if (name === null || !(name in BooleanCriteria)) {
      throw signatureError('SpreadsheetApp.ConditionalFormatRuleBuilder.withCriteria', [criteria, args]);
    }
    return this.#when(name, ...args);
  }
  #gradient(place: 'min' | 'mid' | 'max', color: string, type: string | null, value: string): Builder {
    const start: GradientPoint = { color: '#ffffff', type: 'MIN', value: '' };
    const end: GradientPoint = { color: '#ffffff', type: 'MAX', value: '' };
    const gradient = this.rule.gradient ?? { min: start, mid: null, max: end };
    const point: GradientPoint = { color: known(color) ?? '#ffffff', type, value };
    return this.#with({ gradient: { ...gradient, [place]: point }, condition: null });
  }
  setGradientMinpoint(color: string): Builder {
    return this.#gradient('min', color, 'MIN', '');
  }
  setGradientMinpointWithValue(
    color: string,
    type: GoogleAppsScript.Spreadsheet.InterpolationType,
    value: string,
  ): Builder {
    return this.#gradient('min', color, enumName(type), String(value));
  }
  setGradientMidpointWithValue(
    color: string,
    type: GoogleAppsScript.Spreadsheet.InterpolationType,
    value: string,
  ): Builder {
    return this.#gradient('mid', color, enumName(type), String(value));
  }
  setGradientMaxpoint(color: string): Builder {
    return this.#gradient('max', color, 'MAX', '');
  }
  setGradientMaxpointWithValue(
    color: string,
    type: GoogleAppsScript.Spreadsheet.InterpolationType,
    value: string,
  ): Builder {
    return this.#gradient('max', color, enumName(type), String(value));
  }
  build(): Rule {
    if (!this.rule.condition && !this.rule.gradient) {
      throw new ServiceError('A conditional format rule must have a condition.');
    }
    if (this.rule.ranges.length === 0)
      throw new ServiceError('A conditional format rule must have at least one range.');
    return conditionalRule(this.caller, this.rule);
  }
}

function known(color: string | null): string | undefined {
  if (color === null) return undefined;
  const hex = normaliseColor(color);
  if (hex === null) throw new ServiceError(`${color} is not a colour`);
  return hex;
}

export function conditionalRule(caller: ServiceContext, rule: ConditionalRule): Rule {
  return new RuleService(caller, rule).self;
}

export function conditionalRuleBuilder(caller: ServiceContext): Builder {
  return new RuleBuilderService(caller).self;
}

/** The rule of a ConditionalFormatRule that a script passed. */
export function conditionalRuleOf(value: unknown, method: string): ConditionalRule {
  const implementation = implementationOf(value);
  if (implementation instanceof RuleService) return implementation.rule;
  throw signatureError(method, [value]);
}
