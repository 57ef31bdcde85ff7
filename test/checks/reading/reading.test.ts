/** The page of all findings names what reading the tabs can find, as the readers give it. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { READING } from '../../../src/checks/reading/reading';

const root = join(__dirname, '../../..');

/** Codes that source files pass to `notes.add(`, or keep under `code:`. */
function codesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const text = readFileSync(join(root, folder, name), 'utf8');
      return [
        ...text.matchAll(/(?:\.add\(|code:)\s*(?:\w+ \? )?'([a-z]+(?:-[a-z]+)+)'(?:\s*:\s*'([a-z]+(?:-[a-z]+)+)')?/g),
      ].flatMap(([, first, second]) => [first, second].filter((code): code is string => code !== undefined));
    });
}

it('declares every code that reading the tabs can give, and no other', () => {
  const listed = READING.finds.map(({ code }) => code);
  const used = [...new Set(codesIn('src/workbook'))];
  expect([...listed].sort()).toEqual(used.sort());
});
