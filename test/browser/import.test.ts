/** The page that pastes a report: the panel against a fake server, and the whole way on the local page. */

import type { Page } from 'playwright-core';
import { newWorkbook } from '../../local/workbook-file';
import type {
  AcceptImportRequest,
  AcceptImportResult,
  ImportPreview,
  ImportRequest,
  Overview,
} from '../../src/shared/rpc';
import { violations } from './support/axe';
import { answer, fakeServer, refusal, type Delivery } from './support/fake-server';
import { ANSWERED, many, NOTHING, PREVIEW, QUESTION, score } from './support/import-previews';
import { cellText, openPage, panelOf, serveWorkbook } from './support/local-page';
import { EMPTY, FILLED, OWN_SHEET } from './support/overviews';
import { describeInBrowser } from './support/with-browser';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const box = (page: Page) => page.getByLabel('ข้อความของรายงาน');
const stage = (page: Page, title: string | RegExp) => page.getByRole('heading', { level: 3, name: title });
const group = (page: Page, title: string) =>
  page.locator('.values-group', { has: page.locator('.group-tick', { hasText: title }) });
const tickOf = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name });

const LOOK = 'ดูค่าที่พบ';
const FOUND = 'ค่าที่พบ';
const TEXT = 'ผลการประเมิน ITA\nตัวชี้วัดที่ ๗ ร้อยละ ๘๔.๕๐\nตัวชี้วัดที่ ๗ ร้อยละ ๘๔.๔๐';

const accepted = (result: Partial<AcceptImportResult> = {}, overview: Overview = FILLED): readonly Delivery[] =>
  answer({
    written: 7,
    tabsWritten: ['ตั้งค่า', 'คะแนน'],
    changed: [],
    conflictsLeft: 0,
    created: [],
    statements: 12,
    overview,
    entry: { at: '21/11/2569 14:05', what: 'นำเข้าข้อความ', result: '', inputCode: 'a1' },
    ...result,
  });

/** Pastes as a program puts it on the clipboard; what nobody takes over, the browser puts into the box itself. */
async function pasteFrom(page: Page, data: { readonly plain: string; readonly html?: string }): Promise<void> {
  await page.evaluate(`(({ plain, html }) => {
    const box = document.querySelector('textarea');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    if (html) clipboardData.setData('text/html', html);
    if (!box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))) return;
    box.value = plain;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  })(${JSON.stringify(data)})`);
}

describeInBrowser('importing in the panel', (browser) => {
  async function importing(preview: ImportPreview = PREVIEW, overview: Overview = FILLED) {
    const server = await fakeServer(browser(), { page: 'import' });
    server.on('itaOverview', () => answer(overview));
    server.on('itaGoTo', (request) => answer(request));
    server.on('itaPreviewImport', () => answer(preview));
    server.on('itaAcceptImport', () => accepted());
    await server.open();
    await server.page.locator('.step-state:not(:has-text("…"))').first().waitFor({ state: 'attached' });
    server.calls.length = 0;
    return server;
  }

  /** A page on which something was found. */
  async function reviewing(preview: ImportPreview = PREVIEW) {
    const server = await importing(preview);
    await box(server.page).fill(TEXT);
    await button(server.page, LOOK).click();
    await stage(server.page, FOUND).waitFor();
    return server;
  }

  describe('looks before it writes', () => {
    it('sends the paste as it is, once, and lists what it would write', async () => {
      const { page, calls } = await reviewing();
      expect(calls).toEqual([
        {
          name: 'itaPreviewImport',
          request: { text: TEXT, rows: null, formats: null, sheets: null, answers: {} } satisfies ImportRequest,
        },
      ]);
      expect(await page.locator('.tally li').allInnerTexts()).toEqual([
        'ค่าใหม่ 7 ค่า',
        'ต่างจากที่กรอกไว้ 1 ค่า',
        'ต้องตอบ 1 คำถาม',
        'ตรงกับที่มีอยู่แล้ว 10 ค่า',
        'ไม่มีช่องรองรับ 1 ค่า',
      ]);
      expect(await page.getByText('แท็บ รายข้อ ไม่มีคอลัมน์ ความเห็น (1 ค่า)').count()).toBe(1);
    });

    it('shows cells that hold something else first and unticked, and nothing that stands already', async () => {
      const { page } = await reviewing();
      const [first] = await page.locator('.values-group').all();
      expect(await first?.innerText()).toContain('ต่างจากที่กรอกไว้');
      const conflict = tickOf(page, /ตัวชี้วัดที่ 4 .*เดิม 50 .*90\.08/);
      expect(await conflict.isChecked()).toBe(false);
      await group(page, 'คะแนน').getByText('ดูทีละค่า').click();
      await group(page, 'คะแนน').locator('.value').first().waitFor();
      expect(await group(page, 'คะแนน').locator('.value-new').allInnerTexts()).toEqual([
        '97.36',
        '89.33',
        '91.11',
        '90.93',
        '84.40',
      ]);
    });

    it('gives each value its cell, its confidence and, on demand, the words of the report', async () => {
      const { page } = await reviewing();
      await group(page, 'คะแนน').getByText('ดูทีละค่า').click();
      const origin = page.locator('.value', { hasText: '90.93' }).locator('.origin');
      expect(await origin.locator('summary').innerText()).toBe('D6 · ควรตรวจดู · บรรทัด 6');
      expect(await origin.getByText('ตัวชี้วัดที่ 5 ได้ 90.93').isVisible()).toBe(false);
      await origin.locator('summary').click();
      expect(await origin.getByText('ตัวชี้วัดที่ 5 ได้ 90.93').isVisible()).toBe(true);
      expect(await origin.getByText('ตัวเลขอยู่คนละบรรทัดกับชื่อ').isVisible()).toBe(true);
      await group(page, 'มาตรการ').getByText('ดูทีละค่า').click();
      await page.getByText('D2 · ระบุชัด · บรรทัด 20–22, 30').waitFor();
    });

    it('draws a list of 400 values only where it is opened, and in parts', async () => {
      const { page } = await reviewing(many(400));
      expect(await page.getByRole('checkbox').count()).toBe(1);
      await page.getByText('ดูทีละค่า').click();
      await page.locator('.value').first().waitFor();
      expect(await page.getByRole('checkbox').count()).toBe(31);
      await button(page, 'แสดงอีก 30 จาก 370 แถว').click();
      expect(await page.getByRole('checkbox').count()).toBe(61);
      expect(await button(page, 'บันทึก 400 ค่า').count()).toBe(1);
    });

    const UNREAD = 'คะแนนที่ช่อง D3 เป็นข้อผิดพลาด (#DIV/0!) จึงไม่ได้อ่าน';
    const unread = { id: 'error-cells', message: UNREAD, options: [], cells: [] };

    it('says what could not be read where no value was found, and offers nothing to save', async () => {
      const { page } = await importing({ ...NOTHING, questions: [unread] });
      await box(page).fill('สวัสดี');
      await button(page, LOOK).click();
      await stage(page, 'ไม่พบค่าที่นำเข้าได้').waitFor();
      expect(await page.locator('.flag').allInnerTexts()).toEqual([UNREAD]);
      expect(await button(page, /^(บันทึก|เก็บข้อความ)/).count()).toBe(0);
      await button(page, 'กลับไปแก้ไขข้อความ').click();
      expect(await box(page).inputValue()).toBe('สวัสดี');
    });

    it('keeps statements for the checks also where they name no value', async () => {
      const { page, calls } = await importing({ ...NOTHING, statements: 3 });
      await box(page).fill('คะแนนรวมเพิ่มขึ้นจากปีก่อน');
      await button(page, LOOK).click();
      await button(page, 'เก็บข้อความไว้ใช้ตรวจ').click();
      await page.locator('.stage.done').waitFor();
      expect((calls[1]?.request as AcceptImportRequest).cells).toEqual([]);
    });

    it('asks before there is anything to save, and says so', async () => {
      const { page } = await importing({ ...NOTHING, questions: [QUESTION, unread] });
      await box(page).fill(TEXT);
      await button(page, LOOK).click();
      await stage(page, 'ต้องตอบคำถามก่อน').waitFor();
      expect(await button(page, 'บันทึก').getAttribute('aria-disabled')).toBe('true');
      expect(await page.locator('.question').count()).toBe(1);
      expect(await page.locator('.flag').allInnerTexts()).toEqual([UNREAD]);
    });

    it('says what to do where nothing is found, and keeps the text', async () => {
      const { page } = await importing(NOTHING);
      await box(page).fill('สวัสดี');
      await button(page, LOOK).click();
      await stage(page, 'ไม่พบคะแนนหรือมาตรการในข้อความนี้').waitFor();
      await button(page, 'กลับไปแก้ไขข้อความ').click();
      expect(await box(page).inputValue()).toBe('สวัสดี');
    });
  });

  describe('accepts', () => {
    const request = (calls: { name: string; request: unknown }[]): AcceptImportRequest =>
      calls.find(({ name }) => name === 'itaAcceptImport')?.request as AcceptImportRequest;

    it('what is ticked, as it was seen, in one call, and leads on to the check', async () => {
      const server = await reviewing();
      const { page, calls } = server;
      await tickOf(page, /ตัวชี้วัดที่ 4/).check();
      await group(page, 'มาตรการ').getByRole('checkbox').first().uncheck();
      await group(page, 'คะแนน').getByText('ดูทีละค่า').click();
      await tickOf(page, /ตัวชี้วัดที่ 2 /).uncheck();
      await button(page, 'บันทึก 5 ค่า').click();
      await stage(page, 'บันทึกแล้ว 7 ค่า').waitFor();
      expect(calls.map(({ name }) => name)).toEqual(['itaPreviewImport', 'itaAcceptImport']);
      expect(request(calls).text).toBe(TEXT);
      expect(request(calls).cells).toEqual([
        { id: 'settings/resultYear/value', cell: 'ตั้งค่า!B6', value: 2565, current: '' },
        { id: 'indicators/1/score', cell: 'คะแนน!D2', value: 97.36, current: '' },
        { id: 'indicators/3/score', cell: 'คะแนน!D4', value: 91.11, current: '' },
        { id: 'indicators/4/score', cell: 'คะแนน!D5', value: 90.08, current: 50 },
        { id: 'indicators/5/score', cell: 'คะแนน!D6', value: 90.93, current: '' },
      ]);
      await button(page, 'เปิดแท็บ คะแนน').click();
      expect(calls[2]).toEqual({ name: 'itaGoTo', request: { place: 'คะแนน' } });
      await button(page, 'ตรวจข้อมูล').click();
      expect(await page.getByRole('tab', { selected: true }).innerText()).toContain('ตรวจ');
    });

    it('and then takes another source: an empty box, with the keyboard in it', async () => {
      const { page } = await reviewing();
      const inBox = () => page.evaluate<boolean>("document.activeElement.id === 'import-text'");
      await button(page, /^บันทึก/).click();
      await page.locator('.stage.done').waitFor();
      await button(page, 'นำเข้าเพิ่มเติม').focus();
      await page.keyboard.press('Enter');
      await box(page).waitFor();
      expect([await box(page).inputValue(), await inBox()]).toEqual(['', true]);
      await box(page).fill(TEXT);
      await button(page, 'ล้าง').focus();
      await page.keyboard.press('Enter');
      expect([await box(page).inputValue(), await inBox()]).toEqual(['', true]);
    });

    it('and is over when the page is opened again', async () => {
      const { page } = await reviewing();
      await button(page, /^บันทึก/).click();
      await page.locator('.stage.done').waitFor();
      await button(page, 'กลับ').click();
      await page.getByRole('tab', { name: /^ข้อมูล / }).click();
      await button(page, 'วางข้อความจากรายงาน').click();
      expect(await box(page).inputValue()).toBe('');
      expect(await page.evaluate('document.activeElement.innerText')).toBe('นำเข้าจากรายงาน');
    });

    it('and names the cells that were left because they changed meanwhile', async () => {
      const server = await reviewing();
      server.on('itaAcceptImport', () => accepted({ written: 6, changed: ['indicators/5/score'], conflictsLeft: 1 }));
      await button(server.page, 'บันทึก 6 ค่า').click();
      await server.page.getByText('ไม่ได้บันทึก 1 ค่า').waitFor();
      await button(server.page, /คะแนน!D6/).click();
      await button(server.page, 'ดูค่าที่เหลือ').click();
      await stage(server.page, FOUND).waitFor();
      expect(server.calls.map(({ name }) => name)).toEqual([
        'itaPreviewImport',
        'itaAcceptImport',
        'itaGoTo',
        'itaPreviewImport',
      ]);
    });

    it('nothing without a tick, but the report can still be kept for the checks', async () => {
      const server = await reviewing({ ...PREVIEW, cells: [score(4, 90.08, { action: 'conflict', current: 50 })] });
      await button(server.page, 'เก็บข้อความไว้ใช้ตรวจ').click();
      await server.page.locator('.stage.done').waitFor();
      expect(request(server.calls).cells).toEqual([]);
    });
  });

  describe('asks', () => {
    it('and leaves the values out until it is answered; then looks once more and keeps the ticks', async () => {
      const server = await reviewing();
      const { page, calls } = server;
      server.on('itaPreviewImport', () => answer(ANSWERED));
      await group(page, 'คะแนน').getByText('ดูทีละค่า').click();
      expect(await tickOf(page, /ตัวชี้วัดที่ 7/).isChecked()).toBe(false);
      await tickOf(page, /ตัวชี้วัดที่ 2 /).uncheck();
      await page.getByRole('radio', { name: /84\.40/ }).check();
      await page.getByText('ต้องตอบ 1 คำถาม').waitFor({ state: 'detached' });
      expect(calls.map(({ request }) => (request as ImportRequest).answers)).toEqual([{}, { 'indicator-7': 1 }]);
      expect(await tickOf(page, /ตัวชี้วัดที่ 7/).isChecked()).toBe(true);
      expect(await tickOf(page, /ตัวชี้วัดที่ 2 /).isChecked()).toBe(false);
      expect(await page.getByRole('radio', { name: /84\.40/ }).isChecked()).toBe(true);
    });

    it('what one cell holds, and ticks the answer although the cell holds something else', async () => {
      const server = await reviewing();
      const { page } = server;
      const over = { ...score(7, 84.4), action: 'conflict' as const, current: 80, suggested: false };
      const cells = ANSWERED.cells.map((cell) => (cell.id === over.id ? over : cell));
      server.on('itaPreviewImport', () => answer({ ...ANSWERED, cells }));
      await page.getByRole('radio', { name: /84\.40/ }).check();
      await page.getByText('ต้องตอบ 1 คำถาม').waitFor({ state: 'detached' });
      expect(await tickOf(page, /ตัวชี้วัดที่ 7/).isChecked()).toBe(true);
    });

    it('once for answers that were given while it was looking', async () => {
      const server = await reviewing();
      const { page, calls } = server;
      let deliver: (deliveries: readonly Delivery[]) => void = () => undefined;
      server.on('itaPreviewImport', () => new Promise((resolve) => (deliver = resolve)));
      await page.getByRole('radio', { name: /84\.50/ }).check();
      await page.getByRole('radio', { name: /84\.40/ }).check();
      await page.getByRole('radio', { name: /ยังไม่ตอบ/ }).check();
      await page.getByRole('radio', { name: /84\.40/ }).check();
      server.on('itaPreviewImport', () => answer(ANSWERED));
      deliver(answer(PREVIEW));
      await page.getByText('ต้องตอบ 1 คำถาม').waitFor({ state: 'detached' });
      expect(calls.map(({ request }) => (request as ImportRequest).answers)).toEqual([
        {},
        { 'indicator-7': 0 },
        { 'indicator-7': 1 },
      ]);
    });

    it('with the lines that it is about', async () => {
      const { page } = await reviewing();
      await page.locator('.question .origin').nth(1).locator('summary').click();
      expect(await page.getByText('ตัวชี้วัดที่ ๗ ร้อยละ ๘๔.๔๐').isVisible()).toBe(true);
    });

    it('with the words around its value, however long the line and whatever the option is called', async () => {
      const filler = 'ผลการประเมิน '.repeat(40);
      const options = [{ label: 'ค่าที่สองของแถว', lines: [1], value: 84.4 }];
      const { page } = await importing({ ...PREVIEW, questions: [{ ...QUESTION, options }] });
      await box(page).fill(`${filler}ตัวชี้วัดที่ ๗ ร้อยละ ๘๔.๔๐ ${filler}`);
      await button(page, LOOK).click();
      await page.locator('.question .origin summary').click();
      expect(await page.locator('.question blockquote').innerText()).toMatch(/^….*ร้อยละ ๘๔.๔๐ .*…$/);
    });

    it('and takes the answer back where looking fails', async () => {
      const server = await reviewing();
      server.on('itaPreviewImport', () => [{ error: 'NetworkError: Connection failure due to HTTP 0' }]);
      await server.page.getByRole('radio', { name: /84\.40/ }).click();
      await server.page.getByRole('alert').waitFor();
      expect(await server.page.getByRole('radio', { name: /ยังไม่ตอบ/ }).isChecked()).toBe(true);
      expect(server.calls).toHaveLength(2);
    });
  });

  describe('loses nothing', () => {
    it('when looking or writing fails', async () => {
      const server = await importing();
      const { page } = server;
      const fail = () => refusal('busy', 'เพื่อนร่วมงานกำลังเขียนอยู่', 'รอสักครู่แล้วลองใหม่');
      server.on('itaPreviewImport', fail);
      await box(page).fill(TEXT);
      await button(page, LOOK).click();
      await page.getByRole('alert').getByText('เพื่อนร่วมงานกำลังเขียนอยู่').waitFor();
      expect(await page.getByRole('alert').innerText()).toContain('ข้อความและช่องที่เลือกไว้ยังอยู่');
      expect(await box(page).inputValue()).toBe(TEXT);
      server.on('itaPreviewImport', () => answer(PREVIEW));
      await button(page, LOOK).click();
      await tickOf(page, /ตัวชี้วัดที่ 4/).check();
      server.on('itaAcceptImport', fail);
      await button(page, 'บันทึก 7 ค่า').click();
      await page.getByRole('alert').waitFor();
      expect(await tickOf(page, /ตัวชี้วัดที่ 4/).isChecked()).toBe(true);
      server.on('itaAcceptImport', () => accepted());
      await button(page, 'บันทึก 7 ค่า').click();
      await page.locator('.stage.done').waitFor();
    });

    it('when the person goes to the steps and comes back', async () => {
      const { page } = await importing();
      await box(page).fill(TEXT);
      await button(page, 'กลับ').click();
      await page.getByRole('tab', { name: /^ข้อมูล / }).click();
      await button(page, 'วางข้อความจากรายงาน').click();
      expect(await box(page).inputValue()).toBe(TEXT);
      await button(page, LOOK).click();
      await tickOf(page, /ตัวชี้วัดที่ 4/).check();
      await button(page, 'กลับ').click();
      await button(page, 'วางข้อความจากรายงาน').click();
      expect(await tickOf(page, /ตัวชี้วัดที่ 4/).isChecked()).toBe(true);
      await button(page, 'แก้ไขหรือวางใหม่').click();
      expect(await box(page).inputValue()).toBe(TEXT);
      await button(page, LOOK).click();
      expect(await tickOf(page, /ตัวชี้วัดที่ 4/).isChecked()).toBe(true);
    });

    it('and holds the source still while it is looked at', async () => {
      const server = await importing();
      const { page } = server;
      let deliver: (deliveries: readonly Delivery[]) => void = () => undefined;
      server.on('itaPreviewImport', () => new Promise((resolve) => (deliver = resolve)));
      await box(page).fill(TEXT);
      await button(page, LOOK).click();
      await box(page).press('x');
      await button(page, 'ล้าง').click({ force: true });
      expect(await box(page).inputValue()).toBe(TEXT);
      deliver(answer(PREVIEW));
      await stage(page, FOUND).waitFor();
    });

    it('but forgets ticks and answers when another text is looked at', async () => {
      const server = await reviewing();
      const { page, calls } = server;
      await tickOf(page, /ตัวชี้วัดที่ 4/).check();
      await button(page, 'แก้ไขหรือวางใหม่').click();
      await box(page).fill(`${TEXT}\nอีกบรรทัด`);
      await button(page, LOOK).click();
      await stage(page, FOUND).waitFor();
      expect(await tickOf(page, /ตัวชี้วัดที่ 4/).isChecked()).toBe(false);
      expect((calls[1]?.request as ImportRequest).answers).toEqual({});
    });
  });

  describe('of a tab that changes meanwhile', () => {
    it('forgets ticks and answers with each look: a position may stand for another reading by now', async () => {
      const server = await importing(PREVIEW, OWN_SHEET);
      const { page, calls } = server;
      await page.getByRole('radio', { name: 'แท็บในสมุดงานนี้' }).check();
      await page.getByLabel('แท็บ', { exact: true }).selectOption('ผลคะแนนปี 67');
      await button(page, LOOK).click();
      await tickOf(page, /ตัวชี้วัดที่ 4/).check();
      server.on('itaPreviewImport', () => answer(ANSWERED));
      await page.getByRole('radio', { name: /84\.40/ }).check();
      await page.getByText('ต้องตอบ 1 คำถาม').waitFor({ state: 'detached' });
      expect((calls[1]?.request as ImportRequest).answers).toEqual({ 'indicator-7': 1 });
      expect(await tickOf(page, /ตัวชี้วัดที่ 4/).isChecked()).toBe(true);
      await button(page, 'เลือกแท็บอื่น').click();
      const turned = { ...QUESTION, options: [...QUESTION.options].reverse() };
      server.on('itaPreviewImport', () => answer({ ...PREVIEW, questions: [turned] }));
      await button(page, LOOK).click();
      await page.getByText('ต้องตอบ 1 คำถาม').waitFor();
      expect((calls[2]?.request as ImportRequest).answers).toEqual({});
      expect(await page.locator('.question .option label').allInnerTexts()).toEqual([
        '84.40 (บรรทัด 3)',
        '84.50 (บรรทัด 2)',
        'ยังไม่ตอบ (ไม่บันทึกค่านี้)',
      ]);
      expect(await page.getByRole('radio', { name: /ยังไม่ตอบ/ }).isChecked()).toBe(true);
      expect(await tickOf(page, /ตัวชี้วัดที่ 4/).isChecked()).toBe(false);
    });

    it('shows the readings of an open question as they are now', async () => {
      const other = { ...QUESTION, id: 'indicator-8', message: 'ตัวชี้วัดที่ 8 มีคะแนนมากกว่าหนึ่งค่า' };
      const server = await importing({ ...PREVIEW, questions: [QUESTION, other] }, OWN_SHEET);
      const { page } = server;
      await page.getByRole('radio', { name: 'แท็บในสมุดงานนี้' }).check();
      await page.getByLabel('แท็บ', { exact: true }).selectOption('ผลคะแนนปี 67');
      await button(page, LOOK).click();
      const changed = { ...other, options: [{ label: '80.18 (บรรทัด 9)', lines: [9], value: 80.18 }, ...other.options] };
      server.on('itaPreviewImport', () => answer({ ...ANSWERED, questions: [changed] }));
      await page
        .getByRole('radio', { name: /84\.40/ })
        .first()
        .check();
      await page.getByText('ต้องตอบ 1 คำถาม').waitFor();
      expect(await page.getByRole('radio', { name: '80.18 (บรรทัด 9)' }).count()).toBe(1);
    });
  });

  describe('takes', () => {
    const sent = (calls: { request: unknown }[]): string | null => (calls[0]?.request as ImportRequest).text;
    const TABLE = `<html><head><style>td{}</style></head><body><p>แผนปฏิบัติ</p><table>
      <tr><td>ที่</td><td>มาตรการ</td><td colspan="2">ระยะเวลา</td></tr>
      <tr><td rowspan="2">1</td><td><p>จัดทำ "คู่มือ"</p><p>และเผยแพร่</p></td><td>ต.ค.</td><td>ก.ย.</td></tr>
      <tr><td>ประชุม<br>ชี้แจง</td><td></td><td>ก.ย.</td></tr></table><script>alert(1)</script></body></html>`;

    it('a table of Word or the web with the paragraphs of its cells', async () => {
      const { page, calls } = await importing();
      await pasteFrom(page, { plain: 'แผนปฏิบัติ ที่ มาตรการ', html: TABLE });
      await button(page, LOOK).click();
      await stage(page, FOUND).waitFor();
      expect(sent(calls)?.split('\n\n').slice(-1)[0]?.trim() ?? '').toBe(
        ['ที่\tมาตรการ\tระยะเวลา\t', '1\t"จัดทำ ""คู่มือ""\nและเผยแพร่"\tต.ค.\tก.ย.', '\t"ประชุม\nชี้แจง"\t\tก.ย.'].join('\n'),
      );
      expect(sent(calls)).toMatch(/^แผนปฏิบัติ\n/);
    });

    it('plain text as it is, tabs too', async () => {
      const { page, calls } = await importing();
      await pasteFrom(page, { plain: 'การใช้อำนาจ\t91.11', html: '<p>การใช้อำนาจ 91.11</p>' });
      await button(page, LOOK).click();
      await stage(page, FOUND).waitFor();
      expect(sent(calls)).toBe('การใช้อำนาจ\t91.11');
    });

    it('two megabytes without putting them into the box, and not a letter is lost', async () => {
      const { page, calls } = await importing();
      const pasted = 'ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ ร้อยละ 97.36\n'.repeat(20_000);
      expect(Buffer.byteLength(pasted)).toBeGreaterThan(2_000_000);
      await box(page).fill('หน้าแรกที่วางไว้ก่อน\n');
      await page.keyboard.press('Control+End');
      await pasteFrom(page, { plain: pasted });
      const text = `หน้าแรกที่วางไว้ก่อน\n${pasted}`;
      await page.getByText(`${text.length.toLocaleString('en-US')} ตัวอักษร`).waitFor();
      expect(await box(page).count()).toBe(0);
      await button(page, LOOK).click();
      await stage(page, FOUND).waitFor();
      expect(sent(calls)).toBe(text);
      await button(page, 'แก้ไขหรือวางใหม่').click();
      await button(page, 'ล้าง').click();
      expect(await box(page).inputValue()).toBe('');
    });

    it('no more than can be sent, and says how much that is', async () => {
      const { page, calls } = await importing();
      await pasteFrom(page, { plain: 'ก'.repeat(2_500_001) });
      await page.getByRole('alert').getByText('ไม่เกิน 2,500,000 ตัวอักษร').waitFor();
      expect(await button(page, LOOK).getAttribute('aria-disabled')).toBe('true');
      expect(calls).toEqual([]);
    });

    const thai874 = Buffer.from([0xa1, 0xd2, 0xc3, 0xe3, 0xaa, 0xe9, 0xcd, 0xd3, 0xb9, 0xd2, 0xa8, 0x2c, 0x39, 0x31]);
    it.each([
      ['UTF-8 with a mark', Buffer.from('\uFEFFการใช้อำนาจ,91'), 'การใช้อำนาจ,91'],
      ['TIS-620', thai874, 'การใช้อำนาจ,91'],
      ['UTF-16 as Excel saves it', Buffer.from('\uFEFFการใช้อำนาจ\t91', 'utf16le'), 'การใช้อำนาจ\t91'],
    ])('a text file in %s', async (_title, bytes, text) => {
      const { page, calls } = await importing();
      await page.locator('input[type=file]').setInputFiles({ name: 'ผล.csv', mimeType: 'text/csv', buffer: bytes });
      await page.getByText('ผล.csv').waitFor();
      await button(page, LOOK).click();
      await stage(page, FOUND).waitFor();
      expect(sent(calls)).toBe(text);
    });

    it('no file that is not text', async () => {
      const { page } = await importing();
      const buffer = Buffer.from('PK\u0003\u0004\u0000\u0000');
      await page.locator('input[type=file]').setInputFiles({ name: 'ผล.docx', mimeType: 'application/zip', buffer });
      await page.getByRole('alert').getByText('ผล.docx ไม่ใช่ไฟล์ข้อความ').waitFor();
    });

    it('a tab of the workbook that plays none of the input tabs', async () => {
      const { page, calls } = await importing(PREVIEW, OWN_SHEET);
      await page.getByRole('radio', { name: 'แท็บในสมุดงานนี้' }).check();
      const options = await page.getByLabel('แท็บ', { exact: true }).locator('option').allInnerTexts();
      expect(options).toContain('ผลคะแนนปี 67');
      expect(options).not.toContain('ตั้งค่า');
      await page.getByLabel('แท็บ', { exact: true }).selectOption('ผลคะแนนปี 67');
      await button(page, LOOK).click();
      await stage(page, FOUND).waitFor();
      expect(calls[0]?.request).toEqual({
        text: null,
        rows: null,
        formats: null,
        sheets: ['ผลคะแนนปี 67'],
        answers: {},
      });
      await group(page, 'คะแนน').getByText('ดูทีละค่า').click();
      await page.getByText('D2 · ระบุชัด · แถว 2').waitFor();
    });
  });

  describe('can be used', () => {
    it('with the keyboard only, and a screen reader hears where it is', async () => {
      const server = await importing();
      const { page, calls } = server;
      const focused = () => page.evaluate<string>('document.activeElement.innerText');
      await page.keyboard.press('Tab');
      expect(await page.evaluate<string>('document.activeElement.type')).toBe('radio');
      await page.keyboard.press('Tab');
      await page.keyboard.type('คะแนน');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe(LOOK);
      await page.keyboard.press('Enter');
      await stage(page, FOUND).waitFor();
      expect(await focused()).toBe(FOUND);
      expect(await page.getByRole('status').innerText()).toContain('คำถามที่ยังไม่ตอบ 1 ข้อ');
      for (let presses = 0; presses < 60 && !(await focused()).startsWith('บันทึก'); presses += 1) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await page.locator('.stage.done').waitFor();
      expect(await focused()).toBe('บันทึกแล้ว 7 ค่า');
      expect(calls.map(({ name }) => name)).toEqual(['itaPreviewImport', 'itaAcceptImport']);
    });

    it.each(['100%', '200%'])(
      'at %s: no stage scrolls sideways or breaks a rule of axe',
      async (size) => {
        const server = await importing(PREVIEW, EMPTY);
        const { page } = server;
        await page.addStyleTag({ content: `html { font-size: ${size}; }` });
        const judge = async (name: string) => {
          expect({
            name,
            width: await page.evaluate('document.documentElement.scrollWidth'),
            violations: await violations(page),
          }).toEqual({ name, width: 300, violations: [] });
        };
        await judge('source');
        await page.getByRole('radio', { name: 'แท็บในสมุดงานนี้' }).check();
        await judge('sheet');
        await page.getByRole('radio', { name: 'ข้อความ', exact: true }).check();
        await pasteFrom(page, { plain: 'ก'.repeat(2_500_001) });
        await judge('refused');
        await pasteFrom(page, { plain: `${'ข้อความยาวมาก'.repeat(20)}\n`.repeat(400) });
        await judge('held');
        await button(page, LOOK).click();
        await stage(page, FOUND).waitFor();
        await judge('review');
        for (const title of ['ตั้งค่า', 'คะแนน', 'มาตรการ']) await group(page, title).getByText('ดูทีละค่า').click();
        for (const summary of await page.locator('.origin > summary').all()) await summary.click();
        await judge('review, all open');
        server.on('itaAcceptImport', () => refusal('busy', 'เพื่อนร่วมงานกำลังเขียนอยู่', 'รอสักครู่แล้วลองใหม่'));
        await button(page, /^บันทึก/).click();
        await page.getByRole('alert').waitFor();
        await judge('failed');
        server.on('itaAcceptImport', () =>
          accepted({ changed: ['indicators/5/score'], conflictsLeft: 2, created: ['คะแนน'] }),
        );
        await button(page, /^บันทึก/).click();
        await page.locator('.stage.done').waitFor();
        await judge('done');
        server.on('itaPreviewImport', () => answer(NOTHING));
        await button(page, 'ดูค่าที่เหลือ').click();
        await stage(page, /^ไม่พบ/).waitFor();
        await judge('nothing found');
      },
      120_000,
    );
  });
});

describeInBrowser('importing on the local page', (browser) => {
  const REPORT = [
    'ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. ๒๕๖๕',
    'องค์การบริหารส่วนตำบลตัวอย่าง ได้คะแนนรวม ๙๑.๕๐ คะแนน',
    '๑. การปฏิบัติหน้าที่ ๙๗.๓๖',
    '๒. การใช้งบประมาณ ๘๙.๓๓',
    '๓. การใช้อำนาจ ๙๑.๑๑',
    '๔. การใช้ทรัพย์สินของราชการ ๙๐.๐๘',
    '๕. การแก้ไขปัญหาการทุจริต ๙๐.๙๓',
    '๖. คุณภาพการดำเนินงาน ๘๔.๘๖',
    '๗. ประสิทธิภาพการสื่อสาร ๘๔.๔๐',
    '๘. การปรับปรุงการทำงาน ๘๐.๑๘',
    '๙. การเปิดเผยข้อมูล ๙๔.๖๔',
    '๑๐. การป้องกันการทุจริต ๑๐๐',
    'ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร ได้คะแนนร้อยละ ๘๔.๕๐',
  ].join('\n');

  it('from the paste through question and conflict to the check', async () => {
    const { server, host } = await serveWorkbook(newWorkbook('ผล ITA', 'แผ่น1'));
    host.rpc('itaCreateTabs');
    host.edit('คะแนน', 'D2', '50');
    host.edit('คะแนน', 'D3', '51');
    const page = await browser().newPage();
    try {
      await openPage(page, server);
      const panel = panelOf(page);
      await panel.getByRole('button', { name: 'วางข้อความจากรายงาน' }).click();
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(REPORT)})`);
      await panel.getByLabel('ข้อความของรายงาน').focus();
      await page.keyboard.press('Control+v');
      await panel.getByRole('button', { name: LOOK }).click();
      await panel.getByText('ต้องตอบ 1 คำถาม').waitFor();
      await panel.getByRole('radio', { name: /84\.40/ }).check();
      await panel.getByText('ต้องตอบ 1 คำถาม').waitFor({ state: 'detached' });
      await panel.getByRole('checkbox', { name: /ตัวชี้วัดที่ 1 .*97\.36/ }).check();
      await panel.getByRole('button', { name: /^บันทึก/ }).click();
      await panel.locator('.stage.done').waitFor();
      expect(await cellText(page, 'คะแนน', 'D2')).toBe('97.36');
      expect(await cellText(page, 'คะแนน', 'D3')).toBe('51.00');
      expect(await cellText(page, 'คะแนน', 'D8')).toBe('84.40');
      await panel.getByRole('button', { name: 'ตรวจข้อมูล' }).click();
      expect(await panel.getByRole('tab', { selected: true }).innerText()).toContain('ตรวจ');
      // The announced total does not fit the scores, because one of them was left as typed.
      await panel.locator('button.finding', { hasText: '91.50' }).first().waitFor();
    } finally {
      await server.close();
    }
  });
});
