/**
 * `npm run pages -- <file.docx> <outdir> [--wide]`: every page of a paper as PNG, to be looked at.
 *
 * LibreOffice sets the pages. The TH Sarabun fonts may not be redistributed with every system, so Debian's Laksaman,
 * made from TH Sarabun New but drawn larger on its em, stands in: a copy with a larger em (0.66, the ratio that Debian's
 * own fontconfig rule uses) is given to fontconfig under their names, for this run only. With `--wide` it is Sarabun
 * instead, half as wide again at the same size: what a reader without the font sees.
 */

import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const PACKAGES = ['libreoffice-writer-nogui', 'fonts-tlwg-laksaman-ttf', 'poppler-utils'];
const LAKSAMAN = '/usr/share/fonts/truetype/tlwg';
const STANDS_FOR = ['TH SarabunPSK', 'TH Sarabun PSK', 'TH SarabunIT๙', 'TH SarabunIT9', 'TH Sarabun New'];
/** The size of TH Sarabun relative to Laksaman. */
const EM_RATIO = 0.66;

function found(command: string): boolean {
  return spawnSync('which', [command]).status === 0;
}

/** Says what is missing: without the tools no page can be set, without the font widths are not real. */
function requireTools(): void {
  const missing = ['soffice', 'pdftoppm'].filter((command) => !found(command));
  if (missing.length > 0) {
    throw new Error(`cannot set pages: ${missing.join(', ')} missing. Debian: apt-get install ${PACKAGES.join(' ')}`);
  }
  if (!existsSync(join(LAKSAMAN, 'Laksaman.ttf'))) {
    console.error(
      'WARNING: no Laksaman font; pages are set in some other font, so widths and page breaks are not real.',
    );
  }
}

/** A TrueType font with its em enlarged, which makes it smaller at the same point size. */
function withLargerEm(font: Buffer): Buffer {
  const copy = Buffer.from(font);
  const tables = copy.readUInt16BE(4);
  for (let index = 0; index < tables; index++) {
    const record = 12 + index * 16;
    if (copy.toString('latin1', record, record + 4) !== 'head') continue;
    const unitsPerEm = copy.readUInt32BE(record + 8) + 18;
    copy.writeUInt16BE(Math.round(copy.readUInt16BE(unitsPerEm) / EM_RATIO), unitsPerEm);
  }
  return copy;
}

/** A fontconfig file for one run: everything installed but Laksaman, which comes from the copies. */
function fontConfig(folder: string, wide: boolean): string {
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts);
  for (const name of existsSync(LAKSAMAN) ? readdirSync(LAKSAMAN) : []) {
    if (/^Laksaman.*\.ttf$/.test(name))
      writeFileSync(join(fonts, name), withLargerEm(readFileSync(join(LAKSAMAN, name))));
  }
  const sarabun = resolve('node_modules/@expo-google-fonts/sarabun');
  for (const style of ['400Regular', '700Bold']) {
    const source = join(sarabun, style);
    for (const name of existsSync(source) ? readdirSync(source) : []) {
      if (name.endsWith('.ttf')) copyFileSync(join(source, name), join(fonts, name));
    }
  }
  const aliases = STANDS_FOR.map(
    (family) =>
      `<match target="pattern"><test name="family"><string>${family}</string></test>` +
      `<edit name="family" mode="assign" binding="same"><string>${wide ? 'Sarabun' : 'Laksaman'}</string></edit></match>`,
  );
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>' +
      `<dir>/usr/share/fonts</dir><dir>${fonts}</dir><cachedir>${join(folder, 'cache')}</cachedir>` +
      `<selectfont><rejectfont><glob>${LAKSAMAN}/*</glob></rejectfont></selectfont>` +
      `${aliases.join('')}</fontconfig>`,
  );
  return file;
}

/** How pages are set. */
export interface PageOptions {
  readonly dpi?: number;
  /** In a wide font in place of TH Sarabun. */
  readonly wide?: boolean;
}

/**
 * Sets several .docx in one run and writes the pages of each as `page-1.png` … into a folder of its own name, beside its
 * PDF.
 * @returns for each file the paths of its pictures in page order
 */
export function renderAll(
  files: readonly string[],
  outDir: string,
  { dpi = 70, wide = false }: PageOptions = {},
): string[][] {
  requireTools();
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    const pdfs = join(folder, 'pdf');
    const env = { ...process.env, FONTCONFIG_FILE: fontConfig(folder, wide), HOME: folder };
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', pdfs, ...files], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 120_000 + 10_000 * files.length,
    });
    return files.map((file) => {
      const name = basename(file).replace(/\.docx$/i, '');
      const own = join(outDir, name);
      rmSync(own, { recursive: true, force: true });
      mkdirSync(own, { recursive: true });
      const pdf = join(own, `${name}.pdf`);
      copyFileSync(join(pdfs, `${name}.pdf`), pdf);
      execFileSync('pdftoppm', ['-png', '-r', String(dpi), pdf, join(own, 'page')], { timeout: 120_000 });
      return readdirSync(own)
        .filter((page) => /^page-\d+\.png$/.test(page))
        .sort()
        .map((page) => join(own, page));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The pages of one paper; see `renderAll`. */
export function renderPages(docx: string, outDir: string, options: PageOptions = {}): string[] {
  return renderAll([docx], outDir, options).flat();
}

function main(): void {
  const wide = process.argv.includes('--wide');
  const [docx, outDir] = process.argv.slice(2).filter((argument) => argument !== '--wide');
  if (!docx || !outDir) {
    console.error('usage: npm run pages -- <file.docx> <outdir> [--wide]');
    process.exitCode = 2;
    return;
  }
  for (const page of renderPages(docx, outDir, { wide })) console.log(page);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();
