/** dist/ is what is pushed: exactly these files, and nothing of this machine in them. */

import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';

const ROOT = join(__dirname, '../..');
const PUSHED = [
  ...['0-bundle.js', '1-entry.js', 'DocxEngine.html', 'Jobs.html', 'Notice.html', 'Sidebar.html'],
  'appsscript.json',
];
const read = (name: string): string => readFileSync(join(ROOT, 'dist', name), 'utf8');

interface Status {
  readonly filesToPush: readonly string[];
  readonly untrackedFiles: readonly string[];
}

function claspStatus(): Status {
  const clasp = join(ROOT, 'node_modules/@google/clasp/build/src/index.js');
  return JSON.parse(
    execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], { cwd: ROOT, encoding: 'utf8' }),
  ) as Status;
}

describe('the pushed files', () => {
  it('are the bundle, the entry, the panel and the manifest, as clasp itself sees them', () => {
    const { filesToPush, untrackedFiles } = claspStatus();
    expect([...filesToPush].sort()).toEqual(PUSHED.map((name) => `dist/${name}`));
    expect(untrackedFiles).toEqual(['dist/.claspignore']);
  });

  it('are all that the build leaves in dist/', () => {
    expect(readdirSync(join(ROOT, 'dist')).sort()).toEqual(['.claspignore', ...PUSHED]);
  });

  it('carry the manifest and the entry of the repository unchanged', () => {
    expect(read('appsscript.json')).toBe(readFileSync(join(ROOT, 'appsscript.json'), 'utf8'));
    expect(read('1-entry.js')).toBe(readFileSync(join(ROOT, 'src/entry.js'), 'utf8'));
  });

  it.each(PUSHED)('%s names no place of the machine that built it', (name) => {
    expect(read(name)).not.toContain(ROOT);
  });

  it.each(['0-bundle.js', '1-entry.js'])('%s is a plain script in ES2019, as Apps Script reads it', (name) => {
    // A syntax error would be reported only by the server, after the push.
    expect(() => parse(read(name), { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  });
});

/** Names and versions at the head of the notices in a file. */
const noticesIn = (text: string): string[] =>
  [...text.matchAll(/^(?:<pre[^>]*>)?((?:@[\w-]+\/)?[\w-]+) \d+\.\d+\.\d+ \(/gm)].map(([, name]) => String(name));

describe('the licences of the libraries', () => {
  it.each([
    ['0-bundle.js', []],
    ['Jobs.html', ['zod']],
    ['DocxEngine.html', ['@xmldom/xmldom', 'docxtemplater', 'fflate', 'pako', 'pizzip']],
    ['Sidebar.html', ['preact']],
    ['Notice.html', ['@xmldom/xmldom', 'docxtemplater', 'fflate', 'pako', 'pizzip', 'preact', 'zod']],
  ])('%s carries the notice of each library in it', (name, libraries) => {
    expect(noticesIn(read(name))).toEqual(libraries);
    const grants = read(name).match(/Permission is hereby granted, free of charge|Permission is granted to anyone/g);
    expect(grants?.length ?? 0).toBeGreaterThanOrEqual(libraries.length);
  });

  it('are the permissive ones where there is a choice, and name zlib beside pako', () => {
    expect(read('Notice.html')).not.toMatch(/GNU GENERAL PUBLIC LICENSE/i);
    expect(read('Notice.html')).toContain('Jean-loup Gailly and Mark Adler');
  });
});

describe('the panel', () => {
  const page = read('Sidebar.html');

  it('brings everything with it: no script, style, picture or frame from anywhere else', () => {
    expect(page).toMatch(/<script>/);
    const tags = page.match(/<(?:script|link|img|iframe|object|embed|base)\b[^>]*>/gi) ?? [];
    expect(tags.filter((tag) => /\s(?:src|href|data)\s*=/i.test(tag))).toEqual([]);
    expect(page).not.toMatch(/@import|url\(\s*['"]?(?:https?:)?\/\//i);
  });

  it('talks to nobody but google.script', () => {
    expect(page).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/);
  });

  it('has no scriptlet that would be run by HtmlService', () => {
    expect(page).not.toContain('<?');
  });
});
