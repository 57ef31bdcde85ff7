/** Many findings in the panel at its real width: under headings with counts, a cause once, every cell a key press away. */

import { CLEAN } from '../checks/clean-sample';
import { DELIBERATE_ERRORS } from '../checks/deliberate-errors';
import { findingsIn } from '../checks/make-workbook';
import { violations } from './support/axe';
import { answer, fakeServer } from './support/fake-server';
import { FILLED } from './support/overviews';
import { describeInBrowser } from './support/with-browser';

/** Seven scores that are words and every measure with a status of its own, in the clean workbook. */
const ROWS = findingsIn({
  ...CLEAN,
  evidence: undefined,
  scores: undefined,
  rows: {
    ...CLEAN.rows,
    indicators: ['รอ', 'รอ', 'รอ', 83.87, 'รอ', 'รอ', 90.68, 86.74, 'รอ', 'รอ'].map((score, index) => ({
      no: index + 1,
      score,
    })),
    measures: (CLEAN.rows?.measures ?? []).map((measure) => ({ ...measure, status: 'ดำเนินการแล้วเสร็จ' })),
  },
});
const KINDS = DELIBERATE_ERRORS.flatMap(({ given }) => findingsIn(given)).filter(({ code }) => code !== 'not-a-score');

describeInBrowser('the findings in the panel', (browser) => {
  async function panel(findings: typeof ROWS) {
    const server = await fakeServer(browser());
    server.on('itaOverview', () => answer({ ...FILLED, findings }));
    server.on('itaGoTo', (request) => answer(request));
    server.on('itaApplyFix', () => answer({ ...FILLED, findings: [] }));
    await server.open();
    await server.page.getByRole('tab', { name: /^ตรวจ / }).click();
    return server;
  }

  it('say a cause once, and unfold every cell with its own repair by keyboard', async () => {
    const server = await panel(ROWS);
    const line = server.page.locator('.finding', { hasText: 'ช่องคะแนนไม่ใช่ตัวเลข' });
    expect(await line.count()).toBe(1);
    const places = line.locator('.place');
    expect(await places.allInnerTexts()).toEqual(['คะแนน!D2', 'D3']);
    expect(await places.nth(1).getAttribute('aria-label')).toBe('ไปที่ช่อง คะแนน!D3');
    await line.getByRole('button', { name: 'และอีก 5 ช่อง' }).focus();
    await server.page.keyboard.press('Enter');
    expect(await places.count()).toBe(7);
    await line.getByRole('button', { name: 'คะแนน!D11' }).click();
    expect(server.calls.at(-1)).toEqual({ name: 'itaGoTo', request: { place: 'คะแนน!D11' } });

    const status = server.page.locator('.finding', { hasText: 'สถานะไม่อยู่ในตัวเลือก' });
    await status.getByRole('button', { name: 'และอีก 5 ช่อง' }).click();
    await status.getByRole('button', { name: 'แก้เป็น แล้วเสร็จ' }).nth(6).click();
    expect(server.calls.at(-1)).toMatchObject({ name: 'itaApplyFix', request: { cell: 'มาตรการ!L8' } });
  });

  it('say figures beside the words where they are figures, and no "should be 0"', async () => {
    const figures = KINDS.filter(({ expected, found }) => typeof expected === 'number' && typeof found === 'number');
    const none = figures.filter(({ expected }) => expected === 0);
    expect(none.length).toBeGreaterThan(2);
    expect(figures.length).toBeGreaterThan(none.length);
    const { page } = await panel(figures);
    const said = await page.locator('.finding .values').allInnerTexts();
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((words) => /ควรเป็น 0 /.test(words))).toEqual([]);
  });

  it('stand under headings with counts that add up, fold, and fit 300 pixels', async () => {
    const server = await panel([...ROWS, ...KINDS].sort((a, b) => rank(a.severity) - rank(b.severity)));
    const { page } = server;
    const groups = page.locator('.finding-group');
    expect(await groups.count()).toBeGreaterThan(5);
    const counts = await page.locator('.group-count.severity-error').allInnerTexts();
    const total = counts.reduce((sum, text) => sum + Number(/\d+/.exec(text)), 0);
    expect(total).toBe(Number(/\d+/.exec(await page.locator('.count-error').innerText())));

    const lines = groups.nth(1).locator('.finding');
    expect(await lines.first().isVisible()).toBe(true);
    await groups.nth(1).locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await lines.first().isVisible()).toBe(false);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(300);
    expect(await violations(page)).toEqual([]);

    await page.locator('.count-note').click();
    expect(await page.locator('.finding .severity-error').count()).toBe(0);
  });
});

function rank(severity: string): number {
  return ['error', 'warning', 'note'].indexOf(severity);
}
