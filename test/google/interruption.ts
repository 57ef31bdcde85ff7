/** What happens in the middle of a job: a colleague's typing, or a refusal that comes late. */

import type { Host } from 'apps-script-local';

/**
 * Does something just before a round trip.
 * @param call its name and which one of them it is, counted from 1: `Range.getFormulas`, 1
 * @param act what it throws, the call throws
 */
export function before(host: Host, call: string, which: number, act: () => void): void {
  let seen = 0;
  host.onCall = (name) => {
    if (name === call) seen += 1;
    if (name !== call || seen !== which) return undefined;
    // Once: what is done here makes calls of its own.
    host.onCall = null;
    act();
    return undefined;
  };
}

/** A refusal of what was written before, which the service tells with the next read after this many writes. */
export function refuseLate(host: Host, writes: number): void {
  let written = 0;
  host.onCall = (name) => {
    if (name === 'Range.setValues') written += 1;
    else if (written >= writes && /\.(get|find|flush)/.test(name)) {
      host.onCall = null;
      const message = 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner.';
      return { mode: 'before', message };
    }
    return undefined;
  };
}
