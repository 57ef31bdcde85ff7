/** docs/checks.md is what the registry says, and lists every code that reading and checking can give. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS_PAGE, checksPage } from '../../scripts/checks-page';
import { READING } from '../../src/checks/reading/reading';
import { CHECKS } from '../../src/checks/engine/registry';

const root = join(__dirname, '../..');

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

describe('docs/checks.md', () => {
  it('is the page that the registry gives (npx tsx scripts/checks-doc.ts)', () => {
    expect(readFileSync(join(root, CHECKS_PAGE), 'utf8')).toBe(checksPage());
  });

  it('lists every code that reading the tabs can give, and no other', () => {
    const listed = READING.finds.map(({ code }) => code);
    const used = [...new Set(codesIn('src/workbook'))];
    expect([...listed].sort()).toEqual(used.sort());
  });

  it('names each code once, so that a code tells its check', () => {
    const codes = [READING, ...CHECKS].flatMap(({ finds }) => finds.map(({ code }) => code));
    expect(codes.length).toBeGreaterThan(100);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
