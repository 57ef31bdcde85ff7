/** What happens in the middle of a job: a colleague's typing, or a refusal that comes late. */

import type { Host } from 'apps-script-local';

/**
 * Does something just before a round trip.
 * @param call its name and which one of them it is, counted from 1: `Range.getFormulas`, 1
 * @param act what it throws, the call throws
 */
export function before(host: Host, call: string, which: number, act: () => void): void {
  const { calls } = host;
  let seen = 0;
  calls.push = (...names: string[]): number => {
    const length = Array.prototype.push.apply(calls, names);
    if (names[0] === call) seen += 1;
    if (names[0] !== call || seen !== which) return length;
    seen += 1;
    act();
    return length;
  };
}

/** A refusal of what was written before, which the service tells with the next read after this many writes. */
export function refuseLate(host: Host, writes: number): void {
  const { calls } = host;
  let written = 0;
  calls.push = (...names: string[]): number => {
    const length = Array.prototype.push.apply(calls, names);
    if (names[0] === 'Range.setValues') written += 1;
    else if (written >= writes && /\.(get|find|flush)/.test(names[0] ?? '')) {
      calls.push = Array.prototype.push;
      throw new Error('You are trying to edit a protected cell or object. Please contact the spreadsheet owner.');
    }
    return length;
  };
}
