/** What the two dialects call the same thing. Everything else of the text is SQL that both read alike. */

export type SqlDialect = 'bigquery' | 'duckdb';
export const SQL_DIALECTS: readonly SqlDialect[] = ['bigquery', 'duckdb'];

export type ColumnType = 'whole' | 'text' | 'score';

/**
 * Scores are binary floating point, as in our own arithmetic: a decimal type would round every mean to nine places, and
 * thirds that are added up again would miss the half at which a score is rounded.
 */
const TYPES: Readonly<Record<SqlDialect, Readonly<Record<ColumnType, string>>>> = {
  bigquery: { whole: 'INT64', text: 'STRING', score: 'FLOAT64' },
  duckdb: { whole: 'INTEGER', text: 'VARCHAR', score: 'DOUBLE' },
};
const DECIMAL: Readonly<Record<SqlDialect, string>> = { bigquery: 'NUMERIC', duckdb: 'DECIMAL(18, 9)' };

export function typeName(dialect: SqlDialect, type: ColumnType): string {
  return TYPES[dialect][type];
}

/**
 * The one rounding: half up to two decimals. The binary noise of sums and means is removed first, by nine decimals, as
 * `round2` does by twelve significant digits; then 84.995 is 85.00.
 */
export function rounded(dialect: SqlDialect, expression: string): string {
  return `ROUND(CAST(${expression} AS ${DECIMAL[dialect]}), 2)`;
}

/** A text as a literal. None of ours holds a quotation mark or a backslash. */
export function literal(text: string): string {
  return `'${text}'`;
}
