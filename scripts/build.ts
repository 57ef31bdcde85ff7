/**
 * Builds dist/, exactly the files that are pushed: the bundle (one global, `Ita`), the hand-written entry with the
 * globals, the jobs and the document engine (programs in .html files, which Apps Script parses only when they are asked
 * for, so that a cell with a custom function never pays for them), the panel, the licences of the libraries in them and
 * the manifest.
 */

import type { BuildOptions, BuildResult, Plugin } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { ProgramMark, Programs } from '../src/google/programs.ts';
import { programBody } from '../src/shared/program-body.ts';
import { carriedText, notCarried } from './support/carried-text.ts';
import { isStale } from './support/freshness.mjs';
import { librariesIn, noticeComment, noticeOf, noticePage } from './support/notices.ts';
import { replaceFolder } from './support/replace-folder.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const DIST = join(ROOT, 'dist');
/** Class fields and newer syntax are parse errors on Apps Script (clasp#907). */
const TARGET = 'es2019';

const BUILT = {
  bundle: '0-bundle.js',
  entry: '1-entry.js',
  jobs: 'Jobs.html',
  engine: 'DocxEngine.html',
  sidebar: 'Sidebar.html',
  notice: 'Notice.html',
  manifest: 'appsscript.json',
} as const;

/** The programs under `--plain`: the editor shows them as scripts, and they need not be read as text. */
const PLAIN = { jobs: '2-jobs.js', engine: '3-docx-engine.js' } as const;

interface Built {
  readonly text: string;
  /** npm packages that are inside. */
  readonly libraries: readonly string[];
}

/** The document engine as it is pushed. */
export async function engineText(): Promise<string> {
  return (await engineProgram()).text;
}

async function engineProgram(): Promise<Built> {
  return program('src/documents/ooxml/engine.ts', 'DocxEngineBundle');
}

/** A program that is read as text: minified, because nobody reads it in the editor, and safe to carry. */
async function program(entry: string, globalName: string, programs: Programs = {}): Promise<Built> {
  const plugins = [virtualTemplates, virtualPrograms(programs)];
  const { text, libraries } = await bundled(entry, globalName, { ...MINIFIED, plugins });
  return { text: carried(entry, withNotices(carriedText(text), libraries)), libraries };
}

/** A script below the licences of the libraries in it. */
function withNotices(script: string, libraries: readonly string[]): string {
  return noticeComment(libraries.map((library) => noticeOf(library, ROOT))) + script;
}

/**
 * HtmlService may read what looks like a comment inside a template literal as one, and a cleaner may
 * take comments out: those of libraries stand together at the head, by `withNotices`.
 */
const MINIFIED: BuildOptions = { minify: true, legalComments: 'none', supported: { 'template-literal': false } };

function carried(name: string, text: string): string {
  const faults = notCarried(text);
  if (faults.length > 0) throw new Error(`${name} would not arrive as it is pushed: ${faults.join(', ')}`);
  return text;
}

async function templatesInBase64(): Promise<Record<string, string>> {
  const { buildTemplates } = await import('../templates/index.ts');
  const templates = await buildTemplates();
  return Object.fromEntries(
    Object.entries(templates).map(([id, bytes]) => [id, Buffer.from(bytes).toString('base64')]),
  );
}

/** The module `virtual:templates`, the built-in templates by document id; its type is in src/virtual.d.ts. */
const virtualTemplates: Plugin = {
  name: 'virtual-templates',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^virtual:templates$/ }, ({ path }) => ({ path, namespace: 'virtual' }));
    onLoad({ filter: /.*/, namespace: 'virtual' }, async () => ({
      contents: `export default ${JSON.stringify(await templatesInBase64())};`,
      loader: 'js',
    }));
  },
};

/** The module `virtual:programs`: what the bundle must find when it reads the programs; type in src/virtual.d.ts. */
function virtualPrograms(programs: Programs): Plugin {
  return {
    name: 'virtual-programs',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^virtual:programs$/ }, ({ path }) => ({ path, namespace: 'programs' }));
      onLoad({ filter: /.*/, namespace: 'programs' }, () => ({
        contents: `export default ${JSON.stringify(programs)};`,
        loader: 'js',
      }));
    },
  };
}

function mark(text: string): ProgramMark {
  const body = programBody(text);
  return { length: body.length, sha256: createHash('sha256').update(body, 'utf8').digest('hex') };
}

/** Loaded when something is built: every command asks first whether dist/ is fresh, and mostly it is. */
async function build(options: BuildOptions): Promise<BuildResult<{ write: false; metafile: true }>> {
  const esbuild = await import('esbuild');
  return esbuild.build({ ...options, write: false, metafile: true });
}

async function bundled(entry: string, globalName: string, options: BuildOptions = {}): Promise<Built> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(ROOT, entry)],
    bundle: true,
    format: 'iife',
    globalName,
    target: TARGET,
    charset: 'utf8',
    legalComments: 'inline',
    logLevel: 'warning',
    ...options,
  });
  return { text: outputFiles.map(({ text }) => text).join(''), libraries: librariesIn(metafile) };
}

/** The panel as one page: HtmlService serves nothing but .html, so script and styles stand inside it. */
async function sidebarPage(): Promise<Built> {
  const panel = join(ROOT, 'src/sidebar/panel');
  const { outputFiles, metafile } = await build({
    entryPoints: { panel: join(panel, 'main.tsx'), styles: join(panel, 'panel.css') },
    outdir: 'in-memory',
    bundle: true,
    format: 'iife',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    ...MINIFIED,
    charset: 'utf8',
  });
  const output = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const libraries = librariesIn(metafile);
  const page = await readFile(join(panel, 'panel.html'), 'utf8');
  const script = withNotices(carriedText(output('.js')), libraries);
  const whole = [
    { place: '/* {{STYLES}} */', text: output('.css') },
    { place: '/* {{SCRIPTS}} */', text: script },
    { place: '{{SCRIPT_HASH}}', text: mark(script).sha256 },
  ].reduce((filled, { place, text }) => {
    if (!filled.includes(place) || text === '') throw new Error(`nothing to put at ${place} of the panel`);
    return filled.replace(place, () => text.trim());
  }, page);
  return { text: carried('Sidebar.html', whole), libraries };
}

/**
 * The text of every file that is pushed, by its name.
 * @param plain every program as a .js file: for an account where text cannot be evaluated. Each cell with a custom
 * function then pays for parsing all of it (docs/benchmarks.md).
 */
async function pushedFiles(plain: boolean): Promise<Readonly<Record<string, string>>> {
  const engine = await engineProgram();
  const jobs = await program('src/jobs.ts', 'ItaJobs', { DocxEngine: mark(engine.text) });
  const plugins = [virtualPrograms({ Jobs: mark(jobs.text), DocxEngine: mark(engine.text) })];
  const bundle = await bundled('src/main.ts', 'Ita', { plugins });
  const sidebar = await sidebarPage();
  const libraries = [bundle, jobs, engine, sidebar].flatMap((built) => built.libraries);
  return {
    [BUILT.bundle]: withNotices(bundle.text, bundle.libraries),
    [BUILT.entry]: await readFile(join(ROOT, 'src/entry.js'), 'utf8'),
    [plain ? PLAIN.jobs : BUILT.jobs]: jobs.text,
    [plain ? PLAIN.engine : BUILT.engine]: engine.text,
    [BUILT.sidebar]: sidebar.text,
    [BUILT.notice]: noticePage([...new Set(libraries)].sort().map((library) => noticeOf(library, ROOT))),
    [BUILT.manifest]: await readFile(join(ROOT, 'appsscript.json'), 'utf8'),
  };
}

/**
 * Makes every text before the first file is touched, and swaps folders, so that a failure leaves the old folder whole.
 * @param folder where the files go, dist/ of the repository when left out
 */
export async function buildDist({ plain = false, folder = DIST } = {}): Promise<string> {
  const files = await pushedFiles(plain);
  const names = Object.keys(files);
  await replaceFolder(folder, {
    ...files,
    '.claspignore': ['**/**', ...names.map((name) => `!${name}`), ''].join('\n'),
  });
  return folder;
}

/** Builds when dist/ is missing or older than any source; returns its path. */
export async function ensureBuilt(): Promise<string> {
  return isStale('dist') ? buildDist() : DIST;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { plain: { type: 'boolean' }, out: { type: 'string' } } });
  const dist = await buildDist({ plain: values.plain, folder: values.out });
  for (const name of (await readdir(dist)).filter((one) => !one.startsWith('.'))) {
    const { length } = await readFile(join(dist, name));
    console.log(`${name.padEnd(16)} ${(length / 1024).toFixed(0).padStart(6)} KB`);
  }
}
