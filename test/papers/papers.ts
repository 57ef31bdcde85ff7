/** The five published papers: text files in the folder that `ITA_PAPERS` names, or else in `../shared/seeds`. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PaperNo } from '../checks/domain-12-rows';

export const PAPER_NUMBERS: readonly PaperNo[] = ['000', '001', '002', '003', '004'];

const ROOT = join(__dirname, '../..');
const FOLDER = resolve(ROOT, process.env['ITA_PAPERS'] ?? '../shared/seeds');

/** The text of a paper; its file's name begins with the number. */
export function paper(no: PaperNo): string {
  const name = existsSync(FOLDER) ? readdirSync(FOLDER).find((file) => file.startsWith(no)) : undefined;
  if (name === undefined) throw new Error(`no paper ${no} in ${FOLDER}: name the folder of the papers with ITA_PAPERS`);
  return readFileSync(join(FOLDER, name), 'utf8');
}
