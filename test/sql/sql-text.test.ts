import { parse } from 'sql-parser-cst';
import { KNOWN_YEARS } from '../../src/ita/years';
import { SQL_DIALECTS } from '../../src/sql/dialect';
import { sqlRules } from '../../src/sql/rules';
import { sqlText } from '../../src/sql/sql-text';

describe('ita sql', () => {
  it('writes a text that a parser of BigQuery reads whole: one schema, the tables, a view a step', () => {
    const { statements } = parse(sqlText('bigquery'), { dialect: 'bigquery', includeComments: true });
    const kinds = statements.map(({ type }) => type).filter((type) => type !== 'empty');
    expect(kinds).toEqual([
      'create_schema_stmt',
      ...Array<string>(3).fill('create_table_stmt'),
      ...Array<string>(11).fill('create_view_stmt'),
    ]);
  });

  it('lays the tables of BigQuery by year and agency, which is what is paid for', () => {
    const tables = sqlText('bigquery').split('CREATE TABLE').slice(1);
    for (const table of tables) expect(table).toMatch(/PARTITION BY RANGE_BUCKET\(year, .*\)\nCLUSTER BY agency_id;/);
    expect(sqlText('duckdb')).not.toContain('PARTITION BY');
  });

  it('says above every view where its rule comes from', () => {
    for (const dialect of SQL_DIALECTS) {
      const pieces = sqlText(dialect).split('CREATE OR REPLACE VIEW');
      pieces.slice(0, -1).forEach((before) => {
        const comment = before.split(';').pop() ?? '';
        expect(comment).toMatch(/^\s*(--.*\n)+$/);
      });
      // A tool that cuts a script at its semicolons must not cut a comment.
      expect(sqlText(dialect)).not.toMatch(/--.*;/);
      expect(sqlText(dialect)).toContain('2567 OIT: no source says which items make up a sub-indicator');
    }
  });

  it('computes from items only what the rules of the year know with a source', () => {
    const { ranges, notComputed } = sqlRules();
    const computed = (year: number) => [
      ...new Set(ranges.filter((one) => one.year === year).map(({ instrument }) => instrument)),
    ];
    expect(computed(2565)).toEqual(['IIT', 'EIT', 'OIT']);
    expect(computed(2567)).toEqual(['IIT', 'EIT']);
    expect(computed(2566)).toEqual([]);
    expect(computed(2569)).toEqual([]);
    for (const year of KNOWN_YEARS) {
      expect(computed(year).length + notComputed.filter((one) => one.year === year).length).toBe(3);
    }
    const items = (year: number, instrument: string) =>
      ranges
        .filter((one) => one.year === year && one.instrument === instrument)
        .reduce((sum, { first, last }) => sum + last - first + 1, 0);
    expect([
      items(2565, 'IIT'),
      items(2565, 'EIT'),
      items(2565, 'OIT'),
      items(2567, 'IIT'),
      items(2567, 'EIT'),
    ]).toEqual([30, 15, 43, 15, 9]);
  });
});
