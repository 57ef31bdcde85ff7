/** A generated country in DuckDB, and its results by the views of `ita sql duckdb`. */

import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { sqlText } from '../../../src/sql/sql-text';
import {
  BEST,
  DISCLOSURES,
  KEYS_OF_RESPONDENT,
  POINTS,
  ROWS_OF_INSTRUMENT,
  UNANSWERED,
  hashSql,
  questionnaires,
  type Country,
} from './country';
import type { AgencyResult } from './own-arithmetic';

/** An empty database with the tables and views. */
export async function openNational(threads: number): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  await connection.run(sqlText('duckdb'));
  return connection;
}

const ID = "'A' || lpad(CAST(agency AS VARCHAR), 5, '0')";

/** Puts the country's answers into the tables. */
export async function fillNational(connection: DuckDBConnection, country: Country): Promise<void> {
  const { year, agencies, seed } = country;
  const quality = `${hashSql(`agency * 7 + ${seed} + 1`)} % 100`;
  const scale = POINTS[year];
  for (const { instrument, respondents, rows, parts } of questionnaires(country)) {
    const questions = rows.map(({ item, row }) => `(${item}, ${row})`).join(', ');
    const offset = instrument === 'EIT' ? ROWS_OF_INSTRUMENT : 0;
    const key = `(respondent + 1) * ${KEYS_OF_RESPONDENT} + ${offset} + item + 31 * (answer_row - 1) + ${seed}`;
    await connection.run(`INSERT INTO ita.answers
      SELECT ${year}, ${ID}, '${instrument}',
        ${parts.length === 1 ? '0' : `1 + respondent // ${agencies} % ${parts.length}`}, item, answer_row,
        list_extract([${scale.join(', ')}], 1 + CASE
          WHEN drawn % 1000 < ${BEST.from} + ${BEST.step} * quality THEN ${scale.length - 1}
          ELSE drawn // 1000 % ${scale.length} END)
      FROM (
        SELECT respondent, agency, quality, item, answer_row, ${hashSql(key)} AS drawn
        FROM (SELECT respondent, agency, ${quality} AS quality
          FROM (SELECT range AS respondent, range % ${agencies} AS agency FROM range(${respondents}))),
          (VALUES ${questions}) AS questions(item, answer_row)
      )
      WHERE NOT ('${instrument}' = '${UNANSWERED.instrument}' AND item = ${UNANSWERED.item} AND agency % ${UNANSWERED.every} = 5)`);
  }
  if (year === 2567) {
    await connection.run(`INSERT INTO ita.given_indicators
      SELECT ${year}, ${ID}, indicator, 70 + CAST(${hashSql(`agency * 20 + indicator + ${seed}`)} % 3001 AS DOUBLE) / 100
      FROM (SELECT range AS agency FROM range(${agencies})), (VALUES (9), (10)) AS given(indicator)`);
    return;
  }
  await connection.run(`INSERT INTO ita.disclosures
    SELECT ${year}, ${ID}, item,
      CASE WHEN ${hashSql(`agency * 50 + item + ${seed}`)} % 400 >= 100 - ${quality} THEN 100 ELSE 0 END
    FROM (SELECT range AS agency FROM range(${agencies})), (SELECT range + 1 AS item FROM range(${DISCLOSURES}))`);
}

/** What the last view says of a year, by agency. */
export async function resultsIn(connection: DuckDBConnection, year: number): Promise<AgencyResult[]> {
  const reader = await connection.runAndReadAll(`SELECT agency_id AS agency, CAST(iit AS DOUBLE) AS iit,
      CAST(eit AS DOUBLE) AS eit, CAST(oit AS DOUBLE) AS oit, CAST(total AS DOUBLE) AS total, rating
    FROM ita.agency_results WHERE year = ${year} ORDER BY agency_id`);
  return reader.getRowObjects() as unknown as AgencyResult[];
}
