/**
 * Builds dist-local/: the command line, the demo and the page as JavaScript, so that nobody who runs them waits for a
 * compiler. Programs are split where the source says `import()`, and libraries that are loaded on use are one file each:
 * a command loads only what it needs.
 */

import type { BuildOptions, BuildResult } from 'esbuild';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isStale } from './support/freshness.mjs';
import { replaceFolder } from './support/replace-folder.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const FOLDER = join(ROOT, 'dist-local');

const PROGRAMS = {
  cli: 'local/cli.ts',
  demo: 'scripts/demo.ts',
  'main-job': 'scripts/bench/main-job-process.ts',
};
/** Libraries that the source loads by `createRequire` where they are used, because that has to be synchronous. */
const ON_USE = ['hyperformula', 'echarts', 'pizzip'];
/** A module of machine code: stays where npm has put it. */
const NATIVE = ['@resvg/resvg-js'];

/** Bundled CommonJS libraries ask for Node's modules by `require`, which a module does not have. */
const REQUIRE =
  "import { createRequire as nodeRequire } from 'node:module';\nconst require = nodeRequire(import.meta.url);";

const ON_NODE: BuildOptions = {
  platform: 'node',
  target: 'node20',
  external: NATIVE,
  // Names and lines stay readable in a stack trace; ITA_DEBUG maps them back to the source.
  minifySyntax: true,
};

async function bundled(options: BuildOptions): Promise<Record<string, Uint8Array>> {
  const { build } = await import('esbuild');
  const { outputFiles = [] }: BuildResult = await build({
    absWorkingDir: ROOT,
    outdir: FOLDER,
    bundle: true,
    write: false,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
    ...options,
  });
  return Object.fromEntries(outputFiles.map(({ path, contents }) => [relative(FOLDER, path), contents]));
}

function programs(): Promise<Record<string, Uint8Array>> {
  return bundled({
    ...ON_NODE,
    entryPoints: PROGRAMS,
    format: 'esm',
    splitting: true,
    sourcemap: true,
    banner: { js: REQUIRE },
  });
}

/** Found before npm's own copies by whoever asks from inside dist-local/. */
async function libraries(): Promise<Record<string, Uint8Array | string>> {
  const files = await bundled({
    ...ON_NODE,
    entryPoints: Object.fromEntries(ON_USE.map((name) => [`node_modules/${name}/index`, name])),
    format: 'cjs',
    minify: true,
  });
  const kind = JSON.stringify({ type: 'commonjs' });
  return { ...files, ...Object.fromEntries(ON_USE.map((name) => [`node_modules/${name}/package.json`, kind])) };
}

/** What the browser loads beside the panel. */
function page(): Promise<Record<string, Uint8Array>> {
  return bundled({
    entryPoints: { 'page/page': 'local/page/client/main.tsx' },
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    external: ['/font/*'],
  });
}

/** Builds when dist-local/ is missing or older than any source. */
export async function ensureLocalBuilt(): Promise<void> {
  if (!isStale('dist-local')) return;
  await replaceFolder(FOLDER, { ...(await programs()), ...(await libraries()), ...(await page()) });
}
