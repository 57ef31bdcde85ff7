/** Which objects of a script's scope are services, and what stands behind them. */

const implementations = new WeakMap<object, object>();

/** Remembers what stands behind an object that scripts get. */
export function registerService(handle: object, implementation: object): void {
  implementations.set(handle, implementation);
}

/** The implementation behind a service object that a script passed back, or undefined for anything else. */
export function implementationOf(value: unknown): object | undefined {
  return typeof value === 'object' && value !== null ? implementations.get(value) : undefined;
}
