/**
 * Builds dist/, exactly the files that are pushed: the bundle (one global, `Ita`), the hand-written entry with the
 * globals, and the manifest. The document engine and the templates travel inside the bundle as texts, so that a cell
 * with a custom function never pays for parsing them.
 */

import { build, type Plugin } from 'esbuild';
import { copyFile, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildTemplates } from '../templates/index.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const DIST = join(ROOT, 'dist');
/** Class fields and newer syntax are parse errors on Apps Script (clasp#907). */
const TARGET = 'es2019';

/** Everything whose change makes dist/ stale. */
const SOURCES = ['src', 'templates', 'scripts/build.ts', 'appsscript.json', 'package-lock.json'];

const BUILT = {
  bundle: '0-bundle.js',
  entry: '1-entry.js',
  sidebar: 'Sidebar.html',
  manifest: 'appsscript.json',
} as const;

/** What the build makes and puts into the bundle as texts. */
export interface EmbeddedTexts {
  /** The document engine as program text. */
  readonly engine: string;
  /** The built-in templates by document id, .docx in base64. */
  readonly templates: Readonly<Record<string, string>>;
}

/** The engine and the templates as they are pushed. */
export async function embeddedTexts(): Promise<EmbeddedTexts> {
  const [engine, templates] = await Promise.all([engineSource(), templatesInBase64()]);
  return { engine, templates };
}

async function engineSource(): Promise<string> {
  const result = await build({
    entryPoints: [join(ROOT, 'src/documents/engine.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'DocxEngineBundle',
    target: TARGET,
    minify: true,
    legalComments: 'none',
    charset: 'ascii',
  });
  return (result.outputFiles[0] as { text: string }).text;
}

async function templatesInBase64(): Promise<Record<string, string>> {
  const templates = await buildTemplates();
  return Object.fromEntries(
    Object.entries(templates).map(([id, bytes]) => [id, Buffer.from(bytes).toString('base64')]),
  );
}

/** Modules that exist only in the build; their types are in src/virtual.d.ts. */
function virtualModules(texts: EmbeddedTexts): Plugin {
  return {
    name: 'virtual-modules',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: 'virtual' }));
      onLoad({ filter: /.*/, namespace: 'virtual' }, ({ path }) => {
        const value = path === 'virtual:docx-engine' ? texts.engine : texts.templates;
        return { contents: `export default ${JSON.stringify(value)};`, loader: 'js' };
      });
    },
  };
}

/** The program text of the bundle around these embedded texts; the benchmark compares it with one around empty ones. */
export async function bundleText(texts: EmbeddedTexts): Promise<string> {
  const result = await build({
    entryPoints: [join(ROOT, 'src/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Ita',
    target: TARGET,
    charset: 'utf8',
    legalComments: 'inline',
    plugins: [virtualModules(texts)],
    logLevel: 'warning',
  });
  return (result.outputFiles[0] as { text: string }).text;
}

/** The panel as one page: HtmlService serves nothing but .html, so script and styles stand inside it. */
async function sidebarPage(): Promise<string> {
  const panel = join(ROOT, 'src/sidebar/panel');
  const { outputFiles } = await build({
    entryPoints: { panel: join(panel, 'main.tsx'), styles: join(panel, 'panel.css') },
    outdir: 'in-memory',
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    // HtmlService reads what looks like a comment inside a template literal as one (platform.md §3.3).
    supported: { 'template-literal': false },
    legalComments: 'none',
    charset: 'utf8',
  });
  const output = (ending: string): string => outputFiles.filter(({ path }) => path.endsWith(ending))[0]?.text ?? '';
  const page = await readFile(join(panel, 'panel.html'), 'utf8');
  return [
    { place: '/* {{STYLES}} */', text: output('.css') },
    { place: '/* {{SCRIPTS}} */', text: output('.js') },
  ].reduce((filled, { place, text }) => {
    if (!filled.includes(place) || text === '') throw new Error(`nothing to put at ${place} of the panel`);
    return filled.replace(place, () => text.trim());
  }, page);
}

/** Builds into a new folder and swaps it in, so that a failed build leaves the old dist/ whole. Returns its path. */
export async function buildDist(): Promise<string> {
  const next = `${DIST}.${process.pid}.new`;
  await rm(next, { recursive: true, force: true });
  await mkdir(next, { recursive: true });
  await writeFile(join(next, BUILT.bundle), await bundleText(await embeddedTexts()));
  await copyFile(join(ROOT, 'src/entry.js'), join(next, BUILT.entry));
  await writeFile(join(next, BUILT.sidebar), await sidebarPage());
  await copyFile(join(ROOT, 'appsscript.json'), join(next, BUILT.manifest));
  await writeFile(
    join(next, '.claspignore'),
    `**/**\n${Object.values(BUILT)
      .map((name) => `!${name}\n`)
      .join('')}`,
  );
  const old = `${DIST}.${process.pid}.old`;
  await rename(DIST, old).catch(() => undefined);
  await rename(next, DIST);
  await rm(old, { recursive: true, force: true });
  return DIST;
}

async function newestChange(path: string): Promise<number> {
  const info = await stat(path);
  if (!info.isDirectory()) return info.mtimeMs;
  const entries = await readdir(path);
  const times = await Promise.all(entries.map((entry) => newestChange(join(path, entry))));
  return Math.max(info.mtimeMs, ...times);
}

/** Builds when dist/ is missing or older than any source; returns its path. */
export async function ensureBuilt(): Promise<string> {
  const built = await stat(join(DIST, BUILT.bundle)).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  const changed = await Promise.all(SOURCES.map((source) => newestChange(join(ROOT, source))));
  return Math.max(...changed) > built ? buildDist() : DIST;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dist = await buildDist();
  for (const name of Object.values(BUILT)) {
    const { length } = await readFile(join(dist, name));
    console.log(`${name.padEnd(16)} ${(length / 1024).toFixed(0).padStart(6)} KB`);
  }
}
