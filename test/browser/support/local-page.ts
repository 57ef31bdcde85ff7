/** The local page served from this very process, and the workbook behind it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { Host, readProject, type WorkbookModel } from 'apps-script-local';
import type { Grid } from '../../../local/page/grid';
import { buildPageAssets, type PageAssets } from '../../../local/page/pages';
import { startPageServer, type PageServer } from '../../../local/page/server';
import { Session } from '../../../local/page/session';

const DIST = join(__dirname, '../../../dist');

let assets: Promise<PageAssets> | null = null;

export interface LocalPage {
  readonly server: PageServer;
  readonly host: Host;
}

/** @param path the file that may be written over; none for a sample */
export async function serveWorkbook(workbook: WorkbookModel, path: string | null = null): Promise<LocalPage> {
  assets ??= buildPageAssets();
  const host = new Host({ project: readProject(DIST), workbook });
  const session = new Session(host, { path, name: `${workbook.name}.xlsx` });
  const panel = readFileSync(join(DIST, 'Sidebar.html'), 'utf8');
  return { host, server: await startPageServer(session, await assets, panel, 0) };
}

/** The panel inside the page. */
export function panelOf(page: Page): FrameLocator {
  return page.frameLocator('iframe.panel');
}

export function panelFrame(page: Page): Frame {
  return page.frames().find((frame) => frame.url().endsWith('/panel')) as Frame;
}

/** Opens the page and waits for grid and panel. */
export async function openPage(page: Page, server: PageServer): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(server.url);
  await page.locator('.luckysheet-sheets-item').first().waitFor();
  await panelOf(page).locator('.step-state:not(:has-text("…"))').first().waitFor();
}

/** The grid as the page itself would fetch it. */
export async function gridOf(page: Page): Promise<Grid> {
  // As text: Playwright takes seconds to hand over so many objects.
  const text = await page.evaluate<string>(`
    fetch('/api/grid', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-ita-token': document.querySelector('meta[name="ita-token"]').content,
      },
      body: '{}',
    }).then((response) => response.text())
  `);
  return (JSON.parse(text) as { value: Grid }).value;
}

/** Text of a cell, `D2`, as the grid shows it. */
export async function cellText(page: Page, sheet: string, cell: string): Promise<string> {
  const [, letter, row] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  const { sheets } = await gridOf(page);
  const found = sheets
    .find(({ name }) => name === sheet)
    ?.cells.find((entry) => entry.row === Number(row) - 1 && entry.column === (letter ?? '').charCodeAt(0) - 65);
  return found?.text ?? '';
}

/** Selects a cell by its tab and by arrow keys from the top left one. */
export async function selectCell(page: Page, sheet: string, cell: string): Promise<void> {
  const tab = page.locator('.luckysheet-sheets-item', { hasText: new RegExp(`^${sheet}`) });
  // Further tabs are scrolled into the strip by the grid itself.
  await tab.first().dispatchEvent('click');
  await page.waitForTimeout(250);
  const area = (await page.locator('.fortune-cell-area').boundingBox()) as { x: number; y: number };
  await page.mouse.click(area.x + 20, area.y + 12);
  const [, letter, row] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  for (let step = 0; step < (letter ?? 'A').charCodeAt(0) - 65; step += 1) await page.keyboard.press('ArrowRight');
  for (let step = 1; step < Number(row); step += 1) await page.keyboard.press('ArrowDown');
  await page.locator('.fortune-name-box', { hasText: new RegExp(`^${cell}$`) }).waitFor();
}

/** Pastes text into the selected cell and those right of and below it. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  const answered = page.waitForResponse((response) => response.url().endsWith('/api/grid'));
  await page.keyboard.press('Control+v');
  await answered;
}
