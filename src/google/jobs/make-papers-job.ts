/**
 * Papers of many agencies, some with each call: a panel or a command line calls again until nothing is left. A call ends
 * long before the service's limit of six minutes, and whatever kills one leaves rows from which the next goes on.
 */

import type { PapersPlan, PapersRequest, PapersStep, Problem } from '../../shared/rpc';
import type { PaperState, PaperStatus } from '../../tabs/agencies/papers-tab';
import { createMarkedDoc, DOCX_TYPE, findMarkedDoc } from '../drive';
import { printedNow } from '../history-writer';
import { withDocumentLock } from '../lock';
import { problemOf } from '../problem';
import { signedBytes } from '../templates';
import { fillPaper } from './make-document-job';
import { paperTasks, type PaperTask } from '../paper-tasks';
import { readStatuses, writeStatuses, type StatusWriter } from '../paper-statuses';

/** A call begins no further paper after this long, so that it ends well before the limit, and a colleague's job gets its turn. */
const LONGEST_MS = 25_000;
/** Files that go to the client with one answer. */
const MOST_FILES = 10;
/** Problems that the next paper would have as well. */
const STOPPING = ['drive-off', 'drive-disabled', 'drive-domain', 'drive-refused', 'drive-full', 'quota', 'permission'];
const SHOWN_CELLS = 5;

/** What a run would do. Writes nothing. */
export function planPapersJob(request: PapersRequest): PapersPlan {
  const found = paperTasks(request);
  const done = doneOf(request, readStatuses(found));
  const open = found.tasks.filter((task) => !isDone(task, done));
  const missing = new Map<string, { count: number; cells: string[] }>();
  for (const task of open) {
    for (const { label, cell } of task.missing) {
      const known = missing.get(label) ?? { count: 0, cells: [] };
      known.count += 1;
      if (cell !== null && known.cells.length < SHOWN_CELLS) known.cells.push(cell);
      missing.set(label, known);
    }
  }
  return {
    make: open.length,
    unchanged: found.tasks.length - open.length,
    agencies: new Set(found.tasks.map(({ key, id }) => key.slice(0, -id.length))).size,
    missing: [...missing]
      .map(([label, { count, cells }]) => ({ label, count, cells }))
      .sort((one, other) => other.count - one.count),
  };
}

/** Makes the next papers and says how many are left. */
export function makePapersJob(request: PapersRequest): PapersStep {
  return withDocumentLock(() => {
    const started = Date.now();
    const found = paperTasks(request);
    const { spreadsheet, tasks } = found;
    const statuses = readStatuses(found);
    const done = doneOf(request, statuses);
    const failed = new Set(request.failed);
    const open = tasks.filter((task) => !isDone(task, done) && !failed.has(task.key));
    const step: Mutable<PapersStep> = {
      results: [],
      files: [],
      left: open.length,
      unchanged: tasks.length - open.length,
      stopped: null,
    };
    if (open.length === 0) return step;
    const writer = writeStatuses(found, tasks, statuses);
    for (const task of open) {
      if (Date.now() - started > LONGEST_MS && step.results.length > 0) break;
      if (request.delivery === 'download' && step.files.length >= MOST_FILES) break;
      const at = printedNow(spreadsheet);
      const outcome = attempt(() => makeOne(task, request, statuses.get(task.key), writer, found));
      if (outcome.problem !== null && STOPPING.includes(outcome.problem.code)) {
        writer.set(task.key, { status: 'waiting', problem: outcome.problem.message });
        step.stopped = outcome.problem;
        return step;
      }
      const status: PaperState = outcome.problem === null ? 'made' : 'failed';
      const link = outcome.made?.url ?? outcome.made?.file?.fileName ?? '';
      const problem = outcome.problem?.message ?? '';
      writer.set(task.key, { status, link, at, code: status === 'made' ? task.code : '', problem });
      if (outcome.made?.file) step.files.push(outcome.made.file);
      step.results.push({ key: task.key, agency: task.agency, title: task.title, link, problem: outcome.problem });
      step.left -= 1;
    }
    return step;
  });
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer One)[] ? One[] : T[Key] };

interface Made {
  readonly url: string | null;
  readonly file: PapersStep['files'][number] | null;
}

function makeOne(
  task: PaperTask,
  { delivery }: PapersRequest,
  before: PaperStatus | undefined,
  writer: StatusWriter,
  found: ReturnType<typeof paperTasks>,
): Made {
  const { id, key, code, fileName, workbook, analysis } = task;
  const mark = `${code}-${id}`;
  if (delivery === 'drive' && (before?.status === 'making' || before?.status === 'failed')) {
    // A run was killed here, or its answer was lost: the document may be there without its row.
    const url = findMarkedDoc(mark);
    if (url !== null) return { url, file: null };
  }
  const docx = fillPaper(
    id,
    found.templateOf(id),
    { data: workbook, analysis, effects: [], agencies: null },
    delivery === 'drive',
  );
  const blob = Utilities.newBlob(signedBytes(docx), DOCX_TYPE, fileName);
  if (delivery === 'download') {
    const docxBase64 = Utilities.base64Encode(blob.getBytes());
    return { url: null, file: { key, code, fileName, docxBase64 } };
  }
  writer.set(key, { status: 'making', problem: '' });
  return { url: createMarkedDoc(fileName.replace(/\.docx$/, ''), blob, mark), file: null };
}

function attempt(make: () => Made): { readonly made: Made | null; readonly problem: Problem | null } {
  try {
    return { made: make(), problem: null };
  } catch (error) {
    return { made: null, problem: problemOf(error) };
  }
}

/** Codes that are done, by key: of Google Docs by the tab, of files by what the client says it still has. */
function doneOf(
  { delivery, known }: PapersRequest,
  statuses: ReadonlyMap<string, PaperStatus>,
): ReadonlyMap<string, string> {
  if (delivery === 'download') return new Map(Object.entries(known));
  return new Map(
    [...statuses.values()]
      .filter(({ status, link }) => status === 'made' && /^https:/.test(link))
      .map(({ key, code }) => [key, code]),
  );
}

function isDone({ key, code }: PaperTask, done: ReadonlyMap<string, string>): boolean {
  return done.get(key) === code;
}
