/** A part of a record by a list of its keys, so that one list says which columns a paper prints, in data and notes. */

export function pick<T extends object, Key extends keyof T>(from: T, keys: readonly Key[]): Pick<T, Key> {
  return keys.reduce((part, key) => ({ ...part, [key]: from[key] }), {} as Pick<T, Key>);
}
