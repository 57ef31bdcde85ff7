/**
 * Faults in a job, judged: what the workbook may be afterwards, and after the job has been run again.
 *
 * Every fault at every call would be tens of thousands of runs. Many of them are the same: reading changes nothing, so
 * that failing after it is failing before it; a call that cannot be lost runs as it is; and an execution that is killed
 * leaves what stood there before the call, which one clean run shows for all calls at once. Those are run once.
 */

import {
  canBeLost,
  changesDocument,
  cloneWorkbook,
  faultAt,
  workbookDifferences,
  type FaultMode,
  type Host,
  type SheetModel,
  type WorkbookModel,
} from 'apps-script-local';
import type { Sample } from '../../../samples';
import type { Outcome } from '../../../src/shared/rpc';
import { hostOn, type Job } from './jobs';

/** A job on a sample: its workbook, what it is asked for, and what a run without a fault makes of it. */
export interface Trial {
  readonly job: Job;
  readonly request: unknown;
  readonly start: WorkbookModel;
  readonly clean: WorkbookModel;
  readonly answered: Outcome<unknown>;
  /** Counted calls of the clean run. */
  readonly calls: readonly string[];
  /** What a kill at a call leaves; calls with the same workbook before them share one. */
  readonly killed: readonly WorkbookModel[];
}

/** A fault at one counted call. */
export interface Fault {
  readonly mode: FaultMode;
  /** Counted from 1. */
  readonly at: number;
}

/** A clean run of the job. */
export function prepareTrial(job: Job, sample: Sample): Trial {
  const start = job.prepare(sample);
  const request = job.request(hostOn(start));
  const host = hostOn(start);
  const killed: WorkbookModel[] = [];
  let changed = true;
  host.onCall = (call) => {
    const last = killed[killed.length - 1];
    killed.push(changed || !last ? cloneWorkbook(host.workbook, last) : last);
    changed = changesDocument(methodOf(call));
    return undefined;
  };
  const answered = job.run(host, request);
  host.onCall = null;
  host.recalculate();
  return { job, request, start, clean: host.workbook, answered, calls: [...host.calls], killed };
}

function methodOf(call: string): string {
  return call.slice(call.indexOf('.') + 1);
}

/** The faults of a trial that differ from each other. */
export function faultsOf({ calls, killed }: Trial, mode: FaultMode): Fault[] {
  const isItsOwn = (call: string, index: number): boolean => {
    const method = methodOf(call);
    const changes = changesDocument(method);
    if (mode === 'after') return changes;
    if (mode === 'lost') return canBeLost(method, changes);
    return mode === 'before' || killed[index] !== killed[index - 1];
  };
  return calls.flatMap((call, index) => (isItsOwn(call, index) ? [{ mode, at: index + 1 }] : []));
}

/** What is wrong after a fault at the k-th call; empty where all is as promised. */
export function violations(trial: Trial, { mode, at }: Fault): string[] {
  return mode === 'dead' ? afterKill(trial, trial.killed[at - 1] ?? trial.start) : afterFault(trial, mode, at);
}

function afterFault(trial: Trial, mode: FaultMode, at: number): string[] {
  const host = hostOn(trial.start);
  host.onCall = faultAt({ mode, at });
  let outcome: Outcome<unknown> | null;
  try {
    outcome = trial.job.run(host, trial.request);
  } catch {
    outcome = null;
  }
  host.onCall = null;
  const wrong = falseFlags(host, trial);
  if (outcome === null) return [...wrong, 'threw instead of answering'];
  if (!outcome.ok) return [...wrong, ...differences('failed, but changed', trial.start, host.workbook)];
  if (mode === 'lost') return [...wrong, ...toldButNotThere(trial, host.workbook)];
  const { historyProblem } = outcome.value as { historyProblem?: unknown };
  return historyProblem
    ? [...wrong, ...differences('line not written, but changed', trial.start, host.workbook)]
    : [...wrong, ...differences('done, but not whole', trial.clean, host.workbook)];
}

/** After a kill that left the work whole, the job is not brought to its end but done once more, or refused as done. */
function wantedAfter(
  { job, request, clean, answered }: Trial,
  left: WorkbookModel,
): { readonly workbook: WorkbookModel; readonly ok: boolean } {
  if (differences('', clean, left).length > 0) return { workbook: clean, ok: answered.ok };
  const host = hostOn(clean);
  const { ok } = job.run(host, request);
  return { workbook: host.workbook, ok };
}

function afterKill(trial: Trial, left: WorkbookModel): string[] {
  const host = hostOn(left, false);
  const wrong = falseFlags(host, trial);
  const second = trial.job.run(host, trial.request);
  const wanted = wantedAfter(trial, left);
  return [
    ...wrong,
    ...(second.ok || !wanted.ok ? [] : [`run again, it fails: ${second.problem.message}`]),
    ...differences('run again, it is not as a clean run', wanted.workbook, host.workbook),
  ];
}

/** Tabs that call themselves up to date although they are neither what they were nor what a clean run makes of them. */
function falseFlags(host: Host, { clean, start }: Trial): string[] {
  const flagged = host.workbook.sheets.filter((sheet) => /^=.*✓/.test(sheet.cells[3]?.[1]?.formula ?? ''));
  const sheetOf = ({ sheets }: WorkbookModel, name: string): SheetModel | undefined =>
    sheets.find((sheet) => sheet.name === name);
  const doubtful = flagged.filter((sheet) => !hasSameValues(sheet, sheetOf(clean, sheet.name)));
  if (doubtful.length === 0) return [];
  host.recalculate();
  return doubtful
    .filter((sheet) => String(sheet.cells[3]?.[1]?.value).startsWith('✓'))
    .map((sheet) => {
      const isOld = hasSameValues(sheet, sheetOf(start, sheet.name));
      return `${sheet.name} says ✓ and is not right (${isOld ? 'old' : 'mixed'})`;
    });
}

/** Values without looks: a lost look cannot be noticed, and harms nobody. */
function hasSameValues(one: SheetModel, other: SheetModel | undefined): boolean {
  const height = Math.max(one.cells.length, other?.cells.length ?? 0);
  for (let row = 1; row < height; row += 1) {
    const [line, twin] = [one.cells[row] ?? [], other?.cells[row] ?? []];
    for (let column = 1; column < Math.max(line.length, twin.length); column += 1) {
      if (contentOf(line[column]) !== contentOf(twin[column])) return false;
    }
  }
  return true;
}

function contentOf(cell: SheetModel['cells'][number][number]): unknown {
  const content = cell?.formula ?? cell?.value ?? null;
  return typeof content === 'string' ? timeless(content) : content;
}

/** Two runs may fall into two minutes. */
function timeless(text: string): string {
  return text.replace(/\d\d\/\d\d\/25\d\d \d\d:\d\d/g, 'วันเวลา');
}

const INPUTS = ['ตั้งค่า', 'คะแนน', 'รายข้อ', 'มาตรการ'];

/** People's cells that the answer calls written although they are not. */
function toldButNotThere({ clean }: Trial, workbook: WorkbookModel): string[] {
  return INPUTS.flatMap((name) => {
    const [wanted, found] = [clean, workbook].map(({ sheets }) => sheets.find((sheet) => sheet.name === name));
    return wanted && !hasSameValues(wanted, found) ? [`told as written, but is not: ${name}`] : [];
  });
}

/** What the hidden copies hold says nothing by itself: the flags that ask them are judged apart. */
const isCopy = (line: string): boolean => /^สำเนาข้อมูลที่(ตรวจ|วิเคราะห์): [A-Z]+\d+ /.test(line);

/** Up to three lines that only one of both has. */
function differences(what: string, wanted: WorkbookModel, found: WorkbookModel): string[] {
  const { onlyFirst, onlySecond } = workbookDifferences(wanted, found);
  const [had, has] = [onlyFirst, onlySecond].map((lines) => lines.filter((line) => !isCopy(line)).map(timeless)) as [
    string[],
    string[],
  ];
  const lines = [
    ...had.filter((line) => !has.includes(line)).map((line) => `- ${line.slice(0, 140)}`),
    ...has.filter((line) => !had.includes(line)).map((line) => `+ ${line.slice(0, 140)}`),
  ];
  return lines.length === 0 ? [] : [`${what} (${lines.length}): ${lines.slice(0, 3).join(' ')}`];
}
