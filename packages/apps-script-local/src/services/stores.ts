/** PropertiesService, CacheService and LockService, with their limits. */
import { Service, ServiceError, signatureError } from '../service.ts';
import type { ServiceContext } from './context.ts';

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;
type Cache = GoogleAppsScript.Cache.Cache;
type CacheService = GoogleAppsScript.Cache.CacheService;
type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;

const longestProperty = 9 * 1024;
const largestPropertyStore = 500 * 1024;
const longestCacheValue = 100 * 1024;
const longestCacheKey = 250;
const longestCacheTime = 21_600;

const size = (text: string): number => Buffer.byteLength(text, 'utf8');

class PropertiesStore extends Service<Properties, ServiceContext> implements Partial<Properties> {
  constructor(
    caller: ServiceContext,
    private readonly store: Map<string, string>,
  ) {
    super(caller, 'Properties', { free: new Set() });
  }
  getProperty(key: string): string | null {
    return this.store.get(String(key)) ?? null;
  }
  getProperties(): { [key: string]: string } {
    return Object.fromEntries(this.store);
  }
  getKeys(): string[] {
    return [...this.store.keys()];
  }
  setProperty(key: string, value: string): Properties {
    return this.#put(new Map([[key, value]]));
  }
  setProperties(properties: { [key: string]: string }, deleteAllOthers = false): Properties {
    const entries = new Map(Object.entries(properties));
    if (deleteAllOthers) {
      const kept = new Map(this.store);
      this.store.clear();
      try {
        return this.#put(entries);
      } catch (error) {
        for (const [key, value] of kept) this.store.set(key, value);
        throw error;
      }
    }
    return this.#put(entries);
  }
  deleteProperty(key: string): Properties {
    this.store.delete(String(key));
    return this.self;
  }
  deleteAllProperties(): Properties {
    this.store.clear();
    return this.self;
  }
  #put(entries: ReadonlyMap<string, unknown>): Properties {
    const next = new Map(this.store);
    for (const [key, value] of entries) {
      if (value === null || value === undefined)
        throw signatureError('PropertiesService.Properties.setProperty', [key, value]);
      const text = String(value);
      if (size(key) + size(text) > longestProperty) throw new ServiceError('Argument too large: value');
      next.set(key, text);
    }
    let total = 0;
    for (const [key, value] of next) total += size(key) + size(value);
    if (total > largestPropertyStore) {
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    for (const [key, value] of next) this.store.set(key, value);
    return this.self;
  }
}

class PropertiesServiceImplementation
  extends Service<PropertiesService, ServiceContext>
  implements Partial<PropertiesService>
{
  constructor(caller: ServiceContext) {
    super(caller, 'PropertiesService', { free: 'all' });
  }
  #store(method: string, store: Map<string, string>): Properties {
    requireMode(this.caller, `PropertiesService.${method}`);
    return new PropertiesStore(this.caller, store).self;
  }
  getDocumentProperties(): Properties {
    return this.#store('getDocumentProperties', this.caller.host.workbook.documentProperties);
  }
  getScriptProperties(): Properties {
    return this.#store('getScriptProperties', this.caller.host.scriptProperties);
  }
  getUserProperties(): Properties {
    return this.#store('getUserProperties', this.caller.host.userProperties);
  }
}

class CacheStore extends Service<Cache, ServiceContext> implements Partial<Cache> {
  constructor(
    caller: ServiceContext,
    private readonly store: Map<string, { value: string; expires: number }>,
  ) {
    super(caller, 'Cache', { free: new Set() });
  }
  get(key: string): string | null {
    const entry = this.store.get(String(key));
    return entry && entry.expires > this.caller.host.now().getTime() ? entry.value : null;
  }
  getAll(keys: string[]): { [key: string]: string } {
    const found: { [key: string]: string } = {};
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }
  put(key: string, value: string, expirationInSeconds = 600): void {
    if (typeof key !== 'string' || value === null || value === undefined)
      throw signatureError('CacheService.Cache.put', [key, value]);
    if (key.length > longestCacheKey) throw new ServiceError('Argument too large: key');
    const text = String(value);
    if (size(text) > longestCacheValue) throw new ServiceError('Argument too large: value');
    // Other times are taken in silence, as the nearest that is allowed.
    const seconds = Math.min(longestCacheTime, Math.max(1, expirationInSeconds));
    this.store.set(key, { value: text, expires: this.caller.host.now().getTime() + seconds * 1000 });
  }
  putAll(values: { [key: string]: string }, expirationInSeconds = 600): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
  }
  remove(key: string): void {
    this.store.delete(String(key));
  }
  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }
}

class CacheServiceImplementation extends Service<CacheService, ServiceContext> implements Partial<CacheService> {
  constructor(caller: ServiceContext) {
    super(caller, 'CacheService', { free: 'all' });
  }
  #cache(kind: string): Cache {
    requireMode(this.caller, `CacheService.get${kind}Cache`);
    const store = this.caller.host.caches.get(kind) ?? new Map<string, { value: string; expires: number }>();
    this.caller.host.caches.set(kind, store);
    return new CacheStore(this.caller, store).self;
  }
  getDocumentCache(): Cache {
    return this.#cache('Document');
  }
  getScriptCache(): Cache {
    return this.#cache('Script');
  }
  getUserCache(): Cache {
    return this.#cache('User');
  }
}

class LockImplementation extends Service<Lock, ServiceContext> implements Partial<Lock> {
  constructor(
    caller: ServiceContext,
    private readonly kind: string,
  ) {
    super(caller, 'Lock', { free: new Set(['hasLock']) });
  }
  /** The holder may take it again. */
  tryLock(timeoutInMillis: number): boolean {
    if (typeof timeoutInMillis !== 'number') throw signatureError('LockService.Lock.tryLock', [timeoutInMillis]);
    if (timeoutInMillis < 0) throw new ServiceError('Invalid argument: timeoutInMillis must not be negative');
    const holder = this.caller.host.locks.get(this.kind);
    if (holder !== undefined && holder !== this.caller) return false;
    this.caller.host.locks.set(this.kind, this.caller);
    return true;
  }
  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
    }
  }
  hasLock(): boolean {
    return this.caller.host.locks.get(this.kind) === this.caller;
  }
  releaseLock(): void {
    if (this.hasLock()) this.caller.host.locks.delete(this.kind);
  }
}

class LockServiceImplementation extends Service<LockService, ServiceContext> implements Partial<LockService> {
  constructor(caller: ServiceContext) {
    super(caller, 'LockService', { free: 'all' });
  }
  #lock(kind: string): Lock {
    requireMode(this.caller, `LockService.get${kind}Lock`);
    return new LockImplementation(this.caller, kind).self;
  }
  getDocumentLock(): Lock {
    return this.#lock('Document');
  }
  getScriptLock(): Lock {
    return this.#lock('Script');
  }
  getUserLock(): Lock {
    return this.#lock('User');
  }
}

function requireMode(caller: ServiceContext, method: string): void {
  if (caller.mode === 'NONE') throw new ServiceError(`You do not have permission to call ${method}.`);
}

export function propertiesService(caller: ServiceContext): PropertiesService {
  return new PropertiesServiceImplementation(caller).self;
}

export function cacheService(caller: ServiceContext): CacheService {
  return new CacheServiceImplementation(caller).self;
}

export function lockService(caller: ServiceContext): LockService {
  return new LockServiceImplementation(caller).self;
}
