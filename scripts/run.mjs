/**
 * `node scripts/run.mjs cli check in.xlsx`: a program of dist-local/, built first where a source is newer. Plain
 * JavaScript and next to no imports, so that the usual case starts at once.
 */

import { fileURLToPath } from 'node:url';
import { isStale } from './support/freshness.mjs';

const [program, ...args] = process.argv.slice(2);
if (isStale('dist') || isStale('dist-local')) {
  process.stderr.write('กำลังเตรียมโปรแกรม (ครั้งแรก หรือหลังแก้ไขต้นฉบับ) …\n');
  const { spawnSync } = await import('node:child_process');
  const script = fileURLToPath(new URL('ensure-built.ts', import.meta.url));
  // From the project's folder, where its packages are found, wherever the command was given.
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script], { cwd, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 2);
}
if (process.env.ITA_DEBUG !== undefined) process.setSourceMapsEnabled(true);
const file = new URL(`../dist-local/${program}.js`, import.meta.url);
process.argv.splice(1, process.argv.length, fileURLToPath(file), ...args);
await import(file.href);
