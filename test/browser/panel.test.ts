/** The panel in a real browser at its real width, against a server that answers as the test says: well, late, twice or not. */

import type { Page } from 'playwright-core';
import type { Finding } from '../../src/findings/finding';
import type { DocumentId, MakeDocumentResult, Overview, WithEntry } from '../../src/shared/rpc';
import { answer, fakeServer, refusal, type Delivery } from './support/fake-server';
import { CHANGED, EMPTY, FILLED, OWN_SHEET, READY, WORST } from './support/overviews';
import { violations } from './support/axe';
import { describeInBrowser } from './support/with-browser';

const STEPS = ['ข้อมูล', 'ตรวจ', 'วิเคราะห์', 'เอกสาร'];
const step = (page: Page, title: string) => page.getByRole('tab', { name: new RegExp(`^${title} `) });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

const entry = { at: '21/11/2569 14:05', what: 'วิเคราะห์', result: '', inputCode: 'a1' };
const analysed = answer({
  analysis: {},
  tabsWritten: ['สรุปผล', 'ตรวจสอบ'],
  overview: { ...READY, analysed: { at: entry.at, changed: false } },
  entry,
});
const made = (id: DocumentId, result: Partial<MakeDocumentResult & WithEntry> = {}): readonly Delivery[] =>
  answer({
    id,
    fileName: `${id}.docx`,
    url: `https://docs.google.com/document/d/${id}/edit`,
    docxBase64: null,
    missing: [],
    driveProblem: null,
    historyProblem: null,
    entry: { at: '21/11/2569 14:09', what: id, result: '', inputCode: 'a1' },
    ...result,
  });

/** Resolves when the test says so. */
function later(): { promise: Promise<readonly Delivery[]>; deliver(deliveries: readonly Delivery[]): void } {
  let deliver: (deliveries: readonly Delivery[]) => void = () => undefined;
  const promise = new Promise<readonly Delivery[]>((resolve) => {
    deliver = resolve;
  });
  return { promise, deliver: (deliveries) => deliver(deliveries) };
}

describeInBrowser('the panel', (browser) => {
  /** A panel that has read this workbook. */
  async function panel(overview: Overview) {
    const server = await fakeServer(browser());
    server.on('itaOverview', () => answer(overview));
    server.on('itaGoTo', (request) => answer(request));
    await server.open();
    await server.page.locator('.step-state:not(:has-text("…"))').first().waitFor();
    server.calls.length = 0;
    return server;
  }

  describe('starts', () => {
    it('useful at once: the four steps and what the first one is for, before any answer', async () => {
      const server = await fakeServer(browser());
      server.on('itaOverview', () => later().promise);
      await server.open();
      expect(await server.page.getByRole('tab').count()).toBe(4);
      expect(await server.page.locator('.about').innerText()).toContain('ระบบอ่านคะแนน');
      await step(server.page, 'เอกสาร').click();
      expect(await server.page.locator('.about').innerText()).toContain('บันทึกข้อความ');
    });

    it('with one call, and nothing moves when its answer comes', async () => {
      const server = await fakeServer(browser());
      const waiting = later();
      server.on('itaOverview', () => waiting.promise);
      await server.open();
      const places = () =>
        server.page
          .locator('.header, .step, .step-title, .mark, .body')
          .evaluateAll((all) =>
            all.map((element) =>
              JSON.stringify([element.getBoundingClientRect().top, element.getBoundingClientRect().left]),
            ),
          );
      const before = await places();
      waiting.deliver(answer(WORST));
      await server.page.getByText('ต้องแก้ไข 10').first().waitFor();
      expect(await places()).toEqual(before);
      expect(server.calls.map(({ name }) => name)).toEqual(['itaOverview']);
    });

    it.each([
      ['an empty workbook', EMPTY, 'ข้อมูล'],
      ['data with errors', FILLED, 'ตรวจ'],
      ['data that changed after the analysis', { ...CHANGED, findings: [] }, 'วิเคราะห์'],
      ['everything done', READY, 'เอกสาร'],
    ] as const)('%s opens the step that is due', async (_title, overview, due) => {
      const { page } = await panel(overview);
      expect(await page.getByRole('tab', { selected: true }).innerText()).toContain(due);
    });
  });

  describe('knows whether its figures still hold', () => {
    const marks = (page: Page) => page.locator('.step .mark-done').count();

    it('by asking for a code when it gets the focus: nothing is read where nothing has changed', async () => {
      const server = await panel(READY);
      const asked = later();
      server.on('itaSheetsCode', () => {
        asked.deliver([]);
        return answer(READY.sheetsCode);
      });
      await server.page.evaluate("dispatchEvent(new Event('focus'))");
      await asked.promise;
      expect(await marks(server.page)).toBeGreaterThan(0);
      expect(server.calls).toEqual([]);
    });

    it('and reads again where something has, with no tick over it until then', async () => {
      const server = await panel(READY);
      server.on('itaSheetsCode', () => answer('s2'));
      const reading = later();
      server.on('itaOverview', () => reading.promise);
      await step(server.page, 'ตรวจ').click();
      await server.page.getByText('ข้อมูลเปลี่ยนแล้ว กำลังอ่านใหม่').waitFor();
      expect(await marks(server.page)).toBe(0);
      reading.deliver(answer({ ...FILLED, sheetsCode: 's2' }));
      await server.page.getByText('ต้องแก้ไข 1').first().waitFor();
      await server.page.getByText(/^ข้อมูล ณ \d\d:\d\d น\.$/).waitFor();
    });

    it('by the event of a host that tells changes, and refuses no press meanwhile', async () => {
      const server = await panel(READY);
      const [begun, reading] = [later(), later()];
      server.on('itaOverview', () => {
        begun.deliver([]);
        return reading.promise;
      });
      server.on('itaCheck', () => answer({ findings: [], tabWritten: null, overview: READY }));
      await server.page.evaluate("dispatchEvent(new Event('ita-changed'))");
      await server.page.getByText('ข้อมูลเปลี่ยนแล้ว กำลังอ่านใหม่').waitFor();
      expect(await marks(server.page)).toBe(0);
      await begun.promise;
      await step(server.page, 'ตรวจ').click();
      await server.page.getByRole('button', { name: 'ตรวจใหม่' }).click();
      await server.page.getByText('ตรวจแล้ว ไม่พบข้อสังเกต').first().waitFor();
      // An answer that the press has overtaken is not shown.
      reading.deliver(answer(EMPTY));
      expect(await server.page.locator('.agency').innerText()).toBe(READY.agency);
      // A host that tells need not be asked.
      expect(server.questions).toEqual([]);
    });
  });

  describe('says', () => {
    it('in an empty workbook the two ways to begin, each with its button', async () => {
      const { page } = await panel(EMPTY);
      const ways = page.locator('#step-body > section', { has: page.locator('.action') });
      expect(await ways.locator('h2').allInnerTexts()).toEqual(['มีประกาศผลหรือรายงานแล้ว', 'กรอกเองในแท็บเปล่า']);
      expect(await ways.locator('.action .button').allInnerTexts()).toEqual([
        'วางข้อความจากรายงาน',
        'สร้างแท็บที่ยังไม่มี (9)',
      ]);
    });

    it('with a table of scores in the workbook to use that one first', async () => {
      const { page } = await panel(OWN_SHEET);
      expect(await page.locator('.about').allInnerTexts()).toEqual([
        'สมุดงานนี้มีตารางที่ใช้ได้อยู่แล้ว กด ใช้แท็บนี้ ด้านล่างก่อน แล้วจึงสร้างแท็บที่เหลือ',
      ]);
    });

    it('at the papers that the data have changed since they were made, until they are made anew', async () => {
      const server = await panel({ ...READY, inputCode: 'b2' });
      const { page } = server;
      await step(page, 'เอกสาร').click();
      expect(await step(page, 'เอกสาร').innerText()).toContain('ข้อมูลเปลี่ยนแล้ว');
      await page.locator('.flag-changed', { hasText: 'เปลี่ยนไปหลังสร้าง รายงานวิเคราะห์ผลการประเมิน' }).waitFor();
      const title = READY.documents[0]?.title as string;
      // Changed once more since the panel was read.
      server.on('itaMakeDocument', () =>
        made('analysis', { entry: { at: '21/11/2569 14:09', what: title, result: '', inputCode: 'c3' } }),
      );
      await button(page, /^สร้างเอกสาร รายงานวิเคราะห์/).click();
      await page.locator('.flag-changed').waitFor({ state: 'detached' });
      expect(await step(page, 'เอกสาร').innerText()).toContain('สร้างแล้ว 1 จาก 3');
    });
  });

  describe('answers each press with one call', () => {
    it('creating tabs', async () => {
      const server = await panel(EMPTY);
      server.on('itaCreateTabs', () => answer({ created: ['ตั้งค่า', 'คะแนน'], kept: [], overview: FILLED }));
      await button(server.page, /สร้างแท็บที่ยังไม่มี/).click();
      await server.page.locator('.notice', { hasText: 'สร้างแท็บแล้ว 2 แท็บ' }).waitFor();
      expect(server.calls.map(({ name }) => name)).toEqual(['itaCreateTabs']);
    });

    it('using the sheet that looks like scores, remembered by the server', async () => {
      const server = await panel(OWN_SHEET);
      server.on('itaChooseTab', () => answer(FILLED));
      await button(server.page, 'ใช้แท็บนี้').click();
      await server.page.locator('.notice').waitFor();
      expect(server.calls).toEqual([{ name: 'itaChooseTab', request: { tab: 'indicators', sheet: 'ผลคะแนนปี 67' } }]);
    });

    it('choosing a tab, and going back to the automatic one', async () => {
      const server = await panel({
        ...FILLED,
        tabs: FILLED.tabs.map((tab) => (tab.id === 'items' ? { ...tab, sheet: 'บันทึกส่วนตัว', chosen: true } : tab)),
      });
      server.on('itaChooseTab', () => answer(FILLED));
      await step(server.page, 'ข้อมูล').click();
      await server.page.getByLabel('มาตรการ').selectOption('บันทึกส่วนตัว');
      await server.page.locator('.notice').waitFor();
      expect(server.calls[0]?.request).toEqual({ tab: 'measures', sheet: 'บันทึกส่วนตัว' });
      expect(await server.page.getByLabel('รายข้อ').inputValue()).toBe('');
    });

    it('checking, analysing, and the tab that was written', async () => {
      const server = await panel(FILLED);
      server.on('itaCheck', () =>
        answer({ findings: [], tabWritten: 'ตรวจสอบ', overview: { ...FILLED, findings: [] } }),
      );
      server.on('itaAnalyse', () => analysed);
      await button(server.page, 'ตรวจใหม่').click();
      await server.page.locator('.notice', { hasText: 'ไม่พบข้อสังเกต' }).waitFor();
      await step(server.page, 'วิเคราะห์').click();
      await button(server.page, /วิเคราะห์และเขียนแท็บผล/).click();
      await button(server.page, 'เปิดแท็บ สรุปผล').click();
      await server.page.getByRole('status', { name: '' }).getByText('ไปที่ สรุปผล แล้ว').waitFor();
      expect(server.calls.map(({ name }) => name)).toEqual(['itaCheck', 'itaAnalyse', 'itaGoTo']);
      expect(await step(server.page, 'วิเคราะห์').innerText()).toContain('91.40 คะแนน');
    });

    it('all documents: one call each, step by step, with their links', async () => {
      const server = await panel({ ...READY, history: [] });
      const waits = [later(), later(), later()];
      let count = 0;
      server.on('itaMakeDocument', () => (waits[count++] as ReturnType<typeof later>).promise);
      await button(server.page, /สร้างทุกฉบับ/).click();
      await server.page.locator('.waiting', { hasText: 'ฉบับที่ 1 จาก 3' }).waitFor();
      expect(await server.page.locator('.run').allInnerTexts()).toEqual(['กำลังสร้าง', 'รอคิว', 'รอคิว']);
      waits[0]?.deliver(made('analysis'));
      await server.page.locator('.waiting', { hasText: 'ฉบับที่ 2 จาก 3' }).waitFor();
      waits[1]?.deliver(made('measures'));
      waits[2]?.deliver(made('results'));
      await server.page.locator('.notice', { hasText: 'สร้างเอกสารแล้ว 3 ฉบับ' }).waitFor();
      expect(await server.page.getByRole('link', { name: 'เปิดเอกสาร' }).count()).toBe(3);
      expect(server.calls.map(({ request }) => request)).toEqual(
        ['analysis', 'measures', 'results'].map((id) => ({ id, delivery: 'drive' })),
      );
    });

    it('a double click starts nothing twice', async () => {
      const server = await panel(FILLED);
      const waiting = later();
      server.on('itaAnalyse', () => waiting.promise);
      await step(server.page, 'วิเคราะห์').click();
      await button(server.page, /วิเคราะห์และเขียนแท็บผล/).dblclick();
      // Playwright itself would wait for these; a person's click gets through and must do nothing.
      await button(server.page, 'อ่านข้อมูลใหม่').click({ force: true });
      await step(server.page, 'ตรวจ').click();
      await button(server.page, 'ตรวจใหม่').click({ force: true });
      expect(server.calls.map(({ name }) => name)).toEqual(['itaAnalyse']);
      waiting.deliver(analysed);
    });
  });

  describe('leads to the cell', () => {
    it('of a finding', async () => {
      const server = await panel(FILLED);
      await server.page.locator('button.finding', { hasText: 'คะแนนรวมที่ประกาศ' }).click();
      expect(server.calls).toEqual([{ name: 'itaGoTo', request: { place: 'ตั้งค่า!B8' } }]);
    });

    it('of an empty field of a document, which is asked about before it is made', async () => {
      const server = await panel(FILLED);
      server.on('itaMakeDocument', () => made('analysis'));
      await step(server.page, 'เอกสาร').click();
      await server.page.getByText('ยังว่าง 2 ช่อง').click();
      await button(server.page, /ตั้งค่า!B17/).click();
      await button(server.page, /^สร้างเอกสาร รายงานวิเคราะห์/).click();
      await button(server.page, 'ยังไม่สร้าง').click();
      await button(server.page, /^สร้างเอกสาร รายงานวิเคราะห์/).click();
      await button(server.page, 'สร้างต่อ').click();
      await server.page.getByRole('link', { name: 'เปิดเอกสาร' }).waitFor();
      expect(server.calls.map(({ name }) => name)).toEqual(['itaGoTo', 'itaMakeDocument']);
    });

    it('and applies the one right repair at a click', async () => {
      const finding = {
        ...FILLED.findings[0],
        fix: { label: 'แก้เป็น 91.40', edits: [{ cell: 'ตั้งค่า!B8', value: 91.4 }] },
      };
      const server = await panel({ ...FILLED, findings: [finding as never] });
      server.on('itaApplyFix', () => answer({ ...FILLED, findings: [] }));
      await button(server.page, 'แก้เป็น 91.40').click();
      await server.page.locator('.notice', { hasText: 'แก้ไขแล้ว: ตั้งค่า!B8' }).waitFor();
      expect(server.calls[0]?.request).toEqual({ code: 'total-mismatch', cell: 'ตั้งค่า!B8', label: 'แก้เป็น 91.40' });
    });
  });

  describe('hands over a .docx', () => {
    const bytes = Buffer.from('PK-docx').toString('base64');

    it('as a download', async () => {
      const server = await panel(READY);
      server.on('itaMakeDocument', () => made('analysis', { url: null, docxBase64: bytes }));
      const download = server.page.waitForEvent('download');
      await button(server.page, 'ดาวน์โหลด .docx รายงานวิเคราะห์ผลการประเมิน').click();
      expect((await download).suggestedFilename()).toBe('analysis.docx');
    });

    it('also where Drive is refused, and says why', async () => {
      const server = await panel(READY);
      const driveProblem = {
        code: 'drive-refused',
        message: 'ยังไม่ได้อนุญาตให้สร้างไฟล์ใน Google ไดรฟ์',
        next: 'ใช้ไฟล์ .docx ที่ดาวน์โหลดได้',
        place: null,
      };
      server.on('itaMakeDocument', () => made('analysis', { url: null, docxBase64: bytes, driveProblem }));
      await button(server.page, /^สร้างเอกสาร รายงานวิเคราะห์/).click();
      await server.page.getByText(driveProblem.message).waitFor();
      const download = server.page.waitForEvent('download');
      await server.page.getByRole('link', { name: 'ดาวน์โหลดไฟล์ .docx' }).click();
      expect((await download).suggestedFilename()).toBe('analysis.docx');
    });
  });

  describe('recovers without reload', () => {
    const actions = [
      {
        name: 'itaCreateTabs',
        open: 'ข้อมูล',
        press: /สร้างแท็บที่ยังไม่มี/,
        overview: EMPTY,
        good: answer({ created: ['คะแนน'], kept: [], overview: FILLED }),
      },
      {
        name: 'itaCheck',
        open: 'ตรวจ',
        press: 'ตรวจใหม่',
        overview: FILLED,
        good: answer({ findings: [], tabWritten: 'ตรวจสอบ', overview: READY }),
      },
      { name: 'itaAnalyse', open: 'วิเคราะห์', press: /วิเคราะห์และเขียนแท็บผล/, overview: FILLED, good: analysed },
      {
        name: 'itaMakeDocument',
        open: 'เอกสาร',
        press: /^สร้างเอกสาร รายงานวิเคราะห์/,
        overview: { ...READY, analysed: null },
        good: made('analysis'),
      },
    ] as const;

    it.each(actions)(
      'when $name is refused, throws, or gives nothing',
      async ({ name, open, press, overview, good }) => {
        const server = await panel(overview);
        const { page } = server;
        const answers: (readonly Delivery[])[] = [
          refusal('protected', 'มีช่องที่ถูกป้องกันไว้', 'ขอให้เจ้าของสมุดงานยกเลิกการป้องกัน', 'สรุปผล!A1'),
          [{ error: 'NetworkError: Connection failure due to HTTP 0' }],
          [{ value: null }],
          good,
        ];
        server.on(name, () => answers.shift() ?? []);
        await step(page, open).click();
        await button(page, press).click();
        await page.getByRole('alert').getByText('มีช่องที่ถูกป้องกันไว้').waitFor();
        expect(await page.getByRole('alert').innerText()).toMatch(/(อยู่ครบ|ยังอยู่)[^]*ขอให้เจ้าของสมุดงานยกเลิกการป้องกัน/);
        await button(page, press).click();
        await page.getByRole('alert').getByText('การเชื่อมต่ออินเทอร์เน็ตอาจขาดไป').waitFor();
        await button(page, press).click();
        await page.getByRole('alert').getByText('ไม่ตอบกลับตามที่คาดไว้').waitFor();
        await button(page, press).click();
        await page.locator('.notice').waitFor();
        expect(await page.getByRole('alert').count()).toBe(0);
      },
    );

    it('when a tab was deleted between two steps', async () => {
      const server = await panel(FILLED);
      server.on('itaGoTo', () => refusal('tab-gone', 'ไม่พบแท็บ "ตั้งค่า"', 'กดอ่านข้อมูลใหม่ แล้วลองอีกครั้ง'));
      await server.page.locator('button.finding').first().click();
      await server.page.getByRole('alert').waitFor();
      server.on('itaOverview', () => answer(EMPTY));
      await server.page.getByRole('alert').getByRole('button', { name: 'อ่านข้อมูลใหม่' }).click();
      await server.page.getByText('รอข้อมูล').first().waitFor();
      expect(await server.page.getByRole('alert').count()).toBe(0);
    });

    it('when the answer takes ten seconds: the panel counts, and then shows it', async () => {
      const server = await panel(FILLED);
      const { page } = server;
      const waiting = later();
      server.on('itaAnalyse', () => waiting.promise);
      await page.clock.install();
      await step(page, 'วิเคราะห์').click();
      await button(page, /วิเคราะห์และเขียนแท็บผล/).click();
      await page.clock.runFor(10_000);
      await page.locator('.waiting', { hasText: '10 วินาที' }).waitFor();
      expect(await page.locator('.waiting').innerText()).not.toContain('เลิกรอ');
      waiting.deliver(analysed);
      await page.locator('.notice', { hasText: 'เขียนแท็บผลแล้ว 2 แท็บ' }).waitFor();
    });

    it('when no answer comes: waiting can be given up, and a late one is told but changes nothing by itself', async () => {
      const server = await panel(FILLED);
      const { page } = server;
      const waiting = later();
      server.on('itaAnalyse', () => waiting.promise);
      await page.clock.install();
      await step(page, 'วิเคราะห์').click();
      await button(page, /วิเคราะห์และเขียนแท็บผล/).click();
      await page.clock.runFor(21_000);
      await button(page, 'เลิกรอแล้วอ่านข้อมูลใหม่').click();
      expect(server.calls.map(({ name }) => name)).toEqual(['itaAnalyse', 'itaOverview']);
      await page.locator('.waiting').waitFor({ state: 'detached' });
      waiting.deliver(analysed);
      await page.getByText('งานที่รออยู่ก่อนหน้านี้ตอบกลับแล้ว').first().waitFor();
      expect(await step(page, 'วิเคราะห์').innerText()).toContain('ยังไม่ได้วิเคราะห์');
    });

    it.each([
      ['is told apart from those that were not begun, and shown once it comes', made('analysis'), 'เปิดเอกสาร', 1],
      ['says so where it could not be made', refusal('busy', 'ไฟล์ไม่ว่าง', 'รอแล้วลองใหม่'), 'ยังไม่ได้สร้าง', 0],
    ])('when waiting for several papers is given up: the one under way %s', async (_title, late, words, lines) => {
      const server = await panel({ ...READY, history: [] });
      const { page } = server;
      const waiting = later();
      server.on('itaMakeDocument', () => waiting.promise);
      await page.clock.install();
      await button(page, /สร้างทุกฉบับ/).click();
      await page.locator('.waiting').waitFor();
      await page.clock.runFor(21_000);
      await button(page, 'เลิกรอแล้วอ่านข้อมูลใหม่').click();
      await page.locator('.waiting').waitFor({ state: 'detached' });
      expect(await page.locator('.run').allInnerTexts()).toEqual([
        'เลิกรอแล้ว หากสร้างเสร็จจะแสดงที่นี่และในประวัติ',
        'ยังไม่ได้สร้าง',
        'ยังไม่ได้สร้าง',
      ]);
      waiting.deliver(late);
      await page.locator('.run', { hasText: words }).first().waitFor();
      await page.getByText('งานที่รออยู่ก่อนหน้านี้ตอบกลับแล้ว').first().waitFor();
      expect((await page.locator('.run').allInnerTexts()).map((text) => text.trim())).toEqual([
        words,
        'ยังไม่ได้สร้าง',
        'ยังไม่ได้สร้าง',
      ]);
      expect(await page.locator('.history li').count()).toBe(lines);
      expect(server.calls.map(({ name }) => name)).toEqual(['itaMakeDocument', 'itaOverview']);
    });

    it('when a paper is made anew, whatever comes late of the one given up', async () => {
      const server = await panel({ ...READY, history: [] });
      const { page } = server;
      const waits = [later(), later()];
      let count = 0;
      server.on('itaMakeDocument', () => (waits[count++] as ReturnType<typeof later>).promise);
      await page.clock.install();
      await button(page, /^สร้างเอกสาร รายงานวิเคราะห์/).click();
      await page.locator('.waiting').waitFor();
      await page.clock.runFor(21_000);
      await button(page, 'เลิกรอแล้วอ่านข้อมูลใหม่').click();
      await page.locator('.waiting').waitFor({ state: 'detached' });
      await button(page, /^สร้างเอกสาร รายงานวิเคราะห์/).click();
      await page.getByText('กำลังสร้าง', { exact: true }).waitFor();
      waits[0]?.deliver(refusal('busy', 'ไฟล์ไม่ว่าง', 'รอแล้วลองใหม่'));
      await page.clock.runFor(1_000);
      expect(await page.locator('.run').innerText()).toContain('กำลังสร้าง');
      waits[1]?.deliver(made('analysis'));
      await page.getByRole('link', { name: 'เปิดเอกสาร' }).waitFor();
    });

    it('when an answer cannot be shown: the panel says so and goes on', async () => {
      const server = await panel(FILLED);
      server.on('itaCheck', () => answer({}));
      await button(server.page, 'ตรวจใหม่').click();
      await server.page.getByRole('alert').getByText('ไม่ตอบกลับตามที่คาดไว้').waitFor();
      server.on('itaCheck', () =>
        answer({ findings: [], tabWritten: 'ตรวจสอบ', overview: { ...FILLED, findings: [] } }),
      );
      await button(server.page, 'ตรวจใหม่').click();
      await server.page.locator('.notice', { hasText: 'ไม่พบข้อสังเกต' }).waitFor();
    });

    it('when the server answers twice', async () => {
      const server = await panel(FILLED);
      server.on('itaCheck', () => [
        ...answer({ findings: [], tabWritten: 'ตรวจสอบ', overview: { ...FILLED, findings: [] } }),
        ...answer({ findings: WORST.findings, tabWritten: 'ตรวจสอบ', overview: WORST }),
        { error: 'late failure' },
      ]);
      await button(server.page, 'ตรวจใหม่').click();
      await server.page.locator('.notice', { hasText: 'ไม่พบข้อสังเกต' }).waitFor();
      expect(await step(server.page, 'ตรวจ').innerText()).toContain('ไม่พบปัญหา');
      expect(await server.page.getByRole('alert').count()).toBe(0);
    });

    it.each([
      ['PERMISSION_DENIED', 'หลายบัญชี Google'],
      ['Authorization is required to perform that action.', 'ยังไม่ได้อนุญาตสิทธิ์'],
    ])('when the first call fails with %s', async (error, words) => {
      const server = await fakeServer(browser());
      server.on('itaOverview', () => [{ error }]);
      await server.open();
      await server.page.getByRole('alert').getByText(words).waitFor();
      server.on('itaOverview', () => answer(FILLED));
      await server.page.getByRole('alert').getByRole('button', { name: 'อ่านข้อมูลใหม่' }).click();
      await server.page.getByText('ต้องแก้ไข 1').first().waitFor();
    });
  });

  describe('can be used', () => {
    it('with the keyboard only', async () => {
      const server = await panel(FILLED);
      const { page } = server;
      server.on('itaCheck', () => answer({ findings: [], tabWritten: 'ตรวจสอบ', overview: READY }));
      server.on('itaAnalyse', () => analysed);
      const focused = () => page.evaluate<string>("document.activeElement.innerText.split('\\n')[0]");
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await focused()).toContain('ตรวจ');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('ตรวจใหม่');
      await page.keyboard.press('Enter');
      await page.locator('.notice').waitFor();
      expect(await focused()).toBe('ตรวจใหม่');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toContain('วิเคราะห์');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.locator('.notice', { hasText: 'เขียนแท็บผลแล้ว' }).waitFor();
      expect(server.calls.map(({ name }) => name)).toEqual(['itaCheck', 'itaAnalyse']);
    });

    describe('without losing the place of the keyboard', () => {
      const focused = (page: Page) =>
        page.evaluate<string>("(document.activeElement.innerText || document.activeElement.id).split('\\n')[0]");

      it('where tabs were made: on the button, with the result below it', async () => {
        const server = await panel(EMPTY);
        server.on('itaCreateTabs', () => answer({ created: ['ตั้งค่า', 'คะแนน'], kept: [], overview: FILLED }));
        await button(server.page, /สร้างแท็บที่ยังไม่มี/).focus();
        await server.page.keyboard.press('Enter');
        await server.page.locator('.notice').waitFor();
        expect(await focused(server.page)).toBe('สร้างแท็บที่ยังไม่มี');
      });

      it('where a tab was chosen: on the choice', async () => {
        const server = await panel(OWN_SHEET);
        const waiting = later();
        server.on('itaChooseTab', () => waiting.promise);
        await button(server.page, 'ใช้แท็บนี้').focus();
        await server.page.keyboard.press('Enter');
        waiting.deliver(answer(FILLED));
        await server.page.locator('.notice').waitFor();
        expect(await focused(server.page)).toContain('คะแนน (พบอัตโนมัติ)');
        const again = later();
        server.on('itaChooseTab', () => again.promise);
        await server.page.getByLabel('มาตรการ').focus();
        await server.page.getByLabel('มาตรการ').selectOption('บันทึกส่วนตัว');
        // While it is awaited another choice does nothing; Playwright itself would not make it.
        await server.page.evaluate(`{
          const select = document.getElementById('tab-items');
          select.value = 'บันทึกส่วนตัว';
          select.dispatchEvent(new Event('change', { bubbles: true }));
        }`);
        again.deliver(answer(FILLED));
        await server.page.locator('.notice').waitFor();
        expect(await server.page.evaluate('document.activeElement.id')).toBe('tab-measures');
        expect(server.calls.map(({ name }) => name)).toEqual(['itaChooseTab', 'itaChooseTab']);
      });

      it('where a finding was repaired: on the next one, and after the last on the button above', async () => {
        const repairable = (no: number): Finding => ({
          ...(FILLED.findings[0] as Finding),
          cell: `ตั้งค่า!B${no}`,
          message: `ข้อที่ ${no}`,
          fix: { label: `แก้ข้อที่ ${no}`, edits: [{ cell: `ตั้งค่า!B${no}`, value: no }] },
        });
        const server = await panel({ ...FILLED, findings: [1, 2, 3].map(repairable) });
        const { page } = server;
        const left = [[1, 3], [1], []];
        server.on('itaApplyFix', () => answer({ ...FILLED, findings: (left.shift() ?? []).map(repairable) }));
        for (const [no, next] of [
          [2, 'ต้องแก้ไข: ข้อที่ 3'],
          [3, 'แก้ข้อที่ 1'],
          [1, 'ข้อมูล'],
        ] as const) {
          await button(page, `แก้ข้อที่ ${no}`).focus();
          await page.keyboard.press('Enter');
          await page.locator('.notice', { hasText: `ตั้งค่า!B${no}` }).waitFor();
          expect([no, await page.locator('button:focus').allTextContents()]).toEqual([
            no,
            [expect.stringContaining(next)],
          ]);
        }
      });
    });

    it('with a screen reader: what happens is said', async () => {
      const server = await panel(FILLED);
      const said = () => server.page.getByRole('status').innerText();
      const waiting = later();
      server.on('itaCheck', () => waiting.promise);
      await button(server.page, 'ตรวจใหม่').click();
      expect(await said()).toBe('กำลังตรวจข้อมูล');
      waiting.deliver(answer({ findings: [], tabWritten: 'ตรวจสอบ', overview: READY }));
      await server.page.locator('.notice').waitFor();
      expect(await said()).toBe('ตรวจแล้ว ไม่พบข้อสังเกต');
    });

    it('without a hole under the main button, and nothing moves when its work begins', async () => {
      const { page, ...server } = await panel(FILLED);
      const body = page.locator('#step-body');
      const gap = async () => {
        const above = await body.locator('.action .button').first().boundingBox();
        const below = await body.locator(':scope > section, :scope > ul').first().boundingBox();
        return Math.round((below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0));
      };
      for (const [title, name] of [
        ['ตรวจ', 'itaCheck'],
        ['วิเคราะห์', 'itaAnalyse'],
      ] as const) {
        await step(page, title).click();
        const before = await gap();
        expect(before).toBeLessThanOrEqual(30);
        const waiting = later();
        server.on(name, () => waiting.promise);
        await body.locator('.action .button').first().click();
        await page.locator('.waiting').waitFor();
        expect(await gap()).toBe(before);
        waiting.deliver(refusal('busy', 'ไม่ว่าง', 'รอ'));
        await page.getByRole('alert').waitFor();
      }
      await step(page, 'เอกสาร').click();
      expect(await gap()).toBeLessThanOrEqual(30);
    });

    const states = { EMPTY, OWN_SHEET, FILLED, READY, CHANGED, WORST };

    it.each(['100%', '200%'])(
      'at %s: no step of any workbook scrolls sideways or breaks a rule of axe',
      async (size) => {
        for (const [name, overview] of Object.entries(states)) {
          const { page } = await panel(overview);
          await page.addStyleTag({ content: `html { font-size: ${size}; }` });
          for (const title of STEPS) {
            await step(page, title).click();
            for (const summary of await page.locator('summary').all()) await summary.click();
            expect({
              name,
              title,
              width: await page.evaluate('document.documentElement.scrollWidth'),
              violations: await violations(page),
            }).toEqual({ name, title, width: 300, violations: [] });
          }
          await page.close();
        }
      },
      120_000,
    );
  });
});
