/** An agency's own tables in the panel: the one way on that is offered, the question which column is which, and the plot. */

import type { Overview, SheetHeads } from '../../src/shared/rpc';
import { violations } from './support/axe';
import { answer, fakeServer } from './support/fake-server';
import { EMPTY, FILLED } from './support/overviews';
import { describeInBrowser } from './support/with-browser';

const HEADS: SheetHeads = {
  tab: 'indicators',
  sheet: 'ผลคะแนน',
  firstRow: 1,
  headRow: 2,
  rows: [
    ['', '', '', ''],
    ['ที่', 'หัวข้อประเมิน', 'ค่าที่ได้', 'หมายเหตุ'],
    ['1', 'การปฏิบัติหน้าที่', '97.36', ''],
    ['2', 'การใช้งบประมาณ', '89.33', ''],
  ],
  fields: [
    { key: 'no', header: 'ตัวชี้วัดที่', needed: true, column: 0 },
    { key: 'score', header: 'คะแนน', needed: true, column: null },
    { key: 'previous', header: 'คะแนนปีก่อน', needed: false, column: null },
  ],
};

describeInBrowser("an agency's own table", (browser) => {
  async function panel(overview: Overview) {
    const server = await fakeServer(browser());
    server.on('itaOverview', () => answer(overview));
    await server.open();
    await server.page.locator('.step-state:not(:has-text("…"))').first().waitFor();
    server.calls.length = 0;
    return server;
  }

  it('that can be used as it stands is taken up with one press', async () => {
    const server = await panel({ ...EMPTY, route: { kind: 'use', sheet: 'ผล ITA ปี 67', scores: 10 } });
    server.on('itaChooseTab', () => answer(FILLED));
    server.on('itaCreateTabs', () => answer({ created: ['ตั้งค่า'], kept: [], overview: FILLED }));
    await server.page.getByRole('button', { name: 'ใช้เป็นคะแนนและสร้างแท็บที่เหลือ' }).click();
    await server.page.locator('.notice', { hasText: 'ใช้แท็บ “ผล ITA ปี 67” เป็นคะแนน' }).waitFor();
    expect(server.calls).toEqual([
      { name: 'itaChooseTab', request: { tab: 'indicators', sheet: 'ผล ITA ปี 67' } },
      { name: 'itaCreateTabs', request: null },
    ]);
    expect(await server.page.locator('.route').count()).toBe(0);
  });

  it('of several agencies leads to their page, with nothing of a single agency around it', async () => {
    const server = await panel({ ...EMPTY, route: { kind: 'agencies', sheet: 'หน่วยงาน', count: 39 } });
    const { page } = server;
    server.on('itaAgencies', () => answer({ report: null }));
    await page.getByText('มี 39 หน่วยงาน').waitFor();
    expect(await page.getByRole('button', { name: /สร้างแท็บ/ }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'เปิดหน้า หลายหน่วยงาน' }).click();
    await page.getByRole('heading', { name: 'หลายหน่วยงาน' }).waitFor();
  });

  it('with unknown headers asks once which column is the score, and shows the rows to choose from', async () => {
    const server = await panel({ ...EMPTY, route: { kind: 'columns', sheet: 'ผลคะแนน' } });
    const { page } = server;
    server.on('itaSheetHeads', () => answer(HEADS));
    await page.getByRole('button', { name: 'บอกว่าคอลัมน์ไหนคือคะแนน' }).click();
    await page.getByText('เลือก คะแนน ก่อน').waitFor();
    const score = page.getByLabel('คอลัมน์ไหนคือ คะแนน', { exact: true });
    expect(await score.locator('option').allInnerTexts()).toContain('C ค่าที่ได้ เช่น 97.36');
    await score.selectOption('2');
    expect(await page.locator('thead .taken').allInnerTexts()).toEqual(['A\nตัวชี้วัดที่', 'C\nคะแนน']);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300);
    expect(await violations(page)).toEqual([]);
    server.on('itaChooseColumns', () => answer(FILLED));
    await page.getByRole('button', { name: 'ใช้คอลัมน์เหล่านี้' }).click();
    await page.locator('.notice', { hasText: 'ใช้แท็บ “ผลคะแนน” ตามคอลัมน์ที่เลือกแล้ว' }).waitFor();
    expect(server.calls.slice(-1)).toEqual([
      {
        name: 'itaChooseColumns',
        request: { tab: 'indicators', sheet: 'ผลคะแนน', headRow: 2, columns: { no: 0, score: 2 } },
      },
    ]);
  });

  it('is plotted beside last year, with the distance to the target in words', async () => {
    const { page } = await panel(FILLED);
    await page.getByRole('tab', { name: /^วิเคราะห์ / }).click();
    await page.getByRole('heading', { name: 'รายตัวชี้วัด ปีนี้เทียบปีก่อน' }).waitFor();
    expect((await page.locator('.plot-values').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
      '85.81 +2.61',
      '83.92 ต่ำกว่าเกณฑ์ 1.08 −1.18',
      '79.71 ต่ำกว่าเกณฑ์ 5.29',
    ]);
    // The bar of a score below the target ends before the line of the target, the other behind it.
    const ends = await page
      .locator('.plot-now')
      .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().right));
    const line = await page
      .locator('.plot .bar-line')
      .first()
      .evaluate((mark) => mark.getBoundingClientRect().left);
    expect(ends.map((end) => end > line)).toEqual([true, false, false]);
  });
});
