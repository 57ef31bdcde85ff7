/** Typing into the local page: every cell holds what was typed, whatever the server, the panel or others do meanwhile. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readWorkbook } from '../../local/workbook-file';
import {
  cellText,
  gridOf,
  openPage,
  panelOf,
  paste,
  selectCell,
  selected,
  serveWorkbook,
  settled,
  tabOf,
  type LocalPage,
} from './support/local-page';
import { seeded, Typist } from './support/typist';
import { describeInBrowser } from './support/with-browser';

const SAMPLE = join(__dirname, '../../samples/sai-thong-2565.xlsx');
const THAI = ['กองคลัง', 'ผู้บริหาร', 'น้ำใจ', 'สำนักปลัด', 'ปี ๒๕๖๗', 'จัดทำคู่มือ'];
const TABS = ['คะแนน', 'มาตรการ', 'ประเด็น'];
/** Below and beside the tables, where nothing stands yet. */
const AREA = { firstRow: 20, rows: 14, firstColumn: 2, columns: 5 };
const CELLS = 200;

const letter = (column: number): string => String.fromCharCode(64 + column);

/** What a person who types into one tab expects of it; rows and columns count from 1. */
class Expected {
  readonly cells = new Map<string, string>();
  private readonly steps: { readonly cell: string; readonly before: string }[] = [];
  row = AREA.firstRow;
  column = AREA.firstColumn;
  private tabColumn: number | null = null;

  get name(): string {
    return `${letter(this.column)}${this.row}`;
  }

  write(text: string): void {
    const before = this.cells.get(this.name) ?? '';
    if (before === text) return;
    this.steps.push({ cell: this.name, before });
    this.cells.set(this.name, text);
  }

  move(key: string): void {
    if (key === 'Enter') {
      this.column = this.tabColumn ?? this.column;
      this.row += 1;
      this.tabColumn = null;
    } else if (key === 'Tab') {
      this.tabColumn ??= this.column;
      this.column += 1;
    } else {
      this.tabColumn = null;
      this.row += { ArrowDown: 1, ArrowUp: -1 }[key] ?? 0;
      this.column += { ArrowRight: 1, ArrowLeft: -1 }[key] ?? 0;
    }
  }

  goTo(row: number, column: number): void {
    this.row = row;
    this.column = column;
    this.tabColumn = null;
  }

  get canUndo(): boolean {
    return this.steps.length > 0;
  }

  /** Undo goes to the cell that it changed. */
  undo(): void {
    const step = this.steps.pop();
    if (!step) return;
    this.cells.set(step.cell, step.before);
    this.goTo(Number(step.cell.slice(1)), step.cell.charCodeAt(0) - 64);
  }
}

describeInBrowser('typing into the local page', (browser) => {
  const served: LocalPage[] = [];
  afterEach(async () => {
    for (const { server } of served.splice(0)) await server.close();
  });

  async function open(): Promise<{ page: Page; local: LocalPage }> {
    const local = await serveWorkbook(await readWorkbook(readFileSync(SAMPLE), 'sai-thong-2565'));
    served.push(local);
    return { page: await openWindow(local), local };
  }

  async function openWindow({ server }: LocalPage): Promise<Page> {
    const page = await browser().newPage();
    page.on('dialog', (dialog) => void dialog.accept());
    await openPage(page, server);
    return page;
  }

  /** Answers of the server come when they come. */
  async function delayAnswers(page: Page, random: () => number): Promise<void> {
    await page.route(/\/api\/(edit|grid|undo)$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, random() * 900));
      await route.continue().catch(() => undefined);
    });
  }

  it(`keeps ${CELLS} cells over three tabs as typed, while the panel works and a second window edits`, async () => {
    const random = seeded(42);
    const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
    const { page, local } = await open();
    const other = await openWindow(local);
    for (const window of [page, other]) window.setDefaultTimeout(180_000);
    await delayAnswers(page, seeded(7));
    const typist = await Typist.at(page, random);
    const expected = new Map(TABS.map((name) => [name, new Expected()] as const));
    const others = new Map<string, string>();
    const undone: string[] = [];
    let tab = pick(TABS);
    await selectCell(page, tab, `${letter(AREA.firstColumn)}${AREA.firstRow}`);
    await selectCell(other, 'คะแนน', 'J20');

    for (let typed = 0; typed < CELLS; typed += 1) {
      let model = expected.get(tab) as Expected;
      if (typed % 20 === 19) {
        tab = TABS[(TABS.indexOf(tab) + 1) % TABS.length] as string;
        model = expected.get(tab) as Expected;
        await tabOf(page, tab).click();
        model.goTo(
          AREA.firstRow + Math.floor(random() * AREA.rows),
          AREA.firstColumn + Math.floor(random() * AREA.columns),
        );
        await selectCell(page, tab, model.name);
      }
      if (typed % 50 === 25) {
        // The job runs while the typing goes on.
        const [step, button] =
          typed % 100 === 25 ? (['ตรวจ', /^ตรวจ/] as const) : (['วิเคราะห์', /^วิเคราะห์(และ|ใหม่)/] as const);
        await panelOf(page)
          .getByRole('tab', { name: new RegExp(`^${step} `) })
          .click();
        await panelOf(page).getByRole('button', { name: button }).first().click();
        model.goTo(model.row, model.column);
        await selectCell(page, tab, model.name);
      }
      if (typed % 10 === 5) {
        const text = String(typed);
        others.set(`J${20 + others.size}`, text);
        await other.keyboard.type(text);
        await other.keyboard.press('Enter');
      }
      const text = random() < 0.5 ? (random() * 100).toFixed(2) : pick(THAI);
      await typist.type(text);
      model.write(text);
      const atEdge = {
        ArrowUp: model.row <= AREA.firstRow,
        ArrowLeft: model.column <= AREA.firstColumn,
        Tab: model.column >= AREA.firstColumn + AREA.columns,
        ArrowRight: model.column >= AREA.firstColumn + AREA.columns,
      } as const;
      const key = pick([
        'Enter',
        'Enter',
        'Enter',
        'Tab',
        'Tab',
        'ArrowDown',
        'ArrowRight',
        'ArrowUp',
        'ArrowLeft',
      ] as const);
      const way = key in atEdge && atEdge[key as keyof typeof atEdge] ? 'Enter' : key;
      await typist.press(way);
      model.move(way);
      await selected(page, model.name);
      if (random() < 0.08 && undone[undone.length - 1] !== tab && typed % 20 < 15 && model.canUndo) {
        await typist.press('Control+z');
        model.undo();
        await selected(page, model.name);
      }
    }
    await settled(page);
    await settled(other);
    for (const [sheet, { cells }] of expected) {
      const held = (await gridOf(page)).find(({ name }) => name === sheet)?.cells ?? [];
      for (const [cell, text] of cells) {
        const found = held.find(
          ({ row, column }) => row === Number(cell.slice(1)) - 1 && column === cell.charCodeAt(0) - 65,
        );
        const shown = found?.number ?? found?.text ?? '';
        expect([sheet, cell, shown]).toEqual([sheet, cell, typeof shown === 'number' ? Number(text) : text]);
      }
    }
    for (const [cell, text] of others) expect([cell, await cellText(page, 'คะแนน', cell)]).toEqual([cell, text]);
    expect(await page.locator('.saved .bad').count()).toBe(0);
    // Ends a hung run; on a busy machine every pause of the typist is longer.
  }, 3_600_000);

  it('commits to the cell that is open before a finding leads elsewhere', async () => {
    const { page } = await open();
    await panelOf(page)
      .getByRole('tab', { name: /^ตรวจ / })
      .click();
    const finding = panelOf(page).locator('button.finding').first();
    const [, cell = ''] = /!([A-Z]+\d+)/.exec(await finding.innerText()) ?? [];
    await selectCell(page, 'คะแนน', 'H15');
    await page.keyboard.type('55.5');
    await finding.click();
    await selected(page, cell);
    await page.keyboard.press('ArrowDown');
    await settled(page);
    expect(await cellText(page, 'คะแนน', 'H15')).toBe('55.5');
  });

  it('lets arrows commit what was typed over a cell, and move the caret in one that was opened', async () => {
    const { page } = await open();
    await selectCell(page, 'คะแนน', 'H20');
    await page.keyboard.type('90');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('80');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('F2');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('.5');
    await page.keyboard.press('Enter');
    await page.keyboard.type('ไม่เอา');
    await page.keyboard.press('Escape');
    await settled(page);
    expect(await cellText(page, 'คะแนน', 'H20')).toBe('90');
    expect(await cellText(page, 'คะแนน', 'H21')).toBe('8.5');
    expect(await cellText(page, 'คะแนน', 'H22')).toBe('');
  });

  it('keeps the selection and the open cell when an analysis adds tabs meanwhile', async () => {
    const { page } = await open();
    await panelOf(page)
      .getByRole('tab', { name: /^วิเคราะห์ / })
      .click();
    await panelOf(page)
      .getByRole('button', { name: /^วิเคราะห์และเขียน/ })
      .first()
      .click();
    await selectCell(page, 'คะแนน', 'H20');
    await page.keyboard.type('12');
    await tabOf(page, 'สรุปผล').waitFor();
    await page.keyboard.type('34');
    await selected(page, 'H20');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await cellText(page, 'คะแนน', 'H20')).toBe('1234');
  });

  it('copies a table out and pastes it elsewhere, lines within cells included', async () => {
    const { page } = await open();
    await selectCell(page, 'มาตรการ', 'D20');
    await paste(page, '"1. อบรม\n2. ติดตาม"\t1/2567\r\n=1+1\t\'0042\r\n');
    await page.keyboard.press('Control+c');
    await selectCell(page, 'มาตรการ', 'D25');
    await page.keyboard.press('Control+v');
    await settled(page);
    expect(await cellText(page, 'มาตรการ', 'D25')).toBe('1. อบรม\n2. ติดตาม');
    expect(await cellText(page, 'มาตรการ', 'E25')).toBe(await cellText(page, 'มาตรการ', 'E20'));
    expect(await cellText(page, 'มาตรการ', 'D26')).toBe('2');
    expect(await cellText(page, 'มาตรการ', 'E26')).toBe('0042');
  });

  describe('in two windows', () => {
    it('shows at once what the other types', async () => {
      const { page, local } = await open();
      const other = await openWindow(local);
      await tabOf(page, 'คะแนน').click();
      await selectCell(other, 'คะแนน', 'H20');
      await other.keyboard.type('77.25');
      await other.keyboard.press('Enter');
      await page.locator('.main .text', { hasText: '77.25' }).waitFor();
    });

    it('never writes over the other: the second is told, and may insist', async () => {
      const { page, local } = await open();
      const other = await openWindow(local);
      await selectCell(page, 'คะแนน', 'D2');
      await page.keyboard.type('11.11');
      await selectCell(other, 'คะแนน', 'D2');
      await other.keyboard.type('22.22');
      await other.keyboard.press('Enter');
      await settled(other);
      await page.keyboard.press('Enter');
      await page.getByText('คะแนน!D2 ถูกแก้ไขจากหน้าต่างอื่นเป็น "22.22"').waitFor();
      expect(await cellText(page, 'คะแนน', 'D2')).toBe('22.22');
      await page.getByRole('button', { name: 'ใช้ค่าของฉัน' }).click();
      await settled(page);
      expect(await cellText(page, 'คะแนน', 'D2')).toBe('11.11');
    });

    it('takes back its own typing only, and leaves what the other has made of it', async () => {
      const { page, local } = await open();
      const other = await openWindow(local);
      await selectCell(page, 'คะแนน', 'H20');
      await page.keyboard.type('1');
      await page.keyboard.press('Enter');
      await page.keyboard.type('2');
      await page.keyboard.press('Enter');
      await settled(page);
      await selectCell(other, 'คะแนน', 'H21');
      await other.locator('.main .text', { hasText: /^2$/ }).first().waitFor();
      await other.keyboard.type('3');
      await other.keyboard.press('Enter');
      await settled(other);
      await page.keyboard.press('Control+z');
      await page.getByText('คะแนน!H21 ถูกแก้ไขจากที่อื่นแล้ว').waitFor();
      await page.keyboard.press('Control+z');
      await settled(page);
      expect(await cellText(page, 'คะแนน', 'H20')).toBe('');
      expect(await cellText(page, 'คะแนน', 'H21')).toBe('3');
    });
  });
});
