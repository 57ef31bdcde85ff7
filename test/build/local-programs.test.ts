/** The built command line: what it loads before it knows which command it is. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const FOLDER = join(ROOT, 'dist-local');

/** A program with everything that it imports at once; what it imports on use is left out. */
function loadedAtOnce(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(join(FOLDER, file), 'utf8');
  for (const [, next = ''] of text.matchAll(/^(?:import|\} from|import .* from) "\.\/([^"]+)";$/gm)) {
    loadedAtOnce(next, seen);
  }
  return seen;
}

describe('the command line before it knows its command', () => {
  const text = [...loadedAtOnce('cli.js')].map((file) => readFileSync(join(FOLDER, file), 'utf8')).join('\n');

  it('has its commands and the services', () => {
    expect(text).toContain('// local/commands/check.ts');
    expect(text).toContain('// packages/apps-script-local/src/services/range.ts');
  });

  it.each(['hyperformula', '@cj-tech-master/excelts', 'echarts', 'pizzip', 'docx', 'esbuild', 'docxtemplater'])(
    'has not loaded %s',
    (library) => {
      expect(text).not.toContain(`// node_modules/${library}/`);
      expect(text).not.toContain(`from "${library}"`);
    },
  );

  it('has not loaded the page', () => {
    expect(text).not.toContain('// local/page/server.ts');
  });
});
