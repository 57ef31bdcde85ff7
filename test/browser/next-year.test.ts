/** The page เริ่มปีใหม่: what would happen, doing it, and the way back, at the sidebar's width. */

import type { NextYearPlan } from '../../src/shared/rpc';
import { violations } from './support/axe';
import { answer, fakeServer, refusal } from './support/fake-server';
import { describeInBrowser } from './support/with-browser';

const PLAN: NextYearPlan = {
  from: 2566,
  to: 2567,
  copies: ['ปี 2566 ตั้งค่า', 'ปี 2566 คะแนน'],
  changes: [{ tab: 'คะแนน', says: 'ย้ายคะแนนไปเป็นคะแนนปีก่อน' }],
  notes: [],
  errors: 3,
  resumes: false,
  takeBack: null,
  refusal: null,
};

describeInBrowser('the page of a new year', (browser) => {
  it('says what happens to every tab before anything happens, and begins when a person asks', async () => {
    const server = await fakeServer(browser(), { page: 'next-year' });
    const { page, calls } = server;
    let plan = PLAN;
    server.on('itaNextYearPlan', () => answer(plan));
    server.on('itaNextYear', () => {
      plan = {
        ...PLAN,
        from: null,
        to: null,
        copies: [],
        changes: [],
        takeBack: 2566,
        refusal: { code: 'year-empty', message: 'ปี 2567 ยังไม่มีคะแนน', next: '', place: null },
      };
      return answer({ from: 2566, to: 2567, copies: PLAN.copies, changes: PLAN.changes, notes: [], overview: {} });
    });
    await server.open();
    await page.getByText('ย้ายคะแนนไปเป็นคะแนนปีก่อน').waitFor();
    await page.getByText('ยังมีข้อสังเกตที่ต้องแก้ไข 3 ข้อ').waitFor();
    expect(calls.filter(({ name }) => name === 'itaNextYear')).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= 300')).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'เริ่มปี 2567' }).click();
    await page.getByText('ปี 2567 ยังไม่มีคะแนน').waitFor();
    await page.getByRole('button', { name: 'ย้อนการเริ่มปีใหม่' }).waitFor();
  });

  it('asks before it takes a year back, and says what stands in the way', async () => {
    const server = await fakeServer(browser(), { page: 'next-year' });
    const { page } = server;
    server.on('itaNextYearPlan', () => answer({ ...PLAN, takeBack: 2565 }));
    server.on('itaTakeBackYear', () =>
      refusal('year-in-use', 'มีการกรอกข้อมูลหลังเริ่มปีใหม่แล้วที่ คะแนน!D2', 'ย้ายค่าเหล่านั้นออกก่อน'),
    );
    await server.open();
    await page.getByRole('button', { name: 'ย้อนการเริ่มปีใหม่' }).click();
    await page.getByRole('button', { name: 'กลับเป็นปี 2565' }).click();
    await page.getByText('มีการกรอกข้อมูลหลังเริ่มปีใหม่แล้วที่ คะแนน!D2').first().waitFor();
  });
});
