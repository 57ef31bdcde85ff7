/**
 * The licence notices of the libraries inside a bundle: which they are, esbuild's own list of inputs says, so that none
 * can be forgotten. Their licences ask for the notice to stand in every copy.
 */

import type { Metafile } from 'esbuild';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Files outside the licence's own that hold a notice too: pako's compression came from zlib. */
const FURTHER: Readonly<Record<string, string>> = { pako: 'lib/zlib/zstream.js' };

/** Names of the npm packages that left something in the output, sorted. */
export function librariesIn({ outputs }: Metafile): string[] {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const names = inputs.flatMap(([path, { bytesInOutput }]) => {
    const inside = path.split('node_modules/').slice(1).pop();
    if (inside === undefined || bytesInOutput === 0) return [];
    return [/^(?:@[^/]+\/)?[^/]+/.exec(inside)?.[0] ?? inside];
  });
  return [...new Set(names)].sort();
}

/**
 * Name, version, licence and the text of the licence; of two to choose from, the permissive one.
 * @param root the folder whose `node_modules` holds the library
 * @throws Error where the library brings no licence text
 */
export function noticeOf(library: string, root: string): string {
  const folder = join(root, 'node_modules', library);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
    readonly license: string;
  };
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`${library} brings no licence text`);
  const [text = ''] = readFileSync(join(folder, file), 'utf8').split(/^(?:#+ *)?GPL version 3/m);
  return [`${library} ${version} (${license})`, text, furtherNotice(library, folder)]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n')
    .normalize('NFC');
}

/** The first block of line comments of the file that holds a further notice. */
function furtherNotice(library: string, folder: string): string {
  const file = FURTHER[library];
  if (file === undefined || !existsSync(join(folder, file))) return '';
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  const block = lines.slice(lines.findIndex((line) => line.startsWith('//')));
  const end = block.findIndex((line) => !line.startsWith('//'));
  return block
    .slice(0, end)
    .map((line) => line.replace(/^\/\/ ?/, ''))
    .join('\n');
}

/** Notices as the head of a script; empty where there are none. */
export function noticeComment(notices: readonly string[]): string {
  if (notices.length === 0) return '';
  return `/*\n${notices.join(`\n\n${'-'.repeat(80)}\n\n`).replace(/\*\//g, '* /')}\n*/\n`;
}

/** Notices as the part of a page that folds. */
export function noticePage(notices: readonly string[]): string {
  const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return [
    '<details><summary>สัญญาอนุญาตของไลบรารีที่ใช้</summary>',
    ...notices.map((notice) => `<pre style="white-space:pre-wrap;font-size:12px">${escaped(notice)}</pre>`),
    '</details>\n',
  ].join('\n');
}
