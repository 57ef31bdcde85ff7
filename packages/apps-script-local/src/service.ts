/**
 * The boundary between a script and the services. Every service object is handed out through `serve`, which
 *
 * - counts and logs round trips,
 * - refuses what the authorisation mode does not allow,
 * - throws for whatever is not implemented, so that nothing is silently undefined,
 * - turns results and errors into those of the script's own global scope, so that `instanceof Date`, `Array` and
 *   `Error` hold there as they do in Apps Script.
 *
 * A **round trip** is a call that reads data of the document, changes anything, or talks to Lock, Properties, Cache or
 * Drive. Making handles (getActive, getSheets, getSheetByName, getRange, getDataRange, getName, getSheetId …),
 * builders, and reading the fields of an object that was already fetched (a rule, a chart, a metadata entry) are none.
 * Each service class lists its free methods; everything else it has is counted.
 */
import { canBeLost, type CallFault } from './faults.ts';
import type { Realm } from './realm.ts';
import { implementationOf, registerService } from './service-objects.ts';

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** An error that a person's script may catch, worded as Apps Script words it. */
export class ServiceError extends Error {
  override readonly name: string = 'Exception';
}

/** What an advanced service answers beside a message; unlike that, no word of it is translated. */
export interface ApiErrorDetails {
  /** HTTP status. */
  readonly code: number;
  readonly message: string;
  readonly errors: readonly { readonly domain: string; readonly reason: string; readonly message: string }[];
}

/** An error of an advanced service's call over the wire. */
export class ApiError extends ServiceError {
  override readonly name = 'GoogleJsonResponseException';
  constructor(
    message: string,
    readonly details: ApiErrorDetails,
  ) {
    super(message);
  }
}

/** Who is asking: one execution of a script. */
export interface Caller {
  readonly mode: AuthMode;
  readonly realm: Realm;
  /** Adds a round trip to the log, `Range.setValues`, and says what fault strikes it. */
  count(call: string): CallFault | undefined;
  /** Why the execution is dead: every call throws this from then on. Null while it lives. */
  killed: string | null;
  /** How deep inside services the execution is: what one service asks of another is no round trip of its own. */
  depth: number;
}

export interface ServiceRules {
  /** Methods that are no round trip; 'all' for builders and fetched objects. */
  readonly free: ReadonlySet<string> | 'all';
  /** Whether custom functions may call only what reads. */
  readonly document?: boolean;
}

/** The base of all service classes: `self` is what scripts see. */
export abstract class Service<T extends object, C extends Caller = Caller> {
  readonly self: T;

  constructor(
    readonly caller: C,
    readonly serviceName: string,
    rules: ServiceRules,
  ) {
    this.self = serve<T>(caller, serviceName, this, rules);
  }
}

const changing =
  /^(set|insert|delete|clear|add|remove|protect|merge|breakApart|sort|append|hide|show|unhide|copyTo|move|update|rename|check|uncheck|create(?!DeveloperMetadataFinder|TextFinder)|auto|randomize|trim|split|duplicate|apply)/;

/** Whether a method's name says that it changes the document. */
export function changesDocument(method: string): boolean {
  return changing.test(method);
}

function serve<T extends object>(caller: Caller, name: string, implementation: object, rules: ServiceRules): T {
  const methods = new Map<string, unknown>();
  const proxy: object = new Proxy(implementation, {
    get(target, key) {
      if (typeof key === 'symbol') return key === Symbol.toStringTag ? name : undefined;
      if (key === 'toString') return () => name;
      // Asked by JSON.stringify and by `await`; a service object answers neither.
      if (key === 'toJSON' || key === 'then' || key === 'constructor') return undefined;
      const known = methods.get(key);
      if (known !== undefined) return known;
      const member = key in Service.prototype || ownFields.has(key) ? undefined : Reflect.get(target, key, target);
      if (typeof member !== 'function') {
        if (member !== undefined && isPublicField(key)) return member;
        throw caller.realm.error(new ServiceError(`${name}.${key} is not available in the local host`));
      }
      const method = (...args: unknown[]): unknown => {
        try {
          if (rules.document && caller.mode === 'CUSTOM_FUNCTION' && changesDocument(key)) {
            throw new ServiceError(
              `You do not have permission to call ${key}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
            );
          }
          if (caller.killed !== null) throw new ServiceError(caller.killed);
          const counted = caller.depth === 0 && rules.free !== 'all' && !rules.free.has(key);
          const fault = counted ? caller.count(`${name}.${key}`) : undefined;
          if (fault?.mode === 'dead') caller.killed = fault.message;
          if (fault?.mode === 'dead' || fault?.mode === 'before') throw new ServiceError(fault.message);
          if (fault?.mode === 'lost' && canBeLost(key, changesDocument(key))) return proxy;
          caller.depth += 1;
          let result: unknown;
          try {
            result = Reflect.apply(member, target, args);
          } finally {
            caller.depth -= 1;
          }
          if (fault?.mode === 'after') throw new ServiceError(fault.message);
          return caller.realm.value(result);
        } catch (error) {
          throw caller.realm.error(error);
        }
      };
      methods.set(key, method);
      return method;
    },
    set(_target, key) {
      throw caller.realm.error(new ServiceError(`${name}.${String(key)} cannot be set`));
    },
    has(target, key) {
      return typeof key === 'string' && !ownFields.has(key) && key in target;
    },
    ownKeys: () => [],
    getPrototypeOf: () => null,
  });
  registerService(proxy, implementation);
  // The methods of the class are checked against the published types where the class is declared (`implements
  // Partial<…>`); what it lacks throws above, so handing it out as the whole type is safe.
  return proxy as T;
}

/** Enums and collections are fields, and so is what kind of value an object is. */
function isPublicField(key: string): boolean {
  return key.charAt(0) === key.charAt(0).toUpperCase() || key === 'valueType';
}

const ownFields = new Set(['self', 'caller', 'serviceName']);

/** A global that stands for a service which this host refuses, with the reason for each of its methods. */
export function refusedService(caller: Caller, name: string, reason: (method: string) => string): object {
  return new Proxy(Object.freeze({}), {
    get(_target, key) {
      if (typeof key === 'symbol') return undefined;
      return () => {
        throw caller.realm.error(new ServiceError(reason(`${name}.${key}`)));
      };
    },
  });
}

/** Apps Script's words for arguments that fit no signature. */
export function signatureError(method: string, args: readonly unknown[]): ServiceError {
  const names = args.map((argument) => {
    if (argument === null || argument === undefined) return '(null)';
    if (Array.isArray(argument)) return typeof argument[0] === 'object' ? 'Array' : `${typeName(argument[0])}[]`;
    return typeName(argument);
  });
  return new ServiceError(`The parameters (${names.join(',')}) don't match the method signature for ${method}.`);
}

function typeName(value: unknown): string {
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'number' || typeof value === 'bigint'
    ? 'number'
    : String(implementationOf(value) ?? 'Object');
}
