/**
 * What an error of Google's says in every language. Its sentences are in that of the account; names of scopes, statuses
 * and reasons, addresses and numbers are not translated, and neither is what an advanced service answers beside them.
 */

/** What can be told of an error without understanding its sentence. */
export interface ErrorSigns {
  /** First line of the message. */
  readonly text: string;
  /** HTTP status of an advanced service, null without one. */
  readonly status: number | null;
  /** Words of an advanced service or a status, `storageQuotaExceeded`, `PERMISSION_DENIED`. */
  readonly reasons: readonly string[];
  /** Whether a scope that is not granted is named. */
  readonly namesScope: boolean;
}

interface Details {
  readonly code?: unknown;
  readonly errors?: unknown;
}

const REASON = /\b(?:[A-Z]+(?:_[A-Z]+)+|[a-z]+(?:[A-Z][a-z]+){1,4})\b/g;

/** Reads the signs of anything that was thrown. */
export function signsOf(error: unknown): ErrorSigns {
  const text = firstLine(error);
  const details = detailsOf(error);
  const listed = Array.isArray(details.errors) ? (details.errors as readonly { readonly reason?: unknown }[]) : [];
  const named = listed.map(({ reason }) => String(reason ?? ''));
  return {
    text,
    status: typeof details.code === 'number' ? details.code : null,
    reasons: [...named, ...(text.match(REASON) ?? [])],
    namesScope: text.includes('www.googleapis.com/auth/'),
  };
}

function detailsOf(error: unknown): Details {
  const details = typeof error === 'object' && error !== null && 'details' in error ? error.details : null;
  return typeof details === 'object' && details !== null ? details : {};
}

/** First line of what was thrown, whatever it is: the rest is for logs. */
export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split('\n')[0] ?? '').trim();
}

/** Whether a number stands in a text, however a language groups its digits: 50000, 50,000, 50.000. */
export function namesNumber(text: string, digits: string): boolean {
  return text.replace(/(\d)[.,\s\u00a0](?=\d{3})/g, '$1').includes(digits);
}
