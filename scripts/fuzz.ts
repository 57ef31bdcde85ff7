/**
 * Odd workbooks, thousands of them, through reading, checks, tabs and papers: `npm run fuzz -- 10000 --seed 1`. Each is
 * made from a number of its own, so that what is found can be run again: `npm run fuzz -- 1 --seed 4711`. Every workbook
 * is read, checked and laid out in tabs, the data of all papers are composed, and one paper, in turn, is filled.
 *
 * Prints what is wrong and the slowest workbook; exit code 1 where anything is wrong.
 */

import { parseArgs } from 'node:util';
import { docxEngine } from '../src/documents/ooxml/engine';
import { DOCUMENT_IDS, type DocumentId } from '../src/documents/shared/titles';
import { buildTemplates } from '../templates';
import { oddWorkbook } from './fuzz/odd-workbook';
import { judge } from './fuzz/oracle';

/** Processor time for one workbook; a busy machine makes nobody wrong. */
const MOST_SECONDS = 2;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' } },
});
const [count, first] = [Number(positionals[0] ?? 1000), Number(values.seed)];
const templates = new Map(Object.entries(await buildTemplates()));

let wrong = 0;
let papers = 0;
let slowest = { seed: first, seconds: 0 };
const startedAt = Date.now();
for (let seed = first; seed < first + count; seed += 1) {
  const id = DOCUMENT_IDS[seed % DOCUMENT_IDS.length] as DocumentId;
  const before = process.cpuUsage();
  const template = templates.get(id);
  if (!template) throw new Error(`no template of ${id}`);
  const { problems, made } = judge(oddWorkbook(seed), id, docxEngine, template);
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  if (seconds > slowest.seconds) slowest = { seed, seconds };
  if (made) papers += 1;
  const all = seconds > MOST_SECONDS ? [...problems, `${seconds.toFixed(1)} s`] : problems;
  if (all.length === 0) continue;
  wrong += 1;
  console.log(`seed ${seed} (${id}): ${all.slice(0, 3).join(' | ').slice(0, 600)}`);
}
console.log(
  `${count} workbooks from seed ${first}, ${papers} papers filled, ${wrong} wrong; slowest: seed ${slowest.seed}, ` +
    `${slowest.seconds.toFixed(2)} s of processor time; ${Math.round((Date.now() - startedAt) / 1000)} s in all`,
);
process.exitCode = wrong === 0 ? 0 : 1;
