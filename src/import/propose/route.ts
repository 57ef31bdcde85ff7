/**
 * How a workbook that nobody has set up yet is best taken up: its own tables as they are, their values copied into the
 * tabs, or a person shows which column is which. A proposal for one button; nothing is done here.
 */

import { agencySheet } from '../../workbook/agencies/agency-workbook';
import { readAgencies } from '../../workbook/agencies/read-agencies';
import { inputTab } from '../../workbook/input-tabs';
import { likelyHeadRow } from '../../workbook/likely-heads';
import { Notebook } from '../../workbook/readers/notebook';
import { readIndicators } from '../../workbook/readers/indicators';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { findTable } from '../../workbook/table';
import { readScore } from '../../workbook/values';
import { importTable } from '../import-text';
import type { ImportResult } from './result';

/** What a sheet holds, as far as the importer reads it. */
export interface FoundInSheet {
  readonly sheet: string;
  /** Indicators with a score, those that are asked about included. */
  readonly scores: number;
  readonly items: number;
  readonly measures: number;
}

/**
 * `agencies`: a table of several agencies, which have a page of their own; `use`: the sheet can be the source of the scores as it stands; `import`: the values can be read and copied, and a person
 * sees each before; `columns`: a table of figures whose columns only a person can tell.
 */
export type Route =
  | { readonly kind: 'agencies'; readonly sheet: string; readonly count: number }
  | { readonly kind: 'use'; readonly sheet: string; readonly scores: number }
  | { readonly kind: 'import'; readonly sheets: readonly FoundInSheet[] }
  | { readonly kind: 'columns'; readonly sheet: string };

/** Rows that are looked at in each sheet; an agency's tables are shorter. */
const ROWS_LOOKED_AT = 400;
/** Fewer scores may be a text that mentions some. */
const FEWEST_SCORES = 3;
/** A sheet that is to be the source of the scores holds more than half of the ten indicators. */
const FEWEST_TO_USE = 6;
/** Rows with figures that make a table of scores. */
const FEWEST_ROWS = 5;

/** @param sheets with their values, and their formats where those tell 99.46 % from 0.9946 */
export function likelyRoute(sheets: readonly SheetSnapshot[]): Route | null {
  const agencies = severalAgencies(sheets);
  if (agencies) return agencies;
  const looked = sheets.map((sheet) => ({ ...sheet, values: sheet.values.slice(0, ROWS_LOOKED_AT) }));
  const read = looked.map((sheet) => {
    const result = importTable(sheet.values, sheet.formats ? { formats: sheet.formats } : {});
    return { sheet, result, found: foundIn(sheet.name, result) };
  });
  const holding = read.filter(({ found }) => found.scores >= FEWEST_SCORES || found.items > 0 || found.measures > 0);
  const [only, ...others] = holding;
  if (only && others.length === 0 && isReadAsItStands(only.sheet, only.result)) {
    return { kind: 'use', sheet: only.sheet.name, scores: only.found.scores };
  }
  // Measures alone are no beginning: whoever has them waits for the scores.
  if (holding.some(({ found }) => found.scores >= FEWEST_SCORES || found.items > 0)) {
    return { kind: 'import', sheets: holding.map(({ found }) => found) };
  }
  const table = looked.find(isTableOfFigures);
  return table ? { kind: 'columns', sheet: table.name } : null;
}

/** The tab `หน่วยงาน` with its rows: one agency may have a tab of that name for something else. */
function severalAgencies(sheets: readonly SheetSnapshot[]): Route | null {
  const sheet = agencySheet(sheets);
  if (!sheet) return null;
  const { rows } = readAgencies(sheet, null, new Notebook());
  return rows.length > 1 ? { kind: 'agencies', sheet: sheet.name, count: rows.length } : null;
}

function foundIn(sheet: string, { proposals, questions }: ImportResult): FoundInSheet {
  const scored = new Set(proposals.indicators.filter(({ cells }) => cells.score !== undefined).map(({ key }) => key));
  for (const { options } of questions) {
    for (const { sets } of options) {
      for (const { tab, row, column } of sets) if (tab === 'indicators' && column === 'score') scored.add(row);
    }
  }
  return { sheet, scores: scored.size, items: proposals.items.length, measures: proposals.measures.length };
}

/**
 * Whether the reader of chosen tabs gives the very scores that the importer finds, without a question or a finding, and
 * nothing but the scores would come by importing: a title that names agency and year is worth copying.
 */
function isReadAsItStands(sheet: SheetSnapshot, { proposals, questions }: ImportResult): boolean {
  const table = findTable(inputTab('indicators'), sheet);
  if (!table || questions.length > 0 || proposals.settings.length > 0) return false;
  if (proposals.items.length > 0 || proposals.measures.length > 0) return false;
  const notes = new Notebook();
  const rows = readIndicators(table.rows, notes).filter(({ score }) => score !== null);
  if (rows.length < FEWEST_TO_USE || notes.findings.some(({ severity }) => severity !== 'note')) return false;
  return (
    proposals.indicators.length === rows.length &&
    rows.every(({ no, score }) =>
      proposals.indicators.some(({ key, cells }) => key === String(no) && cells.score?.value === score),
    )
  );
}

/** Several rows below the heads with a figure from 0 to 100 beside words or numbers. */
function isTableOfFigures({ values }: SheetSnapshot): boolean {
  const below = values.slice(likelyHeadRow(values) + 1);
  const hasFigure = (row: (typeof values)[number]): boolean =>
    row.filter((value) => value !== '').length > 1 && row.some((value) => readScore(value).kind === 'score');
  return below.filter(hasFigure).length >= FEWEST_ROWS;
}
