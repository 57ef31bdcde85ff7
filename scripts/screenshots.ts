/**
 * `npm run screenshots`: the pictures of the user guide, taken from the real panel on the local page, so that they show
 * what is there. Writes docs/images/guide-*.png.
 */

import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Workbook } from '@cj-tech-master/excelts';
import PizZip from 'pizzip';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { Host, readProject, type WorkbookModel } from 'apps-script-local';
import { newWorkbook, readWorkbook } from '../local/workbook-file.ts';
import { readPageAssets } from '../local/page/pages.ts';
import { startPageServer } from '../local/page/server.ts';
import { Session } from '../local/page/session.ts';
import { INDICATORS } from '../src/ita/indicators.ts';
import { buildTemplates } from '../templates/index.ts';
import { ensureLocalBuilt } from './build-local.ts';
import { ensureBuilt } from './build.ts';
import { findChromium, openBrowser } from './support/chromium.ts';
import { sendFirstRound } from './support/committee-round.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const IMAGES = join(ROOT, 'docs/images');
const PAGE = { width: 1200, height: 760 };
const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PANEL = { width: 300, height: 760 };
/** The first screen of a phone, without the bars of its own. */
const PHONE = { width: 360, height: 600 };

/** A result as it is copied from a page, with one score stated twice. */
const REPORT = [
  'ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. ๒๕๖๗',
  'เทศบาลตำบลตัวอย่าง ได้คะแนนรวม ๙๑.๔๐ คะแนน',
  ...INDICATORS.map(
    ({ name }, index) =>
      `${index + 1}. ${name} ${[97.36, 89.33, 91.11, 90.08, 90.93, 84.86, 84.4, 80.18, 94.64, 100][index]}`,
  ),
  'ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร ได้คะแนนร้อยละ 84.50',
].join('\n');

interface Scene {
  readonly page: Page;
  readonly panel: FrameLocator;
  /** A picture of the whole page. */
  shoot(name: string): Promise<void>;
  /** A picture of the panel alone. */
  shootPanel(name: string): Promise<void>;
  /** A picture of the open tab as far as a phone shows it. */
  shootPhone(name: string): Promise<void>;
}

async function main(): Promise<void> {
  const executable = findChromium();
  if (executable === null) throw new Error('no Chromium: install one, or name one with CHROME_PATH');
  const dist = await ensureBuilt();
  await ensureLocalBuilt();
  const assets = readPageAssets();
  const browser = await openBrowser(executable, { deviceScaleFactor: 1.5 });
  mkdirSync(IMAGES, { recursive: true });

  const scene = async (workbook: WorkbookModel, take: (scene: Scene) => Promise<void>): Promise<void> => {
    const host = new Host({ project: readProject(dist), workbook });
    const session = new Session(
      host,
      { path: null, name: `${workbook.name}.xlsx` },
      async (name, bytes) =>
        new Host({
          project: readProject(dist),
          workbook: bytes === null ? newWorkbook(name) : await readWorkbook(bytes, name),
        }),
    );
    const server = await startPageServer(session, assets, readFileSync(join(dist, 'Sidebar.html'), 'utf8'), 0);
    try {
      await take(await openScene(browser.context, server.url));
    } finally {
      await server.close();
    }
  };
  const sample = (): Promise<WorkbookModel> =>
    readWorkbook(readFileSync(join(ROOT, 'samples/sai-thong-2565.xlsx')), 'สายทอง 2565');

  try {
    await scene(newWorkbook('สมุดงานใหม่', 'แผ่น1'), async ({ panel, shootPanel }) => {
      await panel.getByRole('button', { name: 'วางข้อความจากรายงาน' }).waitFor();
      await shootPanel('start');
    });
    await scene(newWorkbook('สมุดงานใหม่', 'แผ่น1'), async ({ panel, shootPanel }) => {
      await panel.getByRole('button', { name: 'วางข้อความจากรายงาน' }).click();
      await panel.getByLabel('ข้อความของรายงาน').fill(REPORT);
      await panel.getByRole('button', { name: 'ดูค่าที่พบ' }).click();
      await panel.getByText('ต้องตอบ 1 คำถาม').waitFor();
      await shootPanel('import');
    });
    await scene(await ownWorkbook(), async ({ panel, shoot }) => {
      await panel.getByRole('button', { name: 'ใช้แท็บนี้' }).scrollIntoViewIfNeeded();
      await shoot('own-file');
    });
    await scene(await sample(), async (at) => {
      await step(at.panel, 'ข้อมูล');
      await at.shoot('page');
      await at.shootPanel('data');
      await step(at.panel, 'ตรวจ');
      await at.panel.locator('button.finding').first().click();
      await at.page.waitForTimeout(500);
      await at.shoot('jump');
      await at.shootPanel('check');
      await step(at.panel, 'วิเคราะห์');
      await at.panel.getByRole('button', { name: /^วิเคราะห์และเขียน/ }).click();
      await at.panel.getByRole('button', { name: 'เปิดแท็บ สรุปผล' }).click();
      await at.page.waitForTimeout(900);
      await at.shoot('summary');
      await at.shootPanel('analysis');
      await step(at.panel, 'เอกสาร');
      const requirements = at.panel.locator('.requirements summary').first();
      await requirements.click();
      await requirements.evaluate((element) => element.closest('.document')?.scrollIntoView());
      await at.shootPanel('requirements');
      await requirements.click();
      await at.panel.getByRole('button', { name: /^สร้างเอกสาร รายงานวิเคราะห์/ }).click();
      const confirm = at.panel.getByRole('button', { name: 'สร้างต่อ' });
      const made = at.page.getByRole('dialog').getByText(/^\d+ หน้า$/);
      await confirm.or(made).first().waitFor();
      await at.panel.locator('.header').evaluate((element) => element.scrollIntoView());
      await at.shootPanel('documents');
      if (await confirm.isVisible()) await confirm.click();
      await made.waitFor();
      await at.shoot('memo');
    });
    const threeYears = readFileSync(join(ROOT, 'samples/three-years.xlsx'));
    await scene(await sample(), async ({ panel, shootPanel }) => {
      await step(panel, 'ข้อมูล');
      await panel.getByRole('button', { name: 'เริ่มปีใหม่' }).click();
      await panel.getByRole('button', { name: /^เริ่มปี \d/ }).waitFor();
      await shootPanel('next-year');
    });
    await scene(await readWorkbook(threeYears, 'สามปี'), async ({ page, panel, shoot }) => {
      await step(panel, 'วิเคราะห์');
      const compare = panel.getByRole('button', { name: 'แนวโน้มและผลของมาตรการ' });
      await compare.click();
      await panel.getByRole('button', { name: 'เปิดแท็บ แนวโน้ม' }).click();
      await page.waitForTimeout(900);
      await shoot('trend');
      await page.getByRole('tab', { name: 'ผลของมาตรการ', exact: true }).click();
      await page.waitForTimeout(500);
      await shoot('effects');
    });
    const committee = new Host({ project: readProject(dist), workbook: await sample() });
    committee.rpc('itaAnalyse');
    sendFirstRound(committee);
    for (const row of [7, 8, 9]) committee.edit('พิจารณา', `B${row}`, 'เห็นชอบ');
    committee.edit('ลงนาม', 'B8', 'เห็นชอบ');
    committee.edit('ลงนาม', 'D8', '25/11/2569');
    await scene(committee.workbook, async ({ page, panel, shootPanel, shootPhone }) => {
      for (const [tab, name] of [
        ['พิจารณา', 'committee-review'],
        ['ลงนาม', 'committee-sign'],
        ['สรุปผล', 'committee-summary'],
      ] as const) {
        await page.getByRole('tab', { name: tab, exact: true }).click();
        await shootPhone(name);
      }
      await step(panel, 'พิจารณา');
      await panel
        .getByText(/^มติ \d+ จาก/)
        .first()
        .waitFor();
      await shootPanel('review');
    });
    const province = new Host({
      project: readProject(dist),
      workbook: await readWorkbook(readFileSync(join(ROOT, 'samples/province-2567.xlsx')), 'จังหวัดตัวอย่าง'),
    });
    province.rpc('itaWriteAgencies');
    await scene(province.workbook, async ({ panel, shoot }) => {
      await panel.getByRole('button', { name: 'เปิดหน้า หลายหน่วยงาน' }).click();
      await panel.getByText('ผ่านเกณฑ์ 85 คะแนน 31 จาก 39').first().waitFor();
      await shoot('agencies');
    });
    await scene(await sample(), async ({ panel, shootPanel }) => {
      await step(panel, 'เอกสาร');
      await panel.getByRole('button', { name: 'แม่แบบและตราครุฑ' }).click();
      await panel.locator('.template-head').first().click();
      await shootPanel('templates');
      await panel
        .locator('.template input[type=file]')
        .first()
        .setInputFiles(await faultyTemplate());
      await panel.getByRole('button', { name: 'ใช้เป็นแม่แบบ' }).click();
      await panel.locator('.faults').waitFor();
      await panel
        .locator('.template-body')
        .first()
        .evaluate((element) => element.scrollIntoView());
      await shootPanel('template-faults');
    });
  } finally {
    await browser.close();
  }
}

async function openScene(context: BrowserContext, url: string): Promise<Scene> {
  const page = await context.newPage();
  await page.setViewportSize(PAGE);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(url);
  await page.getByRole('tablist', { name: 'แท็บ' }).getByRole('tab').first().waitFor();
  const panel = page.frameLocator('iframe.panel');
  await panel.locator('.step-state:not(:has-text("…"))').first().waitFor();
  await page.waitForTimeout(400);
  const shot = async (name: string, clip?: { x: number; y: number; width: number; height: number }): Promise<void> => {
    const path = join(IMAGES, `guide-${name}.png`);
    await page.screenshot({ path, ...(clip ? { clip } : {}) });
    console.log(path.slice(ROOT.length + 1));
  };
  return {
    page,
    panel,
    shoot: (name) => shot(name),
    shootPhone: async (name) => {
      await page.waitForTimeout(600);
      const grid = await page.locator('main.sheet').boundingBox();
      await shot(name, { x: grid?.x ?? 0, y: grid?.y ?? 0, ...PHONE });
    },
    shootPanel: async (name) => {
      const frame = await page.locator('iframe.panel').boundingBox();
      await shot(name, {
        x: frame?.x ?? 0,
        y: frame?.y ?? 0,
        width: PANEL.width,
        height: frame?.height ?? PANEL.height,
      });
    },
  };
}

async function step(panel: FrameLocator, title: string): Promise<void> {
  await panel.getByRole('tab', { name: new RegExp(`^${title} `) }).click();
}

/** The built-in template after a slip of the keyboard and a loop that nobody closed. */
async function faultyTemplate(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const zip = new PizZip((await buildTemplates()).analysis ?? new Uint8Array());
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  zip.file('word/document.xml', xml.replace('{subject}', '{subjekt} {#weaknesses}'));
  const buffer = zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
  return { name: 'แม่แบบของเรา.docx', mimeType: DOCX_TYPE, buffer };
}

/** A file as officers keep them: another tab name, another order, Thai digits. */
async function ownWorkbook(): Promise<WorkbookModel> {
  const own = new Workbook();
  const sheet = own.addWorksheet('ผล ITA ปี 67');
  sheet.addRow(['ผลการประเมิน ITA เทศบาลตำบลตัวอย่าง']);
  sheet.addRow(['ลำดับที่', 'ชื่อตัวชี้วัด', 'คะแนนที่ได้']);
  const scores = ['๙๗.๓๖', '๘๙.๓๓', '๙๑.๑๑', '๙๐.๐๘', '๙๐.๙๓', '๘๔.๘๖', '๘๔.๔๐', '๘๐.๑๘', '๙๔.๖๔', '๑๐๐'];
  INDICATORS.forEach(({ no, name }, index) => sheet.addRow([no, name, scores[index]]));
  sheet.getColumn(2).width = 34;
  sheet.getColumn(3).width = 14;
  return readWorkbook(new Uint8Array(await own.xlsx.writeBuffer()), 'คะแนนของเทศบาล');
}

await main();
