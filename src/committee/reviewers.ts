/** Whose approval can be asked for by e-mail. */

import type { Member } from './members';

export interface Reviewer {
  readonly name: string;
  readonly email: string;
}

/** One address, no name beside it: what else stands there is no address that a request could go to. */
const ADDRESS = /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:"]+$/;

/** Each address once, in the order of the members; `without` names who has none that can be used. */
export function usableEmails(members: readonly Member[]): {
  readonly reviewers: readonly Reviewer[];
  readonly without: readonly string[];
} {
  const reviewers: Reviewer[] = [];
  const without: string[] = [];
  for (const { name, email } of members) {
    const address = email.trim().toLowerCase();
    if (!ADDRESS.test(address)) without.push(name);
    else if (reviewers.every((one) => one.email !== address)) reviewers.push({ name, email: address });
  }
  return { reviewers, without };
}
