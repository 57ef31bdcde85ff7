/**
 * A file with several tabs as one table: a row with the one cell "\f" + name begins a tab. Rows are counted on while the
 * file is read; a person is told the tab and the row in it.
 */

import type { Evidence } from '../../evidence/evidence';
import type { ImportResult, ProposedRow, Question } from '../propose/result';

/** What the one cell of a row that begins a tab starts with. */
export const TAB_MARK = '\f';
const LONGEST_SNIPPET = 160;

interface TabStart {
  readonly name: string;
  /** 1-based row of the mark. */
  readonly at: number;
}

/** The tab that a row begins; null for a row of values. */
export function tabBegun(row: readonly unknown[]): string | null {
  const [cell, ...others] = row;
  const begins = typeof cell === 'string' && cell.charAt(0) === TAB_MARK && others.every((one) => one === '');
  return begins ? (cell as string).slice(1) : null;
}

/** Where the tabs of a table begin; empty where it is a single table. */
export function tabStarts(rows: readonly (readonly unknown[])[]): TabStart[] {
  const starts: TabStart[] = [];
  rows.forEach((row, index) => {
    const name = tabBegun(row);
    if (name !== null) starts.push({ name, at: index + 1 });
  });
  return starts;
}

/** The tab and row of a row counted over all tabs; null before the first tab. */
function placeOf(line: number, starts: readonly TabStart[]): { tab: string; row: number } | null {
  let found: TabStart | null = null;
  for (const start of starts) if (start.at < line) found = start;
  return found ? { tab: found.name, row: line - found.at } : null;
}

const LINES = /บรรทัด((?: ?(?:,|และ|–)? ?\d+)+)/g;

/** "บรรทัด 3, 17" as "แท็บ ปี 2566 แถว 2 แท็บ ปี 2567 แถว 3". */
export function withPlaces(text: string, starts: readonly TabStart[]): string {
  if (starts.length === 0) return text;
  return text.replace(LINES, (_all, list: string) => {
    const rows = new Map<string, string>();
    const parts = list.match(/\d+|–/g) ?? [];
    parts.forEach((part, index) => {
      const place = part === '–' ? null : placeOf(Number(part), starts);
      if (!place) return;
      const before = rows.get(place.tab);
      const joint = before === undefined ? '' : parts[index - 1] === '–' ? '–' : ', ';
      rows.set(place.tab, `${before ?? ''}${joint}${place.row}`);
    });
    return Array.from(rows, ([tab, own]) => `แท็บ ${tab} แถว ${own}`).join(' และ ');
  });
}

/** The result with every place that a person reads as tab and row. Lines of proposals stay counted over all tabs. */
export function placedInTabs(result: ImportResult, starts: readonly TabStart[]): ImportResult {
  if (starts.length === 0) return result;
  const proposals = {} as Record<keyof ImportResult['proposals'], readonly ProposedRow[]>;
  for (const tab of Object.keys(result.proposals) as (keyof ImportResult['proposals'])[]) {
    proposals[tab] = result.proposals[tab].map((row) => placedRow(row, starts));
  }
  return {
    proposals,
    questions: result.questions.map((question): Question => ({
      ...question,
      message: withPlaces(question.message, starts),
      options: question.options.map((option) => ({ ...option, label: withPlaces(option.label, starts) })),
    })),
    evidence: result.evidence.map((one) => placedEvidence(one, starts)),
    explained: result.explained,
    unused: result.unused.map((one) => ({ ...one, snippet: inTab(one.snippet, one.line, starts) })),
  };
}

function placedRow(row: ProposedRow, starts: readonly TabStart[]): ProposedRow {
  const cells: Record<string, ProposedRow['cells'][string]> = {};
  for (const column of Object.keys(row.cells)) {
    const cell = row.cells[column] as ProposedRow['cells'][string];
    cells[column] = {
      ...cell,
      note: withPlaces(cell.note, starts),
      snippet: inTab(cell.snippet, cell.lines[0], starts),
    };
  }
  return { key: row.key, cells };
}

/** The row in its tab, the tab before the words: the tab of evidence has one column for both. */
function placedEvidence(one: Evidence, starts: readonly TabStart[]): Evidence {
  const place = placeOf(one.line, starts);
  return place && place.row > 0 ? { ...one, line: place.row, snippet: inTab(one.snippet, one.line, starts) } : one;
}

function inTab(snippet: string, line: number | undefined, starts: readonly TabStart[]): string {
  const place = line === undefined ? null : placeOf(line, starts);
  return place ? `[${place.tab}] ${snippet}`.slice(0, LONGEST_SNIPPET) : snippet;
}
