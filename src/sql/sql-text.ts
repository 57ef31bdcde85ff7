/** The whole script of a dialect: schema, tables, and the rules as views, to be run once in an empty dataset. */

import { KNOWN_YEARS } from '../ita/years';
import type { SqlDialect } from './dialect';
import { createTable, TABLES } from './schema';
import { views, type View } from './views';

const HEAD: Readonly<Record<SqlDialect, readonly string[]>> = {
  bigquery: ['BigQuery (GoogleSQL). Run it in the project that holds the answers. It makes the dataset ita.'],
  duckdb: ['DuckDB. The same views as for BigQuery. The tests run these and compare them with the add-in.'],
};

/** One text, readable and commented; running it again changes no data. */
export function sqlText(dialect: SqlDialect): string {
  const years = `${KNOWN_YEARS[0] ?? ''}-${KNOWN_YEARS[KNOWN_YEARS.length - 1] ?? ''}`;
  return [
    [
      '-- The arithmetic of the Integrity and Transparency Assessment (ITA) over raw answers.',
      `-- Written by "ita sql ${dialect}" from the rules of the years ${years} (src/ita/years). Do not edit: write it anew.`,
      ...HEAD[dialect].map((line) => `-- ${line}`),
    ].join('\n'),
    'CREATE SCHEMA IF NOT EXISTS ita;',
    ...TABLES.map((table) => createTable(dialect, table)),
    ...views(dialect).map(createView),
    '',
  ].join('\n\n');
}

function createView({ name, says, select }: View): string {
  return `${says.map((line) => `-- ${line}`).join('\n')}\nCREATE OR REPLACE VIEW ita.${name} AS\n${select};`;
}
