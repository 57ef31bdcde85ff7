/**
 * Files that somebody made to stop the program, each through the command line as a person would open it: the answer, the
 * processor time and the memory of one `check`, as a table. Exit code 1 where one takes more than is promised, or where
 * a refusal is not one Thai sentence.
 *
 * Option: --only <part of a name>.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { hostileFiles } from './hostile/files';

const MOST_SECONDS = 5;
const MOST_MEGABYTES = 300;
/** A run that goes on for longer is stopped; wall-clock time, generous to a busy machine. */
const STOPPED_AFTER = 120_000;

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ita-hostile-'));

interface Usage {
  readonly seconds: number;
  readonly megabytes: number;
}

function check(name: string, bytes: Uint8Array): boolean {
  const [input, usage] = [join(folder, 'in.xlsx'), join(folder, 'usage.json')];
  writeFileSync(input, bytes);
  writeFileSync(usage, '{"seconds":999,"megabytes":9999}');
  const preload = pathToFileURL(join(root, 'scripts/report-usage.mjs')).href;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', preload, 'scripts/run.mjs', 'cli', 'check', input],
    { cwd: root, encoding: 'utf8', timeout: STOPPED_AFTER, env: { ...process.env, ITA_USAGE_FILE: usage } },
  );
  const { seconds, megabytes } = JSON.parse(readFileSync(usage, 'utf8')) as Usage;
  const refused = status === 2;
  const said = refused ? stderr.trim().split(input).join('in.xlsx') : (stdout.trim().split('\n').pop() ?? '');
  const isThai = /[ก-๙]{3}/.test(said) && (!refused || !said.includes('\n'));
  const isFine = seconds <= MOST_SECONDS && megabytes <= MOST_MEGABYTES && isThai && (refused || (status ?? 2) < 2);
  const answer = refused ? said : 'อ่านและตรวจได้';
  console.log(
    `| ${name} | ${answer} | ${seconds.toFixed(1)} | ${megabytes.toFixed(0)} |${isFine ? '' : ` ✗ ${status} ${said.slice(0, 300)}`}`,
  );
  return isFine;
}

console.log('| file | answer | CPU s | MB |\n| --- | --- | --- | --- |');
let wrong = 0;
try {
  for (const { name, make } of hostileFiles()) {
    if (name.includes(values.only) && !check(name, await make())) wrong += 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = wrong === 0 ? 0 : 1;
