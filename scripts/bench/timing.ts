/** Timing of things side by side: they take turns, so that a busy moment of the machine falls on all of them. */

import { performance } from 'node:perf_hooks';

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** Milliseconds that one call takes. */
export function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds of every round that counted, by contestant. */
class Times<Name extends string> {
  private readonly times: Record<Name, number[]>;

  constructor(names: readonly Name[]) {
    this.times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  }

  add(name: Name, time: number): void {
    this.times[name].push(time);
  }

  median(name: Name): number {
    return median(this.times[name]);
  }

  /** The round that others disturbed least: on a busy machine nearer to the truth than the median. */
  fastest(name: Name): number {
    return Math.min(...this.times[name]);
  }

  /** How many times longer one takes than another: the median of the rounds' own ratios, which a busy minute spoils less. */
  ratio(name: Name, other: Name): number {
    return median(this.times[name].map((time, round) => time / (this.times[other][round] as number)));
  }
}

/**
 * Several contestants over the same number of rounds; each round runs every one of them once.
 * @param contestants by name: takes the number of the round, gives the milliseconds it measured itself
 * @param warmups rounds that do not count
 */
export function sideBySide<Name extends string>(
  contestants: Readonly<Record<Name, (round: number) => number>>,
  { rounds, warmups }: { readonly rounds: number; readonly warmups: number },
): Times<Name> {
  const names = Object.keys(contestants) as Name[];
  const times = new Times(names);
  for (let round = 0; round < warmups + rounds; round += 1) {
    for (const name of names) {
      const time = contestants[name](round);
      if (round >= warmups) times.add(name, time);
    }
  }
  return times;
}
