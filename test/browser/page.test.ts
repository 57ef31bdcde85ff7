/** The add-in in a browser without Google: grid, panel and server together, from nothing to a memo. */

import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import mammoth from 'mammoth';
import type { Page } from 'playwright-core';
import { saveWorkbook, type WorkbookModel } from 'apps-script-local';
import { newWorkbook, readWorkbook } from '../../local/workbook-file';
import { violations } from './support/axe';
import {
  cellText,
  gridOf,
  openPage,
  panelFrame,
  panelOf,
  paste,
  selectCell,
  selected,
  serveWorkbook,
  settled,
  tabOf,
  type LocalPage,
} from './support/local-page';
import { describeInBrowser } from './support/with-browser';

const SAMPLE = join(__dirname, '../../samples/sai-thong-2565.xlsx');
const sample = (): Promise<WorkbookModel> => readWorkbook(readFileSync(SAMPLE), 'sai-thong-2565');

/** Scores of paper 002 as the officer copies them from the report. */
const SCORES = ['๙๗.๓๖', '๘๙.๓๓', '91.11', '90.08', '90.93', '84.86', '84.40', '80.18', '94.64', '100'];

const press = (page: Page, name: string | RegExp) => panelOf(page).getByRole('button', { name }).first().click();
const openStep = (page: Page, title: string) =>
  panelOf(page)
    .getByRole('tab', { name: new RegExp(`^${title} `) })
    .click();
const noticed = (page: Page, text: string | RegExp) => panelOf(page).locator('.notice', { hasText: text }).waitFor();

/** Asks again until it is so; the test's own time is the limit. */
async function expectSoon<T>(ask: () => T | Promise<T>, wanted: T): Promise<void> {
  while ((await ask()) !== wanted) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function bytesOf(page: Page, start: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await start();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describeInBrowser('the local page', (browser) => {
  const served: LocalPage[] = [];
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ita-page-'));
  });
  afterEach(async () => {
    for (const { server } of served.splice(0)) await server.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function open(workbook: WorkbookModel, path: string | null = null): Promise<{ page: Page; local: LocalPage }> {
    const local = await serveWorkbook(workbook, path);
    served.push(local);
    const page = await browser().newPage();
    page.on('dialog', (dialog) => void dialog.accept());
    await openPage(page, local.server);
    return { page, local };
  }

  it('leads from a new workbook through pasted scores to a downloaded memo', async () => {
    const { page } = await open(newWorkbook('ITA ใหม่', 'แผ่น1'));
    await press(page, /สร้างแท็บที่ยังไม่มี \(10\)/);
    await noticed(page, 'สร้างแท็บแล้ว 10 แท็บ');
    await tabOf(page, 'ตั้งค่า').waitFor();

    await selectCell(page, 'ตั้งค่า', 'B2');
    await paste(page, 'องค์การบริหารส่วนตำบลตัวอย่าง\n\n\nอ่างทอง\n๒๕๖๕\n\n91.40');
    await selectCell(page, 'คะแนน', 'D2');
    await paste(page, SCORES.join('\n'));
    await press(page, 'อ่านข้อมูลใหม่');
    await panelOf(page).getByText('ผลประเมินปีงบประมาณ 2565').waitFor();

    await openStep(page, 'ตรวจ');
    await press(page, 'ตรวจใหม่');
    await noticed(page, /ตรวจแล้ว/);
    await openStep(page, 'วิเคราะห์');
    await press(page, 'วิเคราะห์และเขียนแท็บผล');
    await noticed(page, 'เขียนแท็บผลแล้ว 5 แท็บ');
    expect(await panelOf(page).locator('.total').innerText()).toMatch(/91\.40[^]*A/);
    expect(await cellText(page, 'สรุปผล', 'D6')).toBe('91.40');

    await openStep(page, 'เอกสาร');
    const { name, bytes } = await bytesOf(page, async () => {
      await press(page, /^ดาวน์โหลด \.docx รายงานวิเคราะห์/);
      await press(page, 'สร้างต่อ');
    });
    expect(name).toMatch(/รายงานวิเคราะห์.*2565.*\.docx$/);
    const { value } = await mammoth.extractRawText({ buffer: bytes });
    expect(value).toContain('บันทึกข้อความ');
    expect(value).toContain('องค์การบริหารส่วนตำบลตัวอย่าง');
    expect(value).toContain('๙๑.๔๐');
  });

  it("takes a newcomer's own file, with other names and another order, to a memo by the panel's words alone", async () => {
    const own = new Workbook();
    const sheet = own.addWorksheet('ผล ITA ปี 67');
    sheet.addRow(['ผลการประเมิน ITA เทศบาลตำบลตัวอย่าง']);
    sheet.addRow(['คะแนนที่ได้', 'ชื่อตัวชี้วัด', 'ลำดับที่']);
    const names = [
      'การปฏิบัติหน้าที่',
      'การใช้งบประมาณ',
      'การใช้อำนาจ',
      'การใช้ทรัพย์สินของราชการ',
      'การแก้ไขปัญหาการทุจริต',
      'คุณภาพการดำเนินงาน',
      'ประสิทธิภาพการสื่อสาร',
      'การปรับปรุงระบบการทำงาน',
      'การเปิดเผยข้อมูล',
      'การป้องกันการทุจริต',
    ];
    names.forEach((name, index) => sheet.addRow([SCORES[index], name, index + 1]));
    const { page } = await open(await readWorkbook(new Uint8Array(await own.xlsx.writeBuffer()), 'ของฉัน'));

    await panelOf(page).getByText('มีหัวตารางตรงกับคะแนน').waitFor();
    await press(page, 'ใช้แท็บนี้');
    await noticed(page, 'ใช้แท็บ "ผล ITA ปี 67" เป็น คะแนน แล้ว');
    await press(page, /สร้างแท็บที่ยังไม่มี/);
    await noticed(page, 'สร้างแท็บแล้ว 9 แท็บ');
    // The panel names what is missing; a press leads there.
    await panelOf(page).locator('button.finding', { hasText: 'หน่วยงาน' }).click();
    await selected(page, 'B2');
    await page.locator('textarea.input:focus').waitFor();
    await paste(page, 'เทศบาลตำบลตัวอย่าง\n\n\n\n๒๕๖๗');
    await press(page, 'อ่านข้อมูลใหม่');
    await panelOf(page).getByText('ผลประเมินปีงบประมาณ 2567').waitFor();
    await openStep(page, 'วิเคราะห์');
    expect(await panelOf(page).locator('.lowest').innerText()).toContain('8. การปรับปรุงระบบการทำงาน');
    await press(page, 'วิเคราะห์และเขียนแท็บผล');
    await noticed(page, /เขียนแท็บผลแล้ว/);
    await openStep(page, 'เอกสาร');
    await press(page, /^สร้างเอกสาร รายงานวิเคราะห์/);
    await press(page, 'สร้างต่อ');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/^\d+ หน้า$/).waitFor();
    expect(await dialog.locator('section.docx').count()).toBeGreaterThan(1);
    expect(await dialog.innerText()).toContain('๘๐.๑๘');
    const { name } = await bytesOf(page, () => dialog.getByRole('button', { name: 'ดาวน์โหลด .docx' }).click());
    expect(name).toMatch(/\.docx$/);
  });

  it('jumps to the cell of a finding', async () => {
    const { page } = await open(await sample());
    await openStep(page, 'ตรวจ');
    const finding = panelOf(page).locator('button.finding').first();
    const [, cell] = /!([A-Z]+\d+)/.exec(await finding.innerText()) ?? [];
    await finding.click();
    await selected(page, cell ?? '');
  });

  it('stands in a narrow window above its panel, and comes into sight with the cell of a finding', async () => {
    const { page } = await open(await sample());
    // Half of 1,366 pixels, as at 200 %.
    await page.setViewportSize({ width: 683, height: 384 });
    const grid = page.locator('main.sheet');
    const panel = page.locator('iframe.panel');
    const [above, below] = [await grid.boundingBox(), await panel.boundingBox()];
    expect(above?.width).toBe(below?.width);
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(683);
    await openStep(page, 'ตรวจ');
    await panelOf(page).locator('button.finding').first().click();
    // Asked from here: the page's own policy allows no script that a waiting browser would evaluate anew in it.
    await expectSoon(async () => {
      const { y = 0, height = 0 } = (await grid.boundingBox()) ?? {};
      return y + height > 100;
    }, true);
  });

  it('computes what is typed, ITA_* beside AVERAGE, and says when the analysis is out of date', async () => {
    const { page } = await open(await sample());
    await openStep(page, 'วิเคราะห์');
    await press(page, /วิเคราะห์/);
    await noticed(page, /เขียนแท็บผลแล้ว/);
    expect(await cellText(page, 'สรุปผล', 'A3')).toContain('✓');
    await selectCell(page, 'คะแนน', 'H2');
    await paste(page, '=ITA_TOTAL(D2:D11)\n=AVERAGE(D2:D3)');
    expect(await cellText(page, 'คะแนน', 'H2')).toBe('91.4');
    await selectCell(page, 'คะแนน', 'D2');
    await paste(page, '50');
    expect(Number(await cellText(page, 'คะแนน', 'H2'))).toBeCloseTo(88.56, 2);
    expect(await cellText(page, 'คะแนน', 'H3')).toBe('69.665');
    expect(await cellText(page, 'สรุปผล', 'A3')).toContain('⚠');
    await press(page, 'อ่านข้อมูลใหม่');
    await panelOf(page).getByText('ข้อมูลเปลี่ยนไปหลังวิเคราะห์').waitFor();
  });

  it('types into a cell, clears it and takes that back', async () => {
    const { page } = await open(await sample());
    await selectCell(page, 'คะแนน', 'G2');
    await page.keyboard.type('91.50');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await cellText(page, 'คะแนน', 'G2')).toBe('91.5');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Delete');
    await settled(page);
    expect(await cellText(page, 'คะแนน', 'G2')).toBe('');
    await page.keyboard.press('Control+z');
    await settled(page);
    expect(await cellText(page, 'คะแนน', 'G2')).toBe('91.5');
    await page.getByRole('button', { name: 'เลิกทำ' }).click();
    await settled(page);
    expect(await cellText(page, 'คะแนน', 'G2')).toBe('');
    await page.getByRole('button', { name: 'ทำซ้ำ' }).click();
    await settled(page);
    expect(await cellText(page, 'คะแนน', 'G2')).toBe('91.5');
  });

  it('shows in the panel at once what is typed, with no press', async () => {
    const { page } = await open(await sample());
    await openStep(page, 'วิเคราะห์');
    await selectCell(page, 'ตั้งค่า', 'B2');
    await page.keyboard.type('เทศบาลตำบลไทรงาม');
    await page.keyboard.press('Enter');
    // A cell that is open while the panel reads stays open.
    await page.keyboard.type('12');
    await panelOf(page).locator('.agency', { hasText: 'เทศบาลตำบลไทรงาม' }).waitFor();
    await page.keyboard.type('34');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await cellText(page, 'ตั้งค่า', 'B3')).toBe('1234');
  });

  it('shows tabs, widths, frozen rows, colours, notes, links and the chart of the analysis', async () => {
    const { page } = await open(await sample());
    await openStep(page, 'วิเคราะห์');
    await press(page, /วิเคราะห์/);
    await noticed(page, /เขียนแท็บผลแล้ว/);
    const sheets = await gridOf(page);
    const sheet = (name: string) => sheets.find((candidate) => candidate.name === name);
    expect(sheet('คะแนน')?.frozenRows).toBe(1);
    expect(sheet('คะแนน')?.columnWidths[1]).toBe(260);
    expect(sheet('คะแนน')?.cells[0]).toMatchObject({ note: expect.stringContaining('1–10'), style: { bold: true } });
    const classes = sheet('สรุปผล')?.cells.filter(({ text }) => text === 'ต้องแก้ไขโดยเร่งด่วน') ?? [];
    expect(classes.map(({ style }) => style.background)).toEqual(classes.map(() => '#fce8e6'));
    expect(classes.length).toBeGreaterThan(0);
    expect(sheet('ตรวจสอบ')?.cells.some(({ link }) => link === 'ตั้งค่า!B9')).toBe(true);
    await press(page, 'เปิดแท็บ สรุปผล');
    await page.locator('img[src^="/api/chart"]').first().waitFor();
    const chart = await page.evaluate<{ status: number; type: string }>(
      `fetch('/api/chart?sheet=${sheet('สรุปผล')?.id ?? ''}&chart=${sheet('สรุปผล')?.charts[0]?.id ?? 0}')
        .then((response) => ({ status: response.status, type: response.headers.get('content-type') }))`,
    );
    expect(chart).toEqual({ status: 200, type: 'image/png' });
  });

  it('draws a number beside a text that is longer than its cell', async () => {
    const own = new Workbook();
    own.addWorksheet('ก');
    own.addWorksheet('ข').addRow(['องค์การบริหารส่วนตำบลตัวอย่างที่มีชื่อยาวกว่าช่อง', 2567, '', 'อ่างทองกับจังหวัดอื่นอีกมากมาย', 0]);
    const { page } = await open(await readWorkbook(new Uint8Array(await own.xlsx.writeBuffer()), 'ยาว'));
    await tabOf(page, 'ข').click();
    const box = (text: string) => page.locator('.main .text', { hasText: text }).boundingBox();
    const [long, number] = [await box('องค์การ'), await box('2567')];
    expect((long?.x ?? 0) + (long?.width ?? Infinity)).toBeLessThanOrEqual(number?.x ?? 0);
    const [spilling, zero] = [await box('อ่างทอง'), await box('0')];
    expect((spilling?.x ?? 0) + (spilling?.width ?? Infinity)).toBeLessThanOrEqual(zero?.x ?? 0);
  });

  it('leads by keyboard from the grid to the panel and back, and past the grid from the top of the page', async () => {
    const { page } = await open(await sample());
    const focused = () => page.evaluate<string>("document.activeElement.closest('.sheet, .side')?.className ?? ''");
    await selectCell(page, 'คะแนน', 'D3');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('sheet');
    await page.keyboard.press('F6');
    await panelOf(page).locator('[role="tab"][aria-selected="true"]:focus').waitFor();
    expect(await focused()).toBe('side');
    await page.keyboard.press('Control+F6');
    await page.locator('.sheet :focus').waitFor();
    await page.keyboard.press('ArrowDown');
    await selected(page, 'E4');
    await page.keyboard.press('Control+F6');
    await panelOf(page).locator(':focus').waitFor();

    const skip = page.getByRole('link', { name: 'ข้ามไปแผงควบคุม' });
    expect(await page.locator('a, button').first().innerText()).toBe('ข้ามไปแผงควบคุม');
    await skip.focus();
    expect((await skip.boundingBox())?.y).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await panelOf(page).locator('[role="tab"]:focus').waitFor();
  });

  it('gives the keyboard back to the panel when the view of a paper closes', async () => {
    const { page } = await open(await sample());
    const focused = (name: string) => panelOf(page).locator(':focus', { hasText: new RegExp(`^${name}$`) });
    await openStep(page, 'เอกสาร');
    await panelOf(page)
      .getByRole('button', { name: /^สร้างเอกสาร รายงานวิเคราะห์/ })
      .focus();
    await page.keyboard.press('Enter');
    await focused('สร้างต่อ').waitFor();
    await page.keyboard.press('Enter');
    const pages = page.getByRole('dialog').getByText(/^\d+ หน้า$/);
    await pages.waitFor();
    await page.keyboard.press('Escape');
    await focused('สร้างเอกสาร').waitFor();
    await panelOf(page).getByRole('link', { name: 'เปิดเอกสาร' }).focus();
    await page.keyboard.press('Enter');
    await pages.waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'ปิด' }).focus();
    await page.keyboard.press('Enter');
    await focused('เปิดเอกสาร').waitFor();
    expect(await page.evaluate('document.activeElement.className')).toBe('panel');
  });

  it('shows measures whose cells are longer than a page on as many pages as they need, heads repeated', async () => {
    const { page, local } = await open(await sample());
    const steps = (no: number) =>
      Array.from({ length: 60 }, (_unused, line) => `${line + 1}. ขั้นตอน ก${no}ข${line + 1}ค`);
    for (const no of [1, 2, 3]) {
      local.host.edit('มาตรการ', `D${no + 1}`, `มาตรการที่ ${no}`);
      local.host.edit('มาตรการ', `E${no + 1}`, steps(no).join('\n'));
    }
    await press(page, 'อ่านข้อมูลใหม่');
    await openStep(page, 'เอกสาร');
    await press(page, /^สร้างเอกสาร รายงานประจำปี/);
    await press(page, 'สร้างต่อ');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/^\d+ หน้า$/).waitFor();
    const sheets = await dialog.locator('section.docx').evaluateAll((all) =>
      all.map((sheet) => ({
        height: Math.round(sheet.getBoundingClientRect().height),
        text: sheet.textContent,
      })),
    );
    expect(new Set(sheets.map(({ height }) => height > 1124))).toEqual(new Set([false]));
    const lines = /ก[๑-๓]ข[๐-๙]+ค/g;
    const withLines = sheets.filter(({ text }) => text.match(lines));
    expect(withLines.length).toBeGreaterThan(3);
    expect(withLines.every(({ text }) => text.includes('ขั้นตอน/วิธีการปฏิบัติ'))).toBe(true);
    const thai = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
    expect(sheets.flatMap(({ text }) => text.match(lines) ?? [])).toEqual(
      [1, 2, 3].flatMap((no) => steps(no).map((line) => thai(line.split(' ')[2] ?? ''))),
    );
  });

  it('adds, renames, moves and deletes tabs, by keyboard as by mouse', async () => {
    const { page, local } = await open(await sample());
    const names = () => local.host.workbook.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
    const before = names();
    await selectCell(page, 'คะแนน', 'H2');
    await paste(page, '=ประเด็น!A1');
    await page.getByRole('button', { name: 'เพิ่มแท็บ' }).click();
    const added = page.locator('[role="tab"][aria-selected="true"]', { hasText: 'แผ่น' });
    await added.waitFor();
    expect(names()).toHaveLength(before.length + 1);
    await added.dblclick();
    await page.keyboard.type('ของกองคลัง');
    await page.keyboard.press('Enter');
    await tabOf(page, 'ของกองคลัง').waitFor();
    // A formula of another tab follows the name.
    await tabOf(page, 'ประเด็น').focus();
    await page.keyboard.press('F2');
    await page.getByRole('textbox', { name: 'ชื่อแท็บ' }).waitFor();
    await page.keyboard.type('ประเด็นใหม่');
    await page.keyboard.press('Enter');
    await tabOf(page, 'ประเด็นใหม่').waitFor();
    expect(local.host.workbook.sheets.find(({ name }) => name === 'คะแนน')?.cells[2]?.[8]?.formula).toBe(
      "='ประเด็นใหม่'!A1",
    );
    await tabOf(page, 'ของกองคลัง').click();
    const at = names().indexOf('ของกองคลัง');
    await page.getByRole('button', { name: 'เลื่อนแท็บไปซ้าย' }).click();
    await expectSoon(() => names().indexOf('ของกองคลัง'), at - 1);
    await page.getByRole('button', { name: 'เปลี่ยนชื่อ' }).click();
    await page.keyboard.type('คะแนน');
    await page.keyboard.press('Enter');
    await page.getByText('มีแท็บชื่อ "คะแนน" อยู่แล้ว').waitFor();
    await page.getByRole('button', { name: 'ลบ', exact: true }).click();
    await page.getByRole('button', { name: 'ลบแท็บ' }).click();
    await tabOf(page, 'ของกองคลัง').waitFor({ state: 'detached' });
    expect(names()).toEqual(before.map((name) => (name === 'ประเด็น' ? 'ประเด็นใหม่' : name)));
  });

  it('hides a tab and shows it again', async () => {
    const { page, local } = await open(await sample());
    const isHidden = () => local.host.workbook.sheets.find(({ name }) => name === 'ข้อจำกัด')?.hidden;
    await tabOf(page, 'ข้อจำกัด').click();
    await page.getByRole('button', { name: 'ซ่อน', exact: true }).click();
    await tabOf(page, 'ข้อจำกัด').waitFor({ state: 'detached' });
    expect(isHidden()).toBe(true);
    // Its neighbour is open, so that something is.
    await page.locator('[role="tab"][aria-selected="true"]', { hasText: 'ข้อกฎหมาย' }).waitFor();
    await page.getByRole('combobox', { name: 'แสดงแท็บที่ซ่อนอยู่' }).selectOption('ข้อจำกัด');
    await page.locator('[role="tab"][aria-selected="true"]', { hasText: 'ข้อจำกัด' }).waitFor();
    await expectSoon(isHidden, false);
  });

  describe('saves', () => {
    it('into a new file on request, and leaves the original alone', async () => {
      const path = join(folder, 'download.xlsx');
      await saveWorkbook(await sample(), path);
      const before = readFileSync(path);
      const { page } = await open(await readWorkbook(before, 'download'), path);
      await selectCell(page, 'คะแนน', 'D2');
      await paste(page, '77.77');
      await page.getByText('มีการแก้ไขที่ยังไม่ได้บันทึก').waitFor();
      const { name, bytes } = await bytesOf(page, () => page.getByRole('button', { name: 'ดาวน์โหลด .xlsx' }).click());
      expect(name).toBe('download.xlsx');
      const saved = await readWorkbook(bytes, 'saved');
      const scores = saved.sheets.find((sheet) => sheet.name === 'คะแนน');
      expect(scores?.cells[2]?.[4]?.value).toBe(77.77);
      expect(readFileSync(path).equals(before)).toBe(true);
    });

    it('over the original only after asking, keeping what was there, and never over a change from elsewhere', async () => {
      const path = join(folder, 'overwrite.xlsx');
      await saveWorkbook(await sample(), path);
      const before = readFileSync(path);
      const { page } = await open(await readWorkbook(before, 'overwrite'), path);
      await selectCell(page, 'คะแนน', 'D2');
      await paste(page, '77.77');
      await page.getByRole('button', { name: 'บันทึกทับไฟล์เดิม…' }).click();
      await page.getByRole('button', { name: 'ยกเลิก' }).click();
      expect(readFileSync(path).equals(before)).toBe(true);
      await page.getByRole('button', { name: 'บันทึกทับไฟล์เดิม…' }).click();
      await page.getByRole('button', { name: 'บันทึกทับ', exact: true }).click();
      await page.getByText('บันทึกทับไฟล์เดิมแล้ว').waitFor();
      expect(readFileSync(`${path}.bak`).equals(before)).toBe(true);
      const saved = readFileSync(path);
      expect(saved.equals(before)).toBe(false);

      await selectCell(page, 'คะแนน', 'D3');
      await paste(page, '66.66');
      utimesSync(path, new Date(), new Date(Date.now() + 5000));
      await page.getByRole('button', { name: 'บันทึกทับไฟล์เดิม…' }).click();
      await page.getByRole('button', { name: 'บันทึกทับ', exact: true }).click();
      await page.getByText('ไฟล์เดิมถูกแก้ไขหรือย้ายจากที่อื่น').waitFor();
      expect(readFileSync(path).equals(saved)).toBe(true);
    });

    it('offers nothing to write over for a sample', async () => {
      const { page } = await open(await sample());
      expect(await page.getByRole('button', { name: /บันทึกทับ/ }).count()).toBe(0);
      expect(existsSync(`${SAMPLE}.bak`)).toBe(false);
    });
  });

  describe('bears', () => {
    it('a protected tab: the earlier analysis stays whole, and the panel goes on', async () => {
      const { page, local } = await open(await sample());
      await openStep(page, 'วิเคราะห์');
      await press(page, /วิเคราะห์/);
      await noticed(page, /เขียนแท็บผลแล้ว/);
      const before = await gridOf(page);
      const { workbook } = local.host;
      const protection = workbook.protections.find(({ sheet }) => sheet.name === 'วิเคราะห์รายประเด็น');
      if (!protection) throw new Error('the tab has no protection of ours');
      protection.warningOnly = false;
      workbook.owner = 'someone.else@example.go.th';
      await press(page, /วิเคราะห์/);
      await panelOf(page).getByRole('alert').getByText('ถูกป้องกันไว้').waitFor();
      const cells = (grid: typeof before) =>
        grid.filter(({ hidden }) => !hidden).map(({ name, cells: own }) => [name, own]);
      expect(cells(await gridOf(page))).toEqual(cells(before));
      protection.warningOnly = true;
      await press(page, /วิเคราะห์/);
      await noticed(page, /เขียนแท็บผลแล้ว/);
    });

    it('a tab that was deleted between two steps', async () => {
      const { page, local } = await open(await sample());
      await openStep(page, 'ตรวจ');
      local.host.runScript({
        name: 'delete.js',
        code: `function main() {
          var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
          spreadsheet.deleteSheet(spreadsheet.getSheetByName('ตั้งค่า'));
        }`,
      });
      await panelOf(page).locator('button.finding', { hasText: 'ตั้งค่า!' }).first().click();
      await panelOf(page).getByRole('alert').getByText('ไม่พบแท็บ "ตั้งค่า"').waitFor();
      await press(page, 'ตรวจใหม่');
      await noticed(page, /ตรวจแล้ว/);
      await openStep(page, 'ข้อมูล');
      await press(page, /สร้างแท็บที่ยังไม่มี \(1\)/);
      await noticed(page, 'สร้างแท็บแล้ว 1 แท็บ');
    });

    it('Drive that refuses: the memo comes as a download', async () => {
      const { page, local } = await open(await sample());
      local.host.drive.mode = 'refused';
      await openStep(page, 'เอกสาร');
      await press(page, /^สร้างเอกสาร รายงานวิเคราะห์/);
      const yes = panelOf(page).getByRole('button', { name: 'สร้างต่อ' });
      await yes.or(panelOf(page).locator('.made')).first().waitFor();
      if (await yes.isVisible()) await yes.click();
      await page
        .getByRole('dialog')
        .getByText(/^\d+ หน้า$/)
        .waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'ปิด' }).click();
      const { name } = await bytesOf(page, () =>
        panelOf(page).getByRole('link', { name: 'ดาวน์โหลดไฟล์ .docx' }).click(),
      );
      expect(name).toMatch(/\.docx$/);
    });
  });

  it('keeps the panel in a sandbox without an origin of its own, and breaks no rule of axe', async () => {
    const { page } = await open(await sample());
    expect(await panelFrame(page).evaluate('String(window.origin)')).toBe('null');
    expect(
      await panelFrame(page).evaluate("fetch('/api/grid', { method: 'POST' }).then(() => 'reached', () => 'refused')"),
    ).toBe('refused');
    expect(await violations(panelFrame(page))).toEqual([]);
    // The cells are scrolled by the keys of their input, which lies over them.
    expect(await violations(page, ['iframe', '.scroller'])).toEqual([]);
  });
});
