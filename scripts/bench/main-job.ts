/** The main job on a machine of one's own: a cold process from a sample workbook to its analysis tabs and its memo. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { budgeted, information, type Benchmark } from './figure.ts';
import { milliseconds, sideBySide } from './timing.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SAMPLE = join(ROOT, 'samples/sai-thong-2565.xlsx');
const ROUNDS = 5;
const BUDGET_S = 2;

/** Runs a built program in a new Node process. @throws where it fails or leaves an empty file */
function run(program: string, args: readonly string[], made: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', program, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (status !== 0) throw new Error(`${program} ended with ${String(status)}: ${stderr}`);
  for (const path of made) if (statSync(path).size === 0) throw new Error(`${path} is empty`);
}

export const mainJob: Benchmark = {
  id: 'main-job',
  title: 'The main job in a cold process',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ita-bench-'));
    const place = (name: string): string => join(folder, name);
    try {
      const times = sideBySide(
        {
          job: () =>
            milliseconds(() => run('main-job', [SAMPLE, folder], [place('analysis.docx'), place('analysed.xlsx')])),
          analyse: () => milliseconds(() => run('cli', ['analyse', SAMPLE, '-o', place('a.xlsx')], [place('a.xlsx')])),
          document: () =>
            milliseconds(() => run('cli', ['document', 'analysis', SAMPLE, '-o', place('a.docx')], [place('a.docx')])),
          empty: () => milliseconds(() => void spawnSync(process.execPath, ['-e', ''])),
        },
        { rounds: ROUNDS, warmups: 1 },
      );
      return [
        budgeted('workbook to analysis tabs and memo, cold', times.median('job') / 1000, BUDGET_S, ' s'),
        information('… fastest round', times.fastest('job') / 1000, ' s'),
        information('npm run ita -- analyse, alone', times.median('analyse') / 1000, ' s'),
        information('npm run ita -- document analysis, alone', times.median('document') / 1000, ' s'),
        information('an empty Node process', times.median('empty') / 1000, ' s'),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
