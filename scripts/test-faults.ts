/**
 * Every job on every sample with a fault at every counted call, in all four modes (`packages/apps-script-local`, faults).
 * Prints a table of runs and every violation; exit code 1 where there is one.
 *
 * Options: --job <part of a name> --sample <part of a name> --mode before|after|lost|dead, and --share <n> --seed <k>
 * for one fault in n, another n-th for each seed. The work is shared among --processes <n>, as many as there are cores.
 */

import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FAULT_MODES } from 'apps-script-local';
import { SAMPLES, type Sample } from '../samples';
import { ALL_JOBS, type Job } from '../test/google/faults/jobs';
import { faultsOf, prepareTrial, violations } from '../test/google/faults/run';

const { values } = parseArgs({
  options: {
    job: { type: 'string', default: '' },
    sample: { type: 'string', default: '' },
    mode: { type: 'string', default: '' },
    share: { type: 'string', default: '1' },
    seed: { type: 'string', default: '0' },
    processes: { type: 'string', default: String(availableParallelism()) },
    part: { type: 'string' },
  },
});

/** What one process has found. */
interface Sum {
  readonly calls: number;
  readonly runs: number;
  readonly wrong: number;
}

/** Jobs by samples; one that begins with an empty workbook is the same for all of them. */
function trials(): (readonly [Job, Sample])[] {
  const chosen = SAMPLES.filter(({ id }) => id.includes(values.sample));
  return ALL_JOBS.filter(({ name }) => name.includes(values.job)).flatMap((job) =>
    chosen.slice(0, job.fromEmpty ? 1 : chosen.length).map((sample) => [job, sample] as const),
  );
}

/** Runs the trials whose turn it is. */
function runPart(part: number, parts: number): Sum {
  const [share, seed] = [Math.max(1, Number(values.share)), Number(values.seed)];
  const sum = { calls: 0, runs: 0, wrong: 0 };
  let count = seed;
  trials().forEach(([job, sample], index) => {
    if (index % parts !== part) return;
    const trial = prepareTrial(job, sample);
    const name = `${job.name} · ${job.fromEmpty ? 'empty workbook' : sample.id}`;
    if (!trial.answered.ok) console.log(`  ${name}: ${trial.answered.problem.message}`);
    const row = FAULT_MODES.filter((mode) => mode.includes(values.mode)).map((mode) => {
      const faults = faultsOf(trial, mode).filter(() => count++ % share === 0);
      const found = faults.filter((fault) => {
        const said = violations(trial, fault);
        if (said.length > 0)
          console.log(`  ${name} · ${mode} ${fault.at} ${trial.calls[fault.at - 1]}: ${said.join(' | ')}`);
        return said.length > 0;
      });
      sum.runs += faults.length;
      sum.wrong += found.length;
      return `${mode} ${found.length}/${faults.length}`;
    });
    sum.calls += trial.calls.length;
    console.log(`${name} · ${trial.calls.length} calls · ${row.join(' · ')}`);
  });
  return sum;
}

/** One process more; tens of megabytes of young objects at a time are what copies of workbooks are. */
function runElsewhere(part: number): Promise<Sum> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [...process.argv.slice(2), '--part', String(part)], {
      execArgv: [...process.execArgv, '--max-semi-space-size=64'],
    });
    child.on('message', (sum: Sum) => resolve(sum));
    child.on('exit', (code) => reject(new Error(`Part ${part} ended with code ${code} before it was done`)));
  });
}

const startedAt = Date.now();
const processes = Math.max(1, Number(values.processes));
if (values.part !== undefined) {
  process.send?.(runPart(Number(values.part), processes));
} else {
  const sums = await Promise.all(Array.from({ length: processes }, (_unused, part) => runElsewhere(part)));
  const total = (key: keyof Sum): number => sums.reduce((all, sum) => all + sum[key], 0);
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  console.log(`${total('calls')} calls, ${total('runs')} faults tried, ${total('wrong')} violations, ${seconds} s`);
  process.exitCode = total('wrong') === 0 ? 0 : 1;
}
