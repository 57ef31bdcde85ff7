/** The page ทดสอบระบบ: its table at the sidebar's width, the text to copy, and a server that fails half way. */

import type { SelfCheckRow } from '../../src/shared/self-check';
import { answer, fakeServer, refusal } from './support/fake-server';
import { violations } from './support/axe';
import { describeInBrowser } from './support/with-browser';

const row = (id: string, change: Partial<SelfCheckRow> = {}): SelfCheckRow => ({
  id,
  what: 'อ่านไฟล์ Jobs ได้ครบ',
  expected: 'ตรงทุกอักขระ',
  seen: 'ตรงทุกอักขระ',
  ok: true,
  ms: 12,
  ...change,
});

describeInBrowser('the page of the self-check', (browser) => {
  async function open() {
    const server = await fakeServer(browser(), { page: 'self-check' });
    server.on('itaSelfCheckStart', () => answer({ rows: [row('program-text-jobs')] }));
    server.on('itaSelfCheckEcho', (request) => answer(String(request)));
    await server.open();
    return server;
  }
  const start = /เริ่มทดสอบ/;

  it('needs no reading of the workbook, and runs when a person asks for it', async () => {
    const { page, calls } = await open();
    await page.getByRole('button', { name: start }).waitFor();
    expect(calls).toEqual([]);
  });

  it('shows what holds and what does not, and a text without anything of the workbook', async () => {
    const server = await open();
    const { page } = server;
    server.on('itaSelfCheck', () =>
      answer({ rows: [row('commas', { what: 'จุลภาคในสูตร', expected: 'ใช่', seen: '#ERROR!', ok: false })] }),
    );
    await page.getByRole('button', { name: start }).click();
    await page.getByText('ทดสอบครบ ไม่เป็นไปตามที่คาด 1 ข้อ').first().waitFor();
    expect(await page.locator('.self-check .not-ok').innerText()).toContain('ควรเป็น: ใช่');
    expect(await page.locator('.self-check li').count()).toBe(5);
    const text = await page.locator('#self-check-text').inputValue();
    expect(text).toContain('"id":"commas","ok":false');
    expect(text).toContain('"id":"echo-7","ok":true');
    expect(await page.evaluate('document.documentElement.scrollWidth <= 300')).toBe(true);
    expect(await violations(page)).toEqual([]);
  });

  it('keeps what the first step found where the rest cannot start', async () => {
    const server = await open();
    const { page } = server;
    server.on('itaSelfCheck', () => refusal('program-blocked', 'เรียกใช้ไฟล์ Jobs ไม่ได้', 'แจ้งผู้ดูแลระบบ'));
    await page.getByRole('button', { name: start }).click();
    await page.getByText('เรียกใช้ไฟล์ Jobs ไม่ได้').first().waitFor();
    expect(await page.locator('.self-check li').count()).toBe(1);
    expect(await page.locator('#self-check-text').inputValue()).toContain('program-text-jobs');
  });
});
