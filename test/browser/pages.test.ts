/** The pages of the panel: how they are reached and left, and what stays as it was. */

import type { Page } from 'playwright-core';
import { answer, fakeServer } from './support/fake-server';
import { FILLED } from './support/overviews';
import { violations } from './support/axe';
import { describeInBrowser } from './support/with-browser';

const OPENER = 'วางข้อความจากรายงาน';
const TITLE = 'นำเข้าจากรายงาน';
const focused = (page: Page) => page.evaluate<string>("document.activeElement.innerText.split('\\n')[0]");

describeInBrowser('a page of the panel', (browser) => {
  async function panel(page?: string) {
    const server = await fakeServer(browser(), { page });
    server.on('itaOverview', () => answer(FILLED));
    await server.open();
    await server.page.locator('.step-state:not(:has-text("…"))').first().waitFor({ state: 'attached' });
    return server.page;
  }

  it('is reached from a step, takes its place and the focus, and gives both back', async () => {
    const page = await panel();
    await page.getByRole('tab', { name: /^ข้อมูล / }).click();
    await page.getByRole('button', { name: OPENER }).focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('region', { name: TITLE }).count()).toBe(1);
    expect(await page.getByRole('tab').count()).toBe(0);
    expect(await focused(page)).toBe(TITLE);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('region', { name: TITLE }).count()).toBe(1);
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('กลับ');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('tab', { selected: true }).innerText()).toContain('ข้อมูล');
    expect(await focused(page)).toBe(OPENER);
  });

  it('leaves the step as it was', async () => {
    const page = await panel();
    await page.getByRole('tab', { name: /^ข้อมูล / }).click();
    await page.getByText(/^แท็บประกอบเอกสารอีก/).click();
    await page.getByRole('button', { name: OPENER }).click();
    await page.getByRole('button', { name: 'กลับ' }).click();
    expect(await page.getByLabel('ประเด็น').isVisible()).toBe(true);
  });

  it('opens with the panel where the menu asks for it; back then leads to the step that is due', async () => {
    const page = await panel('import');
    expect(await focused(page)).toBe(TITLE);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'กลับ' }).click();
    expect(await focused(page)).toBe('ตรวจ');
    expect(await page.getByRole('tab', { selected: true }).innerText()).toContain('ตรวจ');
  });

  it('that nobody knows is none', async () => {
    const page = await panel('elsewhere');
    expect(await page.getByRole('tab').count()).toBe(4);
  });
});
