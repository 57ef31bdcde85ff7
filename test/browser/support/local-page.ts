/** The local page served from this very process, and the workbook behind it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { Host, readProject, type WorkbookModel } from 'apps-script-local';
import { placeOf } from '../../../local/page/client/book';
import type { GridCell, GridFrame, GridUpdate } from '../../../local/page/grid';
import { readPageAssets } from '../../../local/page/pages';
import { startPageServer, type PageServer } from '../../../local/page/server';
import { Session } from '../../../local/page/session';
import { loadHost } from '../../google/workbook';

const DIST = join(__dirname, '../../../dist');

export interface LocalPage {
  readonly server: PageServer;
  readonly host: Host;
}

/** @param path the file that may be written over; none for a sample */
export async function serveWorkbook(workbook: WorkbookModel, path: string | null = null): Promise<LocalPage> {
  const host = new Host({ project: readProject(DIST), workbook });
  const session = new Session(host, { path, name: `${workbook.name}.xlsx` }, loadHost);
  const panel = readFileSync(join(DIST, 'Sidebar.html'), 'utf8');
  return { host, server: await startPageServer(session, readPageAssets(), panel, 0) };
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
  await tabOf(page).first().waitFor();
  await panelOf(page).locator('.step-state:not(:has-text("…"))').first().waitFor();
}

/** The tabs under the grid, or the one of a name. */
export function tabOf(page: Page, name?: string): Locator {
  return name === undefined
    ? page.getByRole('tablist', { name: 'แท็บ' }).getByRole('tab')
    : page.getByRole('tab', { name, exact: true });
}

/** The name of the selected cell, as its box shows it. */
function nameBox(page: Page): Locator {
  return page.locator('.name-box');
}

/** Waits until a cell is selected. */
export async function selected(page: Page, cell: string): Promise<void> {
  await page.locator(`textarea[aria-label^="ช่อง ${cell} "]`).waitFor({ state: 'attached' });
}

/** Waits until everything typed has been answered by the server. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main[aria-busy="false"]').waitFor();
}

/** A tab with all its cells. */
export type WholeSheet = GridFrame & { readonly cells: readonly GridCell[] };

/** The workbook as the page itself would fetch it. */
export async function gridOf(page: Page): Promise<readonly WholeSheet[]> {
  // As text: Playwright takes seconds to hand over so many objects.
  const text = await page.evaluate<string>(`
    fetch('/api/grid', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-ita-token': document.querySelector('meta[name="ita-token"]').content,
      },
      body: '{"since":0}',
    }).then((response) => response.text())
  `);
  const { value } = JSON.parse(text) as { value: GridUpdate };
  return value.sheets.flatMap(({ frame, rows }) =>
    frame ? [{ ...frame, cells: rows.flatMap(({ cells }) => cells) }] : [],
  );
}

/** Text of a cell, `D2`, as the server has it. */
export async function cellText(page: Page, sheet: string, cell: string): Promise<string> {
  const place = placeOf(cell);
  const found = (await gridOf(page))
    .find(({ name }) => name === sheet)
    ?.cells.find(({ row, column }) => row === place?.row && column === place.column);
  return found?.text ?? '';
}

/** Selects a cell by its tab and by its name in the name box. */
export async function selectCell(page: Page, sheet: string, cell: string): Promise<void> {
  await tabOf(page, sheet).click();
  await page.locator(`[role="tab"][aria-selected="true"]`, { hasText: sheet }).waitFor();
  await nameBox(page).fill(cell);
  await page.keyboard.press('Enter');
  await selected(page, cell);
  await page.locator('textarea.input:focus').waitFor();
}

/** Pastes text into the selected cell and those right of and below it. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await page.keyboard.press('Control+v');
  await settled(page);
}
