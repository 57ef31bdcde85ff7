/** What the year asks of a paper, as the panel shows it, and the drafts that it offers for what is weak. */

import type { Page } from 'playwright-core';
import type { MakeDocumentResult, Overview } from '../../src/shared/rpc';
import { answer, fakeServer, refusal, type Delivery } from './support/fake-server';
import { FILLED, READY } from './support/overviews';
import { describeInBrowser } from './support/with-browser';

const step = (page: Page, title: string) => page.getByRole('tab', { name: new RegExp(`^${title} `) });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const MADE: MakeDocumentResult = {
  id: 'measures',
  fileName: 'measures.docx',
  url: 'https://docs.google.com/document/d/measures/edit',
  docxBase64: null,
  missing: [],
  driveProblem: null,
  historyProblem: null,
};
const made = (result: Partial<MakeDocumentResult> = {}): readonly Delivery[] =>
  answer({ ...MADE, ...result, entry: { at: '21/11/2569 14:09', what: 'มาตรการ', result: '', inputCode: 'a1' } });

describeInBrowser('the panel', (browser) => {
  async function panel(overview: Overview, title: string) {
    const server = await fakeServer(browser());
    server.on('itaOverview', () => answer(overview));
    server.on('itaGoTo', (request) => answer(request));
    await server.open();
    await server.page.locator('.step-state:not(:has-text("…"))').first().waitFor();
    await step(server.page, title).click();
    server.calls.length = 0;
    return server;
  }
  const card = (page: Page, title: string) => page.locator('.document', { hasText: title });

  it('says in a line how many elements are missing, and opens to them with their cells, missing ones first', async () => {
    const server = await panel(FILLED, 'เอกสาร');
    const measures = card(server.page, 'มาตรการส่งเสริม');
    await measures.getByText('องค์ประกอบ O42 ปี 2566: ขาด 1 จาก 4').click();
    const lines = await measures.locator('.element p:first-child').allInnerTexts();
    expect(lines[0]).toContain('วิธีกำกับติดตาม');
    expect(lines[4]).toMatch(/แนวทาง มีแล้ว: *\n?ข้อจำกัด.*แนวทาง ไม่บังคับ/);
    await measures.getByRole('button', { name: /มาตรการ!I3/ }).click();
    expect(server.calls).toEqual([{ name: 'itaGoTo', request: { place: 'มาตรการ!I3' } }]);
  });

  it('says that all are there, and where no source knows them calls them guidance, never a rule', async () => {
    const { page } = await panel(READY, 'เอกสาร');
    expect(await card(page, 'มาตรการส่งเสริม').locator('summary').innerText()).toBe('องค์ประกอบ O42 ปี 2566: ครบ 4');
    const results = card(page, 'รายงานผลการดำเนินการ').first();
    expect(await results.locator('summary').innerText()).toBe('แนวทางองค์ประกอบ ปี 2568');
    await results.locator('summary').click();
    expect(await results.innerText()).toContain('ยังไม่พบข้อความทางการ');
    expect(await results.innerText()).toMatch(/แนวทาง ยังไม่มี: *\nสรุปผลการดำเนินการ/);
    expect(await results.innerText()).not.toMatch(/ขาด|ต้อง|0 คะแนน/);
    expect(await card(page, 'รายงานวิเคราะห์').locator('summary').count()).toBe(0);
  });

  it('asks before a paper is made that lacks an element though no field is empty, and gives the focus back', async () => {
    const server = await panel(FILLED, 'เอกสาร');
    server.on('itaMakeDocument', () => made());
    const make = button(server.page, /^สร้างเอกสาร มาตรการส่งเสริม/);
    await make.click();
    const question = server.page.getByRole('group', { name: 'ยืนยันการสร้าง' });
    expect(await question.innerText()).toMatch(/ข้อ O42 ปี 2566 ยังขาดองค์ประกอบ\s+วิธีกำกับติดตาม[^]*0 คะแนน/);
    expect(await question.innerText()).not.toContain('จุดไข่ปลา');
    await server.page.keyboard.press('Tab');
    await server.page.keyboard.press('Enter');
    expect(await make.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    expect(server.calls).toEqual([]);
    await make.click();
    await button(server.page, 'สร้างต่อ').click();
    await server.page.getByRole('link', { name: 'เปิดเอกสาร' }).waitFor();
  });

  it('asks before a paper is made while findings are open errors', async () => {
    const { findings } = FILLED;
    const server = await panel(
      { ...READY, findings: findings.filter(({ severity }) => severity === 'error') },
      'เอกสาร',
    );
    await button(server.page, /^สร้างเอกสาร รายงานวิเคราะห์/).click();
    const question = server.page.getByRole('group', { name: 'ยืนยันการสร้าง' });
    expect(await question.innerText()).toMatch(/ผลตรวจยังมีข้อที่ต้องแก้ไข [1-9]\d* รายการ/);
    expect(server.calls).toEqual([]);
  });

  it('tells beside the paper that its line in ประวัติ could not be written, and shows none', async () => {
    const server = await panel({ ...READY, history: [] }, 'เอกสาร');
    const historyProblem = {
      code: 'protected',
      message: 'สร้างเอกสารแล้ว แต่เพิ่มบรรทัดในแท็บ ประวัติ ไม่ได้',
      next: 'เอกสารใช้ได้ตามปกติ ไม่ต้องสร้างใหม่',
      place: null,
    };
    server.on('itaMakeDocument', () => made({ historyProblem }));
    await button(server.page, /^สร้างเอกสาร มาตรการส่งเสริม/).click();
    await server.page.getByText('ไม่ต้องสร้างใหม่').waitFor();
    expect(await server.page.locator('.history li').count()).toBe(0);
  });

  it('offers the built-in template where the agency’s own is damaged, for that paper alone', async () => {
    const server = await panel(READY, 'เอกสาร');
    const answers = [
      made({ id: 'analysis' }),
      refusal('template-damaged', 'แม่แบบที่เก็บไว้ในสมุดงานเสียหาย', 'อัปโหลดแม่แบบใหม่', 'แม่แบบ!B3'),
      made(),
      made({ id: 'results' }),
    ];
    server.on('itaMakeDocument', () => answers.shift() ?? []);
    await button(server.page, /สร้างทุกฉบับ/).click();
    await button(server.page, 'ใช้แม่แบบของระบบครั้งนี้').click();
    await server.page.locator('.notice', { hasText: 'สร้างเอกสารแล้ว 2 ฉบับ' }).waitFor();
    expect(server.calls.map(({ request }) => request)).toEqual([
      { id: 'analysis', delivery: 'drive' },
      { id: 'measures', delivery: 'drive' },
      { id: 'measures', delivery: 'drive', builtIn: true },
      { id: 'results', delivery: 'drive' },
    ]);
    expect(await server.page.getByRole('link', { name: 'เปิดเอกสาร' }).count()).toBe(3);
  });

  it('offers drafts beside the weak indicators, and tells how a draft becomes a measure', async () => {
    const server = await panel(FILLED, 'วิเคราะห์');
    const { scoreCard } = FILLED;
    server.on('itaSuggestMeasures', () =>
      answer({
        added: 4,
        indicators: [8, 7],
        why: null,
        tab: 'มาตรการ',
        overview: { scoreCard: scoreCard && { ...scoreCard, unanswered: [] } },
      }),
    );
    await button(server.page, 'เสนอร่างมาตรการ').click();
    const notice = server.page.locator('.notice');
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/เพิ่มร่างมาตรการ 4 รายการสำหรับตัวชี้วัดที่ 8, 7 .*ลบคำว่า \(ร่าง\)/);
    expect(await server.page.evaluate<string>('document.activeElement.innerText')).toBe('เสนอร่างมาตรการ');
    await button(server.page, 'เปิดแท็บ มาตรการ').click();
    expect(server.calls.map(({ name }) => name)).toEqual(['itaSuggestMeasures', 'itaGoTo']);
  });

  it('offers no drafts where nothing weak is without a measure', async () => {
    const { page } = await panel(
      { ...READY, scoreCard: READY.scoreCard && { ...READY.scoreCard, unanswered: [] } },
      'วิเคราะห์',
    );
    expect(await button(page, 'เสนอร่างมาตรการ').count()).toBe(0);
  });
});
