/**
 * The results of a whole country from its raw answers: the views of `ita sql duckdb` beside our own arithmetic over the
 * same answers, on two threads, and every agency compared.
 */

import { performance } from 'node:perf_hooks';
import { budgeted, information, type Benchmark } from './figure.ts';
import { answersOf, type Country } from './national/country.ts';
import { fillNational, openNational, resultsIn } from './national/in-duckdb.ts';
import { ownResults } from './national/own-arithmetic.ts';

/**
 * The size of FY 2568: 8,317 agencies and 1.35 million respondents (ita-domain.md §9). Only if most of them answer the 15
 * questions of IIT do they come to 20 million answers, the size of the budget; a real year has fewer.
 */
const COUNTRY: Country = { year: 2567, agencies: 8317, internal: 1308000, external: 42000, seed: 2567 };
const THREADS = 2;
const MOST_MILLISECONDS = 10000;

/** Queries after a first one, which fills what the database keeps of its tables. */
const ROUNDS = 3;

async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly value: T; readonly ms: number }> {
  const start = performance.now();
  const value = await work();
  return { value, ms: performance.now() - start };
}

export const national: Benchmark = {
  id: 'national',
  title: `SQL over ${(answersOf(COUNTRY) / 1e6).toFixed(1)} million answers of ${COUNTRY.agencies.toLocaleString('en')} agencies`,
  run: async () => {
    const connection = await openNational(THREADS);
    const filled = await timed(() => fillNational(connection, COUNTRY));
    const queries = [await timed(() => resultsIn(connection, COUNTRY.year))];
    for (let round = 0; round < ROUNDS; round += 1)
      queries.push(await timed(() => resultsIn(connection, COUNTRY.year)));
    const own = await timed(() => ownResults(COUNTRY));
    connection.closeSync();
    const results = queries[0]?.value ?? [];
    const differing = own.value.filter((one, index) => JSON.stringify(one) !== JSON.stringify(results[index]));
    if (results.length !== COUNTRY.agencies || differing.length > 0) {
      throw new Error(`${differing.length} agencies differ, the first ${JSON.stringify(differing[0])}`);
    }
    const rated = own.value.filter(({ rating }) => rating !== null).length;
    const fastest = Math.min(...queries.map(({ ms }) => ms));
    return [
      budgeted(`DuckDB, ${THREADS} threads: answers to ratings of every agency`, fastest, MOST_MILLISECONDS, ' ms'),
      information('our own arithmetic over the same, generating the answers included', own.ms, ' ms'),
      information('generating the answers in DuckDB', filled.ms, ' ms'),
      information('agencies rated; all equal, to the second decimal and the level', rated, ''),
    ];
  },
};
