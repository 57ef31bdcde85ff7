/** docs/checks.md is what the registry says, each code once. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS_PAGE, checksPage } from '../../scripts/checks-page';
import { READING } from '../../src/checks/reading/reading';
import { CHECKS } from '../../src/checks/engine/registry';

const root = join(__dirname, '../..');

describe('docs/checks.md', () => {
  it('is the page that the registry gives (npx tsx scripts/checks-doc.ts)', () => {
    expect(readFileSync(join(root, CHECKS_PAGE), 'utf8')).toBe(checksPage());
  });

  it('names each code once, so that a code tells its check', () => {
    const codes = [READING, ...CHECKS].flatMap(({ finds }) => finds.map(({ code }) => code));
    expect(codes.length).toBeGreaterThan(100);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
