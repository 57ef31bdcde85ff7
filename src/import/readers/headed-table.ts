/**
 * A table of indicators under plain headers (a CSV file, a sheet): the headers say which column holds the score, so
 * nothing has to be told from the order or the look of the columns.
 */

import { indicatorByName, indicatorByNo } from '../../ita/indicators';
import { formatScore } from '../../ita/rounding';
import { toArabicDigits } from '../../thai/digits';
import { matchKey } from '../../thai/text';
import { inputTab } from '../../workbook/input-tabs';
import { findTable, isScoreHead, type TableRow } from '../../workbook/table';
import { readScore } from '../../workbook/values';
import type { ImportResult, ProposedCell, ProposedRow, Question, QuestionOption } from '../propose/result';
import type { SourceLine } from '../source/source';
import { tokenise } from '../tokens/tokens';

/** Fewer rows may be a line of text that happens to hold the words of a header. */
const SHORTEST_TABLE = 3;
const LONGEST_SNIPPET = 160;

interface HeadedRow {
  readonly no: number;
  readonly line: SourceLine;
  readonly score: number;
  readonly previous: number | null;
}

/** The result with the scores of a headed table in place of what was told from its columns; unchanged without one. */
export function withHeadedTable(result: ImportResult, lines: readonly SourceLine[]): ImportResult {
  const tables = tabsOf(lines)
    .map(readHeadedTable)
    .filter(({ length }) => length >= SHORTEST_TABLE);
  const rows = tables.length === 1 ? (tables[0] as HeadedRow[]) : [];
  if (rows.length < SHORTEST_TABLE) return result;
  const byNo = (no: number): HeadedRow | undefined => rows.find((row) => row.no === no);
  const inTable = rows.map(({ line }) => line.no);
  const isOutside = (at: readonly number[]): boolean => at.every((line) => !inTable.includes(line));
  // What was asked of a row before its headers were known is asked on only where the rest of the source contradicts it.
  const asked = new Map(rows.map((row) => [`indicator-${row.no}`, row]));
  const questions: Question[] = [];
  const open = new Set<number>();
  for (const question of result.questions) {
    const row = asked.get(question.id);
    const others = question.options.filter(({ lines: at }) => isOutside(at));
    const differs = row && others.some(({ sets }) => sets.some(({ value }) => value !== row.score));
    if (row && differs) open.add(row.no);
    if (!row) questions.push(question);
    else if (differs) questions.push({ ...question, options: [optionOf(row), ...others] });
  }
  const kept = result.proposals.indicators.map((row): ProposedRow => {
    const headed = byNo(Number(row.key));
    if (!headed) return row;
    const cells = { ...row.cells, ...cellsOf(headed) };
    const own = row.cells.score;
    if (own && open.has(headed.no)) {
      cells.score = { ...(cells.score as ProposedCell), confidence: 'ask', note: own.note };
    } else if (own && own.value !== headed.score && own.confidence === 'likely' && isOutside(own.lines)) {
      // The sums of the source have decided against the table.
      cells.score = own;
    }
    return { key: row.key, cells };
  });
  const added = rows
    .filter(({ no }) => !kept.some(({ key }) => key === String(no)))
    .map((row): ProposedRow => ({ key: String(row.no), cells: cellsOf(row) }));
  return {
    ...result,
    proposals: { ...result.proposals, indicators: [...kept, ...added] },
    questions,
    // What was read of these lines before their headers were known is no statement of the source.
    evidence: result.evidence.filter(({ kind, line }) => kind !== 'score' || !inTable.includes(line)),
  };
}

/** The lines of each tab; all of them where the source has no tabs. */
function tabsOf(lines: readonly SourceLine[]): SourceLine[][] {
  const tabs: SourceLine[][] = [[]];
  for (const line of lines) {
    if (line.tab) tabs.push([]);
    (tabs[tabs.length - 1] as SourceLine[]).push(line);
  }
  return tabs;
}

function readHeadedTable(lines: readonly SourceLine[]): HeadedRow[] {
  const cells = lines.map((line) => line.cells ?? [line.plain]);
  const width = Math.max(0, ...cells.slice(0, 200).map((row) => row.length));
  const values = cells.map((row) => Array.from({ length: width }, (_cell, index) => row[index] ?? ''));
  const table = findTable(inputTab('indicators'), {
    name: '',
    tabId: null,
    columnKeys: {},
    values,
    formats: null,
  });
  const heads = table ? (values[table.headerRow] as string[]) : [];
  // A first row run together with its headers.
  if (heads.some((head) => /^\d{1,3}\.\d/.test(head))) return [];
  // Two columns of scores: which is this year's is asked elsewhere.
  if (heads.filter((head) => isScoreHead(inputTab('indicators'), head)).length > 1) return [];
  if (!table || (table.columns.name === undefined && table.columns.no === undefined)) return [];
  // "ที่ | หน่วยงาน | คะแนน" numbers agencies: without names only numbers that their head says are of indicators count.
  const numbered = table.columns.no === undefined ? '' : matchKey(heads[table.columns.no] ?? '');
  if (table.columns.name === undefined && !/ตัวชี้วัด|ตชว/.test(numbered)) return [];
  const rows: HeadedRow[] = [];
  const yearOf = yearColumn(table.rows.map(({ row }) => values[row] as string[]));
  const newest = Math.max(0, ...table.rows.map(({ row }) => yearOf(values[row] as string[])));
  const before = new Map<number, number>();
  for (const row of table.rows) {
    const score = readScore(row.value('score'));
    const no = score.kind === 'score' ? indicatorOf(row) : null;
    if (no === null || score.kind !== 'score') continue;
    const year = yearOf(values[row.row] as string[]);
    if (year < newest) {
      if (year === newest - 1) before.set(no, score.value);
      continue;
    }
    const known = rows.find((one) => one.no === no);
    // Rows of several agencies: which are the person's own is asked elsewhere.
    if (known && known.score !== score.value) return [];
    if (known || namesAnother(lines[row.row] as SourceLine, no)) continue;
    const previous = readScore(row.value('previous'));
    rows.push({
      no,
      line: lines[row.row] as SourceLine,
      score: score.value,
      previous: previous.kind === 'score' ? previous.value : null,
    });
  }
  return rows.map((row) => ({ ...row, previous: row.previous ?? before.get(row.no) ?? null }));
}

const YEAR = /^25\d\d$/;

/** The year of a row where one column holds a year in every row (a list out of a database); 0 without one. */
function yearColumn(rows: readonly (readonly string[])[]): (row: readonly string[]) => number {
  const yearAt = (row: readonly string[], at: number): number => {
    const cell = toArabicDigits(row[at] ?? '');
    return YEAR.test(cell) ? Number(cell) : 0;
  };
  const column = (rows[0] ?? []).findIndex((_cell, at) => rows.every((row) => yearAt(row, at) > 0));
  return (row) => (column < 0 ? 0 : yearAt(row, column));
}

/** Two rows that a copy has run together: whose the figures are is not to be told from the headers. */
function namesAnother({ plain }: SourceLine, no: number): boolean {
  return tokenise(plain).some((token) => token.type === 'indicator' && token.no !== no);
}

/** By its name, else by its number; a row whose two do not agree is left to a person. */
function indicatorOf(row: TableRow): number | null {
  const named = indicatorByName(String(row.value('name')));
  const typed = /^\D*(\d{1,2})\D*$/.exec(toArabicDigits(String(row.value('no'))));
  const numbered = typed ? indicatorByNo(Number(typed[1])) : null;
  if (named && numbered && named.no !== numbered.no && String(row.value('no')).trim() !== '') return null;
  return (named ?? numbered)?.no ?? null;
}

function optionOf({ no, line, score }: HeadedRow): QuestionOption {
  return {
    label: `${formatScore(score)} (บรรทัด ${line.no})`,
    lines: [line.no],
    sets: [{ tab: 'indicators', row: String(no), column: 'score', value: score }],
  };
}

function cellsOf({ no, line, score, previous }: HeadedRow): Record<string, ProposedCell> {
  const cell = (value: number): ProposedCell => ({
    value,
    lines: [line.no],
    snippet: line.text.replace(/\s+/g, ' ').slice(0, LONGEST_SNIPPET),
    confidence: 'sure',
    note: '',
  });
  const cells: Record<string, ProposedCell> = { no: cell(no), score: cell(score) };
  return previous === null ? cells : { ...cells, previous: cell(previous) };
}
