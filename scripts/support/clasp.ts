/** clasp as a process of its own, as `npx clasp` would run it. */

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CLASP = fileURLToPath(new URL('../../node_modules/@google/clasp/build/src/index.js', import.meta.url));

export interface Pushed {
  readonly status: number;
  /** What clasp said, whichever way. */
  readonly output: string;
}

/**
 * Pushes a project, its manifest along with it and without a question.
 * @param folder where its `.clasp.json` is
 */
export function claspPush(folder: string, env: NodeJS.ProcessEnv = process.env): Promise<Pushed> {
  const child = spawn(process.execPath, [CLASP, 'push', '--force'], { cwd: folder, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ status: code ?? 1, output }));
  });
}
