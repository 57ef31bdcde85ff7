/** .xlsx files on disk: reading into the model, writing whole or not at all. */
import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { WorkbookModel, WorkbookSettings } from '../model/workbook.ts';
import { FileProblem } from './problem.ts';
import type { ReadOptions } from './read.ts';

export type { ReadOptions };

/** @throws FileProblem when the bytes are no readable workbook */
export async function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Promise<WorkbookModel> {
  // The library is loaded with the first file: a formula without a workbook needs none.
  const { readXlsx: read } = await import('./read.ts');
  return read(bytes, options);
}

/** The bytes of the workbook as a file. */
export async function writeXlsx(workbook: WorkbookModel): Promise<Uint8Array> {
  const { writeXlsx: write } = await import('./write.ts');
  return write(workbook);
}

/** @throws FileProblem when the file is missing or cannot be read as a workbook */
export async function loadWorkbook(path: string, settings: WorkbookSettings = {}): Promise<WorkbookModel> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new FileProblem('not-found', path);
  }
  return readXlsx(bytes, { ...settings, name: basename(path, extname(path)) });
}

/**
 * Writes to a temporary file beside the target and renames it: a failure leaves what was there. A link is followed, and
 * a file that was there keeps its mode.
 */
export function writeFileWhole(path: string, bytes: Uint8Array): void {
  let temporary: string | null = null;
  try {
    const before = statSync(path, { throwIfNoEntry: false });
    const target = before ? realpathSync(path) : path;
    // Short: beside a name as long as names may be, one that holds it would be too long.
    temporary = join(dirname(target), `.~${process.pid}.tmp`);
    writeFileSync(temporary, bytes);
    if (before) chmodSync(temporary, before.mode);
    renameSync(temporary, target);
  } catch (error) {
    if (temporary !== null) rmSync(temporary, { force: true });
    const tooLong = error instanceof Error && 'code' in error && error.code === 'ENAMETOOLONG';
    throw new FileProblem(tooLong ? 'name-too-long' : 'cannot-write', path);
  }
}

export async function saveWorkbook(workbook: WorkbookModel, path: string): Promise<void> {
  writeFileWhole(path, await writeXlsx(workbook));
}

/**
 * What a command may write to: a name of the right kind, and never its input.
 * @throws FileProblem that says which of the two it is
 */
export function requireOutput(output: string, kind: `.${string}`, input?: string): void {
  if (extname(output).toLowerCase() !== kind) {
    throw new FileProblem('wrong-kind', output, kind);
  }
  const real = (path: string): string => {
    try {
      statSync(path);
      return realpathSync(path);
    } catch {
      return join(realDirectory(path), basename(path));
    }
  };
  if (input !== undefined && real(input) === real(output)) {
    throw new FileProblem('same-file', output);
  }
}

function realDirectory(path: string): string {
  try {
    return realpathSync(dirname(path));
  } catch {
    return dirname(path);
  }
}
