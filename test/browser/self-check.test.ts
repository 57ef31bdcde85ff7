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
  wayOut: null,
  ms: 12,
  ...change,
});

/** One pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describeInBrowser('the page of the self-check', (browser) => {
  const kept: unknown[] = [];
  beforeEach(() => kept.splice(0));

  async function open() {
    const server = await fakeServer(browser(), { page: 'self-check' });
    server.on('itaSelfCheckStart', () => answer({ rows: [row('program-text-jobs')] }));
    server.on('itaSelfCheckEcho', (request) => answer(String(request)));
    server.on('itaSelfCheckKeep', (request) => {
      kept.push(request);
      return answer(null);
    });
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
      answer({
        rows: [
          row('commas', { what: 'จุลภาคในสูตร', expected: 'ใช่', seen: '#ERROR!', ok: false, wayOut: 'ตั้งภาษาเป็นไทย' }),
        ],
        chart: PIXEL,
      }),
    );
    await page.getByRole('button', { name: start }).click();
    await page.getByText('ทดสอบครบ ไม่เป็นไปตามที่คาด 1 ข้อ').first().waitFor();
    expect(await page.locator('.self-check .not-ok').innerText()).toContain('ควรเป็น: ใช่');
    expect(await page.locator('.self-check-ways').innerText()).toContain('ตั้งภาษาเป็นไทย');
    expect(await page.locator('.self-check tbody tr').count()).toBe(7);
    expect(await page.locator('.self-check tbody tr.not-ok').count()).toBe(1);
    const text = await page.locator('#self-check-text').inputValue();
    expect(text).toContain('"id":"commas","ok":false');
    expect(text).toContain('"id":"echo-7","ok":true');
    expect(await page.evaluate('document.documentElement.scrollWidth <= 300')).toBe(true);
    expect(await violations(page)).toEqual([]);
    expect(kept).toEqual([{ largestCall: 7_000_000 }]);
  });

  it('finds its own script whole, and a file that it makes readable', async () => {
    const server = await open();
    const { page } = server;
    server.on('itaSelfCheck', () => answer({ rows: [], chart: null }));
    await page.getByRole('button', { name: start }).click();
    await page.getByText('ทดสอบครบทุกข้อ').first().waitFor();
    const text = await page.locator('#self-check-text').inputValue();
    expect(text).toContain('"id":"panel-script","ok":true');
    expect(text).toContain('"id":"blob-download","ok":true');
  });

  it('keeps the largest size that came back, and sends nothing larger', async () => {
    const server = await open();
    const { page } = server;
    server.on('itaSelfCheck', () => answer({ rows: [], chart: null }));
    server.on('itaSelfCheckEcho', (request) =>
      String(request).length > 3_000_000 ? refusal('network', 'ส่งไม่ได้', 'ลองใหม่') : answer(String(request)),
    );
    await page.getByRole('button', { name: start }).click();
    await page.getByText('ไม่เป็นไปตามที่คาด 1 ข้อ').first().waitFor();
    expect(await page.locator('.self-check-ways').innerText()).toContain('แม่แบบขนาดที่ส่งได้');
    expect(kept).toEqual([{ largestCall: 3_000_000 }]);
  });

  it('asks a person whether the chart can be read, and keeps the answer', async () => {
    const server = await open();
    const { page } = server;
    server.on('itaSelfCheck', () => answer({ rows: [], chart: PIXEL }));
    await page.getByRole('button', { name: start }).click();
    await page.getByText('ทดสอบครบทุกข้อ').first().waitFor();
    await page.getByRole('button', { name: 'อ่านไม่ออก' }).click();
    await page.getByText('เอกสารจะไม่มีภาพแผนภูมิ').first().waitFor();
    expect(kept).toEqual([{ largestCall: 7_000_000 }, { chartReadable: false }]);
    expect(await page.locator('#self-check-text').inputValue()).toContain('"id":"chart-readable","ok":false');
  });

  it('keeps what the first step found where the rest cannot start', async () => {
    const server = await open();
    const { page } = server;
    server.on('itaSelfCheck', () => refusal('program-blocked', 'เรียกใช้ไฟล์ Jobs ไม่ได้', 'แจ้งผู้ดูแลระบบ'));
    await page.getByRole('button', { name: start }).click();
    await page.getByText('เรียกใช้ไฟล์ Jobs ไม่ได้').first().waitFor();
    expect(await page.locator('.self-check tbody tr').count()).toBe(1);
    expect(await page.locator('#self-check-text').inputValue()).toContain('program-text-jobs');
  });
});
