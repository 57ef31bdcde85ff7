/** Google's approvals in the step เอกสาร, in a real browser: shown only where they can be asked for, and never by chance. */

import type { Page } from 'playwright-core';
import type { ApprovalOffers, Overview } from '../../src/shared/rpc';
import { violations } from './support/axe';
import { answer, fakeServer, refusal } from './support/fake-server';
import { READY } from './support/overviews';
import { describeInBrowser } from './support/with-browser';

const URL = 'https://docs.google.com/document/d/abc/edit';
const WITH_COMMITTEE: Overview = { ...READY, committee: { round: null } };
const [PAPER] = READY.documents;
const OFFERS: ApprovalOffers = {
  papers: [{ id: PAPER?.id ?? 'analysis', url: URL, state: null }],
  reviewers: [
    { name: 'ปลัดองค์การบริหารส่วนตำบลสายทอง', email: 'palad.the-first-of-two-names@saithong-subdistrict.example.go.th' },
    { name: 'ผู้อำนวยการกองคลัง', email: 'klang@example.go.th' },
  ],
  without: ['หัวหน้าสำนักปลัด'],
};
const SENT = { status: 'pending', approved: 0, asked: 2 } as const;

const asks = (page: Page) => page.getByRole('button', { name: /^ขออนุมัติ/ });

describeInBrowser('approvals of Google in the step เอกสาร', (browser) => {
  async function documents(overview: Overview, offers: ApprovalOffers) {
    const server = await fakeServer(browser());
    server.on('itaOverview', () => answer(overview));
    server.on('itaApprovalOffers', () => answer(offers));
    await server.open();
    await server.page.getByRole('tab', { name: /^เอกสาร/ }).click();
    await server.page.getByRole('button', { name: /^สร้างทุกฉบับ/ }).waitFor();
    return server;
  }

  it('are asked for after the addresses were shown, and stand as sent', async () => {
    const server = await documents(WITH_COMMITTEE, OFFERS);
    const { page } = server;
    await asks(page).click();
    await page.getByText(OFFERS.reviewers[0]?.email ?? '').waitFor();
    await page.getByText('ไม่มีอีเมล: หัวหน้าสำนักปลัด').waitFor();
    await page.getByText('แชร์เอกสารให้ทุกคนเปิดดูได้ก่อน').waitFor();
    server.calls.length = 0;
    server.on('itaStartApproval', () => answer({ state: SENT, entry: null, historyProblem: null }));
    await page.getByRole('button', { name: 'ส่งคำขอ', exact: true }).click();
    await page.getByText('ขออนุมัติผ่าน Google แล้ว อนุมัติ 0 จาก 2 คน').waitFor();
    expect(server.calls).toEqual([
      {
        name: 'itaStartApproval',
        request: { id: PAPER?.id, url: URL, emails: OFFERS.reviewers.map(({ email }) => email) },
      },
    ]);
    expect(await asks(page).count()).toBe(0);
  });

  it('can be asked for again after a refusal, which is said', async () => {
    const server = await documents(WITH_COMMITTEE, OFFERS);
    const { page } = server;
    server.on('itaStartApproval', () => refusal('approval-refused', 'Google ไม่รับคำขออนุมัติ', 'เอกสารยังอยู่'));
    await asks(page).click();
    await page.getByRole('button', { name: 'ยังไม่ส่ง' }).click();
    expect(server.calls.filter(({ name }) => name === 'itaStartApproval')).toEqual([]);
    await asks(page).click();
    await page.getByRole('button', { name: 'ส่งคำขอ', exact: true }).click();
    await page.locator('.problem', { hasText: 'Google ไม่รับคำขออนุมัติ' }).waitFor();
    expect(await asks(page).count()).toBe(1);
  });

  it('are not shown, nor asked about, where there is no committee or nothing is offered', async () => {
    const without = await documents({ ...READY, committee: null }, OFFERS);
    expect(without.calls.filter(({ name }) => name === 'itaApprovalOffers')).toEqual([]);
    expect(await asks(without.page).count()).toBe(0);
    const none = await documents(WITH_COMMITTEE, { papers: [], reviewers: [], without: [] });
    expect(await asks(none.page).count()).toBe(0);
  });

  it.each(['100%', '200%'])('at %s: scroll nothing sideways and break no rule of axe', async (size) => {
    const states: ApprovalOffers['papers'][number]['state'][] = [null, SENT, { ...SENT, status: 'declined' }];
    for (const state of states) {
      const papers = OFFERS.papers.map((paper) => ({ ...paper, state }));
      const { page } = await documents(WITH_COMMITTEE, { ...OFFERS, papers });
      await page.addStyleTag({ content: `html { font-size: ${size}; }` });
      await page
        .getByText(/ขออนุมัติ|ไม่อนุมัติ/)
        .first()
        .waitFor();
      if (state === null) await asks(page).click();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300);
      expect(await violations(page)).toEqual([]);
      await page.close();
    }
  });
});
