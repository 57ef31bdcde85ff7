/**
 * Spreadsheets that a script made beside the one that it is bound to. They live as long as the host; only the bound one is
 * read from and written to a file.
 */
import { FormulaEngine } from '../formula/engine.ts';
import type { WorkbookModel } from '../model/workbook.ts';
import { ServiceError } from '../service.ts';
import type { ServiceContext } from './context.ts';

/** The same execution, looking at another spreadsheet. @throws ServiceError for an id that the host does not know */
export function contextOf(caller: ServiceContext, id: string): ServiceContext {
  const { host } = caller;
  if (host.workbook.id === id) return caller;
  const file = host.files.get(id);
  if (!file) throw new ServiceError(`Spreadsheet ${id} is not available in the local host`);
  // What the execution counts and whether it is dead stay those of the caller.
  return Object.create(caller, { host: { value: { ...host, ...file } } }) as ServiceContext;
}

/** Takes a spreadsheet among the host's files. Custom functions belong to the bound one alone. */
export function addFile(caller: ServiceContext, workbook: WorkbookModel): ServiceContext {
  const { files } = caller.host;
  const none = {
    names: new Set<string>(),
    call: (name: string): never => {
      throw new Error(`Script function not found: ${name}`);
    },
  };
  files.set(workbook.id, { workbook, engine: new FormulaEngine(workbook, none) });
  return contextOf(caller, workbook.id);
}

/** An id that no file of the host has. */
export function freeFileId(caller: ServiceContext): string {
  return `local-spreadsheet-${caller.host.files.size + 1}`;
}
