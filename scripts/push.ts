/**
 * `npm run push`: builds and pushes, and says in advance what would stop it. The manifest is pushed along without a
 * question: without it there is neither a permission nor the Drive service.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildDist } from './build.ts';
import { pushAdvice, whyNotYet } from './support/push-advice.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({ options: { plain: { type: 'boolean', default: false } } });

const settings = join(ROOT, '.clasp.json');
const credentials = [join(ROOT, '.clasprc.json'), join(homedir(), '.clasprc.json')];
const wanting = whyNotYet({
  settings: existsSync(settings) ? readFileSync(settings, 'utf8') : null,
  loggedIn: credentials.some(existsSync),
});
if (wanting.length > 0) {
  console.error(['Not pushed yet:', ...wanting.map((line) => `- ${line}`)].join('\n'));
  process.exit(1);
}

await buildDist(values);
const clasp = createRequire(import.meta.url).resolve('@google/clasp/build/src/index.js');
const { status, stdout, stderr } = spawnSync(process.execPath, [clasp, 'push', '--force'], {
  cwd: ROOT,
  encoding: 'utf8',
});
process.stdout.write(stdout);
process.stderr.write(stderr);
const advice = status === 0 ? null : pushAdvice(stdout + stderr);
if (advice) console.error(`\n${advice}`);
process.exitCode = status ?? 1;
