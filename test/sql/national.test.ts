/** The views in DuckDB against our own arithmetic, over a small country; `npm run bench -- national` has the full size. */

import type { DuckDBConnection } from '@duckdb/node-api';
import { LETTER_BANDS, LEVELS } from '../../src/ita/rating';
import type { Country } from '../../scripts/bench/national/country';
import { fillNational, openNational, resultsIn } from '../../scripts/bench/national/in-duckdb';
import { ownResults } from '../../scripts/bench/national/own-arithmetic';

const SMALL = { agencies: 400, internal: 8000, external: 8000, seed: 20 };
const COUNTRIES: readonly Country[] = [
  { ...SMALL, year: 2565 },
  { ...SMALL, year: 2567 },
];

describe('the results of a country by the views', () => {
  let connection: DuckDBConnection;
  beforeAll(async () => {
    connection = await openNational(2);
    for (const country of COUNTRIES) await fillNational(connection, country);
  });
  afterAll(() => connection.closeSync());

  it.each(COUNTRIES)('of $year equal our own arithmetic to the second decimal and the rating', async (country) => {
    const own = ownResults(country);
    expect(await resultsIn(connection, country.year)).toEqual(own);
    // The country is worth comparing: several ratings, and an agency that nobody can rate.
    expect(new Set(own.map(({ rating }) => rating)).size).toBeGreaterThan(3);
    expect(own.filter(({ total }) => total === null).map(({ agency }) => agency)).toEqual(['A00005']);
  });

  it('leaves unknown what stands on a question that nobody answered, and keeps the rest', async () => {
    const [unknown] = (await resultsIn(connection, 2567)).filter(({ agency }) => agency === 'A00005');
    expect(unknown).toMatchObject({ iit: null, total: null, rating: null });
    expect(unknown?.eit).not.toBeNull();
  });

  it('takes a given indicator before one that is computed, and needs both parts of EIT', async () => {
    await connection.run(`INSERT INTO ita.given_indicators VALUES (2565, 'A00001', 1, 12.5)`);
    const scores = await connection.runAndReadAll(
      `SELECT score FROM ita.indicator_scores WHERE year = 2565 AND agency_id = 'A00001' AND indicator = 1`,
    );
    expect(scores.getRows()).toEqual([[12.5]]);
    await connection.run(`DELETE FROM ita.answers WHERE year = 2567 AND agency_id = 'A00002' AND part = 2`);
    const [halved] = (await resultsIn(connection, 2567)).filter(({ agency }) => agency === 'A00002');
    expect(halved).toMatchObject({ eit: null, total: null });
  });
});

/** An agency with these ten indicators given; the views then do nothing but add up, round and rate. */
async function given(year: number, agencies: readonly (readonly number[])[]) {
  const connection = await openNational(1);
  const values = agencies.flatMap((scores, agency) =>
    scores.map((score, index) => `(${year}, 'A${agency}', ${index + 1}, ${score})`),
  );
  await connection.run(`INSERT INTO ita.given_indicators VALUES ${values.join(', ')}`);
  const results = await resultsIn(connection, year);
  connection.closeSync();
  return results;
}
const even = (iit: number, eit: number, oit: number): number[] => [
  ...Array<number>(5).fill(iit),
  ...Array<number>(3).fill(eit),
  oit,
  oit,
];

describe('rounding and ratings at their lines', () => {
  it('rounds a half up where binary sums lie below it', async () => {
    const [result] = await given(2567, [even(84.995, 84.995, 84.995)]);
    expect(result).toMatchObject({ iit: 85, eit: 85, oit: 85, total: 85, rating: 'ผ่านดี' });
  });

  it('gives every level its line, inclusive', async () => {
    const results = await given(2567, [
      even(95, 95, 95),
      even(94.99, 100, 100),
      even(84.99, 100, 100),
      even(84.99, 84.99, 84.99),
      even(69.99, 69.99, 69.99),
    ]);
    expect(results.map(({ rating }) => rating)).toEqual([...LEVELS]);
  });

  it('gives every letter its line, inclusive', async () => {
    const results = await given(
      2565,
      LETTER_BANDS.map(({ from }) => even(from, from, from)),
    );
    expect(results.map(({ rating }) => rating)).toEqual(LETTER_BANDS.map(({ rating }) => rating));
  });
});
