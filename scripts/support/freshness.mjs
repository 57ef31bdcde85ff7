/**
 * Whether what was built is older than its sources. Plain JavaScript, because it is asked before every command, and only
 * the answer "yes" is worth loading a compiler.
 */

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The folders that are built: their newest file, and everything whose change makes them stale. */
const OUTPUTS = {
  dist: {
    stamp: 'dist/0-bundle.js',
    sources: ['src', 'templates', 'scripts/build.ts', 'scripts/support', 'appsscript.json', 'package-lock.json'],
  },
  'dist-local': {
    stamp: 'dist-local/cli.js',
    sources: [
      ...['local', 'packages/apps-script-local/src', 'src', 'samples', 'scripts/demo.ts', 'scripts/bench'],
      ...['scripts/build-local.ts', 'scripts/support', 'package-lock.json'],
    ],
  },
};

/** @param {keyof typeof OUTPUTS} output */
export function isStale(output) {
  const { stamp, sources } = OUTPUTS[output];
  const built = statSync(join(ROOT, stamp), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return sources.some((source) => isNewer(join(ROOT, source), built));
}

/** Whether anything in a file or folder has changed since; a folder changes with every name that comes or goes. */
function isNewer(path, time) {
  const info = statSync(path);
  if (info.mtimeMs > time) return true;
  return info.isDirectory() && readdirSync(path).some((name) => isNewer(join(path, name), time));
}
