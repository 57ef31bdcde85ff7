/** console and Logger: lines to the host's printer. */
import { inspect } from 'node:util';
import { Service } from '../service.ts';
import { implementationOf } from '../service-objects.ts';
import type { ServiceContext } from './context.ts';
import { enumName } from './enums.ts';

type Logger = GoogleAppsScript.Base.Logger;

class LoggerService extends Service<Logger, ServiceContext> implements Partial<Logger> {
  #lines: string[] = [];
  constructor(caller: ServiceContext) {
    super(caller, 'Logger', { free: 'all' });
  }
  log(data: unknown, ...values: unknown[]): Logger {
    const line = formatLine([data, ...values]);
    this.#lines.push(line);
    this.caller.host.print(line);
    return this.self;
  }
  getLog(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }
  clear(): void {
    this.#lines = [];
  }
}

class ConsoleService extends Service<Console, ServiceContext> implements Partial<Console> {
  readonly #timers = new Map<string, number>();
  constructor(caller: ServiceContext) {
    super(caller, 'console', { free: 'all' });
  }
  log(...values: unknown[]): void {
    this.caller.host.print(formatLine(values));
  }
  info(...values: unknown[]): void {
    this.caller.host.print(formatLine(values));
  }
  warn(...values: unknown[]): void {
    this.caller.host.print(formatLine(values));
  }
  error(...values: unknown[]): void {
    this.caller.host.print(formatLine(values));
  }
  time(label: string): void {
    this.#timers.set(label, this.caller.host.now().getTime());
  }
  timeEnd(label: string): void {
    const started = this.#timers.get(label);
    if (started !== undefined) this.caller.host.print(`${label}: ${this.caller.host.now().getTime() - started}ms`);
  }
}

/** Texts as they are, `%s %d %f %j %o` filled in, everything else as the Apps Script log shows it. */
function formatLine(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first === 'string' && /%[sdifjo]/.test(first)) {
    let used = 0;
    const text = first.replace(/%([sdifjo%])/g, (mark, kind: string) => {
      if (kind === '%') return '%';
      if (used >= rest.length) return mark;
      const value = rest[used];
      used += 1;
      return kind === 'd' || kind === 'i'
        ? String(Math.trunc(Number(value)))
        : kind === 'f'
          ? String(Number(value))
          : show(value);
    });
    return [text, ...rest.slice(used).map(show)].join(' ');
  }
  return values.map(show).join(' ');
}

function show(value: unknown): string {
  if (typeof value === 'string') return value;
  if (implementationOf(value) || enumName(value) !== null) return String(value);
  return inspect(value, { depth: 4, breakLength: Infinity, compact: true });
}

export function logger(caller: ServiceContext): Logger {
  return new LoggerService(caller).self;
}

export function scriptConsole(caller: ServiceContext): Console {
  return new ConsoleService(caller).self;
}
