/** What the commands share: the bundle on a workbook, output, and the exit codes 1 (findings) and 2 (wrong use, failure). */
import type { Outcome, Problem, RpcFunctions } from '../../src/rpc.ts';
import { createHost, type Host, type HostOptions } from '../host.ts';
import { readProject } from '../run-bundle.ts';
import type { WorkbookModel } from '../model/workbook.ts';

export const exitCodes = { findings: 1, failure: 2 } as const;

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

/** The built bundle on a workbook; builds it first where sources are newer. */
export async function bundleHost(workbook?: WorkbookModel, options: HostOptions = {}): Promise<Host> {
  const { ensureBuilt } = await import('../../scripts/build.ts');
  const project = readProject(await ensureBuilt());
  return createHost({ ...options, project, ...(workbook ? { workbook } : {}) });
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
