/**
 * The tab `เอกสารรายหน่วยงาน`: what was made for whom, a row for each agency and paper. It is the memory of a run: whatever
 * stops one, the next call reads here what is done.
 */

import { agenciesPapersTab, paperStatusOf, type PaperStatus } from '../tabs/agencies/papers-tab';
import { findOurTab, outputTab } from './our-tab';
import { writeCells } from './safe-writes';
import { writeTab } from './tab-writer';
import { Undo } from './undo';
import type { PaperTask, PaperTasks } from './paper-tasks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the tab remembers, by key of the task. One read, and none where the tab is not there yet. */
export function readStatuses({
  spreadsheet,
  read,
}: Pick<PaperTasks, 'spreadsheet' | 'read'>): Map<string, PaperStatus> {
  const sheet = findOurTab(spreadsheet, read.marks, outputTab('agencies-papers'));
  const rows = sheet ? (sheet.getDataRange().getValues() as unknown[][]) : [];
  const known = new Map<string, PaperStatus>();
  for (const row of rows) {
    const status = paperStatusOf(row.map(String));
    if (status) known.set(status.key, status);
  }
  return known;
}

export interface StatusWriter {
  /** Writes the row of a task. One call. */
  set(key: string, change: Partial<PaperStatus>): void;
}

/** Lays the rows of these tasks out, the others' below them. */
export function writeStatuses(
  { spreadsheet, read }: Pick<PaperTasks, 'spreadsheet' | 'read'>,
  tasks: readonly PaperTask[],
  known: ReadonlyMap<string, PaperStatus>,
): StatusWriter {
  const rows = new Map<string, PaperStatus>();
  for (const { key, agency, place, title, missing } of tasks) {
    const before = known.get(key);
    rows.set(key, {
      ...(before ?? { status: 'waiting', link: '', at: '', code: '', problem: '' }),
      key,
      agency,
      place,
      title,
      missing: missing.length,
    });
  }
  for (const [key, status] of known) if (!rows.has(key)) rows.set(key, status);
  const spec = agenciesPapersTab([...rows.values()]);
  const sheet: Sheet = Undo.run((undo) => writeTab(spreadsheet, spec, read.marks, undo));
  const first = spec.rows.length - rows.size + 1;
  const places = new Map([...rows.keys()].map((key, index) => [key, first + index]));
  return {
    set: (key, change) => {
      const row = rows.get(key);
      const place = places.get(key);
      if (!row || place === undefined) return;
      const changed = { ...row, ...change };
      rows.set(key, changed);
      const [line] = agenciesPapersTab([changed]).rows.slice(-1);
      if (line) writeCells(sheet, place, 1, [line.cells]);
    },
  };
}
