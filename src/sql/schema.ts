/** The tables that whoever runs the assessment fills: answers, disclosures, and scores that were given instead of answers. */

import { KNOWN_YEARS } from '../ita/years';
import { typeName, type ColumnType, type SqlDialect } from './dialect';

interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly says: string;
}

interface TableDefinition {
  readonly name: string;
  readonly says: readonly string[];
  readonly columns: readonly Column[];
}

const YEAR: Column = { name: 'year', type: 'whole', says: 'Buddhist fiscal year of the assessment, 2567' };
const AGENCY: Column = { name: 'agency_id', type: 'text', says: 'identifier of the agency, the same in every year' };

export const TABLES: readonly TableDefinition[] = [
  {
    name: 'answers',
    says: [
      'Answers of IIT and EIT, one row an answer. Who answered is not kept: no rule asks for it.',
      'Points are 0-100 and already turned, so that more is better, by the scale of the year (ita-domain.md 1.4).',
    ],
    columns: [
      YEAR,
      AGENCY,
      { name: 'instrument', type: 'text', says: 'IIT or EIT' },
      { name: 'part', type: 'whole', says: 'EIT in parts: 1 or 2, and 0 where the year has none' },
      { name: 'item_no', type: 'whole', says: 'number of the question, 12 of i12' },
      { name: 'answer_row', type: 'whole', says: 'row of a question with several rows, 1 where it has one' },
      { name: 'points', type: 'score', says: '0-100' },
    ],
  },
  {
    name: 'disclosures',
    says: ['Items of OIT as the assessors decided them: 100 where every element is there, else 0 (ita-domain.md 1.4).'],
    columns: [
      YEAR,
      AGENCY,
      { name: 'item_no', type: 'whole', says: 'number of the item, 34 of O34' },
      { name: 'score', type: 'score', says: '0 or 100' },
    ],
  },
  {
    name: 'given_indicators',
    says: [
      'Scores of indicators as announced. They come before what is computed from answers, and are the only way for the',
      'years whose questions or split of items nobody has published (listed below).',
    ],
    columns: [
      YEAR,
      AGENCY,
      { name: 'indicator', type: 'whole', says: '1-10' },
      { name: 'score', type: 'score', says: '0-100' },
    ],
  },
];

/** Beyond the years that are known now, so that the table need not be made anew next year. */
const LAST_PARTITION = 2600;

export function createTable(dialect: SqlDialect, { name, says, columns }: TableDefinition): string {
  const width = Math.max(...columns.map((column) => column.name.length));
  const lines = columns.map(({ name: column, type, says: meaning }, index) => {
    const comma = index < columns.length - 1 ? ',' : '';
    return `  ${column.padEnd(width)} ${typeName(dialect, type)} NOT NULL${comma} -- ${meaning}`;
  });
  const [first = 0] = KNOWN_YEARS;
  // A year is read whole and alone, an agency is looked up: bytes are paid for by what is read.
  const layout =
    dialect === 'bigquery'
      ? `\nPARTITION BY RANGE_BUCKET(year, GENERATE_ARRAY(${first}, ${LAST_PARTITION}, 1))\nCLUSTER BY agency_id`
      : '';
  return `${says.map((line) => `-- ${line}`).join('\n')}\nCREATE TABLE IF NOT EXISTS ita.${name} (\n${lines.join('\n')}\n)${layout};`;
}
