/**
 * `npm run push`: builds and pushes, and says in advance what would stop it. The manifest is pushed along without a
 * question: without it there is neither a permission nor the Drive service.
 */

import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildDist } from './build.ts';
import { claspPush } from './support/clasp.ts';
import { pushAdvice, whyNotYet } from './support/push-advice.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({ options: { plain: { type: 'boolean', default: false } } });

const settings = join(ROOT, '.clasp.json');
// The only place where clasp looks for them, unless it is told another.
const credentials = process.env.clasp_config_auth ?? join(homedir(), '.clasprc.json');
const wanting = whyNotYet({
  settings: existsSync(settings) ? readFileSync(settings, 'utf8') : null,
  loggedIn: existsSync(credentials),
});
if (wanting.length > 0) {
  console.error(['Not pushed yet:', ...wanting.map((line) => `- ${line}`)].join('\n'));
  process.exit(1);
}

await buildDist(values);
const { status, output } = await claspPush(ROOT);
process.stdout.write(output);
const advice = status === 0 ? null : pushAdvice(output);
if (advice) console.error(`\n${advice}`);
process.exitCode = status;
