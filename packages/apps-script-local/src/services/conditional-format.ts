/** Conditional format rules and their builder. */
import { normaliseColor } from '../model/color.ts';
import type { ConditionalRule, GradientPoint } from '../model/workbook.ts';
import { Service, ServiceError, signatureError } from '../service.ts';
import { implementationOf } from '../service-objects.ts';
import { areaOf } from './areas.ts';
import { colorObject } from './color.ts';
import { ConditionBuilder, takeCondition } from './condition-builder.ts';
import type { ServiceContext } from './context.ts';
import { BooleanCriteria, InterpolationType, enumMember, enumName } from './enums.ts';
import { range } from './handles.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type BooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GradientCondition = GoogleAppsScript.Spreadsheet.GradientCondition;
type Range = GoogleAppsScript.Spreadsheet.Range;

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

class RuleService extends Service<Rule, ServiceContext> implements Partial<Rule> {
  constructor(
    caller: ServiceContext,
    readonly rule: ConditionalRule,
  ) {
    super(caller, 'ConditionalFormatRule', { free: 'all' });
  }
  getRanges(): Range[] {
    return rangesOf(this.caller, this.rule);
  }
  getBooleanCondition(): BooleanCondition | null {
    return booleanConditionOf(this.caller, this.rule);
  }
  getGradientCondition(): GradientCondition | null {
    return gradientConditionOf(this.caller, this.rule);
  }
  copy(): Builder {
    return new RuleBuilderService(this.caller, this.rule).self;
  }
}

function rangesOf(caller: ServiceContext, { ranges }: ConditionalRule): Range[] {
  return ranges.map((area) => range(caller, area));
}

function booleanConditionOf(caller: ServiceContext, rule: ConditionalRule): BooleanCondition | null {
  return rule.condition && new BooleanConditionService(caller, rule, rule.condition).self;
}

function gradientConditionOf(caller: ServiceContext, { gradient }: ConditionalRule): GradientCondition | null {
  return gradient && new GradientConditionService(caller, gradient).self;
}

class RuleBuilderService extends ConditionBuilder<Builder> implements Partial<Builder> {
  rule: ConditionalRule;
  constructor(caller: ServiceContext, rule: ConditionalRule = emptyRule) {
    super(caller, 'ConditionalFormatRuleBuilder', { free: 'all' });
    this.rule = rule;
  }
  getRanges(): Range[] {
    return rangesOf(this.caller, this.rule);
  }
  getBooleanCondition(): BooleanCondition | null {
    return booleanConditionOf(this.caller, this.rule);
  }
  getGradientCondition(): GradientCondition | null {
    return gradientConditionOf(this.caller, this.rule);
  }
  copy(): Builder {
    return new RuleBuilderService(this.caller, this.rule).self;
  }
  #with(patch: Partial<ConditionalRule>): Builder {
    this.rule = { ...this.rule, ...patch };
    return this.self;
  }
  [takeCondition](criteria: string, ...values: unknown[]): Builder {
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
  withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): Builder {
    const name = enumName(criteria);
    if (name === null || !(name in BooleanCriteria)) {
      throw signatureError('SpreadsheetApp.ConditionalFormatRuleBuilder.withCriteria', [criteria, args]);
    }
    return this[takeCondition](name, ...args);
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
