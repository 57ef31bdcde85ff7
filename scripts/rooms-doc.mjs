/**
 * `npm run rooms-doc` writes the room table of docs/architecture.md from `rooms.mjs`; with `--check`, as `npm run lint`
 * calls it, it says whether the table is current and changes nothing.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { roomTable } from '../rooms.mjs';

const PAGE = join(fileURLToPath(new URL('..', import.meta.url)), 'docs/architecture.md');
const BEGIN = '<!-- rooms: written by `npm run rooms-doc` from rooms.mjs -->';
const END = '<!-- /rooms -->';

const page = readFileSync(PAGE, 'utf8');
const start = page.indexOf(BEGIN);
const end = page.indexOf(END);
if (start < 0 || end < start) throw new Error('docs/architecture.md lacks the marks of the room table');
const current = `${page.slice(0, start)}${BEGIN}\n\n${roomTable()}\n${page.slice(end)}`;
if (process.argv.includes('--check')) {
  if (current !== page) {
    console.error('The room table of docs/architecture.md is not what rooms.mjs says: npm run rooms-doc');
    process.exitCode = 1;
  }
} else {
  writeFileSync(PAGE, current);
}
