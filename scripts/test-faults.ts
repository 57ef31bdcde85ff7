/**
 * Every job on every sample with a fault at every counted call, in all four modes (`packages/apps-script-local`, faults).
 * Prints a table of runs and every violation; exit code 1 where there is one.
 *
 * Options: --job <part of a name> --sample <part of a name> --mode before|after|lost|dead --every <n> (each n-th call).
 */

import { parseArgs } from 'node:util';
import { FAULT_MODES } from 'apps-script-local';
import * as samples from '../samples';
import type { Sample } from '../samples';
import { JOBS } from '../test/google/faults/jobs';
import { prepareTrial, violations } from '../test/google/faults/run';

const { values } = parseArgs({
  options: {
    job: { type: 'string', default: '' },
    sample: { type: 'string', default: '' },
    mode: { type: 'string', default: '' },
    every: { type: 'string', default: '1' },
  },
});
const step = Math.max(1, Number(values.every));
const { SAMPLES, ...named } = samples;
const chosen = Object.entries(named).filter(
  (entry): entry is [string, Sample] => typeof entry[1] === 'object' && entry[0].includes(values.sample.toUpperCase()),
);

let runs = 0;
let wrong = 0;
const startedAt = Date.now();
for (const job of JOBS.filter(({ name }) => name.includes(values.job))) {
  for (const [name, sample] of chosen) {
    const trial = prepareTrial(job, sample);
    for (const mode of FAULT_MODES.filter((one) => one.includes(values.mode))) {
      let found = 0;
      for (let at = 1; at <= trial.calls.length; at += step) {
        runs += 1;
        const said = violations(trial, mode, at);
        if (said.length === 0) continue;
        found += 1;
        console.log(`  ${job.name} · ${name} · ${mode} ${at} ${trial.calls[at - 1] ?? ''}: ${said.join(' | ')}`);
      }
      wrong += found;
      console.log(`${job.name} · ${name} · ${mode}: ${Math.ceil(trial.calls.length / step)} runs, ${found} violations`);
    }
  }
}
console.log(
  `${runs} runs of ${SAMPLES.length} samples, ${wrong} violations, ${((Date.now() - startedAt) / 1000).toFixed(0)} s`,
);
process.exitCode = wrong === 0 ? 0 : 1;
