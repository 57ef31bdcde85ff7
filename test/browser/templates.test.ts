/** The page of templates and garuda: what is used, files in and out, what is wrong with one, and Google Docs. */

import type { Page } from 'playwright-core';
import type { TemplateFault, TemplatesState } from '../../src/shared/rpc';
import { answer, fakeServer, refusal } from './support/fake-server';
import { READY } from './support/overviews';
import { violations } from './support/axe';
import { describeInBrowser } from './support/with-browser';

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const OWN = { name: 'แม่แบบกองคลัง.docx', at: '21/11/2569 14:05', bytes: 34_000 };
const TITLES = {
  analysis: 'รายงานวิเคราะห์ผลการประเมิน',
  measures: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
  results: 'รายงานผลการดำเนินการ',
  annual: 'รายงานประจำปี',
  meeting: 'สรุปผลการประชุม',
} as const;

/** @param own the papers that have a template of their own */
function templates(own: readonly string[] = [], change: Partial<TemplatesState> = {}): TemplatesState {
  const ids = Object.keys(TITLES) as (keyof typeof TITLES)[];
  return {
    documents: ids.map((id) => ({ id, title: TITLES[id], own: own.includes(id) ? OWN : null, docUrl: null })),
    garuda: null,
    largestMb: 5,
    garudaPicture: null,
    ...change,
  };
}

const fault = (index: number): TemplateFault => ({
  code: 'unknown-field',
  field: `scor${index}`,
  place: `ย่อหน้าที่ ${index} "คะแนน {scor${index}}"`,
  paragraph: index,
  text: `คะแนน {scor${index}}`,
  message: `ไม่รู้จักช่องข้อมูล {scor${index}} หมายถึง {score} หรือไม่`,
});

const docx = (bytes = 6) => ({
  name: 'แก้แล้ว.docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: Buffer.alloc(bytes, 'PK'),
});
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const focused = (page: Page) => page.evaluate<string>('document.activeElement.innerText');

describeInBrowser('the page of templates', (browser) => {
  async function open(state: TemplatesState, paper: keyof typeof TITLES | null = null) {
    const server = await fakeServer(browser());
    server.on('itaOverview', () => answer(READY));
    server.on('itaTemplates', () => answer(state));
    await server.open();
    await button(server.page, 'แม่แบบและตราครุฑ').click();
    await server.page.locator('.template').first().waitFor();
    expect(server.calls.map(({ name }) => name)).toEqual(['itaOverview', 'itaTemplates']);
    server.calls.length = 0;
    if (paper !== null) await button(server.page, new RegExp(`^${TITLES[paper]}`)).click();
    return server;
  }
  const choose = (page: Page, file: ReturnType<typeof docx>) =>
    page.locator('.template-body:not([hidden]) input[type=file]').setInputFiles(file);

  it('says of each paper whose template is used', async () => {
    const { page } = await open(templates(['measures']));
    expect(await page.locator('.template-state').allInnerTexts()).toEqual([
      'แม่แบบของระบบ',
      'ของหน่วยงาน · แม่แบบกองคลัง.docx',
      'แม่แบบของระบบ',
      'แม่แบบของระบบ',
      'แม่แบบของระบบ',
    ]);
  });

  it('opens from the menu with one call; the workbook is read when the person goes on to the steps', async () => {
    const server = await fakeServer(browser(), { page: 'templates' });
    server.on('itaOverview', () => answer(READY));
    server.on('itaTemplates', () => answer(templates()));
    await server.open();
    await server.page.locator('.template').first().waitFor();
    expect(server.calls.map(({ name }) => name)).toEqual(['itaTemplates']);
    await button(server.page, 'กลับ').click();
    await server.page.locator('.step-state:not(:has-text("…"))').first().waitFor();
    expect(server.calls.map(({ name }) => name)).toEqual(['itaTemplates', 'itaOverview']);
  });

  it('is read again each time it opens, and can be tried again where reading fails', async () => {
    const server = await fakeServer(browser());
    const answers = [
      refusal('permission', 'ยังไม่ได้ให้สิทธิ์', 'กดอนุญาต'),
      answer(templates()),
      answer(templates(['meeting'])),
    ];
    server.on('itaOverview', () => answer(READY));
    server.on('itaTemplates', () => answers.shift() ?? []);
    await server.open();
    await button(server.page, 'แม่แบบและตราครุฑ').click();
    await server.page.getByRole('alert').getByText('ยังไม่ได้ให้สิทธิ์').waitFor();
    await button(server.page, 'ลองอ่านใหม่').click();
    await server.page.locator('.template').first().waitFor();
    await button(server.page, 'กลับ').click();
    await button(server.page, 'แม่แบบและตราครุฑ').click();
    await server.page.locator('.template-state', { hasText: OWN.name }).waitFor();
  });

  it('hands over the built-in template, and beside it the one in use where that is another', async () => {
    const server = await open(templates(['measures']), 'measures');
    const file = { fileName: 'แม่แบบ.docx', docxBase64: Buffer.from('PK').toString('base64') };
    server.on('itaExportTemplate', () => answer(file));
    for (const name of [/^ดาวน์โหลดที่ใช้อยู่/, /^ดาวน์โหลดของระบบ/]) {
      const downloaded = server.page.waitForEvent('download');
      await button(server.page, name).click();
      expect((await downloaded).suggestedFilename()).toBe('แม่แบบ.docx');
      await server.page.locator('.notice', { hasText: 'ดาวน์โหลด' }).waitFor();
    }
    expect(server.calls.map(({ request }) => request)).toEqual([
      { id: 'measures', builtIn: false },
      { id: 'measures', builtIn: true },
    ]);
  });

  it('checks a file without using it, then uses it', async () => {
    const server = await open(templates(), 'analysis');
    server.on('itaCheckTemplate', () => answer({ faults: [], added: '' }));
    server.on('itaUseTemplate', () =>
      answer({ stored: true, faults: [], added: '', templates: templates(['analysis']) }),
    );
    await choose(server.page, docx());
    await button(server.page, 'ตรวจเท่านั้น').click();
    await server.page.locator('.notice', { hasText: 'ยังไม่ได้เปลี่ยนแม่แบบ' }).waitFor();
    await button(server.page, 'ใช้เป็นแม่แบบ').click();
    await server.page.locator('.notice', { hasText: 'สร้างจากแม่แบบนี้' }).waitFor();
    const request = { id: 'analysis', fileName: 'แก้แล้ว.docx', docxBase64: docx().buffer.toString('base64') };
    expect(server.calls).toEqual([
      { name: 'itaCheckTemplate', request },
      { name: 'itaUseTemplate', request },
    ]);
    expect(await server.page.locator('.template-state').first().innerText()).toContain(OWN.name);
    expect(await focused(server.page)).toBe('ใช้เป็นแม่แบบ');
  });

  it('lists everything that is wrong with a file, in parts, with its paragraph, and keeps the current template', async () => {
    const server = await open(templates(['analysis']), 'analysis');
    const faults = Array.from({ length: 45 }, (_unused, index) => fault(index + 1));
    server.on('itaUseTemplate', () => answer({ stored: false, faults, templates: templates(['analysis']) }));
    await choose(server.page, docx());
    await button(server.page, 'ใช้เป็นแม่แบบ').click();
    await server.page.getByRole('alert').getByText('แก้แล้ว.docx ยังใช้เป็นแม่แบบไม่ได้').waitFor();
    expect(await server.page.locator('.problem').innerText()).toContain('พบ 45 จุด');
    expect(await server.page.locator('.faults li').count()).toBe(20);
    expect(await server.page.locator('.faults li').first().innerText()).toMatch(/\{score\} หรือไม่\s+ย่อหน้าที่ 1 "คะแนน/);
    await button(server.page, 'แสดงอีก 20 จาก 25 จุด').click();
    await button(server.page, 'แสดงอีก 5 จาก 5 จุด').click();
    expect(await server.page.locator('.faults li').count()).toBe(45);
    expect(await server.page.locator('.template-state').first().innerText()).toContain(OWN.name);
    expect(await server.page.evaluate('document.documentElement.scrollWidth')).toBe(300);
    expect(await violations(server.page)).toEqual([]);
  });

  it('sends no file that is too large, or that cannot be read', async () => {
    const server = await open(templates(), 'analysis');
    await choose(server.page, docx(5 * 1024 * 1024 + 1));
    await button(server.page, 'ใช้เป็นแม่แบบ').click();
    await server.page.getByRole('alert').getByText('เกิน 5 MB จึงยังไม่ได้ส่ง').waitFor();
    await choose(server.page, docx(0));
    await button(server.page, 'ใช้เป็นแม่แบบ').click();
    await server.page.getByRole('alert').getByText('อ่านไฟล์ แก้แล้ว.docx ไม่ได้').waitFor();
    expect(server.calls).toEqual([]);
  });

  it('edits as a Google Doc and saves back; where Drive is refused it says why and what else can be done', async () => {
    const server = await open(templates(), 'analysis');
    const docUrl = 'https://docs.google.com/document/d/template/edit';
    const withDoc = (own: readonly string[]): TemplatesState => {
      const state = templates(own);
      return { ...state, documents: state.documents.map((one) => (one.id === 'analysis' ? { ...one, docUrl } : one)) };
    };
    const edits = [
      refusal('drive-refused', 'ยังไม่ได้อนุญาตให้สร้างไฟล์ใน Google ไดรฟ์', 'ใช้ไฟล์ .docx ที่ดาวน์โหลดได้'),
      answer({ url: docUrl, templates: withDoc([]) }),
    ];
    server.on('itaEditTemplate', () => edits.shift() ?? []);
    server.on('itaSaveTemplate', () =>
      answer({ stored: true, faults: [], added: '', templates: withDoc(['analysis']) }),
    );
    await button(server.page, /^เปิดแก้ไข ใน Google เอกสาร/).click();
    await server.page.getByRole('alert').getByText('ใช้ไฟล์ .docx ที่ดาวน์โหลดได้').waitFor();
    await button(server.page, /^เปิดแก้ไข ใน Google เอกสาร/).click();
    expect(await server.page.getByRole('link', { name: /^เปิดเอกสารแม่แบบ/ }).getAttribute('href')).toBe(docUrl);
    await button(server.page, /^บันทึกกลับเป็นแม่แบบ/).click();
    await server.page.locator('.notice', { hasText: 'ใช้เป็นแม่แบบแล้ว' }).waitFor();
    expect(server.calls.map(({ name }) => name)).toEqual(['itaEditTemplate', 'itaEditTemplate', 'itaSaveTemplate']);
  });

  it('gives an own template up after asking, and only then', async () => {
    const server = await open(templates(['analysis']), 'analysis');
    server.on('itaResetTemplate', () => answer(templates()));
    const giveUp = button(server.page, /^กลับไปใช้แม่แบบของระบบ/);
    await giveUp.click();
    await button(server.page, 'ใช้ต่อ').click();
    expect(server.calls).toEqual([]);
    await giveUp.click();
    await button(server.page, 'เลิกใช้').click();
    await server.page.locator('.notice', { hasText: 'กลับไปใช้แม่แบบของระบบแล้ว' }).waitFor();
    expect(server.calls).toEqual([{ name: 'itaResetTemplate', request: { id: 'analysis' } }]);
    expect(await focused(server.page)).toBe('กลับไปใช้แม่แบบของระบบ');
  });

  it('shows the garuda, the chosen one before it is sent, and takes it out after asking', async () => {
    const server = await open(templates());
    const kept = { garuda: { ...OWN, name: 'krut.png' }, garudaPicture: `data:image/png;base64,${PIXEL}` };
    server.on('itaUseGaruda', () => answer(templates([], kept)));
    server.on('itaRemoveGaruda', () => answer(templates()));
    const input = server.page.locator('input[accept="image/png,image/jpeg"]');
    await input.setInputFiles({ name: 'krut.png', mimeType: 'image/png', buffer: Buffer.from(PIXEL, 'base64') });
    await server.page.getByRole('img', { name: 'ภาพที่เลือก' }).waitFor();
    await button(server.page, 'ใช้ภาพนี้').click();
    await server.page.locator('.notice', { hasText: 'เก็บภาพครุฑแล้ว' }).waitFor();
    await button(server.page, 'เอาภาพออก').click();
    await button(server.page, 'เอาออก').click();
    await server.page.locator('.notice', { hasText: 'เอาภาพครุฑออกแล้ว' }).waitFor();
    expect(await server.page.getByRole('img').count()).toBe(0);
    expect(server.calls).toEqual([
      { name: 'itaUseGaruda', request: { fileName: 'krut.png', base64: PIXEL } },
      { name: 'itaRemoveGaruda', request: null },
    ]);
  });

  describe('refuses as garuda', () => {
    const png = Buffer.from(PIXEL, 'base64');
    const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
    it.each([
      ['a text that is called .png', Buffer.from('ไม่ใช่ภาพ'), 'ไม่ใช่ภาพ PNG หรือ JPEG'],
      ['a GIF that is called .png', gif, 'ไม่ใช่ภาพ PNG หรือ JPEG'],
      ['a PNG that was cut off', png.subarray(0, 40), 'ไฟล์ไม่ครบหรือเสียหาย'],
      ['a picture of 10 MB', Buffer.concat([png, Buffer.alloc(10 * 1024 * 1024)]), 'เกิน 1 MB'],
      ['an empty file', Buffer.alloc(0), 'ไฟล์ว่าง'],
    ])('%s: says so and what to do, and shows the one that is used', async (_title, buffer, words) => {
      const picture = `data:image/png;base64,${PIXEL}`;
      const { page, calls } = await open(
        templates([], { garuda: { ...OWN, name: 'krut.png' }, garudaPicture: picture }),
      );
      const input = page.locator('input[accept="image/png,image/jpeg"]');
      await input.setInputFiles({ name: 'ใหม่.png', mimeType: 'image/png', buffer });
      const alert = page.getByRole('alert').filter({ hasText: words });
      await alert.waitFor();
      expect(await alert.innerText()).toMatch(/ใหม่\.png[^]*(บันทึก|ลดขนาด)[^]*ของเดิมยังใช้อยู่/);
      expect(await page.getByRole('img', { name: 'ภาพที่ใช้อยู่' }).getAttribute('src')).toBe(picture);
      expect(await button(page, 'ใช้ภาพนี้').count()).toBe(0);
      await input.setInputFiles({ name: 'krut.png', mimeType: 'image/png', buffer: png });
      await page.getByRole('img', { name: 'ภาพที่เลือก' }).waitFor();
      expect([await page.getByRole('alert').count(), calls]).toEqual([0, []]);
    });

    it('what the server refuses, and shows the one that is used', async () => {
      const picture = `data:image/png;base64,${PIXEL}`;
      const server = await open(templates([], { garuda: { ...OWN, name: 'krut.png' }, garudaPicture: picture }));
      server.on('itaUseGaruda', () => refusal('not-a-garuda', 'ภาพกว้างเกินกว่าจะเป็นภาพครุฑ', 'ตัดภาพให้เหลือเฉพาะครุฑ'));
      const input = server.page.locator('input[accept="image/png,image/jpeg"]');
      await input.setInputFiles({ name: 'กว้าง.png', mimeType: 'image/png', buffer: png });
      await button(server.page, 'ใช้ภาพนี้').click();
      await server.page.getByRole('alert').getByText('ตัดภาพให้เหลือเฉพาะครุฑ').waitFor();
      expect(await server.page.getByRole('img', { name: 'ภาพที่ใช้อยู่' }).count()).toBe(1);
    });
  });

  it('can be used with the keyboard only', async () => {
    const { page } = await open(templates(['analysis']));
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain(TITLES.analysis);
    await page.keyboard.press('Enter');
    expect(await button(page, new RegExp(`^${TITLES.analysis}`)).getAttribute('aria-expanded')).toBe('true');
    const reached: string[] = [];
    for (let count = 0; count < 6; count += 1) {
      await page.keyboard.press('Tab');
      reached.push(await focused(page));
    }
    expect(reached).toEqual([
      'ดาวน์โหลดที่ใช้อยู่',
      'ดาวน์โหลดของระบบ',
      'เลือกไฟล์ที่แก้แล้ว',
      'เปิดแก้ไข',
      'กลับไปใช้แม่แบบของระบบ',
      expect.stringContaining(TITLES.measures),
    ]);
  });

  it.each(['100%', '200%'])('at %s neither scrolls sideways nor breaks a rule of axe', async (size) => {
    const long = { ...OWN, name: `${'แม่แบบบันทึกข้อความของกองสาธารณสุขและสิ่งแวดล้อม'.repeat(3)}_ฉบับแก้ไขครั้งสุดท้าย.docx` };
    const state = templates(['measures'], { garuda: long, garudaPicture: `data:image/png;base64,${PIXEL}` });
    const documents = state.documents.map((one) => ({
      ...one,
      own: one.own && long,
      docUrl: 'https://docs.google.com/x',
    }));
    const { page } = await open({ ...state, documents }, 'measures');
    await page.addStyleTag({ content: `html { font-size: ${size}; }` });
    await choose(page, { ...docx(), name: long.name });
    await button(page, /^กลับไปใช้แม่แบบของระบบ/).click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300);
    expect(await violations(page)).toEqual([]);
  });
});
