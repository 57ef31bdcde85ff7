/** One browser for a test file; where there is none, the tests are left out loudly. */

import type { BrowserContext } from 'playwright-core';
import { findChromium, openBrowser } from '../../../scripts/support/chromium';

/** Runs the tests with a browser of their own, or says which of them are left out. */
export function describeInBrowser(title: string, tests: (browser: () => BrowserContext) => void): void {
  const executable = findChromium();
  if (executable === null) {
    console.warn(
      `NO BROWSER: every test of "${title}" is left out. Install Chromium, or name one with CHROME_PATH, and run again.`,
    );
  }
  // A browser on a busy machine is slow; a test that hangs still ends.
  jest.setTimeout(300_000);
  (executable === null ? describe.skip : describe)(title, () => {
    let open: Awaited<ReturnType<typeof openBrowser>> | null = null;
    beforeAll(async () => {
      open = await openBrowser(executable as string);
      open.context.setDefaultTimeout(60_000);
    });
    afterEach(async () => {
      for (const page of open?.context.pages().slice(1) ?? []) await page.close();
    });
    afterAll(async () => open?.close());
    tests(() => (open as Awaited<ReturnType<typeof openBrowser>>).context);
  });
}
