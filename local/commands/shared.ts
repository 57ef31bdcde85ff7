/** What the commands share: the bundle on a workbook, output, and the exit codes 1 (findings) and 2 (wrong use, failure). */
import type { Command } from 'commander';
import type { ChooseTabRequest, Outcome, Problem, RpcFunctions, TabUse } from '../../src/shared/rpc.ts';
import { AGENCY_TABS } from '../../src/workbook/agencies/agency-tabs.ts';
import { EVIDENCE_TAB_NAME } from '../../src/evidence/evidence-tab.ts';
import { copiedYears, copyName } from '../../src/year-change/year-copies.ts';
import { INPUT_TABS, inputTab } from '../../src/workbook/input-tabs.ts';
import { createHost, type Host, type HostOptions, readProject, type WorkbookModel } from 'apps-script-local';
import { DIST } from '../paths.ts';
import { newWorkbook, openWorkbook } from '../workbook-file.ts';

export const exitCodes = { findings: 1, failure: 2 } as const;

/** Options of every command that reads a workbook with data. */
export interface DataOptions {
  /** `คะแนน=ผลคะแนน 67`: the input tab, and the file's own tab that plays it. */
  readonly tab?: readonly string[];
  /** A finished year of the workbook, whose copies are read in place of the tabs of now. */
  readonly year?: number;
}

/** For an option that may be given several times: its values in turn. */
export function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** `--tab`: a file of one's own keeps the names of its tabs, as choosing a tab in the panel does. */
export function withTabs(command: Command): Command {
  return command.option('--tab <แท็บ=ชื่อในไฟล์>', 'ใช้แท็บอื่นในไฟล์เป็นแท็บข้อมูล เช่น "คะแนน=ผลคะแนน 67" (ใช้ซ้ำได้)', collected);
}

const heavyFormulas =
  'สูตรในไฟล์นี้คำนวณหนักเกินไป จึงใช้ผลลัพธ์ที่บันทึกไว้ในไฟล์แทนการคำนวณใหม่ หากผลไม่ตรงกับที่เห็นใน Excel กรุณาเปิดแล้วบันทึกใหม่';

/** `--year`: what is only read or made into a paper may be of a finished year. */
export function withYear(command: Command): Command {
  return command.option('--year <ปี>', 'ใช้สำเนาของปีที่จบแล้วในสมุดงาน เช่น 2566', (typed) => {
    if (/^25\d\d$/.test(typed)) return Number(typed);
    throw new CommandProblem(`--year "${typed}" ไม่ใช่ปี พ.ศ. ให้พิมพ์เช่น 2566`);
  });
}

/**
 * Leaves of the input tabs only the copies of a year, in memory: what that year did not have, it has not.
 * @returns the choices that make them the input
 * @throws CommandProblem for a year that the workbook does not keep
 */
function onlyYear(workbook: WorkbookModel, year: number): ChooseTabRequest[] {
  const names = workbook.sheets.map(({ name }) => name);
  const copies = INPUT_TABS.map(({ id }) => ({ tab: id, sheet: copyName({ year, id }) }));
  if (!names.includes(copyName({ year, id: 'settings' }))) {
    const kept = copiedYears(names.map((name) => ({ name, tabId: null })));
    const which = kept.length === 0 ? 'สมุดงานนี้ยังไม่มีปีที่จบแล้ว' : `ปีที่มี: ${kept.join(', ')}`;
    throw new CommandProblem(`สมุดงานไม่มีสำเนาของปี ${year} ${which}`);
  }
  const now = [...INPUT_TABS.map(({ name }) => name), EVIDENCE_TAB_NAME];
  workbook.sheets = workbook.sheets.filter(({ name }) => !now.includes(name));
  return copies.filter(({ sheet }) => names.includes(sheet));
}

/**
 * The bundle on a workbook of data, with the tabs that `--tab` names.
 * @throws CommandProblem for a `--tab` that names no input tab, no tab of the file, or one without the tab's headers
 */
export async function openData(
  path: string,
  { tab = [], year }: DataOptions,
): Promise<{ host: Host; workbook: WorkbookModel }> {
  const named = tab.map(tabChoice);
  const workbook = await openWorkbook(path);
  const choices = [...(year === undefined ? [] : onlyYear(workbook, year)), ...named];
  const host = bundleHost(workbook);
  if (host.hasHeavyFormulas()) process.stderr.write(`${heavyFormulas}\n`);
  for (const choice of choices) {
    const { tabs } = call(host, 'itaChooseTab', choice);
    const unreadable = tabs?.find(({ id, state }) => id === choice.tab && state === 'unreadable');
    if (unreadable) throw new CommandProblem(unreadableTab(unreadable));
  }
  return { host, workbook };
}

/** A person's slip: everything made from such a tab would be empty. */
function unreadableTab({ id, name, sheet }: TabUse): string {
  const { needed, columns } = inputTab(id);
  const headers = columns.filter(({ key }) => needed.includes(key)).map(({ header }) => `"${header}"`);
  return `แท็บ "${sheet ?? ''}" ไม่มีแถวหัวตารางที่มีคอลัมน์ ${headers.join(' และ ')} จึงใช้เป็น "${name}" ไม่ได้ ให้เลือกแท็บอื่นด้วย --tab`;
}

function tabChoice(typed: string): ChooseTabRequest {
  const at = typed.indexOf('=');
  const [name, sheet] = [typed.slice(0, at).trim(), typed.slice(at + 1).trim()];
  const choosable = [...INPUT_TABS, ...AGENCY_TABS];
  const input = choosable.find((candidate) => candidate.name === name || candidate.id === name);
  if (at < 0 || sheet === '' || !input) {
    throw new CommandProblem(
      `--tab "${typed}" ไม่ถูกต้อง ให้พิมพ์เช่น "คะแนน=ผลคะแนน 67" แท็บข้อมูลที่เลือกได้: ${choosable.map((one) => one.name).join(', ')}`,
    );
  }
  return { tab: input.id, sheet };
}

/** A failure that is already worded for a person. */
export class CommandProblem extends Error {
  override readonly name = 'CommandProblem';
  constructor(
    message: string,
    readonly exitCode: number = exitCodes.failure,
  ) {
    super(message);
  }
}

/** The built bundle on a workbook. */
export function bundleHost(
  workbook: WorkbookModel = newWorkbook('Untitled spreadsheet'),
  options: HostOptions = {},
): Host {
  return createHost({ ...options, project: readProject(DIST), workbook });
}

type Value<K extends keyof RpcFunctions> = ReturnType<RpcFunctions[K]> extends Outcome<infer T> ? T : never;

/**
 * Calls the bundle as the sidebar does.
 * @throws CommandProblem with the bundle's own words when it reports a problem
 */
export function call<K extends keyof RpcFunctions>(
  host: Host,
  name: K,
  ...args: Parameters<RpcFunctions[K]>
): Value<K> {
  const outcome = host.rpc(name, args) as Outcome<Value<K>>;
  if (!outcome.ok) throw new CommandProblem(problemText(outcome.problem));
  return outcome.value;
}

/** What is wrong, and below it what a person can do. */
export function problemText({ message, place, next }: Problem): string {
  return [place === null ? message : `${place}: ${message}`, next].filter((part) => part !== '').join('\n');
}

export function printLine(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The only thing on stdout in --json mode. */
export function printJson(value: unknown): void {
  printLine(JSON.stringify(value, null, 2));
}
