/** A script's global scope: a bare `vm` context, and the way of values into it. */
import vm from 'node:vm';
import { types } from 'node:util';
import type { Deviations } from './deviations.ts';
import { implementationOf } from './service-objects.ts';
import { translated } from './services/translated-error.ts';

/** The scope of one execution. `value` and `error` turn the host's own arrays, dates and errors into the scope's. */
export interface Realm {
  readonly context: vm.Context;
  value(value: unknown): unknown;
  error(error: unknown): unknown;
}

interface Intrinsics {
  array(length: number): unknown[];
  date(instant: number): Date;
  object(): { [key: string]: unknown };
  error(name: string, message: string, details?: unknown): Error;
}

const intrinsicsScript = new vm.Script(
  `({
    array: function (length) { return new Array(length); },
    date: function (instant) { return new Date(instant); },
    object: function () { return {}; },
    error: function (name, message, details) {
      var error = new Error(message);
      error.name = name;
      if (details) error.details = details;
      return error;
    },
  })`,
);

/** `new Function` answers as where an account forbids it; `eval` goes on. */
const withoutFunctionConstructor = new vm.Script(
  `(function (prototype) {
    Function = function () { throw new EvalError('Code generation from strings disallowed for this context'); };
    Function.prototype = prototype;
  })(Function.prototype);`,
);

/** A new scope that holds the built-ins of ECMAScript and nothing else. */
export function createRealm({ evaluation = 'all', language = 'en' }: Deviations = {}): Realm {
  const context = vm.createContext({}, { codeGeneration: { strings: evaluation !== 'none', wasm: true } });
  if (evaluation === 'eval') withoutFunctionConstructor.runInContext(context);
  const intrinsics = intrinsicsScript.runInContext(context) as Intrinsics;
  const value = (input: unknown): unknown => {
    if (typeof input !== 'object' || input === null || implementationOf(input)) return input;
    if (Array.isArray(input)) {
      const array = intrinsics.array(input.length);
      for (let index = 0; index < input.length; index += 1) array[index] = value(input[index]);
      return array;
    }
    if (input instanceof Date) return intrinsics.date(input.getTime());
    const prototype: unknown = Object.getPrototypeOf(input);
    if (prototype !== Object.prototype || Object.isFrozen(input)) return input;
    const object = intrinsics.object();
    for (const [key, entry] of Object.entries(input)) object[key] = value(entry);
    return object;
  };
  return {
    context,
    value,
    error: (error) => {
      if (!(error instanceof Error && types.isNativeError(error))) return error;
      const message = language === 'en' ? error.message : translated(error.message, language);
      return intrinsics.error(error.name, message, 'details' in error ? value(error.details) : undefined);
    },
  };
}

/**
 * Makes local times of every scope those of a time zone. Asked of the process itself, because a test runner may hand
 * out a copy of its environment.
 */
export function setProcessTimeZone(timeZone: string): void {
  const main = vm.runInThisContext('process') as NodeJS.Process;
  main.env.TZ = timeZone;
}
