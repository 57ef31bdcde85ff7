/**
 * `npm run golden -- report.txt [yyyy-mm-dd]`: keeps the text that ทดสอบระบบ gives on live Google as
 * test/golden/live-<date>.json. Lines that differ here are listed with an empty reason, which somebody has to write.
 */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleHost, call } from '../local/commands/shared.ts';
import { selfCheckResults } from '../src/shared/self-check.ts';
import { goldenDifferences, type Golden } from './support/golden.ts';

const [report, date = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
if (report === undefined) throw new Error('Usage: npm run golden -- report.txt [yyyy-mm-dd]');
const rows = selfCheckResults(await readFile(report, 'utf8'));
const host = await bundleHost();
const local = [...call(host, 'itaSelfCheckStart').rows, ...call(host, 'itaSelfCheck').rows];
const different = goldenDifferences({ rows, known: {} }, local).map((line) => line.split(':')[0] ?? '');
const golden: Golden = { rows, known: Object.fromEntries(different.map((id) => [id, ''])) };
const folder = join('test', 'golden');
await mkdir(folder, { recursive: true });
const path = join(folder, `live-${date}.json`);
await writeFile(path, `${JSON.stringify(golden, null, 2)}\n`);
console.log(`${path}: ${rows.length} lines, ${different.length} of them not as here`);
