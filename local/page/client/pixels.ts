/** Numbers of a drawing as lengths of a style. */

type Lengths<T> = { readonly [Key in keyof T]: string };

/** Every number with its unit. */
export function pixels<T extends Readonly<Record<string, number>>>(box: T): Lengths<T> {
  return Object.fromEntries(Object.entries(box).map(([name, value]) => [name, `${value}px`])) as Lengths<T>;
}
