/** One fault in one job, judged: what the workbook may be afterwards, and after the job has been run again. */

import { describeWorkbook, faultAt, type FaultMode, type Host, type WorkbookModel } from 'apps-script-local';
import type { Sample } from '../../../samples';
import type { Outcome } from '../../../src/shared/rpc';
import { hostOn, type Job } from './jobs';

/** The workbook told as lines, the time of a run apart. */
function told(workbook: WorkbookModel): string[] {
  return describeWorkbook(workbook).map((line) => line.replace(/\d\d\/\d\d\/25\d\d \d\d:\d\d/g, 'วันเวลา'));
}

/** What the hidden copies hold says nothing by itself: the flags that ask them are judged apart. */
const isCopy = (line: string): boolean => /^สำเนาข้อมูลที่(ตรวจ|วิเคราะห์): [A-Z]+\d+ /.test(line);

/** A job on a sample: its workbook, and what a run without a fault makes of it. */
export interface Trial {
  readonly job: Job;
  readonly start: WorkbookModel;
  readonly before: readonly string[];
  readonly clean: readonly string[];
  /** Counted calls of the clean run. */
  readonly calls: readonly string[];
}

export function prepareTrial(job: Job, sample: Sample): Trial {
  const start = job.prepare(sample).workbook;
  const host = hostOn(start);
  job.run(host);
  return {
    job,
    start,
    before: told(start),
    clean: told(host.workbook),
    calls: [...host.calls],
  };
}

/** What is wrong after a fault at the k-th call; empty where all is as promised. */
export function violations(trial: Trial, mode: FaultMode, at: number): string[] {
  const host = hostOn(trial.start);
  host.onCall = faultAt({ mode, at });
  let outcome: Outcome<unknown> | null;
  try {
    outcome = trial.job.run(host);
  } catch {
    // A killed execution answers nothing.
    outcome = null;
  }
  host.onCall = null;
  const after = told(host.workbook);
  const wrong = falseFlags(host, trial, after);
  if (mode === 'before' || mode === 'after') return [...wrong, ...wholeOrNothing(trial, outcome, after)];
  if (mode === 'lost' && outcome?.ok === true) return [...wrong, ...toldButNotThere(trial, after)];
  if (mode === 'lost') return [...wrong, ...differences('failed, but changed', trial.before, after)];
  const again = hostOn(host.workbook);
  const second = trial.job.run(again);
  const asClean = differences('run again, it is not as a clean run', trial.clean, told(again.workbook));
  return [
    ...wrong,
    ...(second.ok || trial.clean.join() === trial.before.join() ? [] : ['run again, it fails']),
    ...asClean,
  ];
}

function wholeOrNothing(
  { before, clean }: Trial,
  outcome: Outcome<unknown> | null,
  after: readonly string[],
): string[] {
  if (outcome === null) return ['threw instead of answering'];
  if (!outcome.ok) return differences('failed, but changed', before, after);
  const { historyProblem } = outcome.value as { historyProblem?: unknown };
  return historyProblem
    ? differences('line not written, but changed', before, after)
    : differences('done, but not whole', clean, after);
}

const FLAG = /^(.+): A3 \["=.*\]$/;

/** Tabs that call themselves up to date although they are neither what they were nor what a clean run makes of them. */
function falseFlags(host: Host, { clean, before }: Trial, after: readonly string[]): string[] {
  host.recalculate();
  const wrong: string[] = [];
  for (const sheet of host.workbook.sheets) {
    const flag = sheet.cells[3]?.[1];
    if (!flag || !FLAG.test(`${sheet.name}: A3 ${JSON.stringify([flag.formula])}`)) continue;
    if (!String(flag.value).startsWith('✓')) continue;
    const rows = (lines: readonly string[]): string => valuesOf(lines, sheet.name).join('\n');
    if (rows(after) !== rows(clean))
      wrong.push(`${sheet.name} says ✓ and is not right (${rows(after) === rows(before) ? 'old' : 'mixed'})`);
  }
  return wrong;
}

/** Values without looks: a lost look cannot be noticed, and harms nobody. */
function valuesOf(lines: readonly string[], tab: string): string[] {
  return lines
    .filter((line) => line.startsWith(`${tab}: `) && / \[/.test(line))
    .filter((line) => /^.+: [A-Z]+\d+ \[/.test(line))
    .map((line) => {
      const [head = '', json = '[]'] = [line.slice(0, line.indexOf(' [')), line.slice(line.indexOf(' ['))];
      const [value] = JSON.parse(json) as unknown[];
      return `${head} ${JSON.stringify(value)}`;
    })
    .filter((line) => !line.endsWith(' null'));
}

const INPUTS = ['ตั้งค่า', 'คะแนน', 'รายข้อ', 'มาตรการ'];

/** People's cells that the answer calls written although they are not. */
function toldButNotThere({ clean }: Trial, after: readonly string[]): string[] {
  return INPUTS.flatMap((tab) =>
    differences('told as written, but is not', valuesOf(clean, tab), valuesOf(after, tab)),
  );
}

/** Up to three lines that only one of both has. */
function differences(what: string, wanted: readonly string[], found: readonly string[]): string[] {
  const [had, has] = [new Set(wanted), new Set(found)];
  const lines = [
    ...wanted.filter((line) => !has.has(line) && !isCopy(line)).map((line) => `- ${line.slice(0, 140)}`),
    ...found.filter((line) => !had.has(line) && !isCopy(line)).map((line) => `+ ${line.slice(0, 140)}`),
  ];
  return lines.length === 0 ? [] : [`${what} (${lines.length}): ${lines.slice(0, 3).join(' ')}`];
}
