/** What a command costs before and beside its work: the command line against a Node process that does nothing. */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { budgeted, information, type Benchmark } from './figure.ts';
import { milliseconds, sideBySide } from './timing.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SAMPLE = join(ROOT, 'samples/sai-thong-2565.xlsx');
const ROUNDS = 9;
const MOST_TIMES_EMPTY = { formula: 4, check: 8 };

/** @throws where a command fails, because a command that fails is quick */
function run(args: readonly string[], expected: number): void {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', timeout: 60_000 });
  if (status !== expected) throw new Error(`${args.join(' ')} ended with ${String(status)}: ${stderr}`);
}

const ita = (...args: string[]): string[] => ['scripts/run.mjs', 'cli', ...args];
/** The sample has findings that are errors. */
const FINDINGS = 1;

export const startup: Benchmark = {
  id: 'startup',
  title: 'Commands against an empty Node process',
  run: async () => {
    const times = sideBySide(
      {
        empty: () => milliseconds(() => run(['-e', ''], 0)),
        formula: () => milliseconds(() => run(ita('formula', '=ITA_RATING(91.4)'), 0)),
        check: () => milliseconds(() => run(ita('check', SAMPLE), FINDINGS)),
      },
      { rounds: ROUNDS, warmups: 1 },
    );
    return [
      budgeted(
        'ita formula, against an empty Node process',
        times.ratio('formula', 'empty'),
        MOST_TIMES_EMPTY.formula,
        '×',
      ),
      budgeted('ita check, against an empty Node process', times.ratio('check', 'empty'), MOST_TIMES_EMPTY.check, '×'),
      information('ita formula', times.median('formula'), ' ms'),
      information('ita check, Sai Thong sample', times.median('check'), ' ms'),
      information('an empty Node process', times.median('empty'), ' ms'),
    ];
  },
};
