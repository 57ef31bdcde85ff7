/** axe-core's judgement of a page or of a frame in it. */

import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Violations as lines: rule, and the elements that break it.
 * @param leftOut selectors of parts that are not judged
 */
export async function violations(page: Page | Frame, leftOut: readonly string[] = []): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations: found } = (await page.evaluate(
    `axe.run({ exclude: ${JSON.stringify(leftOut.map((selector) => [selector]))} })`,
  )) as AxeResults;
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`);
}
