/**
 * What every cell with a custom function pays before its own work: parsing and evaluating every .js file that is pushed.
 * Beside it, what it would pay if the jobs and the document engine were .js files too (they are .html, read when asked for).
 */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createContext, runInContext, type Context } from 'node:vm';
import { DIST } from '../build.ts';
import { budgeted, information, type Benchmark } from './figure.ts';
import { milliseconds, sideBySide } from './timing.ts';

const ROUNDS = 61;
const BUDGET_MS = 5;
const MOST_TIMES_BARE = 2;

/** A context with nothing of Node or a browser in it but the console that Apps Script has. */
export function bareContext(): Context {
  return createContext({ console });
}

/**
 * The same program as a text that V8 has never seen: it keeps compiled scripts by their text within a process, and
 * without this every run but the first would measure that cache. Copied, because a joined string would be put together
 * only when it is parsed.
 */
function neverSeen(program: string, mark: string): string {
  return Buffer.from(`// ${mark}\n${program}`).toString();
}

export const evaluation: Benchmark = {
  id: 'evaluation',
  title: 'Evaluating the bundle',
  run: async () => {
    const pushed = await readFile(join(DIST, '0-bundle.js'), 'utf8');
    const entry = await readFile(join(DIST, '1-entry.js'), 'utf8');
    const jobs = await readFile(join(DIST, 'Jobs.html'), 'utf8');
    const engine = await readFile(join(DIST, 'DocxEngine.html'), 'utf8');
    const programs = { pushed, all: `${pushed}\n${jobs}\n${engine}` };
    const evaluate = (program: string, mark: string, after = ''): number => {
      const text = neverSeen(program, mark);
      const context = bareContext();
      return milliseconds(() => {
        runInContext(text, context);
        if (after !== '') runInContext(after, context);
      });
    };
    const times = sideBySide(
      {
        pushed: (round) => evaluate(programs.pushed, `pushed ${round}`),
        all: (round) => evaluate(programs.all, `all ${round}`),
        again: (round) => evaluate(programs.pushed, `without ${round}`),
        cell: (round) => evaluate(`${pushed}\n${entry}`, `cell ${round}`, `ITA_RATING(91.5, 2565) // ${round}`),
      },
      { rounds: ROUNDS, warmups: 3 },
    );
    return [
      budgeted('bundle, fresh context', times.median('pushed'), BUDGET_MS, ' ms'),
      // The engine is in no .js file, so this compares the bundle with itself: the noise of the measuring.
      budgeted('… against the bundle without the engine', times.ratio('pushed', 'again'), MOST_TIMES_BARE, '×'),
      information('… fastest round', times.fastest('pushed'), ' ms'),
      information('with jobs and engine as .js files', times.median('all'), ' ms'),
      information('bundle, entry and a first ITA_RATING of one cell', times.median('cell'), ' ms'),
      information('size of the bundle', Buffer.byteLength(pushed) / 1024, ' KB'),
    ];
  },
};
