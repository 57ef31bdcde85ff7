/** Installable triggers: made, listed and deleted as live; none of them is ever fired here. */
import { Service, ServiceError, signatureError } from '../service.ts';
import { implementationOf } from '../service-objects.ts';
import { requireScope, scopeNames, type ServiceContext, type TriggerModel } from './context.ts';
import { EventType, TriggerSource, enumMember, enumName } from './enums.ts';

type Trigger = GoogleAppsScript.Script.Trigger;
type TriggerBuilder = GoogleAppsScript.Script.TriggerBuilder;
type ClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;
type SpreadsheetBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;

/** Triggers of one person and one script. */
const most = 20;

class TriggerService extends Service<Trigger, ServiceContext> implements Partial<Trigger> {
  constructor(
    caller: ServiceContext,
    readonly model: TriggerModel,
  ) {
    super(caller, 'Trigger', { free: 'all' });
  }
  getEventType(): GoogleAppsScript.Script.EventType {
    return enumMember(EventType, this.model.event);
  }
  getHandlerFunction(): string {
    return this.model.handler;
  }
  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    return enumMember(TriggerSource, this.model.source);
  }
  /** Null for a clock, which the published type does not say. */
  getTriggerSourceId(): string {
    return this.model.sourceId as string;
  }
  getUniqueId(): string {
    return this.model.id;
  }
}

function create(caller: ServiceContext, model: Omit<TriggerModel, 'id'>): Trigger {
  const { triggers } = caller.host;
  if (triggers.length >= most) throw new ServiceError('This script has too many triggers.');
  const made = { ...model, id: caller.host.uuid() };
  triggers.push(made);
  return new TriggerService(caller, made).self;
}

class ClockTriggerBuilderService extends Service<ClockBuilder, ServiceContext> implements Partial<ClockBuilder> {
  #set: string[] = [];
  constructor(
    caller: ServiceContext,
    private readonly handler: string,
  ) {
    super(caller, 'ClockTriggerBuilder', { free: 'all' });
  }
  after(durationMilliseconds: number): ClockBuilder {
    return this.#when('after', durationMilliseconds);
  }
  at(date: GoogleAppsScript.Base.Date): ClockBuilder {
    return this.#when('at', date);
  }
  atDate(year: number, month: number, day: number): ClockBuilder {
    return this.#when('atDate', year, month, day);
  }
  atHour(hour: number): ClockBuilder {
    requireBetween(hour, 0, 23, 'atHour');
    return this.#when('atHour', hour);
  }
  everyDays(n: number): ClockBuilder {
    return this.#when('everyDays', n);
  }
  everyHours(n: number): ClockBuilder {
    return this.#when('everyHours', n);
  }
  everyMinutes(n: number): ClockBuilder {
    if (![1, 5, 10, 15, 30].includes(n))
      throw new ServiceError('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
    return this.#when('everyMinutes', n);
  }
  everyWeeks(n: number): ClockBuilder {
    return this.#when('everyWeeks', n);
  }
  inTimezone(timezone: string): ClockBuilder {
    return this.#when('inTimezone', timezone);
  }
  nearMinute(minute: number): ClockBuilder {
    requireBetween(minute, 0, 59, 'nearMinute');
    return this.#when('nearMinute', minute);
  }
  onMonthDay(day: number): ClockBuilder {
    requireBetween(day, 1, 31, 'onMonthDay');
    return this.#when('onMonthDay', day);
  }
  onWeekDay(day: GoogleAppsScript.Base.Weekday): ClockBuilder {
    if (enumName(day) === null) throw signatureError('ScriptApp.ClockTriggerBuilder.onWeekDay', [day]);
    return this.#when('onWeekDay', day);
  }
  create(): Trigger {
    if (this.#set.length === 0) throw new ServiceError('The trigger has no time.');
    return create(this.caller, { handler: this.handler, event: 'CLOCK', source: 'CLOCK', sourceId: null });
  }
  #when(method: string, ...values: unknown[]): ClockBuilder {
    if (values.some((value) => value === null || value === undefined)) {
      throw signatureError(`ScriptApp.ClockTriggerBuilder.${method}`, values);
    }
    this.#set.push(method);
    return this.self;
  }
}

function requireBetween(value: number, least: number, greatest: number, method: string): void {
  if (!(value >= least && value <= greatest)) {
    throw new ServiceError(
      `The value you passed to ${method} was invalid. It must be between ${least} and ${greatest}.`,
    );
  }
}

class SpreadsheetTriggerBuilderService
  extends Service<SpreadsheetBuilder, ServiceContext>
  implements Partial<SpreadsheetBuilder>
{
  #event: string | null = null;
  constructor(
    caller: ServiceContext,
    private readonly handler: string,
    private readonly id: string,
  ) {
    super(caller, 'SpreadsheetTriggerBuilder', { free: 'all' });
  }
  onOpen(): SpreadsheetBuilder {
    return this.#on('ON_OPEN');
  }
  onEdit(): SpreadsheetBuilder {
    return this.#on('ON_EDIT');
  }
  onChange(): SpreadsheetBuilder {
    return this.#on('ON_CHANGE');
  }
  onFormSubmit(): SpreadsheetBuilder {
    return this.#on('ON_FORM_SUBMIT');
  }
  create(): Trigger {
    if (this.#event === null) throw new ServiceError('The trigger has no event.');
    return create(this.caller, {
      handler: this.handler,
      event: this.#event,
      source: 'SPREADSHEETS',
      sourceId: this.id,
    });
  }
  #on(event: string): SpreadsheetBuilder {
    this.#event = event;
    return this.self;
  }
}

class TriggerBuilderService extends Service<TriggerBuilder, ServiceContext> implements Partial<TriggerBuilder> {
  constructor(
    caller: ServiceContext,
    private readonly handler: string,
  ) {
    super(caller, 'TriggerBuilder', { free: 'all' });
  }
  timeBased(): ClockBuilder {
    return new ClockTriggerBuilderService(this.caller, this.handler).self;
  }
  forSpreadsheet(sheet: GoogleAppsScript.Spreadsheet.Spreadsheet | string): SpreadsheetBuilder {
    const id = typeof sheet === 'string' ? sheet : sheet.getId();
    return new SpreadsheetTriggerBuilderService(this.caller, this.handler, id).self;
  }
}

export function newTrigger(caller: ServiceContext, functionName: unknown): TriggerBuilder {
  if (typeof functionName !== 'string') throw signatureError('ScriptApp.newTrigger', [functionName]);
  requireScope(caller, 'ScriptApp.newTrigger', [scopeNames.triggers]);
  return new TriggerBuilderService(caller, functionName).self;
}

export function triggersOf(caller: ServiceContext, method: string, sourceId?: string): Trigger[] {
  requireScope(caller, `ScriptApp.${method}`, [scopeNames.triggers]);
  return caller.host.triggers
    .filter((model) => sourceId === undefined || model.sourceId === sourceId)
    .map((model) => new TriggerService(caller, model).self);
}

/** Nothing happens where it is gone already. */
export function deleteTrigger(caller: ServiceContext, trigger: unknown): void {
  requireScope(caller, 'ScriptApp.deleteTrigger', [scopeNames.triggers]);
  const implementation = implementationOf(trigger);
  if (!(implementation instanceof TriggerService)) throw signatureError('ScriptApp.deleteTrigger', [trigger]);
  const at = caller.host.triggers.findIndex(({ id }) => id === implementation.model.id);
  if (at >= 0) caller.host.triggers.splice(at, 1);
}
