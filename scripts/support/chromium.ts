/**
 * Finds a Chromium for Playwright: `CHROME_PATH`, then the usual places. Nothing is installed or downloaded: one browser
 * from the system is enough, and kept up to date.
 */

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Nothing that a test needs goes out to the network by itself. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a Chromium, or null where there is none. */
export function findChromium(): string | null {
  const given = process.env['CHROME_PATH'];
  if (given) return existsSync(given) ? given : null;
  return PLACES.find((place) => existsSync(place)) ?? null;
}

/** A browser with an empty profile of its own; `close` also removes that. */
export async function openBrowser(
  executablePath: string,
  options: { readonly deviceScaleFactor?: number; readonly args?: readonly string[] } = {},
): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'ita-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    acceptDownloads: true,
    deviceScaleFactor: options.deviceScaleFactor ?? 1,
    locale: 'th-TH',
    // Chromium refuses its own sandbox to root; the pages here are the project's own.
    args: [...QUIET, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(options.args ?? [])],
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
