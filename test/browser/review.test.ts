/** The step พิจารณา in a real browser: what is said of a round, what each press does beforehand, and what is never lost. */

import type { Page } from 'playwright-core';
import type { Overview, RoundView } from '../../src/shared/rpc';
import { violations } from './support/axe';
import { answer, fakeServer } from './support/fake-server';
import { READY } from './support/overviews';
import { describeInBrowser } from './support/with-browser';

const CHAIR = 'ปลัดองค์การบริหารส่วนตำบลสายทอง';
const REMARK = { matter: 'เรื่องที่ 2', remark: 'ขอให้กำหนดจำนวนช่องทางให้วัดผลได้', by: 'ผู้อำนวยการกองช่าง' };
const MATTER = { key: 'result', why: '', comment: '', by: '', date: '', openRemarks: 0, keptFrom: null } as const;

/** Two matters, one of them decided; two members, one of whom has signed. */
const OPEN: RoundView = {
  round: { no: 1, at: '21/11/2569 14:05', code: 'AB12 CD34', closedAt: null, upToDate: true },
  code: 'AB12 CD34',
  matters: [
    { ...MATTER, no: 1, title: 'ผลการประเมินปี 2565', state: 'decided', decision: 'agreed' },
    { ...MATTER, no: 2, key: 'indicator:8', title: 'ตัวชี้วัดที่ 8', state: 'open', decision: null },
  ],
  members: [
    { name: CHAIR, role: 'chair', state: 'signed', opinion: 'agreed', date: '', recorded: 'self' },
    { name: 'ผู้อำนวยการกองช่าง', role: 'member', state: 'unsigned', opinion: null, date: '', recorded: null },
  ],
  openRemarks: [{ ...REMARK, date: '', answer: '', cell: 'ความเห็น!E2' }],
  lostRemarks: [],
  closing: ['เรื่องที่ 2: ยังไม่มีมติ', 'ผู้อำนวยการกองช่าง: ยังไม่ลงนาม'],
  sending: null,
  refusal: 'รอบที่ 1 ส่งแล้ว และยังไม่มีอะไรเปลี่ยนหลังส่ง',
};
const UNSENT: RoundView = {
  ...OPEN,
  ...{ round: null, matters: [], members: [], openRemarks: [], closing: [], refusal: null },
  sending: { no: 1, kept: 0, reopened: 0, added: 2 },
};
const CHANGED: RoundView = {
  ...OPEN,
  round: { no: 1, at: '21/11/2569 14:05', code: 'AB12 CD34', closedAt: '22/11/2569 09:00', upToDate: false },
  closing: [],
  sending: { no: 2, kept: 1, reopened: 1, added: 0 },
  refusal: null,
};
const overviewOf = ({ round }: RoundView): Overview => ({
  ...READY,
  committee: { round: round && { no: round.no, closedAt: round.closedAt, upToDate: round.upToDate } },
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

describeInBrowser('the step พิจารณา', (browser) => {
  async function review(view: RoundView) {
    const server = await fakeServer(browser());
    server.on('itaOverview', () => answer(overviewOf(view)));
    server.on('itaRoundStatus', () => answer(view));
    await server.open();
    await server.page.getByRole('tab', { name: /^พิจารณา / }).click();
    await button(server.page, /รอบ|ส่งให้พิจารณา/)
      .first()
      .waitFor();
    server.calls.length = 0;
    return server;
  }

  it('says before it is pressed how many matters are sent, and afterwards where to go on', async () => {
    const server = await review(UNSENT);
    const { page } = server;
    await page.getByText('จะส่ง 2 เรื่อง').waitFor();
    server.on('itaRound', () => answer({ entry: null, overview: { committee: overviewOf(OPEN).committee } }));
    server.on('itaRoundStatus', () => answer(OPEN));
    await button(page, 'ส่งให้พิจารณา').click();
    await page.locator('.notice').getByRole('button', { name: 'เปิดแท็บ พิจารณา' }).waitFor();
    expect(server.calls).toEqual([
      { name: 'itaRound', request: { step: 'send' } },
      { name: 'itaRoundStatus', request: null },
    ]);
    expect(await button(page, 'ส่งให้พิจารณา').count()).toBe(0);
  });

  it('names what is open and does not close over it', async () => {
    const server = await review(OPEN);
    const { page } = server;
    await page.getByRole('heading', { name: 'มติ 1 จาก 2 เรื่อง' }).waitFor();
    expect(await page.locator('.open-list').first().locator('li').allInnerTexts()).toEqual(OPEN.closing);
    expect(await page.locator('.members li').allInnerTexts()).toEqual([
      expect.stringMatching(new RegExp(`^${CHAIR}[^]*เห็นชอบ$`)),
      expect.stringMatching(/^ผู้อำนวยการกองช่าง[^]*ยังไม่ลงนาม$/),
    ]);
    await button(page, 'ปิดรอบที่ 1').click({ force: true });
    expect(server.calls).toEqual([]);
  });

  it('says what a next round keeps and what it opens again', async () => {
    const { page } = await review(CHANGED);
    await page.getByText('ข้อมูลเปลี่ยนหลังจากนั้น').waitFor();
    await page.getByText('จะคงมติเดิม 1 เรื่อง พิจารณาใหม่ 1 เรื่อง').waitFor();
    await button(page, 'ส่งรอบที่ 2').waitFor();
  });

  it('keeps an answer that is being typed while members go on deciding, and sends it', async () => {
    const server = await review(OPEN);
    const { page } = server;
    const box = page.getByRole('textbox', { name: new RegExp(REMARK.remark) });
    await box.fill('เพิ่มเป้าหมายอย่างน้อย 3 ช่องทาง');
    server.on('itaRoundStatus', () => answer({ ...OPEN, closing: ['เรื่องที่ 2: ยังไม่มีมติ'] }));
    await page.evaluate("dispatchEvent(new Event('ita-changed'))");
    await page.getByText('ผู้อำนวยการกองช่าง: ยังไม่ลงนาม').waitFor({ state: 'detached' });
    expect(await box.inputValue()).toBe('เพิ่มเป้าหมายอย่างน้อย 3 ช่องทาง');
    server.on('itaAnswerRemark', () => answer({ ...OPEN, openRemarks: [] }));
    await button(page, 'แก้ไขแล้ว').click();
    await page.locator('.notice', { hasText: 'บันทึกคำตอบแล้ว' }).waitFor();
    expect(server.calls.slice(-1)).toEqual([
      {
        name: 'itaAnswerRemark',
        request: { ...REMARK, answer: 'เพิ่มเป้าหมายอย่างน้อย 3 ช่องทาง', state: 'done' },
      },
    ]);
    expect(await box.count()).toBe(0);
  });

  it.each([
    ['open', OPEN, 'รอบพิจารณาที่ 1 ยังเปิดอยู่ บันทึกจึงยังไม่มีข้อความว่าคณะกรรมการพิจารณาแล้ว'],
    ['overtaken', CHANGED, 'ข้อมูลเปลี่ยนหลังส่งรอบพิจารณาที่ 1 บันทึกจึงไม่มีข้อความว่าคณะกรรมการพิจารณาแล้ว'],
  ] as const)('asks before a memo is made of a round that is %s, and why', async (_what, view, why) => {
    const server = await review(view);
    const { page } = server;
    await page.getByRole('tab', { name: /^เอกสาร/ }).click();
    server.on('itaApprovalOffers', () => answer({ papers: [], reviewers: [], without: [] }));
    await button(page, 'สร้างเอกสาร รายงานวิเคราะห์ผลการประเมิน').click();
    await page.getByRole('group', { name: 'ยืนยันการสร้าง' }).getByText(why).waitFor();
    await button(page, 'ยังไม่สร้าง').click();
    expect(server.calls.filter(({ name }) => name === 'itaMakeDocument')).toEqual([]);
  });

  it('holds a paper against the workbook', async () => {
    const server = await review(CHANGED);
    server.on('itaVerify', () => answer({ verdict: 'round', code: 'AB12 CD34', round: 1, workbookCode: 'EF56 7890' }));
    await server.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'memo.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK') });
    await server.page.getByText('เอกสารนี้ทำจากข้อมูลของรอบก่อน (รอบที่ 1)').waitFor();
    await server.page.getByText('memo.docx (1 KB)').waitFor();
  });

  it.each(['100%', '200%'])('at %s: no state scrolls sideways or breaks a rule of axe', async (size) => {
    for (const view of [UNSENT, OPEN, CHANGED]) {
      const { page } = await review(view);
      await page.addStyleTag({ content: `html { font-size: ${size}; }` });
      for (const summary of await page.locator('#step-body summary').all()) await summary.click();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300);
      expect(await violations(page)).toEqual([]);
      await page.close();
    }
  });
});
