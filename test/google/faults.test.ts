/**
 * A sample of `npm run test:faults`: every job with one fault of each mode, at calls spread over its length. The whole
 * (every job, sample, mode and call) is that command.
 */

import { FAULT_MODES } from 'apps-script-local';
import { SAI_THONG_2565 } from '../../samples';
import { JOBS } from './faults/jobs';
import { prepareTrial, violations } from './faults/run';

it.each(JOBS.map((job, position) => [job.name, job, position] as const))(
  'loses nothing and says nothing false in the middle of: %s',
  (_name, job, position) => {
    const trial = prepareTrial(job, SAI_THONG_2565);
    const wrong = FAULT_MODES.flatMap((mode, index) => {
      // Another part of the job for each mode and job, so that together they see every part.
      const share = ((position * 7 + index * 3 + 1) % 10) / 10;
      const at = 1 + Math.floor(share * trial.calls.length);
      return violations(trial, mode, at).map((said) => `${mode} ${at} ${trial.calls[at - 1] ?? ''}: ${said}`);
    });
    expect(wrong).toEqual([]);
  },
  120_000,
);
