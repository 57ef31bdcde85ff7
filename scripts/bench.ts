/**
 * `npm run bench`: every budget of the project, measured in one run. `npm run bench -- rating calls` measures only those;
 * `--write` puts the table into docs/benchmarks.md. Exit code 1 where a budget is missed.
 */

import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ensureLocalBuilt } from './build-local.ts';
import { ensureBuilt } from './build.ts';
import { agencies } from './bench/agencies.ts';
import { documentFill } from './bench/document-fill.ts';
import { evaluation } from './bench/evaluation.ts';
import { keepsBudget, table, type Benchmark, type Figure } from './bench/figure.ts';
import { importPaste } from './bench/import-paste.ts';
import { mainJob } from './bench/main-job.ts';
import { national } from './bench/national.ts';
import { rating } from './bench/rating.ts';
import { startup } from './bench/startup.ts';
import { serviceCalls } from './bench/service-calls.ts';

const BENCHMARKS: readonly Benchmark[] = [
  evaluation,
  rating,
  serviceCalls,
  documentFill,
  importPaste,
  agencies,
  national,
  startup,
  mainJob,
];
const DOCUMENT = fileURLToPath(new URL('../docs/benchmarks.md', import.meta.url));
/** The figures as JSON instead of a table. */
const JSON_FLAG = '--json';
const PLACE = /(<!-- last run -->\n)[\s\S]*?(<!-- end of last run -->)/;

async function main(): Promise<void> {
  const asked = process.argv.slice(2).filter((argument) => argument !== '--write' && argument !== JSON_FLAG);
  const unknown = asked.filter((id) => !BENCHMARKS.some((benchmark) => benchmark.id === id));
  if (unknown.length > 0) {
    console.error(`no benchmark ${unknown.join(', ')}; known: ${BENCHMARKS.map(({ id }) => id).join(', ')}`);
    process.exitCode = 2;
    return;
  }
  await Promise.all([ensureBuilt(), ensureLocalBuilt()]);
  const figures: Figure[] = [];
  const chosen = BENCHMARKS.filter(({ id }) => asked.length === 0 || asked.includes(id));
  for (const benchmark of chosen) {
    if (chosen.length > 1) figures.push(...inItsOwnProcess(benchmark));
    else {
      console.error(`${benchmark.title} …`);
      figures.push(...(await benchmark.run()));
    }
  }
  if (process.argv.includes(JSON_FLAG)) {
    console.log(JSON.stringify(figures));
    return;
  }
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
  const report = `Node ${process.versions.node}, ${machine}, load ${(loadavg()[0] ?? 0).toFixed(1)}\n\n${table(figures)}`;
  console.log(report);
  if (process.argv.includes('--write')) {
    const page = await readFile(DOCUMENT, 'utf8');
    await writeFile(
      DOCUMENT,
      page.replace(PLACE, (_all, start: string, end: string) => `${start}\n${report}\n\n${end}`),
    );
  }
  const missed = figures.filter((figure) => !keepsBudget(figure));
  if (missed.length > 0) {
    console.error(`over budget: ${missed.map(({ name }) => name).join('; ')}`);
    process.exitCode = 1;
  }
}

/** What one benchmark leaves on the heap must not slow the next: a call of Apps Script begins afresh as well. */
function inItsOwnProcess({ id }: Benchmark): readonly Figure[] {
  const args = ['--import', 'tsx', fileURLToPath(import.meta.url), id, JSON_FLAG];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`the benchmark ${id} failed`);
  return JSON.parse(stdout) as readonly Figure[];
}

await main();
