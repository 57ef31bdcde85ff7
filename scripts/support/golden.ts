/** What the self-check saw on live Google, kept to hold the local host to it. */

import type { SelfCheckResult } from '../../src/shared/self-check.ts';

export interface Golden {
  readonly rows: readonly SelfCheckResult[];
  /** Why a line may differ here, by its id. */
  readonly known: Readonly<Record<string, string>>;
}

/** Times, the account's language and its words, and what only the panel in a browser or a person can tell. */
const NOT_COMPARED =
  /^(load-times|account-language|error-text-\d+|echo-\d+|panel-script|blob-download|chart-readable)$/;

/** A line for each difference that is not known; empty where there is none. */
export function goldenDifferences({ rows, known }: Golden, local: readonly SelfCheckResult[]): string[] {
  const here = new Map(local.map(({ id, seen }) => [id, seen]));
  const different = rows.filter(({ id, seen }) => !NOT_COMPARED.test(id) && here.get(id) !== seen);
  const unknown = different
    .filter(({ id }) => (known[id] ?? '') === '')
    .map(({ id, seen }) => {
      const found = here.get(id);
      return found === undefined ? `${id}: not tried here` : `${id}: live "${seen}", here "${found}"`;
    });
  const idle = Object.keys(known).filter((id) => !different.some((row) => row.id === id));
  return [...unknown, ...idle.map((id) => `${id}: known to differ, and does not`)];
}
